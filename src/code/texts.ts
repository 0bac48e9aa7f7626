import { settings } from '../knowledge/settings.js';
import { type Meaning, meaningOf } from '../knowledge/texts.js';
import { lastPart } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { fileOfAddress } from './address.js';
import type { Named, Write } from './model.js';
import type { File } from './project.js';

/** So many texts of one meaning are told of a program. */
const MOST_TOLD = 5;

/** So many texts that mean something are looked at, and so much of the line around each. */
const MOST_LOOKED = 2_000;
const MOST_AROUND = 300;

/**
 * What the texts of code name, but the modules that it takes, and data bases whose place is known. A library may
 * open what is only named to it, as Sequelize does with `dialect: 'sqlite'`.
 */
export const namedIn = (files: readonly File[], writes: readonly Write[]): readonly Named[] => {
  const found: Named[] = [];
  const told: Record<Meaning, number> = { database: 0, log: 0, 'root-home': 0, socket: 0 };
  let looked = 0;
  for (const { path: file, text, inline } of files) {
    if (meaningOf(text) === undefined) continue;
    const starts = lineStarts(text);
    for (const { index, 0: quoted } of text.matchAll(LITERAL)) {
      const meaning = meaningOf(quoted);
      if (meaning === undefined || /\s{2}|:memory|mode=memory/.test(quoted)) continue;
      const { line } = positionAt(starts, index);
      looked += 1;
      if (looked > MOST_LOOKED) return found;
      // A line may be as long as the file.
      const before = text.slice(Math.max(starts[line - 1] ?? 0, index - MOST_AROUND), index);
      const end = index + quoted.length;
      const after = text.slice(end, Math.min(starts[line] ?? text.length, end + MOST_AROUND));
      if (IMPORTS.test(before) || isComment(before) || isOfBlock(before, after) || isCompared(before, after)) continue;
      if (IN_MEMORY.test(quoted) && ENDED.test(after)) continue;
      if (
        meaning.means === 'database' &&
        (isMessage(quoted) ||
          isPlaced(writes, quoted.slice(1, -1)) ||
          isOpened(writes, file, quoted) ||
          isSet(writes, file, quoted) ||
          isBegun(writes, file, line, quoted))
      )
        continue;
      told[meaning.means] += 1;
      if (told[meaning.means] <= MOST_TOLD)
        found.push({ file, line: inline ? undefined : line, name: meaning.name, means: meaning.means });
    }
  }
  return found;
};

const LITERAL = /(["'`])[^"'`\n]{1,300}\1/g;

/** What a module is taken by: a statement that begins the line, or the word right before its name. */
const IMPORTS = /^\s*(?:import|from|use|include|export|require)\b[^"'`]*$|\b(?:from|(?:require|import)\s*\()\s*$/;

/** A module of Go alone on its line, perhaps with the name that it gets. */
const isOfBlock = (before: string, after: string): boolean =>
  /^\s*(?:[\w.]{1,100}\s+)?$/.test(before) && after.trim() === '';

const isComment = (before: string): boolean => /^\s*(?:#|\/\/|\*|--)/.test(before);

/** An address without a place, to which nothing is put: `{"sqlite://", "sqlite:///a.db"}`. */
const IN_MEMORY = /^.sqlite:\/\/.$/;
const ENDED = /^\s{0,4}(?:[,)}\]:;]|$)/;

/** `url.startswith("sqlite")`, `"sqlite" in url`, `kind == "sqlite"`: what is only asked for opens nothing. */
const isCompared = (before: string, after: string): boolean => ASKS.test(before) || ASKED.test(after);

const ASKS =
  /(?:\.(?:starts_?with|startsWith|includes|contains|endswith|endsWith)\(|[=!]==?|\bstrings\.(?:HasPrefix|Contains)\([^"'`]{1,80},)\s{0,4}$/;

const ASKED = /^\s{0,4}(?:[=!]==?|(?:not\s{1,4})?in\b)/;

/** `"could not open sqlite: %v"`: words for somebody who reads them, and nothing that leads to a file. */
const isMessage = (quoted: string): boolean => /\w[ .,:]{0,4} \w/.test(quoted) && !/[=/\\]|:\S|\.\w/.test(quoted);

/** The name of a driver, where all that the file opens by a call of that name is known. */
const isOpened = (writes: readonly Write[], file: string, quoted: string): boolean => {
  const name = quoted.slice(1, -1).toLowerCase();
  const opened = writes.filter((each) => each.file === file && lastPart(each.call).split('.').includes(name));
  return opened.length > 0 && opened.every(({ path }) => path !== undefined);
};

/** The kind of a data base of settings whose files are all known. */
const isSet = (writes: readonly Write[], file: string, quoted: string): boolean =>
  settings().some(({ names, kinds }) => {
    if (!kinds.includes(quoted.slice(1, -1))) return false;
    const set = writes.filter((each) => each.file === file && names.includes(each.call));
    return set.length > 0 && set.every(({ path }) => path !== undefined);
  });

/** `'sqlite:' . __DIR__ . '/a.db'`: the rest of the address is known. */
const isBegun = (writes: readonly Write[], file: string, line: number, quoted: string): boolean => {
  const here = writes.filter((each) => each.file === file && each.line === line);
  return /:\/{0,3}.$/.test(quoted) && here.length > 0 && here.every(({ path }) => path !== undefined);
};

/** A call that opens the file of this name has been read, and it is known where that lies. */
const isPlaced = (writes: readonly Write[], address: string): boolean => {
  const name = lastPart(fileOfAddress(address) ?? '');
  return writes.some(({ path }) => path !== undefined && lastPart(path) === name);
};
