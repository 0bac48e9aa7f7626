import { dirname } from 'node:path';
import { tool } from '../report/version.js';
import type { Severity } from '../rules/finding.js';
import { isProblem, type Problem } from '../text/problems.js';
import { exceptionsFrom } from './config-exceptions.js';
import {
  config,
  didYouMean,
  isObject,
  isProblemList,
  rowByKey,
  rulesFrom,
  SEE,
  textList,
  valuesOf,
} from './config-parts.js';
import type { Place } from './extends.js';
import { isCheap, MOST_DOUBLE_STARS } from './ignore-rules.js';
import { optionRow } from './options-table.js';
import { overridesFrom } from './overrides.js';
import { config as say } from './sentences.js';
import type { FileSettings } from './settings.js';

const KEYS = [
  '$schema',
  'requiredVersion',
  'extends',
  'exceptions',
  'exclude',
  'ignore',
  'rules',
  'overrides',
  ...rowByKey.keys(),
];

/** What a file says, less what it extends. */
export const fileSettings = async (
  { value, text }: { readonly value: unknown; readonly text: string },
  { path, file }: Place,
  ruleIds: readonly string[],
): Promise<FileSettings | Problem> => {
  const directory = dirname(file);
  if (!isObject(value)) return config(path, say.noObject, say.knownKeys(KEYS.join(', ')));
  const unfit = await versionProblem(value.requiredVersion, path);
  if (unfit !== undefined) return unfit;
  const raw = new Map<string, readonly string[]>();
  const severities = new Map<string, Severity>();
  for (const [key, given] of Object.entries(value)) {
    const row = rowByKey.get(key);
    if (!KEYS.includes(key)) return config(path, say.unknownKey(key), didYouMean(key, KEYS));
    const values = row === undefined ? [] : valuesOf(row, given);
    if (typeof values === 'string') return config(path, `${key} ${values}.`, SEE);
    if (row !== undefined) raw.set(row.name, values);
  }
  const off = rulesFrom(value.rules ?? {}, severities, path, ruleIds);
  if (isProblemList(off)) return off;
  const patterns = patternsFrom(value, path, ruleIds);
  if (isProblemList(patterns)) return patterns;
  const exceptions = await exceptionsFrom(value.exceptions ?? [], { path, text, directory, ruleIds });
  if (isProblem(exceptions)) return exceptions;
  const overrides = await overridesFrom(value.overrides ?? [], { path, directory, ruleIds });
  if (isProblem(overrides)) return overrides;
  const said = {
    path,
    extends: [],
    sets: [...raw.keys()].map(keyOf),
    rulesOff: off,
    rulesChanged: [...severities.keys()],
  };
  const used = { ...said, exceptions: exceptions.written.length, overrides: overrides.length };
  const told = value.ignore === undefined ? [] : [say.renamed(path)];
  const exclude = [{ directory, patterns }];
  return { raw, severities, exclude, off, exceptions, overrides, config: used, told, isNamed: false };
};

/** Asked first: another version may know other keys. */
const versionProblem = async (range: unknown, path: string): Promise<Problem | undefined> => {
  if (range === undefined) return undefined;
  const { satisfies, validRange } = await import('semver');
  if (typeof range !== 'string' || range.trim() === '' || range.length > LONGEST_RANGE || validRange(range) === null)
    return config(path, say.noRange, say.ranges);
  return satisfies(tool.version, range) ? undefined : config(path, say.otherVersion(range, tool.version), say.install);
};

/** No range that somebody writes has more letters. */
const LONGEST_RANGE = 200;

const keyOf = (name: string): string => optionRow(name)?.key ?? name;

/** Files that are left out, by the key and by its old name. */
const patternsFrom = (
  value: Readonly<Record<string, unknown>>,
  path: string,
  ruleIds: readonly string[],
): readonly string[] | Problem => {
  const all: string[] = [];
  for (const key of ['exclude', 'ignore']) {
    const patterns = textList(value[key] ?? []);
    if (patterns === undefined) return config(path, say.patterns(key), SEE);
    const id = patterns.find((pattern) => ruleIds.includes(pattern));
    if (id !== undefined) return config(path, say.files(key, id), say.writeRules(id));
    if (!patterns.every(isCheap)) return config(path, say.pattern(key, MOST_DOUBLE_STARS), SHORTER);
    all.push(...patterns);
  }
  return all;
};

const SHORTER = say.nameDirectory;
