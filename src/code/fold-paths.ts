import { normalised } from '../text/path.js';

/** Paths one below the other; an absolute one, or one in a home, begins anew. */
export const joinedPaths = (parts: readonly string[]): string => {
  const start = parts.findLastIndex((part) => /^[/~]/.test(part));
  return parts
    .slice(Math.max(start, 0))
    .filter((part) => part !== '')
    .join('/');
};

/** Paths one below the other, whatever they begin with. */
export const appendedPaths = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part, at) => (at === 0 ? part : part.replace(/^\/+/, '')))
    .join('/');

/** The directory that a path lies in. */
export const parentPath = (path: string): string => {
  if (path.startsWith('/')) return normalised(`${path}/..`);
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash) || '/';
};
