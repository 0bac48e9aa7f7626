import type { Consequence, ConsequenceKind } from '../../consequences/consequence.js';
import type { StageUser } from '../../image/stage.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import { isExamined, productsOf } from './products.js';

/**
 * A finding for each consequence of some kinds that the images have with the user that they name. Nothing is found of
 * what nobody has read.
 */
export const findingsAsIs = (
  subject: Subject,
  kinds: readonly ConsequenceKind[],
  matters: (stage: StageUser, subject: Subject) => boolean = () => true,
): readonly Finding[] =>
  consequencesAsIs(subject, kinds).flatMap(([stage, all]) =>
    all.length > 0 && matters(stage, subject) ? all.map((each) => findingAsIs(stage, each)) : [],
  );

/** Only what surely breaks: of an image that has its user on purpose, a suspicion says nothing. */
export const brokenAsIs = (subject: Subject, kinds: readonly ConsequenceKind[]): readonly Finding[] =>
  consequencesAsIs(subject, kinds).flatMap(([stage, all]) =>
    all
      .filter(({ certainty }) => certainty === 'breaks')
      .map((each) => ({ ...findingAsIs(stage, each), notes: [each.advice] })),
  );

/** The consequences of some kinds for each product that has a user, but for what nobody has read. */
export const consequencesAsIs = (
  subject: Subject,
  kinds: readonly ConsequenceKind[],
): readonly (readonly [StageUser, readonly Consequence[]])[] =>
  productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
    const all = subject.asIs(stage);
    return [[stage, all.filter(({ kind, certainty }) => certainty !== 'unread' && kinds.includes(kind))] as const];
  });

/** Where nothing in the file says it, the line that names the user does. */
export const findingAsIs = ({ stage, decidedBy }: StageUser, { sentence, span }: Consequence): Finding => ({
  span: span ?? decidedBy?.span ?? stage.from.span,
  message: sentence,
  stage: stage.index,
});
