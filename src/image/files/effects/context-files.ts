import { newMemory } from '../../../text/memory.js';
import { lastPart } from '../../../text/path.js';
import type { CopySource } from '../../operations/operation.js';
import type { ContextEntry, Options } from '../../options.js';
import { globMatches, hasGlob } from '../glob.js';
import { ROOT } from '../owners.js';
import type { Act } from '../site.js';
import { present, type State } from '../state.js';
import { isDirectory, type Source } from './source.js';

/** So many files of a context are told one by one. */
const MOST_NAMES = 5000;

/**
 * What COPY takes from the build context, for each file that the source stands for. They belong to root and have the
 * modes of the context.
 */
export const contextSources = (
  act: Act,
  { path, glob, value }: Extract<CopySource, { kind: 'path' }>,
  excludes: boolean,
): readonly Source[] => {
  if (path === undefined) return [unseen(act, '')];
  const paths = glob ? globbed(act.site.options, path) : [path];
  if (paths === undefined) return [unseen(act, '')];
  return paths.map((each) => sourceAt(act, each, isDirectory(value.text), excludes));
};

const sourceAt = (act: Act, path: string, slash: boolean, excludes: boolean): Source => {
  const { options } = act.site;
  const name = lastPart(path);
  const entry = options.contextEntry?.(inContext(path));
  const at = (rest: string): State | undefined => fileAt(act, `${path === '/' ? '' : path}${rest}`, rest === '');
  const names = () => (excludes ? [] : namesBelow(options, path));
  if (entry !== undefined) return { name, path, kind: entry.kind === 'link' ? undefined : entry.kind, at, names };
  if (path === '/' || slash) return { name, path, kind: 'directory', at, names };
  const isText = options.context?.(inContext(path)) !== undefined;
  return { ...unseen(act, name), path, kind: isText ? 'file' : undefined, at, names };
};

/** A file or a directory that nobody can look at. */
const unseen = (act: Act, name: string): Source => ({
  name,
  path: undefined,
  kind: undefined,
  at: (rest) => hidden(act, rest === ''),
  names: () => [],
});

const hidden = (act: Act, there: boolean): State => ({
  ...present(undefined, { ...ROOT, mode: undefined }, act.because),
  exists: there ? 'yes' : 'maybe',
});

/** A path of the context as the image gets it; `undefined`: nothing is there. */
const fileAt = (act: Act, path: string, top: boolean): State | undefined => {
  const { contextEntry, context } = act.site.options;
  const inside = inContext(path);
  const entry = contextEntry?.(inside);
  if (entry !== undefined) return { ...stateOfEntry(act, entry), content: contentOf(act, inside) };
  // Something makes it before the build, or the build fails.
  if (contextEntry !== undefined) return top ? hidden(act, true) : undefined;
  const text = context?.(inside);
  if (text === undefined) return hidden(act, top);
  return { ...present('file', { ...ROOT, mode: undefined }, act.because), content: contentOf(act, inside) };
};

const stateOfEntry = (act: Act, { kind, mode }: ContextEntry): State => present(kind, { ...ROOT, mode }, act.because);

const contentOf =
  ({ site: { options }, because }: Act, path: string): State['content'] =>
  () => ({ text: options.context?.(path), from: 'context', path, because });

/** As `Options.context` takes it; the context itself is `.`. */
const inContext = (path: string): string => (path === '/' ? '.' : path.slice(1));

/** The paths that a pattern stands for; `undefined` where directories cannot be listed. */
const globbed = ({ contextEntry }: Options, path: string): readonly string[] | undefined => {
  if (contextEntry === undefined) return undefined;
  let found = [''];
  for (const part of path.slice(1).split('/')) {
    found = found.flatMap((each) => {
      if (!hasGlob(part)) return [`${each}/${part}`];
      const names = contextEntry(inContext(each === '' ? '/' : each))?.names ?? [];
      return names.filter((name) => globMatches(part, name)).map((name) => `${each}/${name}`);
    });
    if (found.length > MOST_NAMES) return undefined;
  }
  return found.filter((each) => contextEntry(inContext(each)) !== undefined);
};

/** Below a directory of the context, each with its slash in front. */
const namesBelow = ({ contextEntry }: Options, path: string): Iterable<string> => {
  const entry = contextEntry?.(inContext(path));
  if (contextEntry === undefined || entry === undefined) return [];
  const told = listed.get(entry);
  if (told !== undefined) return told;
  const names = [...walked(contextEntry, path)];
  if (Object.isExtensible(entry)) listed.set(entry, names);
  return names;
};

/** What lies below a directory is the same for all Dockerfiles that are built from the context. */
const listed = newMemory<ContextEntry, readonly string[]>();

const walked = function* (contextEntry: NonNullable<Options['contextEntry']>, path: string): Iterable<string> {
  const open = [''];
  let count = 0;
  for (let next = open.pop(); next !== undefined && count < MOST_NAMES; next = open.pop()) {
    const there = `${path === '/' ? '' : path}${next}` || '/';
    for (const name of contextEntry(inContext(there))?.names ?? []) {
      yield `${next}/${name}`;
      count += 1;
      open.push(`${next}/${name}`);
    }
  }
};
