import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Observation } from '../../src/verify/model.js';
import { describeVerified, proofOf } from '../../src/verify/report.js';
import { aligned } from '../../src/verify/table.js';
import { type Verified, verdictOf } from '../../src/verify/verdict.js';
import { observed, ROOT } from './observed.js';

const test = suite('verify/report');

const APP = { uid: 10001, gid: 10001, groups: [10001, 20], home: '/home/app' };

const found = (before: Partial<Observation>, after: Partial<Observation> | undefined, more: Partial<Verified>) => ({
  path: 'Dockerfile',
  before: observed(ROOT, before),
  after: after === undefined ? undefined : observed(APP, after),
  needs: [],
  differences: [],
  volumes: [],
  hasVolumes: true,
  learned: [],
  written: false,
  ...more,
});

const PORTS = { ports: [80] };
const MISSING = { trace: { missing: 'strace is not installed' } };
const ADD = { path: '/d', owner: '0:0', kind: 'add', writable: '/d' } as const;
const BY_HAND = { path: '/l', owner: undefined, kind: 'by-hand', why: '/l holds programs' } as const;
const END = { kind: 'end', text: 'It ends.', help: 'Read.' } as const;
const DENIED = { ...END, kind: 'denied' } as const;

for (const [sentence, before, after, more, verdict, expected] of [
  ['a proof', PORTS, PORTS, {}, 'proven', 'Proven: the fixed image did all'],
  ['it is written', PORTS, PORTS, { written: true }, 'proven', 'Dockerfile: the fix is written.'],
  [
    'with paths',
    PORTS,
    PORTS,
    { written: true, learned: ['/a', '/b'] },
    'proven',
    'written, with --writable /a --writable /b.',
  ],
  ['groups', PORTS, PORTS, {}, 'proven', '10001:10001 (groups 20)'],
  ['a difference', PORTS, PORTS, { differences: [END] }, 'different', 'The fixed image does not do all that'],
  ['and what to do', PORTS, PORTS, { differences: [END] }, 'different', '  It ends.\n    Read.\n'],
  ['a path to give away', PORTS, PORTS, { needs: [ADD] }, 'different', '/d  0:0  add --writable /d'],
  ['a path to change by hand', PORTS, PORTS, { needs: [BY_HAND] }, 'different', '/l  gone  by hand: /l holds programs'],
  [
    'volumes do not speak against it',
    PORTS,
    PORTS,
    { volumes: [END] },
    'proven',
    'With volumes that exist already, once:\n  It ends.',
  ],
  ['nothing that tells', {}, {}, {}, 'idle', 'neither image did anything'],
  ['HEALTHCHECK tells', { health: 'healthy' }, {}, {}, 'proven', /HEALTHCHECK +healthy/],
  ['a new file tells', { changes: [{ kind: 'A', path: '/d/a' }] }, {}, {}, 'proven', 'Proven'],
  [
    'one of the engine does not',
    { changes: [{ kind: 'A', path: '/run/.containerenv' }] },
    {},
    {},
    'idle',
    'Not exercised',
  ],
  ['nor a directory in which it mounts', { changes: [{ kind: 'A', path: '/etc' }] }, {}, {}, 'idle', 'Not exercised'],
  ['a changed directory does not', { changes: [{ kind: 'C', path: '/d' }] }, {}, {}, 'idle', 'Not exercised'],
  ['a good end tells', { exitCode: 0 }, { exitCode: 0 }, {}, 'proven', 'ended with 0'],
  ['a failure does not', { exitCode: 7, ...PORTS }, { exitCode: 7 }, {}, 'idle', 'as root the image ends with 7, too'],
  ['a fix that changes nothing', {}, undefined, {}, 'alone', 'The fix changes nothing here'],
  ['which runs', {}, undefined, {}, 'alone', 'It ran without a missing permission'],
  ['or lacks something', { complaints: ['no'] }, undefined, {}, 'different', 'It is not allowed all that it wants'],
  ['an image that does not start', { refused: 'a\nb' }, undefined, {}, 'idle', 'as it is: a\n    b\n'],
  ['is not exercised', { refused: 'a' }, undefined, {}, 'idle', 'a\nNot exercised: the image does not start as it is.'],
  [
    'no look at calls',
    PORTS,
    { ...PORTS, ...MISSING },
    {},
    'proven',
    'We could not look for refused operations: strace',
  ],
  ['a look at them', PORTS, PORTS, {}, 'proven', 'No operation was refused'],
  ['that saw some', PORTS, PORTS, { differences: [DENIED] }, 'different', 'same:\n  It ends.\n    Read.\nThe fixed'],
  ['that was cut', PORTS, { ...PORTS, trace: { calls: [], isCut: true } }, {}, 'proven', 'more calls than we read'],
  ['requests that nobody sent', { ...PORTS, answers: undefined }, PORTS, {}, 'proven', 'We could not send requests'],
  ['no volumes', PORTS, PORTS, { hasVolumes: false }, 'proven', 'This engine has no volumes'],
  ['not in time', PORTS, { ...PORTS, ready: undefined }, {}, 'proven', /ready after +0 s +not in time/],
  ['time is told in whole seconds', { ...PORTS, ready: 1200 }, PORTS, {}, 'proven', /ready after +2 s +0 s/],
  [
    'the log of a failure',
    { ...PORTS, lastWords: ['x'], complaints: ['x'] },
    PORTS,
    {},
    'proven',
    /^( {2}as it is, log: x\n)(?!\1)/m,
  ],
] as const) {
  test(sentence, () => {
    const verified = found(before, after, more);
    assert.is(verdictOf(verified), verdict);
    assert.match(describeVerified(verified), expected);
  });
}

test('on a page, a fix that changes nothing is none', () => {
  const provenOf = (after: Partial<Observation> | undefined) =>
    proofOf({ path: 'Dockerfile', found: found(PORTS, after, {}) }).isProven;
  assert.is(provenOf(undefined), undefined);
  assert.is(provenOf(PORTS), true);
  assert.is(proofOf({ path: 'Dockerfile', found: found({}, {}, {}) }).isProven, false);
  assert.is(proofOf({ path: 'Dockerfile', found: undefined }).isProven, undefined);
});

test('a cell that is too wide stands out', () => {
  const wide = 'x'.repeat(70);
  assert.is(
    aligned([
      [wide, 'a'],
      ['b', 'c'],
    ]),
    `${wide}  a\nb${' '.repeat(59)}  c`,
  );
});

test.run();
