import { asStarted } from '../../consequences/consequences.js';
import { identityOf } from '../../consequences/model.js';
import { type View, viewOf } from '../../consequences/view.js';
import { giveTo } from '../../fix/give.js';
import { treeOf } from '../../image/files/tree.js';
import type { StageUser } from '../../image/stage.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { isWithin, lastPart } from '../../text/path.js';
import type { Finding } from '../finding.js';
import { baseVolumes as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/**
 * The volumes of an external base that are closed to the user of a stage, where the stage starts what the base starts,
 * or a program that is told of a place there: that writes to them. A user that the base itself has says nothing of this file.
 */
export const baseVolumeFindings = (stage: StageUser, { dockerfile, options }: Subject): readonly Finding[] => {
  const { image, decidedBy, uid, user } = stage;
  if (image?.certain !== true || decidedBy === undefined || uid === undefined || uid === image.facts.uid) return [];
  if (image.facts.startsService !== true) return [];
  const view = viewOf(dockerfile, stage, options);
  const isOwn = startsOwn(view, image);
  const tree = treeOf(stage, options);
  const who = identityOf(asStarted(stage, options));
  if (who === undefined) return [];
  const used = image.facts.volumes.filter((path) => isOwn || isNamed(view, path));
  const paths = used.filter((path) => tree.may(who, path, 'write').answer === 'no');
  if (paths.length === 0) return [];
  const because = say.volume(image.reference.repository);
  const closed = paths.map((path) => ({ path, because, source: 'volume', ...THERE }) as const);
  const fix = giveTo(dockerfile, stage, closed, options);
  const names = paths.join(' ');
  const message = options.profile === 'openshift' ? say.closedOnOpenshift(names) : say.closed(names, user);
  return [{ span: decidedBy.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
};

/** The server of the base image runs, as far as its name says: nobody else writes to its volumes. */
const startsOwn = ({ start, started }: View, { reference }: ImageMatch): boolean => {
  if (start.entrypoint !== undefined) return false;
  const image = lastPart(reference.repository);
  // Options alone are for the program that the entry point of the base starts.
  const isOwn = (name: string) => name.startsWith('-') || name.startsWith(image);
  return start.command === undefined || started.some(({ name }) => isOwn(name));
};

/** What is started is told of a place there. */
const isNamed = ({ started }: View, volume: string): boolean =>
  started.some(({ argv }) => argv.some((word) => isWithin(word, volume)));

const THERE = { file: false, above: undefined, exists: true, recursive: false } as const;
