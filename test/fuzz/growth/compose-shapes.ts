import type { Shape } from './measure.js';

const times = (n: number, line: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('');

/** Every file that one of them names is the same text. */
export const COMPOSE: readonly Shape[] = [
  ['services that are built', (n) => `services:\n${times(n, (i) => `  s${i}: {build: ., volumes: ["v:/d"]}\n`)}`],
  [
    'services that extend the one before',
    (n) => `services:\n${times(n, (i) => `  s${i}: {extends: s${i - 1}, build: {args: {A${i}: "1"}}}\n`)}`,
  ],
  [
    'services that extend each other through files',
    (n) => `services:\n${times(n, (i) => `  s${i}: {extends: {file: f${i}.yml, service: s${i + 1}}}\n`)}`,
  ],
  [
    'files that include files',
    (n) =>
      `include:\n${times(n, (i) => `  - {path: [a${i}.yml, b${i}.yml], project_directory: d${i}}\n`)}services: {s: {build: .}}\n`,
  ],
  [
    'lines of a Dockerfile in it',
    (n) =>
      `services:\n  s:\n    build:\n      dockerfile_inline: |\n        FROM alpine\n${times(n, () => '        RUN a $$b\n')}`,
  ],
  [
    'exceptions above services',
    (n) =>
      `services:\n${times(n, (i) => `  # dockerfile-nonroot: allow-root reason=r\n  s${i}: {image: "redis", user: root}\n`)}`,
  ],
  [
    'exceptions in each other',
    (n) =>
      `services:\n  s:\n    image: redis\n    x:\n${times(Math.min(n, 300), (i) => `${' '.repeat(i)}      # dockerfile-nonroot: ignore=container-root-user reason=r\n${' '.repeat(i)}      k:\n`)}`,
  ],
  [
    'exceptions above one service',
    (n) => `services:\n${times(n, () => '  # dockerfile-nonroot: ignore=root-home reason=r\n')}  s: {image: redis}\n`,
  ],
];
