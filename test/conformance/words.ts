import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandWord, expandWords } from '../../src/dockerfile/expand.js';
import { NAMES, wordOf } from './generate/word.js';
import { inParallel, type Oracle } from './oracle.js';
import type { WordReply, WordRequest } from './protocol.js';
import { randomOf } from './random.js';
import { type Mismatch, report } from './report.js';
import type { Tally } from './tally.js';

type Escape = '\\' | '`';
type Case = Omit<WordRequest, 'escape'> & { readonly escape: Escape };

/** BuildKit's own tables and then generated words, each as one word and as a list of words. */
export const words = async (
  oracle: Oracle,
  tally: Tally,
  options: { readonly directory: string; readonly count: number; readonly seed: number },
): Promise<number> => {
  const cases = [...table(options.directory), ...generated(options.count, options.seed)];
  const mismatches: Mismatch[] = [];
  await inParallel(cases, async (one) => {
    const again = async (word: string) => differenceOf({ ...one, word }, await oracle.word({ ...one, word }));
    const detail = await again(one.word);
    if (detail === undefined) return tally.count('passed');
    mismatches.push({ name: `word with ${one.escape} in ${JSON.stringify(one.env)}`, text: one.word, detail, again });
  });
  await report(mismatches, tally);
  return cases.length;
};

const differenceOf = ({ word, env, escape: token }: Case, reply: WordReply): string | undefined => {
  const lookup = (name: string): string | undefined => (Object.hasOwn(env, name) ? env[name] : undefined);
  const one = expandWord(word, lookup, token);
  const value = one.kind === 'known' ? [one.value] : one.kind;
  const theirs = reply.error === undefined ? [reply.value] : 'error';
  if (JSON.stringify(value) !== JSON.stringify(theirs)) return told('one word', theirs, value, reply.error);
  // We list only the names whose absence leaves a gap, BuildKit all that are not set.
  const unset = one.kind === 'known' ? one.unset.filter((name) => !reply.unset.includes(name)) : [];
  if (unset.length > 0) return told('unset', reply.unset, unset, undefined);
  const all = expandWords(word, lookup, token);
  const list = all.kind === 'known' ? all.words : all.kind;
  const theirList = reply.wordsError === undefined ? reply.words : 'error';
  if (JSON.stringify(list) !== JSON.stringify(theirList)) return told('words', theirList, list, reply.wordsError);
  return undefined;
};

const told = (what: string, theirs: unknown, ours: unknown, error: string | undefined): string =>
  `${what}\noracle: ${JSON.stringify(theirs)}${error === undefined ? '' : ` (${error})`}\nours:   ${JSON.stringify(ours)}`;

const VALUES = ['', 'app', 'root', '1000', 'a b', ' x ', 'appapp', '*', 'a/b', 'é', '$U', '"q"', '00a'] as const;

const generated = function* (count: number, seed: number): Generator<Case> {
  for (let index = 0; index < count; index++) {
    const random = randomOf(seed * 1_000_003 + index);
    const token = random.chance(0.25) ? '`' : '\\';
    const set = NAMES.filter(() => random.chance(0.6));
    const env = Object.fromEntries(set.map((name) => [name, random.pick(VALUES)]));
    yield { word: wordOf(random, token, random.chance(0.2) ? 0.1 : 0), escape: token, env };
  }
};

/** The words of the tables that BuildKit's own tests read; what comes of them is asked of the oracle. */
const table = (directory: string): Case[] => {
  const lines = (name: string): string[] =>
    readFileSync(join(directory, 'frontend/dockerfile/shell', name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const home = { PWD: '/home', SHELL: 'bash', KOREAN: '한국어', NULL: '' };
  const single = lines('envVarTest').map((line) => line.split('|')[1]?.trim() ?? '');
  const cases: Case[] = single.map((word) => ({ word, escape: '\\', env: home }));
  let env: Record<string, string> = {};
  for (const line of lines('wordsTest')) {
    const [, name, value] = /^ENV +([^=]*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) env = { ...env, [name]: value };
    else cases.push({ word: line.split('|')[0]?.trim() ?? '', escape: '\\', env });
  }
  if (cases.length < 200) throw new Error('the tables of word expansion are not where they were');
  return cases;
};
