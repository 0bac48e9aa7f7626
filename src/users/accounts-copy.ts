import { wordsOf } from '../dockerfile/logical.js';
import type { Instruction } from '../dockerfile/model.js';
import { applyLines } from './accounts-change.js';
import { type AccountsDraft, doubt } from './accounts-draft.js';
import { accountFileOf } from './accounts-files.js';
import type { AccountContext } from './accounts-model.js';

/** COPY and ADD may bring /etc/passwd and /etc/group: from another stage, from a heredoc, or unseen. */
export const applyCopy = (draft: AccountsDraft, instruction: Instruction, context: AccountContext): void => {
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  const target = words.at(-1) ?? '';
  for (const source of words.slice(0, -1)) {
    const heredoc = instruction.heredocs.find(({ name }) => source.replace(/["']/g, '').endsWith(`<<${name}`));
    const file = accountFileOf(target) ?? (mayHoldEtc(target) ? accountFileOf(landing(target, source)) : undefined);
    if (file === undefined) {
      if (mayHoldEtc(target) && heredoc === undefined && !isPlainFile(source)) doubt(draft);
    } else if (heredoc !== undefined) {
      const text = context.source.text.slice(heredoc.body.start, heredoc.body.end);
      if (heredoc.expands && text.includes('$')) doubt(draft);
      applyLines(draft, file, text, true);
      settle(draft);
    } else copyFile(draft, file, source, instruction, context);
  }
};

/** Both files matter: users without groups leave groups unknown, so only a file of users makes them all known. */
const settle = (draft: AccountsDraft) => {
  draft.absent = false;
};

const copyFile = (
  draft: AccountsDraft,
  file: 'passwd' | 'group',
  source: string,
  { flags }: Instruction,
  { accountsOf }: AccountContext,
) => {
  const stage = flags.find(({ name }) => name === 'from')?.value;
  const there = stage === undefined ? undefined : accountsOf?.(stage);
  if (there === undefined || accountFileOf(source) !== file) {
    // It replaces what was there, by what cannot be seen. That root is root stays true.
    const root = draft.users.get('root');
    if (file === 'passwd') draft.users.clear();
    else draft.groups.clear();
    if (root !== undefined) draft.users.set('root', root);
    doubt(draft);
    return;
  }
  if (file === 'passwd') {
    draft.users.clear();
    for (const [name, user] of there.users) draft.users.set(name, user);
  } else {
    draft.groups.clear();
    for (const [name, gid] of there.groups) draft.groups.set(name, gid);
  }
  // An image that had no accounts has exactly those that were copied.
  draft.complete = there.complete && (draft.complete || draft.absent || file === 'passwd');
  draft.absent = false;
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
