import type { Copy, CopySource } from '../operations/operation.js';
import { type Brought, bring } from './brought.js';
import { lazyDraft } from './draft.js';
import { type AccountFile, accountFiles } from './files.js';
import { type Landing, landingOf } from './landing.js';
import type { AccountContext, Accounts } from './model.js';

/** COPY and ADD may bring /etc/passwd and /etc/group: from the context, another stage, a heredoc, or unseen. */
export const afterCopy = (before: Accounts, copy: Copy, context: AccountContext): Accounts => {
  const lazy = lazyDraft(before);
  for (const source of copy.sources) {
    for (const { name, path } of accountFiles) {
      const landing = landingOf(copy, source, path);
      const brought = landing === undefined ? undefined : broughtBy(copy, source, path, landing, context);
      if (brought !== undefined) bring(lazy, name, brought);
    }
  }
  return lazy.now();
};

/** Whether COPY or ADD may bring one of the files of accounts. */
export const mayBring = (copy: Copy, wanted: AccountFile, context: AccountContext): boolean =>
  accountFiles.some(
    ({ name, path }) =>
      name === wanted &&
      copy.sources.some((source) => {
        const landing = landingOf(copy, source, path);
        return landing !== undefined && broughtBy(copy, source, path, landing, context) !== undefined;
      }),
  );

const broughtBy = (
  copy: Copy,
  source: CopySource,
  path: string,
  landing: Landing,
  context: AccountContext,
): Brought | undefined => {
  const { origin, excludes } = copy;
  const brought =
    origin.kind === 'context'
      ? ofContext(copy, source, landing, context)
      : ofImage(path, landing, context.accountsOf?.(origin));
  return excludes && (brought?.kind === 'text' || brought?.kind === 'accounts') ? { kind: 'perhaps' } : brought;
};

const ofImage = (path: string, { from, way }: Landing, accounts: Accounts | undefined): Brought | undefined => {
  if (from !== path || accounts === undefined) return unread(way);
  if (accounts.absent) return undefined;
  // Of an image of which nothing is known it is not even known that it has the file.
  return accounts.complete || accounts.users.size > 0 ? { kind: 'accounts', accounts } : unread(way);
};

const ofContext = (
  copy: Copy,
  source: CopySource,
  { from, way }: Landing,
  { context, contextEntry }: AccountContext,
): Brought | undefined => {
  if (source.kind === 'heredoc' && source.text !== undefined) return { kind: 'text', text: source.text };
  const place = from?.slice(1);
  const text = place === undefined ? undefined : context?.(place);
  if (text !== undefined) return { kind: 'text', text };
  if (way === 'file' || place === undefined || context === undefined) return unread(way);
  // What ADD unpacks lies in no directory.
  const unpacks = copy.kind === 'add' && copy.unpack !== false && source.kind === 'path' && source.path !== '/';
  return unpacks || contextEntry?.(place) !== undefined ? unread(way) : undefined;
};

const unread = (way: Landing['way']): Brought | undefined => {
  switch (way) {
    case 'file':
      return { kind: 'hidden' };
    case 'below':
      return { kind: 'perhaps' };
    case 'either':
      return { kind: 'hardly' };
    case 'unlikely':
      return undefined;
  }
};
