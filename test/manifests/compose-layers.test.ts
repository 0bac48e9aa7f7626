import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeSaid } from '../../src/manifests/compose-runs.js';

const layers = suite('manifests/compose-layers');

const OTHER: Readonly<Record<string, string>> = {
  'parts/x.yml': `services:
  b: {build: {context: sub, args: {A: "1", B: "2"}}}
  c: {build: /abs}
  d: {extends: {file: ../far/y.yml, service: e}, build: {args: {B: "2"}}}
`,
  'far/y.yml': `services:
  e: {extends: {service: f}, build: {target: t}}
  f: {extends: {file: z/z.yml, service: g}}
`,
  'far/z/z.yml': `services:
  g: {build: {context: .., args: {A: "1", B: "1"}}}
  loop: {extends: {file: ../z/z.yml, service: loop}, build: l}
`,
};

/** The build of the first service: where it reads, and what it passes. */
const built = (text: string, below?: string): string => {
  const source = (path: string, found: string | undefined) => (found === undefined ? undefined : { path, text: found });
  const [first] = composeSaid(
    { path: 'compose.yaml', text },
    {
      below: [source('base.yaml', below)].filter((each) => each !== undefined),
      other: (path) => source(path, OTHER[path]),
    },
  ).builds;
  const { places = [], args = {}, target } = first?.build ?? {};
  return [places[0]?.context, ...Object.entries(args).map((pair) => pair.join('=')), target].filter(Boolean).join(' ');
};

const extending = (service: string, own = ''): string =>
  `services:\n  a:\n    extends: {file: parts/x.yml, service: ${service}}\n${own}`;

for (const [sentence, text, expected, below] of [
  ['paths of another file are relative to it', extending('b'), 'parts/sub A=1 B=2'],
  ['arguments are put together', extending('b', '    build: {args: {B: "3", C: "4"}}\n'), 'parts/sub A=1 B=3 C=4'],
  ['a path from the root stays', extending('c'), '/abs'],
  ['a chain goes through as many files as there are', extending('d'), 'far A=1 B=2 t'],
  ['one that extends itself ends', 'services:\n  a:\n    extends: {file: far/z/z.yml, service: loop}\n', 'far/z/l'],
  [
    'a file that is laid over another adds to it',
    'services: {a: {build: {target: t}}}',
    'x A=1 t',
    'services: {a: {build: {context: x, args: {A: "1"}}}}',
  ],
  ['a service that is not there brings nothing', extending('z', '    build: y\n'), 'y'],
] as const satisfies readonly (readonly [string, string, string, string?])[]) {
  layers(sentence, () => assert.is(built(text, below), expected));
}

layers.run();
