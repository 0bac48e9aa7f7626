import { dirname, join } from 'node:path';
import type { Source } from '../dockerfile/model.js';
import type { ComposeBeside } from '../manifests/compose-project.js';
import { newMemory } from '../text/memory.js';
import type { ComposeList } from './compose-lists.js';
import { liesIn } from './context.js';
import type { Host } from './host.js';
import { usedName } from './kind.js';
import { shownPath } from './place.js';

type ReadFile = (file: string) => string | undefined;

/** What a Compose file below a directory is read with. Nothing outside of that directory is read, and no link followed. */
export const composeBeside = async (
  host: Host,
  file: string,
  top: string,
  read: ReadFile,
  lists: readonly ComposeList[],
): Promise<ComposeBeside> => {
  const { environmentIn } = await import('../manifests/interpolate.js');
  const textOf = (each: string) =>
    host.statOf(each)?.kind === 'file' && liesIn(host, each, top) ? read(each) : undefined;
  const sourceOf = (each: string): Source | undefined => {
    const text = textOf(each);
    return text === undefined ? undefined : keptSource(host, shownPath(host.cwd, each), text);
  };
  const environmentOf = (directory: string) => environmentIn(textOf(join(directory, '.env')) ?? '');
  const other = (name: string) => sourceOf(host.absolute(name));
  const sources = (files: readonly string[]) => files.flatMap((each) => sourceOf(each) ?? []);
  for (const directory of upTo(dirname(file), top)) {
    const environment = environmentOf(directory);
    const files = listed(environment).map((each) => join(directory, each));
    const at = files.indexOf(file);
    const [first] = files;
    if (at === -1 || first === undefined) continue;
    const [below, above] = [sources(files.slice(0, at)).toReversed(), sources(files.slice(at + 1))];
    return { environment, below, above, over: above, directory: shownPath(host.cwd, dirname(first)), other };
  }
  const list = lists.find(
    (each) => each.files.indexOf(file) > 0 || (each.directory !== undefined && each.files.includes(file)),
  );
  const { files = [], directory = dirname(files[0] ?? file) } = list ?? {};
  const environment = environmentOf(directory);
  if (list !== undefined) {
    const below = sources(files.slice(0, files.indexOf(file))).toReversed();
    return { environment, below, directory: shownPath(host.cwd, directory), other };
  }
  if (listed(environment).length > 0) return { environment, other };
  const [below, over] = [overridden(file), overriding(file)].map((each) => sources(each).slice(0, 1));
  return { environment, below: below ?? [], over: over ?? [], other };
};

/** The files of Compose that `.env` of a directory lists: their names may be any. */
export const composeListed = async (host: Host, directory: string, read: ReadFile): Promise<readonly string[]> => {
  const text = host.statOf(join(directory, '.env'))?.kind === 'file' ? read(join(directory, '.env')) : undefined;
  if (text?.includes('COMPOSE_FILE') !== true) return [];
  const { environmentIn } = await import('../manifests/interpolate.js');
  const files = listed(environmentIn(text)).map((each) => join(directory, each));
  return files.filter((each) => host.statOf(each)?.kind === 'file' && liesIn(host, each, directory));
};

/** So many characters of files that others name are kept with what was read of them: many may name the same one. */
const MOST_KEPT = 1_000_000;
const MOST_SOURCES = 100;

const keptSource = (host: Host, path: string, text: string): Source => {
  const sources = kept.get(host) ?? new Map<string, Source>();
  kept.set(host, sources);
  const before = sources.get(path);
  if (before?.text === text) return before;
  const source = { path, text };
  const length = [...sources.values()].reduce((sum, each) => sum + each.text.length, 0);
  if (length + text.length > MOST_KEPT || sources.size >= MOST_SOURCES) sources.clear();
  sources.set(path, source);
  return source;
};

const kept = newMemory<Host, Map<string, Source>>();

/** So many directories are gone up, and so many files are laid over each other. */
const MOST_UP = 8;
const MOST_FILES = 8;

const upTo = (from: string, top: string): readonly string[] => {
  const found = [from];
  for (let at = from; at !== top && dirname(at) !== at && found.length < MOST_UP; found.push(at)) at = dirname(at);
  return found;
};

/** `COMPOSE_FILE`, the lowest first. Source: compose-spec/compose-go@v2.4.1:cli/options.go. */
const listed = ({ COMPOSE_FILE: files = '', COMPOSE_PATH_SEPARATOR: own = '' }: Environment): readonly string[] =>
  files
    .split(own === '' ? ':' : own)
    .filter((each) => each !== '' && !each.startsWith('/'))
    .slice(0, MOST_FILES);

type Environment = NonNullable<ComposeBeside['environment']>;

/** What an override file is laid over where nothing else is said. */
const overridden = (file: string): readonly string[] => {
  const [, name = '', end = ''] = /^(.*)\.override(\.ya?ml)$/s.exec(usedName(file)) ?? [];
  return name === '' ? [] : [`${name}${end}`, `${name}${otherEnd(end)}`];
};

/** What Compose lays over a file of the name that it looks for. Source: compose-spec/compose-go@v2.4.1:cli/options.go. */
const overriding = (file: string): readonly string[] => {
  const [, name = '', end = ''] = /^(.*\/(?:docker-)?compose)(\.ya?ml)$/s.exec(file) ?? [];
  return name === '' ? [] : [end, otherEnd(end)].map((each) => `${name}.override${each}`);
};

const otherEnd = (end: string): string => (end === '.yml' ? '.yaml' : '.yml');
