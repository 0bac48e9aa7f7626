import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from './directory.js';

/** What the page on the library says: every example is run, and prints what stands below it. */
const top = new URL('..', import.meta.url).pathname;
const text = readFileSync(join(top, 'docs/library.md'), 'utf8');
const examples = [...text.matchAll(/^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)];

const page = suite('docs/library.md');

page('shows what each of its examples prints', () => {
  assert.is(examples.length, [...text.matchAll(/^```js$/gm)].length);
  assert.is(examples.length, 4);
});

for (const [at, [, code = '', expected = '']] of examples.entries()) {
  page(`example ${at + 1}`, () => {
    const library = `'${join(top, 'src/index.ts')}'`;
    const directory = directoryOf({ 'example.mts': code.replaceAll("'dockerfile-nonroot'", library) });
    const argv = ['--import', 'tsx', join(directory, 'example.mts')];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: top, encoding: 'utf8', timeout: 60_000 });
    assert.is(stdout, expected, stderr);
  });
}

page.run();
