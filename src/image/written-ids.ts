import { ID_COMMAND, ID_KEY, ID_OPTION } from '../knowledge/id-words.js';

/** Where an id stands in a text. */
export type WrittenId = { readonly start: number; readonly line: number };

/** So many places of one text are told, and so many numbers of it looked at. */
const MOST = 20;
const MOST_TRIED = 2_000;

/** What stands before a number on its line is read so far. */
const LONGEST = 200;

/** The places of a text that say an id of a user or a group: `chown 1001`, `--user 1001`, `runAsUser: 1001`. No comments. */
export const writtenIds = (text: string, id: number): readonly WrittenId[] => {
  const found: WrittenId[] = [];
  const number = `${id}`;
  let [tried, line, counted] = [0, 1, 0];
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + number.length)) {
    tried += 1;
    if (tried > MOST_TRIED || found.length >= MOST) break;
    if (!isWhole(text, at, at + number.length) || !isId(text, at)) continue;
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

const isId = (text: string, at: number): boolean => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(Math.max(lineStart, at - LONGEST), at);
  if (/^\s*(?:#|\/\/)/.test(before)) return false;
  const command = before.slice(Math.max(...[';', '&', '|'].map((each) => before.lastIndexOf(each))) + 1);
  return ID_KEY.test(before) || ID_OPTION.test(before) || ID_COMMAND.test(command);
};
