import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { unknownBase } from '../../src/rules/unknown-base.js';
import { blames } from './blames.js';

const rule = suite('rules/unknown-base');

for (const [sentence, text, expected, options] of [
  ['blames FROM where nothing is known', 'FROM example.com/app:1\nCMD ["sh"]\n', ['FROM example.com/app:1']],
  ['not where USER decides', 'FROM example.com/app:1\nUSER 1000\n', []],
  ['not where the options say who it is', 'FROM example.com/app:1\n', [], { baseUsers: { 'example.com/app': '1000' } }],
  ['not where it is known', 'FROM alpine:3.20\n', []],
  ['an argument that the build must be told', 'ARG B\nFROM $B\n', ['FROM $B']],
  ['not where it is told', 'ARG B\nFROM $B\n', [], { buildArgs: { B: 'alpine:3.20' } }],
  [
    'a variable that may come from the base is blamed at USER',
    'FROM example.com/app\nUSER $NB_UID\n',
    ['USER $NB_UID'],
  ],
  ['not where a default makes up for it', 'FROM example.com/app\nENV NB_UID=1000\nUSER $NB_UID\n', []],
  ['a builder may be anything', 'FROM example.com/b AS b\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n', []],
  ['a parent stage hands it on', 'FROM example.com/b AS b\nFROM b\nCMD ["a"]\n', ['FROM b']],
  ['a tag that is open does not hide the repository', 'ARG V\nFROM alpine:$V\n', []],
  ['lower case and line endings of Windows', 'from example.com/app\r\ncmd ["a"]\r\n', ['from example.com/app']],
  [
    'a mirror stands for what it mirrors',
    'FROM mirror.example.com/library/alpine:3.20\n',
    [],
    { mirrors: { 'mirror.example.com/': 'docker.io/' } },
  ],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(unknownBase, text, options), expected));
}

rule.run();
