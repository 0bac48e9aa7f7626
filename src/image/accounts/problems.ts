import type { ImageFacts } from '../../knowledge/images/model.js';
import type { Span } from '../../text/span.js';
import { hasGid } from './draft.js';
import { type Accounts, type AccountUse, type OptionKey, onlyPrints } from './model.js';

export type AccountProblemKind =
  | 'no-shell'
  | 'missing-tool'
  | 'foreign-flag'
  | 'asks-password'
  | 'gecos-not-group'
  | 'ignored-operand'
  | 'no-own-group'
  | 'name-taken'
  | 'uid-taken'
  | 'gid-taken'
  | 'group-exists'
  | 'unknown-group'
  | 'id-out-of-range'
  | 'other-gid';

/** What the real program does with a line, other than what its author meant. */
export type AccountProblem = {
  readonly kind: AccountProblemKind;
  readonly message: string;
  readonly span: Span;
  /** The program ends with an error. */
  readonly fails: boolean;
};

/** What is known of the image beside its accounts and tools. */
export type AccountSetting = Partial<Pick<ImageFacts, 'family' | 'shell'>>;

/**
 * What goes wrong in one use of an account tool when `accounts` exist before it. Nothing is said of what cannot be
 * known. Measured on BusyBox 1.31 to 1.38, Alpine 3.8 to 3.20, shadow of Debian 12 and 13.
 */
export const accountProblems = (
  use: AccountUse,
  accounts: Accounts,
  setting: AccountSetting = {},
): readonly AccountProblem[] => {
  const unusable = notThere(use, setting) ?? foreignFlag(use);
  if (unusable !== undefined) return isForHere(use) ? [unusable] : [];
  const { name } = use;
  if (use.action !== 'create' || name === undefined) return [];
  const problems = CHECKS.flatMap((check) => check({ ...use, name }, accounts, setting) ?? []);
  return isForHere(use) ? problems : problems.filter(({ fails }) => !fails);
};

/**
 * `if grep -q ID=alpine /etc/os-release; then adduser -D app; else useradd app; fi` tells one image from another, and
 * `if test $NAME != root; then useradd $NAME; fi` knows who is there.
 */
const isForHere = ({ certain, guarded }: AccountUse): boolean => certain || guarded;

type NamedUse = AccountUse & { readonly name: string };

type Check = (use: NamedUse, accounts: Accounts, setting: AccountSetting) => AccountProblem | undefined;

/** At a word of the use, or of all of it. */
const problem = (
  use: AccountUse,
  kind: AccountProblemKind,
  span: Span | undefined,
  message: string,
  fails = true,
): AccountProblem => ({ kind, message, span: span ?? use.span, fails });

const notThere = (use: AccountUse, { shell }: AccountSetting): AccountProblem | undefined => {
  const { tool, toolSpan, flavour } = use;
  if (shell === false)
    return problem(use, 'no-shell', undefined, `${tool}: the image has no shell, so RUN cannot start it.`);
  if (flavour !== 'missing') return undefined;
  return problem(use, 'missing-tool', toolSpan, `${tool}: not found, exit 127. ${instead(use)}`);
};

/** With shadow, only commands that are not shadow's are missing. */
const instead = ({ tools }: AccountUse): string => {
  if (tools === 'busybox') return 'The image has BusyBox, whose commands are adduser and addgroup.';
  return tools === 'none' ? 'The image has no commands that make accounts.' : 'The image has useradd and groupadd.';
};

const option = ({ options }: AccountUse, key: OptionKey) => options.findLast((each) => each.key === key);

const OWNERS = { shadow: 'shadow', busybox: 'BusyBox', perl: 'Debian' } as const;

const foreignFlag = (use: AccountUse): AccountProblem | undefined => {
  const { flavour, readAs, tool, tools } = use;
  const found = use.options.find(({ key }) => key === 'foreign');
  if (found === undefined || flavour === undefined) return undefined;
  const link = tool === 'adduser' && tools === 'shadow+adduser-link';
  const owner = link ? 'useradd, which adduser is here,' : `${OWNERS[readAs]}'s ${tool}`;
  if (onlyPrints(use)) {
    const message = `${tool} ${found.flag}: ${owner} prints its help, and makes no account.`;
    return problem(use, 'foreign-flag', found.flagSpan, message, false);
  }
  return problem(use, 'foreign-flag', found.flagSpan, `${tool} ${found.flag}: ${owner} has no such option and fails.`);
};

const isBusybox = ({ flavour }: AccountUse): boolean => flavour === 'busybox';
const isShadow = ({ flavour }: AccountUse): boolean => flavour === 'shadow';

const asksPassword: Check = (use, { users }) => {
  if (use.kind !== 'user' || !isBusybox(use) || use.system || option(use, 'noPassword') !== undefined) return undefined;
  // Before it asks, it looks whether the name is there.
  if (use.answered || users.has(use.name)) return undefined;
  const message = `${use.tool} ${use.name}: BusyBox asks for a password without -D or -S, and exits 1 in a build.`;
  return problem(use, 'asks-password', use.toolSpan, message);
};

const gecosNotGroup: Check = (use, accounts) => {
  const gecos = option(use, 'gecos');
  if (gecos?.flag !== '-g' || !isBusybox(use) || gecos.value === undefined) return undefined;
  const meansGroup = accounts.groups.has(gecos.value) || gecos.value === use.name || /^[0-9]+$/.test(gecos.value);
  if (!meansGroup || option(use, 'group') !== undefined) return undefined;
  // BusyBox gives the group that it makes the number of the user, which is what is written.
  if (!use.system && use.uid !== undefined && gecos.value === `${use.uid}`) return undefined;
  const message = `adduser -g ${gecos.value}: -g is the comment field in BusyBox, so ${primary(use)}. -G sets it.`;
  return problem(use, 'gecos-not-group', gecos.flagSpan, message, false);
};

const primary = ({ system, name }: NamedUse): string =>
  system ? 'the primary group is nogroup' : `the primary group is a new one, ${name}`;

/** `adduser -S app app`: once there is an option, BusyBox looks at the first word only. */
const ignoredOperand: Check = (use) => {
  const [, second] = use.operands;
  const words = [use.tool, use.name, ...(second === undefined ? [] : [second])].join(' ');
  // Without -S the group is new, and has the name of the user.
  const isGiven = option(use, 'group') !== undefined || (!use.system && second === use.name);
  if (!isBusybox(use) || use.kind !== 'user' || use.operands.length < 2 || isGiven) return undefined;
  const message = `${words}: BusyBox ignores the second word, so ${primary(use)}.`;
  return problem(use, 'ignored-operand', use.nameSpan, message, false);
};

const noOwnGroup: Check = (use, { groups, complete }) => {
  const given = option(use, 'group') ?? option(use, 'gid') ?? option(use, 'makeGroup');
  const said = use.operands.length > 1 || option(use, 'gecos')?.flag === '-g';
  if (use.kind !== 'user' || !use.system || given !== undefined || said || isShadow(use) || use.flavour === undefined) {
    return undefined;
  }
  const span = use.nameSpan;
  if (complete && !groups.has('nogroup')) {
    return problem(use, 'unknown-group', span, `${use.tool} ${use.name}: the image has no group nogroup, exit 1.`);
  }
  const gid = groups.get('nogroup');
  const number = gid === undefined ? '' : ` (${gid})`;
  const message = `${use.tool} ${use.name}: a system user without a group of its own gets nogroup${number}.`;
  return problem(use, 'no-own-group', span, message, false);
};

const nameTaken: Check = (use, { users, groups }) => {
  const { name, flavour, tool } = use;
  // The same words mean other things to BusyBox and to Debian's: one that made nothing may stand above.
  if (flavour === undefined && tool.startsWith('add')) return undefined;
  const taken = use.kind === 'user' ? users.has(name) : groups.has(name);
  if (!taken || use.guarded || option(use, 'force') !== undefined) return undefined;
  const id = use.kind === 'user' ? users.get(name)?.uid : groups.get(name);
  // The script goes on, with the account that it asked for.
  const asked = use.kind === 'user' ? use.uid : use.gid;
  if (use.failure === 'passes' && (asked === undefined || asked === id)) return undefined;
  const number = id === undefined ? '' : ` (${id})`;
  const message = `${use.tool} ${name}: the image has a ${use.kind} ${name}${number} already, ${exit(use, 9)}.`;
  return problem(use, 'name-taken', use.nameSpan, message);
};

/** BusyBox and Debian's adduser end with 1 whatever went wrong. */
const exit = (use: AccountUse, shadow: number): string => `exit ${isShadow(use) ? shadow : 1}`;

const uidTaken: Check = (use, { users }) => {
  const { uid } = use;
  if (use.kind !== 'user' || uid === undefined || option(use, 'nonUnique') !== undefined || use.guarded)
    return undefined;
  const owner = [...users.values()].find((user) => user.uid === uid);
  if (owner === undefined || owner.name === use.name) return undefined;
  const message = `${use.tool} -u ${uid}: the uid belongs to ${owner.name}, ${exit(use, 4)}.`;
  return problem(use, 'uid-taken', use.uidSpan, message);
};

const gidTaken: Check = (use, accounts, setting) => {
  const { groups } = accounts;
  const own = isBusybox(use) && use.kind === 'user' && !use.system && option(use, 'group') === undefined;
  const gid = own ? use.uid : use.kind === 'group' ? use.gid : undefined;
  if (gid === undefined || option(use, 'nonUnique') !== undefined || use.guarded) return undefined;
  const found = [...groups].find(([, each]) => each === gid);
  if (found === undefined || found[0] === use.name) return undefined;
  // The number is the user's first, and one line tells of it.
  if (uidTaken(use, accounts, setting) !== undefined) return undefined;
  const [owner] = found;
  const span = own ? use.uidSpan : use.gidSpan;
  if (own) {
    const message = `adduser -u ${gid}: without -G the gid is the uid, and ${gid} belongs to the group ${owner}, exit 1.`;
    return problem(use, 'gid-taken', span, message);
  }
  if (option(use, 'force') !== undefined && isShadow(use)) {
    const message = `${use.tool} -f -g ${gid}: the gid belongs to ${owner}, so another one is chosen without a word.`;
    return problem(use, 'other-gid', span, message, false);
  }
  return problem(use, 'gid-taken', span, `${use.tool} -g ${gid}: the gid belongs to ${owner}, ${exit(use, 4)}.`);
};

/** A user's own group cannot be made where a group of that name is there. */
const groupExists: Check = (use, { users, groups }) => {
  const { name } = use;
  // Where a user has the name, that is what stops the tool.
  if (users.has(name)) return undefined;
  if (use.kind !== 'user' || use.guarded || !groups.has(name) || use.flavour === undefined) return undefined;
  const given = option(use, 'group') ?? option(use, 'gid') ?? option(use, 'noOwnGroup');
  if (given !== undefined || (use.system && !isShadow(use))) return undefined;
  const flag = isBusybox(use) ? '-G' : isShadow(use) ? '-g' : '--ingroup';
  const message = `${use.tool} ${name}: the group ${name} exists, and without ${flag} ${name} it is made anew, ${exit(use, 9)}.`;
  return problem(use, 'group-exists', use.nameSpan, message);
};

const unknownGroup: Check = (use, accounts) => {
  const written = option(use, 'group');
  if (use.kind !== 'user' || written?.value === undefined || !accounts.complete || use.flavour === undefined)
    return undefined;
  const { value } = written;
  const byNumber = use.gid !== undefined && hasGid(accounts, use.gid);
  if (
    accounts.groups.has(value) ||
    byNumber ||
    ([...accounts.groups.values()].includes(undefined) && use.gid !== undefined)
  )
    return undefined;
  const why =
    isBusybox(use) && /^[0-9]+$/.test(value)
      ? `no group is called ${value}, and ${written.flag} takes no gid`
      : `the image has no group ${value}`;
  return problem(
    use,
    'unknown-group',
    written.valueSpan,
    `${use.tool} ${written.flag} ${value}: ${why}, ${exit(use, 6)}.`,
  );
};

/** LAST_ID of BusyBox where the image does not set it, and as Alpine and Wolfi set it. */
const LAST_ID = 60000;
const LAST_ALPINE_ID = 256000;

const idOutOfRange: Check = (use, _accounts, { family }) => {
  const last = family === 'busybox' || family === 'distroless' ? LAST_ID : LAST_ALPINE_ID;
  const [id, span] = use.kind === 'user' ? [use.uid, use.uidSpan] : [use.gid, use.gidSpan];
  if (!isBusybox(use) || id === undefined || id <= last) return undefined;
  const message = `${use.tool} ${id}: BusyBox takes ids from 0 to ${last} here, exit 1.`;
  return problem(use, 'id-out-of-range', span, message);
};

/** shadow gives a user's own group the uid as gid only within the range of ordinary ids, and never for -r. */
const otherGid: Check = (use) => {
  const { uid, name } = use;
  const given = option(use, 'group') ?? option(use, 'noOwnGroup');
  if (use.kind !== 'user' || !isShadow(use) || uid === undefined || given !== undefined) return undefined;
  const odd = use.system ? uid >= 1000 : uid > LAST_ID;
  if (!odd) return undefined;
  const message = `${use.tool} -u ${uid}: the group ${name} gets another id than ${uid}. Only groupadd -g and -g set it.`;
  return problem(use, 'other-gid', use.uidSpan, message, false);
};

const CHECKS: readonly Check[] = [
  asksPassword,
  gecosNotGroup,
  ignoredOperand,
  noOwnGroup,
  nameTaken,
  uidTaken,
  gidTaken,
  groupExists,
  unknownGroup,
  idOutOfRange,
  otherGid,
];
