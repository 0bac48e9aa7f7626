import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchDirectory } from './scratch.js';
import { type Counts, testsIn, top } from './suites.js';

/** Inside the project, so that the files find uvu. */
const CACHE = join(top, 'node_modules/.cache');
mkdirSync(CACHE, { recursive: true });

const HEAD = "import { suite } from 'uvu';\nimport * as assert from 'uvu/assert';\nconst s = suite('s');\n";

/** What the test command counts in a directory with these files. */
const counts = (files: Readonly<Record<string, string>>): Promise<Counts> => {
  const directory = scratchDirectory(CACHE);
  writeFileSync(join(directory, 'package.json'), '{"type": "module"}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return testsIn(directory, [], () => {});
};

const run = suite('run: the test command does not take silence for success');

for (const [sentence, files, [passed, failed, skipped]] of [
  ['a test that passes', { 'a.test.ts': `${HEAD}s('x', () => {});\ns.run();\n` }, [1, 0, 0]],
  [
    'one that fails and one that is skipped',
    { 'a.test.ts': `${HEAD}s('x', () => assert.ok(false));\ns('y', () => {});\ns.skip('z', () => {});\ns.run();\n` },
    [1, 1, 1],
  ],
  ['a suite without tests', { 'a.test.ts': `${HEAD}s.run();\n` }, [0, 0, 0]],
  ['a suite that is never run', { 'a.test.ts': `${HEAD}s('x', () => {});\n` }, [0, 1, 0]],
  [
    'a second suite that is never run',
    { 'a.test.ts': `${HEAD}s('x', () => {});\ns.run();\nconst t = suite('t');\nt('y', () => {});\n` },
    [1, 1, 0],
  ],
  [
    'a test that hides the others',
    { 'a.test.ts': `${HEAD}s.only('x', () => {});\ns('y', () => {});\ns.run();\n` },
    [1, 1, 1],
  ],
  ['a file that does not load', { 'a.test.ts': `${HEAD}import '../nope.js';\ns.run();\n` }, [0, 1, 0]],
  [
    'a file that is left behind',
    {
      'a.test.ts': `import { writeFileSync } from 'node:fs';\nimport { tmpdir } from 'node:os';\n${HEAD}s('x', () => writeFileSync(\`\${tmpdir()}/rest\`, ''));\ns.run();\n`,
    },
    [1, 1, 0],
  ],
  ['a test that never ends', { 'a.test.ts': `${HEAD}s('x', () => new Promise(() => {}));\ns.run();\n` }, [0, 1, 0]],
] as const) {
  run(sentence, async () => assert.equal(await counts(files), { passed, failed, skipped }));
}

run('the command ends with 1 where there is nothing to run', () => {
  const args = ['--import', 'tsx', join(top, 'test/run.ts'), scratchDirectory(CACHE)];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  assert.equal([stdout.trimEnd().split('\n').at(-1), status], ['0 passed, 0 failed, 0 skipped', 1]);
});

run.run();
