import { builtElsewhere } from '../../consequences/run-facts.js';
import { managedNote } from '../../consequences/upkeep.js';
import type { Fix } from '../../fix/fix.js';
import type { StageUser } from '../../image/stage.js';
import { startOf } from '../../image/start/start.js';
import { remembered } from '../../text/memory.js';
import type { Severity } from '../finding.js';
import type { Subject } from '../subject.js';
import { isAllowed } from './allowances.js';

/** The products that nobody let run as root. */
export const judgedProducts = (subject: Subject): readonly StageUser[] =>
  productsOf(subject).filter((stage) => !isAllowed(stage, subject));

/**
 * The stages that somebody can start. An image FROM scratch without ENTRYPOINT and CMD only carries files, unless
 * it is asked for by name.
 */
export const productsOf = ({ targets }: Subject): readonly StageUser[] => targets.filter((stage) => !isArtifact(stage));

/**
 * Whether all that a product is made from is gone through for it: for its fix, and for what is found in the stages
 * above it. Where many are made from the same long stages only the first ones are, and the one that is built by default.
 */
export const isExamined = (stage: StageUser, subject: Subject): boolean => examined(subject).has(stage);

/** So many lines are gone through in stages that products are made from; files that people write have some hundreds. */
const MOST_LINES = 20_000;

/** A fix is tried out beside the whole text: so many characters of it take as long as a line. */
const LINE = 2_000;

const examined = remembered(({ dockerfile, stages, target, targets }: Subject): ReadonlySet<StageUser> => {
  const above = new Map<StageUser, number>();
  for (const { parent } of stages) {
    if (parent === undefined || above.has(parent)) continue;
    const lines = parent.stage.instructions.length + 1;
    above.set(parent, lines + (parent.parent === undefined ? 0 : (above.get(parent.parent) ?? 0)));
  }
  const text = Math.floor(dockerfile.source.text.length / LINE);
  let left = MOST_LINES;
  return new Set(
    [...(target === undefined ? [] : [target]), ...targets].filter((stage) => {
      left -= text + (stage.parent === undefined ? 0 : (above.get(stage.parent) ?? 0));
      return left >= 0 || stage === target;
    }),
  );
});

export const isArtifact = (stage: StageUser): boolean => stage.base === 'scratch' && !starts(stage);

const starts = (stage: StageUser): boolean => {
  const { entrypoint, command } = startOf(stage);
  return entrypoint !== undefined || command !== undefined;
};

/** The part of USER that names the user is empty: `""`, or `:1001`. */
export const isEmptyUser = ({ verdict, user }: StageUser): boolean =>
  verdict === 'root' && user !== undefined && (user === '' || user.startsWith(':'));

/** Targets that only a `--target` builds weigh less: a warning when they start something, else a piece of information. */
export const severityFor = (stage: StageUser, { target }: Subject): Severity => {
  if (stage === target) return 'error';
  return starts(stage) ? 'warning' : 'info';
};

/** The fix of a stage; none for a target that starts nothing and is not built by default, such as `lint` or `test`. */
export const fixFor = (stage: StageUser, subject: Subject): { readonly fix?: Fix } => {
  const wanted = (stage === subject.target || starts(stage)) && isExamined(stage, subject);
  const fix = wanted ? subject.plan(stage) : undefined;
  return fix === undefined ? {} : { fix };
};

/** What has to be done beside the change of the file. */
export const notesFor = ({ dockerfile, options }: Subject, stage: StageUser): readonly string[] =>
  [managedNote(dockerfile), builtElsewhere({ dockerfile, options, stage })].filter((note) => note !== undefined);
