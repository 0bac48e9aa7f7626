/** So much of a word is repeated in a message. */
const LONGEST = 100;

/** A word of the file as a message repeats it: a long one is cut, in no character's middle. */
export const shown = (word: string): string => {
  if (word.length <= LONGEST) return word;
  return `${word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
};
