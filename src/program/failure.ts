import { failure as say } from './sentences.js';
/** Why something could not be done, in words for the user. */
export type Failure = {
  readonly failure: string;
  /** Where the text stands that a file held before, when the file no longer does. */
  readonly copy?: string;
};

/** What an action gives, or why it failed. */
export const attempt = <T>(action: () => T): T | Failure => {
  try {
    return action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};

/**
 * Node's messages repeat the call and the absolute path; only the middle of `CODE: words, call 'path'` is kept, or what we
 * say of the code.
 */
export const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = /^[A-Z0-9]+(?=: )/.exec(message)?.[0];
  const own = code === undefined ? undefined : OWN_WORDS.get(code);
  if (own !== undefined) return own;
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
};

/** Where the words of the system say little. */
const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['EISDIR', say.directory],
  ['EPERM', say.denied],
  ['EDQUOT', say.quota],
  ['EMFILE', say.tooMany],
  ['EIO', say.noAnswer],
  ['ETXTBSY', say.running],
]);

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failure' in value;
