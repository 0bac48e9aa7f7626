import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLines, readSettings, statementsOf } from '../../src/text/blocks.js';

const blocks = suite('text/blocks');

for (const [sentence, text, expected] of [
  ['a directive', 'listen 80;', ['listen 80']],
  [
    'one in a block, with those around it',
    'http { server { listen 80; } }',
    ['http', 'http: server', 'http server: listen 80'],
  ],
  ['one behind a block', 'events {} pid /p;', ['events', 'pid /p']],
  ['one without an end', 'listen 80', ['listen 80']],
  ['a comment', '# listen 81;\nlisten 80; # of {\n', ['listen 80']],
  ['a mark of comments inside a word', 'root /a#b;', ['root /a#b']],
  ['what ends a statement, in quotes', 'add_header X "a; {b}"; listen 80;', ['add_header X a; {b}', 'listen 80']],
  ['a word in single quotes', "log_format 'a b' x;", ['log_format a b x']],
  ['a quote that nobody closes', 'a "b; c;', ['a "b', 'c']],
  ['a variable in braces', 'error_log ${LOG}/e.log;', ['error_log ${LOG}/e.log']],
  ['more ends than beginnings', '} } a b;', ['a b']],
  ['nothing', ' ;; \n', []],
] as const) {
  blocks(sentence, () => {
    const found = statementsOf(text).map(({ words, around }) => {
      const names = around.map(({ name }) => name).join(' ');
      return `${names === '' ? '' : `${names}: `}${words.join(' ')}`;
    });
    assert.equal(found, [...expected]);
  });
}

blocks('a block has its statements', () => {
  const [, , last] = statementsOf('server { listen 80; root /a; }');
  assert.equal(
    last?.around[0]?.statements.map(({ words }) => words[0]),
    ['listen', 'root'],
  );
});

blocks('no depth is too much', () => {
  const deep = statementsOf(`${'a {'.repeat(50)} b;`).at(-1);
  assert.ok((deep?.around.length ?? 0) < 50);
});

blocks('a quote that is escaped', () => {
  const words = statementsOf('return 200 "{\\"a\\": 1}"; log /x;').map((each) => each.words);
  assert.equal(words, [
    ['return', '200', '{\\"a\\": 1}'],
    ['log', '/x'],
  ]);
});

blocks('a block with nothing in it', () => {
  assert.equal(
    readSettings('server { } server { a; }').blocks.map(({ statements }) => statements.length),
    [0, 1],
  );
});

for (const [sentence, text, expected] of [
  ['a line', 'listen = /run/a.sock', ['listen /run/a.sock']],
  ['sections and comments', '[www]\n; a = b\nc=d ; e', ['c d']],
  ['a name with a dot, and one with brackets', 'access.log = /a\nenv[A] = b', ['access.log /a', 'env[A] b']],
  ['a word in quotes', 'a = "/b c"\nd = \'e\'', ['a /b c', 'd e']],
  ['no value', 'a =\nb', []],
] as const) {
  blocks(`lines: ${sentence}`, () => {
    assert.equal(
      readLines(text).statements.map(({ words }) => words.join(' ')),
      [...expected],
    );
  });
}

blocks.run();
