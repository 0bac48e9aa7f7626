import type { Command, ShellWord } from '../shell/commands.js';

/** A command that runs, with the call of the function in whose body it stands where that is known. */
export type Step = { readonly command: Command; readonly call: Call | undefined };

/** One call of a function: its words, the name first, and the processes that its body starts. */
export type Call = {
  readonly words: readonly ShellWord[];
  readonly scopes: ReadonlySet<Command['scope']>;
};

/** So many commands are run in all, and functions that call others are so deep at the most. */
const MOST_STEPS = 20_000;
const DEEPEST = 6;

/**
 * The commands of a script in the order in which they run: the body of a function stands where it is called, as often as
 * it is. One that nobody calls stands where it is written.
 */
export const stepsOf = (commands: readonly Command[]): readonly Step[] => {
  const bodies = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.within === undefined) continue;
    const body = bodies.get(command.within) ?? [];
    body.push(command);
    bodies.set(command.within, body);
  }
  if (bodies.size === 0) return commands.map((command) => ({ command, call: undefined }));
  const called = new Set(commands.flatMap((each) => nameOf(each, bodies) ?? []));
  const steps: Step[] = [];
  const run = (command: Command, call: Call | undefined, depth: number): void => {
    if (steps.length >= MOST_STEPS) return;
    steps.push({ command, call });
    const name = depth < DEEPEST ? nameOf(command, bodies) : undefined;
    const body = name === undefined ? undefined : bodies.get(name);
    if (body === undefined) return;
    const scopes = new Set(body.flatMap(({ scope }) => (scope === command.scope ? [] : [scope])));
    const inner = { words: command.words, scopes };
    for (const each of body) run(each, inner, depth + 1);
  };
  for (const command of commands)
    if (command.within === undefined || !called.has(command.within)) run(command, undefined, 0);
  return steps;
};

const nameOf = ({ words, within }: Command, bodies: ReadonlyMap<string, unknown>): string | undefined => {
  const [name] = words;
  return name?.literal === true && name.text !== within && bodies.has(name.text) ? name.text : undefined;
};
