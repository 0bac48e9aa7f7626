import { dockerRuns, portNote } from '../../consequences/ports.js';
import { commentNotes, managedNote } from '../../consequences/upkeep.js';
import { viewOf } from '../../consequences/view.js';
import type { Fix } from '../../fix/fix.js';
import { agreedNote } from '../../fix/wanted-ids.js';
import { declaredArguments } from '../../image/bases/declared.js';
import { whereOf } from '../../image/builds.js';
import type { StageUser } from '../../image/stage.js';
import { startOf } from '../../image/start/start.js';
import type { Platform } from '../../knowledge/platforms.js';
import { remembered } from '../../text/memory.js';
import type { Finding, Severity } from '../finding.js';
import { products as say } from '../sentences.js';
import type { Subject } from '../subject.js';
import { isAllowed } from './allowances.js';
import { platformOf } from './platform.js';
import { stageLabel, stageNamed } from './targets.js';

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

/** Targets that nobody seems to build weigh less: a warning when they start something, else a piece of information. */
export const severityFor = (stage: StageUser, { published }: Subject): Severity => {
  if (published.has(stage)) return 'error';
  return starts(stage) ? 'warning' : 'info';
};

/**
 * The fix of a stage; none for a target that starts nothing and that nobody builds, such as `lint` or `test`, and none
 * for one that inherits root from another product: the fix of that one comes first.
 */
export const answerFor = (stage: StageUser, subject: Subject, remedy: string, asked?: Fix): Answer => {
  const above = fixedAbove(stage, subject);
  const wanted = (subject.published.has(stage) || starts(stage)) && isExamined(stage, subject) && above === undefined;
  const fix = asked ?? (wanted ? subject.plan(stage) : undefined);
  const notes = notesFor(subject, stage);
  if (fix !== undefined) return { notes, fix };
  const comments = commentNotes(subject.dockerfile, stage);
  return { notes: [...notes, ...comments, above === undefined ? remedy : say.fixedAbove(stageLabel(above.stage))] };
};

/** What is said and done about an image of root, or of whom we do not know; `notes` say what to do where no fix does. */
export type Answer = Pick<Finding, 'fix' | 'notes'>;

/** A stage above that is published and of root, from which nothing below takes root anew. */
const fixedAbove = (stage: StageUser, { published }: Subject): StageUser | undefined => {
  for (let at = stage; at.parent !== undefined; at = at.parent) {
    if (at.decidedBy !== undefined && at.decidedBy !== at.parent.decidedBy) return undefined;
    if (published.has(at.parent) && at.parent.verdict === 'root') return at.parent;
  }
  return undefined;
};

/** What has to be done beside the change of the file, and who builds the stage. */
const notesFor = (subject: Subject, stage: StageUser): readonly string[] =>
  [
    isExamined(stage, subject) ? platformNote(platformOf(stage, subject)) : undefined,
    managedNote(subject.dockerfile),
    makerNote(subject, stage),
    builtBy(subject, stage),
    agreedNote({ ...subject, stage }),
    dockerRuns({ ...subject, stage }).length === 0
      ? undefined
      : portNote(viewOf(subject.dockerfile, stage, subject.options)),
  ].filter((note) => note !== undefined);

/** What USER says counts where the image runs elsewhere. */
const platformNote = (platform: Platform | undefined): string | undefined => platform && say.runsItself(platform.name);

/** The build without which the image would not be root. */
const makerNote = ({ dockerfile, makers }: Subject, stage: StageUser): string | undefined => {
  const [build] = makers(stage);
  if (build === undefined) return undefined;
  const declared = new Set(declaredArguments(dockerfile));
  const names = Object.keys(build.args).filter((name) => declared.has(name));
  const replaced = (build.contexts ?? []).flatMap(({ name }) => name ?? []);
  const what = names.length > 0 ? names.slice(0, MOST_NAMED).join(', ') : undefined;
  return what === undefined
    ? say.putsRoot(whereOf(build), replaced[0] ?? 'FROM')
    : say.passesRoot(whereOf(build), what);
};

/** So many builds of a stage are named. */
const MOST_NAMED = 3;

/** Nothing is to be said of the stage that everybody builds. */
const builtBy = ({ stages, target, published, options }: Subject, stage: StageUser): string | undefined => {
  const { builds = [] } = options;
  const isOnly = published.size === 1 && stage === stages.at(-1);
  if (builds.length === 0 || options.target !== undefined || !published.has(stage) || isOnly) return undefined;
  const building = builds.filter(
    (each) => each.filesOnly !== true && each.target !== null && stageNamed(stages, each.target) === stage,
  );
  if (building.length === 0) return stage === target ? NOBODY : undefined;
  // A matrix builds several on one line.
  const own = [...new Set(building.map((each) => `${each.name} (${whereOf(each)})`.trimStart()))];
  const named = own.slice(0, MOST_NAMED);
  const more = own.length > named.length ? ` and ${own.length - named.length} more` : '';
  return `${named.join(', ')}${more} ${own.length === 1 ? 'builds' : 'build'} this: ${stageLabel(stage.stage)}.`;
};

const NOBODY = say.defaultStage;
