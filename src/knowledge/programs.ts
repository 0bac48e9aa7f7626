import { lazily } from '../text/lazily.js';
import { type Fields, namedTable } from './load.js';
import { packageAction, packageManagerNamed } from './package-managers.js';
import accountTools from './programs/account-tools.json' with { type: 'json' };
import builtins from './programs/builtins.json' with { type: 'json' };
import interpreters from './programs/interpreters.json' with { type: 'json' };
import others from './programs/others.json' with { type: 'json' };
import packageManagers from './programs/package-managers.json' with { type: 'json' };
import root from './programs/root.json' with { type: 'json' };
import runners from './programs/runners.json' with { type: 'json' };
import servers from './programs/servers.json' with { type: 'json' };
import shells from './programs/shells.json' with { type: 'json' };
import stepDown from './programs/step-down.json' with { type: 'json' };
import supervisors from './programs/supervisors.json' with { type: 'json' };
import wrappers from './programs/wrappers.json' with { type: 'json' };

const ROLES = [
  /** Runs the command behind its options as the same user. */
  'wrapper',
  /** A word of the shell that runs the command behind it; no program of that name need be there. */
  'shell-wrapper',
  /** A wrapper that is the first process of a container. */
  'init',
  /** Runs the command behind it as another user: sudo, su. */
  'switch',
  /** Gives up root for the user that it is told: gosu, setpriv. */
  'step-down',
  /** Starts programs under several users. */
  'supervisor',
  'shell',
  /** Many programs in one file; the first argument names the one that is meant. */
  'multi-call',
  /** Runs the file that it is told. */
  'interpreter',
  /** Runs another program that its arguments name. */
  'runner',
  /** Runs the code that the first of its operands names: a file, an archive, a module. */
  'launcher',
  'package-manager',
  /** Makes programs of source code. */
  'builder',
  /** A builder that names what it installs after something in the sources. */
  'installer',
  /** A builder that also installs packages of others by name. */
  'packager',
  /** Gives files to others. */
  'owner',
  /** Makes what a description names: packages, accounts, files with their owners. */
  'provisioner',
  /** Asks something and does nothing. */
  'asker',
  /** Does not fail. */
  'safe',
  /** Does nothing that could want a right: it prints, waits or ends. */
  'idle',
  /** Does nothing at all, and ends. */
  'ender',
  /** Calls others: what looks like a port among its arguments is not its own. */
  'client',
  /** Runs the scripts of package.json by their names. */
  'script-runner',
  /** Prints its arguments or its input. */
  'printer',
  /** Leaves nothing in a directory that it names, or only cleans it. */
  'tidy',
  /** A command of scripts: its effects are read, or it has none that could want a right. */
  'plain',
  /** Sets variables of the shell by its arguments. */
  'declarer',
  /** Makes directories, or changes who may use them. */
  'preparer',
  /** Makes an account, and its home with it. */
  'home-maker',
  /** May rewrite the files that it is given. */
  'editor',
  /** An editor that leaves nothing of what was in the last of them. */
  'replacer',
  /** A command that Windows alone has. */
  'windows',
] as const;

export type Role = (typeof ROLES)[number];

/** What is known of a program by the last part of its path, whatever installs it. */
export type Program = {
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  /** What it is, with its article: `an init system`. */
  readonly is: string | undefined;
  /** Why it cannot do its work, or not all of it, without root; completes "it ...". */
  readonly needsRoot: string | undefined;
  /** Options, a configuration or a capability of its file can let it do its work without root. */
  readonly mayDoWithout: boolean;
  /**
   * It ends where the file does nothing for it: no RUN but those that install packages has this word in it, nor has the
   * target of a COPY. A number: the argument of that place is the word.
   */
  readonly prepared: string | undefined;
  /** With one of these options it may do without root. */
  readonly rootUnless: readonly string[];
  /** Packages, and parts of addresses, by which an image gets it for what it starts to use. */
  readonly brought: readonly string[];
  /** It needs root only where one of these is among its arguments; whatever they are, where there are none. */
  readonly rootWith: readonly string[];
  /** It runs the command behind its options and operands. */
  readonly behind: boolean;
  /** Options whose value is a word of its own. */
  readonly valued: readonly string[];
  /** Options with which a launcher runs no code that a word names. */
  readonly answers: readonly string[];
  /** Options of a launcher whose value is code. */
  readonly code: readonly string[];
  /** Options of a launcher whose value is the name of a module. */
  readonly modules: readonly string[];
  /** First words that are commands of its own, and no names of scripts. */
  readonly ownCommands: readonly string[];
  /** Words with which a package manager installs what it is told. */
  readonly installs: readonly string[];
  /** Options with which a script runner takes the scripts of another directory. */
  readonly elsewhere: readonly string[];
  /** Options with which it takes those of a directory that they name. */
  readonly places: readonly string[];
  /** Options, or a first word, with which it takes those of a package of the project, by its name or its path. */
  readonly packages: readonly string[];
  /** It takes these options behind the name of a script, too. */
  readonly greedy: boolean;
  /** So many words stand between its options and the command that it runs: the time of `timeout`. */
  readonly operands: number;
  /** `NAME=value` may stand among its options. */
  readonly settings: boolean;
  /** Options with which it prints something and ends. */
  readonly prints: readonly string[];
  /** Options that name the user or group that it becomes. */
  readonly userFlags: readonly string[];
  /** The directive of its configuration that names the user that it becomes. */
  readonly userSetting: string | undefined;
  /** What such an option or directive does where it is not root: it ends, or goes on as who it is. */
  readonly unlessRoot: 'fails' | 'ignored' | undefined;
  /** Options that name a file that it writes. */
  readonly files: readonly string[];
  /** Options that name a directory that it writes into. */
  readonly directories: readonly string[];
  /** Options that name the port, or the address with the port, on which it listens. */
  readonly ports: readonly string[];
  /** The port on which it listens unless it is told another. */
  readonly port: number | undefined;
  /** Options that name a file with more of its options; the file that it reads unless it is told another. */
  readonly optionFlags: readonly string[];
  readonly optionFile: string | undefined;
  /** The variable of the environment with more of them, which those of the command come behind. */
  readonly optionVariable: string | undefined;
  /** What such a file calls options, and how they are written as words. */
  readonly optionKeys: ReadonlyMap<string, string>;
  /** What it takes where the file says nothing of a key. */
  readonly optionDefaults: ReadonlyMap<string, string>;
  /** Files of the project that name the programs which it installs of that. */
  readonly namedIn: readonly string[];
  /** What it writes in the directory that it is started in, unless it is told another place. */
  readonly here: readonly string[];
  /** It does so only where one of these is among its arguments; whatever they are, where there are none. */
  readonly hereWith: readonly string[];
  /** It makes no account, makes them as its options say, runs whatever its arguments name; `undefined`: not known. */
  readonly accounts: 'none' | 'makes' | 'runs' | undefined;
  /** Options with which it puts accounts into groups. */
  readonly joins: readonly string[];
  /** Variables that a step-down sets for whoever it becomes. */
  readonly sets: readonly string[];
  /** Arguments with which it does what a file says that only it can read: a pattern of one word. */
  readonly accountsWith: string | undefined;
};

const programOf = (row: Fields): Program => ({
  names: row.words('names'),
  roles: row.someOf('roles', ROLES),
  is: row.text('is'),
  needsRoot: row.text('needsRoot'),
  mayDoWithout: row.flag('mayDoWithout'),
  prepared: row.text('prepared'),
  rootUnless: row.words('rootUnless'),
  brought: row.words('brought'),
  rootWith: row.words('rootWith'),
  behind: row.flag('behind'),
  valued: row.words('valued'),
  answers: row.words('answers'),
  code: row.words('code'),
  modules: row.words('modules'),
  ownCommands: row.words('ownCommands'),
  installs: row.words('installs'),
  elsewhere: row.words('elsewhere'),
  places: row.words('places'),
  packages: row.words('packages'),
  greedy: row.flag('greedy'),
  operands: row.number('operands') ?? 0,
  settings: row.flag('settings'),
  prints: row.words('prints'),
  userFlags: row.words('userFlags'),
  userSetting: row.text('userSetting'),
  unlessRoot: row.oneOf('unlessRoot', ['fails', 'ignored']),
  files: row.words('files'),
  directories: row.words('directories'),
  ports: row.words('ports'),
  port: row.number('port'),
  optionFlags: row.words('optionFlags'),
  optionFile: row.text('optionFile'),
  optionVariable: row.text('optionVariable'),
  optionKeys: row.pairs('optionKeys'),
  optionDefaults: row.pairs('optionDefaults'),
  namedIn: row.words('namedIn'),
  here: row.words('here'),
  hereWith: row.words('hereWith'),
  accounts: row.oneOf('accounts', ['none', 'makes', 'runs']),
  joins: row.words('joins'),
  sets: row.words('sets'),
  accountsWith: row.text('accountsWith'),
});

const table = namedTable(
  programOf,
  accountTools,
  builtins,
  interpreters,
  others,
  packageManagers,
  root,
  runners,
  servers,
  shells,
  stepDown,
  supervisors,
  wrappers,
);

/** Every row; a program is in one of them. */
export const programs = table.rows;

/** The row of a program by the last part of its path; `undefined`: nothing is known of it. */
export const programNamed = table.named;

/** Whether a program takes options from a variable of this name. */
export const isOptionVariable = (name: string): boolean => optionVariables().has(name);

const optionVariables = lazily(() => new Set(programs().flatMap(({ optionVariable }) => optionVariable ?? [])));

export const hasRole = (name: string, role: Role): boolean => programNamed(name)?.roles.includes(role) ?? false;

/** Whether an argument makes a program print something and end. */
export const printsOnly = (name: string, argument: string | undefined): boolean =>
  argument !== undefined && (programNamed(name)?.prints.includes(argument) ?? false);

/** What a command needs root for. */
export type Need = {
  /** Completes "it ...". */
  readonly why: string;
  /** Nothing lets it do its work without root. */
  readonly sure: boolean;
};

/** Why a command cannot do its work, or not all of it, without root; `undefined`: it can. */
export const needOfRoot = (words: readonly string[]): Need | undefined => {
  const [path = '', ...args] = words;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const program = programNamed(name);
  if (program?.needsRoot === undefined || ASKS.test(args[0] ?? '') || changesNothing(name, args)) return undefined;
  const { needsRoot, rootWith, mayDoWithout } = program;
  const needs = rootWith.length === 0 || args.some((arg) => rootWith.includes(arg));
  return needs ? { why: needsRoot, sure: !mayDoWithout } : undefined;
};

/** `dpkg --list`, `apt-get download`: a package manager that is told something, but not to change packages. */
const changesNothing = (name: string, args: readonly string[]): boolean => {
  const manager = packageManagerNamed(name);
  return manager !== undefined && args.length > 0 && packageAction(manager, args) === undefined;
};

/** `nft --version`: nothing is done. */
const ASKS = /^(?:--version|-V|--help|-h)$/;
