import type { Consequence, ConsequenceKind } from '../../consequences/consequence.js';
import { factsOf } from '../../consequences/run-facts.js';
import type { RunFact } from '../../image/run-facts.js';
import type { StageUser } from '../../image/stage.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import { isExamined, productsOf } from './products.js';

/** The consequences of some kinds for each product that has a user, but for what nobody has read. */
export const consequencesAsIs = (
  subject: Subject,
  kinds: readonly ConsequenceKind[],
): readonly (readonly [StageUser, readonly Consequence[]])[] =>
  productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
    if (startsAsRoot(subject, stage)) return [];
    const all = subject.asIs(stage);
    return [[stage, all.filter(({ kind, certainty }) => certainty !== 'unread' && kinds.includes(kind))] as const];
  });

/** All that is known to start the image does so as root. */
const startsAsRoot = ({ dockerfile, options }: Subject, stage: StageUser): boolean => {
  const facts = factsOf({ dockerfile, options, stage });
  const starts = facts.filter(({ kind }) => kind === 'start');
  const isOfRoot = ({ file, service }: RunFact) =>
    facts.some(
      (each) =>
        each.kind === 'user' && each.file === file && each.service === service && /^(?:0|root)(?::|$)/.test(each.what),
    );
  return starts.length > 0 && starts.every(isOfRoot);
};

/** The same, but only what surely breaks: of an image that has its user on purpose, a suspicion says nothing. */
export const brokenAsIs: typeof consequencesAsIs = (subject, kinds) =>
  consequencesAsIs(subject, kinds).map(
    ([stage, all]) => [stage, all.filter(({ certainty }) => certainty === 'breaks')] as const,
  );

/** Where nothing in the file says it, the line that names the user does. */
export const findingAsIs = ({ stage, decidedBy }: StageUser, { sentence, span }: Consequence): Finding => ({
  span: span ?? decidedBy?.span ?? stage.from.span,
  message: sentence,
  stage: stage.index,
});

/** The same, with what to do. */
export const advisedAsIs = (stage: StageUser, consequence: Consequence): Finding => ({
  ...findingAsIs(stage, consequence),
  notes: [consequence.advice],
});
