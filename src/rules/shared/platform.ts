import { viewOf } from '../../consequences/view.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { type Platform, platformOfBase, platformOfClient } from '../../knowledge/platforms.js';
import type { Subject } from '../subject.js';

/** The platform that runs an image as a user of its own: one that its base is made for, or whose client it starts. */
export const platformOf = (stage: StageUser, { dockerfile, options }: Subject): Platform | undefined => {
  const [first] = lineage(stage);
  const known = platformOfBase(first?.image?.facts.image ?? '');
  if (known !== undefined) return known;
  for (const { argv } of viewOf(dockerfile, stage, options).started) {
    const found = platformOfClient(argv);
    if (found !== undefined) return found;
  }
  return undefined;
};
