import type { AccountPlan } from '../consequences/model.js';
import { type AccountUse, accountCommands } from '../image/accounts/accounts.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import type { Edit } from '../text/edit.js';
import { newMemory } from '../text/memory.js';
import type { Span } from '../text/span.js';
import { type AccountQuestion, freeIds } from './free-ids.js';
import { isMentioned } from './mentioned.js';

type Created = { readonly use: AccountUse; readonly stage: StageUser };

/**
 * The account that the file makes and never uses. Where it leaves the ids to the tool they are pinned, so that USER
 * can be a number; where that cannot be done for certain USER gets the name.
 */
export const createdAccount = (question: AccountQuestion): AccountPlan | undefined => {
  const made = lineage(question.stage).flatMap(createdIn);
  const users = made.filter(({ use }) => isCandidate(use, question.stage));
  const chosen = users.findLast(({ use }) => isMentioned(use.name ?? '', question.source)) ?? users.at(-1);
  return chosen === undefined ? undefined : planOf(chosen, made, question);
};

const createdIn = (stage: StageUser): readonly Created[] => {
  const created = known.get(stage) ?? find(stage);
  known.set(stage, created);
  return created;
};

/** A stage is asked for what it makes by rules and plans, and for every stage that is made from it. */
const known = newMemory<StageUser, readonly Created[]>();

const find = (stage: StageUser): readonly Created[] =>
  stage.steps.flatMap(({ operation, index }) =>
    operation.kind === 'run'
      ? accountCommands(operation, stage.accountContextAt(index))
          .filter(({ action }) => action === 'create')
          .map((use) => ({ use, stage }))
      : [],
  );

/** A name that the tools take, and that needs no quotes. */
const PLAUSIBLE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}$/;

const isCandidate = ({ kind, name, options }: AccountUse, { accounts }: StageUser): boolean => {
  if (kind !== 'user' || name === undefined || name === 'root' || !PLAUSIBLE.test(name)) return false;
  const { users } = accounts();
  const account = users.get(name);
  if (account === undefined || account.uid === 0 || options.some(({ key }) => key === 'nonUnique')) return false;
  // As a number it would be whoever is called so.
  const namesake = users.get(`${account.uid}`);
  return namesake === undefined || namesake.uid === account.uid;
};

const planOf = (chosen: Created, made: readonly Created[], question: AccountQuestion): AccountPlan => {
  const { use } = chosen;
  const name = use.name ?? '';
  const account = question.stage.accounts().users.get(name);
  const base = { kind: 'created', name, template: undefined, fill: {}, home: account?.home, span: use.span } as const;
  if (account?.uid !== undefined) {
    const value = account.gid === undefined ? `${account.uid}` : `${account.uid}:${account.gid}`;
    return { ...base, uid: account.uid, gid: account.gid, value, edits: [] };
  }
  const pinned = pin(chosen, made, question);
  if (pinned === undefined) return { ...base, uid: undefined, gid: undefined, value: name, edits: [] };
  const { uid, gid } = pinned;
  return { ...base, ...pinned, value: gid === undefined ? `${uid}` : `${uid}:${gid}` };
};

/** Edits that pin the ids of an account that the stage makes and runs as; `undefined` where that is not certain. */
export const pinnedIds = (question: Pick<AccountQuestion, 'stage'>, name: string): Pinned | undefined => {
  const made = lineage(question.stage).flatMap(createdIn);
  const chosen = made.findLast(({ use }) => use.name === name && isCandidate(use, question.stage));
  return chosen === undefined ? undefined : pin(chosen, made, question);
};

export type Pinned = { readonly uid: number; readonly gid: number | undefined; readonly edits: readonly Edit[] };

/** Edits that give the account, and its group where the file makes it, ids that nobody has. */
const pin = (
  chosen: Created,
  made: readonly Created[],
  { stage }: Pick<AccountQuestion, 'stage'>,
): Pinned | undefined => {
  const { use } = chosen;
  if (chosen.stage !== stage || !isPlain(use) || use.uidSpan !== undefined) return undefined;
  const uidFlag = use.flavour === 'busybox' ? '-u' : '--uid';
  const free = freeIds(stage.accounts());
  const user = after(use.toolSpan, `${uidFlag} ${free.uid}`);
  if (use.group === undefined) {
    // BusyBox gives an account of its own a group of the same id; -S without -G takes nogroup.
    const own = use.flavour === 'busybox' && !use.system && use.gid === undefined;
    return { uid: free.uid, gid: own ? free.uid : use.gid, edits: [user] };
  }
  const group = made.find((each) => each.use.kind === 'group' && each.use.name === use.group);
  const known = stage.accounts().groups.get(use.group);
  if (known !== undefined || group === undefined || group.stage !== stage || !isPlain(group.use)) {
    return { uid: free.uid, gid: known, edits: [user] };
  }
  const gidFlag = group.use.flavour === 'busybox' ? '-g' : '--gid';
  return { uid: free.uid, gid: free.gid, edits: [after(group.use.toolSpan, `${gidFlag} ${free.gid}`), user] };
};

/** It surely runs, once, and its program is known. */
const isPlain = ({ certain, guarded, flavour }: AccountUse): boolean =>
  certain && !guarded && flavour !== undefined && flavour !== 'missing';

const after = ({ end }: Span, text: string): Edit => ({ span: { start: end, end }, text: ` ${text}` });
