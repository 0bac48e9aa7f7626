import { applyLines } from './change.js';
import { type AccountsDraft, doubt, doubtLazily, type LazyDraft, putGroup, putUser } from './draft.js';
import type { AccountFile } from './files.js';
import type { Accounts } from './model.js';
import { sharedNames } from './names.js';

/** What becomes of an account file that something is copied to. */
export type Brought =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'accounts'; readonly accounts: Accounts }
  /** It is another one, which cannot be read; it may be another one; it is the old one, as far as can be seen. */
  | { readonly kind: 'hidden' | 'perhaps' | 'hardly' };

export const bring = (lazy: LazyDraft, file: AccountFile, brought: Brought) => {
  switch (brought.kind) {
    case 'text':
      return replaceByText(lazy.draft(), file, brought.text);
    case 'accounts':
      return replaceBy(lazy.draft(), file, brought.accounts);
    case 'hidden':
      return hide(lazy.draft(), file);
    case 'perhaps':
      return forgetIds(lazy.draft(), file);
    case 'hardly':
      return doubtLazily(lazy);
  }
};

const replaceByText = (draft: AccountsDraft, file: AccountFile, text: string): void => {
  // Users are what `complete` is about in the first place, so only their file can make all of them known.
  if (file === 'passwd') draft.complete = true;
  applyLines(draft, file, text, true);
};

const replaceBy = (draft: AccountsDraft, file: AccountFile, { users, groups, complete }: Accounts): void => {
  draft.absent = false;
  if (file === 'passwd') {
    draft.complete = complete;
    draft.users = sharedNames(users);
  } else {
    draft.complete &&= complete;
    draft.groups = sharedNames(groups);
  }
};

/** That root is root stays true, whatever the file says. */
const hide = (draft: AccountsDraft, file: AccountFile): void => {
  doubt(draft);
  const root = draft.users.get('root');
  if (file === 'group') draft.groups = sharedNames([]);
  else draft.users = sharedNames(root === undefined ? [] : [['root', root]]);
};

const forgetIds = (draft: AccountsDraft, file: AccountFile): void => {
  doubt(draft);
  if (file === 'group') {
    for (const [name] of draft.groups) if (name !== 'root') putGroup(draft, name, undefined);
    return;
  }
  for (const user of draft.users.values()) {
    if (user.name !== 'root') putUser(draft, { ...user, uid: undefined, gid: undefined });
  }
};
