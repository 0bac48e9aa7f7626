import environments from './environment-makers/makers.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** A program, or a module, that makes an environment which leads to the interpreter that runs it. */
export type EnvironmentMaker = {
  readonly names: readonly string[];
  /** Directories of a home in which interpreters are put that their user has for himself. */
  readonly homes: readonly string[];
};

const makerOf = (row: Fields): EnvironmentMaker => ({ names: row.words('names'), homes: row.words('homes') });

export const environmentMakers = tableOf(makerOf, environments);

const index = byName(environmentMakers);

export const environmentMakerNamed = (name: string): EnvironmentMaker | undefined => index().get(name);
