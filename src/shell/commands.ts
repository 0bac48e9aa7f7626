import { spanOf } from '../dockerfile/logical.js';
import type { Instruction, Logical } from '../dockerfile/model.js';
import { newMemory } from '../text/memory.js';
import { execWords } from './exec-form.js';
import type { Draft } from './frames.js';
import type { Command } from './model.js';
import { readScript } from './parse.js';
import { type Body, newState, readNested } from './script.js';
import { innerScript, unwrapped } from './wrappers.js';

export type { Command, Redirect, ShellWord } from './model.js';

/**
 * The simple commands that RUN, CMD or ENTRYPOINT would run, in the order in which they stand, those in substitutions
 * before the command they stand in. Nothing is executed or expanded. Any text gives an answer: what is no shell script,
 * such as PowerShell, gives whatever words it has. Takes time in proportion to the text.
 */
export const commandsOf = (instruction: Instruction, source: string): readonly Command[] => {
  const commands = read.get(instruction) ?? readCommands(instruction, source);
  read.set(instruction, commands);
  return commands;
};

/** Many ask for the same instruction; an instruction belongs to one source. */
const read = newMemory<Instruction, readonly Command[]>();

const readCommands = (instruction: Instruction, source: string): readonly Command[] => {
  const commands: Draft[] = [];
  if (instruction.json !== undefined) readExec(instruction, commands);
  else {
    const bodies = instruction.heredocs.map(({ body, expands }): Body => {
      const text = source.slice(body.start, body.end);
      return { script: { text, pieces: [{ at: 0, start: body.start, length: text.length }] }, expands };
    });
    readScript(stateOf(instruction.rest, commands, bodies), '');
  }
  return commands;
};

const stateOf = (script: Logical, commands: Draft[], bodies: readonly Body[]) =>
  newState({ script, commands, depth: 0, muted: false, parent: undefined, bodies, read: readScript });

/** The exec form runs one program; where that is `sh -c`, the commands in its script stand for it. */
const readExec = ({ rest }: Instruction, commands: Draft[]): void => {
  const written = execWords(rest);
  const words = unwrapped(written);
  if (words.length === 0) return;
  const inner = innerScript(words);
  if (inner?.kind === 'text' && readNested(stateOf(rest, commands, []), inner.script, '')) return;
  commands.push({
    words,
    assignments: [],
    redirects: [],
    certain: true,
    guard: undefined,
    before: '',
    span: spanOf(rest),
    checked: true,
  });
};
