import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passwordlessSudo } from '../../src/rules/passwordless-sudo.js';
import { blames } from './blames.js';

const rule = suite('rules/passwordless-sudo');

for (const [sentence, text, expected] of [
  [
    'blames the RUN that lets somebody in',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n',
    ['RUN'],
  ],
  ['with a password it is another matter', 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n', []],
  [
    'in a heredoc that is copied',
    'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD:ALL\nEOF\n',
    ['COPY'],
  ],
  [
    'in a heredoc that is run',
    'FROM debian:12\nRUN <<EOF\necho "app ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/app\nEOF\n',
    ['RUN'],
  ],
  ['a comment lets nobody in', 'FROM debian:12\n# NOPASSWD\nRUN id\n', []],
  ['part of a longer word is something else', 'FROM debian:12\nRUN echo XNOPASSWDX\n', []],
  ['a label lets nobody in', 'FROM debian:12\nLABEL a=NOPASSWD\n', []],
  ['line endings of Windows', 'FROM debian:12\r\nrun echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\r\n', ['run']],
  ['Windows has no sudoers', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN echo NOPASSWD\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(passwordlessSudo, text), expected));
}

rule.run();
