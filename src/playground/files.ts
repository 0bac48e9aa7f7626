import { files as say } from './sentences.js';

/** Texts by their paths, which are relative to the top of a repository, with `/`. In the order in which they are shown. */
export type Files = ReadonlyMap<string, string>;

/** More than somebody types, and less than a page has to wait for. */
export const MOST_FILES = 60;
export const MOST_TEXT = 256 * 1024;
const MOST_NAME = 200;

/** What is wrong with a path for a new file, in words for the user; `undefined`: nothing. */
export const nameProblem = (path: string, files: Files): string | undefined => {
  if (path === '') return say.empty;
  if (path.length > MOST_NAME) return say.long(MOST_NAME);
  if (!/^[^\p{C}\\]+$/u.test(path)) return say.characters;
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    return say.parts;
  if (files.has(path)) return say.there;
  const isBelow = (lower: string, upper: string): boolean => lower.startsWith(`${upper}/`);
  return [...files.keys()].some((other) => isBelow(other, path) || isBelow(path, other)) ? say.directory : undefined;
};

/** Whether these files may be shown: what a link holds is anybody's. */
export const areFine = (files: Files): boolean => {
  const before = new Map<string, string>();
  let size = 0;
  for (const [path, text] of files) {
    if (nameProblem(path, before) !== undefined) return false;
    before.set(path, text);
    size += text.length;
  }
  return files.size > 0 && files.size <= MOST_FILES && size <= MOST_TEXT;
};
