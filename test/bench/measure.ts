import { spawnSync } from 'node:child_process';

/** One run of a program: seconds on the clock, seconds of processor time of it and its children. */
export type Timed = { readonly wall: number; readonly cpu: number; readonly out: string; readonly code: number | null };

/** Ends a run that would take longer. */
const PATIENCE = 300_000;
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Runs a program to its end below bash, whose `time` counts what its children used. */
export const timed = (command: readonly string[], cwd: string): Timed => {
  const line = 'TIMEFORMAT="%R %U %S"; time "$@" 2>/dev/null';
  const { stdout, stderr, status } = spawnSync('bash', ['-c', line, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: MOST_OUTPUT,
    input: '',
  });
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, out: stdout, code: status };
};

/** Runs several programs by turns, so that what else the machine does meets all of them alike. */
export const byTurns = (commands: readonly (readonly string[])[], cwd: string, rounds: number): readonly Timed[][] => {
  const all: Timed[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) all[index]?.push(timed(command, cwd));
  }
  return all;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** A table of Markdown whose first columns hold words, and the others numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], words = 1): string =>
  [head, head.map((_, index) => (index < words ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
