import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jobsFor } from '../../src/program/job-count.js';
import { checkedInThreads } from '../../src/program/jobs.js';
import { nodeHost } from '../../src/program/node-host.js';
import type { Raw } from '../../src/program/options-table.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import type { Worker } from '../../src/program/task.js';
import { startWorker } from '../../src/program/workers.js';
import { directoryOf, NONROOT, program, ROOT } from '../program.js';
import { layoutFiles, SYSTEM } from '../resolve/made.js';

const raw = (values: Readonly<Record<string, string>>): Raw =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value]]));

const count = suite('jobs: how many threads');

for (const [sentence, flags, cores, files, expected] of [
  ['few files', {}, 8, 299, 0],
  ['files for two', {}, 8, 300, 2],
  ['files for all cores', {}, 4, 100_000, 4],
  ['more cores than are taken unasked', {}, 64, 100_000, 8],
  ['one core', {}, 1, 100_000, 0],
  ['as many as are asked for', { jobs: '3' }, 1, 100, 3],
  ['more than there is to do', { jobs: '64' }, 2, 33, 3],
  ['one', { jobs: '1' }, 8, 100_000, 0],
  ['no file', { jobs: '2' }, 8, 0, 0],
  ['what is written is read by others', { jobs: '2', fix: '' }, 8, 1000, 0],
  ['what would be written, too', { jobs: '2', diff: '' }, 8, 1000, 0],
  ['images are looked up together', { jobs: '2', resolve: 'registry' }, 8, 1000, 0],
] as const) {
  count(sentence, () => {
    const host = { ...nodeHost, cores: () => cores };
    assert.is(jobsFor(host, settingsOf(raw(flags), NO_FILE), files), expected);
  });
}

count.run();

const order = suite('jobs: answers of threads');

/** Threads that answer with the places of the files, the later a block the sooner. */
const threads = (fails: (from: number) => boolean) => {
  const asked: number[] = [];
  const byThread: number[] = [];
  let stopped = 0;
  const start = (): Worker => startAs(byThread.push(0) - 1);
  const startAs = (thread: number): Worker => ({
    ask: async (inputs) => {
      const from = Number(inputs[0]?.path);
      asked.push(from);
      byThread[thread] = (byThread[thread] ?? 0) + 1;
      for (let turn = 0; turn < 20 - (from / 16) * 2; turn += 1) await Promise.resolve();
      if (fails(from)) throw new Error(`no ${from}`);
      return {
        checked: inputs.map(({ path: place }) => ({
          done: undefined,
          beside: undefined,
          notes: [place],
          templates: [],
          hidden: 0,
        })),
        locked: [`image-${from % 32}`],
      };
    },
    stop: () => {
      stopped += 1;
    },
  });
  return { start, asked, byThread, stopped: () => stopped };
};

const TASK = { flags: new Map(), paths: [] };

const FILES_OF_200 = Array.from({ length: 200 }, (_, at) => ({ path: `${at}`, file: `/${at}` }));

order('come in the order of the files, and no thread goes far ahead', async () => {
  const { start, asked, byThread, stopped } = threads(() => false);
  const locked = new Set<string>();
  const answers = checkedInThreads(start, TASK, 2, FILES_OF_200, locked);
  const places: string[] = [];
  for await (const { notes } of answers ?? []) {
    assert.ok(asked.length <= places.length / 16 + 2 * 4 + 1, `${asked.length} blocks for ${places.length}`);
    places.push(...notes);
  }
  assert.equal(
    places,
    Array.from({ length: 200 }, (_, at) => `${at}`),
  );
  assert.equal([...locked].sort(), ['image-0', 'image-16']);
  assert.ok(
    byThread.every((count) => count >= 4),
    byThread.join(' '),
  );
  assert.is(stopped(), 2);
});

order('what fails in a thread is thrown in its turn, and all threads end', async () => {
  const { start, stopped } = threads((from) => from === 32);
  const answers = checkedInThreads(start, TASK, 2, FILES_OF_200, new Set());
  const places: string[] = [];
  let message = '';
  try {
    for await (const { notes } of answers ?? []) places.push(...notes);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  assert.equal([places.length, message, stopped()], [32, 'no 32', 2]);
});

order('a program that is not built has none', async () => {
  assert.is(startWorker(TASK), undefined);
});

order.run();

const same = suite('jobs: the same bytes');

const FILES = {
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`s${at}/Dockerfile`, at % 3 === 0 ? `${ROOT}COPY a /b\n` : NONROOT]),
  ),
  'app/Dockerfile': 'FROM debian:12\nUSER 1000\nCMD ["sleep", "1"]\n',
  'bytes/Dockerfile': 'FROM debian:12\n\0\n',
  'vendor/Dockerfile': ROOT,
  'chart/templates/a.yaml': 'kind: Pod\nspec: {{ x }}\n',
  'compose.yaml': `services:\n${Array.from({ length: 40 }, (_, at) => `  s${at}: {build: ./s${at}}\n`).join('')}`,
  Makefile: 'a:\n\tdocker build -t x app\n\tdocker run -u 0 x\n',
  'README.md': '# a\n',
  '.dockerfile-nonrootrc.json': '{"exclude": ["vendor"], "rules": {"missing-user": "off"}}',
};

for (const argv of [
  ['-f', 'json'],
  [],
  ['--shard', '1/2', '-f', 'jsonl'],
  ['--uid', '4321', '--user', 'bob', '--no-config'],
  ['.', '-', 'README.md', '-q'],
  ['nowhere', 's1'],
] as const) {
  same(`whatever the number of threads: ${argv.join(' ')}`, () => {
    const directory = directoryOf(FILES);
    const ran = ['1', '2', '3'].map((jobs) => program(directory, [...argv, '--jobs', jobs], { stdin: ROOT }));
    assert.ok(ran[0]?.out.length);
    assert.equal(ran[1], ran[0]);
    assert.equal(ran[2], ran[0]);
  });
}

same('a lock file is believed in all of them', () => {
  const images = ['a', 'b'].map((name) => ({
    name: `corp.example/${name}:1`,
    config: { User: '5' },
    layers: [SYSTEM],
  }));
  const layout = Object.entries(layoutFiles(images)).map(([path, bytes]) => [`images/${path}`, bytes] as const);
  const files = Array.from({ length: 40 }, (_, at) => `FROM ${images[at < 20 ? 0 : 1]?.name}\nCMD ["/x"]\n`);
  const directory = directoryOf({
    ...Object.fromEntries(files.map((text, at) => [`s${at}/Dockerfile`, text] as const)),
    ...Object.fromEntries(layout),
  });
  program(directory, ['--resolve', 'layout:images']);
  const [one, two] = ['1', '2'].map((jobs) => program(directory, ['--jobs', jobs, '-f', 'json']));
  assert.is(JSON.parse(one?.out ?? '').lock.images, 2);
  assert.equal(two, one);
});

same.run();
