import { type Program, programNamed } from './programs.js';

type Words = readonly (string | undefined)[];

/**
 * Where the command begins that a wrapper at `start` runs: behind its options, settings and operands. `undefined`: the
 * program there runs none, or none follows.
 */
export const commandBehind = (words: Words, start = 0): number | undefined => {
  const row = programNamed(baseOf(words[start]));
  if (row === undefined || !row.behind) return undefined;
  let at = start + 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--') {
      at += 1;
      break;
    }
    if (word === undefined || !(isOption(word) || (row.settings && SETTING.test(word)))) break;
    if (row.prints.includes(word)) return undefined;
    if (takesNext(row, word)) at += 1;
  }
  at += row.operands;
  return at < words.length ? at : undefined;
};

const SETTING = /^[A-Za-z_]\w*=/;

const baseOf = (path: string | undefined): string => path?.slice(path.lastIndexOf('/') + 1) ?? '';

/** A lone dash is one, too: `env -`. */
const isOption = (word: string): boolean => word.startsWith('-');

/** `-u`, `-iu`, `--user`; not `-uapp`, `--user=app`. */
const takesNext = ({ valued }: Program, word: string): boolean => {
  if (word.startsWith('--')) return valued.includes(word);
  const letter = Array.from(word.slice(1)).findIndex((each) => valued.includes(`-${each}`));
  return letter !== -1 && letter === word.length - 2;
};
