import { join } from 'node:path';
import type { Problem } from '../text/problems.js';
import { readCopyName } from './copy-name.js';
import { type Entry, type Host, isFailure } from './host.js';
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn, rulesOf } from './ignore-rules.js';
import { kindOfName } from './kind.js';
import { shownPath, workTreeOf } from './place.js';
import { type Tracked, trackedIn } from './tracked.js';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** What a walk notices beside the files that it finds. Paths are absolute. */
export type Noticed = {
  readonly problems: Problem[];
  /** Copies that runs have left which were killed. */
  readonly copies: Set<string>;
  /** What a .gitignore leaves out where no git says that it does not keep it; directories end with `/`. */
  readonly leftOut: Set<string>;
  /** Work trees of which nobody can say what git keeps. */
  readonly unreadable: Set<string>;
};

/** A git work tree, whose index is read when it is first asked for. */
type Tree = { readonly root: string; readonly tracked: () => Tracked };

type Level = {
  readonly directory: string;
  readonly rules: readonly IgnoreRules[];
  readonly tree: Tree | undefined;
  /** Git leaves the directory out: in it only that counts which git keeps all the same. */
  readonly isHidden: boolean;
};

/** The files below a directory whose names promise something, by path in code-unit order. Links are not followed. */
export async function* walk(host: Host, top: string, noticed: Noticed): AsyncGenerator<string> {
  const open = [await openedAt(host, await topLevel(host, top, noticed), noticed)];
  for (let opened = open.at(-1); opened !== undefined; opened = open.at(-1)) {
    const entry = opened.entries.pop();
    const { here } = opened;
    if (entry === undefined) {
      open.pop();
      continue;
    }
    const path = join(here.directory, entry.name);
    const isHidden = here.isHidden || (isWanted(entry) && isIgnored(here.rules, path, entry.kind === 'directory'));
    if (entry.kind === 'file' && readCopyName(entry.name) !== undefined) noticed.copies.add(path);
    else if (!isWanted(entry) || (isHidden && !isKept(here, entry, path, noticed))) continue;
    else if (entry.kind === 'directory')
      open.push(await openedAt(host, { ...here, directory: path, isHidden }, noticed));
    else yield path;
  }
}

/** A directory with what is still to be looked at in it, the first one last. */
type Opened = { readonly here: Level; readonly entries: Entry[] };

const openedAt = async (host: Host, level: Level, noticed: Noticed): Promise<Opened> => {
  const entries = host.list(level.directory);
  if (isFailure(entries)) {
    const path = shownPath(host.cwd, level.directory);
    noticed.problems.push({ kind: 'unreadable', path, detail: entries.failure });
    return { here: level, entries: [] };
  }
  const here = await inside(host, level, entries, noticed);
  return { here, entries: [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)) };
};

/** What the paths of an entry begin with. */
const keyOf = ({ name, kind }: Entry): string => (kind === 'directory' ? `${name}/` : name);

/** A directory that is named is walked, even where a .gitignore above leaves it out and git keeps nothing of it. */
const topLevel = async (host: Host, top: string, noticed: Noticed): Promise<Level> => {
  const root = workTreeOf(host, top);
  if (root === undefined) return { directory: top, rules: [], tree: undefined, isHidden: false };
  const tree = treeAt(host, root, noticed);
  const above = await rulesAbove(host, top);
  const isMeant = isIgnored(above, top, true) && !tree.tracked().isAbove(shownPath(root, top));
  return { directory: top, rules: isMeant ? [] : above, tree, isHidden: false };
};

/** A work tree within another is one of its own: nothing that lies above says anything of it. */
const inside = async (host: Host, level: Level, entries: readonly Entry[], noticed: Noticed): Promise<Level> => {
  const { directory } = level;
  const isOwn = entries.some(({ name }) => name === '.git');
  const rules = isOwn ? await rulesOf(host, directory, '.git/info/exclude') : level.rules;
  return {
    directory,
    rules: [...rules, ...(await rulesIn(host, directory, entries))],
    tree: isOwn ? treeAt(host, directory, noticed) : level.tree,
    isHidden: level.isHidden && !isOwn,
  };
};

const isWanted = ({ name, kind }: Entry): boolean =>
  kind === 'directory' ? !SKIPPED.has(name) : kind === 'file' && kindOfName(name) !== undefined;

/** Whether git keeps what a .gitignore leaves out. */
const isKept = ({ tree }: Level, { kind }: Entry, path: string, { leftOut }: Noticed): boolean => {
  if (tree === undefined) leftOut.add(kind === 'directory' ? `${path}/` : path);
  if (tree === undefined) return false;
  const inTree = shownPath(tree.root, path);
  const { has, isAbove } = tree.tracked();
  return kind === 'directory' ? isAbove(inTree) : has(inTree);
};

const treeAt = (host: Host, root: string, { unreadable }: Noticed): Tree => {
  let tracked: Tracked | undefined;
  return {
    root,
    tracked: () => {
      tracked ??= trackedIn(host, root);
      if (tracked.unreadable) unreadable.add(root);
      return tracked;
    },
  };
};
