import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/users/effective-user.js';

/** For each stage `leaf` or `source`, with `!` where it is refused. */
const shapesOf = (text: string): readonly string[] =>
  effectiveUsers(parse({ path: 'Dockerfile', text }), {}).map(
    ({ leaf, problems }) => `${leaf ? 'leaf' : 'source'}${problems.length > 0 ? '!' : ''}`,
  );

const needs = suite('users/needs');

for (const [sentence, text, expected] of [
  ['nobody needs the other', 'FROM a\nFROM b\n', ['leaf', 'leaf']],
  ['FROM', 'FROM a AS x\nFROM x\n', ['source', 'leaf']],
  ['COPY --from by name', 'FROM a AS x\nFROM b\nCOPY --from=x /a /a\n', ['source', 'leaf']],
  ['in another case', 'FROM a AS x\nFROM b\nCOPY --from=X /a /a\n', ['source', 'leaf']],
  ['by index', 'FROM a\nFROM b\nCOPY --from=0 /a /a\n', ['source', 'leaf']],
  ['FROM knows no index', 'FROM a\nFROM 0\n', ['leaf', 'leaf']],
  ['a mount', 'FROM a AS x\nFROM b\nRUN --mount=type=bind,from=x,target=/a c\n', ['source', 'leaf']],
  ['an image is no stage', 'FROM a AS x\nFROM b\nCOPY --from=nginx /a /a\n', ['leaf', 'leaf']],
  ['an empty flag names none', 'FROM a AS x\nFROM b\nCOPY --from= /a /a\n', ['leaf', 'leaf']],
  ['a stage below is refused where it is needed', 'FROM a\nCOPY --from=x /a /a\nFROM b AS x\n', ['leaf!', 'leaf']],
  ['by index too', 'FROM a\nCOPY --from=1 /a /a\nFROM b\n', ['leaf!', 'leaf']],
  [
    'a stage that copies from itself refuses the file',
    'FROM a AS x\nCOPY --from=x /a /a\nFROM b\n',
    ['leaf!', 'leaf!'],
  ],
  ['by its index too', 'FROM a\nCOPY --from=0 /a /a\nFROM b\n', ['leaf!', 'leaf!']],
  ['an index past the end refuses the file', 'FROM a\nCOPY --from=9 /a /a\nFROM b\n', ['leaf!', 'leaf!']],
  ['a variable is refused', 'FROM a AS x\nFROM b\nARG S=x\nCOPY --from=$S /a /a\n', ['leaf!', 'leaf!']],
  [
    'what a source is refused for, its user is too',
    'FROM a AS x\nUSER ${U:?}$1"\nFROM b\nCOPY --from=x /a /a\n',
    ['source!', 'leaf!'],
  ],
] as const) {
  needs(sentence, () => assert.equal(shapesOf(text), expected));
}

needs.run();
