import type { Stage } from '../dockerfile/model.js';
import type { ImageMatch } from '../knowledge/images/model.js';
import type { Base } from './bases/base.js';
import { replacedText } from './bases/contexts.js';
import type { Evidence, StageUser, Step, UserState } from './stage.js';

/** Why a stage has the user it has: one entry for FROM, one for each USER line, in file order. */
export const evidenceOf = (
  stage: Stage,
  base: Base,
  parent: StageUser | undefined,
  initial: UserState,
  steps: readonly Step[],
): readonly Evidence[] => [
  { sentence: fromSentence(base, parent, initial), span: stage.from.span },
  ...steps
    .filter(({ instruction }) => instruction.keyword === 'USER')
    .map(({ instruction, user }) => ({
      sentence: userSentence(instruction.argument.text, user),
      span: instruction.span,
    })),
];

export type Who = Pick<UserState, 'verdict' | 'user' | 'uid' | 'gid' | 'reason'>;

/** `uid 10001`, `uid 100, gid 101`, `a named account`: who a state is, in a few words. */
export const whoIs = ({ verdict, user, uid, gid, reason }: Who): string => {
  if (verdict === 'invalid') return `cannot start: ${reason}`;
  if (verdict === 'unknown') return `cannot be known: ${reason}`;
  if (uid === undefined) return verdict === 'root' ? 'an administrator' : `the account ${user ?? ''}, id not pinned`;
  if (uid === 0) return 'root (uid 0)';
  return gid === undefined ? `uid ${uid}` : `uid ${uid}, gid ${gid}`;
};

const fromSentence = (base: Base, parent: StageUser | undefined, initial: UserState): string => {
  switch (base.kind) {
    case 'stage':
      return `Stage ${base.word} (${parent?.stage.index ?? 0}) ends as ${whoIs(initial)}.`;
    case 'open':
      if (base.missing.length === 0) return 'FROM expands to more than can be looked at.';
      return `FROM needs --build-arg ${base.missing.join(', ')}${base.match ? `; as ${matchSentence(base.match, initial)}` : ''}.`;
    case 'replaced':
      return `${capital(replacedText(base.word, base.context))}, so its user is not known.`;
    case 'refused':
      return base.problem.message;
    case 'image':
      if (base.word === 'scratch') return 'scratch is empty: no user is set, so uid 0.';
      return base.match === undefined
        ? `${capital(initial.reason ?? `nothing is known of ${base.word}`)}, so its user is not known.`
        : `${base.word} is ${matchSentence(base.match, initial)}.`;
  }
};

const capital = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

const matchSentence = ({ reference, facts, certain }: ImageMatch, initial: UserState): string => {
  const name = certain ? reference.repository : `taken for ${facts.image}`;
  const configured = facts.user === '' ? 'which sets no user' : `which is configured with USER ${facts.user}`;
  const { lookedUp } = facts;
  const read = lookedUp === undefined ? '' : ` (looked up on ${lookedUp.date}: ${lookedUp.digest})`;
  return `${name}, ${configured}${read}: ${whoIs(initial)}`;
};

const userSentence = (written: string, state: UserState): string => {
  if (state.user === undefined || state.user === written) return `USER ${written}: ${whoIs(state)}.`;
  return `USER ${written} becomes "${state.user}": ${whoIs(state)}.`;
};
