import type { FormatName } from '../report/names.js';
import { type Look, styleOf } from '../report/style.js';
import { widthOf } from '../report/width.js';
import type { Rule } from '../rules/rule.js';
import type { Problem } from '../text/problems.js';
import { closest } from '../text/suggest.js';
import { rulePages as say } from './sentences.js';

/** What is told of a rule, for Dockerfiles or for manifests. */
export type RulePage = Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'remedy'>;

/** All rules, as a table or as JSON. */
export const listRules = (rules: readonly RulePage[], format: FormatName, look: Look): string => {
  if (format === 'json') {
    const rows = rules.map(({ id, severity, summary, why, remedy }) => ({ id, severity, summary, why, remedy }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  const paint = styleOf(look);
  const widest = Math.max(0, ...rules.map(({ id }) => widthOf(id)));
  return rules
    .map(({ id, severity, summary }) => `${paint.bold(id.padEnd(widest))}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
};

export const unknownRule = (id: string, known: readonly string[]): Problem => {
  const meant = closest(id, known);
  const hint = meant === undefined ? say.see : say.didYouMean(meant);
  return { kind: 'usage', detail: say.noRule(id), hint };
};
