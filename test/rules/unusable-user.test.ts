import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unusableUser } from '../../src/rules/unusable-user.js';
import { blames } from './blames.js';

const rule = suite('rules/unusable-user');

for (const [sentence, text, expected] of [
  ['blames a name that the image does not have', 'FROM alpine:3.20\nUSER app\n', ['USER app']],
  [
    "nor one that is the help of Debian's adduser",
    'FROM debian:12\nRUN adduser -h /a -D app\nUSER app\n',
    ['USER app'],
  ],
  ['not one that it has', 'FROM alpine:3.20\nUSER nobody\n', []],
  ['not one that the file makes', 'FROM alpine:3.20\nRUN adduser -D app\nUSER app\n', []],
  [
    'one that is made below is there at start',
    'FROM alpine:3.20\nUSER app\nUSER root\nRUN adduser -D app\nUSER app\n',
    [],
  ],
  ['a comment behind the name belongs to it', 'FROM alpine:3.20\nUSER nobody # not root\n', ['USER nobody # not root']],
  ['two names are one name', 'FROM alpine:3.20\nUSER nobody nogroup\n', ['USER nobody nogroup']],
  ['root on nothing cannot be found', 'FROM scratch\nCMD ["/a"]\nUSER root\n', ['USER root']],
  ['0 on nothing can start', 'FROM scratch\nCMD ["/a"]\nUSER 0\n', []],
  ['a group that is not there', 'FROM alpine:3.20\nUSER nobody:nogrp\n', ['USER nobody:nogrp']],
  ['a group that is', 'FROM alpine:3.20\nUSER nobody:users\n', []],
  ['a number that is too large', 'FROM alpine:3.20\nUSER 2147483648\n', ['USER 2147483648']],
  ['the largest number', 'FROM alpine:3.20\nUSER 2147483647\n', []],
  ['a number below 0', 'FROM alpine:3.20\nUSER -1\n', ['USER -1']],
  ['names keep their case', 'FROM alpine:3.20\nUSER ROOT\n', ['USER ROOT']],
  ['who exists in an unknown image is not known', 'FROM example.com/app\nUSER app\n', []],
  [
    'passwd is copied',
    'FROM alpine:3.20 AS b\nRUN adduser -D app\nFROM scratch\nCOPY --from=b /etc/passwd /etc/passwd\nUSER app\nCMD ["/a"]\n',
    [],
  ],
  ['a build that fails is for another rule', 'FROM alpine:3.20\nUSER app\nRUN id\n', []],
  ['accounts of Windows are not looked up', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER app\n', []],
  ['line endings of Windows are no part of the name', 'FROM alpine:3.20\r\nUSER nobody\r\n', []],
  ['an array is a name with brackets', 'FROM alpine:3.20\nUSER ["nobody"]\n', ['USER ["nobody"]']],
] as const) {
  rule(sentence, () => assert.equal(blames(unusableUser, text), expected));
}

rule.run();
