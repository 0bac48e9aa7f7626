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
  const isPlain = image?.facts.user === '' && image.facts.startsService === false;
  if (answer !== 'unknown' || !isPlain || because.line !== undefined || at(path) !== 'unknown') return answer;
  return may(who, parentOf(path), 'write').answer === 'no' ? 'no' : 'unknown';
};
