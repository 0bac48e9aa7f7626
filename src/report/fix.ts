import { agreement } from '../dockerfile/ast.js';
import type { Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import type { Safety } from '../fix/fix.js';
import type { Options } from '../image/options.js';
import type { Diagnostic } from '../rules/finding.js';
import type { RuleId } from '../rules/ids.js';
import { applyEdits } from '../text/edit.js';
import { countEarly } from '../text/search.js';
import type { Span } from '../text/span.js';
import { check } from './check.js';
import type { FileReport } from './report.js';

/** What a fix came to. */
export type Fixed = {
  readonly before: FileReport;
  readonly after: FileReport;
  /** The text after all fixes; the very text of the source when nothing was applied. */
  readonly text: string;
  readonly applied: readonly Diagnostic[];
};

/** Fixes can make room for others: so many rounds at the most. */
const MOST_ROUNDS = 10;

/** How a kind of file is checked. */
export type Checker = (source: Source) => FileReport;

/**
 * Applies the fixes of a safety that is allowed, and checks again, until none is left. To check is to fix with nothing
 * allowed. A file that two parsers read in two ways is left alone.
 */
export const fix = (source: Source, options: Options, allowed: ReadonlySet<Safety>): Promise<Fixed> =>
  fixWith(
    (each) => check(each, options),
    source,
    allowed,
    (each) => agreement(parse(each)),
  );

/** The same for any kind of file; `mayRewrite` is asked once, and only when there is something to apply. */
export const fixWith = async (
  checker: Checker,
  source: Source,
  allowed: ReadonlySet<Safety>,
  mayRewrite: (source: Source) => Promise<boolean>,
): Promise<Fixed> => {
  const before = checker(source);
  const untouched = { before, after: before, text: source.text, applied: [] };
  if (choose(before, allowed).length === 0 || !(await mayRewrite(source))) return untouched;
  let after = before;
  let applied: readonly Diagnostic[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = choose(after, allowed);
    if (chosen.length === 0) break;
    const edits = chosen.flatMap((diagnostic) => diagnostic.fix?.edits ?? []);
    after = checker({ path: source.path, text: applyEdits(after.text, edits) });
    applied = [...applied, ...chosen];
  }
  return { before, after, text: after.text, applied };
};

/** Rules whose fixes change accounts: whatever else names an account is worked out anew after them. */
const ACCOUNTS_FIRST: ReadonlySet<string> = new Set<RuleId>(['taken-id', 'wrong-account-tool', 'unusable-user']);

/** Fixes that may be applied together, in file order: of two that touch, the first. */
const choose = ({ results }: FileReport, allowed: ReadonlySet<Safety>): readonly Diagnostic[] => {
  const fixable = results.filter(({ fix: each }) => each !== undefined && allowed.has(each.safety));
  const first = fixable.filter(({ rule }) => ACCOUNTS_FIRST.has(rule));
  const taken: Span[] = [];
  return (first.length > 0 ? first : fixable).filter(({ fix: each }) => {
    const spans = each?.edits.map(({ span }) => span) ?? [];
    if (spans.some((span) => touches(taken, span))) return false;
    for (const span of spans) taken.splice(indexAmong(taken, span), 0, span);
    return true;
  });
};

/** Whether a span meets one of others that are sorted. */
const touches = (taken: readonly Span[], span: Span): boolean => {
  const index = indexAmong(taken, span);
  const before = taken[index - 1];
  const after = taken[index];
  return (before !== undefined && before.end >= span.start) || (after !== undefined && after.start <= span.end);
};

/** The index of the first of the sorted spans that does not start before `span`. */
const indexAmong = (taken: readonly Span[], { start }: Span): number => countEarly(taken, (span) => span.start < start);
