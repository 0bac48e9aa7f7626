import type { Failure } from '../program/failure.js';
import { several as say } from './sentences.js';

const MOST_SHOWN = 8;

/** More than one image is there, and nobody said which is meant. */
export const several = (names: readonly string[]): Failure => {
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return {
    failure: say.choose(names.length, names.slice(0, MOST_SHOWN).join(', '), more),
  };
};
