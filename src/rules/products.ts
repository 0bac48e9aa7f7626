import { startOf } from '../convert/start.js';
import type { Fix, Severity } from '../report.js';
import type { StageUser } from '../users/model.js';
import { isAllowed } from './allowances.js';
import type { Subject } from './rule.js';

/** The products that nobody let run as root. */
export const judgedProducts = (subject: Subject): readonly StageUser[] =>
  productsOf(subject).filter((stage) => !isAllowed(stage, subject));

/**
 * The stages that somebody can start. An image FROM scratch without ENTRYPOINT and CMD only carries files, unless
 * it is asked for by name.
 */
export const productsOf = ({ targets }: Subject): readonly StageUser[] => targets.filter((stage) => !isArtifact(stage));

export const isArtifact = (stage: StageUser): boolean => stage.base === 'scratch' && !starts(stage);

const starts = (stage: StageUser): boolean => {
  const { entrypoint, command } = startOf(stage);
  return entrypoint !== undefined || command !== undefined;
};

/** Targets that only a `--target` builds weigh less: a warning when they start something, else a piece of information. */
export const severityFor = (stage: StageUser, { target }: Subject): Severity => {
  if (stage === target) return 'error';
  return starts(stage) ? 'warning' : 'info';
};

/** The fix of a stage; none for a target that starts nothing and is not built by default, such as `lint` or `test`. */
export const fixFor = (stage: StageUser, subject: Subject): { readonly fix?: Fix } => {
  const fix = stage === subject.target || starts(stage) ? subject.plan(stage) : undefined;
  return fix === undefined ? {} : { fix };
};

/** What has to be done beside the change of the file. */
export const notesFor = ({ stage }: StageUser): readonly string[] =>
  stage.instructions.some(({ keyword }) => keyword === 'VOLUME')
    ? ["Volumes that exist already stay root's: give them to the new user once."]
    : [];
