import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unpinnedId } from '../../src/rules/unpinned-id.js';
import { blames } from './blames.js';

const rule = suite('rules/unpinned-id');

for (const [sentence, text, expected] of [
  ['blames an account without an id', 'FROM debian:12\nRUN useradd --system app\nUSER app\n', ['useradd --system app']],
  ['not one with an id', 'FROM debian:12\nRUN useradd -u 999 app\nUSER app\n', []],
  ['not one that the image does not run as', 'FROM debian:12\nRUN useradd --system app\nUSER 1000\n', []],
  ['not one of the base image', 'FROM debian:12\nUSER nobody\n', []],
  [
    'a parent stage made it',
    'FROM debian:12 AS b\nRUN useradd --system app\nFROM b\nUSER app\n',
    ['useradd --system app'],
  ],
  ['adduser of Alpine', 'FROM alpine:3.20\nRUN adduser -S app\nUSER app\n', ['adduser -S app']],
  [
    'among other commands',
    'FROM debian:12\nRUN mkdir /a && useradd --system app && echo\nUSER app\n',
    ['useradd --system app'],
  ],
  ['an image that runs as root has no need', 'FROM debian:12\nRUN useradd --system app\n', []],
  ['a group is not the user', 'FROM debian:12\nRUN groupadd app && useradd -u 999 -g app app\nUSER app\n', []],
  ['line endings of Windows', 'FROM debian:12\r\nRUN useradd --system app\r\nUSER app\r\n', ['useradd --system app']],
] as const) {
  rule(sentence, () => assert.equal(blames(unpinnedId, text), expected));
}

rule.run();
