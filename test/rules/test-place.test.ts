import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ManifestOptions } from '../../src/manifests/options.js';
import { check } from '../../src/report/check.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { rules } from '../../src/rules/index.js';
import { manifestRules } from '../../src/rules/manifests/index.js';
import { testPlaceOf } from '../../src/rules/shared/test-place.js';
import { directoryOf, program } from '../in-process.js';

const place = suite('rules/test-place');

for (const [sentence, path, expected] of [
  ['a file below a directory for tests', 'tests/docker/Dockerfile', 'tests'],
  ['below one whose name has a word more', 'src/integration-tests/Dockerfile', 'tests'],
  ['below one that says so in front', 'test-images/a/Dockerfile', 'tests'],
  ['below one that says so behind a dot', '.chainsaw-test/pod.yaml', 'tests'],
  ['below one that says how far the tests go', 'E2E/pods/Dockerfile', 'tests'],
  ['below one that says what they show', 'conformance/base.yaml', 'tests'],
  ['a file that is called so', 'docker/Dockerfile.e2e-test', 'tests'],
  ['a file for tests, as a name behind another', 'docker/Test.Dockerfile', 'tests'],
  ['a file that is called so in several words', 'integration/dockerfiles/Dockerfile_test_user', 'tests'],
  ['a file with the word at its end', 'docker/Dockerfile-e2e', 'tests'],
  ['a directory that only begins so', 'testament/Dockerfile', undefined],
  ['a word in the middle of a name', 'ab-test-service/Dockerfile', undefined],
  ['a directory that the file shares its name with', 'docker/Dockerfile.attest', undefined],
  ['a file whose name only has the letters', 'docker/Dockerfile-latest', undefined],
  ['any other place', 'app/Dockerfile', undefined],
  ['what tests take in', 'parser/testfiles/user/Dockerfile', 'input'],
  ['what tests take in, below their directory', 'test/testdata/fail/pod.yaml', 'input'],
  ['a file that is called as such a directory', 'testdata', undefined],
] as const) {
  place(`${sentence}: ${expected ?? 'no test'}`, () => assert.is(testPlaceOf(path), expected));
}

const VOLUME = (stage: string) => `FROM alpine:3.20 AS ${stage}\nVOLUME /srv/data\nUSER 7\nCMD ["serve"]\n`;

for (const [sentence, path, stage, expected] of [
  ['a stage for tests', 'Dockerfile', 'e2e-tests', false],
  ['a stage of any other name', 'Dockerfile', 'latest', true],
  ['a file for tests', 'tests/Dockerfile', 'app', false],
  ['a file whose repository lies with tests', 'tests/own/Dockerfile', 'app', true],
] as const) {
  place(`what is told of an image: ${sentence}`, () => {
    const inRepository = path.replace('tests/own/', '');
    const { results } = check({ path, text: VOLUME(stage) }, { place: inRepository });
    assert.is(
      results.some((each) => each.rule === 'unwritable-volume'),
      expected,
    );
  });
}

place('what the program tells of a repository that lies with tests, and of the tests in it', async () => {
  const files = { 'tests/own/Dockerfile': VOLUME('app'), 'tests/own/tests/Dockerfile': VOLUME('app') };
  const { out } = await program(directoryOf({ ...files, 'tests/own/.git/HEAD': '' }), [
    'check',
    'tests/own/Dockerfile',
    'tests/own/tests/Dockerfile',
    '--isolated',
    '--only',
    'unwritable-volume',
  ]);
  assert.equal(out.match(/tests\/\S*Dockerfile:\d/g), ['tests/own/Dockerfile:2']);
});

place('what is told of a manifest: not what tests take in', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {runAsNonRoot: true, runAsUser: 0}\n  containers: [{name: c, image: a}]\n';
  const told = (path: string, options: ManifestOptions = {}) =>
    checkManifest({ path, text }, options).results.some((each) => each.rule === 'run-as-non-root-contradiction');
  assert.equal(
    [told('p.yaml'), told('testdata/p.yaml'), told('testdata/p.yaml', { place: 'p.yaml' })],
    [true, false, true],
  );
});

const about = (kind: 'build' | 'run') =>
  [...new Set([...rules, ...manifestRules].flatMap((each) => (each.about === kind ? each.id : [])))].sort();

place('a build that stops is told of images for tests, too', () => {
  assert.equal(about('build'), [
    'denied-mount',
    'denied-run',
    'install-after-user',
    'taken-id',
    'unknown-chown',
    'wrong-account-tool',
  ]);
});

place('what only a run has is told of images that somebody runs', () => {
  assert.equal(about('run'), [
    'chown-after-volume',
    'copy-after-user',
    'denied-read',
    'denied-start',
    'denied-write',
    'fs-group',
    'named-image-user',
    'openshift-fixed-ids',
    'passwordless-sudo',
    'privileged-port',
    'root-home',
    'run-as-non-root-contradiction',
    'selinux-type',
    'uid-differs-from-image',
    'unusable-user',
    'unwritable-path',
    'unwritable-volume',
    'volume-without-fs-group',
  ]);
});

place.run();
