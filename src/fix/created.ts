import type { AccountPlan } from '../consequences/model.js';
import type { WantedIds } from '../consequences/said-ids.js';
import type { Source } from '../dockerfile/model.js';
import { type AccountUse, accountCommands } from '../image/accounts/accounts.js';
import type { Accounts } from '../image/accounts/model.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { ownerText } from '../image/user-string.js';
import type { Account } from '../knowledge/images/model.js';
import type { Edit } from '../text/edit.js';
import { remembered } from '../text/memory.js';
import type { Span } from '../text/span.js';
import { idFor } from './free-id.js';
import { isMentioned } from './mentioned.js';
import { passedId } from './passed-id.js';

type Created = { readonly use: AccountUse; readonly stage: StageUser };

/** A user that the file makes and that the stage has in the end. */
type Candidate = Created & { readonly name: string; readonly account: Account };

/**
 * The account that the file makes and never uses. Where it leaves the ids to the tool they are pinned, so that USER
 * can be a number; where that cannot be done for certain USER gets the name.
 */
export const createdAccount = (stage: StageUser, source: Source, wanted?: WantedIds): AccountPlan | undefined => {
  const made = lineage(stage).flatMap(createdIn);
  const users = candidates(made, stage);
  const chosen = users.findLast(({ name }) => isMentioned(name, source)) ?? users.at(-1);
  return chosen === undefined ? undefined : planOf(chosen, made, stage, source, wanted);
};

/** A stage is asked for what it makes by rules and plans, and for every stage that is made from it. */
const createdIn = remembered((stage: StageUser): readonly Created[] =>
  stage.steps.flatMap(({ operation, index }) =>
    operation.kind === 'run'
      ? accountCommands(operation, stage.accountContextAt(index))
          .filter((use) => use.action === 'create' && !isThere(use, stage.accountsAt(index)))
          .map((use) => ({ use, stage }))
      : [],
  ),
);

/** The account is there before the command, whose failure stops nothing: it makes nobody. */
const isThere = ({ name, failure }: AccountUse, { users }: Accounts): boolean =>
  name !== undefined && failure !== 'stops' && users.has(name);

/** A name that the tools take, and that needs no quotes. */
const PLAUSIBLE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}$/;

const candidates = (made: readonly Created[], { accounts }: StageUser): readonly Candidate[] => {
  const { users } = accounts();
  return made.flatMap(({ use, stage }) => {
    const { kind, name, options } = use;
    if (kind !== 'user' || name === undefined || name === 'root' || !PLAUSIBLE.test(name)) return [];
    const account = users.get(name);
    if (account === undefined || account.uid === 0 || options.some(({ key }) => key === 'nonUnique')) return [];
    // As a number it would be whoever is called so.
    const namesake = users.get(`${account.uid}`);
    return namesake === undefined || namesake.uid === account.uid ? [{ use, stage, name, account }] : [];
  });
};

const planOf = (
  chosen: Candidate,
  made: readonly Created[],
  stage: StageUser,
  { text }: Source,
  wanted: WantedIds | undefined,
): AccountPlan => {
  const { name, account, use } = chosen;
  const ids = account.uid === undefined ? pin(chosen, made, stage, wanted) : { ...account, edits: [] };
  const { uid, gid, edits } = ids ?? { uid: undefined, gid: undefined, edits: [] };
  const value = ownerText({ uid, gid }) ?? name;
  const written = uid === undefined ? undefined : passedId(stage, text, name);
  return {
    kind: 'created',
    name,
    uid,
    gid,
    value,
    template: undefined,
    install: undefined,
    edits,
    home: account.home,
    span: use.span,
    ...(written !== undefined && { written }),
  };
};

/** Edits that pin the ids of an account that the stage makes and runs as; `undefined` where that is not certain. */
export const pinnedIds = (stage: StageUser, name: string, wanted?: WantedIds): Pinned | undefined => {
  const made = lineage(stage).flatMap(createdIn);
  const chosen = candidates(made, stage).findLast((each) => each.name === name);
  return chosen === undefined ? undefined : pin(chosen, made, stage, wanted);
};

export type Pinned = { readonly uid: number; readonly gid: number | undefined; readonly edits: readonly Edit[] };

/** Edits that give the account, and its group where the file makes it, the ids that are wanted, or some that nobody has. */
const pin = (
  chosen: Created,
  made: readonly Created[],
  stage: StageUser,
  wanted: WantedIds | undefined,
): Pinned | undefined => {
  const { use } = chosen;
  if (chosen.stage !== stage || !isPlain(use) || use.uidSpan !== undefined) return undefined;
  const free = idFor(wanted?.uid, stage.accounts());
  const user = after(use.toolSpan, `${use.flavour === 'busybox' ? '-u' : '--uid'} ${free}`);
  if (use.group === undefined) {
    const gid = idFor(wanted?.gid, stage.accounts(), free);
    if ((gid !== free || getsOtherGroup(use, gid)) && takesGroup(use)) return withGroup(use, free, gid);
    // BusyBox gives an account of its own a group of the same id; -S without -G takes nogroup.
    const own = use.flavour === 'busybox' && !use.system && use.gid === undefined;
    return { uid: free, gid: own ? free : use.gid, edits: [user] };
  }
  const group = made.find((each) => each.use.kind === 'group' && each.use.name === use.group);
  const known = stage.accounts().groups.get(use.group);
  if (known !== undefined || group === undefined || group.stage !== stage || !isPlain(group.use)) {
    return { uid: free, gid: known, edits: [user] };
  }
  const gidFlag = group.use.flavour === 'busybox' ? '-g' : '--gid';
  const gid = idFor(wanted?.gid, stage.accounts(), free);
  return { uid: free, gid, edits: [after(group.use.toolSpan, `${gidFlag} ${gid}`), user] };
};

/** It makes a group of its own, which another command could make above it. */
const takesGroup = ({ flavour, gid, name, options, span, toolSpan }: AccountUse): boolean =>
  (flavour === 'shadow' || flavour === 'busybox') &&
  gid === undefined &&
  name !== undefined &&
  !options.some(({ key }) => key === 'ownGroup' || key === 'makeGroup') &&
  span.start === toolSpan.start;

/**
 * shadow looks for the group of a system account among the ids of the system, whatever the account has.
 * Source: shadow-maint/shadow@4.13:libmisc/find_new_gid.c.
 */
const getsOtherGroup = ({ flavour, system }: AccountUse, gid: number): boolean =>
  flavour === 'shadow' && system && gid > LAST_SYSTEM_ID;

/** Source: login.defs(5), SYS_GID_MAX. */
const LAST_SYSTEM_ID = 999;

/** The group has another id than the account, or would get another: it is made first. */
const withGroup = ({ flavour, name, span, toolSpan }: AccountUse, uid: number, gid: number): Pinned => {
  const [make, join] =
    flavour === 'busybox' ? [`addgroup -g ${gid}`, `-u ${uid} -G`] : [`groupadd --gid ${gid}`, `--uid ${uid} --gid`];
  const above = { span: { start: span.start, end: span.start }, text: `${make} ${name} && ` };
  return { uid, gid, edits: [above, after(toolSpan, `${join} ${name}`)] };
};

/** It surely runs, once, its program is known, and more words can be put into it. */
const isPlain = ({ certain, guarded, inArray, flavour }: AccountUse): boolean =>
  certain && !guarded && !inArray && flavour !== undefined && flavour !== 'missing';

const after = ({ end }: Span, text: string): Edit => ({ span: { start: end, end }, text: ` ${text}` });
