import type { ImageFacts } from '../../src/knowledge/images/model.js';
import { type Case, CLAIMS, ownedDiffers, startsOf } from './claims.js';
import type { Said } from './official-images.js';

/** One field of a row that is not what the file of a tag says. */
export type Disagreement = {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** Nothing in the file contradicts it, and nothing shows it: what a package or an archive brings cannot be seen. */
  readonly unshown: boolean;
};

/** Each field that a row states beside the file of a tag that it speaks of. */
export const disagreementsOf = (one: Case & { readonly said: Said }): readonly Disagreement[] => [
  ...CLAIMS.flatMap(({ name, wrong }) => {
    const what = wrong(one);
    return what === undefined ? [] : [{ field: name, ...valuesOf(name, one, what), unshown: false }];
  }),
  ...environmentOf(one),
  ...unshownIn(one),
];

/** The two values of a claim. */
const valuesOf = (
  name: string,
  { facts, said, release }: Case & { readonly said: Said },
  what: string,
): Pick<Disagreement, 'ours' | 'theirs'> => {
  switch (name) {
    case 'user':
      return { ours: facts.user, theirs: said.user };
    case 'family':
      return { ours: facts.family, theirs: said.family ?? '' };
    case 'release':
      return { ours: facts.release ?? '', theirs: release ?? '' };
    case 'accounts':
      return { ours: accountsIn(facts.accounts), theirs: accountsIn(said.accounts) };
    case 'volumes':
      return { ours: facts.volumes.join(' '), theirs: said.volumes.join(' ') };
    case 'owned': {
      const wrong = facts.owned.filter((each) => ownedDiffers(said, each));
      return {
        ours: wrong.map(wordOf).join(' '),
        theirs: wrong.map(({ path }) => `${path} ${rightsOf(said, path)}`).join(' '),
      };
    }
    case 'workdir':
      return { ours: facts.workdir ?? '', theirs: said.workdir ?? '' };
    case 'start':
      return { ours: startWord(facts.startsService), theirs: startLine(said) };
    case 'ports':
      return { ours: facts.privilegedPorts.join(' '), theirs: said.ports.join(' ') };
    default:
      return { ours: '', theirs: what };
  }
};

const startWord = (starts: boolean | null): string => (starts === true ? 'a program' : 'none of its own');

const startLine = (said: Said): string => [...(said.entrypoint ?? []), ...(said.cmd ?? [])].join(' ');

const environmentOf = ({ facts, said: { env } }: Case & { readonly said: Said }): readonly Disagreement[] => {
  if (facts.env === null || env === undefined) return [];
  const named = new Set([...Object.keys(facts.env), ...facts.envVaries]);
  const other = Object.entries(facts.env).flatMap(([name, value]) => {
    const theirs = env.get(name);
    return theirs === null || theirs === value ? [] : [[`${name}=${value}`, `${name}=${theirs ?? ''}`] as const];
  });
  const more = [...env].filter(([name]) => !named.has(name));
  const set = more.flatMap(([name, value]) => (value === null ? [] : name));
  const may = more.flatMap(([name, value]) => (value === null ? name : []));
  return [
    ...other.map(([ours, theirs]) => ({ field: 'env', ours, theirs, unshown: false })),
    ...(set.length === 0 ? [] : [{ field: 'env', ours: 'no such name', theirs: set.join(' '), unshown: false }]),
    ...(may.length === 0 ? [] : [unshown('env', 'no such name', may.join(' '))]),
  ];
};

/** What only somebody who looks into packages and archives can tell. */
const unshownIn = ({ facts, said }: Case & { readonly said: Said }): readonly Disagreement[] => {
  const accounts = said.complete
    ? []
    : facts.accounts.filter(({ name }) => said.accounts.every((each) => each.name !== name));
  const ids = facts.accounts.filter(({ name, uid }) => {
    const theirs = said.accounts.find((each) => each.name === name);
    return uid !== undefined && theirs !== undefined && theirs.uid === undefined;
  });
  const owned = facts.owned.filter(
    ({ path }) => (said.owned.get(path) ?? '::') === '::' && (said.rights.get(path) ?? 'unknown') === 'unknown',
  );
  const starts = facts.startsService !== null && startsOf(said) === undefined;
  return [
    ...(accounts.length === 0 ? [] : [unshown('accounts', accountsIn(accounts), accountsIn(said.accounts))]),
    ...(ids.length === 0 ? [] : [unshown('ids', accountsIn(ids), accountsIn(said.accounts))]),
    ...(owned.length === 0 ? [] : [unshown('owned', owned.map(wordOf).join(' '), '')]),
    ...(starts ? [unshown('start', startWord(facts.startsService), startLine(said))] : []),
    ...(facts.env !== null && said.env === undefined ? [unshown('env', 'told', '')] : []),
    ...(facts.workdir !== null && said.workdir === undefined ? [unshown('workdir', facts.workdir, '')] : []),
    ...(facts.stepsDownWith !== null && said.script === ''
      ? [unshown('how it leaves root', facts.stepsDownWith, '')]
      : []),
  ];
};

const unshown = (field: string, ours: string, theirs: string): Disagreement => ({
  field,
  ours,
  theirs,
  unshown: true,
});

type Accounts = ImageFacts['accounts'];

const accountsIn = (all: Accounts): string =>
  all.map(({ name, uid = '', gid = '', home = '' }) => `${name}:${uid}:${gid}:${home}`.replace(/:+$/, '')).join(' ');

const wordOf = ({ path, owner = '', group = '', mode }: ImageFacts['owned'][number]): string =>
  `${path}:${owner}:${group}:${mode?.toString(8) ?? ''}`.replace(/:+$/, '');

const rightsOf = (said: Said, path: string): string => said.owned.get(path) ?? said.rights.get(path) ?? '';
