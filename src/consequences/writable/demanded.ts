import type { ShellLookup } from '../../image/files/shell-path.js';
import { pathIn, resolved } from '../../image/files/shell-path.js';
import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';
import type { View } from '../view.js';

/**
 * Paths without which the scripts of a start end: `[ -d /x ] || exit 1`. Where the image has nothing there, something
 * is mounted before anything else happens.
 */
export const demandedPaths = ({ scripts }: Pick<View, 'scripts'>, lookup: ShellLookup): readonly string[] =>
  scripts.flatMap(({ commands }) => {
    const ends = endingFunctions(commands);
    return commands.flatMap((command) => (isEnd(command, ends) ? (missedBy(command, lookup) ?? []) : []));
  });

const isExit = ({ words }: Command): boolean => words[0]?.text === 'exit';

/** Functions that end the script whatever happens. */
const endingFunctions = (commands: readonly Command[]): ReadonlySet<string> =>
  new Set(commands.flatMap((each) => (isExit(each) && each.when === undefined ? (each.within ?? []) : [])));

const isEnd = (command: Command, ends: ReadonlySet<string>): boolean =>
  command.within === undefined && (isExit(command) || ends.has(command.words[0]?.text ?? ''));

/** The path whose absence alone makes a command run. */
const missedBy = ({ when }: Command, lookup: ShellLookup): string | undefined => {
  if (when?.question.kind !== 'command' || when.and !== undefined) return undefined;
  const { words } = when.question.command;
  if (!TESTS.has(nameOf(words[0]))) return undefined;
  const asked = words.slice(1).filter(({ text }) => text !== ']' && text !== ']]');
  const isNegated = asked[0]?.text === '!';
  const [operator, path, ...rest] = isNegated ? asked.slice(1) : asked;
  if (path === undefined || rest.length > 0 || !IS_THERE.test(operator?.text ?? '')) return undefined;
  const text = when.outcome === isNegated ? resolved(path, lookup) : undefined;
  return text === undefined ? undefined : pathIn(text, undefined);
};

const TESTS: ReadonlySet<string> = new Set(['[', '[[', 'test']);

/** What nothing that is not there is. */
const IS_THERE = /^-[defrswx]$/;
