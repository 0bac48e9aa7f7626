import { meaningOf } from '../knowledge/texts.js';
import { lastPart } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import type { Named, Write } from './model.js';
import type { File } from './project.js';

/** So many texts are told of one program. */
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
  let looked = 0;
  for (const { path: file, text } of files) {
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
      if (IMPORTS.test(before) || isComment(before) || isOfBlock(before, after)) continue;
      if (meaning.means === 'database' && isPlaced(writes, file, quoted)) continue;
      found.push({ file, line, name: meaning.name, means: meaning.means });
      if (found.length === MOST_TOLD) return found;
    }
  }
  return found;
};

const LITERAL = /(["'`])[^"'`\n]{1,300}\1/g;

/** What a module is taken by. */
const IMPORTS = /\b(?:import|from|require|use|include)\b[^"'`]*$/;

/** A module of Go alone on its line, perhaps with the name that it gets. */
const isOfBlock = (before: string, after: string): boolean =>
  /^\s*(?:[\w.]{1,100}\s+)?$/.test(before) && after.trim() === '';

const isComment = (before: string): boolean => /^\s*(?:#|\/\/|\*|--)/.test(before);

/** A call of the same file, or of another one that ends where the text does, has been read. */
const isPlaced = (writes: readonly Write[], file: string, quoted: string): boolean =>
  writes.some((each) => each.file === file || (each.path !== undefined && quoted.includes(lastPart(each.path))));
