import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';

const ACCOUNTS = 'RUN useradd -o -u 0 -g 0 toor && groupadd -g 1001 app && useradd -u 1001 -g app app\n';

/** `verdict Config.User uid` of the last stage; `-` for what is not known. */
const last = (text: string, options: Options = {}): string => {
  const stage = effectiveUsers(parse({ path: 'Dockerfile', text }), options).at(-1);
  return `${stage?.verdict} ${stage?.user === undefined ? '-' : JSON.stringify(stage.user)} ${stage?.uid ?? '-'}`;
};

const lines = suite('users: one USER line');

for (const [written, expected] of [
  ['root', 'root "root" 0'],
  ['0', 'root "0" 0'],
  ['0:0', 'root "0:0" 0'],
  ['+0', 'root "+0" 0'],
  ['-0', 'root "-0" 0'],
  ['000', 'root "000" 0'],
  ['00:1000', 'root "00:1000" 0'],
  ['+0:wheel', 'root "+0:wheel" 0'],
  [':0', 'root ":0" 0'],
  [':1001', 'root ":1001" 0'],
  ['"root"', 'root "root" 0'],
  ["'app'", 'nonroot "app" 1001'],
  ['ro"ot"', 'root "root" 0'],
  ['toor', 'root "toor" 0'],
  ['${NOPE}', 'root "" 0'],
  ['""', 'root "" 0'],
  ['${NOPE:-app}', 'nonroot "app" 1001'],
  ['${NOPE:-root}', 'root "root" 0'],
  ['01000', 'nonroot "01000" 1000'],
  ['1001:0', 'nonroot "1001:0" 1001'],
  ['10001:10001', 'nonroot "10001:10001" 10001'],
  ['ROOT', 'invalid "ROOT" -'],
  ['nosuch', 'invalid "nosuch" -'],
  ['app # comment', 'invalid "app # comment" -'],
  ['app wheel', 'invalid "app wheel" -'],
  ['["app"]', 'invalid "[app]" -'],
  ['0x0', 'invalid "0x0" -'],
  ['app:nogrp', 'invalid "app:nogrp" -'],
  ['app:app', 'nonroot "app:app" 1001'],
  ['2147483647', 'nonroot "2147483647" 2147483647'],
  ['2147483648', 'invalid "2147483648" -'],
  ['4294967296', 'invalid "4294967296" -'],
  ['-1', 'invalid "-1" -'],
] as const) {
  lines(`USER ${written}`, () =>
    assert.is(last(`FROM alpine:3.20\nRUN apk add shadow\n${ACCOUNTS}USER ${written}\n`), expected),
  );
}

lines.run();

const files = suite('users: whole files');

for (const [sentence, text, expected, options] of [
  ['a base image without a user leaves root', 'FROM debian:12\n', 'root "" 0'],
  ['a base image with a user decides', 'FROM gcr.io/distroless/static:nonroot\n', 'nonroot "65532" 65532'],
  ['an image nobody knows is unknown', 'FROM corp.example/x:1\n', 'unknown - -'],
  [
    'a configured base decides',
    'FROM corp.example/x:1\n',
    'nonroot "1001" 1001',
    { baseUsers: { 'corp.example/x': '1001' } },
  ],
  ['scratch runs as root without any account', 'FROM scratch\nCMD ["/a"]\n', 'root "" 0'],
  ['no name can be found in scratch', 'FROM scratch\nUSER root\n', 'invalid "root" -'],
  ['a number works in scratch', 'FROM scratch\nUSER 1000\n', 'nonroot "1000" 1000'],
  ['an earlier stage hands its user on', 'FROM alpine AS Build\nUSER 7\nFROM build\n', 'nonroot "7" 7'],
  ['a name in capitals is no stage', 'FROM alpine AS build\nUSER 7\nFROM BUILD\n', 'invalid - -'],
  ['FROM 0 is an image', 'FROM alpine\nUSER 7\nFROM 0\n', 'unknown - -'],
  [
    'the last of two stages of one name wins',
    'FROM alpine AS a\nUSER 7\nFROM alpine AS a\nUSER 8\nFROM a\n',
    'nonroot "8" 8',
  ],
  ['a later stage cannot be meant', 'FROM b\nFROM alpine AS b\nUSER 8\nFROM alpine:3\nUSER 5\n', 'nonroot "5" 5'],
  ['the later of ENV and ARG wins', 'FROM alpine\nENV U=0\nARG U=5\nUSER $U\n', 'nonroot "5" 5'],
  ['an ARG without a value changes nothing', 'FROM alpine\nENV U=5\nARG U\nUSER $U\n', 'nonroot "5" 5'],
  ['a global ARG reaches a stage that names it', 'ARG U=5\nFROM alpine\nARG U\nUSER $U\n', 'nonroot "5" 5'],
  ['a global ARG that no stage names is unset', 'ARG U=5\nFROM alpine\nUSER $U\n', 'root "" 0'],
  ['ENV of one instruction does not see itself', 'FROM alpine\nENV A=5 B=$A\nUSER $B\n', 'root "" 0'],
  ['ARG sees those before it in the same line', 'FROM alpine\nARG A=5 B=$A\nUSER $B\n', 'nonroot "5" 5'],
  ['a stage inherits arguments too', 'FROM alpine AS a\nARG U=5\nFROM a\nUSER $U\n', 'nonroot "5" 5'],
  ['a build argument beats the default', 'FROM alpine\nARG U=5\nUSER $U\n', 'nonroot "6" 6', { buildArgs: { U: '6' } }],
  [
    'a build argument that is not declared does nothing',
    'FROM alpine\nUSER $U\n',
    'root "" 0',
    { buildArgs: { U: '6' } },
  ],
  [
    'a platform argument has a value once declared',
    'FROM alpine\nARG TARGETOS\nUSER ${TARGETOS:+5}\n',
    'nonroot "5" 5',
  ],
  ['FROM knows platform arguments undeclared', 'FROM alpine AS x-amd64\nUSER 5\nFROM x-$TARGETARCH\n', 'nonroot "5" 5'],
  ['an empty variable undoes a good user', 'FROM alpine\nUSER 5\nUSER ${NOPE}\n', 'root "" 0'],
  ['a variable of an unknown base is unknown', 'FROM corp.example/x\nUSER $U\n', 'unknown - -'],
  [
    'a variable that the base sets is known',
    'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER $APP_UID\n',
    'nonroot "1654" 1654',
  ],
  ['ONBUILD does nothing to its own image', 'FROM alpine\nUSER 5\nONBUILD USER root\n', 'nonroot "5" 5'],
  ['ONBUILD runs in the stage made from it', 'FROM alpine AS a\nONBUILD USER 5\nFROM a\n', 'nonroot "5" 5'],
  [
    'ONBUILD does not reach a grandchild',
    'FROM alpine AS a\nONBUILD USER 5\nFROM a AS b\nUSER 6\nFROM b\n',
    'nonroot "6" 6',
  ],
  ['FROM waits for an argument', 'ARG B\nFROM $B\n', 'unknown - -'],
  ['a repository is known without its tag', 'ARG V\nFROM alpine:$V\n', 'root "" 0'],
  ['FROM of a variable that nothing sets does not build', 'FROM $B\n', 'invalid - -'],
  [
    'nanoserver is no administrator',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n',
    'nonroot "ContainerUser" -',
  ],
  [
    'an administrator of Windows is root',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerAdministrator\n',
    'root "ContainerAdministrator" -',
  ],
  [
    'passwd copied from a builder is read',
    'FROM alpine AS b\nRUN adduser -D -u 9 -G users app\nFROM scratch\nCOPY --from=b /etc/passwd /etc/\nUSER app\n',
    'nonroot "app" 9',
  ],
  ['a body of COPY is expanded', 'FROM scratch\nCOPY <<E /a\n${U?x}\nE\nUSER 5\n', 'invalid - -'],
  ['not behind a quoted name', "FROM scratch\nCOPY <<'E' /a\n${U?x}\nE\nUSER 5\n", 'nonroot "5" 5'],
  ['not that of RUN', 'FROM scratch\nRUN <<E\n${U?x}\nE\nUSER 5\n', 'nonroot "5" 5'],
  ['a mode of COPY is expanded', 'FROM scratch\nARG M=9\nCOPY --chmod=$M a /b\nUSER 5\n', 'invalid - -'],
  ['a mount at the directory', 'FROM scratch\nWORKDIR /a\nRUN --mount=type=cache b\nUSER 5\n', 'nonroot "5" 5'],
  ['a mount at the root', 'FROM scratch\nRUN --mount=type=cache b\nUSER 5\n', 'invalid - -'],
  ['a port beside one that nobody knows', 'FROM corp.example/x\nEXPOSE $U x\nUSER 5\n', 'invalid - -'],
  [
    'the words of a trigger are told apart with a backslash',
    '# escape=`\nFROM scratch AS a\nONBUILD ENV U=5\\ 6\nFROM a\nUSER ${U}\n',
    'invalid "5\\\\ 6" -',
  ],
  [
    'the builder itself has the default platform',
    'FROM scratch\nARG BUILDARCH TARGETARCH\nUSER $BUILDARCH-$TARGETARCH\n',
    'invalid "amd64-arm64" -',
    { platform: 'linux/arm64' },
  ],
  [
    'a time of the build is a number',
    'FROM scratch\nUSER 5\n',
    'invalid - -',
    { buildArgs: { SOURCE_DATE_EPOCH: 'x' } },
  ],
  [
    'and an empty one is none',
    'FROM scratch\nARG SOURCE_DATE_EPOCH=5\nUSER $SOURCE_DATE_EPOCH\n',
    'nonroot "5" 5',
    { buildArgs: { SOURCE_DATE_EPOCH: '' } },
  ],
  [
    'the last of two times counts',
    'ARG SOURCE_DATE_EPOCH=x SOURCE_DATE_EPOCH=\nFROM scratch\nUSER 5\n',
    'nonroot "5" 5',
  ],
  [
    'a time is written anew',
    'ARG SOURCE_DATE_EPOCH=+05\nFROM scratch\nARG SOURCE_DATE_EPOCH\nUSER $SOURCE_DATE_EPOCH\n',
    'nonroot "5" 5',
  ],
  [
    'a blank behind the two less-thans is no heredoc of COPY',
    'FROM scratch\nCOPY << E /a\n${U?x}\nE\nUSER 5\n',
    'nonroot "5" 5',
  ],
  ['the last body of a name is written', 'FROM scratch\nCOPY <<E <<E /a\n${U?x}\nE\nE\nUSER 5\n', 'nonroot "5" 5'],
  ['a byte order mark before a trigger goes', 'FROM scratch AS a\nONBUILD \ufeffUSER 5\nFROM a\n', 'nonroot "5" 5'],
  [
    'a time may come from a stage of one ADD',
    'ARG SOURCE_DATE_EPOCH=a\nFROM scratch AS a\nADD http://a/b /\nFROM scratch\nUSER 5\n',
    'nonroot "5" 5',
  ],
  ['and from no other stage', 'ARG SOURCE_DATE_EPOCH=a\nFROM alpine AS a\nFROM scratch\nUSER 5\n', 'invalid - -'],
  ['PATH has a value', 'FROM scratch\nUSER ${PATH:+5}\n', 'nonroot "5" 5'],
  ['on Windows it has none', 'FROM scratch\nUSER ${PATH:-5}\n', 'nonroot "5" 5', { platform: 'windows/amd64' }],
  [
    'a drive that is not C',
    'FROM corp.example/x\nWORKDIR D:/a\nUSER 5\n',
    'invalid - -',
    { platform: 'windows/amd64' },
  ],
  [
    'says that an image is of Windows, where a number is a name',
    'FROM corp.example/x\nWORKDIR D:/a\nUSER 5\n',
    'nonroot "5" -',
  ],
  [
    'a name is looked up when the container starts',
    'FROM alpine AS b\nRUN adduser -D -u 9 -G users app\nFROM scratch\nUSER app\nCOPY --from=b /etc/passwd /etc/\n',
    'nonroot "app" 9',
  ],
  [
    'of an image with nothing but a user, root is root',
    'FROM x\nUSER root\n',
    'root "root" 0',
    { baseUsers: { x: '5' } },
  ],
  ['of an image that nobody knows, too', 'FROM corp.example/x\nUSER root\n', 'root "root" 0'],
  ['and others may be there', 'FROM corp.example/x\nUSER app\n', 'nonroot "app" -'],
  [
    'a flag of a trigger is read with a backslash',
    '# escape=`\nFROM scratch AS a\nONBUILD COPY --chown=x` --chmod=9 a /b\nFROM a\nUSER 5\n',
    'invalid - -',
  ],
  [
    'and escaped with one',
    '# escape=`\nFROM scratch AS a\nONBUILD COPY --chown=x\\ --chmod=9 a /b\nFROM a\nUSER 5\n',
    'nonroot "5" 5',
  ],
  ['a trigger that is refused', 'FROM scratch AS a\nONBUILD COPY a\nFROM a\nUSER 5\n', 'invalid - -'],
  [
    'behind triggers a stage has the escape of the file',
    '# escape=`\nFROM scratch AS a\nONBUILD ENV A=1\nFROM a\nENV U=5` 6\nUSER $U\n',
    'invalid "5 6" -',
  ],
  ['RUN as somebody who is not there fails', 'FROM alpine:3.20\nUSER app\nRUN id\nUSER 5\n', 'invalid - -'],
] as const satisfies readonly (readonly [string, string, string, Options?])[]) {
  files(sentence, () => assert.is(last(text, options), expected));
}

files('accounts of a long chain of stages are worked out without a deep stack', () => {
  const chain = Array.from({ length: 6_000 }, (_, at) => `FROM ${at === 0 ? 'alpine' : `s${at - 1}`} AS s${at}\n`);
  assert.is(last(`${chain.join('')}USER guest\n`), 'nonroot "guest" 405');
});

files.run();

const stages = suite('users: what else is told of a stage');

const stageIn = (text: string, options: Options = {}) => {
  const source = { path: 'Dockerfile', text };
  const stage = effectiveUsers(parse(source), options).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return { stage, source };
};

for (const [text, os] of [
  ['FROM alpine', 'linux'],
  ['FROM mcr.microsoft.com/windows/nanoserver:1809', 'windows'],
  ['FROM alpine AS a\nFROM a', 'linux'],
  ['FROM corp.example/x', undefined],
  ['FROM corp.example/windows', 'windows'],
] as const) {
  stages(`${JSON.stringify(text)} is of ${os ?? 'a system that nobody knows'}`, () =>
    assert.is(stageIn(text).stage.os, os),
  );
}

stages('account tools at the end', () => {
  assert.is(stageIn('FROM alpine:3.20').stage.accountTools(), 'busybox');
  assert.is(stageIn('FROM alpine:3.20\nRUN apk add shadow').stage.accountTools(), 'shadow+adduser-busybox');
  assert.is(stageIn('FROM corp.example/x').stage.accountTools(), undefined);
});

stages('of many problems twenty are told, the first ones', () => {
  const { problems } = stageIn(
    `FROM scratch\n${Array.from({ length: 25 }, (_, at) => `EXPOSE x${at}\n`).join('')}`,
  ).stage;
  assert.is(problems.length, 20);
  assert.equal(
    [problems[0]?.message, problems[19]?.message],
    ['EXPOSE: x0 is not a port.', 'EXPOSE: x19 is not a port.'],
  );
});

stages('both a base that is refused and what it copies', () => {
  const { problems } = stageIn('FROM A\nCOPY --from=9 /a /b\n').stage;
  assert.is(problems.length, 2);
});

for (const text of [
  'FROM alpine\nUSER 5\n',
  'FROM alpine\nCOPY --from=9 /a /b\n',
  'FROM A\nFROM alpine\nUSER 5\n',
  '# escape=`\nFROM alpine\nENV U=5` 6\nUSER $U\n',
]) {
  stages(`written anew as it is, it is the same: ${JSON.stringify(text)}`, () => {
    const { stage, source } = stageIn(text);
    const again = stage.rewritten(stage.stage.instructions, source);
    assert.equal([again.verdict, again.user, again.reason], [stage.verdict, stage.user, stage.reason]);
    assert.equal(again.problems, stage.problems);
  });
}

stages('written anew with another base for what it copies, that is refused', () => {
  const { stage } = stageIn('FROM alpine\nUSER 5\n');
  const other = stageIn('FROM alpine\nCOPY --from=9 /a /b\nUSER 5\n');
  assert.is(stage.rewritten(other.stage.stage.instructions, other.source).verdict, 'invalid');
});

stages.run();
