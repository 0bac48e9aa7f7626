import type { Dockerfile } from '../../dockerfile/model.js';
import { nameValues } from '../../dockerfile/name-values.js';

/** Names of all ARG lines of a file, those of its stages, too, each once. */
export const declaredArguments = ({ instructions, escape: escapeCharacter }: Dockerfile): readonly string[] => [
  ...new Set(
    instructions
      .filter(({ keyword }) => keyword === 'ARG')
      .flatMap((instruction) => nameValues(instruction, escapeCharacter).map(({ name }) => name)),
  ),
];
