import type { Row } from '../../src/knowledge/images/row.js';
import { releaseOf, tagOf } from '../../src/knowledge/images/tag.js';

/** A tag, and the release that it was made of; `undefined` where nobody has read it, empty where it is none that has a name. */
export type Made = { readonly tag: string; readonly release: string | undefined };

type Place = Pick<Row, 'tag' | 'family'>;

/**
 * What `releases` of a row is to say, so that no tag is told another release than it was made of: runs of versions,
 * newest first, and where the tags of one version differ, a word of the tag before the versions. Of a tag that no run
 * holds nothing is said.
 */
export const releasesOf = (all: readonly Made[], row: Place): string => {
  // What a tag names itself is its own.
  const told = all.filter(({ tag }) => saidOf(tag, 'all=?', row) === '?');
  const entries = mended(without(entriesOf(told, wordsIn(told)), told, row), told, row);
  const heard = entries.filter(([key], at) => entries.findIndex(([other]) => other === key) === at);
  return shortest(textOf(heard), told, row);
};

/** One release for all versions need not name them. */
const shortest = (releases: string, told: readonly Made[], row: Place): string => {
  const first = told.find(({ release }) => release)?.release;
  if (first === undefined) return '';
  const whole = told.every(({ release }) => release !== undefined) && wrongIn(`all=${first}`, told, row).length === 0;
  return whole ? `all=${first}` : releases;
};

/** An entry of a word goes where those behind it say the same. */
const without = (given: readonly Entry[], told: readonly Made[], row: Place): readonly Entry[] => {
  const words = [...new Set(given.flatMap(([key]) => wordOf(key) ?? []))];
  let entries = given;
  for (const word of words) {
    const own = told.filter((each) => has(each, word));
    const drop = (less: readonly Entry[]): void => {
      const worse = wrongWith(less, own, row).length > wrongWith(entries, own, row).length;
      if (!worse && silentWith(less, own, row) <= silentWith(entries, own, row)) entries = less;
    };
    const all = entries.filter(([key]) => wordOf(key) === word);
    drop(entries.filter((each) => !all.includes(each)));
    for (const each of all.toReversed()) if (entries.includes(each)) drop(entries.filter((other) => other !== each));
  }
  return entries;
};

const wordOf = (key: string): string | undefined => /^[a-z][\w.]*/.exec(key)?.[0];

type Entry = readonly [string, string];

/** So many words are worth a run of their own. */
const MOST_WORDS = 24;

const entriesOf = (told: readonly Made[], words: readonly string[]): readonly Entry[] => {
  const entries: Entry[] = [];
  let left = told;
  for (let round = 0; round < MOST_WORDS; round += 1) {
    const odd = oddIn(left);
    if (odd === 0) break;
    const best = words
      .map((word) => ({ word, gain: odd - oddIn(left.filter((each) => !has(each, word))) }))
      .filter(({ word }) => left.some((each) => has(each, word)) && !left.every((each) => has(each, word)))
      .sort((a, b) => b.gain - a.gain)[0];
    if (best === undefined || best.gain <= 0) break;
    const own = left.filter((each) => has(each, best.word));
    const releases = new Set(own.map(({ release }) => release));
    const [only] = releases;
    if (releases.size === 1) entries.push([best.word, only ?? '']);
    else entries.push(...runsOf(own).map(([key, release]): Entry => [`${best.word} ${key}`, release]), [best.word, '']);
    left = left.filter((each) => !has(each, best.word));
  }
  return [...entries, ...runsOf(left)];
};

const wordsOfTag = (tag: string): readonly string[] => tag.toLowerCase().split('-');

const has = ({ tag }: Made, word: string): boolean => wordsOfTag(tag).includes(word);

const wordsIn = (told: readonly Made[]): readonly string[] => [
  ...new Set(told.flatMap(({ tag }) => wordsOfTag(tag).filter((word) => /^[a-z][\w.]*$/.test(word)))),
];

const keyOf = (tag: string): string => (tagOf(tag).version ?? []).join('.');

/** How many tags are not of the release that most tags of their version are of. */
const oddIn = (told: readonly Made[]): number => {
  const releases = new Map<string, Map<string, number>>();
  for (const { tag, release } of told) {
    if (release === undefined || keyOf(tag) === '') continue;
    const counts = releases.get(keyOf(tag)) ?? new Map<string, number>();
    releases.set(keyOf(tag), counts.set(release, (counts.get(release) ?? 0) + 1));
  }
  return [...releases.values()]
    .map((counts) => [...counts.values()])
    .reduce((sum, counts) => sum + counts.reduce((all, each) => all + each, 0) - Math.max(...counts), 0);
};

/** Runs of versions of one release, newest first. */
const runsOf = (told: readonly Made[]): readonly Entry[] => {
  const known = new Map<string, string | undefined>();
  for (const { tag, release } of told) {
    const key = keyOf(tag);
    if (!known.has(key) || known.get(key) === undefined) known.set(key, release);
    else if (release !== undefined && known.get(key) !== release) known.set(key, '');
  }
  const all = [...known.keys()].filter((key) => key !== '');
  // 3.9 is what its newest is.
  const versions = all.filter((key) => !all.some((other) => other.startsWith(`${key}.`))).sort(byParts);
  const runs: { release: string; versions: string[] }[] = [];
  for (const [at, version] of versions.entries()) {
    const last = runs.at(-1);
    // What nobody has read lies between two of the same, or is left out.
    const next = versions.slice(at).find((each) => known.get(each) !== undefined);
    const own = known.get(version) ?? (next !== undefined && known.get(next) === last?.release ? last?.release : '');
    if (last !== undefined && last.release === own) last.versions.push(version);
    else runs.push({ release: own ?? '', versions: [version] });
  }
  const kept = runs.filter(({ release, versions: own }) => release !== '' || isNewest(own[0] ?? '', versions));
  while (kept.at(-1)?.release === '') kept.pop();
  return kept.map(
    ({ release, versions: own }): Entry => [own.length === 1 ? `${own[0]}` : `${own.at(-1)} - ${own[0]}`, release],
  );
};

/** 3.9 means this one: what nothing is known of has to say so. */
const isNewest = (version: string, all: readonly string[]): boolean => {
  const line = version.slice(0, Math.max(0, version.lastIndexOf('.')) + 1);
  return all.find((each) => each.startsWith(line)) === version;
};

const byParts = (a: string, b: string): number => {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(x.length, y.length); at += 1)
    if ((x[at] ?? -1) !== (y[at] ?? -1)) return (y[at] ?? -1) - (x[at] ?? -1);
  return 0;
};

/**
 * A tag whose version is short, or that has none, may fall into the run of another: a word of it, with or without its
 * version, goes before. Where none helps, the run says nothing any more.
 */
const mended = (given: readonly Entry[], told: readonly Made[], row: Place): readonly Entry[] => {
  let entries = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wrong = wrongWith(entries, told, row);
    const [first] = wrong;
    if (first === undefined) return entries;
    const key = keyOf(first.tag);
    const words = wordsOfTag(first.tag).filter((word) => /^[a-z][\w.]*$/.test(word));
    const keys = [
      ...words.map((word) => (key === '' ? word : `${word} ${key}`)),
      `^${wordsOfTag(first.tag)[0]}`,
      key === '' ? 'newest' : key,
    ];
    const tried = keys.flatMap((each) =>
      [first.release ?? '', ''].map((release): readonly Entry[] => [[each, release], ...entries]),
    );
    const better = tried
      .map((each) => ({ each, left: wrongWith(each, told, row).length, silent: silentWith(each, told, row) }))
      .filter(({ left }) => left < wrong.length)
      .sort((a, b) => a.left + a.silent - b.left - b.silent || a.left - b.left)[0];
    if (better === undefined) return entries;
    entries = better.each;
  }
  return entries;
};

const MOST_ROUNDS = 60;

const wrongWith = (entries: readonly Entry[], told: readonly Made[], row: Place): readonly Made[] =>
  wrongIn(textOf(entries), told, row);

const silentWith = (entries: readonly Entry[], told: readonly Made[], row: Place): number =>
  told.filter(({ tag, release }) => release !== undefined && saidOf(tag, textOf(entries), row) === undefined).length;

const textOf = (entries: readonly Entry[]): string => entries.map((each) => each.join('=')).join(', ');

const saidOf = (tag: string, releases: string, row: Place): string | undefined =>
  releaseOf(tagOf(tag), { ...row, release: undefined, releases });

/** Tags of which the text says another release than they were made of. */
export const wrongIn = (releases: string, all: readonly Made[], row: Place): readonly Made[] =>
  all.filter(({ tag, release }) => {
    const ours = saidOf(tag, releases, row);
    return release !== undefined && ours !== undefined && ours !== release;
  });
