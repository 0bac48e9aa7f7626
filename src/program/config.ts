import { basename, dirname, extname, join, resolve } from 'node:path';
import { plainJson } from '../text/jsonc.js';
import { isProblem, type Problem } from '../text/problems.js';
import { config, isObject, SEE } from './config-parts.js';
import { fileSettings } from './config-values.js';
import { liesIn } from './context.js';
import { baseRefusal, basesOf, laidOver, MOST_EXTENDED, type Place, placeOf, realOr, withPathsOf } from './extends.js';
import { type Host, isFailure } from './host.js';
import { LOCK } from './images.js';
import type { Raw } from './options-table.js';
import { shownPath, upwards, workTreeOf } from './place.js';
import { config as say } from './sentences.js';
import { type FileSettings, NO_FILE } from './settings.js';

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

/** The configuration file that a command line asks for. */
export const configFor = (host: Host, flags: Raw, ruleIds: readonly string[]): Promise<FileSettings | Problem> => {
  const named = flags.get('config')?.at(-1);
  const none = flags.has('no-config') || (flags.has('isolated') && named === undefined);
  return readConfig(host, { named, none }, ruleIds);
};

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
    const settings = await fileSettings(value, at, ruleIds);
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

/** What a configuration says, and the text that says it. */
type Said = { readonly value: unknown; readonly text: string };

const valueIn = async ({ file, path }: Place, read: Host['read']): Promise<Said | Problem> => {
  const bytes = read(file, MOST_BYTES);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  if (bytes.length > MOST_BYTES) return { kind: 'too-large', path, detail: say.large };
  const text = new TextDecoder().decode(bytes);
  const own = basename(file) === PACKAGE ? ownPart(text) : undefined;
  return own === undefined ? parsed(path, text) : { value: own, text };
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

const isProblemIn = (value: Said | Problem): value is Problem => isProblem(value);

const parsed = async (path: string, text: string): Promise<Said | Problem> => {
  const yaml = /^\.ya?ml$/.test(extname(path));
  try {
    if (!yaml) return { value: JSON.parse(plainJson(text)), text };
    const { parse } = await import('yaml');
    return { value: parse(text, { maxAliasCount: 100, logLevel: 'error' }) ?? {}, text };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\n.*/s, '') : String(error);
    return config(path, say.notRead(yaml ? 'YAML' : 'JSON', reason), say.correct);
  }
};
