import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PROGRAM } from '../program.js';

const directory = dirname(PROGRAM);
const own = readFileSync(join(directory, 'main.js'), 'utf8');
const scripts = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

const bundle = suite('build: the program');

bundle('is named after its sources, and keeps their names', () => {
  assert.match(own, /^\/\/ src\/report\/check\.ts$/m);
  assert.match(own, /\bplanFor = \(dockerfile, stage, options2?\) /);
});

bundle('has every package in a file of its own', () => {
  assert.ok(scripts.includes('packages/yaml.js'));
  assert.not.match(own, /^ *\/\/ node_modules\//m);
});

/** The loader reads it as Latin-1, which takes less time. Only in patterns does esbuild write no escapes by itself. */
bundle('is ASCII', () => {
  const others = scripts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(directory, name), 'latin1')));
  assert.equal(others, []);
});

bundle.run();
