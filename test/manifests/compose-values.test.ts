import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeSaid } from '../../src/manifests/compose-runs.js';
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

const builds = (text: string, environment = {}, base?: string, others: Readonly<Record<string, string>> = {}) =>
  composeSaid(
    { path: 'compose.yaml', text },
    {
      environment,
      below: base === undefined ? [] : [{ path: 'b', text: base }],
      other: (path) => (others[path] === undefined ? undefined : { path, text: others[path] }),
    },
  ).builds.map(({ build: { name, places, target, args, contexts = [] }, runs }) =>
    [
      ...[name, places[0]?.dockerfile, target, JSON.stringify(args)],
      ...contexts.map((each) => `${each.name}→${each.value}`),
      ...runs.flatMap(({ kind, what }) => (kind === 'start' ? [] : [what])),
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
    'what a service adds to the one that it extends',
    builds(
      'services:\n  a:\n    build: {context: app, dockerfile: D, args: {A: "1", B: "2"}}\n  b:\n    extends: a\n    build: {target: t, args: {B: "3"}}\n',
    ),
    ['a app/D  {"A":"1","B":"2"}', 'b app/D t {"A":"1","B":"3"}'],
  ],
  [
    'a context that is a text, and what is added',
    builds('services:\n  a:\n    build: app\n  b:\n    extends: a\n    build: {target: t}\n'),
    ['a app/Dockerfile  {}', 'b app/Dockerfile t {}'],
  ],
  [
    'a service of another file, whose paths are its own',
    builds('services:\n  a:\n    extends: {file: common/base.yml, service: x}\n', {}, undefined, {
      'common/base.yml': 'services:\n  x:\n    build: {context: ../app, target: t, args: {A: "1"}}\n',
    }),
    ['a app/Dockerfile t {"A":"1"}'],
  ],
  [
    'one that is a text',
    builds('services:\n  a:\n    extends: {file: common/base.yml, service: x}\n', {}, undefined, {
      'common/base.yml': 'services:\n  x:\n    build: .\n',
    }),
    ['a common/Dockerfile  {}'],
  ],
  ['a service of a file that is not there', builds('services:\n  a:\n    extends: {file: x.yml, service: x}\n'), []],
  [
    'arguments that are merged in',
    builds('x-a: &a {A: "1", B: "2"}\nservices:\n  a:\n    build: {context: ., args: {<<: *a, B: "3"}}\n'),
    ['a Dockerfile  {"A":"1","B":"3"}'],
  ],
  [
    'files that it includes, whose paths are their own',
    builds(
      'include:\n  - parts/x.yml\n  - {path: y/y.yml, project_directory: z, env_file: [v.env]}\n',
      { A: 'a' },
      undefined,
      {
        'parts/x.yml': 'services:\n  x: {build: {context: ., args: {A: $A, B: $B}}, profiles: [p]}\n',
        'parts/.env': 'A=own\nB=b\n',
        'y/y.yml': 'include: [y.yml, ../compose.yaml]\nservices:\n  y: {build: {context: ., args: {A: $A, B: $B}}}\n',
        'v.env': 'B=v\n',
        'z/.env': 'B=z\n',
      },
    ),
    ['x parts/Dockerfile  {"A":"a","B":"b"}', 'y z/Dockerfile  {"A":"a","B":"v"}'],
  ],
  [
    'files that are included over each other',
    builds('include:\n  - path: [p/x.yml, q/y.yml]\n', {}, undefined, {
      'p/x.yml': 'services:\n  x: {build: .}\n  o: {build: o}\n',
      'q/y.yml': 'services:\n  x: {build: {target: t}}\n',
    }),
    ['o p/o/Dockerfile  {}', 'x p/Dockerfile t {}'],
  ],
  [
    'no build of a repository of the network',
    builds('services:\n  a: {build: "https://github.com/o/r.git#main:d"}\n  b: {build: {context: "git@h.io:o/r"}}\n'),
    [],
  ],
  [
    'no Dockerfile for one that stands in the file',
    builds('services:\n  a: {build: {context: ., dockerfile_inline: "FROM x"}}\n'),
    [],
  ],
  [
    'what one says that it extends is told with its own place',
    builds(
      'services:\n  a:\n    extends: {file: x.yml, service: x}\n    pid: x\n    volumes: [v:/data]\n',
      {},
      undefined,
      {
        'x.yml': 'services:\n  x: {build: ., pid: host, cap_add: [C], volumes: ["w:/data", "w:/more"]}\n',
      },
    ),
    ['a Dockerfile  {} the capability C v w'],
  ],
  [
    'what a file adds to another one',
    builds('services:\n  a:\n    build: {target: dev}\n', {}, 'services:\n  a:\n    build: ./app\n'),
    ['a app/Dockerfile dev {}'],
  ],
  [
    'a file over another one',
    builds('services:\n  a:\n    privileged: true\n', {}, 'services:\n  a:\n    build: app\n'),
    ['a app/Dockerfile  {} all privileges'],
  ],
] as const) {
  interpolate(`Compose: ${sentence}`, () => assert.equal(found, expected));
}

interpolate('thousands of services that extend one with thousands of arguments end', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => index);
  const args = many.map((each) => `        A${each}: "1"\n`).join('');
  const others = many.map((each) => `  s${each}: {extends: a${each % 2 === 0 ? ', build: {args: {B: "2"}}' : ''}}\n`);
  const found = builds(`services:\n  a:\n    build:\n      context: .\n      args:\n${args}${others.join('')}`);
  assert.is(found.length, 1_000);
  assert.ok(found.every((each) => each.length < 4_000));
});

interpolate('thousands of services that extend one with thousands of mounts end, which are looked at up to 200', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => index);
  const mounts = many
    .map((each) => `      - v${each}:/v${each}${each === 199 || each === 200 ? '' : ':ro'}\n`)
    .join('');
  const others = many.map((each) => `  s${each}: {extends: a}\n`).join('');
  const found = builds(`services:\n  a:\n    build: .\n    volumes:\n${mounts}${others}`);
  assert.is(found.length, 1_000);
  assert.match(`${found[999]}`, 'v199');
  assert.not.match(`${found[999]}`, 'v200');
});

interpolate.run();
