import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { patchOf } from '../../src/program/patch.js';
import { directoryOf, program, ROOT } from '../in-process.js';

const patch = suite('patch: git apply makes of one text the other');

const apply = (directory: string, text: string): void => {
  const args = ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'];
  const { status, stderr } = spawnSync('git', args, { cwd: directory, input: text, encoding: 'utf8' });
  assert.is(status, 0, stderr);
};

const LINES = Array.from({ length: 30 }, (_, index) => `RUN step ${index}\n`).join('');

/** More than are told apart. */
const MANY = Array.from({ length: 2_500 }, (_, index) => `RUN step ${index}\n${index}\n`).join('');

for (const [sentence, path, before, after] of [
  ['line feeds', 'Dockerfile', ROOT, `${ROOT}USER 1\n`],
  ['carriage returns', 'Dockerfile', 'FROM a\r\nCMD b\r\n', 'FROM a\r\nUSER 1\r\nCMD b\r\n'],
  ['no last newline', 'Dockerfile', 'FROM a\nCMD b', 'FROM a\nUSER 1\nCMD b'],
  ['a last newline that comes', 'Dockerfile', 'FROM a', 'FROM a\nUSER 1\n'],
  ['a mark at the start', 'Dockerfile', '\ufeffFROM a\nCMD b\n', '\ufeffUSER 1\nFROM a\nCMD b\n'],
  ['a name with blanks', 'my dir/Docker file', ROOT, `${ROOT}USER 1\n`],
  ['a name beyond ASCII', 'größe/Dockerfile', ROOT, `${ROOT}USER 1\n`],
  ['two places far apart', 'Dockerfile', `FROM a\n${LINES}`, `FROM b\n${LINES}USER 1\n`],
  [
    'more changes than are worth a look at each',
    'Dockerfile',
    `# a\n# b\n${MANY}# c`,
    `# a\n# b\n${MANY.replace(/RUN/g, 'run')}# c`,
  ],
  ['many changes up to both ends', 'my Dockerfile', `${MANY}# c`, `${MANY.replace(/RUN/g, 'run')}# c\n`],
  ['many lines that come', 'Dockerfile', 'FROM a\n', `FROM a\n${MANY}`],
  ['lines that look like a patch', 'Dockerfile', 'FROM a\n--- x\n+++ y\n', 'FROM a\n--- x\n+++ y\nUSER 1\n'],
] as const) {
  patch(sentence, () => {
    const directory = directoryOf({ [path]: before });
    apply(directory, patchOf(path, before, after));
    assert.is(readFileSync(join(directory, path), 'utf8'), after);
  });
}

patch('of more changes than are worth a look at each, one hunk is made', () => {
  const far = (word: string, count: number) => `${word}\n${'same\n'.repeat(10)}`.repeat(count);
  const hunks = (count: number) => patchOf('Dockerfile', far('a', count), far('b', count)).match(/^@@ /gm)?.length;
  assert.is(hunks(1_000), 1_000);
  assert.is(hunks(1_001), 1);
});

patch('one patch for all files does what --fix does', async () => {
  const files = {
    Dockerfile: ROOT,
    'with blank/Dockerfile': ROOT.replaceAll('\n', '\r\n'),
    'x/Dockerfile': ROOT.trimEnd(),
  };
  const [patched, fixed] = [directoryOf(files), directoryOf(files)];
  apply(patched, (await program(patched, ['--diff', '--unsafe-fixes'])).out);
  await program(fixed, ['--fix', '--unsafe-fixes']);
  for (const [path, text] of Object.entries(files)) {
    const result = readFileSync(join(patched, path), 'utf8');
    assert.is.not(result, text);
    assert.is(result, readFileSync(join(fixed, path), 'utf8'));
  }
});

patch.run();
