import type { Instruction } from '../../dockerfile/model.js';
import { commandsOf } from '../../shell/commands.js';
import { expandBody, expandPattern, expandShell, type ShellLookup, scopeOver } from '../../shell/expand.js';
import type { Command, Redirect, Scope, ShellWord } from '../../shell/model.js';
import { splitShell } from '../../shell/split.js';
import { lazily } from '../../text/lazily.js';
import { lastPart } from '../../text/path.js';
import { type Draft, valuesAt } from '../draft.js';
import type { UserState } from '../stage.js';
import { readMounts } from './mount.js';
import type { Argument, Run, RunCommand } from './operation.js';
import { failuresOf } from './stops.js';
import { absolute } from './value.js';

/** RUN. What the builder refuses in it is noted; its commands are read when somebody asks for them. */
export const readRun = (draft: Draft, instruction: Instruction, index: number): Run => {
  const { source, workdir, user, shell } = draft;
  const lookup = shellValues(valuesAt(draft, index), user);
  return {
    kind: 'run',
    form: instruction.json === undefined ? 'shell' : 'exec',
    mounts: readMounts(draft, instruction),
    bodies: instruction.heredocs.map(({ body }) => body),
    commands: lazily(() => runCommands(commandsOf(instruction, source.text), lookup, workdir, shell)),
  };
};

/** What a shell sees: the builder sets HOME where nobody else does, and the shell itself some more. */
const shellValues =
  (lookup: ShellLookup, { uid }: UserState): ShellLookup =>
  (name) => {
    const value = lookup(name);
    if (value !== undefined) return value;
    if (name === 'HOME') return uid === 0 ? ROOT_HOME : null;
    return OF_THE_SHELL.has(name) ? null : undefined;
  };

/** Of every distribution that we know of; the builder asks /etc/passwd. */
const ROOT_HOME = '/root';

/** Source: bash(1), "Shell Variables"; what a builder sets beside HOME is read in moby/buildkit solver/llbsolver. */
const OF_THE_SHELL: ReadonlySet<string> = new Set(
  'PWD OLDPWD UID EUID GROUPS PPID RANDOM SRANDOM SECONDS LINENO HOSTNAME HOSTTYPE MACHTYPE OSTYPE SHELL SHLVL USER LOGNAME IFS BASH BASHPID BASH_VERSION EPOCHSECONDS EPOCHREALTIME REPLY OPTIND OPTARG'.split(
    ' ',
  ),
);

/** Commands of one script with the values that their words have, and the directories that they run in. */
export const runCommands = (
  commands: readonly Command[],
  outer: ShellLookup,
  workdir: string | undefined,
  shell: readonly string[] = [],
): readonly RunCommand[] => {
  const { lookup, pass } = scopeOver(outer);
  const directories = directoriesFrom(workdir);
  const failures = failuresOf(commands, shell);
  return commands.map((command, at): RunCommand => {
    const [program, ...rest] = command.words;
    const argument = (word: ShellWord): Argument => {
      const value = argumentOf(word, lookup);
      const pattern = value === undefined && PATTERN.test(word.raw) ? expandPattern(word, lookup) : undefined;
      return pattern === undefined ? { value, word } : { value, word, pattern };
    };
    const args = rest.flatMap((word) => splitUp(argument(word)));
    const directory = directories.at(command.scope);
    const outputs = command.redirects
      .filter(({ op, target }) => WRITES.test(op) && !/^[0-9-]+$/.test(target.text))
      .map(({ op, target }) => ({ op, target: argument(target) }));
    const input = inputOf(command.redirects, lookup);
    pass(command);
    const name = lastPart(program?.text ?? '');
    if (MOVES.has(name)) directories.move(command, name === 'cd' ? args : []);
    return { command, name, args, outputs, input, directory, failure: failures[at] ?? 'stops' };
  });
};

/** A variable, and behind it a pattern. */
const PATTERN = /^"?\$.*[*?[]/;

/** `${GID:+--gid $GID}` is two words, or none. */
const splitUp = (argument: Argument): readonly Argument[] => {
  const { value, word } = argument;
  const words = value === undefined ? undefined : splitShell(word, value);
  return words === undefined ? [argument] : words.map((each) => ({ value: each, word }));
};

/** An unquoted tilde at the beginning is HOME; that of somebody else is not looked up. */
const argumentOf = (word: ShellWord, lookup: ShellLookup): string | undefined => {
  const text = expandShell(word, lookup);
  if (text === undefined || !word.raw.startsWith('~')) return text;
  const home = /^~(?:\/|$)/.test(text) ? lookup('HOME') : null;
  return home === null || home === undefined ? undefined : home + text.slice(1);
};

const WRITES = /^(?:&?>{1,2}\|?|>\||<>|>&)$/;

/** The last one counts, as for the shell. */
const inputOf = (redirects: readonly Redirect[], lookup: ShellLookup): RunCommand['input'] => {
  const redirect = redirects.findLast(({ op, fd = 0 }) => op.startsWith('<') && fd === 0);
  if (redirect?.op === '<<<') return { text: expandShell(redirect.target, lookup) };
  return redirect?.body === undefined ? undefined : { text: expandBody(redirect.body, lookup) };
};

const MOVES: ReadonlySet<string> = new Set(['cd', 'pushd', 'popd']);

type Directories = {
  readonly at: (scope: Scope) => string | undefined;
  readonly move: (command: Command, args: readonly Argument[]) => void;
};

/** The directory of each process of a script, which begins in that of the one around it. */
const directoriesFrom = (workdir: string | undefined): Directories => {
  const known = new Map<Scope, string | undefined>();
  const at = (scope: Scope): string | undefined => {
    if (!known.has(scope)) known.set(scope, scope.parent === undefined ? workdir : at(scope.parent));
    return known.get(scope);
  };
  const move = ({ scope, certain, before }: Command, args: readonly Argument[]): void => {
    const from = at(scope);
    const [to] = args.filter(({ word }) => !/^-[LPe@]+$/.test(word.text));
    const next = to === undefined || /^[~-]/.test(to.word.text) ? undefined : absolute(to.value, from);
    // One that may not run, or runs beside the others in a pipe, leaves two possibilities.
    if (before !== '|') known.set(scope, certain || next === from ? next : undefined);
  };
  return { at, move };
};
