import type { Identity } from '../image/files/node.js';
import { parentOf } from '../text/path.js';
import type { Who } from './model.js';
import type { View } from './view.js';

/**
 * Whether somebody may write to a path. What a base image that runs as root and starts no service has there, if it has
 * anything, is root's and closed like the directory that it lies in, as long as no line of the file has changed it.
 */
export const mayWrite = ({ tree, stage: { image } }: View, who: Identity, path: string): 'yes' | 'no' | 'unknown' => {
  const { answer, because } = tree().may(who, path, 'write');
  const isPlain = image?.facts.user === '' && image.facts.startsService === false;
  if (answer !== 'unknown' || !isPlain || because.line !== undefined || tree().at(path) !== 'unknown') return answer;
  return tree().may(who, parentOf(path), 'write').answer === 'no' ? 'no' : 'unknown';
};

/** The ids that the kernel asks for; `undefined` for a name whose ids nobody knows. */
export const identityOf = ({ uid, gid }: Who): Identity | undefined =>
  uid === undefined ? undefined : { uid, groups: [gid ?? uid] };
