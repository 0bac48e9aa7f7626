import { type Known, knownOf, UNKNOWN } from './command.js';
import { TOP } from './places.js';

/** What `${{ name }}` stands for: `matrix.os`, `env.IMAGE`; `undefined` where nobody says it. */
export type Lookup = (name: string) => Known | undefined;

/**
 * A value of a GitHub workflow with its expressions put in; `null` where one is not known. Only names, texts and `||`
 * are worked out. Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions.
 */
export const evaluated = (text: string, lookup: Lookup): Known => knownOf(evaluatedText(text, lookup));

/** The same with `UNKNOWN` for what is not known. */
export const evaluatedText = (text: string, lookup: Lookup): string => replaced(text, lookup, UNKNOWN);

/** The same for a script: what is not known becomes a variable that nobody sets. */
export const evaluatedScript = (text: string, lookup: Lookup): string => replaced(text, lookup, '${__unknown__}');

const replaced = (text: string, lookup: Lookup, unknown: string): string => {
  let left = LONGEST;
  return text.replace(EXPRESSION, (whole: string, inner: string) => {
    const value = valueOf(inner.trim(), lookup)?.replaceAll(UNKNOWN, unknown);
    left -= value?.length ?? 0;
    // Every line stays where it is.
    return (left < 0 ? unknown : (value ?? unknown)) + '\n'.repeat(whole.split('\n').length - 1);
  });
};

/** So many characters are put into one text; what would be more is not known. */
const LONGEST = 20_000;

const EXPRESSION = /\$\{\{((?:[^}]|\}(?!\})){0,500})\}\}/g;

/** Of `a || b` the first that is something. */
const valueOf = (expression: string, lookup: Lookup): Known => {
  for (const part of expression.split('||')) {
    const value = termOf(part.trim(), lookup);
    if (value !== '') return value;
  }
  return '';
};

const termOf = (term: string, lookup: Lookup): Known => {
  const quoted = /^'([^']{0,300})'$/.exec(term)?.[1];
  if (quoted !== undefined) return quoted;
  if (term === 'github.workspace') return TOP;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(term)) return term;
  const name = term.replace(/\[\s{0,9}'([\w-]{1,100})'\s{0,9}\]/g, '.$1');
  if (!/^[A-Za-z_][\w.-]{0,200}$/.test(name)) return null;
  return lookup(name) ?? null;
};
