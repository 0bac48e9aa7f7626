import type { Instruction } from '../../dockerfile/model.js';
import { hasRole } from '../../knowledge/programs.js';
import { newMemory } from '../../text/memory.js';
import { lastPart } from '../../text/path.js';
import type { CommandLine } from '../operations/operation.js';
import type { StageUser } from '../stage.js';

/** One program that a container starts, with the place that says so. */
export type Program = {
  /** Last part of its path: `nginx` for `/usr/sbin/nginx`. */
  readonly name: string;
  /** As written. */
  readonly path: string;
  readonly args: readonly string[];
  readonly instruction: Instruction;
  /** A shell is told to run it: it is a script, whatever its name. */
  readonly script: boolean;
};

/** An ENTRYPOINT or CMD that is in force. */
export type Ruling = { readonly instruction: Instruction; readonly line: CommandLine };

/** How a container of a stage starts, as far as the file says. */
export type Start = {
  readonly entrypoint: Ruling | undefined;
  readonly command: Ruling | undefined;
  /** In the order in which they appear; wrappers such as tini are taken off. */
  readonly programs: readonly Program[];
};

/** ENTRYPOINT and CMD in force at the end of a stage; setting ENTRYPOINT forgets a CMD of the stages below. */
export const startOf = (stage: StageUser): Start => {
  const { entrypoint, command } = inForce(stage);
  return { entrypoint, command, programs: programsOf(entrypoint, command) };
};

type InForce = Pick<Start, 'entrypoint' | 'command'>;

/** ENTRYPOINT and CMD alone; whatever is made from one stage goes through it once. */
export const inForce = (stage: StageUser): InForce => {
  const open: StageUser[] = [];
  let from: InForce | undefined;
  for (let each: StageUser | undefined = stage; each && !from; each = each.parent) {
    from = known.get(each);
    if (from === undefined) open.push(each);
  }
  let found = from ?? { entrypoint: undefined, command: undefined };
  for (const each of open.reverse()) {
    found = changedBy(each, found);
    known.set(each, found);
  }
  return found;
};

const known = newMemory<StageUser, InForce>();

const changedBy = ({ triggers, steps }: StageUser, { entrypoint, command }: InForce): InForce => {
  const first = { entrypoint, command };
  let commandSetHere = false;
  for (const { operation, instruction } of [...triggers, ...steps]) {
    if (operation.kind === 'cmd') {
      first.command = { instruction, line: operation.line };
      commandSetHere = true;
    }
    if (operation.kind !== 'entrypoint') continue;
    first.entrypoint = { instruction, line: operation.line };
    if (!commandSetHere) first.command = undefined;
  }
  return first;
};

/** The stage and those it is made from, the furthest first. */
export const lineage = (stage: StageUser): readonly StageUser[] => {
  const stages: StageUser[] = [];
  for (let each: StageUser | undefined = stage; each; each = each.parent) stages.push(each);
  return stages.reverse();
};

/** Exec-form arguments of CMD follow those of an exec-form ENTRYPOINT; the shell form of ENTRYPOINT drops CMD. */
const programsOf = (entrypoint: Ruling | undefined, command: Ruling | undefined): readonly Program[] => {
  const first = entrypoint ?? command;
  if (first === undefined || isEmpty(first.line))
    return command === undefined || command === first ? [] : programsIn(command);
  if (entrypoint?.line.form !== 'exec' || command === undefined) return programsIn(first);
  const rest = command.line.form === 'exec' ? textsOf(command.line) : command.line.script.split(/\s+/);
  return [...programFrom([...textsOf(entrypoint.line), ...rest], entrypoint.instruction), ...programsIn(command)];
};

const isEmpty = ({ form, argv }: CommandLine): boolean => form === 'exec' && argv.length === 0;

/** The strings of the exec form. */
export const textsOf = ({ argv }: CommandLine): readonly string[] => argv.map(({ text = '' }) => text);

/** The programs that one ENTRYPOINT or CMD names. */
const programsIn = ({ line, instruction }: Ruling): readonly Program[] => {
  if (line.form === 'exec' && !isInlineScript(textsOf(line))) return programFrom(textsOf(line), instruction);
  return line.commands().flatMap(({ words }) =>
    programFrom(
      words.map(({ text }) => text),
      instruction,
    ),
  );
};

/** `["sh", "-c", "a && b"]`: what stands in the text is what runs. */
export const isInlineScript = ([shell = '', flag = '']: readonly string[]): boolean =>
  isShellName(lastPart(shell)) && /^-[a-z]*c$/.test(flag);

const isShellName = (name: string): boolean => hasRole(name, 'shell') || hasRole(name, 'multi-call');

const programFrom = (argv: readonly string[], instruction: Instruction, told = false): readonly Program[] => {
  const start = firstProgram(argv);
  const path = argv[start];
  if (path === undefined) return [];
  const name = lastPart(path);
  const args = argv.slice(start + 1);
  const program = { name, path, args, instruction, script: told };
  const script = isShellName(name) ? args.find((arg) => !arg.startsWith('-')) : undefined;
  if (script === undefined) return [program];
  // `sh -c "text"`: the words of the text, roughly; `bash script.sh`: the script.
  const inner = args.some((arg) => /^-[a-z]*c$/.test(arg)) ? script.trim().split(/[\s;&|]+/) : [script];
  return [
    program,
    ...programFrom(
      inner.filter((word) => word !== ''),
      instruction,
      inner[0] === script,
    ),
  ];
};

const firstProgram = (argv: readonly string[]): number => {
  let at = 0;
  while (at < argv.length && isWrapper(argv, at)) {
    at += 1;
    // `timeout 30s server`: the time stands before the command.
    if (lastPart(argv[at - 1] ?? '') === 'timeout' && /^[0-9.]{1,20}[smhd]?$/.test(argv[at] ?? '')) at += 1;
  }
  return at;
};

const isWrapper = (argv: readonly string[], at: number): boolean => {
  const word = argv[at] ?? '';
  const name = lastPart(word);
  if (hasRole(name, 'wrapper') || hasRole(name, 'init')) return true;
  // Options and settings of a wrapper that stands before: `tini -g --`, `env A=b`.
  return at > 0 && (word.startsWith('-') || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
};
