import { releaseNamed, releases } from '../releases.js';
import { accountsOfFamily } from './family-accounts.js';
import type { Family } from './model.js';
import { wordsOf } from './row.js';

/** Who is in the base files of an image. `complete`: nobody else is. */
export type Stock = { readonly users: string; readonly groups: string; readonly complete: boolean };

const known = new Map<string, Stock>();

/** The accounts of a release; where it is not known, those that all releases of the family have. */
export const stockOf = (family: Family, release: string | null): Stock => {
  const key = `${family} ${release ?? ''}`;
  const stock = known.get(key) ?? (release === null ? undefined : ofRelease(release)) ?? ofFamily(family);
  known.set(key, stock);
  return stock;
};

/** openssh-client brings a group, _ssh or ssh: whoever has it says so nowhere. */
const UNTOLD = { debian: 'ssh: _ssh:' } as const satisfies Partial<Record<Family, string>>;

const ofRelease = (name: string): Stock | undefined => {
  const { family, users, groups, complete } = releaseNamed(name) ?? {};
  if (users === undefined || groups === undefined) return undefined;
  return { users, groups: family === 'debian' ? `${groups} ${UNTOLD.debian}` : groups, complete: complete === true };
};

const ofFamily = (family: Family): Stock => {
  const all = releases().filter((each) => each.family === family && each.users !== undefined);
  const { users, groups } = accountsOfFamily(family);
  if (all.length === 0) return { users, groups, complete: true };
  return {
    users: common(all.map((each) => each.users ?? '')),
    groups: common(all.map((each) => each.groups ?? '')),
    complete: false,
  };
};

/** The words that all texts have. */
const common = (texts: readonly string[]): string => {
  const [first = [], ...others] = texts.map(wordsOf);
  const sets = others.map((words) => new Set(words));
  return first.filter((word) => sets.every((set) => set.has(word))).join(' ');
};
