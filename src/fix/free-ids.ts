import type { Source } from '../dockerfile/model.js';
import type { Accounts } from '../image/accounts/model.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { numberOf } from '../image/user-string.js';

/** The uid and gid of a new account. Below BusyBox's limit of 60000, and far from the ids that images hand out. */
const FIRST_ID = 10001;
const LAST_ID = 60000;

/** Ids that belong to somebody in too many images: the first user, and Alpine's nogroup and nobody. */
const AVOIDED = new Set([1000, 65533, 65534]);

/** What is to be known of a stage to choose its account. */
export type AccountQuestion = {
  readonly stage: StageUser;
  readonly options: Options;
  readonly source: Source;
  /** Commands can be run at the place of the fix: a shell is there, and nothing forbids RUN. */
  readonly canRun: boolean;
  /** Something wants a home directory that exists. */
  readonly wantsHome: boolean;
};

/** Free ids and a free name for an account that does not exist yet. */
export const freeIds = (accounts: Accounts): { readonly uid: number; readonly gid: number } => {
  const taken = new Set<number | undefined>(AVOIDED);
  // A name made of digits comes before the id, whoever has that.
  for (const [name, { uid, gid }] of accounts.users) taken.add(uid).add(gid).add(numberOf(name));
  for (const [name, gid] of accounts.groups) taken.add(gid).add(numberOf(name));
  let id = FIRST_ID;
  while (taken.has(id) && id < LAST_ID) id += 1;
  return { uid: id, gid: id };
};
