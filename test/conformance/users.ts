import type { Dockerfile } from '../../src/dockerfile/model.js';
import type { StageUser } from '../../src/image/stage.js';
import type { FileReply, Target } from './protocol.js';

/** What the oracle is told to answer as the user of an image of which nothing is known. */
export const unknownUser = (reference: string): string => `@base(${reference})`;

const isUnknownUser = (user: string): boolean => user.startsWith('@base(');

/**
 * The first stage about which we and BuildKit do not say the same; `undefined` when there is none. `usersOf` works out
 * the users of all stages for the build of one, or of the last.
 */
export const usersDifference = (
  ours: Dockerfile,
  usersOf: (target: string | undefined) => readonly StageUser[],
  theirs: FileReply,
): string | undefined => {
  const told = ours.source.text.includes(OF_THE_TARGET);
  const ofLast = usersOf(undefined);
  for (const [index, target] of theirs.targets.entries()) {
    const users = told && index < theirs.targets.length - 1 ? usersOf(target.name) : ofLast;
    const user = users[index];
    const difference =
      user === undefined ? 'we have one stage less' : stageDifference(user, refusals(ours, user), target);
    if (difference !== undefined) return `stage ${index}: ${difference}`;
  }
  return undefined;
};

/** The variable that names the target: with it, who a stage runs as depends on which one is built. */
const OF_THE_TARGET = 'TARGETSTAGE';

/** A RUN that cannot start as its user is refused when it is executed, which the oracle never does. */
const CANNOT_START = 'RUN as USER ';

const refusals = (ours: Dockerfile, user: StageUser): readonly string[] =>
  [...ours.problems, ...user.problems]
    .map(({ message }) => message)
    .filter((message) => !message.startsWith(CANNOT_START));

const stageDifference = (user: StageUser, refused: readonly string[], target: Target): string | undefined => {
  const { probed } = target;
  // Whether it builds depends on the unknown base image, or why it does not: then nobody can say from the file.
  if (probed.some(({ error }) => error !== target.error)) return undefined;
  if (target.error !== undefined)
    return refused.length > 0 || target.cut ? undefined : told(`refuses it: ${target.error}`, 'builds');
  if (refused.length > 0) return target.cut ? undefined : told('builds', `refuses it: ${refused.join(' ')}`);
  if (isHidden(user)) return undefined;
  const value = userOf(user);
  const all = [target, ...probed].map((outcome) => outcome.user);
  const expected = all.some((one) => one !== target.user) || isUnknownUser(target.user) ? undefined : target.user;
  return value === expected ? undefined : told(shown(expected, all), JSON.stringify(value));
};

/** A RUN that cannot start hides the user where only triggers have set it. */
const isHidden = (user: StageUser): boolean => user.problems.length > 0 && user.steps.length === 0;

/** `Config.User` as we see it, also where a RUN before it cannot start. */
const userOf = (user: StageUser): string | undefined =>
  user.problems.length > 0 ? user.steps.at(-1)?.user.user : user.user;

const shown = (expected: string | undefined, all: readonly string[]): string =>
  expected === undefined ? `depends on the base image: ${JSON.stringify(all)}` : JSON.stringify(expected);

const told = (theirs: string, ours: string): string => `oracle: ${theirs}\nours:   ${ours}`;
