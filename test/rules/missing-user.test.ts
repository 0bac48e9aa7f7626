import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { missingUser } from '../../src/rules/missing-user.js';
import { blames } from './blames.js';

const rule = suite('rules/missing-user');

for (const [sentence, text, expected, options] of [
  ['blames FROM where nothing sets a user', 'FROM alpine:3.20\nCMD ["sh"]\n', ['FROM alpine:3.20']],
  ['a USER line is enough', 'FROM alpine:3.20\nUSER 1000\nCMD ["sh"]\n', []],
  ['a USER line that says root is for another rule', 'FROM alpine:3.20\nUSER root\nCMD ["sh"]\n', []],
  ['the user of the base image counts', 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]\n', []],
  ['nothing is known of this base, so nothing is said', 'FROM example.com/app:1\nCMD ["sh"]\n', []],
  [
    'unless the options say who it is',
    'FROM example.com/app:1\nCMD ["sh"]\n',
    ['FROM example.com/app:1'],
    { baseUsers: { 'example.com/app': 'root' } },
  ],
  ['keywords may be in lower case', 'from alpine:3.20\ncmd ["sh"]\n', ['from alpine:3.20']],
  ['the ending of the line is not blamed', 'FROM alpine:3.20\r\nCMD ["sh"]\r\n', ['FROM alpine:3.20']],
  ['a file without a last newline', 'FROM alpine:3.20', ['FROM alpine:3.20']],
  ['FROM over two lines is blamed as a whole', 'FROM \\\n  alpine:3.20\nCMD ["sh"]\n', ['FROM \\\n  alpine:3.20']],
  ['a USER in a heredoc is no instruction', 'FROM alpine:3.20\nRUN <<EOF\nUSER 1000\nEOF\n', ['FROM alpine:3.20']],
  ["a USER that is held back is not this image's", 'FROM alpine:3.20\nONBUILD USER 1000\n', ['FROM alpine:3.20']],
  ['a USER in a comment is none', 'FROM alpine:3.20\n# USER 1000\n', ['FROM alpine:3.20']],
  ['a builder may be root', 'FROM golang:1.22 AS build\nFROM alpine:3.20\nCOPY --from=build /a /a\nUSER 1000\n', []],
  [
    'the user of a builder does not count',
    'FROM golang:1.22 AS build\nUSER 1000\nFROM alpine:3.20\nCOPY --from=build /a /a\n',
    ['FROM alpine:3.20'],
  ],
  ['the user of a parent stage counts', 'FROM alpine:3.20 AS base\nUSER 1000\nFROM base\nCMD ["sh"]\n', []],
  [
    'a stage that another one is made from is no product',
    'FROM alpine:3.20 AS base\nFROM base\nCMD ["sh"]\n',
    ['FROM base'],
  ],
  [
    'every product is blamed',
    'FROM alpine:3.20 AS a\nCMD ["sh"]\nFROM alpine:3.19 AS b\nCMD ["sh"]\n',
    ['FROM alpine:3.20 AS a', 'FROM alpine:3.19 AS b'],
  ],
  ['files on nothing are no program', 'FROM scratch\nCOPY a /a\n', []],
  ['a program on nothing is root', 'FROM scratch\nCOPY a /a\nENTRYPOINT ["/a"]\n', ['FROM scratch']],
  ['a base that is a variable with a default', 'ARG B=alpine:3.20\nFROM $B\nCMD ["sh"]\n', ['FROM $B']],
  ['a base that the build is told', 'ARG B\nFROM $B\nCMD ["sh"]\n', ['FROM $B'], { buildArgs: { B: 'alpine:3.20' } }],
  [
    'a container of nanoserver is no administrator',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["a.exe"]\n',
    [],
  ],
  [
    'one of servercore is',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD ["a.exe"]\n',
    ['FROM mcr.microsoft.com/windows/servercore:ltsc2022'],
  ],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(missingUser, text, options), expected));
}

rule.run();
