import { cacheAt } from '../knowledge/caches.js';
import { isKernel, isLibrary, isMounted, isOfEngine, isOpen, isShared } from '../knowledge/directories.js';
import { isWithin, parentOf } from '../text/path.js';
import type { Change, Identity, Need, Node, Observation } from './model.js';
import { judge as say } from './sentences.js';

/** What is at a path after the fixed image has run. */
export type Look = (path: string) => Promise<Node | undefined>;

/** More places than this are not looked at: the next one is told, and that we went no further. */
const MOST_NEEDS = 200;

/** Written by the engine, or open to everybody. */
const isNobodys = (path: string): boolean => isOpen(path) || isKernel(path) || isOfEngine(path);

/** What root wrote, each place once, and what becomes of it when the user of `after` wants the same. */
export const needsOf = async (
  before: Observation,
  after: Observation,
  root: Look,
  fixed: Look,
  /** Paths that the fixed image wanted to write and was not let. */
  refused: readonly string[] = [],
): Promise<readonly Need[]> => {
  const world: World = { before: before.identity, after: after.identity, root, fixed };
  const needs = new Map<string, Need>();
  const wanted = refused.map((path): Change => ({ kind: 'A', path })).filter(({ path }) => !isNobodys(path));
  for (const change of [...written(before.changes), ...wanted]) {
    const place = placeOf(change);
    const known = needs.get(place);
    if (known === undefined && needs.size === MOST_NEEDS) {
      needs.set(place, { path: place, owner: ownerOf(await root(place)), kind: 'by-hand', why: say.tooMany });
      break;
    }
    if (known === undefined || known.kind === 'covered' || known.kind === 'cache')
      needs.set(place, await needOf(change, place, world));
  }
  return [...needs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};

type World = { readonly before: Identity; readonly after: Identity; readonly root: Look; readonly fixed: Look };

/** Of everything that changed the uppermost new entries, and entries that were there and changed themselves. */
const written = (changes: readonly Change[]): readonly Change[] => {
  const added = new Set(changes.flatMap(({ kind, path }) => (kind === 'A' && !isMounted(path) ? [path] : [])));
  const parents = new Set(changes.map(({ path }) => parentOf(path)));
  return changes.filter(({ kind, path }) => {
    if (isNobodys(path) || isMounted(path) || (kind !== 'A' && isShared(path))) return false;
    return kind === 'A' ? !added.has(parentOf(path)) : !parents.has(path);
  });
};

/** The path that one line of the report is about: the directory, unless it is shared. */
const placeOf = ({ path }: Change): string => (isShared(parentOf(path)) ? path : parentOf(path));

const needOf = async (change: Change, place: string, { before, after, root, fixed }: World): Promise<Need> => {
  const left = await root(place);
  const need = { path: place, owner: ownerOf(left) };
  if (before.home !== undefined && before.home !== '/' && isWithin(change.path, before.home))
    return { ...need, ...(await atHome(before.home, after, fixed)) };
  if (await isCovered(change, after, fixed)) return { ...need, kind: 'covered' };
  if (cacheAt(change.path) !== undefined) return { ...need, kind: 'cache' };
  if (isLibrary(place)) return { ...need, kind: 'by-hand', why: say.library(place) };
  if (left?.directory === true && !isShared(place)) return { ...need, kind: 'add', writable: place };
  return { ...need, kind: 'by-hand', why: say.ofRoot(parentOf(place)) };
};

const ownerOf = (left: Node | undefined): string | undefined =>
  left === undefined ? undefined : `${left.uid}:${left.gid}`;

/** What goes to the home of root goes to another place when HOME is another. */
const atHome = async (home: string, after: Identity, fixed: Look) => {
  const now = after.home ?? '/';
  const node = now === home ? undefined : await fixed(now);
  if (node !== undefined && mayWrite(node, after)) return { kind: 'covered' as const };
  return { kind: 'by-hand' as const, why: say.rootHome(now) };
};

/** What is new to the image may be in the fixed one, which makes it beforehand; else what is above it decides. */
const isCovered = async ({ kind, path }: Change, after: Identity, fixed: Look): Promise<boolean> => {
  const first = kind === 'D' ? parentOf(path) : path;
  for (let at = first; ; at = parentOf(at)) {
    const node = await fixed(at);
    if (node !== undefined) return mayWrite(node, after) && (at === path || node.directory);
    if (at === '/') return false;
  }
};

/** The kernel's rule: the first of owner, group and others that fits decides alone. */
export const mayWrite = ({ mode, uid, gid, directory }: Node, user: Identity): boolean => {
  if (user.uid === 0) return true;
  const needed = directory ? 0o3 : 0o2;
  const shift = uid === user.uid ? 6 : gid === user.gid || user.groups.includes(gid) ? 3 : 0;
  return ((mode >> shift) & needed) === needed;
};
