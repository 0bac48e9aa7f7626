import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { globalsOf } from '../../../src/image/bases/globals.js';
import type { Options } from '../../../src/image/options.js';

const read = (text: string, options: Options) => globalsOf(parse({ path: 'Dockerfile', text }), options);

const values = suite('image/bases/globals: what FROM lines see');

for (const [sentence, text, name, expected, options] of [
  ['an argument', 'ARG A=1\nFROM a', 'A', '1'],
  ['one that is built of another', 'ARG A=1 B=$A\nFROM a', 'B', '1'],
  ['one that is given', 'ARG A=1\nFROM a', 'A', '2', { buildArgs: { A: '2' } }],
  ['one that is given as nothing', 'ARG A=1\nFROM a', 'A', '', { buildArgs: { A: '' } }],
  ['one that is given and not declared', 'FROM a', 'A', undefined, { buildArgs: { A: '2' } }],
  ['one behind a FROM', 'FROM a\nARG A=1', 'A', undefined],
  ['one that nobody gives', 'ARG A\nFROM a', 'A', undefined],
  ['a platform', 'FROM a', 'TARGETPLATFORM', 'linux/amd64'],
  ['another one', 'FROM a', 'TARGETPLATFORM', 'linux/arm/v7', { platform: 'linux/arm/v7' }],
  ['its system', 'FROM a', 'TARGETOS', 'windows', { platform: 'windows/amd64' }],
  ['its architecture', 'FROM a', 'TARGETARCH', 'arm', { platform: 'linux/arm/v7' }],
  ['its variant', 'FROM a', 'TARGETVARIANT', 'v7', { platform: 'linux/arm/v7' }],
  ['no variant', 'FROM a', 'TARGETVARIANT', ''],
  ['no version of the system', 'FROM a', 'TARGETOSVERSION', ''],
  ['the platform of the builder', 'FROM a', 'BUILDPLATFORM', 'linux/amd64', { platform: 'linux/arm64' }],
  ['its system', 'FROM a', 'BUILDOS', 'linux', { platform: 'windows/amd64' }],
  ['its architecture', 'FROM a', 'BUILDARCH', 'amd64', { platform: 'linux/arm64' }],
  ['its variant', 'FROM a', 'BUILDVARIANT', ''],
  ['its version', 'FROM a', 'BUILDOSVERSION', ''],
  ['a system without an architecture', 'FROM a', 'TARGETARCH', 'amd64', { platform: 'linux' }],
  ['a platform that is given', 'FROM a', 'TARGETOS', 'x', { buildArgs: { TARGETOS: 'x' } }],
  ['a platform that is given as nothing', 'FROM a', 'TARGETOS', '', { buildArgs: { TARGETOS: '' } }],
  ['the stage that is built', 'FROM a AS b', 'TARGETSTAGE', 'b'],
  ['it is the last one', 'FROM a AS b\nFROM a AS c', 'TARGETSTAGE', 'c'],
  ['or that which is asked for', 'FROM a AS b\nFROM a AS c', 'TARGETSTAGE', 'b', { target: 'b' }],
  ['it may have no name', 'FROM a AS b\nFROM a', 'TARGETSTAGE', 'default'],
  ['a time', 'ARG SOURCE_DATE_EPOCH=+05\nFROM a', 'SOURCE_DATE_EPOCH', '5'],
  ['a time before all', 'ARG SOURCE_DATE_EPOCH=-5\nFROM a', 'SOURCE_DATE_EPOCH', '-5'],
  ['a time that is not declared', 'FROM a', 'SOURCE_DATE_EPOCH', undefined, { buildArgs: { SOURCE_DATE_EPOCH: '5' } }],
  ['a time of the context', 'ARG SOURCE_DATE_EPOCH=context\nFROM a', 'SOURCE_DATE_EPOCH', undefined],
] as const satisfies readonly (readonly [string, string, string, string | undefined, Options?])[]) {
  values(`${sentence}: ${name}`, () => assert.is(read(text, options ?? {}).lookup(name), expected));
}

values('what a build has to be told', () => {
  const told = (text: string, options: Options = {}) => [...read(text, options).required];
  assert.equal(told('ARG A B=1 C\nFROM a'), ['A', 'C']);
  assert.equal(told('ARG A\nFROM a', { buildArgs: { A: '' } }), []);
  assert.equal(told('ARG TARGETOS\nFROM a'), []);
  assert.equal(told('ARG A=1\nARG A\nFROM a'), []);
});

values.run();

const times = suite('image/bases/globals: the time of a build, as stages see it');

const given = (SOURCE_DATE_EPOCH: string): Options => ({ buildArgs: { SOURCE_DATE_EPOCH, A: '1' } });

for (const [sentence, text, expected, options] of [
  ['a number is written anew', 'FROM a', { SOURCE_DATE_EPOCH: '7', A: '1' }, given('+07')],
  ['nothing counts as not given', 'FROM a', { A: '1' }, given('')],
  ['nor does the context', 'FROM a', { A: '1' }, given('context')],
  ['what is only declared is not given', 'ARG SOURCE_DATE_EPOCH=7\nFROM a', { A: '1' }, { buildArgs: { A: '1' } }],
  ['nothing is given', 'FROM a', {}, {}],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>, Options])[]) {
  times(sentence, () => {
    assert.equal(read(text, options).buildArgs, expected);
    assert.equal(read(text, options).problems, []);
  });
}

times.run();

const problems = suite('image/bases/globals: what the builder refuses');

const MORE = 'ARG SOURCE_DATE_EPOCH: the stage A is more than one ADD to scratch.';
const fromStage = (lines: string, base = 'scratch'): string =>
  `ARG SOURCE_DATE_EPOCH=A\nFROM ${base} AS a\n${lines}\nFROM b\n`;

for (const [sentence, text, message, blamed, options] of [
  [
    'a default that asks for more',
    'ARG B\nARG A=${X?y}\nFROM a',
    'ARG A: X is not set and the word asks for it: y.',
    'ARG A=${X?y}',
  ],
  ['not where another value is given', 'ARG A=${X?y}\nFROM a', undefined, '', { buildArgs: { A: '1' } }],
  [
    'a time that is none',
    'ARG SOURCE_DATE_EPOCH=x\nARG B\nFROM a',
    'ARG SOURCE_DATE_EPOCH: x is no number of seconds.',
    'ARG B',
  ],
  [
    'nor is one with nineteen digits',
    'ARG SOURCE_DATE_EPOCH=1234567890123456789\nFROM a',
    'ARG SOURCE_DATE_EPOCH: 1234567890123456789 is no number of seconds.',
    'ARG SOURCE_DATE_EPOCH=1234567890123456789',
  ],
  ['eighteen are fine', 'ARG SOURCE_DATE_EPOCH=123456789012345678\nFROM a', undefined, ''],
  [
    'without any ARG the first line is to blame',
    'FROM a\nRUN b',
    'ARG SOURCE_DATE_EPOCH: x is no number of seconds.',
    'FROM a',
    given('x'),
  ],
  ['a stage of one ADD', fromStage('ADD x y'), undefined, ''],
  ['with arguments for it', fromStage('ARG B\nADD x y\nARG C'), undefined, ''],
  ['on a base that is a variable', fromStage('ADD x y', '$S'), undefined, ''],
  ['on another base', fromStage('ADD x y', 'alpine'), MORE, 'ARG SOURCE_DATE_EPOCH=A'],
  ['with two of them', fromStage('ADD x y\nADD x z'), MORE, 'ARG SOURCE_DATE_EPOCH=A'],
  ['with a COPY', fromStage('COPY x y'), MORE, 'ARG SOURCE_DATE_EPOCH=A'],
  ['with a heredoc', fromStage('ADD <<E /y\nE'), MORE, 'ARG SOURCE_DATE_EPOCH=A'],
  ['with nothing', fromStage(''), MORE, 'ARG SOURCE_DATE_EPOCH=A'],
] as const satisfies readonly (readonly [string, string, string | undefined, string, Options?])[]) {
  problems(sentence, () => {
    const [problem] = read(text, options ?? {}).problems;
    assert.is(problem?.message, message);
    assert.is(problem === undefined ? '' : text.slice(problem.span.start, problem.span.end), blamed);
  });
}

problems('a file of nothing has no line to blame', () => {
  const [problem] = read('', given('x')).problems;
  assert.equal(problem?.span, { start: 0, end: 0 });
});

problems.run();
