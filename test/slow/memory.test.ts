import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from '../directory.js';

const script = new URL('kept.ts', import.meta.url).pathname;
const tsx = import.meta.resolve('tsx');

const keeps = (cwd: string, options: readonly string[], argv: readonly string[]) => {
  const args = [...options, '--import', tsx, script, ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', timeout: 600_000 });
  return { status, stderr, numbers: stdout === '' ? [] : JSON.parse(stdout) };
};

const memory = suite('memory: many files need no more of it than few');

const FILES = 3_000;

/** Bytes that a file may leave behind: what it is called is told at the end, and nothing else of it. */
const MOST_KEPT = 250;

memory('what is kept of a file once it is checked', () => {
  const files = Array.from({ length: 2 * FILES + 1 }, (_, at) => [
    `d${at % 50}/s${at}/Dockerfile`,
    `FROM node:2${at % 3}\nWORKDIR /app${at}\nCOPY . .\nCMD ["node", "server${at}.js"]\n`,
  ]);
  const { status, stderr, numbers } = keeps(
    directoryOf(Object.fromEntries(files)),
    ['--expose-gc'],
    ['check', `${FILES}`],
  );
  assert.is(status, 0, stderr);
  const [half, whole] = numbers;
  assert.ok((whole - half) / FILES < MOST_KEPT, `${(whole - half) / FILES} bytes of each file`);
});

/** Bytes that a file may take while it waits: a part of its path. */
const MOST_WAITING = 25;

memory('what is kept of a file until it is checked', () => {
  const { status, stderr, numbers } = keeps('/', ['--expose-gc'], ['find', '100000']);
  assert.is(status, 0, stderr);
  const [before, after, files] = numbers;
  assert.is(files, 100_000);
  assert.ok((after - before) / files < MOST_WAITING, `${(after - before) / files} bytes of each file`);
});

memory('what is kept of a patch until all are written', () => {
  const { status, stderr, numbers } = keeps('/', ['--expose-gc'], ['fold', '100000']);
  assert.is(status, 0, stderr);
  const [before, after, files] = numbers;
  assert.is(files, 100_000);
  assert.ok((after - before) / files < MOST_WAITING, `${(after - before) / files} bytes of each patch`);
});

memory('to join 100,000 files takes little more than their names', () => {
  const { status, stderr, numbers } = keeps('/', ['--max-old-space-size=60'], ['join', '100000']);
  assert.is(status, 0, stderr.slice(0, 500));
  assert.equal(numbers, [100_000]);
});

memory.run();
