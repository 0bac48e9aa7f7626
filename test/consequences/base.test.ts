import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { baseConsequences } from '../../src/consequences/base.js';
import { viewFor } from './views.js';

const base = suite('consequences/base');

const nothingOf = (name: string): string => `We do not know ${name}: its files and its entry script may need root.`;
const stepsDown = (name: string, tools = 'gosu'): string =>
  `step-down, may-break: The entry script of docker.io/library/${name} starts as root and steps down with ${tools}: what it does before, such as chown of its data, will fail.`;
const needsRoot = (name: string): string =>
  `needs-root, may-break: docker.io/library/${name} is designed to start as root.`;
const unread = (name: string): string =>
  `unread, unread: We do not know what the entry point of docker.io/library/${name} writes or needs when it starts.`;

for (const [sentence, text, expected] of [
  ['nothing at all', 'FROM scratch', []],
  ['a base that starts no service', 'FROM debian:12', []],
  ['a stage', 'FROM debian:12 AS a\nFROM a', []],
  ['an image that nobody knows', 'FROM example.com/x', [`unknown-base, unread: ${nothingOf('example.com/x')}`]],
  ['a stage of one', 'FROM example.com/x AS a\nFROM a', [`unknown-base, unread: ${nothingOf('a')}`]],
  ['one that a variable hides', 'ARG B\nFROM $B', [`unresolved-base, unread: ${nothingOf('$B')}`]],
  [
    'one of the same name in another registry',
    'FROM registry.example.com/library/nginx:1.27',
    [
      'uncertain-base, unread: We take registry.example.com/library/nginx:1.27 for docker.io/library/nginx, but it may be something else.',
    ],
  ],
  [
    'Windows',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022',
    ['windows, unread: Windows: we do not know whether the process needs an administrator.'],
  ],
  ['a server that runs as anybody', 'FROM nginx:1.27', []],
  ['a server that steps down', 'FROM redis:7', [stepsDown('redis', 'gosu or setpriv'), needsRoot('redis')]],
  [
    'a server that steps down, with its command',
    'FROM redis:7\nCMD ["x"]',
    [stepsDown('redis', 'gosu or setpriv'), needsRoot('redis')],
  ],
  ['a server that steps down, with another entry point', 'FROM redis:7\nENTRYPOINT ["x"]', []],
  [
    'a service that nobody has read',
    'FROM influxdb:2.7',
    [stepsDown('influxdb'), unread('influxdb'), needsRoot('influxdb')],
  ],
  ['a service that is not root', 'FROM grafana/grafana', []],
  ['a service that steps nowhere', 'FROM registry:2', [unread('registry')]],
  ['the same with another entry point', 'FROM registry:2\nENTRYPOINT ["x"]', []],
  ['an engine', 'FROM docker:27-dind', [needsRoot('docker')]],
  ['an engine with another entry point', 'FROM docker:27-dind\nENTRYPOINT ["x"]', [needsRoot('docker')]],
] as const) {
  base(`an image is made from ${sentence}`, () => {
    const found = baseConsequences(viewFor(text));
    assert.equal(
      found.map(({ kind, certainty, sentence: said }) => `${kind}, ${certainty}: ${said}`),
      expected,
    );
    const from = text.lastIndexOf('FROM ') + 'FROM '.length;
    for (const { span } of found) assert.is(span?.start, from);
  });
}

base('an image in whose place a build puts another one', () => {
  const contexts = [{ name: 'a', value: '../b' }];
  const told = baseConsequences(viewFor('FROM a', {}, { contexts })).map(
    ({ kind, sentence }) => `${kind}: ${sentence}`,
  );
  assert.equal(told, [`unknown-base: ${nothingOf('a')}`]);
});

base.run();
