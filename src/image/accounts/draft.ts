import type { Account } from '../../knowledge/images/model.js';
import type { Accounts } from './model.js';
import { type SharedNames, sharedNames } from './names.js';

/** Accounts while an instruction changes them. */
export type AccountsDraft = {
  users: SharedNames<Account>;
  groups: SharedNames<number | undefined>;
  complete: boolean;
  absent: boolean;
};

/**
 * So many users, and so many groups, are kept apart; of a file that makes more the later ones are forgotten. Images have
 * some dozens, and whoever looks for one goes through them.
 */
const MAX_KEPT = 200;

/** Accounts that are copied when something is about to change, and not before. */
export type LazyDraft = {
  readonly now: () => Accounts;
  readonly draft: () => AccountsDraft;
};

export const lazyDraft = (before: Accounts): LazyDraft => {
  let draft: AccountsDraft | undefined;
  return {
    now: () => draft ?? before,
    draft: () => {
      draft ??= draftOf(before);
      return draft;
    },
  };
};

/** `doubt`, where there was none yet. */
export const doubtLazily = ({ now, draft }: LazyDraft): void => {
  const { complete, absent } = now();
  if (complete || absent) doubt(draft());
};

export const draftOf = ({ users, groups, complete, absent }: Accounts): AccountsDraft => ({
  users: sharedNames(users),
  groups: sharedNames(groups),
  complete,
  absent,
});

export const putUser = (draft: AccountsDraft, user: Account): void => {
  if (draft.users.size < MAX_KEPT || draft.users.has(user.name)) draft.users = draft.users.with(user.name, user);
  else draft.complete = false;
  draft.absent = false;
};

export const putGroup = (draft: AccountsDraft, name: string, gid: number | undefined): void => {
  if (draft.groups.size < MAX_KEPT || draft.groups.has(name)) draft.groups = draft.groups.with(name, gid);
  else draft.complete = false;
  draft.absent = false;
};

/** A user or group is there whose name cannot be read, or may be. */
export const doubt = (draft: AccountsDraft): void => {
  draft.complete = false;
  draft.absent = false;
};

export const hasGid = ({ groups }: Pick<Accounts, 'groups'>, gid: number): boolean => {
  for (const each of groups.values()) if (each === gid) return true;
  return false;
};
