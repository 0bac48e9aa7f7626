import type { WritablePath } from '../../consequences/model.js';
import { factsOf } from '../../consequences/run-facts.js';
import { viewOf } from '../../consequences/view.js';
import { isKept } from '../../consequences/writable/run.js';
import { giveTo } from '../../fix/give.js';
import { edited } from '../../fix/rewrite.js';
import { whereOf } from '../../image/builds.js';
import { treeOf } from '../../image/files/tree.js';
import { switcherOf } from '../../image/operations/certain.js';
import type { RunFact } from '../../image/run-facts.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import type { Finding } from '../finding.js';
import { mountedVolumes as say } from '../sentences.js';
import type { Subject } from '../subject.js';
import { isOnlyRead, isSeen } from './used-volumes.js';
import { volumesIn } from './volumes.js';

/** So many volumes of the runs of one image are looked at. */
const MOST_MOUNTS = 50;

/** A volume that Docker makes when a service first mounts it, and the place. */
type Mount = RunFact & { readonly path: string };

/**
 * Volumes of services that come to an image empty, where its user may not write: Docker gives a new volume what the image
 * has at the place, owner and mode included, and root where it has nothing.
 * Source: moby/moby@0173da3f6fbfc0205a94ca89b32ea9e860f6fec1:volume/local/local.go.
 */
export const mountedVolumeFindings = (
  stage: StageUser,
  subject: Subject,
  isShut: (stage: StageUser, path: string) => boolean,
): readonly Finding[] => {
  const { dockerfile, options } = subject;
  if (options.profile === 'openshift') return [];
  const view = viewOf(dockerfile, stage, options);
  // What calls sudo may give a volume to its user first.
  if (view.started.some(({ command }) => switcherOf(command) !== undefined)) return [];
  const facts = factsOf(view);
  const tree = treeOf(stage, options);
  const isThere = (path: string) => typeof tree.at(path) === 'object';
  const taken = new Set(declaredIn(stage));
  const shut = facts
    .filter((fact): fact is Mount => fact.isNew === true && fact.path !== undefined && startsAsImage(facts, fact))
    .slice(0, MOST_MOUNTS)
    // What is there already may be all that the program wants of it.
    .filter(({ path }) => isShut(stage, path) && (!isThere(path) || isKept(path)))
    .filter(({ path }) => !taken.has(path) && taken.add(path) && !isOnlyRead(subject, stage, path));
  if (shut.length === 0) return [];
  const paths = shut.map(({ path, what }): WritablePath => {
    const exists = isThere(path);
    return { path, because: what, source: 'volume', file: false, above: undefined, exists, recursive: exists };
  });
  const fix = giveTo(dockerfile, stage, paths, options);
  const after = fix && edited(dockerfile, stage, fix.edits);
  const isOpen = after !== undefined && !shut.some(({ path }) => isShut(after.stage, path));
  const [message = '', ...notes] = shut.map(({ service, what, path, ...at }) => {
    const told = isThere(path) ? say.closed : say.missing;
    return told(service, whereOf(at), what, path, stage.user);
  });
  const span = stage.decidedBy?.span ?? stage.stage.from.span;
  const given = fix !== undefined && isOpen ? { fix } : {};
  const isQuiet = !shut.some(({ path }) => isSeen(subject, stage, path));
  return [{ span, message, notes, stage: stage.stage.index, ...(isQuiet && QUIET), ...given }];
};

/** Nothing is seen to write there. */
const QUIET = { severity: 'info' } as const;

/** VOLUME says it of these, in the file or in its base. */
const declaredIn = (stage: StageUser): readonly string[] => [
  ...(stage.image?.facts.volumes ?? []),
  ...lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.kind === 'volume' ? volumesIn(operation) : [])),
  ),
];

/** Docker starts it as the user that the image says, and no other image puts anything into the volume. */
const startsAsImage = (facts: readonly RunFact[], { service, file, what }: RunFact): boolean => {
  const own = facts.filter((each) => each.service === service && each.file === file);
  return (
    own.some(({ kind, engine }) => kind === 'start' && engine === 'docker') &&
    !own.some((each) => each.kind === 'user' || (each.kind === 'shared' && each.what.startsWith(`${what} `)))
  );
};
