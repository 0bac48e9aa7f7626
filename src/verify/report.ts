import type { Identity, Need, Observation } from './model.js';
import { report as say } from './sentences.js';

/** What `verify` found out. */
export type Verified = {
  readonly path: string;
  readonly before: Observation;
  /** `undefined`: the fix changes nothing, so there is only one image. */
  readonly after: Observation | undefined;
  readonly needs: readonly Need[];
  /** Paths that `--learn` put into the fix. */
  readonly learned: readonly string[];
  /** The fix is in the Dockerfile. */
  readonly written: boolean;
};

/** The fixed image does what the image did, as far as was seen. */
export const isGood = ({ before, after, needs }: Verified): boolean => {
  const last = after ?? before;
  if (last.refused !== undefined || needs.some(({ kind }) => kind === 'add' || kind === 'by-hand')) return false;
  if (after === undefined) return last.complaints.length === 0;
  const endsAsBefore = after.exitCode === before.exitCode;
  return endsAsBefore && after.complaints.every((line) => before.complaints.includes(line));
};

/** The report in text, a line for every fact. It holds the program's own words: whoever prints it, makes it harmless. */
export const describeVerified = (verified: Verified): string => {
  const { before, after, needs } = verified;
  const rows: readonly (readonly [string, (seen: Observation) => string])[] = [
    [say.runs, ({ identity, refused }) => (refused === undefined ? idsOf(identity) : say.noStart)],
    ['HOME', ({ identity }) => identity.home ?? '-'],
    [say.afterTime, ({ exitCode }) => (exitCode === undefined ? say.running : say.ended(exitCode))],
    [say.listens, ({ ports }) => (ports === undefined ? say.unknown : ports.join(', ') || 'nothing')],
  ];
  const seen = after === undefined ? [before] : [before, after];
  const heads = after === undefined ? [say.asIs] : [say.asIs, say.asFixed];
  const table = [['', ...heads], ...rows.map(([name, of]) => [name, ...seen.map(of)])];
  return [
    aligned(table),
    ...seen.flatMap((each, index) => wordsOf(heads[index] ?? '', each)),
    ...(after === undefined ? [say.noChange] : needLines(needs)),
    ...writtenLines(verified),
    isGood(verified) ? GOOD[after === undefined ? 'alone' : 'both'] : BAD,
    '',
  ].join('\n');
};

const writtenLines = ({ path, learned, written }: Verified): readonly string[] => {
  if (!written) return [];
  const found = learned.length === 0 ? '' : `, with --writable ${learned.join(' --writable ')}`;
  return [say.written(path, found)];
};

const GOOD = {
  both: say.didAll,
  alone: say.allowed,
};
const BAD = say.notYet;

const idsOf = ({ uid, gid, groups }: Identity): string => {
  const more = groups.filter((group) => group !== gid);
  return `${uid ?? '?'}:${gid ?? '?'}${more.length === 0 ? '' : ` (groups ${more.join(', ')})`}`;
};

const wordsOf = (head: string, { refused, complaints }: Observation): readonly string[] => [
  ...(refused === undefined ? [] : [`  ${head}: ${refused.split('\n').join('\n    ')}`]),
  ...complaints.map((line) => `  ${head}, log: ${line}`),
];

const needLines = (needs: readonly Need[]): readonly string[] => {
  if (needs.length === 0) return [say.wroteNothing];
  return [say.wrote, aligned(needs.map((need) => [`  ${need.path}`, need.owner ?? 'gone', outcomeOf(need)]))];
};

const outcomeOf = (need: Need): string => {
  switch (need.kind) {
    case 'covered':
      return say.covered;
    case 'cache':
      return say.cache;
    case 'add':
      return `add --writable ${need.writable}`;
    case 'by-hand':
      return say.byHand(need.why);
  }
};

const MOST_WIDTH = 60;

const aligned = (table: readonly (readonly string[])[]): string => {
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  const columns = most(table.map((row) => row.length));
  const width = (column: number) => Math.min(MOST_WIDTH, most(table.map((row) => row[column]?.length ?? 0)));
  const widths = Array.from({ length: columns - 1 }, (_, column) => width(column));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
