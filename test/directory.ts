import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchDirectory } from './scratch.js';

/** Runs as root, has a fix, and is short. */
export const ROOT = 'FROM node:22\nWORKDIR /app\nCMD ["node", "server.js"]\n';
export const NONROOT = 'FROM node:22\nUSER 1000:1000\nCMD ["node", "server.js"]\n';

/** A new directory outside of any work tree, with files by path. It goes when the process ends. */
export const directoryOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const directory = scratchDirectory();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
};
