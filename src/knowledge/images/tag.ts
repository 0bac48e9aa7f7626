import { type Release, releaseNamed } from '../releases.js';
import type { Row } from './row.js';

/** What the words of a tag say. */
export type Tag = {
  readonly text: string;
  /** `3, 12, 1` of `3.12.1-slim`, `2024, 10, 7` of a date; `undefined` where the tag begins with another word. */
  readonly version: readonly number[] | undefined;
  /** The release that a word names, `bookworm` or `alpine3.20`, and what is known of it. */
  readonly release: { readonly name: string; readonly facts: Release } | undefined;
};

/** A tag has 128 characters at most, so few words. */
export const tagOf = (text: string): Tag => {
  const words = text.toLowerCase().split('-');
  return { text, version: versionOf(text, words[0] ?? ''), release: releaseIn(words) };
};

/**
 * Whether a version lies in one of the ranges of a text: `1.5 - 2.3, 3`, where `2.3` also stands for 2.3.9, and 2 for
 * its newest. A tag without a version stands for the newest of all. `all`: every version; `newest`: no other tags than
 * those without one.
 */
export const covers = (ranges: string, version: readonly number[] | undefined): boolean => {
  if (version === undefined || ranges === 'all') return true;
  if (ranges === 'newest') return false;
  return ranges.split(', ').some((range) => {
    const [from = '', to = from] = range.split(' - ');
    return compared(version, numbersOf(from)) >= 0 && compared(version, numbersOf(to)) <= 0;
  });
};

/**
 * Whether a row may speak of a tag: `9-alpine` is none of Debian's, and `bullseye` none of what holds for bookworm alone.
 * A row that is about no distribution speaks of all but Windows.
 */
export const isOfFamily = ({ release }: Tag, row: Pick<Row, 'family' | 'named' | 'release'>): boolean => {
  if (release === undefined) return row.named !== true;
  if (release.facts.family === 'windows') return row.family === 'windows';
  if (!DISTRIBUTIONS.has(row.family)) return true;
  if (release.facts.family !== kin(row.family)) return false;
  if (row.release === undefined || release.facts.users === undefined) return true;
  return releaseNamed(row.release) === release.facts;
};

/** The release that an image of a tag is made of: the one that the tag names, or else the one that the row tells. */
export const releaseOf = (tag: Tag, row: Pick<Row, 'tag' | 'family' | 'release' | 'releases'>): string | undefined => {
  const { release } = tag;
  const named = release?.facts.family === kin(row.family) ? release : undefined;
  if (named !== undefined && tellsRelease(named)) return isGone(tag, named.name) ? undefined : named.name;
  if (row.release !== undefined) return row.release;
  // Nobody has made one since 2018: what a row says of newer tags does not hold.
  if (ONBUILD.test(tag.text) && row.tag !== 'onbuild') return undefined;
  if (EARLY.test(tag.text)) return undefined;
  const told = row.releases?.split(', ').map((each) => each.split('='));
  const words = tag.text.toLowerCase().split('-');
  return told?.find(([key = 'all']) => holds(key, tag, words))?.[1] || undefined;
};

/** A key of `releases`: versions, `^1` for the very tags of 1, a word of the tag, or a word and versions. */
const holds = (key: string, { version }: Tag, words: readonly string[]): boolean => {
  if (RANGES.test(key)) return covers(key, version);
  if (key.startsWith('^')) return words[0] === key.slice(1);
  const [word = '', ...ranges] = key.split(' ');
  return words.includes(word) && (ranges.length === 0 || covers(ranges.join(' '), version));
};

/** `alpine` tells none; `alpine3.5` does, though nobody has read its accounts. */
const tellsRelease = ({ name, facts }: NonNullable<Tag['release']>): boolean =>
  facts.users !== undefined || facts.tools !== undefined || /\d/.test(name);

/** `9-jdk-sid` and `sid-20180213` stood still while sid went on: nobody can tell what they are. */
const isGone = ({ text }: Tag, name: string): boolean => name === 'sid' && /\d/.test(text);

/** Other keys of `releases` begin with a word of tags. */
const RANGES = /^(?:\d|all$|newest$)/;

/** What comes before a version, `3.14.0a1` or `8.5-rc`, is often made of the release before, and has the same number. */
const EARLY = /^v?\d[\d.]{0,30}-?(?:(?:[abm]|dev)\d|rc|alpha|beta)/i;

const ONBUILD = /(?:^|-)onbuild(?:-|$)/;

/** Families of which words in tags tell. */
const DISTRIBUTIONS: ReadonlySet<string> = new Set([
  'alpine',
  'arch',
  'debian',
  'photon',
  'rhel',
  'rhel-minimal',
  'suse',
  'windows',
  'wolfi',
]);

const kin = (family: string): string => (family === 'rhel-minimal' ? 'rhel' : family);

const DATE = /^(20\d\d)-?([01]\d)(?:-?([0-3]\d))?(?!\d)/;
const VERSION = /^v?(\d{1,9}(?:\.\d{1,9})*)/;
/** Java's own: `8u302`, and `17_35` for the first of 17. */
const UPDATE = /^(\d{1,2})u(\d{1,3})(?!\d)/;
const FIRST_BUILD = /^(\d{1,2})_\d/;
/** The beginning of a commit, `4f0b4d1`, is no version. */
const COMMIT = /^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,40}$/;

const versionOf = (text: string, first: string): readonly number[] | undefined => {
  const date = DATE.exec(text);
  if (date !== null) return date.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)));
  const update = UPDATE.exec(first) ?? FIRST_BUILD.exec(first);
  if (update !== null) return [Number(update[1]), 0, Number(update[2] ?? 0)];
  const version = COMMIT.test(first) ? undefined : VERSION.exec(first)?.[1];
  return version === undefined ? undefined : numbersOf(version);
};

const numbersOf = (text: string): readonly number[] => text.split('.').map(Number);

/** By the parts that both have. */
const compared = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 0;
    if (part !== other) return part - other;
  }
  return 0;
};

/** The one of which most is known counts: of `debian-bookworm`, bookworm, and of `rhel-ubi9`, ubi9. */
const releaseIn = (words: readonly string[]): Tag['release'] => {
  let found: Tag['release'];
  for (const [at, word] of words.entries()) {
    const name = [`${word}${words[at + 1] ?? ''}`, word]
      .map(shortened)
      .find((each) => releaseNamed(each) !== undefined);
    const facts = name === undefined ? undefined : releaseNamed(name);
    if (name === undefined || facts === undefined) continue;
    if (facts.users !== undefined) return { name, facts };
    if (found === undefined || (found.facts.manager === undefined && facts.manager !== undefined))
      found = { name, facts };
  }
  return found;
};

/** `alpine3.20.3` is of 3.20, `ubi9.4` of ubi9, `noble.1` of noble; other words stay as they are. */
const shortened = (word: string): string => {
  const [, name = word, major, minor] = /^([a-z]{2,20})(\d{1,4})?(?:\.(\d{1,4})(?:\.\d{1,4})*)?$/.exec(word) ?? [];
  const whole = `${name}${major ?? ''}`;
  return major !== undefined && minor !== undefined && releaseNamed(`${whole}.${minor}`) !== undefined
    ? `${whole}.${minor}`
    : major === undefined && minor === undefined
      ? word
      : whole;
};
