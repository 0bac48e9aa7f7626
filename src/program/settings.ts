import { normalize } from 'node:path';
import type { Options } from '../image/options.js';
import { TOOLS } from '../knowledge/foreign-pragmas.js';
import type { ExceptionEntry, ManifestOptions } from '../manifests/options.js';
import type { NewException } from '../report/except.js';
import { POD_SECURITY, type PodSecurity } from '../report/hardening.js';
import { type FormatName, formatNamed } from '../report/names.js';
import type { Config } from '../report/report.js';
import { isRootRule } from '../report/sections.js';
import { isExceptable } from '../rules/exceptable.js';
import type { Severity } from '../rules/finding.js';
import { isDay } from '../text/pragmas.js';
import type { Problem } from '../text/problems.js';
import type { FileException } from '../text/waivers.js';
import { type OptionName, optionRow, type Raw, type Row } from './options-table.js';
import { settings as say } from './sentences.js';
import { type Shard, shardFrom } from './shard.js';

/** Everything a run needs to know, from the command line and the configuration file together. */
export type Settings = {
  /** Options of the command line as written. */
  readonly flags: Raw;
  readonly mode: 'check' | 'fix' | 'diff';
  readonly unsafe: boolean;
  /** What is written in place of fixes. */
  readonly exception: NewException | undefined;
  /** All but `context`, which depends on the file. */
  readonly options: Options;
  /** Where images are looked up; `undefined`: nowhere but in the lock file. */
  readonly resolve: Resolve | undefined;
  /** A lock file counts where it lies. */
  readonly useLock: boolean;
  /** Directory that `--context` names, as written. */
  readonly context: string | undefined;
  /** What only a check of manifests is told. */
  readonly manifests: Pick<ManifestOptions, 'images' | 'exceptions' | 'consoleUrl' | 'adminUrl' | 'isShown'>;
  /** Of `images` those that a person has named: only these may lie anywhere. */
  readonly namedImages: Readonly<Record<string, string>>;
  readonly podSecurity: PodSecurity;
  /** A manifest whose ids the fix of a Dockerfile takes. */
  readonly idsFrom: string | undefined;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly format: FormatName;
  readonly baseline: { readonly path: string; readonly mode: 'use' | 'update' | 'prune' } | undefined;
  /** Reports that are written beside it. */
  readonly copies: readonly Copy[];
  readonly outputFile: string | undefined;
  readonly quiet: boolean;
  /** All findings in full. */
  readonly verbose: boolean;
  /** Fixes as small diffs. */
  readonly preview: boolean;
  /** Numbers by rule in place of findings. */
  readonly statistics: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly failLevel: Severity | 'none';
  /** `undefined`: warnings fail or not as `failLevel` says. */
  readonly maxWarnings: number | undefined;
  readonly exitZero: boolean;
  /** The command line says what fails or which rules count: only there an image of root may pass without an exception. */
  readonly mayBeRoot: boolean;
  readonly errorOnUnmatched: boolean;
  readonly stdinFilename: string | undefined;
  /** The only rules that are told; empty: all of them. */
  readonly only: readonly string[];
  /** The same for some files alone, as the configuration says: what others find is counted. */
  readonly onlyHere: readonly string[];
  /** Patterns of files that the command line leaves out, relative to the current directory. */
  readonly excluded: readonly string[];
  readonly listFiles: boolean;
  /** Only files that are not as this commit has them. */
  readonly since: string | undefined;
  /** The list of `--files-from`; `-` for standard input. */
  readonly filesFrom: string | undefined;
  /** Threads that check; `undefined`: as many as pay. */
  readonly jobs: number | undefined;
  /** Only the files of one part of the run. */
  readonly shard: Shard | undefined;
  /** Rules that the configuration turns off: what they find is counted and not told. */
  readonly off: readonly string[];
  readonly config: Config | undefined;
  /** A person has named the configuration, or there is none: all that it says counts. */
  readonly trusted: boolean;
  /** What a configuration that is not trusted says of images left out; `undefined` where it says nothing of them. */
  readonly plain: Pick<Settings, 'options' | 'manifests'> | undefined;
  /** Sentences about the configuration: old names, files that are none. */
  readonly told: readonly string[];
  /** What the configuration says for some files alone; of two that speak of one file the later counts. */
  readonly overrides: readonly Override[];
  /** What the configuration excepts in some files. */
  readonly fileExceptions: readonly PathException[];
  readonly written: readonly WrittenEntry[];
  /** Files that are left out. */
  readonly exclude: readonly Patterns[];
};

export type Level = Severity | 'off';

/** What counts for some files alone. */
export type Override = {
  readonly patterns: readonly string[];
  /** Takes an absolute path. */
  readonly isFor: (file: string) => boolean;
  /** Options of the fix. */
  readonly raw: Raw;
  readonly levels: ReadonlyMap<string, Level>;
  /** The only rules that are told; empty: nothing is said of that. */
  readonly only: readonly string[];
};

/** An exception that the configuration has for some files. */
export type PathException = {
  readonly exception: FileException;
  readonly patterns: readonly string[];
  /** Takes an absolute path. */
  readonly isFor: (file: string) => boolean;
};

/** Exceptions of the configuration: for containers, and for files. */
export type Exceptions = {
  readonly containers: readonly ExceptionEntry[];
  readonly files: readonly PathException[];
  /** All of them as they are written, in the order in which they are read. */
  readonly written: readonly WrittenEntry[];
};

/** An exception of a configuration, and where it stands. */
export type WrittenEntry = {
  /** What it is called. */
  readonly name: string;
  readonly reason: string;
  readonly until: string | undefined;
  /** Whether it may be for a file, by its absolute path: one for a container may be for any. */
  readonly isFor: (file: string) => boolean;
  /** The file as reports show it, and the entry's index in the list there. */
  readonly file: { readonly path: string; readonly text: string };
  readonly index: number;
};

const NO_EXCEPTIONS: Exceptions = { containers: [], files: [], written: [] };

/** Gitignore patterns, and the absolute directory that they are relative to. */
export type Patterns = { readonly directory: string; readonly patterns: readonly string[] };

/** A report that goes into a file. */
export type Copy = { readonly format: FormatName; readonly path: string };

export type Resolve = {
  /** As `--resolve` names it: `registry`, `engine`, `layout:PATH`. */
  readonly from: string;
  /** Also images of which the user is known. */
  readonly all: boolean;
  /** Also what lies in their layers. */
  readonly layers: boolean;
  /** Host of a registry to what is asked in its place. */
  readonly mirrors: Readonly<Record<string, string>>;
  /** Only say what has changed since the lock file was written. */
  readonly checkLock: boolean;
  /** File of certificates. */
  readonly authorities: string | undefined;
};

/** What a configuration file says beside options. */
export type FileSettings = Pick<Settings, 'severities' | 'exclude' | 'off' | 'overrides' | 'config' | 'told'> & {
  readonly raw: Raw;
  readonly exceptions: Exceptions;
  /** A person has named the file, rather than that it lay in the way. */
  readonly isNamed: boolean;
};

export const NO_FILE: FileSettings = {
  raw: new Map(),
  severities: new Map(),
  exclude: [],
  exceptions: NO_EXCEPTIONS,
  off: [],
  overrides: [],
  config: undefined,
  told: [],
  isNamed: false,
};

/** What is wrong with a value of an option, as the end of a sentence; `undefined` when it is right. */
export const flaw = (row: Row, value: string): string | undefined => {
  if (row.kind === 'switch') return undefined;
  if (value === '') return say.needsValue;
  if (row.kind === 'choice' && !row.choices?.includes(value) && row.aliases?.[value] === undefined)
    return say.choices(row.choices?.join(', '), value);
  if (row.kind === 'number' && !inRange(row, value)) return say.number(rangeOf(row), value);
  if (row.kind === 'pair' && value.indexOf('=') < 1) return `takes ${row.value}, not ${value}`;
  if (row.form !== undefined && !row.form[0].test(value)) return `takes ${row.form[1]}, not ${value}`;
  return undefined;
};

const inRange = (row: Row, value: string): boolean => {
  const [least, most] = row.range ?? [0, Number.MAX_SAFE_INTEGER];
  return /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
};

const rangeOf = (row: Row): string => (row.range === undefined ? '' : ` from ${row.range[0]} to ${row.range[1]}`);

/** The same on the command line, where a choice may name a file: a configuration that lies in the way never writes one. */
const flawTyped = (row: Row, value: string): string | undefined => {
  const at = row.toFile === true ? value.indexOf('=') : -1;
  if (at === -1) return flaw(row, value);
  return at === value.length - 1 ? say.needsFile(value) : flaw(row, value.slice(0, at));
};

/** The first thing wrong with options as given on the command line, or with what they ask for together. */
export const usageProblem = (raw: Raw, ruleIds: readonly string[], hint: Hint): Problem | undefined => {
  for (const [name, values] of raw) {
    const row = optionRow(name);
    const wrong = row && values.map((value) => flawTyped(row, value)).find((found) => found !== undefined);
    if (wrong !== undefined) return usage(`--${name} ${wrong}.`);
  }
  const levels = (raw.get('rule') ?? []).map(pairOf);
  const lists = ['ignore', 'only', 'add-exception'].flatMap((name) => raw.get(name) ?? []);
  const named = [...lists, ...levels.map(([id]) => id)];
  const unknown = named.find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) return usage(say.noRule(unknown), hint(unknown, ruleIds));
  const wrong = levels.find(([, level]) => level !== 'off' && levelOf(level) === undefined);
  if (wrong !== undefined) return usage(say.level(wrong.join('=')));
  if (raw.has('fix') && raw.has('diff')) return usage(say.fixOrDiff);
  const exception = exceptionProblem(raw);
  if (exception !== undefined) return exception;
  if (raw.has('unsafe-fixes') && !raw.has('fix') && !raw.has('diff')) {
    return usage(say.unsafe);
  }
  const lonely = ['resolve-all', 'resolve-files', 'check-lock', 'registry-mirror', 'registry-ca'].find(
    (name) => raw.has(name) && !raw.has('resolve'),
  );
  if (lonely !== undefined) return usage(`--${lonely} needs --resolve.`);
  const format = formatsOf(raw.get('format')).printed;
  if (raw.has('statistics') && format !== undefined && format !== 'text') return usage(say.statistics);
  const writes = ['fix', 'diff', 'add-exception'].find((name) => raw.has(name));
  if (writes !== undefined && formatsIn(raw).includes('blob')) return usage(say.noBlob(writes), say.afterMerge);
  const twice = twiceIn(outputsOf(raw));
  if (twice !== undefined) return usage(say.twice(twice));
  const unlisted = ['update-baseline', 'prune-baseline'].find((name) => raw.has(name) && !raw.has('baseline'));
  if (unlisted !== undefined) return usage(`--${unlisted} needs --baseline.`);
  const shard = shardFrom(raw.get('shard')?.at(-1));
  if (shard !== undefined && shard.index > shard.of) return usage(say.noShard(shard.index, shard.of));
  const whole = shard && WHOLE.find((name) => raw.has(name));
  if (whole !== undefined) return usage(say.whole(whole), say.withoutShard);
  const both = EXCLUDING.find((pair) => pair.every((name) => raw.has(name)));
  if (both !== undefined) return usage(say.exclusive(both[0], both[1]));
  return undefined;
};

/** Options that ask for the opposite of each other. */
const EXCLUDING: readonly (readonly [OptionName, OptionName])[] = [
  ['add-exception', 'fix'],
  ['add-exception', 'unsafe-fixes'],
  ['add-exception', 'no-exceptions'],
  ['add-exception', 'isolated'],
  ['quiet', 'verbose'],
  ['quiet', 'statistics'],
  ['verbose', 'statistics'],
  ['config', 'no-config'],
  ['update-baseline', 'prune-baseline'],
];

/** What a part of a run cannot do: it would write what another part has to know, or the other parts write, too. */
const WHOLE: readonly OptionName[] = ['fix', 'diff', 'add-exception', 'resolve', 'update-baseline', 'prune-baseline'];

const levelOf = (level: string): Severity | undefined =>
  (['error', 'warning', 'info'] as const).find((known) => known === level);

/** Finds the word that was meant; a parameter, so that the fast path does not pay for it. */
export type Hint = (word: string, known: readonly string[]) => string;

const usage = (detail: string, hint = say.help): Problem => ({ kind: 'usage', detail, hint });

const exceptionOf = (flags: Raw): NewException | undefined => {
  const rules = flags.get('add-exception');
  const reason = flags.get('reason')?.at(-1);
  if (rules === undefined || reason === undefined) return undefined;
  return { rules, reason: reason.trim(), until: flags.get('until')?.at(-1) };
};

/** What is wrong with an exception that is to be written. */
const exceptionProblem = (raw: Raw): Problem | undefined => {
  const rules = raw.get('add-exception');
  if (rules === undefined) {
    const alone = ['reason', 'until'].find((name) => raw.has(name));
    return alone === undefined ? undefined : usage(`--${alone} needs --add-exception.`);
  }
  if (!raw.has('reason')) return usage(say.noReason, say.giveReason);
  const never = rules.find((rule) => !isExceptable(rule));
  if (never !== undefined) return usage(say.never(never));
  const until = raw.get('until')?.at(-1);
  return until === undefined || isDay(until) ? undefined : usage(say.noDay(until));
};

/** One that has ended before it is written. */
export const pastException = ({ exception }: Settings, today: string): Problem | undefined =>
  exception?.until !== undefined && exception.until < today ? usage(say.past(exception.until)) : undefined;

const baselineIn = (flags: Raw): Settings['baseline'] => {
  const path = flags.get('baseline')?.at(-1);
  const mode = flags.has('update-baseline') ? 'update' : flags.has('prune-baseline') ? 'prune' : 'use';
  return path === undefined ? undefined : { path, mode };
};

/** What `--format` asks for: the last name without a file is printed. */
const formatsOf = (
  words: readonly string[] = [],
): { readonly printed: FormatName | undefined; readonly copies: readonly Copy[] } => {
  const pairs = words.map((word) => (word.includes('=') ? pairOf(word) : ([word, undefined] as const)));
  const printed = pairs.filter(([, path]) => path === undefined).at(-1)?.[0];
  return {
    printed: printed === undefined ? undefined : formatNamed(printed),
    copies: pairs.flatMap(([word, path]) => {
      const format = formatNamed(word);
      return path === undefined || format === undefined ? [] : [{ format, path }];
    }),
  };
};

const formatsIn = (flags: Raw): readonly (FormatName | undefined)[] => {
  const { printed, copies } = formatsOf(flags.get('format'));
  return [printed, ...copies.map(({ format }) => format)];
};

/** Files that a run writes its reports into, as they were typed. */
export const outputsOf = (flags: Raw): readonly string[] => {
  const own = flags.get('output-file')?.at(-1);
  return [
    ...(own === undefined || own === '-' ? [] : [own]),
    ...formatsOf(flags.get('format')).copies.map(({ path }) => path),
  ];
};

const twiceIn = (paths: readonly string[]): string | undefined => {
  const plain = paths.map(normalize);
  return paths.find((_, index) => plain.indexOf(plain[index] ?? '') !== index);
};

/** Flags over file over defaults; lists of both are joined. Every value has passed `flaw`. */
export const settingsOf = (flags: Raw, file: FileSettings): Settings => {
  const text = (name: string): string | undefined => flags.get(name)?.at(-1) ?? file.raw.get(name)?.[0];
  const number = (name: string): number | undefined => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const choice = <const Name extends string>(name: string, otherwise: Name, others: readonly Name[]): Name =>
    others.find((known) => known === text(name)) ?? otherwise;
  const levels = new Map((flags.get('rule') ?? []).map(pairOf));
  const formats = formatsOf(flags.get('format'));
  return {
    flags,
    mode: flags.has('diff') ? 'diff' : flags.has('fix') || flags.has('add-exception') ? 'fix' : 'check',
    exception: exceptionOf(flags),
    unsafe: flags.has('unsafe-fixes'),
    options: optionsOf(flags, file, text, number),
    resolve: resolveOf(flags),
    useLock: !flags.has('isolated') && !flags.has('no-lock'),
    context: text('context'),
    manifests: given({
      images: pairsOf(flags, file, 'image'),
      exceptions: file.exceptions.containers,
      consoleUrl: text('console-url'),
      adminUrl: text('admin-url'),
    }),
    namedImages: pairsOf(flags, file.isNamed ? file : NO_FILE, 'image'),
    podSecurity: POD_SECURITY.find((each) => each === text('pod-security')) ?? 'off',
    idsFrom: text('ids-from'),
    severities: new Map([...file.severities, ...levels].flatMap(([id, level]) => leveled(id, level))),
    format: formats.printed ?? formatsOf(file.raw.get('format')).printed ?? 'text',
    copies: formats.copies,
    baseline: baselineIn(flags),
    outputFile: text('output-file') === '-' ? undefined : text('output-file'),
    quiet: flags.has('quiet'),
    verbose: flags.has('verbose'),
    preview: !flags.has('no-preview'),
    statistics: flags.has('statistics'),
    color: choice('color', 'auto', ['always', 'never']),
    failLevel: choice('fail-level', 'warning', ['error', 'info', 'none']),
    maxWarnings: number('max-warnings'),
    exitZero: flags.has('exit-zero'),
    mayBeRoot: isAskedForRoot(flags),
    errorOnUnmatched: flags.has('error-on-unmatched'),
    stdinFilename: text('stdin-filename'),
    only: flags.get('only') ?? [],
    onlyHere: [],
    excluded: flags.get('exclude') ?? [],
    listFiles: flags.has('list-files'),
    since: text('since'),
    filesFrom: text('files-from'),
    jobs: number('jobs'),
    shard: shardFrom(text('shard')),
    off: file.off.filter((id) => !levels.has(id)),
    told: file.told,
    config: file.config,
    trusted: file.isNamed || file.config === undefined,
    plain: plainOf(flags, file),
    overrides: file.overrides,
    fileExceptions: file.exceptions.files,
    written: file.exceptions.written,
    exclude: file.exclude,
  };
};

/** The settings for one file; `undefined`: nobody knows where it lies. What is typed counts before all of a file. */
export const settingsFor = (settings: Settings, file: string | undefined): Settings => {
  if (file === undefined) return settings;
  const excepted = settings.fileExceptions.filter(({ isFor }) => isFor(file));
  const overridden = overriddenFor(settings, file);
  if (excepted.length === 0) return overridden;
  return {
    ...overridden,
    options: { ...overridden.options, excepted: excepted.map(({ exception }) => exception) },
  };
};

const overriddenFor = (settings: Settings, file: string): Settings => {
  const own = settings.overrides.filter(({ isFor }) => isFor(file));
  if (own.length === 0) return settings;
  const typed = new Set((settings.flags.get('rule') ?? []).map((pair) => pairOf(pair)[0]));
  const levels = new Map(own.flatMap((each) => [...each.levels]).filter(([rule]) => !typed.has(rule)));
  const severities = [...settings.severities, ...levels].flatMap(([rule, level]) =>
    levels.get(rule) === 'off' ? [] : leveled(rule, level),
  );
  const off = [...levels].flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
  return {
    ...settings,
    options: { ...settings.options, ...fixOptions(settings, own) },
    severities: new Map(severities),
    off: [...settings.off.filter((rule) => !levels.has(rule)), ...off],
    onlyHere: settings.only.length > 0 ? [] : (own.findLast(({ only }) => only.length > 0)?.only ?? []),
  };
};

const fixOptions = ({ flags, options }: Settings, own: readonly Override[]): Options => {
  const last = (name: OptionName): string | undefined =>
    flags.has(name) ? undefined : own.findLast(({ raw }) => raw.has(name))?.raw.get(name)?.[0];
  const number = (name: OptionName): number | undefined => {
    const value = last(name);
    return value === undefined ? undefined : Number(value);
  };
  const more = (name: OptionName, all: readonly string[] = []): readonly string[] => [
    ...all,
    ...own.flatMap(({ raw }) => raw.get(name) ?? []),
  ];
  const profile = last('profile');
  return given({
    user: last('user'),
    uid: number('uid'),
    gid: number('gid'),
    writable: more('writable', options.writable),
    notWritable: more('no-writable', options.notWritable),
    profile: profile === undefined ? undefined : profile === 'openshift' ? 'openshift' : 'default',
  });
};

/** Options that say what an image is made of, and with that who it runs as. */
const TELLING: ReadonlySet<string> = new Set<OptionName>(['target', 'build-arg', 'platform', 'mirror', 'image']);

const plainOf = (flags: Raw, file: FileSettings): Settings['plain'] => {
  const rest = new Map([...file.raw].filter(([name]) => !TELLING.has(name)));
  return file.isNamed || rest.size === file.raw.size ? undefined : settingsOf(flags, { ...file, raw: rest });
};

/** On the command line alone: a file that lies in a tree of somebody else must not make us open a connection. */
const resolveOf = (flags: Raw): Resolve | undefined => {
  const from = flags.get('resolve')?.at(-1);
  if (from === undefined) return undefined;
  return {
    from,
    all: flags.has('resolve-all'),
    layers: flags.has('resolve-files') || from.startsWith('layout:'),
    checkLock: flags.has('check-lock'),
    mirrors: Object.fromEntries((flags.get('registry-mirror') ?? []).map(pairOf)),
    authorities: flags.get('registry-ca')?.at(-1),
  };
};

/** A person says that nothing fails, or which rules count, and leaves out or lowers one that tells of root. */
const isAskedForRoot = (flags: Raw): boolean => {
  const off = [
    ...(flags.get('ignore') ?? []),
    ...(flags.get('rule') ?? []).map(pairOf).flatMap(([id, level]) => (level === 'error' ? [] : [id])),
  ];
  return flags.get('fail-level')?.at(-1) === 'none' || flags.has('only') || off.some((id) => isRootRule(id));
};

const optionsOf = (
  flags: Raw,
  file: FileSettings,
  text: (name: string) => string | undefined,
  number: (name: string) => number | undefined,
): Options => {
  const list = (name: string): readonly string[] => listOf(flags, file, name);
  const pairs = (name: string): Readonly<Record<string, string>> => pairsOf(flags, file, name);
  const profile = text('profile') === 'openshift' ? 'openshift' : 'default';
  return given({
    target: text('target'),
    buildArgs: pairs('build-arg'),
    platform: text('platform'),
    baseUsers: pairsOf(flags, file.isNamed ? file : NO_FILE, 'base-user'),
    claimedUsers: file.isNamed ? undefined : pairsOf(new Map(), file, 'base-user'),
    mirrors: pairs('mirror'),
    user: text('user'),
    uid: number('uid'),
    gid: number('gid'),
    writable: list('writable'),
    notWritable: list('no-writable'),
    profile,
    ignore: [...list('ignore'), ...offIn(flags)],
    honor: honored(list('honor')),
    noExceptions: flags.has('no-exceptions') || flags.has('isolated') || undefined,
  });
};

/** Tools by their names; nothing where none is named. */
const honored = (names: readonly string[]): Options['honor'] => {
  const tools = names.includes('all') ? TOOLS : TOOLS.filter((tool) => names.includes(tool));
  return tools.length === 0 ? undefined : tools;
};

const leveled = (id: string, level: string): readonly (readonly [string, Severity])[] => {
  const known = levelOf(level);
  return known === undefined ? [] : [[id, known]];
};

/** The last level that is given for a rule counts. */
const offIn = (flags: Raw): readonly string[] =>
  [...new Map((flags.get('rule') ?? []).map(pairOf))].flatMap(([id, level]) => (level === 'off' ? [id] : []));

/** All values of an option that may be given more than once: those of the file, then those of the command line. */
export const listOf = (flags: Raw, file: FileSettings, name: string): readonly string[] => [
  ...(file.raw.get(name) ?? []),
  ...(flags.get(name) ?? []),
];

const pairsOf = (flags: Raw, file: FileSettings, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(listOf(flags, file, name).map(pairOf));

/** A pair that has passed `flaw`, apart at its first `=`. */
export const pairOf = (pair: string): readonly [string, string] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
};

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same without the keys that hold `undefined`. */
const given = <T extends object>(values: T): Given<T> => {
  const result: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) Object.assign(result, { [key]: value });
  }
  return result;
};
