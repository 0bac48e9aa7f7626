import type { Known } from './command.js';
import type { Expression } from './hcl.js';

/** What an expression comes to; `undefined` where that is not known. Numbers and booleans are texts, as they are used. */
export type BakeValue = string | null | undefined | readonly BakeValue[] | ReadonlyMap<string, BakeValue>;

export type Names = ReadonlyMap<string, BakeValue>;

/** Longer texts and lists are not known. */
const LONGEST = 4_000;
const MOST = 500;

export const valueOf = (expression: Expression, names: Names): BakeValue => {
  switch (expression.kind) {
    case 'text':
      return textOf(expression.parts, names);
    case 'literal':
      return expression.value === null ? null : `${expression.value}`;
    case 'list':
      return expression.items.slice(0, MOST).map((each) => valueOf(each, names));
    case 'map':
      return new Map(
        expression.pairs.slice(0, MOST).map(([key, value]) => [knownText(key, names) ?? '', valueOf(value, names)]),
      );
    case 'name':
      return lookedUp(expression.path, names);
    case 'call':
      return called(
        expression.name,
        expression.given.slice(0, MOST).map((each) => valueOf(each, names)),
      );
    case 'choice': {
      const test = valueOf(expression.test, names);
      if (test !== 'true' && test !== 'false') return undefined;
      return valueOf(test === 'true' ? expression.yes : expression.no, names);
    }
    case 'compared': {
      const [left, right] = [valueOf(expression.left, names), valueOf(expression.right, names)];
      if (!isPlain(left) || !isPlain(right)) return undefined;
      return `${(left === right) === expression.equal}`;
    }
    case 'open':
      return undefined;
  }
};

/** A text; `null` where it is not known, or none. */
export const knownText = (expression: Expression, names: Names): Known => {
  const value = valueOf(expression, names);
  return typeof value === 'string' ? value : null;
};

/** The texts of a list that are known. */
export const textsIn = (expression: Expression | undefined, names: Names): readonly string[] => {
  const value = expression === undefined ? undefined : valueOf(expression, names);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
};

export const mapIn = (expression: Expression | undefined, names: Names): Names => {
  const value = expression === undefined ? undefined : valueOf(expression, names);
  return value instanceof Map ? value : new Map();
};

const isPlain = (value: BakeValue): value is string | null => typeof value === 'string' || value === null;

const textOf = (parts: readonly (string | Expression)[], names: Names): BakeValue => {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : valueOf(part, names);
    if (!isPlain(value)) return undefined;
    text += value ?? '';
    if (text.length > LONGEST) return undefined;
  }
  return text;
};

const lookedUp = ([first = '', ...others]: readonly string[], names: Names): BakeValue => {
  let value = names.get(first);
  for (const key of others) value = value instanceof Map ? value.get(key) : undefined;
  return value;
};

/** Functions that give the same for the same. Source: docker/buildx@v0.17.1:docs/bake-stdlib.md. */
const called = (name: string, given: readonly BakeValue[]): BakeValue => {
  const [first, second] = given;
  const texts = given.flatMap((each) => (typeof each === 'string' ? [each] : []));
  const [a = '', b = '', c = ''] = texts;
  switch (name) {
    case 'lower':
      return typeof first === 'string' ? first.toLowerCase() : undefined;
    case 'upper':
      return typeof first === 'string' ? first.toUpperCase() : undefined;
    case 'trimspace':
      return typeof first === 'string' ? first.trim() : undefined;
    case 'trimprefix':
      return texts.length === 2 ? (a.startsWith(b) ? a.slice(b.length) : a) : undefined;
    case 'trimsuffix':
      return texts.length === 2 ? (b !== '' && a.endsWith(b) ? a.slice(0, -b.length) : a) : undefined;
    case 'replace':
      return texts.length === 3 ? spelt(c, a.split(b)) : undefined;
    case 'split':
      return texts.length === 2 ? b.split(a).slice(0, MOST) : undefined;
    case 'join':
      return typeof first === 'string' ? joined(first, second) : undefined;
    case 'concat':
      return given.every((each) => Array.isArray(each)) ? given.flat().slice(0, MOST) : undefined;
    case 'merge':
      return given.every((each) => each instanceof Map)
        ? new Map(given.flatMap((each) => [...each]).slice(0, MOST))
        : undefined;
    case 'format':
      return formatted(given);
    case 'equal':
    case 'notequal':
      return isPlain(first) && isPlain(second) ? `${(first === second) === (name === 'equal')}` : undefined;
    case 'not':
      return first === 'true' ? 'false' : first === 'false' ? 'true' : undefined;
    case 'coalesce':
      return given.find((each) => each !== null && each !== '');
    default:
      return undefined;
  }
};

/** The parts with a text between them, unless that becomes too long: it is not even put together then. */
const spelt = (between: string, parts: readonly string[]): BakeValue => {
  let left = LONGEST;
  for (const part of parts) {
    left -= part.length + between.length;
    if (left < 0) return undefined;
  }
  return parts.join(between);
};

const joined = (between: string, list: BakeValue): BakeValue =>
  Array.isArray(list) && list.every((each) => typeof each === 'string') ? spelt(between, list) : undefined;

const formatted = ([pattern, ...given]: readonly BakeValue[]): BakeValue => {
  if (typeof pattern !== 'string' || !given.every((each) => typeof each === 'string')) return undefined;
  if (/%(?![sv])/.test(pattern.replaceAll('%%', ''))) return undefined;
  let at = 0;
  const parts = pattern.split(/(%[sv%])/);
  return spelt(
    '',
    parts.map((each) => (each === '%%' ? '%' : each === '%s' || each === '%v' ? `${given[at++] ?? ''}` : each)),
  );
};
