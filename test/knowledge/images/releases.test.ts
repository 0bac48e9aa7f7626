import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookupImage } from '../../../src/knowledge/images/lookup.js';
import { allRows } from '../../../src/knowledge/images/table.js';

const told = suite('knowledge/images: releases');

for (const [word, expected] of [
  ['plone:5.1.6', 'stretch'],
  ['plone:5.2.14', 'bullseye'],
  ['docker:29', 'alpine3.24'],
  ['docker:29.5.2', 'alpine3.23'],
  ['elasticsearch:5.6', 'stretch'],
  ['ruby:2.4-onbuild', 'stretch'],
  ['erlang:19-onbuild', 'jessie'],
  ['telegraf:1.15.4', 'buster'],
  ['telegraf:1.16', 'buster'],
  ['nginx:1.14.0', 'stretch'],
  ['nginx:1.13.9-alpine', 'alpine3.7'],
  ['python:3.12.5-alpine', 'alpine3.20'],
  ['python:3.14.0a1-slim', 'null'],
  ['node:lts', 'bookworm'],
  ['node:latest', 'trixie'],
  ['groovy:jdk9', 'null'],
  ['openjdk:9-jdk-sid', 'null'],
  ['debian:sid-20180213', 'null'],
  ['debian:sid', 'sid'],
  ['debian:sid-slim', 'sid'],
  ['ros:kinetic', 'null'],
] as const) {
  told(word, () => assert.is(String(lookupImage(word)?.facts.release), expected));
}

/** When there was an image of it for the first time: as testing, or as a version of its own. */
const FIRST: Readonly<Record<string, string>> = {
  jessie: '2013-05',
  stretch: '2015-04',
  buster: '2017-06',
  bullseye: '2019-07',
  bookworm: '2021-08',
  trixie: '2023-06',
  forky: '2025-08',
  xenial: '2015-10',
  bionic: '2017-10',
  focal: '2019-10',
  jammy: '2021-10',
  noble: '2023-10',
  resolute: '2025-10',
  'alpine3.9': '2019-01',
  'alpine3.10': '2019-06',
  'alpine3.11': '2019-12',
  'alpine3.12': '2020-05',
  'alpine3.13': '2021-01',
  'alpine3.14': '2021-06',
  'alpine3.15': '2021-11',
  'alpine3.16': '2022-05',
  'alpine3.17': '2022-11',
  'alpine3.18': '2023-05',
  'alpine3.19': '2023-12',
  'alpine3.20': '2024-05',
  'alpine3.21': '2024-12',
  'alpine3.22': '2025-05',
  'alpine3.23': '2025-12',
  'alpine3.24': '2026-05',
};

told('none is younger than the source: a base without a version was another one then', () => {
  const late = allRows().flatMap(({ id, release, releases = '', asOf = '' }) =>
    [release ?? '', ...releases.split(', ').map((each) => each.split('=')[1] ?? '')].flatMap((name) => {
      const first = FIRST[name];
      return first !== undefined && first > asOf ? [`${id}: ${name} in ${asOf}`] : [];
    }),
  );
  assert.equal(late, []);
});

told.run();
