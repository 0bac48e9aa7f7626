import type { Source } from '../dockerfile/model.js';
import { remembered } from '../text/memory.js';
import { withoutEnd } from '../text/trim.js';

/** Something is given to an account or lies in its home: `chown app`, `--chown=app`, `app:app`, `/home/app`. */
export const isMentioned = (name: string, source: Source): boolean => namesIn(source).has(name);

/** A file is read once, however many accounts it makes and however many stages are made from them. */
const namesIn = remembered(
  ({ text }: Source): ReadonlySet<string> => new Set([...text.matchAll(MENTION)].map((found) => nameIn(found))),
);

/** Names have an end, so that no text is tried from every one of its characters to its end. */
const MENTION =
  /(?:chown(?:=| -R | )|\/home\/)([A-Za-z0-9_][A-Za-z0-9_.-]{0,31})|(?<![A-Za-z0-9_.-])([A-Za-z0-9_][A-Za-z0-9_.-]{0,31}):(?=\2(?![A-Za-z0-9_-]))/g;

/** One of the two groups is empty. */
const nameIn = (found: RegExpExecArray): string => withoutEnd(found.slice(1).join(''), '.-');
