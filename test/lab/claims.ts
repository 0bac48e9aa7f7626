import { basename } from 'node:path';
import { accountsOf } from '../../src/knowledge/images/accounts.js';
import type { ImageFacts } from '../../src/knowledge/images/model.js';
import { accountOf, type Row, wordsOf } from '../../src/knowledge/images/row.js';
import type { Said } from './official-images.js';

/** A tag, what we say of it, and what it is. */
export type Case = {
  readonly tag: string;
  readonly facts: ImageFacts;
  /** `undefined`: it could not be read. */
  readonly said: Said | undefined;
  readonly windows: boolean;
  /** `undefined`: nobody knows; empty: none that has a name. */
  readonly release: string | undefined;
};

export type Claim = {
  readonly name: string;
  /** What differs; `undefined`: nothing does. */
  readonly wrong: (one: Case & { readonly said: Said }) => string | undefined;
  /** Only somebody who reads it can tell. */
  readonly advice?: boolean;
  /** The row without the claim; `undefined`: it is what the row is about, so the tag goes. */
  readonly less?: (row: Row, all: readonly (Case & { readonly said: Said })[]) => Row;
};

export const isRead = (one: Case): one is Case & { readonly said: Said } =>
  one.said?.family !== undefined && !['unknown', 'invalid'].includes(one.said.verdict);

/** Its own root file system says what it is, and not its FROM. */
const isOwn = ({ said, facts }: Case): boolean => said?.family === 'scratch' && facts.family !== 'scratch';

const without =
  (...keys: readonly (keyof Row)[]) =>
  (row: Row): Row => ({ ...row, ...Object.fromEntries(keys.map((key) => [key, undefined])) });

const differs = <T>(name: string, ours: T | null, theirs: T | undefined): string | undefined =>
  ours === null || theirs === undefined || ours === theirs ? undefined : `${name} ${theirs} is not ${ours}`;

const theirAccount = (said: Said, name: string) => said.accounts.find((each) => each.name === name);

export const CLAIMS: readonly Claim[] = [
  {
    name: 'user',
    wrong: ({ said, facts }) => (said.user === facts.user ? undefined : `user "${said.user}" is not "${facts.user}"`),
  },
  {
    name: 'family',
    wrong: (one) =>
      isOwn(one) || [one.facts.family, one.said.family].includes('unknown')
        ? undefined
        : differs('family', one.facts.family, one.said.family),
  },
  {
    name: 'release',
    wrong: ({ release, facts }) =>
      facts.release === null || release === undefined || release === facts.release
        ? undefined
        : `${release === '' ? 'none' : release} is not ${facts.release}`,
  },
  {
    name: 'uid',
    wrong: ({ said, facts }) => differs('uid', facts.uid, said.uid),
    less: (row) => ({ ...row, uid: null }),
  },
  {
    name: 'gid',
    wrong: ({ said, facts }) => (said.uid === undefined ? undefined : differs('gid', facts.gid, said.gid)),
    less: (row) => ({ ...row, gid: null }),
  },
  {
    name: 'accounts',
    wrong: ({ said, facts }) => {
      const wrong = facts.accounts.filter(({ name, uid, gid, home }) => {
        const theirs = theirAccount(said, name);
        if (theirs === undefined) return said.complete;
        return (
          (uid !== undefined && theirs.uid !== undefined && uid !== theirs.uid) ||
          (gid !== undefined && theirs.gid !== undefined && gid !== theirs.gid) ||
          (home !== undefined && theirs.home !== undefined && home !== theirs.home)
        );
      });
      return wrong.length === 0 ? undefined : `account ${wrong.map(({ name }) => name).join(' ')}`;
    },
    less: (row, all) => ({
      ...row,
      accounts:
        wordsOf(row.accounts ?? '')
          .flatMap((word) => {
            const { name, uid, gid, home } = accountOf(word);
            const theirs = all.flatMap(({ said }) => {
              const found = theirAccount(said, name);
              return found !== undefined || said.complete ? [found] : [];
            });
            if (theirs.some((each) => each === undefined)) return [];
            const same = <Key extends 'uid' | 'gid' | 'home'>(key: Key, ours: string | number | undefined) =>
              theirs.every((each) => each?.[key] === undefined || each[key] === ours) ? (ours ?? '') : '';
            return [[name, same('uid', uid), same('gid', gid), same('home', home)].join(':').replace(/:$/, '')];
          })
          .join(' ') || undefined,
      accountsComplete: undefined,
    }),
  },
  {
    name: 'others',
    wrong: ({ said, facts, release }) => {
      const ours = accountsOf(facts);
      // Only of the same release the accounts of the base are those that the row of the base has.
      const missing = said.accounts.filter(({ name }) => ours.complete && !ours.users.has(name));
      return missing.length === 0 || release === undefined
        ? undefined
        : `${missing.map(({ name }) => name).join(' ')} is not named`;
    },
    less: without('accountsComplete'),
  },
  {
    name: 'tools',
    wrong: (one) =>
      isOwn(one) || one.facts.accountTools === 'shadow+adduser-unknown' || VAGUE.has(one.said.tools ?? '')
        ? undefined
        : differs('tools', one.facts.accountTools, one.said.tools),
    less: without('accountTools', 'adduser'),
  },
  {
    name: 'the only tools',
    wrong: ({ said, facts }) =>
      said.tools === 'shadow+adduser-busybox' && facts.accountTools === 'busybox' && !facts.moreTools
        ? 'shadow, too'
        : undefined,
    less: (row) => ({ ...row, moreTools: true }),
  },
  {
    name: 'no tools',
    wrong: ({ said, facts }) =>
      facts.accountTools === 'none' && !facts.moreTools && said.calls !== undefined
        ? `it calls ${said.calls}`
        : undefined,
    advice: true,
  },
  {
    name: 'volumes',
    wrong: ({ said, facts }) => {
      const gone = facts.volumes.filter((path) => !said.volumes.includes(path));
      return gone.length === 0 ? undefined : `${gone.join(' ')} is no volume`;
    },
    less: (row, all) => ({
      ...row,
      volumes:
        wordsOf(row.volumes ?? '')
          .filter((path) => all.every(({ said }) => said.volumes.includes(path)))
          .join(' ') || undefined,
    }),
  },
  {
    name: 'owned',
    wrong: ({ said, facts }) => {
      const wrong = facts.owned.filter((each) => ownedDiffers(said, each));
      return wrong.length === 0
        ? undefined
        : wrong.map(({ path }) => `${path} is ${said.owned.get(path) ?? said.rights.get(path)}`).join(', ');
    },
    less: (row, all) => ({
      ...row,
      owned:
        wordsOf(row.owned ?? '')
          .filter((word) => {
            const own = all[0]?.facts.owned.find(({ path }) => path === word.split(':')[0]);
            return own === undefined || all.every(({ said }) => !ownedDiffers(said, own));
          })
          .join(' ') || undefined,
    }),
  },
  {
    name: 'workdir',
    wrong: ({ said, facts }) => differs('it starts in', facts.workdir, said.workdir),
    less: without('workdir'),
  },
  {
    name: 'start',
    wrong: ({ said, facts }) => {
      const starts = startsOf(said);
      return starts === undefined || facts.startsService === null || starts === facts.startsService
        ? undefined
        : `${facts.startsService} for ${[...(said.entrypoint ?? []), ...(said.cmd ?? [])].join(' ')}`;
    },
    less: without('startsService'),
  },
  {
    name: 'ports',
    wrong: ({ said, facts }) => {
      const gone = facts.privilegedPorts.filter(
        (port) => !said.ports.some((each) => Number.parseInt(each, 10) === port),
      );
      return gone.length === 0 ? undefined : `${gone.join(' ')} is not exposed`;
    },
    advice: true,
  },
  {
    name: 'how it leaves root',
    wrong: ({ said, facts }) =>
      facts.stepsDownWith === null ||
      said.script === '' ||
      facts.stepsDownWith.split(/, | or /).some((tool) => said.script.includes(tool))
        ? undefined
        : `${said.drops ?? 'nothing'} is not ${facts.stepsDownWith}`,
    less: without('stepsDownWith'),
  },
];

const VAGUE: ReadonlySet<string> = new Set(['shadow+adduser-unknown', 'shadow+adduser-busybox']);

/** A directory that is not there, or root's alone, is nobody's, so a word without an owner is wrong too. */
export const ownedDiffers = (
  said: Pick<Said, 'owned' | 'rights'>,
  { path, owner, group, mode }: ImageFacts['owned'][number],
): boolean => {
  const rights = said.rights.get(path) ?? 'unknown';
  if (rights === 'absent' || isRoots(rights)) return !isRoots([owner, group, mode?.toString(8)].join(':'));
  const parts = (said.owned.get(path) ?? rights.replace('unknown', '')).split(':');
  const ours = mode === undefined ? undefined : (mode & 0o777).toString(8);
  return [owner, group, ours].some(
    (part, at) => part !== undefined && parts[at] && part !== parts[at]?.replace(/^0+/, ''),
  );
};

const isRoots = (rights: string): boolean => {
  const [owner, , mode = ''] = rights.split(':');
  return owner === 'root' && (mode === '' || (Number.parseInt(mode, 8) & 0o022) === 0);
};

/**
 * Every name that a tag has is a word of `env`; its value is told where all tags have it. `whole`: all of them were read, so
 * that a name goes that none has.
 */
export const ENV = {
  less: (row: Row, all: readonly (Case & { readonly said: Said })[], whole: boolean): Row => {
    if (row.env === undefined || all.length === 0) return row;
    const maps = all.flatMap(({ said: { env } }) => env ?? []);
    const names = new Set([
      ...wordsOf(row.env).map((word) => word.replace(/=.*/s, '')),
      ...maps.flatMap((env) => [...env.keys()]),
    ]);
    const words = [...names].flatMap((name) => {
      // What cannot be told, as its base was not read, is no other value.
      const values = new Set(maps.map((env) => env.get(name)).filter((value) => value !== null));
      const [value] = values;
      const ours = wordsOf(row.env ?? '').find((word) => word === name || word.startsWith(`${name}=`));
      if (values.size === 0) return ours ?? name;
      if (values.size > 1 || (value !== undefined && /\s/.test(value))) return name;
      if (!whole) return ours === `${name}=${value}` ? ours : name;
      return value === undefined ? [] : `${name}=${value}`;
    });
    const sorted = [
      ...words.filter((word) => word.includes('=')),
      ...words.filter((word) => !word.includes('=')).sort(),
    ];
    const before = new Set(wordsOf(row.env));
    const same = sorted.length === before.size && sorted.every((word) => before.has(word));
    if (same) return row;
    const [gone, come] = [
      [...before].filter((word) => !sorted.includes(word)),
      sorted.filter((word) => !before.has(word)),
    ];
    console.log(`${row.id}: env: -${gone.join(' -').slice(0, 200)} +${come.join(' +').slice(0, 200)}`);
    return { ...row, env: sorted.join(' ') };
  },
} as const;

/** Whether it starts a program of its own; `undefined`: one may say either. */
export const startsOf = ({ entrypoint, cmd }: Said): boolean | undefined => {
  if (entrypoint === undefined || cmd === undefined) return undefined;
  let words = [...entrypoint, ...cmd];
  if (words[0] === '/bin/sh' && words[1] === '-c') words = (words[2] ?? '').replace(/^exec\s+/, '').split(/\s+/);
  if (words.some((word) => /\b(?:repl|clj)\b/.test(word))) return undefined;
  const wrapped = words.length > 0 && WRAPPER.test(basename(words[0] ?? ''));
  while (words[0] !== undefined && (WRAPPER.test(basename(words[0])) || words[0].startsWith('-')))
    words = words.slice(1);
  const [first] = words;
  if (first === undefined) return wrapped ? undefined : false;
  if (SHELL.test(basename(first))) return words.slice(1).some((word) => !word.startsWith('-'));
  return PROMPT.test(basename(first)) ? (words.length === 1 ? false : undefined) : true;
};

const WRAPPER = /entrypoint|entry-point|^(?:tini|dumb-init|catatonit)(?:-static)?$/;
const SHELL = /^(?:ba|a|da|z)?sh$/;
const PROMPT =
  /^(?:python|pypy|node|irb|jirb|jruby|iex|erl|ghci|ghc|R|julia|jshell|swipl|perl|perl6|raku|hy|php|groovysh|clj|clojure|lein|sbt|scala|boot|haxe|rails|rebel|deno|bun|mono|csharp|mvn|gradle)\d*(?:\.\d+)*$/;
