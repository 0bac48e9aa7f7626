import type { Accounts } from '../image/accounts/model.js';
import { numberOf } from '../image/user-string.js';

/** BusyBox makes no account or group above it. Source: mirror/busybox@1_36_1:loginutils/Config.src, LAST_ID. */
export const LAST_BUSYBOX_ID = 60_000;

/** The id of a new account. Far below that limit, and far from the ids that images hand out. */
const FIRST_ID = 10001;

/** A number that no user and no group has, for an account that does not exist yet and for its group. */
export const freeId = (accounts: Accounts): number => {
  const taken = takenIds(accounts);
  let id = FIRST_ID;
  while (taken.has(id)) id += 1;
  return id;
};

/** Packages give theirs from 100 upwards, and useradd from 999 downwards: few come so far. Source: adduser.conf(5), login.defs(5) */
const FIRST_SYSTEM_ID = 900;

/** A number that no user and no group has, for an account of a server. */
export const freeSystemId = (accounts: Accounts): number => {
  const taken = takenIds(accounts);
  let id = FIRST_SYSTEM_ID;
  while (taken.has(id)) id += 1;
  return id;
};

/** Whether somebody has a number, as a user or as a group. */
export const isTaken = (id: number, accounts: Accounts): boolean => takenIds(accounts).has(id);

/** The one that is wanted, where nobody has it and every tool takes it; else another. */
export const idFor = (wanted: number | undefined, accounts: Accounts, other = freeId(accounts)): number =>
  wanted === undefined || wanted === 0 || wanted > LAST_BUSYBOX_ID || isTaken(wanted, accounts) ? other : wanted;

const takenIds = ({ users, groups }: Accounts): ReadonlySet<number | undefined> => {
  const taken = new Set<number | undefined>();
  // A name made of digits comes before the id, whoever has that.
  for (const [name, { uid, gid }] of users) taken.add(uid).add(gid).add(numberOf(name));
  for (const [name, gid] of groups) taken.add(gid).add(numberOf(name));
  return taken;
};
