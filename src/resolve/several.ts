import type { Failure } from '../program/failure.js';

const MOST_SHOWN = 8;

/** More than one image is there, and nobody said which is meant. */
export const several = (names: readonly string[]): Failure => {
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return {
    failure: `it holds ${names.length} images; name one, as PATH:NAME or PATH@DIGEST: ${names.slice(0, MOST_SHOWN).join(', ')}${more}`,
  };
};
