import type { Instruction } from '../../src/dockerfile/model.js';
import { parse } from '../../src/dockerfile/parse.js';
import { type Command, commandsOf } from '../../src/shell/commands.js';

/** The first instruction of a file that begins with `FROM x` and goes on with `lines`. */
export const instructionIn = (lines: string): { readonly text: string; readonly instruction: Instruction } => {
  const text = `FROM x\n${lines}`;
  const instruction = parse({ path: 'Dockerfile', text }).stages[0]?.instructions[0];
  if (instruction === undefined) throw new Error(`no instruction in ${lines}`);
  return { text, instruction };
};

export const commandsIn = (lines: string): readonly Command[] => {
  const { text, instruction } = instructionIn(lines);
  return commandsOf(instruction, text);
};

/** `a b`; `? a b` for a command that may not run, `a b !` for one whose failure is caught. */
export const sketch = ({ words, certain, checked, redirects }: Command): string =>
  [
    certain ? '' : '?',
    ...words.map(({ text }) => text || "''"),
    ...redirects.map(({ op, target }) => op + target.text),
    checked ? '' : '!',
  ]
    .filter((part) => part !== '')
    .join(' ');
