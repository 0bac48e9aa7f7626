import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneLine, type Piece, piecesIn } from './pieces.js';

export const top = new URL('../..', import.meta.url).pathname;

/** Files below a directory whose paths match. */
export const filesBelow = (directory: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(top, directory), { recursive: true, encoding: 'utf8' })
    .map((name) => `${directory}/${name}`)
    .filter((path) => pattern.test(path))
    .sort();

const wordsOf = (path: string): string => inOneLine(readFileSync(join(top, path), 'utf8'));

/** Whether a sample, a page of a rule, or a row of a test expects a text. */
export const isShown = (piece: Piece): boolean => {
  const longest = piece.parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const pattern = new RegExp(piece.parts.map(escaped).join(`.{0,${MOST_PUT_IN}}?`));
  return expected().some((text) => text.includes(longest) && pattern.test(text));
};

/** Letters that may stand where a text has something put in. */
const MOST_PUT_IN = 300;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is expected anywhere, each in one line; read when it is asked for. */
const expected = (): readonly string[] => {
  texts ??= [
    ...filesBelow('samples', /\/(?:report[^/]*\.txt|fixed[^/]*\.(?:Dockerfile|yaml))$/).map(wordsOf),
    ...filesBelow('docs/rules', /\.md$/).map(wordsOf),
    ...filesBelow('test', /\.test\.ts$/)
      .filter((path) => !path.startsWith('test/mutation/'))
      .flatMap((path) => piecesIn(join(top, path)).map(({ parts }) => parts.join('…'))),
  ];
  return texts;
};

let texts: readonly string[] | undefined;
