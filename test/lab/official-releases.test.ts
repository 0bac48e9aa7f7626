import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Built, Listing } from './official-manifests.js';
import { type Library, ROLLED, releaseOfBase, releaseOn, TODAY } from './official-releases.js';

const built = (directory: string): Built => ({
  repository: 'owner/name',
  commit: 'c0ffee',
  directory,
  file: 'Dockerfile',
  date: '',
  windows: false,
});

const from = (day: string, directory: string, until?: string): Listing => ({
  built: built(directory),
  from: day,
  until,
});

const LISTED: Readonly<Record<string, Readonly<Record<string, readonly Listing[]>>>> = {
  alpine: {
    latest: [from('2022-05', 'a316', '2023-05'), from('2023-05', 'a318')],
    '3': [from('2022-05', 'a316', '2023-05'), from('2023-05', 'a318')],
    '3.16.2': [from('2022-05', 'a316', '2023-05')],
    '3.18': [from('2023-05', 'a318')],
    edge: [from('2023-05', 'edge')],
  },
  debian: {
    latest: [from('2021-08', 'bullseye', '2023-06'), from('2023-06', 'bookworm')],
    stable: [from('2021-08', 'stable')],
    unstable: [from('2021-08', 'unstable')],
    bullseye: [from('2021-08', 'bullseye')],
    bookworm: [from('2022-01', 'bookworm')],
    '12': [from('2023-06', 'bookworm')],
  },
  parent: {
    latest: [from('2022-01', 'parent-b11', '2023-07'), from('2023-07', 'parent-b12')],
    '1': [from('2022-01', 'parent-b11', '2022-12')],
    '2-slim': [from('2023-07', 'tagged')],
    '2-slim-bookworm': [from('2023-07', 'tagged')],
  },
  child: {
    old: [from('2022-02', 'child', '2023-01')],
    new: [from('2022-02', 'child')],
    frozen: [from('2022-02', 'child-of-1')],
    stages: [from('2022-02', 'stages')],
    stable: [from('2022-02', 'stable', '2023-01')],
    named: [from('2022-02', 'child', '2023-01')],
    'named-bookworm': [from('2022-02', 'named')],
    beside: [from('2023-07', 'child-of-2-slim')],
    placed: [from('2023-07', '3.1/trixie')],
    rolling: [from('2023-07', 'rolling')],
    rolled: [from('2022-07', 'rolling', '2022-08')],
    left: [from('2022-02', 'child-b')],
    'left-bullseye': [from('2022-02', 'child-b', '2023-01')],
    lost: [from('2023-07', 'lost')],
    found: [from('2022-02', 'lost', '2022-03')],
    stays: [
      from('2022-02', 'stays', '2022-05'),
      { ...from('2023-01', 'stays', '2023-03'), built: { ...built('stays'), commit: 'gone' } },
    ],
    moved: [
      from('2022-02', 'stays', '2022-05'),
      { ...from('2023-08', 'stays'), built: { ...built('stays'), commit: 'gone' } },
    ],
  },
};

const TEXTS: Readonly<Record<string, string>> = {
  'parent-b11': 'FROM debian:bullseye',
  'parent-b12': 'FROM debian:bookworm',
  tagged: 'FROM quay.io/example/unknown',
  child: 'FROM parent',
  'child-b': 'FROM parent',
  'child-of-1': 'FROM parent:1',
  'child-of-2-slim': 'FROM parent:2-slim',
  stages: 'FROM debian:bookworm AS tools\nFROM alpine AS base\nRUN true\nFROM base\nCOPY --from=tools /a /a',
  stable: 'FROM debian:stable',
  rolling: 'FROM debian:unstable',
  stays: 'FROM debian:bullseye-slim',
};

const library: Library = {
  listings: (image) => new Map(Object.entries(LISTED[image] ?? {})),
  text: ({ directory, commit }) => (commit === 'gone' ? undefined : TEXTS[directory]),
};

const releases = suite('lab/official-releases');

for (const [name, image, tag, day, expected] of [
  ['of a base that floats, on the last day of the tag', 'child', 'old', TODAY, 'bullseye'],
  ['of one that is still made, today', 'child', 'new', TODAY, 'bookworm'],
  ['of one that is still made, on an earlier day', 'child', 'new', '2022-06', 'bullseye'],
  ['of a base that is no longer made, on its own last day', 'child', 'frozen', TODAY, 'bullseye'],
  ['of the last stage, and of none above it', 'child', 'stages', '2022-06', 'alpine3.16'],
  ['of the stages that the last one is made of', 'child', 'stages', TODAY, 'alpine3.18'],
  ['of stable, on that day', 'child', 'stable', TODAY, 'bullseye'],
  ['that the tag names', 'child', 'named-bookworm', TODAY, 'bookworm'],
  ['that a tag beside it names', 'child', 'beside', TODAY, 'bookworm'],
  ['no longer of a tag that stood beside it', 'child', 'left', TODAY, 'bookworm'],
  ['that its directory names', 'child', 'placed', TODAY, 'trixie'],
  ['of nothing that can be read', 'child', 'lost', TODAY, undefined],
  ['of what stood in its place, as none has come since', 'child', 'stays', TODAY, 'bullseye'],
  ['of nothing, as another has come since', 'child', 'moved', TODAY, undefined],
  ['of a tag that never was', 'child', 'nobody', TODAY, undefined],
  ['before there was any', 'child', 'old', '2021-01', undefined],
  ['of Alpine, by the tag beside it', 'alpine', '3', TODAY, 'alpine3.18'],
  ['of a patch of Alpine', 'alpine', '3.16.2', TODAY, 'alpine3.16'],
  ['of Alpine on its way', 'alpine', 'edge', TODAY, 'alpine-edge'],
  ['of Debian by its number', 'debian', '12', TODAY, 'bookworm'],
  ['of Debian on its way', 'debian', 'unstable', TODAY, 'sid'],
  ['of Debian on its way, which has moved on', 'debian', 'unstable', '2023-01', ROLLED],
  ['of a base on its way, still made', 'child', 'rolling', TODAY, 'sid'],
  ['of a base on its way, long gone', 'child', 'rolled', TODAY, ROLLED],
] as const) {
  releases(`${name}: ${image}:${tag}`, () => assert.is(releaseOn(library, image, tag, day), expected));
}

for (const [name, base, expected] of [
  ['a tag that names it', 'quay.io/example/thing:1-bookworm', 'bookworm'],
  ['one of another distribution', 'quay.io/example/thing:1-ubi9', undefined],
  ['a version that our rows know', 'mcr.microsoft.com/playwright:v1.50.0-noble', 'noble'],
  ['one that floats, elsewhere', 'docker.io/circleci/node:latest', undefined],
  ['a digest', `debian@sha256:${'0'.repeat(64)}`, undefined],
] as const) {
  releases(`${name}: ${base}`, () => assert.is(releaseOfBase(library, base, TODAY), expected));
}

releases.run();
