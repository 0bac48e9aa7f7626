import type { Dockerfile } from '../dockerfile/model.js';
import { isArgument } from '../image/bases/globals.js';
import { writtenUser } from '../image/decision.js';
import { type RootComment, rootComments } from '../image/foreign-pragmas.js';
import { lastDirectory, type StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { nameOf } from '../knowledge/foreign-pragmas.js';
import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { WritablePath } from './model.js';
import { upkeep as say } from './sentences.js';
import type { View } from './view.js';

/** What people and other tools say about the file. */
export const upkeepConsequences = (view: View): readonly Consequence[] => [...waivers(view), ...triggers(view)];

const waivers = ({ dockerfile, stage }: View): readonly Consequence[] =>
  commentsFor(dockerfile, stage).map(({ comment, tool }) =>
    consequence('waiver', say.comment(comment.line, nameOf(tool)), comment.span),
  );

/** What is said where no fix says it as its consequence. */
export const commentNotes = (dockerfile: Dockerfile, stage: StageUser): readonly string[] =>
  commentsFor(dockerfile, stage).map(({ comment, tool }) => say.commentAlone(comment.line, nameOf(tool)));

/** Comments to other tools about a stage, one for each line. */
const commentsFor = (dockerfile: Dockerfile, { stage }: StageUser): readonly RootComment[] => {
  const meant = rootComments(dockerfile).filter((each) => each.stage === undefined || each.stage.index === stage.index);
  return meant.filter(({ comment }, at) => comment !== meant[at - 1]?.comment);
};

/** Words of the headers that generators and template systems leave. */
const MANAGED =
  /do not edit|don't edit|not be edited|auto-?generated|generated (?:by|from|via|with|using)|is generated|managed (?:in|by|from)|only edit this file from/i;

/** What the header of a file that is made from another one asks of whoever changes it. */
export const managedNote = ({ comments, stages, source }: Dockerfile): string | undefined => {
  const foreign = source.path
    .split('/')
    .slice(0, -1)
    .find((name) => directoryKind(name) === 'foreign');
  if (foreign !== undefined) return say.foreign(foreign);
  const first = stages[0]?.from.line ?? 0;
  const header = comments.filter(({ line }) => line < first);
  const said = header.find(({ text }) => MANAGED.test(text));
  if (said === undefined) return undefined;
  const made = header.map(({ text }) => MAKER.exec(text)?.[0]).find((name) => name !== undefined);
  return say.generated(said.line, made ?? say.itsSource);
};

/** A script or template that a header names. */
const MAKER =
  /(?<![\w./-])[\w./-]{0,200}(?:[Dd]ockerfile[\w.-]{0,80}\.\w{1,10}|\w\.(?:sh|py|rb|js|ts|go|pl|jq|j2|jinja2?|erb|ejs|tmpl|tpl|template|in|m4|mustache|ya?ml))(?![\w/-])/;

const triggers = ({ stage }: View): readonly Consequence[] => {
  const onbuild = stage.stage.instructions.find(({ keyword }) => keyword === 'ONBUILD');
  if (onbuild === undefined) return [];
  const sentence = say.onbuild(onbuild.line);
  return [consequence('onbuild', sentence, onbuild.span)];
};

/** A volume that an older image has filled keeps its owner, whatever the directory in the image is. */
export const oldVolumeConsequences = ({ stage }: View, writable: readonly WritablePath[]): readonly Consequence[] => {
  const directory = lastDirectory(stage);
  const volumes = stage.image?.facts.volumes ?? [];
  const paths = writable.flatMap(({ path, source: says, file }) => {
    // What a variable calls a place for data is mounted as well, though no VOLUME says so.
    const named =
      says === 'environment' && !file && !(directory !== undefined && directory !== '/' && isWithin(path, directory));
    return says === 'volume' || named || volumes.some((volume) => isWithin(path, volume)) ? [path] : [];
  });
  const instructions = lineage(stage).flatMap((each) => each.stage.instructions);
  const span = instructions.findLast(({ keyword }) => keyword === 'VOLUME')?.span;
  if (paths.length === 0) return [];
  const sentence = say.oldVolumes(listed(paths));
  return [consequence('old-volume', sentence, span)];
};

/** So many paths are told. */
const MOST_TOLD = 3;

const listed = (paths: readonly string[]): string =>
  paths.slice(0, MOST_TOLD).join(', ') + (paths.length > MOST_TOLD ? ', …' : '');

/** `USER ${UID}` with an ARG that has no default: somebody passes it, or means to. */
export const argumentConsequences = ({ stage, dockerfile }: View): readonly Consequence[] => {
  const { decidedBy, decidedAs, user } = stage;
  const unset = decidedAs?.unset ?? [];
  if (unset.length > 0 && !unset.some((name) => isArgument(dockerfile, name))) return [];
  if (decidedBy === undefined || user === undefined || (!user.startsWith(':') && user !== '')) return [];
  const written = writtenUser(stage) ?? '';
  const sentence = say.idOfArgument(written);
  return [consequence('build-argument', sentence, decidedBy.span)];
};
