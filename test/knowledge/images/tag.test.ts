import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { covers, isOfFamily, releaseOf, tagOf } from '../../../src/knowledge/images/tag.js';

const tags = suite('knowledge/images/tag');

for (const [name, text, version, release] of [
  ['a version and a code name', '3.12.1-slim-bookworm', '3.12.1', 'bookworm'],
  ['a version of Alpine', '20-alpine3.18', '20', 'alpine3.18'],
  ['a patch of a release is of the release', '20-alpine3.18.4', '20', 'alpine3.18'],
  ['Alpine and its version as two words', '17-jdk-alpine-3.18', '17', 'alpine3.18'],
  ['no release is told', 'lts-alpine', undefined, 'alpine'],
  ['of two names the one that says more counts', '1.25-debian-bookworm', '1.25', 'bookworm'],
  ['an update of Java', '8u181-jdk', '8.0.181', undefined],
  ['the first build of a Java', '17_35-jdk', '17.0.0', undefined],
  ['a build of Java', '17.0.8_7-jdk-jammy', '17.0.8', 'jammy'],
  ['a v before the version', 'v2.10.3', '2.10.3', undefined],
  ['a date', '2024-10-07', '2024.10.7', undefined],
  ['a date in one word', '20240923', '2024.9.23', undefined],
  ['a commit is no version', '4f0b4d1', undefined, undefined],
  ['a name alone', 'noble-20240904.1', undefined, 'noble'],
  ['a release of Red Hat', '9.2-ubi9-minimal', '9.2', 'ubi9'],
  ['Windows', '1.22-windowsservercore-ltsc2022', '1.22', 'windowsservercore'],
] as const) {
  tags(`${name}: ${text}`, () => {
    const tag = tagOf(text);
    assert.is(tag.version?.join('.'), version);
    assert.is(tag.release?.name, release);
  });
}

for (const [name, ranges, tag, expected] of [
  ['inside', '1.5 - 2.3', '2.0', true],
  ['the last of a range stands for its patches', '1.5 - 2.3', '2.3.9', true],
  ['above', '1.5 - 2.3', '2.4', false],
  ['below', '1.5 - 2.3', '1.4.9', false],
  ['numbers are no letters', '1.5 - 1.9', '1.10', false],
  ['a major version is its newest', '2.4 - 3.3', '2', true],
  ['one of several', '1, 3.2 - 3.4', '3.3', true],
  ['a version alone', '5', '5.7.44', true],
  ['no version stands for the newest', '5', 'latest', true],
  ['every version', 'all', '99', true],
  ['the newest has no version', 'newest', 'latest', true],
  ['and a version is not known to be it', 'newest', '26.1', false],
  ['a date', '2018.2 - 2026', '2017-12-31', false],
] as const) {
  tags(`${name}: ${tag} and ${ranges}`, () => assert.is(covers(ranges, tagOf(tag).version), expected));
}

for (const [name, tag, row, expected] of [
  ['no word tells', '9', { family: 'debian' }, true],
  ['a word of another distribution', '9-alpine', { family: 'debian' }, false],
  ['a word of its own', '9-jammy', { family: 'debian' }, true],
  ['small images of Red Hat are of Red Hat', '9-ubi9', { family: 'rhel-minimal' }, true],
  ['a row that is about one release', 'bullseye', { family: 'debian', release: 'bookworm' }, false],
  ['a row that wants a word', '9', { family: 'alpine', named: true }, false],
  ['what is about no distribution', '9-noble', { family: 'distroless' }, true],
  ['and is none of Windows', 'v3.0.0-windows', { family: 'busybox' }, false],
  ['a row about Windows', '9-nanoserver-ltsc2022', { family: 'windows' }, true],
] as const) {
  tags(`${name}: ${tag}`, () => assert.is(isOfFamily(tagOf(tag), row), expected));
}

for (const [name, tag, row, expected] of [
  ['the word of the tag goes first', '3.9-buster', { family: 'debian', releases: 'all=trixie' }, 'buster'],
  ['then the version', '3.7', { family: 'debian', releases: '3.9 - 3.14=trixie, 3.7=bookworm' }, 'bookworm'],
  ['no version is the newest', 'slim', { family: 'debian', releases: '3.9 - 3.14=trixie, 3.7=bookworm' }, 'trixie'],
  ['a version that nobody told of', '3.8', { family: 'debian', releases: '3.9 - 3.14=trixie' }, undefined],
  ['a word that the row names', 'carbon-slim', { family: 'debian', releases: 'carbon=stretch, 9=jessie' }, 'stretch'],
  ['what comes before a version', '3.14.0a1', { family: 'debian', releases: 'all=trixie' }, undefined],
  ['a candidate', '8.5-rc-cli', { family: 'debian', releases: 'all=trixie' }, undefined],
  ['a second beta', '2.0.0-beta2', { family: 'debian', releases: 'all=trixie' }, undefined],
  ['what is built every week', '3.4-dev8', { family: 'debian', releases: 'all=trixie' }, undefined],
  ['a variant for developers', '3.4-dev', { family: 'debian', releases: 'all=trixie' }, 'trixie'],
  ['a milestone', '11.0.0-M3-jre', { family: 'debian', releases: 'all=trixie' }, undefined],
  ['a word that begins as they do', '9-buster-backports', { family: 'debian', releases: 'all=trixie' }, 'buster'],
  ['another such word', '9-apache', { family: 'debian', releases: 'all=trixie' }, 'trixie'],
  ['a word and a version', '9.1-jre8', { family: 'debian', releases: 'jre8 9.0 - 9.2=sid, 9=jessie' }, 'sid'],
  [
    'the word with another version',
    '9.3-jre8',
    { family: 'debian', releases: 'jre8 9.0 - 9.2=sid, 9=jessie' },
    'jessie',
  ],
  ['the version without the word', '9.1', { family: 'debian', releases: 'jre8 9.0 - 9.2=sid, 9=jessie' }, 'jessie'],
  ['the very tag', '9-jre8', { family: 'debian', releases: '^9=sid, 9=jessie' }, 'sid'],
  ['and none that has it further behind', 'jdk-9', { family: 'debian', releases: '^9=sid, newest=jessie' }, 'jessie'],
  ['and no other of its versions', '9.1-jre8', { family: 'debian', releases: '^9=sid, 9=jessie' }, 'jessie'],
  ['a word of which nothing is known', '9-jre8', { family: 'debian', releases: 'jre8=, 9=jessie' }, undefined],
  [
    'a release whose accounts nobody has read',
    'alpine3.5',
    { family: 'alpine', releases: 'all=alpine3.9' },
    'alpine3.5',
  ],
  ['another family', '8.0-noble', { family: 'distroless' }, undefined],
] as const) {
  tags(`${name}: ${tag} is of ${expected}`, () => assert.is(releaseOf(tagOf(tag), row), expected));
}

tags.run();
