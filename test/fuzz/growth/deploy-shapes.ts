import type { Shape } from './measure.js';

const many = (n: number, line: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(at)).join('');

/** Variables at the top of a pipeline, and as many maps below them. */
export const STEPS: readonly Shape[] = [
  [
    'variables above maps',
    (n) =>
      `before_script: docker build .\nvariables:\n${many(n, (at) => `  V${at}: x\n`)}steps:\n${many(n, () => '- {a: {b: {c: d}}}\n')}`,
  ],
  [
    'variables above maps with one of their own',
    (n) =>
      `before_script: docker build .\nvariables:\n${many(n, (at) => `  V${at}: x\n`)}steps:\n${many(n, () => '- {env: {A: $V1}}\n')}`,
  ],
  [
    'variables above scripts',
    (n) =>
      `before_script: docker build .\nvariables:\n${many(n, (at) => `  V${at}: x\n`)}steps:\n${many(n, () => '- run: npm build\n')}`,
  ],
];

export const RELEASES: readonly Shape[] = [
  [
    'images and lists of them',
    (n) =>
      `dockers:\n${many(n, (at) => `- {image_templates: [i${at}]}\n`)}docker_manifests:\n${many(n, (at) => `- {name_template: l${at}, image_templates: [i${at}]}\n`)}`,
  ],
  [
    'lists of one image',
    (n) =>
      `dockers:\n${many(n, () => '- {image_templates: [i]}\n')}docker_manifests:\n${many(n, (at) => `- {name_template: l${at}, image_templates: [i]}\n`)}`,
  ],
];
