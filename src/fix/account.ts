import type { AccountPlan } from '../consequences/model.js';
import type { AgreedIds } from '../consequences/said-ids.js';
import type { Source } from '../dockerfile/model.js';
import type { Accounts } from '../image/accounts/model.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { accountOf, ownerPart, ownerText } from '../image/user-string.js';
import type { Account } from '../knowledge/images/model.js';
import { createdAccount } from './created.js';
import { freeId, isTaken, LAST_BUSYBOX_ID } from './free-id.js';

/** What is to be known of a stage to choose its account. */
export type AccountQuestion = {
  readonly stage: StageUser;
  readonly options: Options;
  readonly source: Source;
  /** Commands can be run at the place of the fix: a shell is there, and nothing forbids RUN. */
  readonly canRun: boolean;
  /** The account of the server that the image starts, which a package makes. */
  readonly daemon: AccountPlan | undefined;
  /** Ids that all who run the image agree on. */
  readonly agreed: AgreedIds | undefined;
};

/**
 * The account of the fix: the user that was there before root; else an account that the file makes and never uses; else
 * the one with the ids that all agree on who run the image; else the one that a package makes for the server that is
 * started; else the one that the base image ships for its process; else a new one, and where none can be made, a number.
 */
export const accountFor = (question: AccountQuestion): AccountPlan => {
  const { stage, source, options, agreed } = question;
  if (isAsked(options)) return asked(question);
  const own = restored(stage) ?? createdAccount(stage, source, agreed);
  if (own !== undefined) return own;
  if (agreed === undefined) return question.daemon ?? shipped(stage) ?? fresh(question);
  const { uid, gid } = agreed;
  return asked({ ...question, options: { ...options, uid, ...(gid === undefined ? {} : { gid }) } });
};

/** Somebody names whom the fix takes: that counts before what the files around say. */
export const isAsked = ({ user, uid, gid }: Options): boolean =>
  user !== undefined || uid !== undefined || gid !== undefined;

/** The last user in the stage, or else the one it began with, that was not root. */
const restored = ({ steps, initial, accounts }: StageUser): AccountPlan | undefined => {
  const before = steps.findLast(({ user }) => user.verdict === 'nonroot')?.user ?? initial;
  const { verdict, user, uid, gid } = before;
  if (verdict !== 'nonroot' || user === undefined) return undefined;
  const written = ownerPart(user);
  const name = /^[0-9]*$/.test(written) ? undefined : written;
  const home = accountOf(before, accounts())?.home;
  return { ...THERE, kind: 'restored', name, uid, gid, value: ownerText(before) ?? user, home };
};

const THERE = { template: undefined, install: undefined, edits: [] } as const;

/** The account made for the image's process: node, nginx, nonroot, … */
const shipped = ({ image, accounts }: StageUser): AccountPlan | undefined => {
  const account = [...accounts().users.values()].find(({ name }) => name === image?.facts.serviceAccount);
  return account?.uid === undefined || account.uid === 0 ? undefined : existing(account, account.gid);
};

/** An account that is there already. */
export const existing = ({ name, uid, home }: Account, gid: number | undefined): AccountPlan => ({
  ...THERE,
  kind: 'shipped',
  name,
  uid,
  gid,
  value: gid === undefined ? `${uid ?? name}` : `${uid ?? name}:${gid}`,
  home,
});

/**
 * Whoever has the name or the id that is asked for, unless both are and belong to two; else an account that the file
 * makes without ids, which gets them; else somebody new.
 */
const asked = (question: AccountQuestion): AccountPlan => {
  const { user, uid, gid } = question.options;
  const made = uid === undefined ? undefined : createdAccount(question.stage, question.source, { uid, gid });
  const fits = made?.uid === uid && (user ?? made?.name) === made?.name && (gid ?? made?.gid) === made?.gid;
  if (made !== undefined && made.edits.length > 0 && fits) return made;
  const { users } = question.stage.accounts();
  const found =
    user === undefined ? [...users.values()].find((each) => uid !== undefined && each.uid === uid) : users.get(user);
  if (found === undefined || (uid !== undefined && uid !== found.uid)) return fresh(question);
  return existing(found, gid ?? found.gid);
};

const fresh = ({ stage, options, canRun }: AccountQuestion): AccountPlan => {
  const accounts = stage.accounts();
  const uid = options.uid ?? options.gid ?? freeId(accounts);
  const gid = options.gid ?? uid;
  const name = options.user ?? freeName(accounts);
  // The tools refuse a name or an id that somebody has.
  const isNew = isFree(name, accounts) && !isTaken(uid, accounts) && !isTaken(gid, accounts);
  const template = canRun && isNew ? templateFor(stage) : undefined;
  if (template !== undefined && !(template === 'busybox' && Math.max(uid, gid) > LAST_BUSYBOX_ID))
    return newAccount(stage, template, name, uid, gid);
  return { ...THERE, kind: 'number', name: undefined, uid, gid, value: `${uid}:${gid}`, home: undefined };
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
  const install = image?.facts.installAccountTools;
  return { kind: 'new', name, uid, gid, value: `${uid}:${gid}`, template, install, edits: [], home };
};

/** The file in templates/ that can make an account in the image; `undefined`: only a number can be had. */
export const templateFor = ({ image, accountTools }: StageUser): string | undefined => {
  if (image?.facts.shell !== true) return undefined;
  const tools = accountTools() ?? image.facts.accountTools;
  if (tools.startsWith('shadow')) return 'shadow';
  if (tools === 'busybox') return 'busybox';
  if (image.facts.installAccountTools !== null) return 'shadow-installed';
  return image.facts.accountCreation === 'passwd-append' ? 'passwd' : undefined;
};

const NAMES = ['app', 'appuser', 'nonroot', 'service'];

const freeName = (accounts: Accounts): string => {
  const name = NAMES.find((each) => isFree(each, accounts));
  let at = 0;
  while (!isFree(`app${at}`, accounts)) at += 1;
  return name ?? `app${at}`;
};

const isFree = (name: string, { users, groups }: Accounts): boolean => !users.has(name) && !groups.has(name);
