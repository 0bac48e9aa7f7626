import type { AccountPlan } from '../consequences/model.js';
import type { Source } from '../dockerfile/model.js';
import type { Accounts } from '../image/accounts/model.js';
import type { Options } from '../image/options.js';
import type { StageUser, UserState } from '../image/stage.js';
import { ownerText } from '../image/user-string.js';
import type { ImageFacts } from '../knowledge/images/model.js';
import { createdAccount } from './created.js';
import { freeId } from './free-id.js';

/** What is to be known of a stage to choose its account. */
export type AccountQuestion = {
  readonly stage: StageUser;
  readonly options: Options;
  readonly source: Source;
  /** Commands can be run at the place of the fix: a shell is there, and nothing forbids RUN. */
  readonly canRun: boolean;
};

/**
 * The account of the fix: the user that was there before root; else an account that the file makes and never uses;
 * else the one that the base image ships for its process; else a new one, and where none can be made, a number.
 */
export const accountFor = (question: AccountQuestion): AccountPlan => {
  const { user, uid, gid } = question.options;
  if (user !== undefined || uid !== undefined || gid !== undefined) return asked(question);
  return (
    restored(question.stage) ??
    createdAccount(question.stage, question.source) ??
    shipped(question.stage) ??
    fresh(question)
  );
};

const plan = (
  kind: AccountPlan['kind'],
  name: string | undefined,
  uid: number | undefined,
  gid: number | undefined,
) => ({
  kind,
  name,
  uid,
  gid,
  value: ownerText({ uid, gid }) ?? name ?? '',
  template: undefined,
  install: undefined,
  edits: [],
  home: undefined,
});

/** The last user in the stage, or else the one it began with, that was not root. */
const restored = ({ steps, initial, accounts }: StageUser): AccountPlan | undefined => {
  const before = steps.findLast(({ user }) => user.verdict === 'nonroot')?.user ?? initial;
  if (before.verdict !== 'nonroot' || before.user === undefined) return undefined;
  const home = homeOf(before, accounts());
  const name = nameOf(before);
  if (before.uid !== undefined) return { ...plan('restored', name, before.uid, before.gid), home };
  return { ...plan('restored', name, undefined, undefined), value: before.user, home };
};

const nameOf = ({ user }: UserState): string | undefined => {
  const name = user?.split(':')[0];
  return name === undefined || /^[0-9]*$/.test(name) ? undefined : name;
};

const homeOf = ({ user, uid }: UserState, accounts: Accounts): string | undefined => {
  const named = accounts.users.get(user?.split(':')[0] ?? '');
  return (named ?? [...accounts.users.values()].find((account) => account.uid === uid))?.home;
};

/** The account made for the image's process: node, nginx, nonroot, … */
const shipped = ({ image, accounts }: StageUser): AccountPlan | undefined => {
  const name = image?.facts.serviceAccount ?? undefined;
  const account = name === undefined ? undefined : accounts().users.get(name);
  if (account?.uid === undefined || account.uid === 0) return undefined;
  return { ...plan('shipped', account.name, account.uid, account.gid ?? account.uid), home: account.home };
};

const asked = (question: AccountQuestion): AccountPlan => {
  const { options, stage } = question;
  const existing = options.user === undefined ? undefined : stage.accounts().users.get(options.user);
  if (existing?.uid !== undefined && (options.uid ?? existing.uid) === existing.uid) {
    return { ...plan('shipped', existing.name, existing.uid, options.gid ?? existing.gid), home: existing.home };
  }
  return fresh(question);
};

const fresh = ({ stage, options, canRun }: AccountQuestion): AccountPlan => {
  const uid = options.uid ?? options.gid ?? freeId(stage.accounts());
  const gid = options.gid ?? uid;
  const template = canRun ? templateFor(stage.image?.facts, stage) : undefined;
  if (template === undefined) return plan('number', undefined, uid, gid);
  return newAccount(stage, template, options.user ?? freeName(stage.accounts()), uid, gid);
};

/** An account that a template makes. */
export const newAccount = (
  { image }: StageUser,
  template: string,
  name: string,
  uid: number,
  gid: number,
): AccountPlan => {
  // Most programs keep something there, and nobody can see which do not; without a tool none can be made.
  const home = template === 'passwd' ? undefined : `/home/${name}`;
  return { ...plan('new', name, uid, gid), template, install: image?.facts.installAccountTools ?? undefined, home };
};

/** The file in templates/ that can make an account in an image of this kind; `undefined`: only a number can be had. */
export const templateFor = (facts: ImageFacts | undefined, stage: StageUser): string | undefined => {
  if (facts === undefined || !facts.shell || facts.os === 'windows') return undefined;
  const tools = stage.accountTools() ?? facts.accountTools;
  if (tools.startsWith('shadow')) return 'shadow';
  if (tools === 'busybox') return 'busybox';
  if (facts.accountCreation === 'installable' && facts.installAccountTools !== null) return 'shadow-installed';
  return facts.accountCreation === 'passwd-append' ? 'passwd' : undefined;
};

const NAMES = ['app', 'appuser', 'nonroot', 'service'];

const freeName = ({ users, groups }: Accounts): string => {
  const free = (name: string) => !users.has(name) && !groups.has(name);
  return NAMES.find(free) ?? Array.from({ length: 100 }, (_, n) => `app${n}`).find(free) ?? 'app';
};
