import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remove, scratchDirectory } from './scratch.js';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Takes what a run says, as it says it. */
export type Say = (text: string) => void;

export const top = new URL('..', import.meta.url).pathname;

/**
 * Runs the tests of a directory without those in the directories of it that stand apart. Stands around uvu because uvu
 * calls a run of nothing a success: no test found, a suite that is never run, one test that runs alone. Tests that
 * leave files behind fail the run as well.
 */
export const testsIn = async (directory: string, apart: readonly string[], say: Say): Promise<Counts> => {
  const wrong = testFiles(directory, apart).flatMap(silences);
  for (const sentence of wrong) say(`${sentence}\n`);
  const ignored = apart.flatMap((name) => ['-i', `^${name}/`]);
  const uvu = ['node_modules/uvu/bin.js', '--no-color', ...ignored, directory, '\\.test\\.ts$'];
  const own = scratchDirectory();
  chmodSync(own, 0o755);
  const { code, text } = await node(['--import', 'tsx', '--import', settingOf('TMPDIR', own), ...uvu], say);
  const left = readdirSync(own).filter((name) => !/^(?:tsx-|node-compile-cache)/.test(name));
  for (const name of left) say(`left behind: ${name}\n`);
  remove(own);
  const passed = lastNumber(text, 'Passed');
  const missed = Math.max(lastNumber(text, 'Total') - passed, code === 0 ? 0 : 1);
  return { passed, failed: missed + wrong.length + left.length, skipped: lastNumber(text, 'Skipped') };
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
