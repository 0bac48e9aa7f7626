import { execFileSync } from 'node:child_process';

/** Lines that were written since: by file, from the first to the last of each piece. */
export type Changed = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;

/** Lines of sources that differ from those of a commit. */
export const changedSince = (top: string, commit: string): Changed => {
  const args = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-prefix', commit, '--', 'src'];
  return piecesOf(execFileSync('git', args, { cwd: top, encoding: 'utf8', maxBuffer: 2 ** 28 }));
};

export const piecesOf = (diff: string): Changed => {
  const changed = new Map<string, [number, number][]>();
  let pieces: [number, number][] = [];
  for (const line of diff.split('\n')) {
    const [, file] = /^\+\+\+ (.*)$/.exec(line) ?? [];
    if (file !== undefined) {
      pieces = [];
      changed.set(file, pieces);
    }
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first !== undefined && count !== '0') pieces.push([Number(first), Number(first) + Number(count) - 1]);
  }
  return changed;
};

export const isChanged = (changed: Changed, file: string, line: number): boolean =>
  (changed.get(file) ?? []).some(([first, last]) => first <= line && line <= last);
