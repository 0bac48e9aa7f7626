import type { Accounts } from '../image/accounts/model.js';
import { numberOf } from '../image/user-string.js';

/** The ids of new accounts. Below BusyBox's limit of 60000, and far from the ids that images hand out. */
const FIRST_ID = 10001;
const LAST_ID = 60000;

/** Ids that belong to somebody in too many images: the first user, and Alpine's nogroup and nobody. */
const AVOIDED = new Set([1000, 65533, 65534]);

/** A number that no user and no group has, for an account that does not exist yet and for its group. */
export const freeId = (accounts: Accounts): number => {
  const taken = new Set<number | undefined>(AVOIDED);
  // A name made of digits comes before the id, whoever has that.
  for (const [name, { uid, gid }] of accounts.users) taken.add(uid).add(gid).add(numberOf(name));
  for (const [name, gid] of accounts.groups) taken.add(gid).add(numberOf(name));
  let id = FIRST_ID;
  while (taken.has(id) && id < LAST_ID) id += 1;
  return id;
};
