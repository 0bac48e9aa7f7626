import type { UserState } from '../../image/stage.js';
import { outcomeOf } from '../../image/user-string.js';
import { listed } from '../../knowledge/images/accounts.js';
import type { Account } from '../../knowledge/images/model.js';
import { normalised } from '../../text/path.js';
import { type IsTold, imageFilesOf } from '../image-files.js';
import type { Read } from '../look-up.js';
import { find, type Node } from '../overlay.js';
import { type Program, programsOf } from './programs.js';
import { type Identity, mayDo, type Permission } from './rights.js';

/** What an image does when it is started as it is. */
export type Judged = {
  readonly digest: string;
  readonly platform: string;
  /** `Config.User`. */
  readonly user: string;
  readonly who: Pick<UserState, 'verdict' | 'uid' | 'gid' | 'reason'>;
  /** The line of /etc/passwd that it is. */
  readonly account: Account | undefined;
  /** ENTRYPOINT and CMD. */
  readonly starts: readonly string[];
  /** The file of the first word, and those that it runs; none: nothing is started. */
  readonly programs: readonly Program[];
  readonly places: readonly Place[];
  /** Files below the working directory that the user may not read, and how many there are. */
  readonly unreadable: { readonly count: number; readonly first: readonly string[] };
};

/** A directory that a program may write to, and why it might. */
export type Place = { readonly path: string; readonly why: 'WORKDIR' | 'VOLUME' | 'HOME'; readonly write: Permission };

export const judged = (read: Read, root: Node, isTold: IsTold): Judged => {
  const { config, manifest } = read;
  const { users, groups } = imageFilesOf(root, isTold);
  const accounts = { ...listed({ users, groups }), absent: users === undefined };
  const who = outcomeOf(config.user, () => accounts);
  const [named = ''] = config.user.split(':');
  const account =
    who.uid === undefined
      ? undefined
      : (accounts.users.get(named) ?? [...accounts.users.values()].find(({ uid }) => uid === who.uid));
  const identity =
    who.uid === undefined ? undefined : { uid: who.uid, groups: groupsOf(root, config.user, who.gid ?? 0, account) };
  const starts = [...config.entrypoint, ...config.cmd];
  return {
    digest: manifest.digest,
    platform: `${config.os}/${config.architecture}`,
    user: config.user,
    who,
    account,
    starts,
    programs:
      identity === undefined
        ? []
        : programsOf({ root, who: identity, path: config.env.PATH ?? '', workdir: config.workdir }, starts),
    places: identity === undefined ? [] : placesOf(root, read, account, identity),
    unreadable: identity === undefined ? { count: 0, first: [] } : unreadableIn(root, config.workdir, identity),
  };
};

/** With a group in USER, that one alone; without, also those that /etc/group puts the account in. */
const groupsOf = (root: Node, user: string, gid: number, account: Account | undefined): readonly number[] => {
  if (user.includes(':') || account === undefined) return [gid];
  const text = new TextDecoder().decode(find(root, ['etc', 'group'], true)?.content ?? new Uint8Array());
  const others = text.split('\n').flatMap((line) => {
    const [, , id = '', members = ''] = line.trim().split(':');
    return /^\d{1,10}$/.test(id) && members.split(',').includes(account.name) ? [Number(id)] : [];
  });
  return [gid, ...others];
};

const placesOf = (root: Node, { config }: Read, account: Account | undefined, who: Identity): readonly Place[] => {
  const home = config.env.HOME ?? account?.home ?? '/';
  const wanted = [
    ...(config.workdir === '' ? [] : [['WORKDIR', config.workdir] as const]),
    ...config.volumes.map((path) => ['VOLUME', path] as const),
    ['HOME', home] as const,
  ];
  return wanted.map(([why, path]) => ({ why, path: normalised(path), write: mayDo(root, path, who, 'write') }));
};

const MOST_SHOWN = 5;

/** Directories that nobody may enter count once. Without a working directory it would be the whole system. */
const unreadableIn = (root: Node, workdir: string, who: Identity): Judged['unreadable'] => {
  const top = normalised(`/${workdir}`);
  const start = top === '/' ? undefined : find(root, top.slice(1).split('/'), true);
  const first: string[] = [];
  let count = 0;
  const open: (readonly [string, Node])[] = start === undefined ? [] : [[top, start]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, node] = next;
    const right = node.kind === 'directory' ? 'enter' : 'read';
    if ((node.kind === 'file' || node.kind === 'directory') && mayDo(root, path, who, right) === 'no') {
      count += 1;
      if (first.length < MOST_SHOWN) first.push(path);
      continue;
    }
    for (const [name, child] of node.children) open.push([`${path}/${name}`, child]);
  }
  return { count, first };
};
