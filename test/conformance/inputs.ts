import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUESTIONS } from '../bench/questions.js';
import { generatedFile } from './generate/file.js';
import { SEEDS } from './random.js';

/** A Dockerfile to compare, and how it is to be built. */
export type Input = {
  readonly name: string;
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCKERFILE = /(^|[^a-z])(dockerfile|containerfile)([^a-z].*)?$/i;

/** Every Dockerfile below a directory, in the order of names. Files that are not UTF-8 are left out. */
export const inputsBelow = function* (directory: string): Generator<Input> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && DOCKERFILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const text = textOf(path);
    if (text !== undefined) yield { ...plain(path.slice(directory.length + 1)), text };
  }
};

/** Every sample: documentation must not speak of what does not build. */
export const samples = (): Iterable<Input> => {
  const directory = join(ROOT, 'samples');
  return existsSync(directory) ? inputsBelow(directory) : [];
};

const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** The cases of the parser's own tests. */
export const parserCases = function* (): Generator<Input> {
  const path = join(ROOT, 'test/dockerfile/cases.json');
  const cases: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  if (!Array.isArray(cases)) throw new Error(`${path} is not a list`);
  for (const [index, one] of cases.entries()) {
    if (typeof one?.dockerfile !== 'string') throw new Error(`${path}: case ${index} has no dockerfile`);
    // No file can hold half of a surrogate pair.
    if (!LONE_SURROGATE.test(one.dockerfile)) yield { ...plain(`case ${one.id ?? index}`), text: one.dockerfile };
  }
};

/** What other linters are asked, so that what is said of their answers holds. */
export const questions = (): Iterable<Input> =>
  QUESTIONS.map(({ words, text }) => ({ ...plain(`question: ${words}`), text }));

/** The files of BuildKit's own parser tests, good and bad. */
export const buildkitFiles = (buildkit: string): Iterable<Input> => {
  const parser = join(buildkit, 'frontend/dockerfile/parser');
  return ['testfiles', 'testfiles-negative', 'testfile-line'].flatMap((name) => [...inputsBelow(join(parser, name))]);
};

export const generatedInputs = function* (count: number, seed: number): Generator<Input> {
  for (let index = 0; index < count; index++) {
    const one = seed * SEEDS + index;
    yield { name: `generated ${one}`, ...generatedFile(one) };
  }
};

const plain = (name: string): Input => ({ name, text: '', args: {}, platform: '' });

const textOf = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};
