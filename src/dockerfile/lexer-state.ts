/** The value of a variable: `undefined` for unset, `null` for cannot be known. */
export type Lookup = (name: string) => string | undefined | null;

/** So many characters may be put together for one word, values in it and in its nested parts counted each time. */
export const MOST_EXPANDED = 1024 * 1024;

/** So deep may `${v:-${w:-…}}` nest. */
export const DEEPEST_NESTING = 250;

export type LexerOptions = {
  /** Backslash or backquote. */
  readonly escape: string;
  readonly lookup: Lookup;
  /** Quotes and escape characters stay in the result; the builder looks for heredocs that way. */
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Quotes are ordinary characters: bodies of heredocs. */
  readonly ignoreQuotes?: boolean;
  /** A variable that is not set stays as written. */
  readonly keepUnset?: boolean;
};

/** Where the lexer stands, and what it has put together. */
export type Lexer = LexerOptions & {
  readonly source: string;
  at: number;
  /** Escape characters stay; changes within patterns. */
  raw: boolean;
  readonly words: string[];
  word: string;
  unset: string[];
  unknown: string[];
  depth: number;
  spent: number;
  /** Comparisons that are left for patterns. */
  readonly work: { left: number };
  error: string | undefined;
  /** The error is a limit of ours, and the builder may go on. */
  beyond: boolean;
  /** Reads a part of a variable up to `stop`. */
  readonly readNested: (stop: string, raw: boolean) => string | undefined;
};

export const fail = (lexer: Lexer, error: string): undefined => {
  lexer.error ??= error;
  return undefined;
};

/** Gives up where the builder would not. */
export const giveUp = (lexer: Lexer, error: string): undefined => {
  if (lexer.error === undefined) lexer.beyond = true;
  return fail(lexer, error);
};

/** Counts characters that become part of the result. */
export const spend = (lexer: Lexer, text: string): string | undefined => {
  lexer.spent += text.length;
  return lexer.spent > MOST_EXPANDED ? giveUp(lexer, `it expands to more than ${MOST_EXPANDED} characters`) : text;
};
