import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lineHashes } from '../../../src/report/formats/line-hash.js';

const hashes = suite('report/formats/line-hash');

const allOf = (text: string): readonly string[] => [...lineHashes(text, new Set([1, 2, 3, 4, 5])).values()];

// What github/codeql-action@f3f1edb:src/fingerprints.ts gives for these texts.
for (const [text, expected] of [
  [
    'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["node","server.js"]\n',
    ['19db90bfff2cb294:1', 'c7106006935ca4ce:1', '8dd93b67d809c3f2:1', 'fe47f43e5f6b2a31:1', 'c129715d7a2bc9a3:1'],
  ],
  ['FROM x', ['575faa0788965457:1']],
  ['FROM a\r\nUSER root\r\n', ['bfd8156adc2cb6bf:1', '43f93dba3974e70:1', 'c129715d7a2bc9a3:1']],
] as const) {
  hashes(`as GitHub computes them: ${JSON.stringify(text)}`, () => assert.equal(allOf(text), expected));
}

hashes('blanks, tabs and the kind of line ending do not matter', () => {
  assert.equal(allOf('FROM \t a\r\n\tUSER root\r'), allOf('FROMa\nUSERroot\n'));
});

hashes('of lines with the same hundred characters from them on each has its number', () => {
  const [first = '', second] = allOf(`${'RUN x\n'.repeat(60)}`);
  assert.is(second, first.replace(':1', ':2'));
});

hashes('only wanted lines are there', () => {
  assert.equal([...lineHashes('a\nb\nc\n', new Set([2])).keys()], [2]);
  assert.is(lineHashes('a', new Set()).size, 0);
});

hashes.run();
