import type { ShellWord } from '../../shell/model.js';
import { normalised } from '../../text/path.js';

/** No path is longer (PATH_MAX); what is written in more characters is not looked into. */
const LONGEST = 4096;

/** The value of a shell variable; `undefined` for one that cannot be known. */
export type ShellLookup = (name: string) => string | undefined;

/**
 * A word of a command with `$NAME`, `${NAME}` and `${NAME:-default}` put in; `undefined` where something else is in it
 * that only a shell can work out.
 */
export const resolved = (word: Pick<ShellWord, 'text' | 'literal'>, lookup: ShellLookup): string | undefined => {
  if (word.text.length > LONGEST) return undefined;
  if (word.literal) return word.text;
  let open = false;
  const text = word.text.replace(VARIABLE, (_, plain?: string, braced?: string, fallback?: string) => {
    const value = lookup(plain ?? braced ?? '') || fallback;
    if (value === undefined) open = true;
    return value ?? '';
  });
  return open || text.length > LONGEST || UNSETTLED.test(text) ? undefined : text;
};

const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^{}$`]*))?\})/g;
const UNSETTLED = /[$`*?[\]{}]/;

/** A resolved word as an absolute path; a relative one needs the directory that the command runs in. */
export const pathIn = (text: string, directory: string | undefined): string | undefined => {
  if (text.startsWith('/')) return normalised(text);
  if (directory === undefined || text === '' || text.startsWith('-') || text.startsWith('~')) return undefined;
  return normalised(`${directory}/${text}`);
};
