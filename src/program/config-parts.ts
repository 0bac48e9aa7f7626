import type { Severity } from '../rules/finding.js';
import { isProblem, type Problem } from '../text/problems.js';
import { closest } from '../text/suggest.js';
import { options, type Row } from './options-table.js';
import { config as say } from './sentences.js';
import { flaw } from './settings.js';

export const config = (path: string, detail: string, hint: string): Problem => ({ kind: 'config', path, detail, hint });

const rows: readonly Row[] = options;
export const rowByKey = new Map(rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row] as const])));
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const SEE = say.schema;

export const isProblemList = (value: readonly string[] | Problem): value is Problem => isProblem(value);

export const didYouMean = (word: string, known: readonly string[]): string => {
  const name = closest(word, known);
  return name === undefined ? say.known(known.join(', ')) : say.didYouMean(name);
};

/** Values of an option, or what is wrong with them as the end of a sentence. */
export const valuesOf = (row: Row, given: unknown): readonly string[] | string => {
  const values = textsOf(row, given);
  if (values === undefined) return `is ${shapeOf(row)}`;
  return values.map((value) => flaw(row, value)).find((found) => found !== undefined) ?? values;
};

/** A value of the file as the command line would have it; `undefined` when it has the wrong shape. */
const textsOf = (row: Row, value: unknown): readonly string[] | undefined => {
  if (row.kind === 'pair') {
    if (!isObject(value)) return undefined;
    return textList(Object.values(value))?.map((text, index) => `${Object.keys(value)[index]}=${text}`);
  }
  if (row.many === true) return textList(value);
  if (row.kind === 'number') return typeof value === 'number' ? [String(value)] : undefined;
  return typeof value === 'string' ? [value] : undefined;
};

const shapeOf = (row: Row): string => {
  if (row.kind === 'pair') return say.stringObject;
  if (row.many === true) return say.stringList;
  return row.kind === 'number' ? say.number : say.string;
};

export const textList = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Fills `severities` and returns the rules that are off. */
export const rulesFrom = (
  value: unknown,
  severities: Map<string, Severity>,
  path: string,
  ruleIds: readonly string[],
): readonly string[] | Problem => {
  if (!isObject(value)) return config(path, say.rules, SEE);
  const off: string[] = [];
  for (const [id, level] of Object.entries(value)) {
    if (!ruleIds.includes(id)) return config(path, say.noRule(id), didYouMean(id, ruleIds));
    const known = LEVELS.find((name) => name === level);
    if (known !== undefined) severities.set(id, known);
    else if (level === 'off') off.push(id);
    else return config(path, say.levels(id), SEE);
  }
  return off;
};
