import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from '../src/build/bundle.js';
import { directoryOf } from './directory.js';

export { directoryOf, NONROOT, ROOT } from './directory.js';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

type Settings = {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
};

/** Nothing of the developer's machine gets in: no HOME, no colours, no CI. */
const CLEAN = { PATH: process.env.PATH ?? '' };

/** Runs the program in a directory. */
export const program = (cwd: string, argv: readonly string[], { stdin = '', env = {}, uid }: Settings = {}): Ran => {
  const options = { cwd, input: stdin, env: { ...CLEAN, ...env }, encoding: 'utf8', timeout: 60_000 } as const;
  const done = spawnSync(process.execPath, [PROGRAM, ...argv], uid === undefined ? options : { ...options, uid });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

/** The program as users run it, built of the source as it is now, once for all tests of a process. */
const built = async (): Promise<string> => {
  const { files } = await bundleProgram(new URL('..', import.meta.url).pathname);
  const directory = directoryOf(Object.fromEntries(files));
  chmodSync(directory, 0o755);
  return join(directory, 'bin/dockerfile-nonroot.js');
};

export const PROGRAM = await built();
