import { type ImageFiles, listedPath } from '../../knowledge/images/looked-up.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { parentOf } from '../../text/path.js';
import type { Identity, Tree } from './node.js';

/**
 * Whether somebody may write to a path. What a base image that runs as root and starts no service has there, if it has
 * anything, is root's and closed like the directory that it lies in, as long as no line of the file has changed it.
 */
export const mayWrite = (
  { at, may }: Pick<Tree, 'at' | 'may'>,
  image: ImageMatch | undefined,
  who: Identity,
  path: string,
): 'yes' | 'no' | 'unknown' => {
  const { answer, because } = may(who, path, 'write');
  const files = image?.facts.lookedUp?.files;
  const isPlain =
    files === undefined ? image?.facts.user === '' && image.facts.startsService === false : isOfRoot(files, path);
  if (answer !== 'unknown' || !isPlain || because.line !== undefined || at(path) !== 'unknown') return answer;
  const above = files === undefined ? parentOf(path) : knownAbove(at, path);
  return may(who, above, 'write').answer === 'no' ? 'no' : 'unknown';
};

/** The nearest directory above a path of which something is known. */
const knownAbove = (at: Tree['at'], path: string): string => {
  let above = parentOf(path);
  while (above !== '/' && at(above) === 'unknown') above = parentOf(above);
  return above;
};

/** What the layers have at a path that is not listed has the owner of the nearest one above it that is. */
const isOfRoot = ({ paths, whole }: ImageFiles, path: string): boolean => {
  for (let at = parentOf(path); at !== '/'; at = parentOf(at)) {
    const listed = listedPath(paths[at] ?? '');
    if (listed !== undefined) return whole && listed.owner === 0 && listed.kind === 'directory';
  }
  return whole;
};
