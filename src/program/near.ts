import { dirname, join } from 'node:path';
import { liesIn } from './context.js';
import type { Host } from './host.js';
import { deployKindOf, manifestName } from './kind.js';
import { shownPath, workTreeOf } from './place.js';
import { trackedPaths } from './tracked.js';

/** So many files of one work tree are looked at: those that share the most directories with what was named. */
const MOST = 1_000;

/**
 * What may say something of Dockerfiles that were named or walked, in the rest of their work trees, as far as git keeps
 * it. Nothing of what was walked. Absolute.
 */
export const nearFiles = (
  host: Host,
  named: readonly string[],
  walked: readonly string[],
  isLeftOut: (file: string) => boolean,
): readonly string[] => {
  const isWalked = (file: string) => walked.some((each) => !shownPath(each, file).startsWith('..'));
  const places = [...named.flatMap((file) => (manifestName(file) ? [] : [dirname(file)])), ...walked];
  const byTree = new Map<string, string[]>();
  for (const place of places) {
    const tree = workTreeOf(host, place);
    if (tree !== undefined && !isWalked(tree)) byTree.set(tree, [...(byTree.get(tree) ?? []), place]);
  }
  return [...byTree].flatMap(([tree, directories]) => {
    const above = new Set(directories.flatMap((each) => directoriesOf(`${shownPath(tree, each)}/x`)));
    const paths = trackedPaths(host, tree).filter((path) => manifestName(path) || deployKindOf(path) !== undefined);
    const found = paths.map((path) => ({ path, shared: sharedWith(above, path) }));
    return (found.length > MOST ? found.sort((a, b) => b.shared - a.shared).slice(0, MOST) : found)
      .map(({ path }) => join(tree, path))
      .filter((file) => !isWalked(file) && !isLeftOut(file) && isPlain(host, file, tree));
  });
};

/** No link is followed. */
const isPlain = (host: Host, file: string, tree: string): boolean =>
  host.statOf(file)?.kind === 'file' && liesIn(host, file, tree);

/** `a` and `a/b` of `a/b/c`. */
const directoriesOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

const sharedWith = (above: ReadonlySet<string>, path: string): number =>
  directoriesOf(path).filter((each) => above.has(each)).length;
