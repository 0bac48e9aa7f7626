import { type Fix, safeFix } from '../../fix/fix.js';
import type { AccountUse } from '../../image/accounts/accounts.js';
import type { Accounts } from '../../image/accounts/model.js';
import type { AccountProblem } from '../../image/accounts/problems.js';
import { numberOf } from '../../image/user-string.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { accountFix as say } from '../sentences.js';

/** The repair of one use of an account tool, where it is certain; `groups` are those before it. */
export const accountFix = (
  { kind, span }: AccountProblem,
  use: AccountUse,
  groups: Groups,
  text: string,
): Fix | undefined => {
  switch (kind) {
    case 'missing-tool':
    case 'foreign-flag':
      return rewritten(use, groups, text);
    case 'asks-password':
      return use.inArray ? undefined : safeFix(say.noPassword, insert(use.toolSpan.end, ' -D'));
    case 'gecos-not-group':
      return groupFix(use, span, groups);
    default:
      return undefined;
  }
};

type Groups = Accounts['groups'];

/** BusyBox takes the name of a group only, and stops at one that is not there. */
const groupFix = ({ options }: AccountUse, { start, end }: Span, groups: Groups): Fix | undefined => {
  const { value, valueSpan } = options.findLast(({ flag }) => flag === '-g') ?? {};
  const named = value !== undefined && groups.has(value) ? value : groupNamed(numberOf(value ?? ''), groups);
  if (named === undefined || valueSpan === undefined) return undefined;
  // In `-Sg app` the flag is one letter of a word.
  const flag = { span: { start, end }, text: end - start > 1 ? '-G' : 'G' };
  const edits = [flag, ...(named === value ? [] : [{ span: valueSpan, text: named }])] as const;
  return { title: say.group(named), edits, safety: 'unsafe', obstacles: [MOVED] };
};

const MOVED = say.groupChanges;

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** The same account, made with the tools that the image has. */
const rewritten = (use: AccountUse, groups: Groups, text: string): Fix | undefined => {
  if (use.action !== 'create' || use.name === undefined || !isPlain(use, use.span, text)) return undefined;
  const command = use.tools?.startsWith('shadow')
    ? shadow(use, groups)
    : use.tools === 'busybox'
      ? busybox(use, groups)
      : undefined;
  return command === undefined ? undefined : safeFix(`Write ${command}`, { span: use.span, text: command });
};

/** Options whose meaning the other tool has too; those that are only dropped are harmless. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  'uid',
  'gid',
  'group',
  'home',
  'baseHome',
  'system',
  'noPassword',
  'createHome',
  'noHome',
  'ownGroup',
  'makeGroup',
  'gecos',
]);

const DROPPED: ReadonlySet<string> = new Set(['--no-log-init', '-l', '-c', '--comment', '--gecos']);

const isPlain = ({ options, operands, certain, inArray }: AccountUse, { start, end }: Span, text: string): boolean =>
  certain &&
  !inArray &&
  operands.length === 1 &&
  isWord(operands[0]) &&
  !text.slice(start, end).includes('\n') &&
  options.every(
    ({ key, flag, value }) => DROPPED.has(flag) || (UNDERSTOOD.has(key) && (value === undefined || isWord(value))),
  );

/** It needs no quotes in a shell. */
const isWord = (value: string | undefined): boolean => value !== undefined && /^[\w@%+=:,./-]+$/.test(value);

const busybox = (use: AccountUse, groups: Groups): string | undefined => {
  const { name, uid, gid, system, home, createsHome, kind } = use;
  if (kind === 'group') return words('addgroup', system && '-S', gid !== undefined && `-g ${gid}`, name);
  const group = use.group ?? groupNamed(gid, groups);
  if (gid !== undefined && group === undefined) return undefined;
  const made = group === undefined && system ? `addgroup -S ${name} && ` : '';
  const parts = words(
    'adduser',
    system ? '-S' : '-D',
    createsHome !== true && '-H',
    home !== undefined && `-h ${home}`,
    uid !== undefined && `-u ${uid}`,
    (group !== undefined || system) && `-G ${group ?? name}`,
    name,
  );
  return made + parts;
};

const shadow = (use: AccountUse, groups: Groups): string | undefined => {
  const { name, uid, gid, system, home, createsHome, kind } = use;
  if (kind === 'group') return words('groupadd', system && '--system', gid !== undefined && `--gid ${gid}`, name);
  const group = use.group ?? (gid === undefined ? undefined : `${gid}`);
  const own = group === undefined && !groups.has(name ?? '');
  const made = own ? `${words('groupadd', system && '--system', uid !== undefined && `--gid ${uid}`, name)} && ` : '';
  const parts = words(
    'useradd',
    '--no-log-init',
    system && '--system',
    uid !== undefined && `--uid ${uid}`,
    `--gid ${group ?? name}`,
    createsHome === true ? '--create-home' : '--no-create-home',
    home !== undefined && `--home-dir ${home}`,
    name,
  );
  return made + parts;
};

const groupNamed = (gid: number | undefined, groups: Groups): string | undefined =>
  gid === undefined ? undefined : [...groups].find(([, id]) => id === gid)?.[0];

const words = (...parts: readonly (string | false | undefined)[]): string => parts.filter((part) => part).join(' ');
