import type { Argument } from '../../operations/operation.js';

/** The options of a command and what they are not. */
export type Words = {
  /** Letters and long names that are there, those with a value included. */
  readonly has: (...names: readonly string[]) => boolean;
  /** The value of the last option of one of these names. */
  readonly value: (...names: readonly string[]) => Argument | undefined;
  readonly operands: readonly Argument[];
};

/**
 * Splits the words behind a program as getopt does: `valued` has the letters, and the long names, that take a value.
 * A single dash before a long name counts as two, for programs whose `single` says so.
 */
export const wordsOf = (
  args: readonly Argument[],
  valued = '',
  long: readonly string[] = [],
  single = false,
): Words => {
  const found = new Map<string, Argument | undefined>();
  const operands: Argument[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at];
    if (argument === undefined) break;
    const text = argument.value ?? argument.word.text;
    if (text === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!/^-[^\s]/.test(text)) operands.push(argument);
    else if (text.startsWith('--') || single) at += readLong(found, argument, text, long, args[at + 1]);
    else at += readShort(found, argument, text, valued, args[at + 1]);
  }
  return {
    has: (...names) => names.some((name) => found.has(name)),
    value: (...names) => names.map((name) => found.get(name)).findLast((each) => each !== undefined),
    operands,
  };
};

type Options = Map<string, Argument | undefined>;

/** How many words more than its own an option takes. */
const readLong = (
  found: Options,
  argument: Argument,
  text: string,
  long: readonly string[],
  next: Argument | undefined,
): 0 | 1 => {
  const equals = text.indexOf('=');
  const name = text.slice(text.startsWith('--') ? 2 : 1, equals === -1 ? undefined : equals);
  if (equals !== -1) found.set(name, tail(argument, equals + 1));
  else found.set(name, long.includes(name) ? next : undefined);
  return equals === -1 && long.includes(name) ? 1 : 0;
};

const readShort = (
  found: Options,
  argument: Argument,
  text: string,
  valued: string,
  next: Argument | undefined,
): 0 | 1 => {
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (!valued.includes(letter)) found.set(letter, undefined);
    else {
      const inside = at + 1 < text.length;
      found.set(letter, inside ? tail(argument, at + 1) : next);
      return inside ? 0 : 1;
    }
  }
  return 0;
};

/** What stands in the same word behind an option. */
const tail = ({ value, word }: Argument, from: number): Argument => ({
  value: value?.slice(from),
  word: { ...word, text: word.text.slice(from), raw: value === undefined ? word.text.slice(from) : word.raw },
});
