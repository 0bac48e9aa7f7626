import type { Scene } from '../../image/files/context.js';
import { pathIn, resolved, type ShellLookup } from '../../image/files/shell-path.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { commandsOf } from '../../shell/commands.js';
import type { Command } from '../../shell/model.js';
import { isWithin } from '../../text/path.js';

/** A directory that a RUN line makes. */
export type Made = {
  readonly path: string;
  readonly line: number;
  readonly stage: StageUser;
  /** Index of the RUN in its stage. */
  readonly index: number;
  /** `install -o`, `mkdir -m 777`: somebody thought of who may write. */
  readonly open: boolean;
};

/** One command of a RUN with what is needed to find the paths that it names. */
export type BuildCommand = {
  readonly command: Command;
  readonly stage: StageUser;
  readonly index: number;
  readonly line: number;
  readonly lookup: ShellLookup;
  /** The directory that it runs in; `undefined` behind a `cd`. */
  readonly directory: string | undefined;
};

/** The commands of all RUN lines of a stage and those below it, in the order in which they run. */
export const buildCommands = ({ stage, dockerfile }: Scene): readonly BuildCommand[] =>
  lineage(stage).flatMap((each) =>
    each.stage.instructions.flatMap((instruction, index) => {
      if (instruction.keyword !== 'RUN') return [];
      const commands = commandsOf(instruction, dockerfile.source.text);
      const own = new Map<string, string | undefined>();
      for (const { assignments } of commands) {
        for (const { name, value } of assignments)
          own.set(name, value?.literal && !own.has(name) ? value.text : undefined);
      }
      const lookup = (name: string) => (own.has(name) ? own.get(name) : (each.variable(name, index) ?? undefined));
      let directory = each.steps[index]?.workdir;
      return commands.map((command): BuildCommand => {
        const found = { command, stage: each, index, line: instruction.line, lookup, directory };
        if (command.words[0]?.text === 'cd') directory = undefined;
        return found;
      });
    }),
  );

/** The directories that `mkdir` and `install -d` make for certain. */
export const madeDirectories = (commands: readonly BuildCommand[]): readonly Made[] =>
  commands.flatMap((each) => {
    const { command, line, stage, index } = each;
    const name = command.words[0]?.text;
    if (!command.certain || (name !== 'mkdir' && name !== 'install')) return [];
    const args = command.words.slice(1).map(({ text }) => text);
    if (name === 'install' && !args.some((arg) => arg === '--directory' || /^-[A-Za-z]*d/.test(arg))) return [];
    const open = args.some((arg) => /^(?:-o|--owner\b.*|(?:-m|--mode=|-m=)?[0-7]?777|a[+=]rwx)$/.test(arg));
    return pathsOf(each, OPTIONS_WITH_VALUE).map((path) => ({ path, line, stage, index, open }));
  });

const OPTIONS_WITH_VALUE: ReadonlySet<string> = new Set(['-m', '--mode', '-o', '--owner', '-g', '--group']);

/** The operands of a command as absolute paths, less those that cannot be known. */
export const pathsOf = (each: BuildCommand, valued: ReadonlySet<string> = new Set()): readonly string[] => {
  const { command, lookup, directory } = each;
  const words = command.words.slice(1);
  return words.flatMap((word, at) => {
    if (word.text.startsWith('-') || valued.has(words[at - 1]?.text ?? '')) return [];
    const text = resolved(word, lookup);
    const path = text === undefined ? undefined : pathIn(text, directory);
    return path === undefined ? [] : [path];
  });
};

/** Paths that `rm` takes away again. */
export const removedPaths = (commands: readonly BuildCommand[]): ReadonlySet<string> =>
  new Set(commands.flatMap((each) => (each.command.words[0]?.text === 'rm' ? pathsOf(each) : [])));

/** Below these lies what programs keep, not what they are. */
const ROOTS = ['/var/lib', '/var/log', '/var/cache', '/var/spool', '/var/run', '/run', '/data'];

/** What package managers and other tools of the build keep. */
const TOOLS = [
  'apt',
  'dpkg',
  'apk',
  'yum',
  'dnf',
  'rpm',
  'pacman',
  'debconf',
  'zypp',
  'tdnf',
  'sshd',
  'lock',
  'ldconfig',
  'man',
  'fontconfig',
  'swcatalog',
  'systemd',
  'dbus',
  'sudo',
  'initramfs-tools',
  'polkit-1',
  'lists',
  'cron',
  'ca-certificates',
  'secrets',
];

/** Names that say that something is written there, whatever they lie in. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'data',
    'log',
    'logs',
    'cache',
    'caches',
    'tmp',
    'temp',
    'run',
    'pid',
    'pids',
    'sockets',
    'upload',
    'uploads',
  ].concat([
    'storage',
    'db',
    'state',
    'sessions',
    'session',
    'backup',
    'backups',
    'spool',
    'queue',
    'work',
    'output',
    'downloads',
  ]),
);

/** Whether the name of a directory says that a process will write to it. */
export const isKept = (path: string): boolean => {
  const root = ROOTS.find((each) => isWithin(path, each));
  const parts = path.split('/');
  if (parts.some((part) => part === 'src' || part === 'build' || part === 'include' || part === 'share')) return false;
  if (root === undefined) return KEPT.has(parts.at(-1) ?? '');
  return path === '/data' || (path !== root && !TOOLS.includes(path.slice(root.length + 1).split('/')[0] ?? ''));
};
