import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, PROGRAM, ROOT } from '../program.js';

const loader = suite('loader');

/** A program of its own, of which nothing is compiled yet. */
const fresh = (): string => {
  const directory = directoryOf({ Dockerfile: ROOT });
  cpSync(dirname(PROGRAM), join(directory, 'bin'), { recursive: true, filter: (path) => !path.includes('.cache') });
  return directory;
};

/** The same after its first run, which keeps what it compiled. */
const kept = (): string => {
  const directory = directoryOf({ Dockerfile: ROOT });
  first ??= fresh();
  if (!existsSync(cacheOf(first))) check(first);
  cpSync(join(first, 'bin'), join(directory, 'bin'), { recursive: true });
  return directory;
};

let first: string | undefined;

/** Answers on stderr, after what the program says, whether each file came from the cache. */
const WATCH = `const vm = require('node:vm'), { Script } = vm;
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    process.on('exit', () => process.stderr.write(
      options.cachedData === undefined ? 'compiled;' : this.cachedDataRejected ? 'rejected;' : 'kept;'));
  }
};`;

const check = (directory: string, env: Readonly<Record<string, string>> = {}, uid?: number) => {
  writeFileSync(join(directory, 'watch.cjs'), WATCH);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', './watch.cjs', 'bin/dockerfile-nonroot.js', 'Dockerfile'],
    { cwd: directory, env, encoding: 'utf8', timeout: 60_000, ...(uid === undefined ? {} : { uid }) },
  );
  assert.is(status, 1, stderr);
  assert.match(stdout, 'missing-user');
  return stderr;
};

const cacheOf = (directory: string): string => join(directory, 'bin/.cache');

const keptIn = (directory: string): string => {
  const [name = '', ...others] = readdirSync(cacheOf(directory));
  assert.equal(others, []);
  return join(cacheOf(directory), name);
};

const zeroEnd = (path: string): void => {
  const { size } = statSync(path);
  truncateSync(path, size - 1000);
  truncateSync(path, size);
};

loader('what the first run compiled the second one takes', () => {
  const directory = fresh();
  assert.is(check(directory), 'compiled;');
  assert.is(check(directory), 'kept;');
});

loader('a program that has changed takes nothing of the one before', () => {
  const directory = kept();
  const own = join(directory, 'bin/dockerfile-nonroot.js');
  const code = readFileSync(own, 'latin1');
  writeFileSync(own, code.replaceAll(/"[0-9a-f]{16}"/g, `"${'0'.repeat(16)}"`));
  assert.is(check(directory), 'compiled;');
  assert.is(check(directory), 'kept;');
});

for (const [sentence, harm] of [
  ['cut short', (path: string) => truncateSync(path, statSync(path).size - 1000)],
  ['empty', (path: string) => writeFileSync(path, '')],
  ['zeros at its end', (path: string) => zeroEnd(path)],
  ['full of zeros', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
] as const)
  loader(`what is kept is made anew when it is ${sentence}`, () => {
    const directory = kept();
    harm(keptIn(directory));
    assert.is(check(directory), 'compiled;');
    assert.is(check(directory), 'kept;');
  });

loader('what another Node has made is made anew', () => {
  const directory = kept();
  const path = keptIn(directory);
  const data = readFileSync(path);
  data.fill(0xff, 16, 48);
  writeFileSync(path, data);
  assert.is(check(directory), 'rejected;');
  assert.is(check(directory), 'kept;');
});

loader('NODE_DISABLE_COMPILE_CACHE: nothing is kept, nothing is taken', () => {
  const directory = fresh();
  const off = { NODE_DISABLE_COMPILE_CACHE: '1' };
  assert.is(check(directory, off), 'compiled;');
  assert.not(existsSync(cacheOf(directory)));
  check(directory);
  assert.is(check(directory, off), 'compiled;');
});

loader('where nothing can be written, nothing is said about it', () => {
  const directory = fresh();
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'bin'), 0o555);
  assert.is(check(directory, {}, process.getuid?.() === 0 ? 65_533 : undefined), 'compiled;');
  assert.not(existsSync(cacheOf(directory)));
  chmodSync(join(directory, 'bin'), 0o755);
});

loader('something else in its place does no harm', () => {
  const directory = fresh();
  writeFileSync(cacheOf(directory), 'a file');
  assert.is(check(directory), 'compiled;');
});

loader('what only a run over many files needs is not kept for others', () => {
  const directory = fresh();
  const said = "console.log('missing-user'); process.exitCode = 1;";
  const text = `${said} module.exports = ${JSON.stringify('x'.repeat(2_300_000))};`;
  writeFileSync(join(directory, 'bin/main.js'), `(function (module, exports, require, __meta) {${text}})`);
  check(directory);
  assert.is(existsSync(cacheOf(directory)), false);
});

loader('however many files are compiled, one listener waits to keep them', () => {
  const directory = fresh();
  writeFileSync(join(directory, 'compose.yaml'), '# 日\nservices: {a: {image: redis}}\n');
  writeFileSync(
    join(directory, 'count.cjs'),
    "process.on('beforeExit', () => console.error(process.listenerCount('exit')));",
  );
  const { stderr } = spawnSync(process.execPath, ['-r', './count.cjs', 'bin/dockerfile-nonroot.js'], {
    cwd: directory,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.ok(readdirSync(cacheOf(directory)).length > 3, 'several are compiled');
  assert.is(stderr, '1\n');
});

loader.run();
