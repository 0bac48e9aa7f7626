import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeBuilds } from '../../src/manifests/compose-runs.js';
import { environmentIn, interpolated } from '../../src/manifests/interpolate.js';

const interpolate = suite('manifests/compose-values');

const SET = { A: 'a', EMPTY: '' };

for (const [sentence, text, expected] of [
  ['a plain word', 'x', 'x'],
  ['a value', '$A-${A}', 'a-a'],
  ['a variable that nobody sets', '$B', undefined],
  ['a default', '${B:-b}', 'b'],
  ['a value before a default', '${A:-b}', 'a'],
  ['a default in place of an empty value', '${EMPTY:-b}', 'b'],
  ['an empty value before a default', '${EMPTY-b}', ''],
  ['an empty default', '${B-}', ''],
  ['a default that is worked out', '${B:-$C}', undefined],
  ['a value that has to be set', '${A:?no}', 'a'],
  ['one that is not', '${B:?no}', undefined],
  ['what stands in place of a value', '${A:+b}', 'b'],
  ['or of none, which somebody may set', '${B:+b}', undefined],
  ['a sign of money', '$$A', '$A'],
] as const) {
  interpolate(sentence, () => assert.is(interpolated(text, SET), expected));
}

interpolate('.env: a name and a value in each line', () => {
  const text = '# c\nA=a\n export B = b # c\nC="c d"\nD=\'$d\'\nE=$e\nF=\nno\n';
  assert.equal(environmentIn(text), { A: 'a', B: 'b', C: 'c d', D: '$d', F: '' });
});

const builds = (text: string, environment = {}, base?: string) =>
  composeBuilds(
    { path: 'compose.yaml', text },
    environment,
    base === undefined ? undefined : { path: 'b', text: base },
  ).map(({ build: { name, places, target, args, contexts = [] }, runs }) =>
    [
      ...[name, places[0]?.dockerfile, target, JSON.stringify(args)],
      ...contexts.map((each) => `${each.name}→${each.value}`),
      ...runs.map(({ what }) => what),
    ].join(' '),
  );

for (const [sentence, found, expected] of [
  [
    'a build with values',
    builds('services:\n  a:\n    build: {context: $DIR, target: $T, args: {V: "${V}"}}\n', {
      DIR: 'app',
      T: 't',
      V: '1',
    }),
    ['a app/Dockerfile t {"V":"1"}'],
  ],
  [
    'what takes the place of bases',
    builds(
      'services:\n  a:\n    build: {context: ., additional_contexts: {b: "docker-image://c:${V}", "$D": e}}\n  f:\n    build: {context: ., additional_contexts: [g=../h, "i=$D"]}\n',
      { V: '1' },
    ),
    ['a Dockerfile  {} b→docker-image://c:1 null→null', 'f Dockerfile  {} g→../h i→null'],
  ],
  [
    'a service that extends another',
    builds(
      'services:\n  a:\n    build: {context: app, target: t}\n  b:\n    extends: {service: a}\n    privileged: true\n',
    ),
    ['a app/Dockerfile t {}', 'b app/Dockerfile t {} all privileges'],
  ],
  [
    'services that extend each other end',
    builds('services:\n  a:\n    extends: {service: b}\n  b:\n    extends: {service: a}\n'),
    [],
  ],
  [
    'a file over another one',
    builds('services:\n  a:\n    privileged: true\n', {}, 'services:\n  a:\n    build: app\n'),
    ['a app/Dockerfile  {} all privileges'],
  ],
] as const) {
  interpolate(`Compose: ${sentence}`, () => assert.equal(found, expected));
}

interpolate.run();
