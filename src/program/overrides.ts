import type { Severity } from '../rules/finding.js';
import type { Problem } from '../text/problems.js';
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
import { excluder, isCheap, MOST_DOUBLE_STARS } from './ignore-rules.js';
import { config as say } from './sentences.js';
import type { Level, Override } from './settings.js';

type From = { readonly path: string; readonly directory: string; readonly ruleIds: readonly string[] };

/** Keys of options that one path may have otherwise than another: those of the fix. */
const OVERRIDABLE: readonly string[] = [...rowByKey].flatMap(([key, { group }]) => (group === 'The fix' ? [key] : []));

const KEYS = ['files', 'rules', 'only', ...OVERRIDABLE];

/** What the configuration says for some files alone. */
export const overridesFrom = async (value: unknown, from: From): Promise<readonly Override[] | Problem> => {
  if (!Array.isArray(value)) return config(from.path, say.overrides, SEE);
  const all: Override[] = [];
  for (const entry of value) {
    const found = await overrideFrom(entry, from);
    if ('kind' in found) return found;
    all.push(found);
  }
  return all;
};

const overrideFrom = async (entry: unknown, { path, directory, ruleIds }: From): Promise<Override | Problem> => {
  if (!isObject(entry)) return config(path, say.overrides, SEE);
  const raw = new Map<string, readonly string[]>();
  for (const [key, given] of Object.entries(entry)) {
    if (!KEYS.includes(key)) return config(path, say.unknownOverride(key), didYouMean(key, KEYS));
    const row = rowByKey.get(key);
    const values = row === undefined ? [] : valuesOf(row, given);
    if (typeof values === 'string') return config(path, `overrides: ${key} ${values}.`, SEE);
    if (row !== undefined) raw.set(row.name, values);
  }
  const patterns = textList(entry.files);
  if (patterns === undefined || patterns.length === 0) return config(path, say.overriddenFiles, say.giveFiles);
  if (!patterns.every(isCheap)) return config(path, say.pattern('files', MOST_DOUBLE_STARS), say.nameDirectory);
  const severities = new Map<string, Severity>();
  const off = rulesFrom(entry.rules ?? {}, severities, path, ruleIds);
  if (isProblemList(off)) return off;
  const only = textList(entry.only ?? []);
  if (only === undefined) return config(path, say.only, SEE);
  const unknown = only.find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) return config(path, say.noRule(unknown), didYouMean(unknown, ruleIds));
  const levels = new Map<string, Level>([...severities, ...off.map((id) => [id, 'off'] as const)]);
  return { patterns, isFor: await excluder([{ directory, patterns }]), raw, levels, only };
};
