import type { Copy, CopySource } from '../operations/operation.js';
import { applyLines } from './change.js';
import { type AccountsDraft, doubt, doubtLazily, lazyDraft, putGroup, putUser } from './draft.js';
import { type AccountFile, accountFileOf } from './files.js';
import type { AccountContext, Accounts } from './model.js';
import { sharedNames } from './names.js';

/** COPY and ADD may bring /etc/passwd and /etc/group: from another stage, from a heredoc, or unseen. */
export const afterCopy = (before: Accounts, copy: Copy, context: AccountContext): Accounts => {
  const lazy = lazyDraft(before);
  const target = copy.target.written;
  for (const each of copy.sources) {
    const source = each.value.written;
    const file = accountFileOf(target) ?? (mayHoldEtc(target) ? accountFileOf(landing(target, source)) : undefined);
    if (file === undefined) {
      if (mayHoldEtc(target) && each.kind !== 'heredoc' && !isPlainFile(source)) doubtLazily(lazy);
    } else if (each.kind === 'heredoc') {
      applyLines(lazy.draft(), file, each.text ?? '', true);
      if (each.text === undefined) doubt(lazy.draft());
    } else copyFile(lazy.draft(), file, each, copy, context);
  }
  return lazy.now();
};

const copyFile = (
  draft: AccountsDraft,
  file: AccountFile,
  { value }: CopySource,
  { origin }: Copy,
  { accountsOf }: AccountContext,
) => {
  const there = accountFileOf(value.written) === file ? accountsOf?.(origin) : undefined;
  const root = draft.users.get('root');
  if (file === 'passwd') {
    draft.users = sharedNames([]);
    for (const user of there?.users.values() ?? []) putUser(draft, user);
  } else {
    draft.groups = sharedNames([]);
    for (const [name, gid] of there?.groups ?? []) putGroup(draft, name, gid);
  }
  draft.absent = false;
  // Users are what `complete` is about in the first place, so only their file can make all of them known.
  if (there !== undefined) draft.complete = there.complete && (file === 'passwd' || draft.complete);
  else {
    doubt(draft);
    // That root is root stays true, whatever the file says.
    if (root !== undefined) putUser(draft, root);
  }
};

/** A directory through which a file may land in /etc. */
const mayHoldEtc = (target: string): boolean => /^\/(?:etc\/?)?$/.test(target) || target.includes('$');

const landing = (target: string, source: string): string => {
  const name = source.slice(source.lastIndexOf('/') + 1);
  return `${target.endsWith('/') ? target : `${target}/`}${name}`;
};

/** A source that is one file: it has an extension that is no archive's, or comes out of a directory of programs. */
const isPlainFile = (source: string): boolean => {
  if (/\/s?bin\/[^/*]+$/.test(source)) return true;
  return /[^/.]\.[A-Za-z0-9]{1,10}$/.test(source) && !/\.(?:tar|tgz|gz|xz|bz2|zst|d)$/.test(source);
};
