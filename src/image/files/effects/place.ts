import { DEFAULT_PATH } from '../../../knowledge/search-path.js';
import { lastPart, normalised, parentOf } from '../../../text/path.js';
import type { Copy } from '../../operations/operation.js';
import { carriedTo } from '../links.js';
import { type Owner, ROOT } from '../owners.js';
import { type Act, makeDirectories, placeOf, put, stateOf, sweep } from '../site.js';
import { absent, either, laidOver, present, type Rights, type State, unknown } from '../state.js';
import { isDirectory, type Source } from './source.js';

/** What the flags say of everything that is copied; `undefined` where there is none of that name. */
export type Given = {
  readonly owner: Owner | undefined;
  readonly mode: ((state: State) => number | undefined) | undefined;
};

const marked = (state: State, { owner, mode }: Given, act: Act): State => {
  const owned = { ...state, ...owner, because: act.because };
  return mode === undefined ? owned : { ...owned, mode: mode(owned) };
};

/** Puts a source where it belongs: into a directory, in the place of a file, or its contents into a directory. */
export const place = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const into = isInto(operation);
  if (source.kind === 'directory') return placeDirectory(act, operation, target, source, given);
  if (into) makeParents(act, operation, target, given);
  else makeParents(act, operation, parentOf(target), given);
  const there = stateOf(act.site, placeOf(act.site, target, true) ?? target);
  // A layer of its own does not know what is there.
  if (operation.link && !into && there.kind === 'directory') sweep(act, target, () => absent(act.because));
  const directory = into || (!operation.link && there.exists === 'yes' && there.kind === 'directory');
  if (source.kind === undefined) return placeUnseen(act, operation, target, source, given);
  if (directory) return placeFile(act, normalised(`${target}/${source.name}`), source, given);
  placeFile(act, target, source, given);
  // What the base may have there could be a directory, where neither its name nor its place says that a file is meant.
  const isOpen = there.exists === 'maybe' && there.kind === undefined;
  if (!isOpen || lastPart(target) === source.name || /[^/.]\.[^/]+$/.test(target) || isProgram(target)) return;
  put({ ...act, certain: false }, target, { ...there, exists: 'yes' });
  placeFile({ ...act, certain: false }, normalised(`${target}/${source.name}`), source, given);
};

/** In the directories of PATH lie programs, and no directories. */
const isProgram = (path: string): boolean => DEFAULT_PATH.split(':').includes(parentOf(path));

/** Several sources go into a directory only where there is one, or a slash says so. */
const isInto = ({ into, parents, sources, target }: Copy): boolean =>
  parents || (into && (sources.length < 2 || target.text === undefined || isDirectory(target.text)));

const placeFile = (act: Act, path: string, source: Source, given: Given) => {
  const state = source.at('', 64);
  if (state === undefined) return;
  const through = placeOf(act.site, path, true) ?? path;
  const file = marked(carriedTo(through, state), given, act);
  put({ ...act, certain: act.certain && state.exists === 'yes' }, through, { ...file, exists: 'yes' });
};

const placeDirectory = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const base = operation.parents ? normalised(`${target}/${source.name}`) : target;
  makeParents(act, operation, base, operation.parents ? { ...given, mode: given.mode ?? (() => undefined) } : given);
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
      const brought = marked(carriedTo(path, found), given, act);
      if (found.exists === 'maybe') return laidOver(state, brought);
      return excludes ? either(state, brought) : brought;
    },
    source.names,
  );
};

/** A file or a directory: the target is there afterwards, as the one or the other. */
const placeUnseen = (act: Act, operation: Copy, target: string, source: Source, given: Given) => {
  const into = isInto(operation);
  const state = marked(source.at('', 64) ?? unknown(act.because), given, act);
  const before = stateOf(act.site, placeOf(act.site, target, true) ?? target);
  const isThere = before.exists === 'yes' && before.kind === 'directory';
  if (!into && !isThere) {
    const directory = present('directory', freshDirectory(given), act.because);
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

/** What COPY makes on the way has the owner and the mode of its flags. */
export const freshDirectory = ({ owner = ROOT, mode }: Given): Rights => {
  const fresh = present('directory', { ...owner, mode: 0o755 }, NO_CAUSE);
  return { ...owner, mode: mode === undefined ? fresh.mode : mode(fresh) };
};

const NO_CAUSE = { clause: '', line: undefined, span: undefined };

/** With `--link` directories are laid over those that are there. */
const makeParents = (act: Act, { link }: Copy, path: string, given: Given) => {
  const rights = freshDirectory(given);
  makeDirectories(act, path, rights);
  if (!link) return;
  const fresh = present('directory', rights, act.because);
  for (let each = path; each !== '/'; each = parentOf(each)) {
    put({ ...act, certain: false }, each, fresh);
  }
};
