import { shellWord } from '../text/shell-word.js';
import { tool } from './version.js';

/** What a person typed, without what says how to print it or what to write. */
export type Typed = {
  readonly paths: readonly string[];
  /** Options that say what is checked and how, as words of a shell. */
  readonly options: readonly string[];
  /** Those of them that `verify` takes, too. */
  readonly building: readonly string[];
};

/** The check once more, without paths of which nothing could be read. */
export const checkCommand = ({ paths, options }: Typed, unread: readonly string[] = []): string => {
  const named = paths.filter((path) => !unread.includes(path)).map(pathWord);
  return [tool.name, ...(named.length === 0 ? [] : ['check', ...named]), ...options].join(' ');
};

/** What proves the fix of one file. */
export const verifyCommand = ({ building }: Typed, path: string): string =>
  [tool.name, 'verify', pathWord(path), ...building].join(' ');

const pathWord = (path: string): string => shellWord(path.startsWith('-') ? `./${path}` : path);
