import { isWithin, lastPart, normalised, parentOf } from '../../../text/path.js';
import type { Copy, CopySource } from '../../operations/operation.js';
import { changedMode } from '../modes.js';
import { builderOwner, type Owner, ROOT } from '../owners.js';
import { type Act, causeAt, makeDirectories, placeOf, put, type Site, stateOf, sweep } from '../site.js';
import { either, present, type State, unknown } from '../state.js';
import { contextSources } from './context-files.js';
import type { Source } from './source.js';
import { stageSources } from './stage-files.js';

/** What COPY and ADD change, by the rules of BuildKit. */
export const copy = (site: Site, operation: Copy) => {
  const { target, sources } = operation;
  if (target.path === undefined) return;
  const act: Act = {
    site,
    who: ROOT,
    certain: true,
    because: causeAt(site.step, `${site.step.instruction.keyword} brings it`),
  };
  const given = givenOf(operation, site);
  for (const source of sources) copyOne({ ...act, who: given.owner ?? ROOT }, operation, target.path, source, given);
};

/** What the flags say of everything that is copied; `undefined` where there is none of that name. */
export type Given = {
  readonly owner: Owner | undefined;
  readonly mode: ((state: State) => number | undefined) | undefined;
};

const givenOf = ({ chown, chmod }: Copy, { accounts }: Site): Given => ({
  owner: chown === undefined ? undefined : builderOwner(chown.text, accounts()),
  mode:
    chmod === undefined
      ? undefined
      : ({ mode, kind }) => (chmod.text === undefined ? undefined : changedMode(chmod.text, mode, kind)),
});

const marked = (state: State, { owner, mode }: Given, act: Act): State => {
  const owned = { ...state, ...owner, because: act.because };
  return mode === undefined ? owned : { ...owned, mode: mode(owned) };
};

const copyOne = (act: Act, operation: Copy, target: string, source: CopySource, given: Given) => {
  switch (source.kind) {
    case 'heredoc': {
      const { name, text } = source;
      const content = () => ({ text, from: 'heredoc' as const, path: name, because: act.because });
      const state = { ...present('file', { ...ROOT, mode: 0o644 }, act.because), content };
      return place(act, operation, target, { name, kind: 'file', at: (rest) => only(rest, state), names: none }, given);
    }
    case 'url':
      return fetchUrl(act, operation, target, source.value.text, given);
    case 'git':
      return unpack(act, target, given);
    case 'path':
      return copyPath(act, operation, target, source, given);
  }
};

const none = (): readonly string[] => [];

const only = (rest: string, state: State): State | undefined => (rest === '' ? state : undefined);

const fetchUrl = (act: Act, operation: Copy, target: string, url: string | undefined, given: Given) => {
  if (operation.unpack === true || url === undefined) return unpack(act, target, given);
  const name = lastPart(url.replace(/[?#].*$/, ''));
  const content = () => ({ text: undefined, from: 'url' as const, path: url, because: act.because });
  const state = { ...present('file', { ...ROOT, mode: 0o600 }, act.because), content };
  place(act, operation, target, { name, kind: 'file', at: (rest) => only(rest, state), names: none }, given);
};

/** An archive or a repository: what is in it cannot be seen. Who owns what is unpacked, the archive says. */
const unpack = (act: Act, target: string, given: Given) => {
  makeDirectories(act, target, given.owner ?? ROOT);
  const brought: State = { ...present(undefined, { ...UNSEEN, ...given.owner }, act.because) };
  sweep({ ...act, certain: false }, target, () => brought);
};

const UNSEEN = { owner: undefined, group: undefined, mode: undefined };

const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma|Z))$/;

type PathSource = Extract<CopySource, { kind: 'path' }>;

const copyPath = (act: Act, operation: Copy, target: string, source: PathSource, given: Given) => {
  const { kind, origin } = operation;
  if (kind === 'add' && operation.unpack !== false && ARCHIVE.test(source.path ?? ''))
    return unpack(act, target, given);
  for (const found of sourcesOf(act, operation, source, origin)) {
    place(act, operation, parentsOf(act, operation, target, source), found, given);
  }
};

const sourcesOf = (act: Act, operation: Copy, source: PathSource, origin: Copy['origin']): readonly Source[] => {
  switch (origin.kind) {
    case 'context':
      return contextSources(act, source, operation.excludes);
    case 'stage':
      return stageSources(act, source, act.site.logOf(origin.index));
    case 'image':
      return stageSources(act, source, undefined);
  }
};

/** `--parents` keeps the directories of a source, those behind `/./` where that is in it. */
const parentsOf = (act: Act, { parents }: Copy, target: string, { path, value }: PathSource): string => {
  if (!parents || path === undefined) return target;
  const pivot = value.text?.indexOf('/./') ?? -1;
  const kept = normalised(`/${pivot === -1 ? path : (value.text ?? '').slice(pivot + 3)}`);
  const directory = normalised(`${target}${parentOf(kept)}`);
  makeDirectories(act, directory, ROOT, undefined);
  return directory;
};

/** Puts a source where it belongs: into a directory, in the place of a file, or its contents into a directory. */
const place = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const owner = given.owner ?? ROOT;
  const into = operation.into || operation.parents;
  if (source.kind === 'directory') return placeDirectory(act, operation, target, source, given);
  if (into) makeParents(act, operation, target, owner);
  else makeParents(act, operation, parentOf(target), owner);
  const there = stateOf(act.site, placeOf(act.site, target, true) ?? target);
  const directory = into || (there.exists === 'yes' && there.kind === 'directory');
  if (source.kind === undefined) return placeUnseen(act, operation, target, source, given);
  if (directory) return placeFile(act, normalised(`${target}/${source.name}`), source, given);
  placeFile(act, target, source, given);
  // What the base may have there could be a directory, where the name does not say that a file is meant.
  const isOpen = there.exists === 'maybe' && there.kind === undefined;
  if (!isOpen || lastPart(target) === source.name || /[^/.]\.[^/]+$/.test(target)) return;
  put({ ...act, certain: false }, target, { ...there, exists: 'yes' });
  placeFile({ ...act, certain: false }, normalised(`${target}/${source.name}`), source, given);
};

const placeFile = (act: Act, path: string, source: Source, given: Given) => {
  const state = source.at('', 64);
  if (state === undefined) return;
  const through = placeOf(act.site, path, true) ?? path;
  const file = marked(state, given, act);
  put({ ...act, certain: act.certain && state.exists === 'yes' }, through, { ...file, exists: 'yes' });
};

const placeDirectory = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const base = operation.parents ? normalised(`${target}/${source.name}`) : target;
  makeParents(act, operation, base, given.owner ?? ROOT);
  bring(act, base, source, given, operation.excludes);
};

/** What lies in the source lies in the target, over what was there. */
const bring = (act: Act, target: string, source: Source, given: Given, excludes: boolean) => {
  const place = placeOf(act.site, target, true) ?? target;
  sweep(
    act,
    target,
    (state, path, hops) => {
      const found = source.at(path.slice(place === '/' ? 0 : place.length), hops);
      if (found === undefined || found.exists === 'no') return state;
      const brought = marked(found, given, act);
      if (found.exists === 'maybe') return either(state, brought);
      return excludes ? either(state, brought) : brought;
    },
    source.names,
  );
};

/** A file or a directory: the target is there afterwards, as the one or the other. */
const placeUnseen = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const into = operation.into || operation.parents;
  const state = marked(source.at('', 64) ?? unknown(act.because), given, act);
  const before = stateOf(act.site, placeOf(act.site, target, true) ?? target);
  const isDirectory = before.exists === 'yes' && before.kind === 'directory';
  if (!into && !isDirectory) {
    const directory = present('directory', { ...(given.owner ?? ROOT), mode: 0o755 }, act.because);
    const after = {
      ...either({ ...state, exists: 'yes' }, before.exists === 'no' ? directory : before),
      exists: 'yes',
    };
    put(act, target, { ...after, exists: 'yes', because: act.because });
  }
  const inside = source.name !== '' && (into || before.exists !== 'no');
  if (inside) put({ ...act, certain: false }, normalised(`${target}/${source.name}`), state);
  bring({ ...act, certain: false }, target, source, given, true);
};

/** Directories that a copy makes are root's, or those of `--chown`; with `--link` they are laid over those that are there. */
const makeParents = (act: Act, { link }: Copy, path: string, owner: Owner) => {
  makeDirectories(act, path, owner);
  if (!link) return;
  const fresh = present('directory', { ...owner, mode: 0o755 }, act.because);
  for (let each = path; each !== '/'; each = parentOf(each)) {
    if (isWithin(each, '/')) put({ ...act, certain: false }, each, { ...fresh, exists: 'yes' });
  }
};
