import { giveTo } from '../../fix/give.js';
import { treeOf } from '../../image/files/tree.js';
import type { StageUser } from '../../image/stage.js';
import { startOf } from '../../image/start/start.js';
import { MAX_ID } from '../../image/user-string.js';
import type { Finding } from '../finding.js';
import { baseVolumes as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/**
 * The volumes of an external base that are closed to the user of a stage, where the stage starts what the base starts:
 * that writes to them. A user that the base itself has says nothing of this file.
 */
export const baseVolumeFindings = (stage: StageUser, { dockerfile, options }: Subject): readonly Finding[] => {
  const { image, decidedBy, uid, gid, user } = stage;
  if (image?.certain !== true || decidedBy === undefined || uid === undefined || uid === image.facts.uid) return [];
  if (image.facts.startsService !== true || startOf(stage).entrypoint !== undefined) return [];
  const tree = treeOf(stage, options);
  const isOpenshift = options.profile === 'openshift';
  const who = isOpenshift ? IN_GROUP_ZERO : { uid, groups: gid === undefined ? [] : [gid] };
  const paths = image.facts.volumes.filter((path) => tree.may(who, path, 'write').answer === 'no');
  if (paths.length === 0) return [];
  const because = say.volume(image.reference.repository);
  const closed = paths.map((path) => ({ path, because, source: 'volume', ...THERE }) as const);
  const fix = giveTo(dockerfile, stage, closed, options);
  const message = isOpenshift ? say.closedOnOpenshift(paths.join(' ')) : say.closed(paths.join(' '), user);
  return [{ span: decidedBy.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
};

/** OpenShift picks a uid that no image knows, whose group is 0. */
const IN_GROUP_ZERO = { uid: MAX_ID, groups: [0] };

const THERE = { file: false, above: undefined, exists: true, recursive: false } as const;
