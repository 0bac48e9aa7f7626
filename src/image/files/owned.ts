import type { ImageMatch } from '../../knowledge/images/model.js';
import { directoriesAbove } from '../../text/path.js';
import { accountsIn } from '../bases/inside.js';
import type { Because } from './node.js';
import { present, type State, unknown } from './state.js';

export type Files = (path: string) => State;

/** The root of any image is a directory of root's that all may enter: layers that do not say so leave it so. */
export const ROOT_DIRECTORY = { owner: 0, group: 0, mode: 0o755 };

export const causeOf = (clause: string): Because => ({ clause, line: undefined, span: undefined });

/** The directories that a row says are somebody's, or are volumes, over all others. */
export const withOwned = (image: ImageMatch, files: Files): Files => {
  const because = causeOf(`${image.reference.repository} brings it`);
  const owned = ownedIn(image, because);
  if (owned.size === 0) return files;
  const ways = new Set([...owned.keys()].flatMap(directoriesAbove));
  return (path) => {
    const own = owned.get(path);
    if (own !== undefined) return own;
    const found = files(path);
    if (ways.has(path)) return found.exists === 'yes' ? found : present('directory', WAY, because);
    const around = directoriesAbove(path).findLast((each) => owned.has(each));
    const state = around === undefined ? undefined : owned.get(around);
    if (state === undefined || found.exists === 'yes') return found;
    // Of a volume of root's nothing says what is in it.
    if (state.owner === 0) return unknown(because);
    const mode = state.mode === undefined ? undefined : state.mode & WAY.mode;
    return { ...state, exists: 'maybe', kind: undefined, mode };
  };
};

/** Somebody's, and all may go through it to what lies in it. */
const WAY = { owner: undefined, group: undefined, mode: 0o755 };

const UNKNOWN = { owner: undefined, group: undefined, mode: undefined };

const ownedIn = (image: ImageMatch, because: Because): ReadonlyMap<string, State> => {
  const { users, groups } = accountsIn(image);
  const { volumes, owned, lookedUp } = image.facts;
  const idOf = (word: string | undefined): number | undefined =>
    word !== undefined && /^\d+$/.test(word) ? Number(word) : undefined;
  const found = new Map(
    owned.map(({ path, owner = '', group = '', mode }) => {
      const rights = { owner: idOf(owner) ?? users.get(owner)?.uid, group: idOf(group) ?? groups.get(group), mode };
      return [path, present('directory', rights, because)] as const;
    }),
  );
  const around = (path: string) => directoriesAbove(path).findLast((each) => found.has(each));
  const declared = volumes
    .filter((path) => !found.has(path))
    .map((path) => [path, found.get(around(path) ?? '')] as const);
  for (const [path, state] of declared)
    found.set(path, state ?? present('directory', lookedUp === undefined ? ROOT_DIRECTORY : UNKNOWN, because));
  return found;
};
