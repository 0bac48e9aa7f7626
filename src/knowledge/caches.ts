import caches from './caches/caches.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** What programs write and can do without: they work where it cannot be written. */
export type Cache = {
  /** Names of files and directories, wherever they lie; `*.pyc` stands for an ending. */
  readonly names: readonly string[];
};

const cacheOf = (row: Fields): Cache => ({ names: row.words('names') });

export const cachesKnown = tableOf(cacheOf, caches);

const index = byName(cachesKnown);

/** The row of the file, or of a directory that it lies in. */
export const cacheAt = (path: string): Cache | undefined => {
  const parts = path.split('/');
  const ending = /\.\w+$/.exec(path)?.[0];
  return [...parts, ...(ending === undefined ? [] : [`*${ending}`])].map((name) => index().get(name)).find(Boolean);
};
