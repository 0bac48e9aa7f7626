import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ExceptionEntry } from '../manifests/options.js';
import { tool } from '../report/version.js';
import type { Severity } from '../rules/finding.js';
import { plainJson } from '../text/jsonc.js';
import { isProblem, type Problem } from '../text/problems.js';
import { closest } from '../text/suggest.js';
import { isInRange } from '../text/version-range.js';
import { liesIn } from './context.js';
import { baseRefusal, basesOf, laidOver, MOST_EXTENDED, type Place, placeOf, realOr, withPathsOf } from './extends.js';
import { type Host, isFailure } from './host.js';
import { isCheap, MOST_DOUBLE_STARS } from './ignore-rules.js';
import { LOCK } from './images.js';
import { optionRow, options, type Row } from './options-table.js';
import { shownPath, upwards, workTreeOf } from './place.js';
import { config as say } from './sentences.js';
import { type FileSettings, flaw, NO_FILE } from './settings.js';

const NAMES = [
  '.dockerfile-nonrootrc.json',
  '.dockerfile-nonrootrc.jsonc',
  '.dockerfile-nonrootrc.yaml',
  '.dockerfile-nonrootrc.yml',
  'dockerfile-nonroot.config.json',
];

const MOST_BYTES = 256 * 1024;

/** Where settings come from: a file that was named, none at all, or the nearest one. */
export type Wanted = { readonly named: string | undefined; readonly none: boolean };

/**
 * Reads the configuration file: the one that was named, else the first found on the way from the current directory up
 * to the root of its git work tree. Outside of one only the current directory counts. Files are not merged.
 */
export const readConfig = async (
  host: Host,
  { named, none }: Wanted,
  ruleIds: readonly string[],
): Promise<FileSettings | Problem> => {
  if (none) return NO_FILE;
  const near = named === undefined ? nearMisses(host) : [];
  const file = named === undefined ? nearest(host) : resolve(host.cwd, named);
  if (file === undefined) return { ...NO_FILE, told: near };
  const path = named ?? shownPath(host.cwd, file);
  const refusal = named === undefined ? refusalOf(host, file, path) : undefined;
  if (refusal !== undefined) return refusal;
  const settings = await settingsIn(
    host,
    { file, path },
    { read: named === undefined ? host.read : host.readNamed, ruleIds },
  );
  return isProblem(settings)
    ? settings
    : { ...settings, told: [...settings.told, ...near], isNamed: named !== undefined };
};

type Reading = { readonly read: Host['read']; readonly ruleIds: readonly string[] };

/** What a file says, with all that it extends. */
const settingsIn = async (host: Host, own: Place, { read, ruleIds }: Reading): Promise<FileSettings | Problem> => {
  const tree = workTreeOf(host, dirname(own.file)) ?? dirname(own.file);
  let left = MOST_EXTENDED;
  const settingsOf = async (
    at: Place,
    above: readonly string[],
    reads: Host['read'],
  ): Promise<FileSettings | Problem> => {
    const value = await valueIn(at, reads);
    if (isProblemIn(value)) return value;
    const settings = fileSettings(value.value, at, ruleIds);
    if (isProblem(settings)) return settings;
    const names = isObject(value.value) ? basesOf(value.value.extends) : [];
    if (names === undefined) return config(at.path, say.extends, SEE);
    const through = [...above, realOr(host, at.file)];
    // The first one is read as its paths are typed: from the current directory.
    const here = above.length === 0 ? settings : withPathsOf(host, at, settings);
    let merged: FileSettings | undefined;
    for (const name of names) {
      const base = placeOf(host, at, name);
      const refusal = baseRefusal(host, { at, base, name }, tree, through);
      if (refusal !== undefined) return refusal;
      left -= 1;
      if (left < 0) return config(own.path, say.many(MOST_EXTENDED), say.fewer);
      const found = await settingsOf(base, through, host.read);
      if (isProblem(found)) return found;
      merged = merged === undefined ? found : laidOver(found, merged);
    }
    return merged === undefined ? here : laidOver(here, merged);
  };
  return settingsOf(own, [], read);
};

const valueIn = async ({ file, path }: Place, read: Host['read']): Promise<{ readonly value: unknown } | Problem> => {
  const bytes = read(file, MOST_BYTES);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  if (bytes.length > MOST_BYTES) return { kind: 'too-large', path, detail: say.large };
  const text = new TextDecoder().decode(bytes);
  const own = basename(file) === PACKAGE ? ownPart(text) : undefined;
  return own === undefined ? parsed(path, text) : { value: own };
};

const nearest = (host: Host): string | undefined => {
  for (const at of upwards(host, host.cwd)) {
    const file =
      NAMES.map((name) => join(at, name)).find((path) => isThere(host, path)) ?? packageIn(host, join(at, PACKAGE));
    if (file !== undefined) return file;
  }
  return undefined;
};

/** A package.json that has our key. */
const packageIn = (host: Host, path: string): string | undefined => {
  if (host.statOf(path)?.kind !== 'file') return undefined;
  const bytes = host.read(path, MOST_BYTES);
  if (isFailure(bytes) || bytes.length > MOST_BYTES) return undefined;
  return ownPart(new TextDecoder().decode(bytes)) === undefined ? undefined : path;
};

const PACKAGE = 'package.json';
const KEY = 'dockerfile-nonroot';

const ownPart = (text: string): unknown => {
  if (!text.includes(KEY)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && Object.hasOwn(value, KEY) ? value[KEY] : undefined;
  } catch {
    return undefined;
  }
};

/** A link counts, wherever it leads; a directory of the name is something else. */
const isThere = (host: Host, path: string): boolean => {
  const kind = host.kindOf(path) ?? host.statOf(path)?.kind;
  return kind !== undefined && kind !== 'directory';
};

/** A file that lies in the way may belong to somebody else: it is read where it stays in the tree. */
const refusalOf = (host: Host, file: string, path: string): Problem | undefined => {
  const tree = workTreeOf(host, host.cwd) ?? host.cwd;
  if (!liesIn(host, file, tree)) return config(path, LEADS_OUT, NAME_IT);
  return host.kindOf(file) === 'file' ? undefined : config(path, SPECIAL, NAME_IT);
};

const LEADS_OUT = say.outside;
const SPECIAL = say.noFile;
const NAME_IT = say.nameIt;

/** Names that somebody may have meant for a configuration, and that we do not read. */
const NEAR = /^(?:\.dockerfile[-_]?nonroot(?:rc)?(?:\.\w{1,8})?|dockerfile[-_]?nonroot(?:rc)?(?:\.config)?\.\w{1,8})$/i;

const nearMisses = (host: Host): readonly string[] => {
  const entries = host.list(host.cwd);
  if (isFailure(entries)) return [];
  return entries
    .filter(({ name, kind }) => kind !== 'directory' && NEAR.test(name) && ![...NAMES, LOCK].includes(name))
    .map(({ name }) => say.nearMiss(name, NAMES[0]));
};

const isProblemIn = (value: { readonly value: unknown } | Problem): value is Problem => isProblem(value);

const parsed = async (path: string, text: string): Promise<{ readonly value: unknown } | Problem> => {
  const yaml = /^\.ya?ml$/.test(extname(path));
  try {
    if (!yaml) return { value: JSON.parse(plainJson(text)) };
    const { parse } = await import('yaml');
    return { value: parse(text, { maxAliasCount: 100, logLevel: 'error' }) ?? {} };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\n.*/s, '') : String(error);
    return config(path, say.notRead(yaml ? 'YAML' : 'JSON', reason), say.correct);
  }
};

const config = (path: string, detail: string, hint: string): Problem => ({ kind: 'config', path, detail, hint });

const rows: readonly Row[] = options;
const rowByKey = new Map(rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row] as const])));
const KEYS = ['$schema', 'requiredVersion', 'extends', 'exceptions', 'exclude', 'ignore', 'rules', ...rowByKey.keys()];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fileSettings = (value: unknown, { path, file }: Place, ruleIds: readonly string[]): FileSettings | Problem => {
  const directory = dirname(file);
  if (!isObject(value)) return config(path, say.noObject, say.knownKeys(KEYS.join(', ')));
  const unfit = versionProblem(value.requiredVersion, path);
  if (unfit !== undefined) return unfit;
  const raw = new Map<string, readonly string[]>();
  const severities = new Map<string, Severity>();
  for (const [key, given] of Object.entries(value)) {
    const row = rowByKey.get(key);
    if (!KEYS.includes(key)) return config(path, say.unknownKey(key), didYouMean(key, KEYS));
    const values = row === undefined ? [] : textsOf(row, given);
    const wrong = values === undefined ? `is ${shapeOf(row)}` : row && firstFlaw(row, values);
    if (wrong !== undefined) return config(path, `${key} ${wrong}.`, SEE);
    if (row !== undefined && values !== undefined) raw.set(row.name, values);
  }
  const off = rulesFrom(value.rules ?? {}, severities, path, ruleIds);
  if (isProblemList(off)) return off;
  const patterns = patternsFrom(value, path, ruleIds);
  if (isProblemList(patterns)) return patterns;
  const exceptions = exceptionsFrom(value.exceptions ?? []);
  if (exceptions === undefined) {
    return config(path, say.exceptions, SEE);
  }
  const { length } = exceptions;
  const said = {
    path,
    extends: [],
    sets: [...raw.keys()].map(keyOf),
    rulesOff: off,
    rulesChanged: [...severities.keys()],
  };
  const used = { ...said, exceptions: length };
  const told = value.ignore === undefined ? [] : [say.renamed(path)];
  return { raw, severities, exclude: [{ directory, patterns }], off, exceptions, config: used, told, isNamed: false };
};

/** Asked first: another version may know other keys. */
const versionProblem = (range: unknown, path: string): Problem | undefined => {
  if (range === undefined) return undefined;
  const isIn = typeof range === 'string' ? isInRange(tool.version, range) : undefined;
  if (isIn === undefined) return config(path, say.noRange, say.ranges);
  return isIn ? undefined : config(path, say.otherVersion(`${range}`, tool.version), say.install);
};

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

/** Containers that may run as root; `undefined` when something is not as the schema has it. */
const exceptionsFrom = (value: unknown): readonly ExceptionEntry[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const entries: ExceptionEntry[] = [];
  for (const item of value) {
    if (!isObject(item)) return undefined;
    const { workload, container, reason, until, ...others } = item;
    if (Object.keys(others).length > 0 || typeof container !== 'string' || typeof reason !== 'string') return undefined;
    if (workload !== undefined && typeof workload !== 'string') return undefined;
    if (until !== undefined && !(typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until))) return undefined;
    entries.push({
      container,
      reason,
      ...(workload === undefined ? {} : { workload }),
      ...(until === undefined ? {} : { until }),
    });
  }
  return entries;
};

const SHORTER = say.nameDirectory;
const SEE = say.schema;

const isProblemList = (value: readonly string[] | Problem): value is Problem => isProblem(value);

const didYouMean = (word: string, known: readonly string[]): string => {
  const name = closest(word, known);
  return name === undefined ? say.known(known.join(', ')) : say.didYouMean(name);
};

const firstFlaw = (row: Row, values: readonly string[]): string | undefined =>
  values.map((value) => flaw(row, value)).find((found) => found !== undefined);

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

const shapeOf = (row: Row | undefined): string => {
  if (row?.kind === 'pair') return say.stringObject;
  if (row?.many === true) return say.stringList;
  return row?.kind === 'number' ? say.number : say.string;
};

const textList = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Fills `severities` and returns the rules that are off. */
const rulesFrom = (
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
