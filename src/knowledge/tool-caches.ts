import { type Fields, tableOf } from './load.js';
import homes from './tool-caches/homes.json' with { type: 'json' };

/** Where a tool of the build keeps what it may need again, unless a variable says another place. */
export type ToolCache = {
  readonly names: readonly string[];
  /** Paths below HOME. */
  readonly homes: readonly string[];
  readonly variables: readonly string[];
};

const toolCacheOf = (row: Fields): ToolCache => ({
  names: row.words('names'),
  homes: row.words('homes'),
  variables: row.words('variables'),
});

export const toolCaches = tableOf(toolCacheOf, homes);

/** The tools that keep their cache in a directory or below it, whosever home that is in: `/x/.cache`, `/x/.cache/pip`. */
export const toolCachesIn = (directory: string): readonly ToolCache[] =>
  toolCaches().filter((row) =>
    row.homes.some((home) => directory.endsWith(`/${home}`) || directory.endsWith(`/${home.replace(/\/.*$/, '')}`)),
  );
