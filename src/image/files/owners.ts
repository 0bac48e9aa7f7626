import type { Accounts } from '../accounts/model.js';
import type { Step, UserState } from '../stage.js';
import type { Identity } from './node.js';

/** Ids; `undefined` for one that is not known. */
export type Owner = { readonly owner: number | undefined; readonly group: number | undefined };

/**
 * Who a process with these ids is; `undefined` where its uid is not known. Whose group nobody knows may be in the group 0,
 * where a number is that /etc/passwd does not have, or in one of its own.
 */
export const identityOf = ({ owner, group }: Owner): Identity | undefined =>
  owner === undefined ? undefined : { uid: owner, groups: group === undefined ? [owner, 0] : [group] };

/** Who a step runs as; `undefined` where it may be root, or an account that is not seen to be made. */
export const identityAt = (
  { as }: Pick<Step, 'as'>,
  who: Owner = { owner: as.uid, group: as.gid },
): Identity | undefined => identityOf(who) ?? (isPicked(as) ? SOMEBODY : undefined);

/** It is not root, and its account is seen to be made, with a number that a tool picks. */
export const isPicked = ({ uid, verdict, reason }: Pick<UserState, 'uid' | 'verdict' | 'reason'>): boolean =>
  uid === undefined && verdict === 'nonroot' && reason === undefined;

/** An account whose number a tool picks. */
export const SOMEBODY: Identity = { uid: undefined, groups: [] };

/** Whether somebody may be the owner of what belongs to `owner`; of what belongs to nobody knows whom, anybody. */
export const mayOwn = ({ uid }: Identity, owner: number | undefined): boolean =>
  owner === undefined || (uid === undefined ? owner !== 0 : uid === owner);

export const ROOT: Owner = { owner: 0, group: 0 };

export const NOBODY_KNOWN: Owner = { owner: undefined, group: undefined };

/**
 * The ids that a builder reads out of `--chown` and USER for files that it makes: a name takes its own group with it, a
 * number is its own group, and who is not in /etc/passwd is root.
 * Source: moby/buildkit@73ed6825:solver/llbsolver/ops/user_linux.go; a build with BuildKit 0.34.
 */
export const builderOwner = (text: string | undefined, accounts: Accounts): Owner => {
  if (text === undefined) return NOBODY_KNOWN;
  const { user, group } = split(text, /:/);
  const byNumber = numberOf(user);
  const owner = byNumber === undefined ? named(accounts, user) : { owner: byNumber, group: byNumber };
  // A group that is not there leaves that of the user.
  if (group === undefined || group === '') return owner;
  return { owner: owner.owner, group: numberOf(group) ?? groupNamed(accounts, group, owner.group) };
};

const named = (accounts: Accounts, name: string): Owner => {
  const user = accounts.users.get(name);
  if (user !== undefined) return { owner: user.uid, group: user.gid };
  return accounts.complete || accounts.absent || name === '' ? ROOT : NOBODY_KNOWN;
};

const groupNamed = (accounts: Accounts, name: string, own: number | undefined): number | undefined => {
  if (accounts.groups.has(name)) return accounts.groups.get(name);
  return accounts.complete || accounts.absent ? own : undefined;
};

/** What chown is told: a part that it leaves alone is `'same'`. */
export type NewOwner = { readonly owner: number | undefined | 'same'; readonly group: number | undefined | 'same' };

/** `user`, `user:group`, `user.group`, `user:`, `:group`: as chown(1) reads them. */
export const chownOwner = (text: string | undefined, accounts: Accounts): NewOwner => {
  if (text === undefined) return NOBODY_KNOWN;
  const { user, group } = split(text, accounts.users.has(text) ? /:/ : /[:.]/);
  const account = accounts.users.get(user);
  const owner = user === '' ? 'same' : (numberOf(user) ?? account?.uid);
  if (group === undefined) return { owner, group: 'same' };
  return { owner, group: group === '' ? account?.gid : chgrpGroup(group, accounts) };
};

export const chgrpGroup = (text: string | undefined, { groups }: Accounts): number | undefined =>
  text === undefined ? undefined : (numberOf(text) ?? groups.get(text));

const split = (text: string, separator: RegExp) => {
  const at = text.search(separator);
  return at === -1 ? { user: text, group: undefined } : { user: text.slice(0, at), group: text.slice(at + 1) };
};

const numberOf = (text: string): number | undefined => (/^\+?\d{1,10}$/.test(text) ? Number(text) : undefined);
