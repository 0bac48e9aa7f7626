import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rootByDesign } from '../../src/rules/root-by-design.js';
import { blames } from './blames.js';

const rule = suite('rules/root-by-design');

for (const [sentence, text, expected] of [
  [
    'blames what steps down',
    'FROM debian:12\nENTRYPOINT ["gosu", "app", "server"]\n',
    ['ENTRYPOINT ["gosu", "app", "server"]'],
  ],
  ['not where the image is not root', 'FROM debian:12\nENTRYPOINT ["gosu", "app", "server"]\nUSER 1000\n', []],
  ['a plain server has no such design', 'FROM debian:12\nENTRYPOINT ["server"]\n', []],
  ['a manager of services', 'FROM debian:12\nCMD ["/usr/bin/supervisord"]\n', ['CMD ["/usr/bin/supervisord"]']],
  [
    'in a builder it starts nothing',
    'FROM debian:12 AS b\nENTRYPOINT ["gosu", "app", "server"]\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  [
    'Windows has other ways',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nENTRYPOINT ["gosu", "app", "server"]\n',
    [],
  ],
  [
    'line endings of Windows',
    'FROM debian:12\r\nentrypoint ["gosu", "app", "server"]\r\n',
    ['entrypoint ["gosu", "app", "server"]'],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(rootByDesign, text), expected));
}

rule.run();
