import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { derivedConsequences } from '../../src/fix/derived.js';
import { effectiveUsers } from '../../src/image/evaluate.js';

const derived = suite('fix/derived');

/** What is said of the first stage. */
const said = (text: string): readonly string[] => {
  const dockerfile = parse({ path: 'Dockerfile', text });
  const [stage] = effectiveUsers(dockerfile, {});
  if (stage === undefined) throw new Error('no stage');
  return derivedConsequences(viewOf(dockerfile, stage, {}), '5:5').map(({ sentence }) => sentence);
};

const B = ['Stage b (line 2) begins with this one, and runs as 5:5, too.'];

for (const [sentence, text, expected] of [
  ['a stage on top of it', 'FROM debian:12 AS a\nFROM a AS b\nRUN x', B],
  ['one that does nothing', 'FROM debian:12 AS a\nFROM a AS b', B],
  ['one that runs something before it says who', 'FROM debian:12 AS a\nFROM a AS b\nRUN x\nUSER root', B],
  ['not one that says so first', 'FROM debian:12 AS a\nFROM a AS b\nUSER root\nRUN x', []],
  ['nor one on top of that', 'FROM debian:12 AS a\nFROM a AS b\nUSER root\nFROM b', []],
  ['of several the first', 'FROM debian:12 AS a\nFROM a AS b\nFROM b\nFROM a', B],
  [
    'one without a name',
    'FROM debian:12 AS a\nCMD x\nFROM a\nRUN x',
    ['Stage 1 (line 3) begins with this one, and runs as 5:5, too.'],
  ],
  ['not one that copies from it', 'FROM debian:12 AS a\nFROM debian:12\nCOPY --from=a /x /x', []],
  ['nor one that checks it', 'FROM debian:12 AS a\nFROM a AS test\nRUN x', []],
  ['nor another one', 'FROM debian:12 AS a\nFROM debian:12 AS b\nFROM b', []],
] as const) {
  derived(`a stage that others begin with: ${sentence}`, () => assert.equal(said(text), expected));
}

derived('another build of the same file may begin with something else', () => {
  const dockerfile = parse({ path: 'Dockerfile', text: 'ARG X=a\nFROM debian:12 AS a\nFROM $X AS b\nFROM a AS test' });
  const counts = [{}, { buildArgs: { X: 'debian:12' } }].map((options) =>
    effectiveUsers(dockerfile, options)
      .slice(0, 1)
      .flatMap((stage) => derivedConsequences(viewOf(dockerfile, stage, options), '5:5')),
  );
  assert.equal(
    counts.map(({ length }) => length),
    [1, 0],
  );
});

derived('what to do about it', () => {
  const dockerfile = parse({ path: 'Dockerfile', text: 'FROM debian:12 AS a\nFROM a AS b' });
  const [found] = effectiveUsers(dockerfile, {}).flatMap((stage) =>
    derivedConsequences(viewOf(dockerfile, stage, {}), '5:5'),
  );
  assert.is(found?.advice, 'Look at that stage, or begin it with USER root.');
  assert.is(found?.certainty, 'may-break');
});

derived.run();
