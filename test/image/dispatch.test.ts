import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';
import type { StageUser } from '../../src/image/stage.js';

const lastOf = (text: string, options: Options = {}): StageUser => {
  const stage = effectiveUsers(parse({ path: 'Dockerfile', text }), options).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return stage;
};

const reasons = suite('image/dispatch: why a user cannot be known, or cannot start');

/** A value of so many letters. */
const long = (count: number): string => 'x'.repeat(count);
const PATTERN = 'ENV B=${A#2}\n';
/** Names and values that use up all that a file may expand to, less the count. */
const used = (count: number): string =>
  `${'ENV A=x\n'.replace('x', long(1_048_575)).repeat(3)}ENV A=${long(1_048_575 - count)}\n`;

for (const [sentence, text, expected] of [
  ['one variable', 'FROM corp.example/x\nUSER $A\n', 'A may come from the base image, whose environment is not known'],
  [
    'two variables',
    'FROM corp.example/x\nUSER $A$B\n',
    'A, B may come from the base image, whose environment is not known',
  ],
  ['a word that the builder refuses', 'FROM alpine\nUSER ${A?x}\n', 'USER: A is not set and the word asks for it: x'],
  [
    'a value that is too large',
    `FROM alpine\nENV A=${long(300_000)}\nUSER ${'$A'.repeat(4)}\n`,
    'a value of the file is too large: it expands to more than 1048576 characters',
  ],
  [
    'a pattern that takes too long',
    `FROM alpine\nENV A=${long(300_000)}\nUSER \${A#*y*y}\n`,
    'a value of the file is too large: its pattern takes more than 200000 comparisons',
  ],
  [
    'a value that was too large before',
    `FROM alpine\nENV A=${long(300_000)}\nENV B=${'$A'.repeat(4)}\nUSER $B\n`,
    'a value of the file is too large: it expands to more than 1048576 characters',
  ],
  ['a thousand patterns are matched', `FROM alpine\nENV A=1\n${PATTERN.repeat(1000)}USER $B\n`, undefined],
  [
    'and say nothing of what is hidden',
    `FROM corp.example/x\nENV A=1\n${PATTERN.repeat(1000)}USER $U\n`,
    'U may come from the base image, whose environment is not known',
  ],
  [
    'one more is not',
    `FROM alpine\nENV A=1\n${PATTERN.repeat(1001)}USER $B\n`,
    'the file has more than 1000 patterns to match',
  ],
  [
    'nor is one in USER',
    `FROM alpine\nENV A=1\n${PATTERN.repeat(1000)}USER \${B#2}\n`,
    'the file has more than 1000 patterns to match',
  ],
  [
    'all that a file may expand to',
    `FROM corp.example/x\n${used(0)}USER $U\n`,
    'U may come from the base image, whose environment is not known',
  ],
  [
    'one letter more',
    `FROM corp.example/x\n${used(-1)}USER $U\n`,
    "the file's values expand to more than 4194304 characters",
  ],
  ['the last letter that a file may expand to', `FROM alpine\n${used(1)}USER 5\n`, undefined],
  ['one behind it', `FROM alpine\n${used(0)}USER 5\n`, "the file's values expand to more than 4194304 characters"],
  ['FROM waits for two arguments', 'ARG A B\nFROM $A$B\n', 'FROM needs --build-arg A, B'],
  ['FROM takes too long', `ARG A=${long(300_000)}\nFROM \${A#*y*y}\n`, 'FROM expands to more than can be looked at'],
  ['an image that nobody knows', 'FROM corp.example/x\n', 'nothing is known of corp.example/x'],
  ['a base that is refused', 'FROM A\n', 'FROM A: this is neither a stage above it nor the name of an image'],
  ['a user who is not there', 'FROM alpine:3.20\nUSER app\n', 'no account in the image is called app'],
  [
    'a RUN as such a user',
    'FROM alpine:3.20\nUSER app\nRUN id\n',
    'RUN as USER app cannot start: no account in the image is called app',
  ],
] as const) {
  reasons(sentence, () => assert.is(lastOf(text).reason, expected));
}

reasons.run();

const directories = suite('image/dispatch: WORKDIR');

for (const [sentence, lines, expected, options] of [
  ['scratch begins at the root', 'FROM scratch\n', '/'],
  ['a name is below it', 'FROM scratch\nWORKDIR a\n', '/a'],
  ['a name is below the last', 'FROM scratch\nWORKDIR /a\nWORKDIR b/../c\n', '/a/c'],
  ['a path is where it says', 'FROM scratch\nWORKDIR /a\nWORKDIR /b\n', '/b'],
  ['an image begins where its row says', 'FROM redis:7\n', '/data'],
  ['a name is below it', 'FROM redis:7\nWORKDIR a\n', '/data/a'],
  ['where no row says, it is not known', 'FROM corp.example/x\n', undefined],
  ['nor by the row of another registry', 'FROM corp.example/library/redis:7\n', undefined],
  ['nor is a name below it', 'FROM corp.example/x\nWORKDIR a\n', undefined],
  ['but a path is', 'FROM corp.example/x\nWORKDIR /a\nWORKDIR b\n', '/a/b'],
  ['a variable may hide it', 'FROM corp.example/x\nWORKDIR /a\nWORKDIR $A\n', undefined],
  ['a stage begins where its base ends', 'FROM scratch AS a\nWORKDIR /a\nFROM a\nWORKDIR b\n', '/a/b'],
  ['a stage called scratch is a stage', 'FROM redis:7 AS scratch\nFROM scratch\n', '/data'],
  [
    'every path of Windows is one',
    'FROM mcr.microsoft.com/windows/nanoserver:1809\nWORKDIR /a\nWORKDIR b\n',
    '/b',
    { platform: 'windows/amd64' },
  ],
] as const satisfies readonly (readonly [string, string, string | undefined, Options?])[]) {
  directories(sentence, () => {
    const { steps, stage } = lastOf(`${lines}RUN x\n`, options);
    assert.is(steps[stage.instructions.length - 1]?.workdir, expected);
  });
}

directories.run();

const variables = suite('image/dispatch: variables before each line');

const VALUES = 'FROM corp.example/x AS a\nARG A=1\nENV A=2\nENV B=$U C=3\nFROM a\nARG A=4\n';

for (const [sentence, text, name, index, expected] of [
  ['before ARG', 'FROM alpine\nARG A=1\n', 'A', 0, undefined],
  ['behind it', 'FROM alpine\nARG A=1\n', 'A', 1, '1'],
  ['before ENV', 'FROM alpine\nENV A=1\n', 'A', 0, undefined],
  ['behind it', 'FROM alpine\nENV A=1\n', 'A', 1, '1'],
  ['a child begins with the ENV of its parent', VALUES, 'A', 0, '2'],
  ['until it says something else', VALUES, 'A', 1, '4'],
  ['a value that is hidden', VALUES, 'B', 0, null],
  ['one beside it', VALUES, 'C', 0, '3'],
  ['a name that is hidden sets nothing', 'FROM corp.example/x\nENV $U=1 A=2\n', 'A', 1, '2'],
  [
    'an argument of the builder',
    'FROM scratch\nARG BUILDKIT_SBOM_SCAN_CONTEXT=1\n',
    'BUILDKIT_SBOM_SCAN_CONTEXT',
    1,
    undefined,
  ],
  ['the other one', 'FROM scratch\nARG BUILDKIT_SBOM_SCAN_STAGE=1\n', 'BUILDKIT_SBOM_SCAN_STAGE', 1, undefined],
  ['what a trigger sets is there from the beginning', 'FROM scratch AS a\nONBUILD ENV A=1\nFROM a\n', 'A', 0, '1'],
  ['ENV stays under an argument of its name', 'FROM scratch AS a\nENV A=1\nARG A=2\nFROM a\n', 'A', 0, '1'],
] as const) {
  variables(`${sentence}: ${name}`, () => assert.is(lastOf(text).variable(name, index), expected));
}

variables.run();
