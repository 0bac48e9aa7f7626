import { tool } from '../report/version.js';
import { closest } from '../text/suggest.js';
import { commandNames } from './commands.js';
import { wordHint as say } from './sentences.js';

/** What people try where other programs have a command, and what they want then. */
const MEANT: Readonly<Record<string, string>> = {
  help: '--help',
  version: '--version',
  fix: '--fix',
  format: '--fix',
  diff: '--diff',
  lint: 'check',
  scan: 'check',
  test: 'check',
  run: 'check',
  list: 'rules',
  config: '--print-config',
};

/** For words that are no files: what to type instead; `undefined` where nothing is near. */
export const wordHint = ([word = '', ...rest]: readonly string[]): string | undefined => {
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : closest(word, commandNames);
  return meant === undefined ? undefined : say.didYouMean([tool.name, meant, ...rest].join(' '));
};
