import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';

/** Lines around a change. */
const CONTEXT = 3;

/**
 * Lines that go and come in a patch which is as short as can be: to find it takes as long as the square of them. A
 * longer patch has one hunk, from the first line that changes to the last.
 */
const MOST_LINES = 2_000;

/**
 * A unified diff that `git apply` takes: `a/` and `b/` in front of the names, and a tab behind a name with a blank, as
 * git itself writes it. Line endings and a missing last newline come out as they are.
 */
export const patchOf = (path: string, before: string, after: string): string => {
  const names = [`a/${path}`, `b/${path}`] as const;
  const settings = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY, maxEditLength: MOST_LINES };
  const text =
    createTwoFilesPatch(...names, before, after, undefined, undefined, settings) ?? inOneHunk(names, before, after);
  return text.replace(/^.*\n.*\n/, (headers) => headers.split('\n').map(terminated).join('\n'));
};

/** A name in quotes, which one with control characters has, ends by itself. */
const terminated = (header: string): string =>
  header.slice(4).includes(' ') && !header.endsWith('"') ? `${header}\t` : header;

const inOneHunk = ([oldFileName, newFileName]: readonly [string, string], before: string, after: string): string => {
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  const first = countWhile(most, (at) => old[at] === now[at]);
  const same = countWhile(most - first, (at) => old[old.length - 1 - at] === now[now.length - 1 - at]);
  const start = Math.max(first - CONTEXT, 0);
  const tail = Math.max(same - CONTEXT, 0);
  const lines = [
    ...old.slice(start, first).map((line) => ` ${line}`),
    ...old.slice(first, old.length - same).map((line) => `-${line}`),
    ...now.slice(first, now.length - same).map((line) => `+${line}`),
    ...old.slice(old.length - same, old.length - tail).map((line) => ` ${line}`),
  ];
  const hunk = {
    oldStart: start + 1,
    oldLines: old.length - tail - start,
    newStart: start + 1,
    newLines: now.length - tail - start,
    lines: lines.flatMap((line) =>
      line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'],
    ),
  };
  const patch = { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
  return formatPatch(patch, FILE_HEADERS_ONLY);
};

/** With their ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const countWhile = (most: number, holds: (at: number) => boolean): number => {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
};
