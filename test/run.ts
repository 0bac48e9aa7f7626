import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remove, scratchDirectory } from './scratch.js';

/**
 * `npm test`: types, lint, then the tests. With a directory as argument: the tests in it alone, without those in further
 * directories of it that are named. Ends with one line of
 * counts. Stands around uvu because uvu calls a run of nothing a success: no test found, a suite that is never run,
 * one test that runs alone. Tests that leave files behind fail the run as well.
 */
type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const top = new URL('..', import.meta.url).pathname;

/** Directories of tests that take long or need more than Node; each has a script of its own. */
const APART = ['slow', 'e2e', 'conformance', 'fuzz', 'bench'];

const node = (args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      if (text !== '' && !text.endsWith('\n')) process.stdout.write('\n');
      done({ code: code ?? 1, text });
    });
  });

const step = async (title: string, args: readonly string[]): Promise<Counts> => {
  process.stdout.write(`${title}\n`);
  const { code } = await node(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

const testFiles = (directory: string, apart: readonly string[]): readonly string[] =>
  readdirSync(resolve(top, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !apart.includes(name.split(/[\\/]/)[0] ?? ''))
    .map((name) => join(directory, name));

/** What uvu would pass over in silence. */
const silences = (file: string): readonly string[] => {
  const text = readFileSync(resolve(top, file), 'utf8');
  const suites = [...text.matchAll(/^\s*(?:export )?const (\w+) = suite\b/gm)].flatMap(([, name]) => name ?? []);
  const named = /import \{[^}]*\btest\b[^}]*\} from 'uvu'/.test(text) ? ['test', ...suites] : suites;
  return [
    ...(named.length === 0 ? [`${file}: has no suite`] : []),
    ...named.filter((name) => !text.includes(`${name}.run()`)).map((name) => `${file}: ${name}.run() is missing`),
    ...named.filter((name) => text.includes(`${name}.only(`)).map((name) => `${file}: ${name}.only() hides the rest`),
  ];
};

/** A module that sets a variable of the environment: behind tsx, which keeps what it compiled below TMPDIR. */
const settingOf = (name: string, value: string): string =>
  `data:text/javascript,${encodeURIComponent(`process.env.${name} = ${JSON.stringify(value)};`)}`;

const lastNumber = (text: string, word: string): number =>
  Number([...text.matchAll(new RegExp(`^ {2}${word}: +(\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);

const tests = async (directory: string, apart: readonly string[]): Promise<Counts> => {
  const wrong = testFiles(directory, apart).flatMap(silences);
  for (const sentence of wrong) process.stdout.write(`${sentence}\n`);
  const ignored = apart.flatMap((name) => ['-i', `^${name}/`]);
  const uvu = ['node_modules/uvu/bin.js', '--no-color', ...ignored, directory, '\\.test\\.ts$'];
  const own = scratchDirectory();
  chmodSync(own, 0o755);
  const { code, text } = await node(['--import', 'tsx', '--import', settingOf('TMPDIR', own), ...uvu]);
  const left = readdirSync(own).filter((name) => !/^(?:tsx-|node-compile-cache)/.test(name));
  for (const name of left) process.stdout.write(`left behind: ${name}\n`);
  remove(own);
  const passed = lastNumber(text, 'Passed');
  const missed = Math.max(lastNumber(text, 'Total') - passed, code === 0 ? 0 : 1);
  return { passed, failed: missed + wrong.length + left.length, skipped: lastNumber(text, 'Skipped') };
};

const checks = async (): Promise<readonly Counts[]> => [
  await step('Types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  await step('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
];

const [directory, ...apart] = process.argv.slice(2);
const ran = directory === undefined ? await tests('test', APART) : await tests(directory, apart);
const all = [...(directory === undefined ? await checks() : []), ran];
const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exitCode = sum('failed') > 0 || ran.passed === 0 ? 1 : 0;
