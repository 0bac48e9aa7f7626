import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { emptyUser } from '../../src/rules/empty-user.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames } from './blames.js';

const rule = suite('rules/empty-user');

for (const [sentence, text, expected, options] of [
  ['blames a variable that nothing sets', 'FROM alpine:3.20\nUSER $NOPE\n', ['USER $NOPE']],
  ['an argument without a default', 'FROM alpine:3.20\nARG U\nUSER ${U}\n', ['USER ${U}']],
  ['not where the build is told', 'FROM alpine:3.20\nARG U\nUSER ${U}\n', [], { buildArgs: { U: '1000' } }],
  ['an argument with a default', 'FROM alpine:3.20\nARG U=1000\nUSER ${U}\n', []],
  ['a global argument counts only where it is declared again', 'ARG U=1000\nFROM alpine:3.20\nUSER $U\n', ['USER $U']],
  ['declared again', 'ARG U=1000\nFROM alpine:3.20\nARG U\nUSER $U\n', []],
  ['a default in the word', 'FROM alpine:3.20\nUSER ${NOPE:-1000}\n', []],
  ['nothing in quotes', 'FROM alpine:3.20\nUSER ""\n', ['USER ""']],
  ['a group without a user', 'FROM alpine:3.20\nUSER :1001\n', ['USER :1001']],
  ['a variable before a colon', 'FROM alpine:3.20\nUSER $NOPE:1001\n', ['USER $NOPE:1001']],
  ['a variable behind a colon', 'FROM alpine:3.20\nUSER 1001:$NOPE\n', []],
  ['a good user above it is lost', 'FROM alpine:3.20\nUSER 1000\nUSER $NOPE\n', ['USER $NOPE']],
  ['a good user below it saves the image', 'FROM alpine:3.20\nUSER $NOPE\nUSER 1000\n', []],
  ['the base image may set it, if nothing is known of it', 'FROM example.com/app\nUSER $NB_UID\n', []],
  ['a parameter in digits is set nowhere', 'FROM example.com/app\nUSER $1\n', ['USER $1']],
  ['on nothing nothing is set', 'FROM scratch\nCMD ["/a"]\nUSER $U\n', ['USER $U']],
  ['a value of the parent stage counts', 'FROM alpine:3.20 AS b\nENV U=1000\nFROM b\nUSER $U\n', []],
  ["the parent's line is blamed", 'FROM alpine:3.20 AS b\nUSER $U\nFROM b\nENV U=1000\n', ['USER $U']],
  ['ENV below the line comes too late', 'FROM alpine:3.20\nUSER $U\nENV U=1000\n', ['USER $U']],
  ['case counts in names', 'FROM alpine:3.20\nENV u=1000\nUSER $U\n', ['USER $U']],
  ['line endings of Windows', 'FROM alpine:3.20\r\nuser $NOPE\r\n', ['user $NOPE']],
  ['root is for another rule', 'FROM alpine:3.20\nUSER root\n', []],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(emptyUser, text, options), expected));
}

for (const [sentence, text, expected] of [
  ['a default above FROM is asked for', 'ARG U=7\nFROM alpine:3.20\nUSER $U\nCMD ["sleep", "60"]\n', 'safe ARG U\n'],
  [
    'where nothing is given to that user yet',
    'ARG U=7\nFROM alpine:3.20\nWORKDIR /app\nUSER $U\nCMD ["sleep", "60"]\n',
    'unsafe ARG U\n',
  ],
  ['a default above FROM that is root', 'ARG U=0\nFROM alpine:3.20\nUSER $U\nCMD ["sleep", "60"]\n', undefined],
  ['an argument above FROM without one', 'ARG U\nFROM alpine:3.20\nUSER $U\nCMD ["sleep", "60"]\n', undefined],
] as const) {
  rule(sentence, () => {
    const [finding] = emptyUser.check(subjectOf({ path: 'Dockerfile', text }, {}));
    const { safety, edits } = finding?.fix ?? {};
    assert.is(edits?.[0].text.startsWith('ARG') ? `${safety} ${edits[0].text}` : undefined, expected);
  });
}

rule.run();
