import type { Diagnostic } from './finding.js';
import type { Rule } from './rule.js';

/**
 * All that rules find in a subject, but for those that are ignored: by position, the shorter one first, then by rule and
 * by message. A finding has the severity of its rule unless it says another.
 */
export const diagnose = <On>(
  rules: readonly Rule<On>[],
  subject: On,
  ignored: readonly string[] = [],
): readonly Diagnostic[] =>
  rules
    .filter(({ id }) => !ignored.includes(id))
    .flatMap(({ id, severity, check }) => check(subject).map((found) => ({ severity, ...found, rule: id })))
    .sort(inOrder);

export const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.message, b.message);

/** By code units, whatever the locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
