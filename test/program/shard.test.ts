import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isIn, shardFrom } from '../../src/program/shard.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const APP = 'FROM debian:12\nUSER 1000\nCMD ["sleep", "1"]\n';

/** Files that say something of each other, whichever part they fall in. */
const FILES = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`s${at}/Dockerfile`, at % 3 === 0 ? ROOT : NONROOT])),
  'app/Dockerfile': APP,
  'other/Dockerfile': APP,
  'compose.yaml': `services:\n${Array.from({ length: 12 }, (_, at) => `  s${at}: {build: ./s${at}}\n`).join('')}`,
  Makefile:
    'a:\n\tdocker build -t x app\n\tdocker run -u 0 x\n\tdocker build -t y other\n\tdocker run --user root --name z y\n',
};

type File = { readonly path: string; readonly results: readonly unknown[] };

const filesOf = async (directory: string, argv: readonly string[]): Promise<readonly File[]> =>
  JSON.parse((await program(directory, ['-f', 'json', ...argv])).out).files;

const byPath = (a: File, b: File): number => (a.path < b.path ? -1 : 1);

const shard = suite('shard: one part of a run');

for (const of of [1, 2, 3, 7]) {
  shard(`${of} of them find what one run finds, each file once`, async () => {
    const directory = directoryOf(FILES);
    const parts: File[] = [];
    for (let index = 1; index <= of; index += 1) parts.push(...(await filesOf(directory, [`--shard=${index}/${of}`])));
    const whole = await filesOf(directory, []);
    assert.is(whole.length, 16);
    assert.is(whole.at(-1)?.path, 'Makefile');
    assert.equal(parts.sort(byPath), [...whole].sort(byPath));
  });
}

shard('the files of a part are those that it lists', async () => {
  const directory = directoryOf(FILES);
  const { out } = await program(directory, ['--list-files', '--shard', '2/3']);
  const checked = await filesOf(directory, ['--shard', '2/3']);
  assert.equal(
    out.split('\n').filter((line) => line !== ''),
    checked.map(({ path }) => path).filter((path) => path !== 'Makefile'),
  );
});

shard('an option that does something elsewhere is no mistake', async () => {
  const directory = directoryOf({ a: '', ...FILES });
  for (const index of [1, 2, 3, 4, 5]) {
    const { err } = await program(directory, [`--shard=${index}/5`, '--uid', '7777']);
    assert.is(err, '');
  }
});

shard('files that a configuration leaves out are counted by one part', async () => {
  const directory = directoryOf({ ...FILES, '.dockerfile-nonrootrc.json': '{"exclude": ["s1", "s2", "Makefile"]}' });
  let leftOut = 0;
  let hidden = 0;
  for (const index of [1, 2, 3]) {
    const { config } = JSON.parse((await program(directory, ['-f', 'json', `--shard=${index}/3`])).out);
    leftOut += config.filesLeftOut;
    hidden += config.imagesHidden;
  }
  const { config } = JSON.parse((await program(directory, ['-f', 'json'])).out);
  assert.equal([leftOut, hidden], [config.filesLeftOut, config.imagesHidden]);
  assert.is(leftOut, 3);
});

shard('standard input is a file of one part', async () => {
  let found = 0;
  for (const index of [1, 2, 3]) {
    const { out } = await program(directoryOf({}), ['-f', 'json', `--shard=${index}/3`, '-'], { stdin: ROOT });
    found += JSON.parse(out).files.length;
  }
  assert.is(found, 1);
});

shard('parts are about as large', () => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < 8000; at += 1) {
    const index = counts.findIndex((_, each) => isIn({ index: each + 1, of: 8 }, `team/service-${at}/Dockerfile`));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  assert.ok(
    counts.every((count) => count > 900 && count < 1100),
    counts.join(' '),
  );
});

shard('what a word says', () => {
  assert.equal(shardFrom('2/4'), { index: 2, of: 4 });
  assert.is(shardFrom(undefined), undefined);
});

shard.run();
