import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeBuilds } from '../../src/manifests/compose-runs.js';

const layers = suite('manifests/compose-layers');

const OTHER: Readonly<Record<string, string>> = {
  'parts/x.yml': `services:
  b: {build: {context: sub, args: {A: "1", B: "2"}}}
  c: {build: /abs}
`,
};

/** The build of the first service: where it reads, and what it passes. */
const built = (text: string, below?: string): string => {
  const source = (path: string, found: string | undefined) => (found === undefined ? undefined : { path, text: found });
  const [first] = composeBuilds({ path: 'compose.yaml', text }, {}, source('base.yaml', below), (path) =>
    source(path, OTHER[path]),
  );
  const { places = [], args = {}, target } = first?.build ?? {};
  return [places[0]?.context, ...Object.entries(args).map((pair) => pair.join('=')), target].filter(Boolean).join(' ');
};

const extending = (service: string, own = ''): string =>
  `services:\n  a:\n    extends: {file: parts/x.yml, service: ${service}}\n${own}`;

for (const [sentence, text, expected, below] of [
  ['paths of another file are relative to it', extending('b'), 'parts/sub A=1 B=2'],
  ['arguments are put together', extending('b', '    build: {args: {B: "3", C: "4"}}\n'), 'parts/sub A=1 B=3 C=4'],
  ['a path from the root stays', extending('c'), '/abs'],
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
