/** One directive, or the line that begins a block: its words, and the blocks around it, the outermost first. */
export type Statement = {
  readonly words: readonly string[];
  readonly around: readonly Block[];
};

/** A block that braces make, by its first word. */
export type Block = { readonly name: string; readonly statements: Statement[] };

/** The statements of a file, and its blocks, those without any among them. */
export type Settings = { readonly statements: readonly Statement[]; readonly blocks: readonly Block[] };

/** The same of a file of lines such as `name = value ; comment`, sections in brackets left out. Linear. */
export const readLines = (text: string): Settings => ({
  statements: text.split('\n').flatMap((line) => {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    const word =
      value
        .split(';')[0]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2') ?? '';
    return name === undefined || word === '' ? [] : [{ words: [name, word], around: [] }];
  }),
  blocks: [],
});

const LINE = /^[ \t]{0,8}([\w.[\]-]{1,80})[ \t]{0,8}=(.{0,1000})$/;

/** What stands in a file that is written as nginx's are: `server { listen 80; }`, with comments and quotes. Linear. */
export const readSettings = (text: string): Settings => {
  const all: Statement[] = [];
  const blocks: Block[] = [];
  let around: readonly Block[] = [];
  let words: string[] = [];
  const end = (): void => {
    if (words.length === 0) return;
    const statement = { words, around };
    all.push(statement);
    around.at(-1)?.statements.push(statement);
    words = [];
  };
  for (const [token, quoted] of text.matchAll(TOKEN)) {
    if (token.startsWith('#')) continue;
    if (quoted !== undefined) words.push(quoted.slice(1, -1));
    else if (token === '{') {
      const name = words[0] ?? '';
      end();
      const block = { name, statements: [] };
      blocks.push(block);
      around = [...around.slice(-DEEPEST), block];
    } else if (token === '}' || token === ';') {
      end();
      if (token === '}') around = around.slice(0, -1);
    } else words.push(token);
  }
  end();
  return { statements: all, blocks };
};

/** Its statements alone. */
export const statementsOf = (text: string): readonly Statement[] => readSettings(text).statements;

/** Nobody nests deeper. */
const DEEPEST = 20;

/** A comment, a quoted word, what ends a statement, or a word; `${NAME}` is a part of one, and `\"` of a quoted one. */
const TOKEN = /#[^\n]*|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|[{};]|(?:\$\{\w*\}|[^\s;{}])+/g;
