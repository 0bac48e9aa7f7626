import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rootHome } from '../../src/rules/root-home.js';
import { blames } from './blames.js';

const rule = suite('rules/root-home');

for (const [sentence, text, expected] of [
  ['blames HOME of root', 'FROM alpine:3.20\nENV HOME=/root\nUSER 1000\n', ['ENV HOME=/root']],
  ['root may live there', 'FROM alpine:3.20\nENV HOME=/root\nCMD ["a"]\n', []],
  ["another home is none of root's", 'FROM alpine:3.20\nENV HOME=/home/app\nUSER 1000\n', []],
  [
    'a path of programs',
    'FROM alpine:3.20\nENV PATH=/root/.local/bin:$PATH\nUSER 1000\n',
    ['ENV PATH=/root/.local/bin:$PATH'],
  ],
  ['a directory that only begins alike', 'FROM alpine:3.20\nENV HOME=/rootless\nUSER 1000\n', []],
  ['Windows has no such directory', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nENV HOME=/root\n', []],
  ['line endings of Windows', 'FROM alpine:3.20\r\nenv HOME=/root\r\nUSER 1000\r\n', ['env HOME=/root']],
  [
    'in a builder root is at home',
    'FROM alpine:3.20 AS b\nENV HOME=/root\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(rootHome, text), expected));
}

rule.run();
