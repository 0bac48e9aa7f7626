import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expansion, expandWord, expandWords, type Lookup } from '../../src/dockerfile/expand.js';
import { type Accepted, isAccepted } from './accepted.js';
import vocabulary from './generate/vocabulary.json' with { type: 'json' };
import { wordOf } from './generate/word.js';
import { inParallel, type Oracle } from './oracle.js';
import type { WordReply } from './protocol.js';
import { randomOf, SEEDS } from './random.js';
import { type Mismatch, report } from './report.js';
import type { Tally } from './tally.js';

/** `hidden` are variables that may be set or not, as those of an unknown base image. */
type Case = {
  readonly word: string;
  readonly token: '\\' | '`';
  readonly env: Readonly<Record<string, string>>;
  readonly hidden: readonly string[];
};

export type WordsOptions = {
  /** Where BuildKit's sources are. */
  readonly directory: string;
  readonly count: number;
  readonly seed: number;
};

/** BuildKit's own tables and then generated words, each as one word and as a list of words. */
export const words = async (
  oracle: Oracle,
  tally: Tally,
  accepted: Accepted,
  options: WordsOptions,
): Promise<string> => {
  const cases = [...tables(options.directory), ...generated(options.count, options.seed)];
  const mismatches: Mismatch[] = [];
  await inParallel(cases, async (one) => {
    const again = (word: string): Promise<string | undefined> => differenceOf({ ...one, word }, oracle);
    const detail = await again(one.word);
    if (detail === undefined) return tally.count('passed');
    if (isAccepted(accepted, { area: 'words', detail }, one.word)) return tally.count('skipped');
    const known = `${JSON.stringify(one.env)}${one.hidden.length > 0 ? ` hiding ${one.hidden.join(', ')}` : ''}`;
    mismatches.push({ name: `word with ${one.token} in ${known}`, text: one.word, detail, again });
  });
  await report(mismatches, tally);
  return `${cases.length} words`;
};

/** What hidden variables may turn out to be; `undefined`: not set. */
const GUESSES = [undefined, '', 'app', 'a b/0'] as const;

const differenceOf = async ({ word, token, env, hidden }: Case, oracle: Oracle): Promise<string | undefined> => {
  const replies: WordReply[] = [];
  for (const guess of hidden.length > 0 ? GUESSES : [undefined]) {
    const guessed = guess === undefined ? {} : Object.fromEntries(hidden.map((name) => [name, guess]));
    replies.push(await oracle.word({ word, escape: token, env: { ...env, ...guessed } }));
  }
  const lookup: Lookup = (name) => (hidden.includes(name) ? null : Object.hasOwn(env, name) ? env[name] : undefined);
  const one = expandWord(word, lookup, token);
  const all = expandWords(word, lookup, token);
  return (
    differ(
      'one word',
      replies.map(({ value, error }) => error ?? [value]),
      one.kind === 'known' ? [one.value] : one.kind,
    ) ??
    differ(
      'words',
      replies.map(({ words, wordsError }) => wordsError ?? words),
      all.kind === 'known' ? all.words : all.kind,
    ) ??
    unsetDifference(one, replies)
  );
};

/**
 * A list is a result, a text an error. What we know must be so whenever the word can be expanded at all, and where it
 * never can, whatever the hidden variables are, we have to say that.
 */
const differ = (
  what: string,
  theirs: readonly (string | readonly string[])[],
  ours: string | readonly string[],
): string | undefined => {
  const results = theirs.filter((one) => typeof one !== 'string').map((one) => JSON.stringify(one));
  const shown = JSON.stringify(ours);
  const agreed = results.length === 0 ? ours === 'error' : ours === 'unknown' || results.every((one) => one === shown);
  if (agreed) return undefined;
  return `${what}\noracle: ${theirs.map((one) => JSON.stringify(one)).join(' or ')}\nours:   ${shown}`;
};

/** We list only the names whose absence leaves a gap, BuildKit all that are not set. */
const unsetDifference = (one: Expansion, [reply]: readonly WordReply[]): string | undefined => {
  const more =
    one.kind === 'known' && reply?.error === undefined ? one.unset.filter((name) => !reply?.unset.includes(name)) : [];
  return more.length === 0 ? undefined : `unset\noracle: ${reply?.unset.join()}\nours:   ${more.join()}`;
};

const VALUES = ['', 'app', 'root', '1000', 'a b', ' x ', 'appapp', '*', 'a/b', 'é', '$U', '"q"', '00a'];

const generated = function* (count: number, seed: number): Generator<Case> {
  for (let index = 0; index < count; index++) {
    const random = randomOf(seed * SEEDS + index);
    const token = random.chance(0.25) ? '`' : '\\';
    const { names } = vocabulary;
    const set = names.filter(() => random.chance(0.6));
    const env = Object.fromEntries(set.map((name) => [name, random.pick(VALUES)]));
    const hidden = random.chance(0.3) ? names.filter((name) => !set.includes(name)) : [];
    yield { word: wordOf(random, { token, names, bad: random.chance(0.2) ? 0.1 : 0 }), token, env, hidden };
  }
};

/** The words of the tables that BuildKit's own tests read. */
const tables = (directory: string): Case[] => {
  const lines = (name: string): string[] =>
    readFileSync(join(directory, 'frontend/dockerfile/shell', name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const home = { PWD: '/home', SHELL: 'bash', KOREAN: '한국어', NULL: '' };
  const rows = lines('envVarTest').map((line) => line.split('|')[1]?.trim() ?? '');
  const cases: Case[] = rows.map((word) => ({ word, token: '\\', env: home, hidden: [] }));
  let env: Readonly<Record<string, string>> = {};
  for (const line of lines('wordsTest')) {
    const [, name, value] = /^ENV +([^=]*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) env = { ...env, [name]: value };
    else cases.push({ word: line.split('|')[0]?.trim() ?? '', token: '\\', env, hidden: [] });
  }
  if (cases.length < FEWEST_ROWS) throw new Error('the tables of word expansion are not where they were');
  return cases;
};

const FEWEST_ROWS = 250;
