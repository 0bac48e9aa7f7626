import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../program.js';
import { scratchDirectory } from '../scratch.js';
import { top } from './tools.js';

/** A copy of the samples, in a work tree of its own, with a file whose name and text want to be more than text. */
export const tree = ((): string => {
  const directory = scratchDirectory();
  cpSync(join(top, 'samples'), directory, { recursive: true });
  writeFileSync(
    join(directory, `Dockerfile.<a href='x'>%0A::error::"&|\`*_é😀`),
    'FROM alpine:3.20\nCMD ["]]>&amp;\\u001b"]\n',
  );
  return directory;
})();

const known = new Map<string, string>();

/** What the program prints of it in a format. */
export const reportIn = (format: string): string => {
  const told = known.get(format) ?? program(tree, ['check', '-f', format]).out;
  known.set(format, told);
  return told;
};

export type Found = {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly fix: {
    readonly safety: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  } | null;
};

/** The findings of every file that other programs are told, as the JSON report has them. */
export const findings = (): readonly { readonly path: string; readonly results: readonly Found[] }[] =>
  JSON.parse(reportIn('json')).files;

export const textOf = (path: string): string => readFileSync(join(tree, path), 'utf8');
