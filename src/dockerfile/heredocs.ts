import { type LexError, lex } from './lexer.js';

/** `<<word` on a line, before its body is read. */
export type HeredocWord = { readonly name: string; readonly expands: boolean; readonly chomp: boolean };

const BACKSLASH = { escape: '\\', lookup: () => undefined, keepUnset: true } as const;

/**
 * The heredocs that a line opens, in order. The words are found with a backslash as escape character whatever the
 * file says, and a line whose quotes do not close opens none. An error refuses the file.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/parser.go, heredocsFromLine.
 */
export const heredocWords = (line: string): readonly HeredocWord[] | LexError => {
  const lexed = lex(line, { ...BACKSLASH, rawQuotes: true, rawEscapes: true });
  if ('error' in lexed) return [];
  const found: HeredocWord[] = [];
  for (const word of lexed.words) {
    const heredoc = heredocIn(word);
    if (heredoc === undefined) continue;
    if ('error' in heredoc) return heredoc;
    found.push(heredoc);
  }
  return found;
};

/** The heredoc that one word is: `<<EOF`, `3<<-'EOF'`; `undefined` for any other word. */
export const heredocIn = (word: string): HeredocWord | LexError | undefined => {
  const match = /^[0-9]*<<(-?)[\t\n\f\r ]*/.exec(word);
  if (match === null) return undefined;
  const rest = word.slice(match[0].length);
  if (rest === '' || rest.includes('<')) return undefined;
  const plain = lex(rest, BACKSLASH);
  if ('error' in plain) return plain;
  const [name] = plain.words;
  if (name === undefined || plain.words.length !== 1) return undefined;
  const raw = lex(rest, { ...BACKSLASH, rawQuotes: true });
  const [quoted] = 'error' in raw ? [] : raw.words;
  if ('error' in raw || quoted === undefined || raw.words.length !== 1) return { error: 'its quotes make no one word' };
  return { name, chomp: match[1] === '-', expands: quotesIn(name) === quotesIn(quoted) };
};

const quotesIn = (word: string): number => {
  let count = 0;
  for (const char of word) if (char === '"' || char === "'") count++;
  return count;
};
