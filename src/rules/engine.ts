import type { Waiver, Waivers } from '../text/waivers.js';
import { isExceptable } from './exceptable.js';
import type { Diagnostic, Finding } from './finding.js';
import type { Rule } from './rule.js';
import { testPlaceOf } from './shared/test-place.js';

/**
 * All that rules find in a subject, but for those that are ignored and what exceptions take away: by position, the
 * shorter one first, then by rule and by message. A finding has the severity of its rule unless it says another.
 */
export const diagnose = <
  On extends { readonly waivers: Waivers; readonly place?: string; readonly testStages?: ReadonlySet<number> },
>(
  rules: readonly Rule<On>[],
  subject: On,
  ignored: readonly string[] = [],
  others: Others = NO_OTHERS,
): readonly Diagnostic[] => {
  const asked = rules.filter(({ id }) => !ignored.includes(id));
  const place = subject.place === undefined ? undefined : testPlaceOf(subject.place);
  const own = asked
    .filter(({ about }) => about === undefined || place !== 'input')
    .flatMap((rule) =>
      rule
        .check(subject)
        .map((each) => diagnosticOf(rule, each))
        .filter(({ stage = -1, severity }) => {
          const isForTests = place !== undefined || subject.testStages?.has(stage) === true;
          return !isForTests || rule.about === undefined || (rule.about === 'build' && severity === 'error');
        }),
    );
  const found = [...own, ...others.found];
  const known = new Set([...rules.map(({ id }) => id), ...others.known]);
  const kept: Diagnostic[] = [];
  const excepted = new Map<Waiver, Diagnostic[]>();
  for (const each of found) {
    const waiver = isExceptable(each.rule) ? subject.waivers.of(each) : undefined;
    const place = waiver === undefined ? kept : (excepted.get(waiver) ?? []);
    place.push(each);
    if (waiver !== undefined) excepted.set(waiver, place);
  }
  const run = { excepted, kept, known, ignored: new Set(ignored) };
  const reviewed = asked.flatMap((rule) => (rule.review?.(subject, run) ?? []).map((each) => diagnosticOf(rule, each)));
  return [...kept, ...reviewed].sort(inOrder);
};

/** What rules for files of another kind have found in parts of this one, and which rules there are. */
export type Others = { readonly found: readonly Diagnostic[]; readonly known: readonly string[] };

export const NO_OTHERS: Others = { found: [], known: [] };

const diagnosticOf = <On>({ id, severity, remedy }: Rule<On>, found: Finding): Diagnostic => {
  const isAlone = found.fix === undefined && (found.notes ?? []).length === 0;
  return { severity, ...found, ...(isAlone && { notes: [remedy] }), rule: id };
};

export const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.message, b.message);

/** By code units, whatever the locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
