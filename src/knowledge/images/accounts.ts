import type { ImageFiles } from './looked-up.js';
import type { Account, ImageFacts } from './model.js';
import { accountOf, wordsOf } from './row.js';
import { stockOf } from './stock.js';

export type ShippedAccounts = {
  readonly users: ReadonlyMap<string, Account>;
  /** Name to gid; `undefined` where the group exists and its id is not known. */
  readonly groups: ReadonlyMap<string, number | undefined>;
  /** A name that is in neither map is in neither /etc/passwd nor /etc/group. */
  readonly complete: boolean;
};

const made = new WeakMap<ImageFacts, ShippedAccounts>();

/** Everybody that an image ships: the accounts of its release, or else of its family, and its own. */
export const accountsOf = (facts: ImageFacts): ShippedAccounts => {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const accounts = mapped(facts);
  made.set(facts, accounts);
  return accounts;
};

const mapped = (facts: ImageFacts): ShippedAccounts => {
  const { family, release, accounts, accountsComplete, lookedUp } = facts;
  if (lookedUp?.files !== undefined) return listed(lookedUp.files);
  const stock = stockOf(family, release);
  const users = new Map<string, Account>();
  const groups = new Map<string, number | undefined>();
  for (const entry of wordsOf(stock.groups)) {
    const [name = '', gid = ''] = entry.split(':');
    groups.set(name, gid === '' ? undefined : Number(gid));
  }
  for (const entry of wordsOf(stock.users)) {
    const account = accountOf(entry);
    users.set(account.name, account);
  }
  const gids = new Set(groups.values());
  for (const account of accounts) {
    users.set(account.name, account);
    // An account whose primary group is nobody else's came with a group of its own name.
    if (account.gid === undefined || !gids.has(account.gid)) groups.set(account.name, account.gid);
  }
  return { users, groups, complete: accountsComplete && stock.complete };
};

/** The very lines of /etc/passwd and /etc/group, in their order: the first line of a name or an id counts. */
export const listed = ({ users = [], groups = [] }: Pick<ImageFiles, 'users' | 'groups'>): ShippedAccounts => ({
  users: firsts(users.map((each) => [accountOf(each).name, accountOf(each)])),
  groups: firsts(
    groups.map((each) => {
      const [name = '', gid = ''] = each.split(':');
      return [name, gid === '' ? undefined : Number(gid)];
    }),
  ),
  complete: true,
});

const firsts = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> => {
  const found = new Map<string, Value>();
  for (const [name, value] of entries) if (!found.has(name)) found.set(name, value);
  return found;
};
