import type { Part, Proof, Told } from '../report/formats/html/html.js';
import { describe, isProblem } from '../text/problems.js';
import { rightsIn } from './denied.js';
import type { Difference } from './differences.js';
import type { Row } from './json.js';
import type { Denied, Identity, Need, Observation, Outcome } from './model.js';
import { report as say } from './sentences.js';
import { aligned } from './table.js';
import { answersText, type Verified, verdictOf } from './verdict.js';

/** The report in text, a line for every fact. It holds the program's own words: whoever prints it, makes it harmless. */
export const describeVerified = (verified: Verified): string => {
  const { table, parts } = toldOf(verified);
  return [aligned(table), ...parts.flatMap(linesOf), ''].join('\n');
};

const linesOf = ({ kind, head, items }: Part): readonly string[] => {
  const indent = head === undefined && kind !== 'log' ? '' : '  ';
  const heads = head === undefined ? [] : [head];
  if (kind === 'table') return [...heads, aligned(items.map(([first = '', ...rest]) => [indent + first, ...rest]))];
  return [
    ...heads,
    ...items.flatMap(([what = '', help]) => [
      indent + what.split('\n').join(`\n${indent}${indent}`),
      ...(help === undefined ? [] : [`${indent}${indent}${help}`]),
    ]),
  ];
};

/** All that there is to tell. */
export const toldOf = (verified: Verified): Told => {
  const { before, after, needs } = verified;
  const seen = after === undefined ? [before] : [before, after];
  const heads = after === undefined ? [say.asIs] : [say.asIs, say.asFixed];
  const rows = ROWS.map(([name, of]) => [name, ...seen.map(of)]).filter((row) =>
    row.slice(1).some((cell) => cell !== ''),
  );
  const parts: readonly Part[] = [
    sentences(
      'log',
      undefined,
      seen.flatMap((each, index) => wordsOf(heads[index] ?? '', each)),
    ),
    after === undefined ? sentences('lines', undefined, aloneLines(before)) : needPart(needs),
    sentences('lines', say.rights, rightsIn(before).map(rightText)),
    differencePart(say.different, verified.differences),
    differencePart(say.kept, verified.volumes),
    sentences('lines', undefined, [...lookedLines(verified), ...endLines(verified)]),
  ];
  return { table: [['', ...heads], ...rows], parts: parts.filter(({ items }) => items.length > 0) };
};

const sentences = (kind: 'log' | 'lines', head: string | undefined, all: readonly string[]): Part => ({
  kind,
  head,
  items: all.map((each) => [each]),
});

/** What the page of `--format html` shows of one. */
export const proofOf = ({ path, found }: Row): Proof => {
  const outcome = outcomeIn(found);
  if (found === undefined) return { path, outcome, isProven: undefined, told: undefined };
  if (isProblem(found)) return { path, outcome, isProven: false, told: describe(found).message };
  const verdict = verdictOf(found);
  return { path, outcome, isProven: verdict === 'alone' ? undefined : verdict === 'proven', told: toldOf(found) };
};

/** A line for each Dockerfile. */
export const describeAll = (rows: readonly Row[]): string =>
  `${aligned([[say.file, say.outcome], ...rows.map(({ path, found }) => [path, outcomeIn(found)])])}\n`;

const outcomeIn = (found: Row['found']): string => {
  if (found === undefined) return say.nothingToFix;
  if (isProblem(found)) return say.notTried;
  return say.verdicts[verdictOf(found)];
};

const ROWS: readonly (readonly [name: string, of: (seen: Observation) => string])[] = [
  [say.runs, ({ identity, refused }) => (refused === undefined ? idsOf(identity) : say.noStart)],
  ['HOME', ({ identity }) => identity.home ?? '-'],
  [say.ready, ({ ready }) => (ready === undefined ? say.notReady : say.seconds(String(Math.ceil(ready / 1000))))],
  [say.afterTime, (seen) => endOf(seen)],
  [say.listens, ({ ports }) => (ports === undefined ? say.unknown : ports.join(', ') || 'nothing')],
  [say.answers, answersText],
  [say.health, ({ health }) => (health === 'untried' ? '' : health)],
  [say.again, ({ again }) => (again === undefined ? '' : endOf(again))],
];

const endOf = ({ exitCode }: Outcome): string => (exitCode === undefined ? say.running : say.ended(exitCode));

const idsOf = ({ uid, gid, groups }: Identity): string => {
  const more = groups.filter((group) => group !== gid);
  return `${uid ?? '?'}:${gid ?? '?'}${more.length === 0 ? '' : ` (groups ${more.join(', ')})`}`;
};

const wordsOf = (head: string, { refused, complaints, lastWords }: Observation): readonly string[] => [
  ...(refused === undefined ? [] : [`${head}: ${refused}`]),
  ...[...new Set([...complaints, ...lastWords])].map((line) => `${head}, log: ${line}`),
];

/** An image that does not start is the only one, whatever its fix would change. */
const aloneLines = ({ refused }: Observation): readonly string[] => (refused === undefined ? [say.noChange] : []);

const needPart = (needs: readonly Need[]): Part =>
  needs.length === 0
    ? sentences('lines', undefined, [say.wroteNothing])
    : {
        kind: 'table',
        head: say.wrote,
        items: needs.map((need) => [need.path, need.owner ?? 'gone', outcomeOf(need)]),
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

/** A right of root, by its first use. */
const rightText = ({ caller, call, right = '', path, port }: Denied): string =>
  say.usedRight(caller, [call, path ?? port ?? ''].join(' ').trim(), right);

const differencePart = (head: string, differences: readonly Difference[]): Part => ({
  kind: 'lines',
  head,
  items: differences.map(({ text, help }) => [text, help]),
});

/** What we could not look at, or what we looked at in vain. */
const lookedLines = ({ before, after, differences, hasVolumes }: Verified): readonly string[] => {
  if (after === undefined) return [];
  const lines: string[] = [];
  const missing = [before, after].flatMap(({ trace }) => ('missing' in trace ? [trace.missing] : []))[0];
  if (missing !== undefined) lines.push(say.noTrace(missing));
  else if (!differences.some(({ kind }) => kind === 'denied')) lines.push(say.noRefusal);
  if ([before, after].some(({ trace }) => 'isCut' in trace && trace.isCut)) lines.push(say.cutTrace);
  if (before.answers === undefined) lines.push(say.notAsked);
  if (!hasVolumes) lines.push(say.noVolumes);
  return lines;
};

const endLines = (verified: Verified): readonly string[] => {
  const { path, learned, written, before, after } = verified;
  const found = learned.length === 0 ? '' : `, with --writable ${learned.join(' --writable ')}`;
  switch (verdictOf(verified)) {
    case 'proven':
      return [...(written ? [say.written(path, found)] : []), say.didAll];
    case 'alone':
      return [say.allowed];
    case 'different':
      return [after === undefined ? say.lacks : say.notYet];
    case 'idle':
      return [whyIdle(before), say.exercise];
  }
};

const whyIdle = ({ refused, exitCode }: Observation): string => {
  if (refused !== undefined) return say.notStarted;
  return exitCode === undefined ? say.notExercised : say.bothFailed(exitCode);
};
