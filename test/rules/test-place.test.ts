import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testPlaceOf } from '../../src/rules/shared/test-place.js';

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

place.run();
