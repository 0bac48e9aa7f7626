import type { Safety } from '../../src/fix/fix.js';
import type { Fixed } from '../../src/report/fix.js';
import type { FileReport, FileVerdict } from '../../src/report/report.js';
import type { Diagnostic } from '../../src/rules/finding.js';
import type { Span } from '../../src/text/span.js';

/** Milliseconds that one file may take, checks and fixes together. Far above what any needs, for busy machines. */
const MOST_TIME = 5_000;

const EVERY: ReadonlySet<Safety> = new Set(['safe', 'unproven', 'unsafe']);
const SAFE: ReadonlySet<Safety> = new Set(['safe']);

/** A kind of file, and how it is checked and fixed. */
export type Kind = {
  readonly check: (text: string) => FileReport;
  readonly fix: (text: string, allowed: ReadonlySet<Safety>) => Promise<Fixed>;
  /** Whether a file may be fixed at all. */
  readonly mayRewrite: (text: string) => Promise<boolean>;
  /** What is promised of this kind alone. */
  readonly promises: readonly Promised[];
};

export type Tried = {
  readonly text: string;
  readonly kind: Kind;
  readonly report: FileReport;
  readonly allowed: ReadonlySet<Safety>;
  readonly fixed: Fixed;
};

/** A sentence about the product, and what speaks against it: `undefined` when it holds. */
export type Promised = readonly [
  sentence: string,
  against: (tried: Tried) => string | undefined | Promise<string | undefined>,
];

/** Checks and fixes one text in every way, and says which promises were broken. Throwing is one of them. */
export const brokenOf = async (kind: Kind, text: string): Promise<readonly string[]> => {
  const found: string[] = [];
  const start = performance.now();
  try {
    for (const allowed of [SAFE, EVERY]) {
      const report = kind.check(text);
      const fixed = await kind.fix(text, allowed);
      for (const [sentence, against] of [...promises, ...kind.promises]) {
        const why = await against({ text, kind, report, allowed, fixed });
        if (why !== undefined) found.push(`${sentence}: ${why} (${[...allowed].join(', ')})`);
      }
    }
  } catch (error) {
    found.push(`nothing throws: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = performance.now() - start;
  if (took > MOST_TIME) found.push(`nothing hangs: took ${took.toFixed(0)} ms`);
  return found;
};

const promises: readonly Promised[] = [
  ['the same text gives the same report', ({ text, kind, report }) => differ(kind.check(text), report)],
  ['a fix starts from what a check says', ({ report, fixed }) => differ(fixed.before, report)],
  ['every span lies in the text', ({ report, fixed }) => outside(report) ?? outside(fixed.after)],
  ['findings come in the order of the file', ({ report }) => unordered(report)],
  [
    'nothing applied, nothing changed',
    ({ text, fixed }) =>
      fixed.applied.length > 0 === (fixed.text !== text) ? undefined : `${fixed.applied.length} applied`,
  ],
  [
    'a fix changes nothing outside of its edits',
    ({ text, kind, fixed }) => differ(replayed(text, kind, fixed), fixed.text),
  ],
  ['the report after a fix is of the text after it', ({ kind, fixed }) => differ(kind.check(fixed.text), fixed.after)],
  [
    'a second fix changes nothing',
    async ({ kind, allowed, fixed }) => differ((await kind.fix(fixed.text, allowed)).text, fixed.text),
  ],
  ['nothing fixable and allowed is left', ({ kind, allowed, fixed }) => leftover(fixed, allowed, kind)],
  ['line endings stay', ({ text, fixed }) => endings(text, fixed.text)],
  [
    'the byte order mark stays',
    ({ text, fixed }) => (text.startsWith('\ufeff') === fixed.text.startsWith('\ufeff') ? undefined : 'gone or new'),
  ],
  [
    'a missing last newline stays missing',
    ({ text, fixed }) =>
      /\n$/.test(text) === /\n$/.test(fixed.text) || text === '' ? undefined : JSON.stringify(fixed.text.slice(-60)),
  ],
  ['privilege only falls', ({ fixed }) => risen(fixed)],
];

export const differ = (one: unknown, other: unknown): string | undefined => {
  const [a, b] = [JSON.stringify(one) ?? '', JSON.stringify(other) ?? ''];
  if (a === b) return undefined;
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `${a.slice(Math.max(0, at - 20), at + 120)} | ${b.slice(Math.max(0, at - 20), at + 120)}`;
};

const outside = ({ text, results }: FileReport): string | undefined => {
  const spans = results.flatMap(({ span, fix: each }) => [span, ...(each?.edits ?? []).map((edit) => edit.span)]);
  const bad = spans.find(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
  return bad === undefined ? undefined : `${bad.start} to ${bad.end} of ${text.length}`;
};

const unordered = ({ results }: FileReport): string | undefined => {
  const bad = results.find(({ span }, index) => span.start < (results[index - 1]?.span.start ?? 0));
  return bad?.rule;
};

/**
 * Applies what a fix says it applied, round by round, by cutting the text at the edits. What is outside of them is
 * copied here and by nobody else.
 */
const replayed = (text: string, kind: Kind, { applied }: Fixed): string => {
  let current = text;
  let rest = applied;
  while (rest.length > 0) {
    const left = kind.check(current).results.map((result) => JSON.stringify(result));
    const round: Diagnostic[] = [];
    for (const diagnostic of rest) {
      const at = left.indexOf(JSON.stringify(diagnostic));
      if (at === -1 || meets(diagnostic, round)) break;
      left.splice(0, at + 1);
      round.push(diagnostic);
    }
    if (round.length === 0) return `what was applied was never found: ${rest[0]?.rule}`;
    rest = rest.slice(round.length);
    current = cut(
      current,
      round.flatMap((diagnostic) => diagnostic.fix?.edits ?? []),
    );
  }
  return current;
};

/** What touches another fix is of a later round, also where it was offered before. */
const meets = ({ fix }: Diagnostic, round: readonly Diagnostic[]): boolean => {
  const taken = round.flatMap((diagnostic) => diagnostic.fix?.edits ?? []);
  return (fix?.edits ?? []).some(({ span }) =>
    taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
  );
};

const cut = (text: string, edits: readonly { readonly span: Span; readonly text: string }[]): string =>
  edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .reduceRight((result, { span, text: put }) => result.slice(0, span.start) + put + result.slice(span.end), text);

/** A file that two parsers read in two ways is left alone, whatever a check offers. */
const leftover = async (
  { before, after, applied }: Fixed,
  allowed: ReadonlySet<Safety>,
  kind: Kind,
): Promise<string | undefined> => {
  const left = after.results.find((result) => result.fix !== undefined && allowed.has(result.fix.safety));
  if (left === undefined || !(await kind.mayRewrite(before.text))) return undefined;
  return `${left.rule} after ${applied.map(({ rule }) => rule).join(', ')}`;
};

/** All of one kind stays so; of mixed ones every line that was there keeps its own, which the replay shows. */
const endings = (before: string, after: string): string | undefined => {
  const lines = before.split('\n').length - 1;
  const carriage = before.split('\r\n').length - 1;
  if (lines === 0) return undefined;
  if (carriage === lines) return /(?<!\r)\n/.test(after) ? 'a line feed alone' : undefined;
  if (!before.includes('\r')) return after.includes('\r') ? 'a carriage return' : undefined;
  return undefined;
};

/** What a container may do, least first. What cannot start does nothing, but was asked for as somebody. */
const PRIVILEGE: Readonly<Record<FileVerdict, number>> = { none: 0, nonroot: 0, unknown: 1, invalid: 1, root: 2 };

/** On OpenShift the cluster gives a uid, so that a fixed one goes, and the image may say nothing. */
const isLeftToCluster = ({ applied }: Fixed): boolean => applied.some(({ rule }) => rule === 'openshift-fixed-ids');

/** A container with an exception is to say itself that it is root, also where its image may be somebody else's. */
const isAskedFor = ({ applied }: Fixed): boolean => applied.some(({ rule }) => rule === 'exception-override');

const risen = (fixed: Fixed): string | undefined => {
  const { before, after } = fixed;
  const isRisen = (was: FileVerdict, is: FileVerdict): boolean =>
    PRIVILEGE[is] > PRIVILEGE[was] &&
    !(is === 'unknown' && isLeftToCluster(fixed)) &&
    !(is === 'root' && was !== 'nonroot' && isAskedFor(fixed));
  if (isRisen(before.verdict, after.verdict)) return `${before.verdict} to ${after.verdict}`;
  for (const { stage, name, verdict } of before.targets) {
    const now = after.targets.find((target) => target.stage === stage && target.name === name);
    // A container of a patch that says no user and no image any more is another file's to judge.
    if (now === undefined && before.kind === 'manifest') continue;
    if (now === undefined) return `stage ${stage} is no target any more`;
    if (isRisen(verdict, now.verdict)) return `stage ${stage}: ${verdict} to ${now.verdict}`;
  }
  return undefined;
};
