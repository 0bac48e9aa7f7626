import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { directoryOf, PROGRAM, type Ran } from './program.js';

/**
 * What happens to a run before its n-th step on the disk: opening, writing, cutting, renaming and removing a file are
 * steps, printing is none. A run that is killed while it writes has written half. `interrupted`: by SIGINT, and a second goes by between two files.
 */
export type Event = 'killed' | 'interrupted' | 'replaced';

const NOTHING_HAPPENED = 99;

const HOOK = `const fs = require('node:fs');
const { writeSync, writeFileSync, renameSync } = fs;
const { EVENT, AT, FILE, TEXT } = process.env;
let count = 0;
let second = 0n;
process.hrtime.bigint = () => (second += 1_000_000_000n);
const happen = (name, [to, text, , , at]) => {
  if (EVENT === 'interrupted') return process.kill(process.pid, 'SIGINT');
  if (EVENT === 'replaced') return writeFileSync(FILE + '.new', TEXT), renameSync(FILE + '.new', FILE);
  if (name === 'writeFileSync') writeSync(to, text.slice(0, text.length / 2));
  if (name === 'writeSync') writeSync(to, text, 0, text.length / 2, at);
  process.kill(process.pid, 'SIGKILL');
};
for (const name of ['openSync', 'writeFileSync', 'writeSync', 'ftruncateSync', 'fsyncSync', 'rmSync', 'renameSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (name === 'writeSync' && args[4] === undefined) return original(...args);
    if (++count === Number(AT)) happen(name, args);
    return original(...args);
  };
}
process.on('exit', () => { if (count < Number(AT)) process.exitCode = ${NOTHING_HAPPENED}; });
`;

const hook = join(directoryOf({ 'hook.cjs': HOOK }), 'hook.cjs');

/** A run of the program to which it happens, or `undefined` where the run has less than `at` steps. */
export const ranUntil = (
  event: Event,
  at: number,
  cwd: string,
  argv: readonly string[],
  env: { readonly FILE?: string; readonly TEXT?: string } = {},
): Ran | undefined => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', hook, PROGRAM, ...argv], {
    cwd,
    env: { ...env, PATH: process.env.PATH ?? '', EVENT: event, AT: `${at}` },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === NOTHING_HAPPENED ? undefined : { code: status, out: stdout, err: stderr };
};
