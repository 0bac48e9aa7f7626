import { type Fields, tableOf } from './load.js';
import tools from './root-refusals/tools.json' with { type: 'json' };

/** A program of an image that ends with an error where root runs it. */
export type RootRefusal = {
  readonly names: readonly string[];
  /** Where it lies: first in the PATH that the image has. */
  readonly at: string | undefined;
  /** Images that have it. */
  readonly repositories: readonly string[];
};

const rootRefusalOf = (row: Fields): RootRefusal => ({
  names: row.words('names'),
  at: row.text('at'),
  repositories: row.words('repositories'),
});

export const rootRefusals = tableOf(rootRefusalOf, tools);

/** The program that an image has by a name, where it refuses root. */
export const rootRefusalIn = (name: string, repository: string): RootRefusal | undefined =>
  rootRefusals().find(({ names, repositories }) => names.includes(name) && repositories.includes(repository));
