import type { Places } from './report.js';
import { places as say } from './sentences.js';

export const NO_PLACES: Places = { count: 0, paths: [] };

/** Paths that are kept. */
const MOST_KEPT = 20;

/** Paths that are named to a person. */
const MOST_NAMED = 3;

/** Some images more, of one file. */
export const withPlace = ({ count, paths }: Places, path: string, images: number): Places => ({
  count: count + images,
  paths: images === 0 || paths.length === MOST_KEPT ? paths : [...paths, path],
});

/** Those of several parts: the first of all their files, by path. */
export const placesOf = (all: readonly Places[]): Places => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  paths: all
    .flatMap(({ paths }) => paths)
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, MOST_KEPT),
});

/** `a/Dockerfile, b/Dockerfile and others`. */
export const namedPlaces = ({ paths }: Places): string =>
  paths.length > MOST_NAMED ? say.andOthers(paths.slice(0, MOST_NAMED).join(', ')) : paths.join(', ');
