import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { staleFiles } from '../../src/build/stale.js';
import { directoryOf } from '../program.js';

const MADE = {
  'bin/dockerfile-nonroot.js': 'loader\n',
  'bin/packages/yaml.js': 'yaml\n',
  'docs/rules.md': 'rules\n',
};

const stale = suite('build: what is generated and stale');

for (const [sentence, harm, expected] of [
  ['nothing, where all is as it would be made', () => {}, {}],
  [
    'a file with one byte more',
    (top: string) => writeFileSync(join(top, 'docs/rules.md'), 'rules\n\n'),
    { 'docs/rules.md': 'is stale' },
  ],
  [
    'a file that is not there',
    (top: string) => rmSync(join(top, 'bin/packages/yaml.js')),
    { 'bin/packages/yaml.js': 'is missing' },
  ],
  [
    'a program that nobody may execute',
    (top: string) => chmodSync(join(top, 'bin/dockerfile-nonroot.js'), 0o644),
    { 'bin/dockerfile-nonroot.js': 'cannot be executed' },
  ],
  [
    'a package of the bundle before',
    (top: string) => writeFileSync(join(top, 'bin/packages/old.js'), ''),
    { 'bin/packages/old.js': 'is left from before' },
  ],
  [
    'not what the program keeps when it runs',
    (top: string) => {
      mkdirSync(join(top, 'bin/.cache'));
      writeFileSync(join(top, 'bin/.cache/main.js-v20.20.2-x64'), '');
    },
    {},
  ],
  ['not what lies outside of bin', (top: string) => writeFileSync(join(top, 'docs/proof.md'), ''), {}],
] as const) {
  stale(sentence, () => {
    const top = directoryOf(MADE);
    chmodSync(join(top, 'bin/dockerfile-nonroot.js'), 0o755);
    harm(top);
    assert.equal(Object.fromEntries(staleFiles(top, new Map(Object.entries(MADE)))), expected);
  });
}

stale.run();
