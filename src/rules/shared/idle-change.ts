import type { Accounts } from '../../image/accounts/model.js';
import type { Found, Node, Tree } from '../../image/files/node.js';
import { treeBefore } from '../../image/files/tree.js';
import type { Options } from '../../image/options.js';
import type { StageUser, Step } from '../../image/stage.js';
import { parentOf } from '../../text/path.js';

/** So many paths of a directory are compared. */
const MOST_PATHS = 200;

/** Whether a line leaves a directory as it is, for all that is known of it: a chown to whom it belongs already. */
export const leavesAlone = (stage: StageUser, { index }: Step, directory: string, options: Options): boolean => {
  const [before, after] = [treeBefore(stage, index, options), treeBefore(stage, index + 1, options)];
  const [was, is] = [before.at(directory), after.at(directory)];
  if (!isSame(was, is) && !isHome(stage.accountsAt(index), directory, was, is)) return false;
  let left = MOST_PATHS;
  for (const path of pathsBelow(after, directory))
    if (left-- === 0 || !(isSame(before.at(path), after.at(path)) || isFileOfOwner(path, before, after))) return false;
  return true;
};

/** A file changes its owner to that of the directory that it lies in, who may read it and replace it as it is. */
const isFileOfOwner = (path: string, before: Tree, after: Tree): boolean => {
  const [was, is, around] = [before.at(path), after.at(path), after.at(parentOf(path))];
  if (typeof was !== 'object' || typeof is !== 'object' || typeof around !== 'object') return false;
  const isFile = is.kind === 'file' || (is.kind === undefined && NAMED_AS_FILE.test(path));
  return isFile && was.mode === is.mode && isOpenTo(around, was) && is.owner === around.owner;
};

/** For all that is known: a checkout leaves its files open to be read. The group of a directory is taken for that of its owner. */
const isOpenTo = ({ group }: Node, { mode = 0o004, group: own }: Node): boolean =>
  (mode & 0o004) !== 0 || ((mode & 0o040) !== 0 && own === group);

/** What is copied from a context that is not there to be looked at; `conf.d` and `1.2` are directories as a rule. */
const NAMED_AS_FILE = /[^/]\.(?!d$|\d{1,8}$)[A-Za-z0-9]{1,8}$/;

const pathsBelow = (tree: Tree, directory: string): Iterable<string> =>
  tree.brought((path) => path.startsWith(`${directory}/`));

const isSame = (one: Found, other: Found): boolean =>
  typeof one === 'object' &&
  typeof other === 'object' &&
  one.owner !== undefined &&
  one.owner === other.owner &&
  one.group === other.group &&
  one.mode === other.mode;

/** An account was made with this home: who else should have had it before? */
const isHome = ({ users }: Accounts, directory: string, was: Found, is: Found): boolean =>
  typeof was === 'object' &&
  was.owner === undefined &&
  typeof is === 'object' &&
  is.owner !== undefined &&
  [...users.values()].some(({ home, uid }) => home === directory && uid === is.owner);
