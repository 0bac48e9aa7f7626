import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import type { Build } from '../../src/image/builds.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import { check } from '../../src/report/check.js';

const asBuilt = suite('as built: who a stage is where builds pass arguments');

const build = (args: Build['args'], target?: string | null): Build => ({
  ...{ file: 'Makefile', line: 1, name: 'x', context: '', platforms: [] },
  args,
  target,
});

const open = (args: Build['args']): Build => ({ ...build(args), open: true });

const put = (name: string | null, value: string | null, target?: string): Build => ({
  ...build({}, target),
  contexts: [{ name, value }],
});

const ON = 'FROM gcr.io/distroless/static:nonroot\nCMD ["/x"]\n';
const STAGES = 'FROM gcr.io/distroless/static:nonroot AS a\nFROM a\nCMD ["/x"]\n';

const USER = (ids: string) => `FROM debian:12\nARG U=${ids}\nUSER $U\nCMD ["sleep", "1"]\n`;
const BASE = (base: string) => `ARG B=${base}\nFROM $B\nCMD ["sleep", "1"]\n`;
const TWO = 'FROM debian:12 AS a\nARG U=1000\nUSER $U\nFROM debian:12\nARG U=1000\nUSER $U\nCMD ["sleep", "1"]\n';

for (const [sentence, text, builds, expected] of [
  ['the default where a build passes nothing', USER('1000'), [build({})], 'nonroot'],
  ['what the only build passes', USER('0'), [build({ U: '7' })], 'nonroot'],
  ['what a build passes that does not know its stage', USER('1000'), [build({ U: '0' }, null)], 'root'],
  ['root where one of two builds passes it', USER('1000'), [build({}), build({ U: '0' })], 'root'],
  ['root where the default is it for one of two builds', USER('0'), [build({ U: '7' }), build({})], 'root'],
  ['unknown where the value is', USER('1000'), [build({ U: null })], 'unknown'],
  ['unknown where that of one build is', USER('1000'), [build({ U: '7' }), build({ U: null })], 'unknown'],
  ['unknown although the default is root', USER('0'), [build({ U: null })], 'unknown'],
  ['root where another build passes it', USER('1000'), [build({ U: null }), build({ U: '0' })], 'root'],
  ['on another base', BASE('gcr.io/distroless/static:nonroot'), [build({}), build({ B: 'debian:12' })], 'root'],
  ['on a base that is unknown', BASE('gcr.io/distroless/static:nonroot'), [build({ B: null })], 'unknown'],
  ['on a tag that is unknown', 'ARG T=22\nFROM node:$T\nCMD ["node"]\n', [build({ T: null })], 'root'],
  ['not what builds of other stages pass', TWO, [build({ U: '0' }, 'a')], 'nonroot'],
  [
    'unknown of more builds than we look at',
    USER('1000'),
    Array.from({ length: 9 }, (_, index) => build({ U: `${index + 1}` })),
    'unknown',
  ],
  [
    'of these the arguments that all pass alike count',
    `${USER('0')}ARG V\n`,
    Array.from({ length: 9 }, (_, index) => build({ U: '7', V: `${index}` })),
    'nonroot',
  ],
  ['unknown where a build may pass others, too', USER('1000'), [open({})], 'unknown'],
  ['root where the default is it, whatever else a build may pass', USER('0'), [open({})], 'root'],
  ['what a build passes that may pass others, too', USER('0'), [open({ U: '7' })], 'nonroot'],
  ['unknown on a base that a build may pass', BASE('gcr.io/distroless/static:nonroot'), [open({})], 'unknown'],
  ['what is written, whatever a build may pass', 'FROM debian:12\nARG U=0\nUSER 7\nCMD ["x"]\n', [open({})], 'nonroot'],
  ['an argument that the file does not declare changes nothing', USER('1000'), [build({ X: null })], 'nonroot'],
  [
    'on the image that a build puts there',
    ON,
    [put('gcr.io/distroless/static:nonroot', 'docker-image://debian:12')],
    'root',
  ],
  [
    'names of images are compared whole',
    'FROM debian\nCMD ["x"]\n',
    [put('docker.io/library/debian:latest', 'docker-image://gcr.io/distroless/static:nonroot')],
    'nonroot',
  ],
  ['unknown on a directory', ON, [put('gcr.io/distroless/static:nonroot', '../base')], 'unknown'],
  ['unknown on what another build makes', ON, [put('gcr.io/distroless/static:nonroot', 'target:base')], 'unknown'],
  ['not on what is put in the place of others', ON, [put('gcr.io/distroless/static:debug', '../base')], 'nonroot'],
  ['not on what is only copied from', `${ON}COPY --from=sources / /\n`, [put('sources', '../sources')], 'nonroot'],
  ['unknown on any', ON, [put(null, null)], 'unknown'],
  [
    'nothing takes the place of scratch',
    'FROM scratch\nUSER 7\nCMD ["/x"]\n',
    [put(null, null), put('scratch', '../a')],
    'nonroot',
  ],
  [
    'what is written, whatever takes the place of its base',
    'FROM debian:12\nUSER 7\nCMD ["x"]\n',
    [put('debian:12', '../a')],
    'nonroot',
  ],
  ['unknown on a stage that is replaced', STAGES, [put('a', '../base')], 'unknown'],
  [
    'nothing in that stage runs',
    'FROM debian:12 AS a\nUSER 7\nFROM a\nCMD ["x"]\n',
    [put('a', 'docker-image://alpine:3.20')],
    'root',
  ],
  [
    'not in that one either',
    'FROM debian:12 AS a\nUSER 7\nCMD ["x"]\n',
    [put('a', 'docker-image://alpine:3.20', 'a')],
    'root',
  ],
  [
    'root where one of two builds leaves the base as it is',
    BASE('debian:12'),
    [build({}), put('debian:12', '../a')],
    'root',
  ],
  [
    'unknown where more builds than we look at put others there',
    ON,
    Array.from({ length: 9 }, (_, index) =>
      put('gcr.io/distroless/static:nonroot', `docker-image://alpine:3.1${index}`),
    ),
    'unknown',
  ],
] as const) {
  asBuilt(sentence, () => assert.is(check({ path: 'Dockerfile', text }, { builds }).targets.at(-1)?.verdict, expected));
}

asBuilt('what all builds of other stages pass does not keep it from being root', () => {
  const options = { builds: [build({ U: '7' }, 'a')], buildArgs: { U: '7' }, givenArgs: {} };
  assert.is(check({ path: 'Dockerfile', text: TWO.replaceAll('1000', '0') }, options).verdict, 'root');
});

asBuilt('what is not known is named', () => {
  const [found] = check({ path: 'Dockerfile', text: USER('7') }, { builds: [build({ U: null })] }).results;
  assert.match(found?.message ?? '', 'because we do not know what builds pass for U.');
  assert.is(found?.notes?.[0], 'If you know the value, pass it with --build-arg NAME=VALUE.');
});

for (const [sentence, from, contexts, expected] of [
  ['accounts are copied from a stage', 'a', [], 7],
  ['not from one that is replaced', 'a', [{ name: 'a', value: '../a' }], undefined],
  ['from an image', 'nginx', [], 101],
  ['not from one that is replaced, either', 'nginx', [{ name: 'nginx', value: '../a' }], undefined],
  [
    'of two that replace it the last counts',
    'x',
    [
      { name: 'x', value: '../a' },
      { name: 'x', value: 'docker-image://nginx' },
    ],
    101,
  ],
  ['but from the image that replaces it', 'x', [{ name: 'x', value: 'docker-image://nginx' }], 101],
] as const) {
  asBuilt(sentence, () => {
    const user = from === 'a' ? 'u' : 'nginx';
    const text = `FROM debian:12 AS a\nRUN useradd -u 7 u\nFROM scratch\nCOPY --from=${from} /etc/passwd /etc/passwd\nUSER ${user}\n`;
    assert.is(effectiveUsers(parse({ path: 'Dockerfile', text }), { contexts }).at(-1)?.uid, expected);
  });
}

asBuilt('nothing takes the place of scratch', () => {
  const [stage] = effectiveUsers(parse({ path: 'Dockerfile', text: 'FROM scratch' }), {
    contexts: [{ name: 'scratch', value: '../a' }],
  });
  assert.is(stage?.verdict, 'root');
});

asBuilt('what takes the place of a base is named, with what helps', () => {
  const told = (text: string, builds: readonly Build[]) => {
    const [found] = check({ path: 'Dockerfile', text }, { builds }).results;
    return `${found?.message} ${found?.notes?.[0]}`;
  };
  assert.match(
    told(ON, [put('gcr.io/distroless/static:nonroot', 'target:base')]),
    'because a build puts target:base in the place of gcr.io/distroless/static:nonroot. Add USER with a numeric id',
  );
  assert.match(told(STAGES, [put('a', null)]), 'because a build may put another image in the place of a. Add USER');
  assert.match(
    told(STAGES.replace('FROM a\n', ''), [put('a', '../a', 'a')]),
    '../a in the place of a. Nothing in this',
  );
});

asBuilt('what the user passes counts before what builds pass', () => {
  const options = { builds: [build({ U: '0' })], buildArgs: { U: '7' }, givenArgs: { U: '7' } };
  assert.is(check({ path: 'Dockerfile', text: USER('0') }, options).verdict, 'nonroot');
});

const safetyOf = (text: string, builds: readonly Build[]) =>
  check({ path: 'Dockerfile', text }, { builds }).results.find(({ fix }) => fix !== undefined)?.fix;

asBuilt('what the user passes is known, whatever else a build may pass', () => {
  const options = { builds: [open({})], buildArgs: { U: '7' }, givenArgs: { U: '7' } };
  assert.is(check({ path: 'Dockerfile', text: USER('0') }, options).verdict, 'nonroot');
});

asBuilt('a fix on one of several bases is not safe for the others', () => {
  const fix = safetyOf(BASE('debian:12'), [build({}), build({ B: 'alpine:3.20' })]);
  assert.is(fix?.safety, 'unproven');
  assert.ok(fix?.obstacles.includes('Builds pass different values for B. We checked the fix with one of them.'));
});

for (const [sentence, text, builds, expected] of [
  [
    'one that only one build passes, as the default is, does not differ',
    `ARG A=1\n${BASE('debian:12')}`,
    [build({ A: '1' }), build({ B: 'alpine:3.20' })],
    'B',
  ],
  [
    'nor does one that no FROM line is made of',
    `ARG A=1\n${BASE('debian:12')}ARG C=1\n`,
    [build({ A: '2', C: '3', D: '4' }), build({ B: 'alpine:3.20' })],
    'B',
  ],
  [
    'one that the default of another names does',
    'ARG A=debian\nARG B=$A:latest\nFROM $B\nCMD ["sleep", "1"]\n',
    [build({}), build({ A: 'alpine' })],
    'A',
  ],
] as const) {
  asBuilt(`arguments of different bases: ${sentence}`, () => {
    const told = `Builds pass different values for ${expected}. We checked the fix with one of them.`;
    assert.ok(safetyOf(text, builds)?.obstacles.includes(told), safetyOf(text, builds)?.obstacles.join('\n'));
  });
}

for (const [sentence, text, builds, expected] of [
  [
    'the one that passes root is named',
    USER('1000'),
    [build({ U: '7' }), { ...build({ U: '0', X: '1' }), line: 9 }],
    'Makefile, line 9 passes U: without it, the image is not root. Change it there.',
  ],
  [
    'and one that puts root in the place of the base',
    ON,
    [{ ...put('gcr.io/distroless/static:nonroot', 'docker-image://debian:12'), line: 3 }],
    'Makefile, line 3 puts another image in the place of gcr.io/distroless/static:nonroot: without it, the image is not root. Change it there.',
  ],
  ['none where the default is root', USER('0'), [build({ U: '0' })], undefined],
  ['none where the build passes something else', 'FROM debian:12\nARG V\nCMD ["x"]\n', [build({ V: '1' })], undefined],
] as const) {
  asBuilt(`builds of root: ${sentence}`, () => {
    const notes = check({ path: 'Dockerfile', text }, { builds }).results.flatMap((each) => each.notes ?? []);
    assert.is(
      notes.find((each) => each.includes('is not root')),
      expected,
    );
  });
}

asBuilt('a fix on releases of one base is', () => {
  assert.is(safetyOf(BASE('debian:12'), [build({}), build({ B: 'debian:11' })])?.safety, 'safe');
});

asBuilt.run();
