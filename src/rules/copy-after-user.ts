import type { Fix } from '../fix/fix.js';
import { treeOf } from '../image/files/tree.js';
import type { Copy, Operation } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { isOpen, isRoots } from '../knowledge/directories.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { remembered } from '../text/memory.js';
import { isWithin, lastPart } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { copyAfterUser as say } from './sentences.js';
import { isGivenBelow } from './shared/given-below.js';
import { walk } from './shared/walk.js';
import type { Subject } from './subject.js';

export const copyAfterUser = {
  id: 'copy-after-user',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    walk(subject).flatMap(({ stage, step }): readonly Finding[] => {
      const { instruction, operation, as } = step;
      if (!isCopy(operation) || operation.chown !== undefined) return [];
      if (as.verdict !== 'nonroot' || stage.os === 'windows' || isSystem(operation)) return [];
      // What the program only reads and runs is root's as it should be: what its name says is kept is written.
      if (!isData(operation, subject.options) || !isRootsSource(stage, operation, subject)) return [];
      // Where no COPY has --chown all is meant to be root's.
      // What lies for everybody to delete is of the build.
      if (operation.target.path !== undefined && isOpen(operation.target.path)) return [];
      if (!givesAway(stage) || !subject.targets.some((target) => target === stage)) return [];
      if (isGivenBelow(stage, step, operation)) return [];
      const message = say.ofRoot(instruction.keyword, operation.target.written, as.user);
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index, ...fixFor(step, operation) }];
    }),
} as const satisfies Rule;

const isCopy = (operation: Operation): operation is Copy => operation.kind === 'copy' || operation.kind === 'add';

/** What belongs to root wherever it comes from, sources of programs aside. */
const isSystem = ({ target: { path } }: Copy): boolean =>
  path !== undefined && isRoots(path) && !isWithin(path, '/usr/src');

/** What comes out of the context belongs to root; out of another stage it keeps its owner (moby/moby#38710). */
const isRootsSource = (stage: StageUser, { origin, sources }: Copy, { options }: Subject): boolean => {
  if (origin.kind === 'context') return true;
  const from = origin.kind === 'stage' ? stage.stageAt(origin.index) : undefined;
  if (from === undefined) return false;
  const tree = treeOf(from, options);
  return sources.every((source) => {
    const found = source.kind === 'path' && source.path !== undefined ? tree.at(source.path) : 'unknown';
    return found !== 'unknown' && found !== 'absent' && found.owner === 0;
  });
};

/** A name of what is copied, or of what lies in a directory of the context that is, says that something is kept there. */
const isData = ({ sources, target: { path = '' }, into, origin }: Copy, { contextEntry }: Options): boolean => {
  if (directoryKind(lastPart(path)) === 'kept') return true;
  return sources.some(({ value: { text = '' }, ...source }) => {
    if (into && directoryKind(lastPart(text)) === 'kept') return true;
    if (origin.kind !== 'context' || source.kind !== 'path' || source.path === undefined) return false;
    return contextEntry?.(source.path.slice(1))?.names.some((name) => directoryKind(name) === 'kept') === true;
  });
};

const givesAway = remembered(({ steps }: StageUser): boolean =>
  steps.some(({ operation }) => isCopy(operation) && operation.chown !== undefined),
);

const fixFor = ({ instruction, as }: Step, { link }: Copy): { readonly fix?: Fix } => {
  const { uid, gid } = as;
  const owner = uid === undefined || gid === undefined ? as.user?.split(':')[0] : `${uid}:${gid}`;
  // With --link the builder does not look at the files below, and refuses a name.
  if (owner === undefined || !(link ? NUMBERS : NAMES).test(owner)) return {};
  const at = instruction.keywordSpan.end;
  return {
    fix: {
      title: say.give(owner),
      safety: 'unsafe',
      obstacles: [say.mayBeChanged],
      edits: [{ span: { start: at, end: at }, text: ` --chown=${owner}` }],
    },
  };
};

const NUMBERS = /^[0-9]+(?::[0-9]+)?$/;
const NAMES = /^[A-Za-z0-9_.:-]+$/;
