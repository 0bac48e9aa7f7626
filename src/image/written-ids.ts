import { ID_COMMAND, ID_KEY, ID_OPTION } from '../knowledge/id-words.js';

/** Where an id stands in a text. */
export type WrittenId = { readonly start: number; readonly line: number };

/** So many places of one text are told, and so many numbers of it looked at. */
const MOST = 20;
const MOST_TRIED = 2_000;

/** So many uses of variables are looked at in one text. */
const MOST_USES = 200;

/** What stands before a number on its line is read so far. */
const LONGEST = 200;

/** The places of a text that say an id of a user or a group: `chown 1001`, `--user 1001`, `runAsUser: 1001`. No comments. */
export const writtenIds = (text: string, id: number): readonly WrittenId[] => {
  const found: WrittenId[] = [];
  const number = `${id}`;
  let [tried, line, counted] = [0, 1, 0];
  const left = { uses: MOST_USES };
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + number.length)) {
    tried += 1;
    if (tried > MOST_TRIED || found.length >= MOST) break;
    if (!isWhole(text, at, at + number.length) || !(isId(text, at) || isIdLater(text, at, left))) continue;
    for (let end = text.indexOf('\n', counted); end !== -1 && end < at; end = text.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    found.push({ start: at, line });
  }
  return found;
};

/** Neither a part of another number, nor of a name or a version. A letter may be an option. */
const isWhole = (text: string, start: number, end: number): boolean =>
  (!/[\w.]/.test(text[start - 1] ?? ' ') || /\s-[ugo]$/.test(text.slice(Math.max(0, start - 3), start))) &&
  !/[\w.%]/.test(text[end] ?? ' ');

/** What stands before a place on its line; nothing in a comment. */
const lineBefore = (text: string, at: number): string => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(Math.max(lineStart, at - LONGEST), at);
  return /^\s*(?:#|\/\/)/.test(before) ? '' : before;
};

const isId = (text: string, at: number): boolean => {
  const before = lineBefore(text, at);
  const command = before.slice(Math.max(...[';', '&', '|'].map((each) => before.lastIndexOf(each))) + 1);
  return ID_KEY.test(before) || ID_OPTION.test(before) || ID_COMMAND.test(command);
};

/** A variable has the number, as in `ARG RUN_AS=1001`, and the text says it as an id: `USER $RUN_AS`. */
const isIdLater = (text: string, at: number, left: { uses: number }): boolean => {
  const name = /(?<![\w.$-])([A-Za-z_]\w{0,60})=["']?$/.exec(lineBefore(text, at))?.[1];
  if (name === undefined) return false;
  for (const use of [`$${name}`, `\${${name}`]) {
    for (let next = text.indexOf(use); next !== -1; next = text.indexOf(use, next + use.length)) {
      left.uses -= 1;
      if (left.uses < 0) return false;
      if (!/\w/.test(text[next + use.length] ?? '') && isId(text, next)) return true;
    }
  }
  return false;
};
