import { spanOf } from '../../dockerfile/logical.js';
import { toolNamed } from '../../knowledge/account-tools.js';
import { releaseNamed } from '../../knowledge/releases.js';
import { isTest } from '../../shell/frames.js';
import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';
import { normalised } from '../../text/path.js';
import type { Argument, Operation, RunCommand } from '../operations/operation.js';
import { numberOf } from '../user-string.js';
import type { AccountContext, AccountTool, AccountUse, Flavour, OptionKey, ToolSet, UseOption } from './model.js';
import { type Parsed, parseOptions } from './options.js';
import { toolFlavour, toolsAfterCommand } from './tools.js';

/** One command of a RUN; `use` where it is one of an account tool. */
export type Used = { readonly run: RunCommand; readonly use: AccountUse | undefined };

/** The uses of account tools in an instruction, in order, those that may not run included. */
export const accountCommands = (operation: Operation, context: AccountContext): readonly AccountUse[] =>
  usedIn(operation, context).flatMap(({ use }) => use ?? []);

/** The commands of a RUN; none of anything else. */
export const usedIn = (operation: Operation, { facts, tools }: AccountContext): readonly Used[] => {
  if (operation.kind !== 'run') return [];
  const debian = facts?.family === 'debian';
  const systemHome = facts?.release == null ? undefined : releaseNamed(facts.release)?.systemHome;
  // Of such an image nothing but the user is known.
  let present = facts?.family === 'unknown' ? undefined : tools;
  return operation.commands().map((run): Used => {
    const use = useOf(run, present, { debian, systemHome }, operation.form === 'exec');
    present = toolsAfterCommand(present, run);
    return { run, use };
  });
};

/** What the tools of an image do where no option says it. */
type Habits = { readonly debian: boolean; readonly systemHome: AccountUse['systemHome'] };

const useOf = (
  { command, args: all, failure }: RunCommand,
  tools: ToolSet | undefined,
  where: Habits,
  inArray: boolean,
): AccountUse | undefined => {
  const applet = nameOf(command.words[0]) === 'busybox';
  const first = command.words[applet ? 1 : 0];
  const tool = toolNamed(nameOf(first));
  if (tool === undefined || first === undefined) return undefined;
  const args = applet ? all.slice(1) : all;
  const flavour = applet ? 'busybox' : toolFlavour(tool, tools);
  const readAs = flavour === undefined || flavour === 'missing' ? guessed(tool, args) : flavour;
  const { options, operands } = parseOptions(tool, readAs, args);
  if (options.some(({ flag }) => flag === '--help' || flag === '--version')) return undefined;
  const meant = meantBy(tool, readAs, { options, operands }, args);
  const one = (key: OptionKey) => meant.options.findLast((option) => option.key === key);
  // Another root directory is another image's business; -D shows or sets defaults.
  if (one('elsewhere') !== undefined || one('defaults') !== undefined) return undefined;
  const { action, kind, subject, group } = meaning(tool, meant.readAs, meant.options, meant.operands);
  const primary = one('group');
  const written = one('gid') ?? primary;
  const isNumber = written?.value !== undefined && numberOf(written.value) !== undefined;
  const byNumber = isNumber && !(meant.readAs === 'busybox' && kind === 'user') ? written : undefined;
  const groupName = action === 'member' ? group?.value : byNumber === undefined ? primary?.value : undefined;
  return {
    tool,
    flavour,
    readAs,
    action,
    kind,
    name: subject?.value,
    uid: idOf(one('uid')),
    gid: idOf(byNumber),
    group: groupName,
    home: one('home') === undefined ? homeBelow(one('baseHome')?.value, subject?.value) : one('home')?.value,
    system: one('system') !== undefined,
    createsHome: kind === 'user' && action === 'create' ? createsHome(readAs, one, tools, where) : false,
    systemHome: where.systemHome,
    options,
    operands: operands.map(({ value }) => value),
    span: command.span,
    toolSpan: spanOf(first),
    nameSpan: subject?.word.span,
    uidSpan: one('uid')?.valueSpan,
    gidSpan: (kind === 'group' ? one('gid') : byNumber)?.valueSpan,
    groupSpan: action === 'member' ? group?.word.span : primary?.valueSpan,
    certain: command.certain,
    checked: command.checked,
    failure,
    guarded: isGuarded(command, subject?.value, options),
    answered: command.before === '|' || command.redirects.some(({ op }) => op.startsWith('<')),
    inArray,
    tools,
  };
};

/**
 * The words as their author meant them: where the program that is here does not know an option, as the one reads them
 * that knows all. The build stops, and who was to be made is known all the same.
 */
const meantBy = (tool: AccountTool, readAs: AccountUse['readAs'], read: Parsed, args: readonly Argument[]): Meant => {
  const here = { ...read, readAs };
  if (!isForeign(read)) return here;
  const others = FLAVOURS.map((flavour) => ({ ...parseOptions(tool, flavour, args), readAs: flavour }));
  return others.find((each) => !isForeign(each) && !each.options.some(({ key }) => key === 'defaults')) ?? here;
};

type Meant = Parsed & Pick<AccountUse, 'readAs'>;

const FLAVOURS = ['perl', 'shadow', 'busybox'] as const;

const isForeign = ({ options }: Parsed): boolean => options.some(({ key }) => key === 'foreign');

/** Where `useradd -b` puts the home of an account. */
const homeBelow = (base: string | undefined, name: string | undefined): string | undefined =>
  base === undefined || name === undefined ? undefined : normalised(`${base}/${name}`);

type Ask = (key: OptionKey) => UseOption | undefined;

const idOf = (option: UseOption | undefined): number | undefined =>
  option?.value === undefined ? undefined : numberOf(option.value);

/** Whose options they look like, where the program is not known. */
const guessed = (tool: AccountTool, args: readonly Argument[]): Exclude<Flavour, 'missing'> => {
  if (!/^(?:add|del)/.test(tool)) return 'shadow';
  const flags = args.map(({ word }) => word.text).filter((text) => /^-[A-Za-z]/.test(text));
  if (flags.some((flag) => /[DSHhk]/.test(flag))) return 'busybox';
  if (flags.some((flag) => /[mMrdcNUlp]/.test(flag))) return 'shadow';
  return flags.some((flag) => /[Gg]/.test(flag)) ? 'busybox' : 'perl';
};

type Meaning = {
  readonly action: AccountUse['action'];
  readonly kind: AccountUse['kind'];
  readonly subject: Argument | undefined;
  readonly group?: Argument | undefined;
};

const meaning = (
  tool: AccountTool,
  flavour: Flavour,
  options: readonly UseOption[],
  operands: readonly Argument[],
): Meaning => {
  const [first, second] = operands;
  const makesGroup = options.some(({ key }) => key === 'makeGroup');
  switch (tool) {
    case 'useradd':
      return { action: 'create', kind: 'user', subject: first };
    case 'usermod':
      return { action: 'change', kind: 'user', subject: first };
    case 'userdel':
      return { action: 'delete', kind: 'user', subject: first };
    case 'groupadd':
      return { action: 'create', kind: 'group', subject: first };
    case 'groupmod':
      return { action: 'change', kind: 'group', subject: first };
    case 'groupdel':
      return { action: 'delete', kind: 'group', subject: first };
    case 'adduser':
    case 'addgroup': {
      // BusyBox looks at a second word only where there is no option at all.
      const joins = second !== undefined && flavour !== 'shadow' && (flavour === 'perl' || options.length === 0);
      if (joins) return { action: 'member', kind: 'user', subject: first, group: second };
      const system = options.some(({ key }) => key === 'system');
      const group = tool === 'addgroup' || (makesGroup && !system);
      return { action: 'create', kind: group ? 'group' : 'user', subject: first };
    }
    case 'deluser':
    case 'delgroup':
      if (second !== undefined) return { action: 'member', kind: 'user', subject: first, group: second };
      return { action: 'delete', kind: tool === 'delgroup' || makesGroup ? 'group' : 'user', subject: first };
  }
};

const createsHome = (
  flavour: Flavour,
  one: Ask,
  tools: ToolSet | undefined,
  { debian, systemHome }: Habits,
): boolean | undefined => {
  if (one('noHome') !== undefined) return false;
  if (flavour === 'busybox' || one('createHome') !== undefined) return true;
  if (flavour === 'perl') {
    if (one('system') === undefined || one('home') !== undefined) return true;
    return systemHome === undefined ? undefined : systemHome === 'made';
  }
  if (one('system') !== undefined) return false;
  // CREATE_HOME in login.defs: not set on Debian, yes on Fedora and RHEL.
  if (tools === 'shadow+adduser-link') return true;
  return debian || tools === 'shadow+adduser-perl' || tools === 'shadow+adduser-busybox' ? false : undefined;
};

/** A test before it speaks of the same account: by name, by id, or by the variable that holds one. */
const isGuarded = (
  { certain, guard, words }: Command,
  name: string | undefined,
  options: readonly UseOption[],
): boolean => {
  if (certain || guard === undefined || !isTest(guard)) return false;
  const asked = guard.words.map(({ text }) => text).join(' ');
  // `[ $UID -ne 0 ]` asks something else.
  if (!/\b(?:getent|id|grep|egrep|passwd)\b/.test(asked)) return false;
  const variables = new Set(guard.words.flatMap((word) => word.variables));
  if (words.some((word) => word.variables.some((variable) => variables.has(variable)))) return true;
  const ids = options.filter(({ key }) => key === 'uid' || key === 'gid').map(({ value }) => value);
  return [name, ...ids].some((each) => each !== undefined && each !== '' && asked.includes(each));
};
