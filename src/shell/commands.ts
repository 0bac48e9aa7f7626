import { spanOf } from '../dockerfile/logical.js';
import type { Instruction, Logical } from '../dockerfile/model.js';
import { newMemory } from '../text/memory.js';
import { execWords } from './exec-form.js';
import type { Draft } from './frames.js';
import type { Command, ShellWord } from './model.js';
import { readScript } from './parse.js';
import { type Body, newState, readNested } from './script.js';
import { innerScript, unwrapped } from './wrappers.js';

export type { Command, Redirect, ShellWord } from './model.js';

/**
 * The simple commands that RUN, CMD or ENTRYPOINT would run, in the order in which they stand, those in substitutions
 * before the command they stand in, those in a here-document behind it. Nothing is executed or expanded. Any text gives
 * an answer: what is no shell script, such as PowerShell, gives whatever words it has. Takes time in proportion to the
 * text.
 */
export const commandsOf = (instruction: Instruction, source: string): readonly Command[] => {
  const commands = read.get(instruction) ?? readCommands(instruction, source);
  read.set(instruction, commands);
  return commands;
};

/** Many ask for the same instruction; an instruction belongs to one source. */
const read = newMemory<Instruction, readonly Command[]>();

const readCommands = ({ json, rest, heredocs }: Instruction, source: string): readonly Command[] => {
  if (json !== undefined) return commandsOfExec(rest);
  const bodies = heredocs.map(({ body, expands }): Body => {
    const text = source.slice(body.start, body.end);
    return { script: { text, pieces: [{ at: 0, start: body.start, length: text.length }] }, expands };
  });
  return commandsOfScript(rest, bodies);
};

/** The same for a shell script alone; `bodies` are those of the heredocs that a Dockerfile holds for it. */
export const commandsOfScript = (script: Logical, bodies: readonly Body[] = []): readonly Command[] => {
  const commands: Draft[] = [];
  readScript(stateOf(script, commands, bodies), '');
  return commands;
};

const stateOf = (script: Logical, commands: Draft[], bodies: readonly Body[]) =>
  newState({ script, commands, depth: 0, muted: false, parent: undefined, bodies, read: readScript });

/** The exec form runs one program; where that is `sh -c`, the commands in its script stand for it. */
export const commandsOfExec = (array: Logical): readonly Command[] => commandsOfWords(execWords(array), array);

/** The commands that a program and its arguments run; `whole` is the text that they stand in. */
export const commandsOfWords = (written: readonly ShellWord[], whole: Logical): readonly Command[] => {
  const commands: Draft[] = [];
  const words = unwrapped(written);
  if (words.length === 0) return commands;
  const wrapper = written.slice(0, written.length - words.length);
  const inner = innerScript(words);
  if (inner?.kind === 'text' && readNested(stateOf(whole, commands, []), inner.script, '', wrapper)) return commands;
  commands.push({
    words,
    wrapper,
    scope: { parent: undefined },
    within: undefined,
    assignments: [],
    redirects: [],
    certain: true,
    guard: undefined,
    when: undefined,
    before: '',
    span: spanOf(whole),
    checked: true,
  });
  return commands;
};
