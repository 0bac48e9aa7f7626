import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { main } from '../src/main.js';
import type { Host, Out } from '../src/program/host.js';
import { nodeHost } from '../src/program/node-host.js';

export { directoryOf, NONROOT, ROOT } from './directory.js';

type Ran = { readonly code: number; readonly out: string; readonly err: string };

type Settings = {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Somebody has pressed the keys that stop it. */
  readonly isInterrupted?: boolean;
};

/**
 * Runs the program in a directory, as a part of this process: with files, git and images as they are, and streams,
 * environment and directory of its own. What Node itself does around it, `program` in test/program.ts shows.
 */
export const program = async (
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, isInterrupted = false }: Settings = {},
): Promise<Ran> => {
  const [out, err] = [newStream(), newStream()];
  const host: Host = {
    ...nodeHost,
    cwd,
    absolute: (path) => resolve(cwd, path),
    env: { PATH: process.env.PATH, ...env },
    out,
    err,
    readStdin: async (most) => Buffer.from(stdin).subarray(0, most + 1),
    onInterrupt: () => () => isInterrupted,
    // A setting of V8 counts for the whole process.
    frugal: async () => {},
  };
  const code = await main(argv, host);
  return { code, out: out.text(), err: err.text() };
};

/** What nobody looks at: a pipe. */
const newStream = (): Out & { readonly text: () => string } => {
  const chunks: Buffer[] = [];
  return {
    write: (chunk) => {
      chunks.push(Buffer.from(chunk));
    },
    terminal: false,
    columns: 100,
    text: () => Buffer.concat(chunks).toString(),
  };
};
