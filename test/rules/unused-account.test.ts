import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unusedAccount } from '../../src/rules/unused-account.js';
import { blames } from './blames.js';

const rule = suite('rules/unused-account');

for (const [sentence, text, expected] of [
  ['blames the account that is made', 'FROM debian:12\nRUN useradd -u 1000 app\nCMD ["a"]\n', ['useradd -u 1000 app']],
  ['not where the image runs as it', 'FROM debian:12\nRUN useradd -u 1000 app\nUSER app\n', []],
  ['not where no account is made', 'FROM debian:12\nCMD ["a"]\n', []],
  ['not where somebody was meant to go back', 'FROM debian:12\nRUN useradd -u 1000 app\nUSER app\nUSER root\n', []],
  ['a group alone is no account', 'FROM debian:12\nRUN groupadd -g 1000 app\n', []],
  [
    'an account of a builder is used up there',
    'FROM debian:12 AS b\nRUN useradd -u 1000 app\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  ['USER root says it too', 'FROM debian:12\nRUN useradd -u 1000 app\nUSER root\n', ['useradd -u 1000 app']],
  ['line endings of Windows', 'FROM debian:12\r\nRUN useradd -u 1000 app\r\nCMD ["a"]\r\n', ['useradd -u 1000 app']],
] as const) {
  rule(sentence, () => assert.equal(blames(unusedAccount, text), expected));
}

rule.run();
