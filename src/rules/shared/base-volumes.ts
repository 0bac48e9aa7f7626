import { asStarted } from '../../consequences/consequences.js';
import { identityOf } from '../../consequences/model.js';
import { giveTo } from '../../fix/give.js';
import { treeOf } from '../../image/files/tree.js';
import type { StageUser } from '../../image/stage.js';
import { startOf } from '../../image/start/start.js';
import type { Finding } from '../finding.js';
import { baseVolumes as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/**
 * The volumes of an external base that are closed to the user of a stage, where the stage starts what the base starts:
 * that writes to them. A user that the base itself has says nothing of this file.
 */
export const baseVolumeFindings = (stage: StageUser, { dockerfile, options }: Subject): readonly Finding[] => {
  const { image, decidedBy, uid, user } = stage;
  if (image?.certain !== true || decidedBy === undefined || uid === undefined || uid === image.facts.uid) return [];
  if (image.facts.startsService !== true || startOf(stage).entrypoint !== undefined) return [];
  const tree = treeOf(stage, options);
  const who = identityOf(asStarted(stage, options));
  if (who === undefined) return [];
  const paths = image.facts.volumes.filter((path) => tree.may(who, path, 'write').answer === 'no');
  if (paths.length === 0) return [];
  const because = say.volume(image.reference.repository);
  const closed = paths.map((path) => ({ path, because, source: 'volume', ...THERE }) as const);
  const fix = giveTo(dockerfile, stage, closed, options);
  const names = paths.join(' ');
  const message = options.profile === 'openshift' ? say.closedOnOpenshift(names) : say.closed(names, user);
  return [{ span: decidedBy.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
};

const THERE = { file: false, above: undefined, exists: true, recursive: false } as const;
