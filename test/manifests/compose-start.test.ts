import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeStart } from '../../src/manifests/compose-start.js';

const start = suite('manifests/compose-start');

const of = (service: string, environment = {}) =>
  composeStart('compose.yaml', `services:\n  web:\n    build: .\n${service}`, 'web', environment);

for (const [sentence, service, expected] of [
  ['variables of a map', '    environment: {A: 1, B: "${X:-2}"}\n', { environment: ['A=1', 'B=2'] }],
  ['variables of a list', '    environment: [A=1, B]\n', { environment: ['A=1', 'B'] }],
  ['a value that nobody knows is left out', '    environment: {A: "${X}"}\n', { environment: [] }],
  ['one file of variables', '    env_file: a.env\n', { envFiles: ['a.env'] }],
  ['more files of variables', '    env_file: [a.env, {path: b.env}]\n', { envFiles: ['a.env', 'b.env'] }],
  ['a command in words', "    command: run --name 'a b'\n", { command: ['run', '--name', 'a b'] }],
  ['a command in a list', '    command: [run, a b]\n', { command: ['run', 'a b'] }],
  [
    'volumes, and nothing of the machine',
    '    volumes: [data:/data, ./x:/y, "/z:/z", {type: volume, source: b, target: /b}, {type: bind, source: c, target: /c}]\n',
    {
      volumes: [
        { source: 'data', path: '/data' },
        { source: 'b', path: '/b' },
      ],
    },
  ],
  [
    'ports of the container',
    '    ports: ["80:8080", 3000, "127.0.0.1:1:2/tcp", {target: 5}, "6:6/udp"]\n',
    { ports: [8080, 3000, 2, 5] },
  ],
] as const) {
  start(sentence, () => {
    const found = of(service);
    for (const [key, value] of Object.entries(expected))
      assert.equal(Object.entries(found ?? {}).find(([name]) => name === key)?.[1], value);
  });
}

start('another service says nothing', () =>
  assert.is(composeStart('c.yaml', 'services: {a: {build: .}}', 'web', {}), undefined),
);

start.run();
