import type { Instruction } from '../../dockerfile/model.js';
import { hasRole } from '../../knowledge/programs.js';
import { newMemory } from '../../text/memory.js';
import { lastPart } from '../../text/path.js';
import type { CommandLine } from '../operations/operation.js';
import type { StageUser } from '../stage.js';

/** An ENTRYPOINT or CMD that is in force. */
export type Ruling = { readonly instruction: Instruction; readonly line: CommandLine };

/** How a container of a stage starts, as far as the file says. */
export type Start = {
  readonly entrypoint: Ruling | undefined;
  readonly command: Ruling | undefined;
};

/**
 * ENTRYPOINT and CMD in force at the end of a stage; setting ENTRYPOINT forgets a CMD of the stages below. Whatever is
 * made from one stage goes through it once.
 */
export const startOf = (stage: StageUser): Start => {
  const open: StageUser[] = [];
  let from: Start | undefined;
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

const known = newMemory<StageUser, Start>();

const changedBy = ({ triggers, steps }: StageUser, { entrypoint, command }: Start): Start => {
  const first = { entrypoint, command };
  let commandSetHere = false;
  for (const { operation, instruction } of [...triggers, ...steps]) {
    if (operation.kind === 'cmd') {
      first.command = { instruction, line: operation.line };
      commandSetHere = true;
    }
    if (operation.kind !== 'entrypoint') continue;
    first.entrypoint = {
      instruction,
      line: isReset(operation.line) ? { ...operation.line, argv: [] } : operation.line,
    };
    if (!commandSetHere) first.command = undefined;
  }
  return first;
};

/** `ENTRYPOINT [""]` is `ENTRYPOINT []`. Source: moby/moby@v28.0.0:daemon/create.go. */
const isReset = ({ argv }: CommandLine): boolean => argv.length === 1 && argv[0]?.text === '';

/** The stage and those it is made from, the furthest first. */
export const lineage = (stage: StageUser): readonly StageUser[] => {
  const stages: StageUser[] = [];
  for (let each: StageUser | undefined = stage; each; each = each.parent) stages.push(each);
  return stages.reverse();
};

/** The strings of the exec form. */
export const textsOf = ({ argv }: CommandLine): readonly string[] => argv.map(({ text = '' }) => text);

/** `["sh", "-c", "a && b"]`: what stands in the text is what runs. */
export const isInlineScript = ([shell = '', flag = '']: readonly string[]): boolean =>
  isShellName(lastPart(shell)) && /^-[a-z]*c$/.test(flag);

const isShellName = (name: string): boolean => hasRole(name, 'shell') || hasRole(name, 'multi-call');
