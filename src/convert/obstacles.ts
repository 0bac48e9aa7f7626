import { newMemory } from '../text/memory.js';
import { cacheObstacles } from './home.js';
import type { Obstacle, ObstacleKind } from './model.js';
import { baseObstacles } from './obstacles/base.js';
import { contextObstacles } from './obstacles/context.js';
import { fileObstacles } from './obstacles/file.js';
import { rootHomeObstacles } from './obstacles/paths.js';
import { portObstacles } from './obstacles/ports.js';
import { processObstacles } from './obstacles/process.js';
import { supervisorObstacles } from './obstacles/supervisor.js';
import { writeObstacles } from './obstacles/writes.js';
import { closedObstacles } from './readable.js';
import type { View } from './view.js';

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
