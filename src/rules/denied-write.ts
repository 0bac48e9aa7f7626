import type { Consequence } from '../consequences/consequence.js';
import { giveTo } from '../fix/give.js';
import type { StageUser } from '../image/stage.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedWrite as say } from './sentences.js';
import { advisedAsIs, brokenAsIs, findingAsIs } from './shared/as-is.js';
import type { Subject } from './subject.js';

export const deniedWrite = {
  id: 'denied-write',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    brokenAsIs(subject, ['unwritable', 'writes', 'read-only']).flatMap(([stage, all]) => [
      ...together(
        subject,
        stage,
        all.filter(({ owns }) => owns !== undefined),
      ),
      ...all.filter(({ owns }) => owns === undefined).map((each) => advisedAsIs(stage, each)),
    ]),
} as const satisfies Rule;

/** One line gives all paths away, so they are one finding. */
const together = (subject: Subject, stage: StageUser, closed: readonly Consequence[]): readonly Finding[] => {
  const [first, ...others] = closed;
  if (first === undefined) return [];
  const paths = closed.flatMap(({ owns }) => owns ?? []);
  const fix = giveTo(subject.dockerfile, stage, paths, subject.options);
  const notes = others.map(({ sentence }) => sentence);
  const finding = findingAsIs(stage, first);
  return [fix === undefined ? { ...finding, notes: [...notes, first.advice] } : { ...finding, notes, fix }];
};
