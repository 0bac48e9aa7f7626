import type { ShellWord } from './model.js';

/**
 * The words that a shell makes of one that is an expansion without quotes around it: it splits what comes out at blanks,
 * and of nothing it makes no word at all. `undefined` for every other word, which stays one, and for a variable that is
 * empty: somebody may set it when the command runs.
 */
export const splitShell = ({ raw, literal }: ShellWord, text: string): readonly string[] | undefined => {
  if (literal || !isExpansion(raw) || QUOTED_BLANK.test(raw)) return undefined;
  const words = text.split(/[ \t\n]+/).filter((each) => each !== '');
  return words.length === 0 && !/^\$\{\w+:?\+/.test(raw) ? undefined : words;
};

/** Blanks in quotes do not split. */
const QUOTED_BLANK = /"[^"\s]*\s[^"]*"|'[^'\s]*\s[^']*'/;

/** `$NAME`, or `${…}` whose brace closes at the very end. */
const isExpansion = (raw: string): boolean => {
  if (!raw.startsWith('${')) return /^\$[A-Za-z_]\w*$/.test(raw);
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw.startsWith('${', at)) depth++;
    if (raw[at] === '}' && --depth === 0) return at === raw.length - 1;
  }
  return false;
};
