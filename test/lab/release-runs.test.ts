import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { releasesOf, wrongIn } from './release-runs.js';

const runs = suite('lab/release-runs');

/** `9.1-slim bookworm`; a tag alone is one that nobody has read. */
const made = (lines: readonly string[]) =>
  lines.map((line) => {
    const [tag = '', release] = line.split(' ');
    return { tag, release };
  });

for (const [name, family, tags, expected] of [
  ['one release is named once', 'debian', ['2.1 trixie', '1.0 trixie', 'latest trixie'], 'all=trixie'],
  [
    'newest first',
    'debian',
    ['1.0.1 buster', '2.0.0 trixie', '1.0.2 bookworm'],
    '2.0.0=trixie, 1.0.2=bookworm, 1.0.1=buster',
  ],
  ['a run', 'debian', ['2.1 trixie', '2.0 buster', '1.9 buster'], '2.1=trixie, 1.9 - 2.0=buster'],
  ['numbers are no letters', 'debian', ['1.10 trixie', '1.9 buster'], '1.10=trixie, 1.9=buster'],
  ['what the tag names is its own', 'debian', ['2-bookworm bookworm', '2 trixie'], 'all=trixie'],
  [
    'what lies between two of the same is that',
    'debian',
    ['3.0 trixie', '2.0', '1.0 trixie', '0.9 sid'],
    '1.0 - 3.0=trixie, 0.9=sid',
  ],
  ['what lies between two others is nothing', 'debian', ['3.0 trixie', '2.0', '1.0 sid'], '3.0=trixie, 2.0=, 1.0=sid'],
  ['the newest that nobody has read is not the one before', 'debian', ['3.0', '2.0 sid'], '3.0=, 2.0=sid'],
  [
    'a word where the tags of a version differ',
    'debian',
    ['2.0 trixie', '2.0-jdk trixie', '2.0-old sid', '1.0 trixie', '1.0-old buster'],
    'old 2.0=sid, old 1.0=buster, 1.0 - 2.0=trixie',
  ],
  [
    'a word of one release has no version',
    'debian',
    ['2.0 trixie', '1.0 trixie', '2.0-old sid', '1.0-old sid'],
    'old=sid, 1.0 - 2.0=trixie',
  ],
  [
    'a tag without a version that is another',
    'debian',
    ['2.0 trixie', '1.0 sid', 'lts sid', 'latest trixie'],
    'lts=sid, 2.0=trixie, 1.0=sid',
  ],
  [
    'a short version that is another',
    'debian',
    ['1.1.0 trixie', '1.0.0 sid', '1 sid'],
    '^1=sid, 1.1.0=trixie, 1.0.0=sid',
  ],
  ['what comes before a version does not count', 'debian', ['2.0 trixie', '2.0-rc1 sid'], 'all=trixie'],
  ['nothing is read', 'debian', ['2.0', '1.0'], ''],
  ['all name their own', 'debian', ['2.0-sid sid'], ''],
  ['of what has no name nothing is said', 'debian', ['2.0 trixie', 'old '], 'old=, 2.0=trixie'],
] as const) {
  runs(name, () => assert.is(releasesOf(made(tags), { tag: undefined, family }), expected));
}

runs('no tag is told another release than its own', () => {
  const all = made(['2 sid', '2.0 sid', '2.0.1 trixie', '2.0-a sid', '2.0-b buster', 'b buster', 'a trixie']);
  const row = { tag: undefined, family: 'debian' };
  assert.equal(wrongIn(releasesOf(all, row), all, row), []);
});

runs('what the text has wrong', () => {
  const all = made(['2.0 sid', '1.0 trixie', '3.0']);
  assert.equal(wrongIn('all=trixie', all, { tag: undefined, family: 'debian' }), [{ tag: '2.0', release: 'sid' }]);
});

runs.run();
