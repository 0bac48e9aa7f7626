import type { Consequence, ConsequenceKind } from '../../consequences/consequence.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import { isExamined, productsOf } from './products.js';

/**
 * A finding for each consequence of some kinds that the images have with the user that they name. Nothing is found of
 * what nobody has read.
 */
export const findingsAsIs = (subject: Subject, kinds: readonly ConsequenceKind[]): readonly Finding[] =>
  productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
    const told = subject.asIs(stage).filter(({ kind, certainty }) => certainty !== 'unread' && kinds.includes(kind));
    return told.map((consequence) => findingOf(consequence, stage.stage.from.span, stage.stage.index));
  });

const findingOf = ({ sentence, span }: Consequence, from: Finding['span'], stage: number): Finding => ({
  span: span ?? from,
  message: sentence,
  stage,
});
