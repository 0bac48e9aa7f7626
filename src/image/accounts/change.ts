import type { Account, Family } from '../../knowledge/images/model.js';
import { isSure } from '../operations/certain.js';
import { numberOf } from '../user-string.js';
import { type AccountsDraft, doubt, hasGid, putGroup, putUser } from './draft.js';
import { type AccountUse, type OptionKey, onlyPrints } from './model.js';
import { sharedNames } from './names.js';

/** What one use of an account tool leaves behind, taken that the build goes on after it. */
export const applyUse = (draft: AccountsDraft, use: AccountUse, family: Family | undefined) => {
  const { action, kind, name } = use;
  if (action === 'member' || onlyPrints(use)) return;
  if (name === undefined) return nameless(draft, use);
  if (!use.certain && !use.guarded) doubt(draft);
  if (action === 'create')
    return kind === 'user' ? createUser(draft, use, name, family) : createGroup(draft, use, name);
  if (action === 'change') return kind === 'user' ? changeUser(draft, use, name) : changeGroup(draft, use, name);
  if (use.certain || use.guarded) remove(draft, use, name);
};

/** Somebody came, changed or went, and it cannot be seen who. */
const nameless = (draft: AccountsDraft, { action, kind, operands }: AccountUse) => {
  if (operands.length === 0) return;
  doubt(draft);
  if (action === 'create') return;
  for (const [name, user] of kind === 'user' ? draft.users : []) {
    if (name === 'root') continue;
    putUser(draft, { ...user, uid: undefined, gid: undefined });
    // With a user goes the group of its name.
    if (action === 'delete' && draft.groups.has(name)) putGroup(draft, name, undefined);
  }
  for (const [name] of kind === 'group' ? draft.groups : []) if (name !== 'root') putGroup(draft, name, undefined);
};

const has = ({ options }: AccountUse, key: OptionKey): boolean => options.some((option) => option.key === key);

const createUser = (draft: AccountsDraft, use: AccountUse, name: string, family: Family | undefined) => {
  // Where it may not have run, or may have failed, an account of that name stays as it is.
  if (!(isSure(use) && use.failure === 'stops') && draft.users.has(name)) return;
  const known = isSure(use) || draft.complete || !use.guarded;
  const { uid } = use;
  const gid = primaryGroup(draft, use, name, family);
  const home = use.home ?? (has(use, 'home') || has(use, 'baseHome') ? undefined : defaultHome(use, name));
  const user = known ? { name, uid, gid } : { name, uid: undefined, gid: undefined };
  putUser(draft, home === undefined ? user : { ...user, home });
};

const defaultHome = ({ readAs, system, systemHome }: AccountUse, name: string): string | undefined => {
  const home = `/home/${name}`;
  if (readAs !== 'perl' || !system) return home;
  return systemHome === undefined ? undefined : systemHome === 'made' ? home : '/nonexistent';
};

/** The gid of a new user; a group of the user's own is put beside it. `undefined` where the tool chooses. */
const primaryGroup = (
  draft: AccountsDraft,
  use: AccountUse,
  name: string,
  family: Family | undefined,
): number | undefined => {
  if (use.gid !== undefined) return use.gid;
  if (has(use, 'group') || has(use, 'gid')) return use.group === undefined ? undefined : draft.groups.get(use.group);
  const shadow = isShadow(use);
  if (!shadow && use.system && !has(use, 'makeGroup')) return draft.groups.get('nogroup');
  if (shadow && (has(use, 'noOwnGroup') || (family === 'suse' && !has(use, 'ownGroup'))))
    return draft.groups.get('users');
  const gid = ownGid(draft, use);
  putGroup(draft, name, gid);
  return gid;
};

const isShadow = ({ readAs }: AccountUse): boolean => readAs === 'shadow';

/**
 * A user's own group takes the uid for its gid where it can. BusyBox insists on it; shadow takes another id where that
 * one is taken, where it is out of the range of ordinary groups, and for `-r`. What Debian's adduser does is not known.
 */
const ownGid = (draft: AccountsDraft, use: AccountUse): number | undefined => {
  const { uid, readAs, system } = use;
  if (uid === undefined || readAs === 'perl') return undefined;
  if (!isShadow(use)) return uid;
  const ordinary = uid >= FIRST_ORDINARY && uid <= LAST_ORDINARY && !system;
  const blind = !draft.complete && draft.groups.size === 0;
  return ordinary && !blind && !hasGid(draft, uid) ? uid : undefined;
};

const FIRST_ORDINARY = 1000;
const LAST_ORDINARY = 60000;

const createGroup = (draft: AccountsDraft, use: AccountUse, name: string) => {
  if (!(isSure(use) && use.failure === 'stops') && draft.groups.has(name)) return;
  const { gid } = use;
  const known = isSure(use) || draft.complete || !use.guarded;
  // With --force a name that exists is left alone, and an id that is taken is silently replaced.
  if (has(use, 'force') && draft.groups.has(name)) return;
  const replaced = has(use, 'force') && gid !== undefined && (hasGid(draft, gid) || !draft.complete);
  putGroup(draft, name, known && !replaced ? gid : undefined);
};

const optionValue = ({ options }: AccountUse, key: OptionKey): string | undefined =>
  options.findLast((option) => option.key === key)?.value;

const changeUser = (draft: AccountsDraft, use: AccountUse, name: string) => {
  if (!['uid', 'group', 'home', 'rename'].some((key) => use.options.some((option) => option.key === key))) return;
  const old = draft.users.get(name) ?? { name, uid: undefined, gid: undefined };
  const next: Account = {
    ...old,
    uid: has(use, 'uid') ? after(use, old.uid, use.uid) : old.uid,
    gid: has(use, 'group') ? after(use, old.gid, newGid(draft, use)) : old.gid,
    ...(use.home === undefined ? {} : { home: use.home }),
  };
  const renamed = optionValue(use, 'rename');
  if (has(use, 'rename') && renamed === undefined) doubt(draft);
  if (isSure(use) && has(use, 'rename')) draft.users = draft.users.without(name);
  putUser(draft, { ...next, name: renamed ?? name });
};

const newGid = (draft: AccountsDraft, { gid, group }: AccountUse): number | undefined =>
  gid ?? (group === undefined ? undefined : draft.groups.get(group));

/** An id after a change that may not have happened. */
const after = (use: AccountUse, old: number | undefined, next: number | undefined): number | undefined =>
  isSure(use) || old === next ? next : undefined;

const changeGroup = (draft: AccountsDraft, use: AccountUse, name: string) => {
  const old = draft.groups.get(name);
  const gid = has(use, 'gid') ? after(use, old, use.gid) : old;
  const renamed = optionValue(use, 'rename');
  if (has(use, 'rename') && renamed === undefined) doubt(draft);
  if (isSure(use) && has(use, 'rename')) draft.groups = draft.groups.without(name);
  putGroup(draft, renamed ?? name, gid);
  if (old === undefined || gid === old) return;
  // Users whose primary group this is move with it.
  for (const user of draft.users.values()) if (user.gid === old) putUser(draft, { ...user, gid });
};

const remove = (draft: AccountsDraft, { kind }: AccountUse, name: string) => {
  if (kind === 'group') {
    draft.groups = draft.groups.without(name);
    return;
  }
  const user = draft.users.get(name);
  draft.users = draft.users.without(name);
  // The group of the user's own goes too.
  if (user?.gid !== undefined && draft.groups.get(name) === user.gid) draft.groups = draft.groups.without(name);
};

/** Lines of /etc/passwd or /etc/group that were appended, or that are the whole file. */
export const applyLines = (draft: AccountsDraft, file: 'passwd' | 'group', text: string, whole: boolean): void => {
  if (whole && file === 'passwd') draft.users = sharedNames([]);
  if (whole && file === 'group') draft.groups = sharedNames([]);
  draft.absent = false;
  for (const line of text.split('\n')) {
    const fields = line.trim().split(':');
    const [name = '', , first = '', second = '', , home] = fields;
    if (!/^[A-Za-z0-9_.][A-Za-z0-9_.$-]*$/.test(name)) {
      if (/[$`%]/.test(line)) draft.complete = false;
      continue;
    }
    // The first line of a name counts.
    if (file === 'group') {
      if (!draft.groups.has(name)) putGroup(draft, name, numberOf(first));
    } else if (!draft.users.has(name)) {
      const user = { name, uid: numberOf(first), gid: numberOf(second) };
      putUser(draft, home === undefined || home === '' ? user : { ...user, home });
    }
  }
};
