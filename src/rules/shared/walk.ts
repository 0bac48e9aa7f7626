import type { Instruction } from '../../dockerfile/model.js';
import type { StageUser, Step, UserState } from '../../image/stage.js';
import { type Command, commandsOf } from '../../shell/commands.js';
import { newMemory } from '../../text/memory.js';
import type { Subject } from '../rule.js';

/** An instruction with the user it runs as. */
export type Walked = {
  readonly stage: StageUser;
  readonly step: Step;
  readonly instruction: Instruction;
  readonly index: number;
  readonly user: UserState;
};

/** Every instruction of every stage, with the user that is in force when it runs. */
export const walk = (subject: Subject): readonly Walked[] => {
  const walked = known.get(subject) ?? walkedOf(subject);
  known.set(subject, walked);
  return walked;
};

/** Many rules go through the same file. */
const known = newMemory<Subject, readonly Walked[]>();

const walkedOf = ({ stages }: Subject): readonly Walked[] =>
  stages.flatMap((stage) =>
    stage.steps.map((step, index) => ({
      stage,
      step,
      instruction: step.instruction,
      index,
      user: stage.steps[index - 1]?.user ?? stage.initial,
    })),
  );

/** Every command of every RUN, with the user it runs as. */
export const walkCommands = (subject: Subject): readonly (Walked & { readonly command: Command })[] =>
  walk(subject).flatMap((walked) =>
    walked.instruction.keyword === 'RUN'
      ? commandsOf(walked.instruction, subject.dockerfile.source.text).map((command) => ({ ...walked, command }))
      : [],
  );

/** The command stands behind sudo or doas, which the reader of shell text takes off. */
export const isElevated = ({ span }: Command, text: string): boolean =>
  /^(?:sudo|doas)\b/.test(text.slice(span.start, span.start + 8));

/** The name of the program a command runs: `useradd` for `/usr/sbin/useradd`. */
export const programOf = ({ words }: Command): string => {
  const path = words[0]?.text ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
};
