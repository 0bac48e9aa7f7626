import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { rootUser } from '../../src/rules/root-user.js';
import { blames } from './blames.js';

const rule = suite('rules/root-user');

for (const [sentence, text, expected, options] of [
  ['blames the line that says root', 'FROM alpine:3.20\nUSER root\nCMD ["sh"]\n', ['USER root']],
  ['root is 0 too', 'FROM alpine:3.20\nUSER 0:0\n', ['USER 0:0']],
  ['a sign and zeros do not hide it', 'FROM alpine:3.20\nUSER +000\n', ['USER +000']],
  ['quotes do not hide it', 'FROM alpine:3.20\nUSER "root"\n', ['USER "root"']],
  ['a default does not hide it', 'FROM alpine:3.20\nUSER ${NOPE:-root}\n', ['USER ${NOPE:-root}']],
  ['a group does not make it better', 'FROM alpine:3.20\nUSER root:1000\n', ['USER root:1000']],
  [
    'an account with uid 0 is root',
    'FROM alpine:3.20\nRUN adduser -D -H -u 0 toor; echo "toor:x:0:0::/:/bin/sh" >> /etc/passwd\nUSER toor\n',
    ['USER toor'],
  ],
  ['only the last one counts', 'FROM alpine:3.20\nUSER root\nUSER 1000\n', []],
  ['the last one may be the wrong one', 'FROM alpine:3.20\nUSER 1000\nUSER root\n', ['USER root']],
  ['an argument below ENV wins', 'FROM alpine:3.20\nENV U=1000\nARG U=root\nUSER $U\n', ['USER $U']],
  ['a build argument may make it good', 'FROM alpine:3.20\nARG U=root\nUSER $U\n', [], { buildArgs: { U: '1000' } }],
  ['or bad', 'FROM alpine:3.20\nARG U=1000\nUSER $U\n', ['USER $U'], { buildArgs: { U: 'root' } }],
  ['an empty user is for another rule', 'FROM alpine:3.20\nUSER ""\n', []],
  ['no USER is for another rule', 'FROM alpine:3.20\n', []],
  ['lower case and tabs', 'FROM alpine:3.20\nuser\troot\n', ['user\troot']],
  ['line endings of Windows', 'FROM alpine:3.20\r\nUSER root\r\n', ['USER root']],
  ['over two lines', 'FROM alpine:3.20\nUSER \\\n  root\n', ['USER \\\n  root']],
  ['with a backquote', '# escape=`\nFROM alpine:3.20\nUSER `\n  root\n', ['USER `\n  root']],
  [
    'the line of a parent stage is blamed where it decides',
    'FROM alpine:3.20 AS base\nUSER root\nFROM base\nCMD ["sh"]\n',
    ['USER root'],
  ],
  [
    'root in a builder is fine',
    'FROM alpine:3.20 AS b\nUSER root\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  [
    'a stage that is asked for is judged',
    'FROM alpine:3.20 AS b\nUSER root\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    ['USER root'],
    { target: 'b' },
  ],
  ['root in a heredoc is text', 'FROM alpine:3.20\nUSER 1000\nCOPY <<EOF /x\nUSER root\nEOF\n', []],
  [
    'a trigger of the parent is blamed in the child',
    'FROM alpine:3.20 AS base\nONBUILD USER root\nFROM base\nCMD ["sh"]\n',
    ['USER root'],
  ],
  [
    'an administrator of Windows',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerAdministrator\n',
    ['USER ContainerAdministrator'],
  ],
  ['a number is no administrator', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n', []],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(rootUser, text, options), expected));
}

rule.run();
