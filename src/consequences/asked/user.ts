import type { Started } from '../../image/start/startup.js';
import type { Command, Condition, Question, ShellWord } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';
import { remembered } from '../../text/memory.js';
import type { View } from '../view.js';
import { MATCHERS, ofCase, ofMatch } from './match.js';
import { type Answer, asksIn, type Vocabulary } from './subject.js';
import { ofArithmetic, ofTest, withOperators } from './test.js';

export type { Vocabulary } from './subject.js';

/** Of all that a stage starts, with its HEALTHCHECK. */
export const vocabularyIn = remembered(
  ({ started, checks }: View): Vocabulary => vocabularyOf([...started, ...checks].map(({ command }) => command)),
);

const vocabularyOf = (commands: readonly Command[]): Vocabulary => {
  const values = new Map<string, string | undefined>();
  for (const { words, assignments } of commands)
    for (const { name, value } of words.length === 0 ? assignments : [])
      values.set(name, !values.has(name) || values.get(name) === value?.text ? value?.text : undefined);
  const variables = new Map(
    [...values].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  const plain = { askers: new Set<string>(), variables, ofRoot: new Set<string>() };
  const asking = commands.filter(({ words }) => asksIn(words, plain));
  const vocabulary = { ...plain, askers: new Set(asking.flatMap(({ within }) => within ?? [])) };
  return { ...vocabulary, ofRoot: functionsOfRoot(commands, vocabulary) };
};

/** So many times it is asked again which functions are left to root, for those that these call. */
const MOST_ROUNDS = 4;

const functionsOfRoot = (commands: readonly Command[], vocabulary: Vocabulary): ReadonlySet<string> => {
  const functions = new Set(commands.flatMap(({ within }) => within ?? []));
  const calls = commands.flatMap((call) => {
    const name = call.words[0]?.text ?? '';
    return functions.has(name) ? [{ call, name }] : [];
  });
  let ofRoot: ReadonlySet<string> = new Set();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const known = { ...vocabulary, ofRoot };
    const others = calls.filter(({ call }) => askedOfCommand(call, known).runs !== 'missed');
    const kept = new Set(others.map(({ name }) => name));
    const next = new Set(calls.map(({ name }) => name).filter((name) => !kept.has(name)));
    if (next.size === ofRoot.size) break;
    ofRoot = next;
  }
  return ofRoot;
};

/**
 * Whether a command runs where the process is not root. `met`: it does, as far as the process is asked who it is;
 * `missed`: only root runs it; `perhaps`: it is asked, and we do not know what it answers. `undefined`: nothing asks.
 * `others`: something else is asked as well.
 */
export type Asked = { readonly runs: 'met' | 'missed' | 'perhaps' | undefined; readonly others: boolean };

/** So many conditions of a command are looked at. */
const MOST_CONDITIONS = 32;

/** The same, of what decides a command and of what calls the function that it stands in. */
export const askedOfCommand = ({ when, within }: Command, vocabulary: Vocabulary): Asked =>
  within !== undefined && vocabulary.ofRoot.has(within)
    ? { runs: 'missed', others: false }
    : askedOfUser(when, vocabulary);

/** The same, of a command that is started, and of what runs it in its arguments: `find`, `eval`, `trap`. */
export const askedOfStarted = ({ command, where, by }: Started, vocabulary: Vocabulary): Asked => {
  const own = askedOfCommand(command, vocabulary);
  // A script may be run once more, by somebody else.
  if (own.runs !== undefined || by === undefined || by.where !== where) return own;
  const { runs, others } = askedOfStarted(by, vocabulary);
  return { runs, others: others || own.others };
};

const askedOfUser = (when: Condition | undefined, vocabulary: Vocabulary): Asked => {
  let runs: Asked['runs'];
  let others = false;
  let each = when;
  for (let at = 0; each !== undefined && at < MOST_CONDITIONS; at += 1, each = each.and) {
    const answer = answerOf(each.question, vocabulary);
    if (answer === undefined) others = true;
    else if (answer === 'unknown' || each.outcome === undefined) runs = 'perhaps';
    else if ((answer === 'yes') !== each.outcome) return { runs: 'missed', others };
    else runs ??= 'met';
  }
  return { runs, others };
};

/** Whether a question surely answers no to whoever is not root. */
export const failsFor = (question: Question, vocabulary: Vocabulary): boolean =>
  answerOf(question, vocabulary) === 'no';

const answerOf = (question: Question, vocabulary: Vocabulary): Answer => {
  if (question.kind === 'case') return ofCase(question.subject, question.patterns, vocabulary);
  const { command, input } = question;
  const name = nameOf(command.words[0]);
  const words = command.words.slice(1);
  const read = askedBy(name, words, input, vocabulary);
  if (read !== undefined) return read;
  const asks = vocabulary.askers.has(name) || asksIn([...command.words, ...(input?.words ?? [])], vocabulary);
  return asks ? 'unknown' : undefined;
};

const askedBy = (
  name: string,
  words: readonly ShellWord[],
  input: Command | undefined,
  vocabulary: Vocabulary,
): Answer => {
  if (name === '[' || name === 'test')
    return ofTest(
      words.map(({ text }) => text),
      vocabulary,
    );
  if (name === '[[') return ofTest(withOperators(words), vocabulary);
  if (name === '((') return ofArithmetic(words[0]?.text ?? '', vocabulary);
  return input !== undefined && MATCHERS.has(name) ? ofMatch(input, words, vocabulary) : undefined;
};
