import type { Account } from '../knowledge/images/model.js';
import type { Accounts } from './accounts/model.js';
import type { UserState } from './stage.js';

/** The largest uid and gid that an engine starts a process with (moby/sys user.go: range 0 to 2147483647). */
export const MAX_ID = 2147483647;

type Outcome = Omit<UserState, 'user' | 'decidedBy' | 'decidedAs'>;

/**
 * Who a Linux container runs as when `Config.User` is `user`. The part before the first colon is a number as Go's
 * Atoi reads it (a sign and leading zeros count) or a name in /etc/passwd; empty is uid 0.
 * `known` is asked only where somebody is looked up. Source: moby/sys user/user.go, GetExecUser; measured on Docker
 * 20.10.24.
 */
export const outcomeOf = (user: string, known: () => Accounts): Outcome => {
  const colon = user.indexOf(':');
  const name = colon === -1 ? user : user.slice(0, colon);
  const group = colon === -1 ? '' : user.slice(colon + 1);
  if (name === '' && group === '') return ROOT;
  const numbers = inNumbers(name, group);
  if (numbers !== undefined) return numbers;
  const accounts = known();
  const owner = userOf(name, accounts);
  if (owner.verdict === 'invalid' || group === '') return owner;
  const gid = groupOf(group, accounts);
  return typeof gid === 'string' ? invalid(gid) : { ...owner, gid };
};

/** Ids as USER and chown write them, without the group where that is not known. `undefined`: nor is the user. */
export const ownerText = ({ uid, gid }: Pick<Outcome, 'uid' | 'gid'>): string | undefined =>
  uid === undefined || gid === undefined ? uid?.toString() : `${uid}:${gid}`;

/** What chown is told: the ids, or the name of an account whose number a tool picks. */
export const ownerWord = (
  state: Pick<UserState, 'user' | 'uid' | 'gid' | 'verdict' | 'reason'>,
): string | undefined => {
  const ids = ownerText(state);
  const { user = '', verdict, reason } = state;
  if (ids !== undefined || verdict !== 'nonroot' || reason !== undefined) return ids;
  return /^[a-z_][a-z0-9_-]*$/.test(user) ? user : undefined;
};

/** The part before the first colon: the user, by name or number. */
export const ownerPart = (user: string): string => user.replace(/:.*$/s, '');

/** The account that a USER means, by its name or else by its number. */
export const accountOf = ({ user, uid }: Pick<UserState, 'user' | 'uid'>, { users }: Accounts): Account | undefined =>
  (user === undefined ? undefined : users.get(ownerPart(user))) ??
  [...users.values()].find((account) => uid !== undefined && account.uid === uid);

/** The number that Go's Atoi reads, or `undefined` for what is a name. To add 0 makes -0, which Go has not, 0. */
export const numberOf = (text: string): number | undefined =>
  /^[+-]?[0-9]+$/.test(text) ? Number(text) + 0 : undefined;

/** Administrators of Windows images; ids mean nothing there. Names are compared without case. */
export const windowsOutcomeOf = (user: string): Outcome => {
  const name = user.slice(user.lastIndexOf('\\') + 1).toLowerCase();
  const administrator = name === '' || name === 'containeradministrator' || name === 'administrator';
  return { verdict: administrator ? 'root' : 'nonroot', uid: undefined, gid: undefined, reason: undefined };
};

const ROOT: Outcome = { verdict: 'root', uid: 0, gid: 0, reason: undefined };

/** Two numbers need nobody's account; that somebody's name is made of digits is left out of account. */
const inNumbers = (name: string, group: string): Outcome | undefined => {
  const uid = numberOf(name);
  const gid = numberOf(group);
  if (uid === undefined || gid === undefined || uid < 0 || gid < 0 || uid > MAX_ID || gid > MAX_ID) return undefined;
  return { verdict: uid === 0 ? 'root' : 'nonroot', uid, gid, reason: undefined };
};

const userOf = (name: string, accounts: Accounts): Outcome => {
  if (name === '') return ROOT;
  const entry = accounts.users.get(name);
  const id = numberOf(name);
  if (entry === undefined && id !== undefined) return numericUser(id, accounts);
  if (entry !== undefined) return named(entry.uid, entry.gid);
  if (accounts.absent) return invalid(`the image has no /etc/passwd in which to find ${name}`);
  if (name === 'root') return named(0, 0);
  if (accounts.complete) return invalid(`no account in the image is called ${name}`);
  return { verdict: 'nonroot', uid: undefined, gid: undefined, reason: `whether ${name} exists cannot be seen` };
};

const named = (uid: number | undefined, gid: number | undefined): Outcome => ({
  verdict: uid === 0 ? 'root' : 'nonroot',
  uid,
  gid,
  reason: undefined,
});

const numericUser = (id: number, accounts: Accounts): Outcome => {
  if (id < 0 || id > MAX_ID) return invalid(`ids go from 0 to ${MAX_ID}`);
  for (const account of accounts.users.values()) {
    if (account.uid === id) return named(id, account.gid);
  }
  // Without an entry in /etc/passwd the primary group is root's.
  const known = accounts.complete || accounts.absent;
  return { verdict: id === 0 ? 'root' : 'nonroot', uid: id, gid: known ? 0 : undefined, reason: undefined };
};

const groupOf = (group: string, accounts: Accounts): number | undefined | string => {
  if (accounts.groups.has(group)) return accounts.groups.get(group);
  const id = numberOf(group);
  if (id !== undefined) return id < 0 || id > MAX_ID ? `ids go from 0 to ${MAX_ID}` : id;
  if (accounts.absent) return `the image has no /etc/group in which to find ${group}`;
  return accounts.complete ? `no group in the image is called ${group}` : undefined;
};

const invalid = (reason: string): Outcome => ({ verdict: 'invalid', uid: undefined, gid: undefined, reason });
