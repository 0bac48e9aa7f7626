import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { remove, scratchDirectory } from './scratch.js';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Takes what a run says, as it says it. */
export type Say = (text: string) => void;

export const top = new URL('..', import.meta.url).pathname;

/** Test files that are worth a process of their own. */
const WORTH = 40;

/**
 * Runs the tests of a directory without those in the directories of it that stand apart, in a process for each processor
 * where there are many. Stands around uvu because uvu calls a run of nothing a success: no test found, a suite that is
 * never run, one test that runs alone. Tests that leave files behind fail the run as well.
 */
export const testsIn = async (directory: string, apart: readonly string[], say: Say): Promise<Counts> => {
  const files = testFiles(directory, apart);
  const wrong = files.flatMap(silences);
  for (const sentence of wrong) say(`${sentence}\n`);
  const shares = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / WORTH)));
  const parts = Array.from({ length: shares }, (_, share) => files.filter((_file, at) => at % shares === share));
  const all = await Promise.all(parts.map((part) => testsOf(directory, part, say)));
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') + wrong.length, skipped: sum('skipped') };
};

/** Says what the tests say when all of them have ended: those of another process may say something meanwhile. */
const testsOf = async (directory: string, files: readonly string[], say: Say): Promise<Counts> => {
  const own = scratchDirectory();
  chmodSync(own, 0o755);
  const share = ['test/share.ts', directory, ...files];
  const { code, text } = await node(['--import', 'tsx', '--import', settingOf('TMPDIR', own), ...share], () => {});
  say(text.endsWith('\n') ? text : `${text}\n`);
  const left = readdirSync(own).filter((name) => !/^(?:tsx-|node-compile-cache)/.test(name));
  for (const name of left) say(`left behind: ${name}\n`);
  remove(own);
  const passed = lastNumber(text, 'Passed');
  const missed = Math.max(lastNumber(text, 'Total') - passed, code === 0 ? 0 : 1);
  return { passed, failed: missed + left.length, skipped: lastNumber(text, 'Skipped') };
};

/** Runs Node with the project as its directory. */
export const node = (args: readonly string[], say: Say): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      say(`${chunk}`);
    });
    child.on('close', (code) => {
      if (text !== '' && !text.endsWith('\n')) say('\n');
      done({ code: code ?? 1, text });
    });
  });

const testFiles = (directory: string, apart: readonly string[]): readonly string[] =>
  readdirSync(resolve(top, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !apart.includes(name.split(/[\\/]/)[0] ?? ''))
    .map((name) => join(directory, name))
    .sort();

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
