import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { needsOf } from '../../../src/image/bases/needs.js';
import { effectiveUsers } from '../../../src/image/evaluate.js';

/** For each stage `leaf` or `source`, with `!` where it is refused. */
const shapesOf = (text: string): readonly string[] =>
  effectiveUsers(parse({ path: 'Dockerfile', text }), {}).map(
    ({ leaf, problems }) => `${leaf ? 'leaf' : 'source'}${problems.length > 0 ? '!' : ''}`,
  );

const needs = suite('image/needs');

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
    'stages that copy from each other refuse the file',
    'FROM a\nCOPY --from=1 /a /a\nFROM b\nCOPY --from=0 /a /a\nFROM c\n',
    ['source!', 'leaf!', 'leaf!'],
  ],
  ['FROM makes no circle', 'FROM a AS x\nCOPY --from=y /a /a\nFROM x AS y\nFROM c\n', ['source!', 'leaf!', 'leaf']],
  ['a mount from the stage itself', 'FROM a AS x\nRUN --mount=from=x,target=/a b\nFROM b\n', ['leaf!', 'leaf!']],
  ['a mount from a stage below', 'FROM a\nRUN --mount=from=x,target=/a b\nFROM b AS x\n', ['leaf!', 'leaf']],
  [
    'a mount of what is neither stage nor image',
    'FROM a\nRUN --mount=from=Nope,target=/a b\nFROM b\n',
    ['leaf!', 'leaf!'],
  ],
  ['a quoted field of a mount', 'FROM a AS x\nFROM b\nRUN --mount=\'"from=x",target=/a\' c\n', ['source', 'leaf']],
  ['the last field counts', 'FROM a AS x\nFROM b\nRUN --mount=from=x,from=c,target=/a c\n', ['leaf', 'leaf']],
  [
    'the last stage of a name is meant',
    'FROM a AS x\nFROM b AS X\nFROM c\nCOPY --from=x /a /a\n',
    ['leaf', 'source', 'leaf'],
  ],
  ['also where it is not above', 'FROM a AS x\nFROM b\nCOPY --from=x /a /a\nFROM c AS x\n', ['leaf', 'leaf!', 'leaf']],
  ['a sign before the index', 'FROM a\nFROM b\nCOPY --from=+0 /a /a\n', ['source', 'leaf']],
  ['an index one past the end', 'FROM a\nCOPY --from=1 /a /a\n', ['leaf!']],
  ['one past the images', 'FROM a\nCOPY --from=nginx /a /a\nCOPY --from=2 /a /a\n', ['leaf!']],
  ['one past the mounts', 'FROM a\nRUN --mount=target=/a b\nCOPY --from=2 /a /a\n', ['leaf!']],
  ['a mount of an image counts once', 'FROM a\nRUN --mount=from=c,target=/a b\nCOPY --from=2 /a /a\n', ['leaf!']],
  ['a mount that cannot be read counts', "FROM a\nRUN --mount='\"x' b\nCOPY --from=1 /a /a\n", ['leaf']],
  ['the largest number that is an index', 'FROM a\nCOPY --from=9223372036854774784 /a /a\n', ['leaf!']],
  ['one beyond is the name of an image', 'FROM a\nCOPY --from=9223372036854775808 /a /a\n', ['leaf']],
  ['no stage comes before the first', 'FROM a\nFROM b\nCOPY --from=-1 /a /a\n', ['leaf!', 'leaf!']],
  ['images are counted on from the stages', 'FROM a\nCOPY --from=nginx /a /a\nCOPY --from=1 /a /a\n', ['leaf']],
  ['so are mounts, also from nowhere', 'FROM a\nRUN --mount=target=/a b\nCOPY --from=1 /a /a\n', ['leaf']],
  [
    'what a trigger copies is needed where it runs',
    'FROM a AS y\nFROM b AS x\nONBUILD COPY --from=y /a /a\nFROM x\n',
    ['source', 'source', 'leaf'],
  ],
  [
    'a trigger may copy from the stage that it runs in',
    'FROM b AS x\nONBUILD COPY --from=1 /a /a\nFROM x\n',
    ['source', 'leaf'],
  ],
  [
    'a trigger that copies from below',
    'FROM b AS x\nONBUILD COPY --from=y /a /a\nFROM x\nFROM c AS y\n',
    ['source', 'leaf!', 'leaf'],
  ],
  [
    'a trigger that copies from no image',
    'FROM b AS x\nONBUILD COPY --from=- /a /a\nFROM x\nFROM c\n',
    ['source', 'leaf!', 'leaf'],
  ],
  [
    'what a source is refused for, its user is too',
    'FROM a AS x\nUSER ${U:?}$1"\nFROM b\nCOPY --from=x /a /a\n',
    ['source!', 'leaf!'],
  ],
] as const) {
  needs(sentence, () => assert.equal(shapesOf(text), expected));
}

for (const [sentence, text, message, blamed] of [
  [
    'a stage that copies from itself',
    'FROM a AS x\nCOPY --from=x /a /a\n',
    'COPY --from=x: the stage copies from itself.',
    'COPY --from=x /a /a',
  ],
  [
    'stages that copy from each other',
    'FROM n AS n\nFROM a\nCOPY --from=n /a /a\nCOPY --from=2 /a /b\nFROM b\nCOPY --from=1 /a /c\n',
    'COPY --from=2: stages copy from each other.',
    'COPY --from=2 /a /b',
  ],
  [
    'a stage below',
    'FROM a\nCOPY --from=x /a /a\nFROM b AS x\n',
    'COPY --from=x: the stage is not above this one.',
    'COPY --from=x /a /a',
  ],
  [
    'a variable',
    'FROM a\nCOPY --from=$S /a /a\n',
    'COPY --from=$S: it takes no variables and no quotes.',
    'COPY --from=$S /a /a',
  ],
  [
    'no stage',
    'FROM a\nCOPY --from=9 /a /a\n',
    'COPY --from=9: there is no stage of that index.',
    'COPY --from=9 /a /a',
  ],
  [
    'no name',
    'FROM a\nRUN --mount=from=Nope,target=/a b\n',
    'RUN --mount=from=Nope: this is neither a stage above it nor the name of an image.',
    'RUN --mount=from=Nope,target=/a b',
  ],
] as const) {
  needs(`is told: ${sentence}`, () => {
    const problems = effectiveUsers(parse({ path: 'Dockerfile', text }), {}).flatMap((stage) => stage.problems);
    assert.is(problems[0]?.message, message);
    assert.is(problems[0] && text.slice(problems[0].span.start, problems[0].span.end), blamed);
  });
}

needs('a stage above is meant, and no other', () => {
  const dockerfile = parse({ path: 'Dockerfile', text: 'FROM a AS x\nFROM b AS y\nFROM c AS z\n' });
  const { sourceOf } = needsOf(dockerfile);
  const [, y] = dockerfile.stages;
  assert.equal(
    ['x', 'X', '0', 'y', '1', 'z', '2', '9', 'nginx'].map((from) => y && sourceOf(from, y)?.index),
    [0, 0, 0, undefined, undefined, undefined, undefined, undefined, undefined],
  );
});

needs.run();
