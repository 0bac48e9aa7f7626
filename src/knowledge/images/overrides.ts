import { accountsOf } from './accounts.js';
import { literalLength, matchesGlob } from './glob.js';
import type { ImageFacts, Reference } from './model.js';
import { canonicalName, familiarName } from './reference.js';

/**
 * The user that the options state for an image. A pattern may be written with or without registry and tag, and `*`
 * stands for anything; the one with the longest beginning without `*` counts.
 */
export const userOverride = (reference: Reference, users: Readonly<Record<string, string>>): string | undefined => {
  const patterns = Object.keys(users);
  if (patterns.length === 0) return undefined;
  const names = [reference, { ...reference, name: reference.repository }].flatMap(spellings);
  const [best] = patterns
    .filter((pattern) => names.some((name) => matchesGlob(pattern, name)))
    .sort((a, b) => literalLength(b) - literalLength(a));
  return best === undefined ? undefined : users[best];
};

const spellings = (reference: Reference): readonly string[] => {
  const bare = { ...reference, tag: undefined, digest: undefined };
  const tagged = { ...reference, digest: undefined };
  return [reference, tagged, bare].flatMap((each) => [canonicalName(each), familiarName(each)]);
};

/** The facts with another user; where nothing is known, facts that hold nothing but the user. */
export const withUser = (user: string, reference: Reference, facts: ImageFacts | undefined): ImageFacts => {
  const base = facts ?? nothingBut(reference);
  const [name = '', group] = user.split(':');
  const account = accountsOf(base).users.get(name);
  const uid = idOf(name) ?? account?.uid ?? null;
  const ownGroup = account === undefined ? (uid === 0 ? 0 : null) : (account.gid ?? null);
  const gid = group === undefined ? ownGroup : (idOf(group) ?? accountsOf(base).groups.get(group) ?? null);
  return { ...base, user, uid, gid };
};

const idOf = (word: string): number | undefined => {
  if (word === '' || word === 'root') return 0;
  return /^\d{1,10}$/.test(word) ? Number(word) : undefined;
};

/** Facts that hold nothing. */
export const nothingBut = ({ repository }: Reference): ImageFacts => ({
  id: 'configured',
  image: repository,
  aliases: [],
  tag: null,
  os: 'linux',
  family: 'unknown',
  release: null,
  user: '',
  uid: null,
  gid: null,
  accounts: [],
  accountsComplete: false,
  serviceAccount: null,
  env: null,
  envVaries: [],
  volumes: [],
  owned: [],
  workdir: null,
  shell: null,
  accountTools: 'none',
  moreTools: false,
  accountCreation: 'numeric-only',
  installAccountTools: null,
  packageManager: null,
  startsService: null,
  stepsDownWith: null,
  rootByDesign: false,
  privilegedPorts: [],
  notes: '',
  confidence: 'documented',
  source: ['baseUsers in the configuration'],
  asOf: '',
});
