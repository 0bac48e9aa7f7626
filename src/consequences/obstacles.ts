import { newMemory } from '../text/memory.js';
import { baseObstacles } from './base.js';
import { contextObstacles } from './context.js';
import { fileObstacles } from './file.js';
import { cacheObstacles } from './home.js';
import type { Obstacle, ObstacleKind } from './model.js';
import { rootHomeObstacles } from './paths.js';
import { portObstacles } from './ports.js';
import { processObstacles } from './process.js';
import { closedObstacles } from './readable.js';
import { supervisorObstacles } from './supervisor.js';
import type { View } from './view.js';
import { writeObstacles } from './writes.js';

/** The worst first: what surely breaks before what may. */
const ORDER: readonly ObstacleKind[] = [
  'windows',
  'needs-root',
  'step-down',
  'root-home',
  'unreadable',
  'mount',
  'privileged-port',
  'writes',
  'shell',
  'no-tools',
  'unresolved-base',
  'unknown-base',
  'unread',
  'uncertain-base',
  'onbuild',
  'build-argument',
  'name-only',
  'managed-file',
  'waiver',
  'context',
  'no-entry',
];

/** Everything that can be seen in the file and may break when the stage no longer runs as root. */
export const obstaclesOf = (view: View): readonly Obstacle[] => {
  const obstacles = known.get(view) ?? find(view);
  known.set(view, obstacles);
  return obstacles;
};

const known = newMemory<View, readonly Obstacle[]>();

const find = (view: View): readonly Obstacle[] => [
  ...processObstacles(view),
  ...supervisorObstacles(view),
  ...baseObstacles(view),
  ...rootHomeObstacles(view),
  ...cacheObstacles(view),
  ...portObstacles(view),
  ...writeObstacles(view),
  ...closedObstacles(view),
  ...fileObstacles(view),
  ...contextObstacles(view),
];

/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export const worstFirst = (obstacles: readonly Obstacle[]): readonly Obstacle[] =>
  [...obstacles].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
