import { type Fields, tableOf } from './load.js';
import functions from './platforms/functions.json' with { type: 'json' };

/** A service that runs images as a user of its own, whatever USER says, and lets it write to /tmp alone. */
export type Platform = {
  readonly name: string;
  /** Base images that are made for it, as the facts on images name them. */
  readonly repositories: readonly string[];
  /** Programs that only images for it start. */
  readonly clients: readonly string[];
};

const platformOf = (row: Fields): Platform => ({
  name: row.words('names')[0] ?? '',
  repositories: row.words('repositories'),
  clients: row.words('clients'),
});

export const platforms = tableOf(platformOf, functions);

/** The platform that a base image is made for. */
export const platformOfBase = (repository: string): Platform | undefined =>
  platforms().find(({ repositories }) => repositories.includes(repository));

/** The platform whose client a command starts: by its name, or as a module of Python. */
export const platformOfClient = (argv: readonly string[]): Platform | undefined =>
  platforms().find(({ clients }) => argv.some((word) => clients.includes(word.replace(/^.*\//, ''))));
