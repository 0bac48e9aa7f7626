import type { Comment, Dockerfile } from '../dockerfile/model.js';
import { writtenUser } from '../image/decision.js';
import { lastDirectory } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { newMemory } from '../text/memory.js';
import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { WritablePath } from './model.js';
import { upkeep as say } from './sentences.js';
import type { View } from './view.js';

/** What people and other tools say about the file. */
export const upkeepConsequences = (view: View): readonly Consequence[] => [...waivers(view), ...triggers(view)];

type Waiver = readonly [tool: string, pattern: RegExp];

/** How other linters' pragmas spell "root is meant here" for the whole file, and for what stands around them. */
const OF_FILE: readonly Waiver[] = [
  ['hadolint', /hadolint\s+global\s+ignore\s*=[^#]*\bDL3002\b/i],
  ['checkov', /(?:checkov|bridgecrew|cortex):skip=[^:]*\bCKV_DOCKER_[38]\b/i],
  ['trivy', /(?:trivy|tfsec):ignore:(?:AVD-)?DS-?0*2\b/i],
  ['KICS', /kics-scan\s+(?:ignore(?:-line|-block)?\b|disable=\S*(?:fd54f200|67fd0c4a))/i],
];
const OF_STAGE: readonly Waiver[] = [
  ['hadolint', /hadolint\s+(?:stage\s+)?ignore\s*=[^#]*\bDL3002\b/i],
  ['semgrep', /\bnosem(?:grep)?\b/i],
  ['tally', /tally\s+(?:global\s+)?ignore=\S*(?:root|DL3002)/i],
];

const waiverIn = (all: readonly Waiver[], text: string): Waiver | undefined =>
  all.find(([, pattern]) => pattern.test(text));

/** One word of each: a single expression to compile for the many comments that are about other things. */
const MAY_WAIVE = /ignore|skip|kics|nosem/i;

/** Comments of a file that waive anything at all: most have none, and every product of the file asks. */
const waiversIn = (dockerfile: Dockerfile): readonly Comment[] => {
  const found =
    known.get(dockerfile) ??
    dockerfile.comments.filter(
      ({ text }) => MAY_WAIVE.test(text) && waiverIn([...OF_FILE, ...OF_STAGE], text) !== undefined,
    );
  known.set(dockerfile, found);
  return found;
};

const known = newMemory<Dockerfile, readonly Comment[]>();

const waivers = ({ dockerfile, stage }: View): readonly Consequence[] => {
  const previous = dockerfile.stages[stage.stage.index - 1];
  const from = previous === undefined ? 0 : (previous.instructions.at(-1) ?? previous.from).endLine;
  const to = (stage.stage.instructions.at(-1) ?? stage.stage.from).endLine;
  const inStage = ({ line }: Comment) => line > from && line <= to;
  return waiversIn(dockerfile).flatMap((comment) => {
    const waiver = waiverIn(inStage(comment) ? [...OF_FILE, ...OF_STAGE] : OF_FILE, comment.text);
    if (waiver === undefined) return [];
    const sentence = say.comment(comment.line, waiver[0]);
    return [consequence('waiver', sentence, comment.span)];
  });
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
export const argumentConsequences = ({ stage }: View): readonly Consequence[] => {
  const { decidedBy, user } = stage;
  if (decidedBy === undefined || user === undefined || (!user.startsWith(':') && user !== '')) return [];
  const written = writtenUser(stage) ?? '';
  const sentence = say.idOfArgument(written);
  return [consequence('build-argument', sentence, decidedBy.span)];
};
