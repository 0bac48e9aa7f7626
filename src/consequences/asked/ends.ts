import { isArguments } from '../../image/start/arguments.js';
import { hasRole } from '../../knowledge/programs.js';
import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';
import { askedOfCommand, failsFor, type Vocabulary } from './user.js';

/** `exec server`, `"$@"`: what a script becomes. */
const isLaunch = ({ words, wrapper }: Command): boolean =>
  isArguments(words) || wrapper.some(({ text }) => text === 'exec');

/** What a script becomes where it runs as root, if it becomes nothing where it does not. */
export const launchedByRoot = (commands: readonly Command[], vocabulary: Vocabulary): readonly Command[] => {
  const isMissed = (each: Command) => askedOfCommand(each, vocabulary).runs === 'missed';
  const launched = commands.filter((each) => each.within === undefined && isLaunch(each));
  const isRun = (each: Command) => each.words.length > 0 && !hasRole(nameOf(each.words[0]), 'plain') && !isMissed(each);
  return launched.every(isMissed) && !commands.some(isRun) ? launched : [];
};

/** `exit 0` in front of what a script becomes: it ends well, and nothing is started. */
export const endsBefore = (commands: readonly Command[]): readonly Command[] =>
  commands
    .slice(0, Math.max(commands.findLastIndex(isLaunch), 0))
    .filter(({ words }) => words[0]?.text === 'exit' && words[1]?.text === '0');

/** The commands on whose outcome others depend. */
const askedIn = (commands: readonly Command[]): ReadonlySet<Command | undefined> => {
  const asked = new Set<Command | undefined>();
  for (const { when, guard } of commands) {
    asked.add(guard);
    if (when?.question.kind === 'command') asked.add(when.question.command);
  }
  return asked;
};

/** Functions that are called somewhere without a question of how they come out: under `set -e` a failure ends the script. */
export const calledBare = (commands: readonly Command[]): ReadonlySet<string> => {
  const asked = askedIn(commands);
  const functions = new Set(commands.flatMap(({ within }) => within ?? []));
  const calls = commands.filter((each) => functions.has(each.words[0]?.text ?? '') && !asked.has(each));
  return new Set(calls.flatMap(({ words }) => words[0]?.text ?? []));
};

/**
 * Tests that nobody asks how they come out, and that fail for whoever is not root: under `set -e` the script ends there.
 * The last command of a function is asked by whoever calls it.
 */
export const bareTests = (commands: readonly Command[], vocabulary: Vocabulary): readonly Command[] => {
  const asked = askedIn(commands);
  return commands.filter((each, at) => {
    if (asked.has(each) || each.within !== undefined || each.scope.parent !== undefined) return false;
    const input = each.before === '|' ? commands[at - 1] : undefined;
    return failsFor({ kind: 'command', command: each, input }, vocabulary);
  });
};
