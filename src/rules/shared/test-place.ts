import { namesTests } from '../../consequences/purpose.js';
import { directoryKind } from '../../knowledge/directory-names.js';

/** `input`: a text that a test reads, and which nobody builds or runs as it stands; `tests`: an image that tests run. */
type TestPlace = 'input' | 'tests';

/** What the directories that a file lies in, and the parts of its name, say: `tests/Dockerfile`, `Dockerfile.test`. */
export const testPlaceOf = (place: string): TestPlace | undefined => {
  const parts = place.toLowerCase().split('/');
  const [directories, name = ''] = [parts.slice(0, -1), parts.at(-1)];
  if (directories.some((each) => directoryKind(each) === 'test-input')) return 'input';
  const isWithTests = directories.some((each) => namesTests(each) || OF_TESTS.test(each));
  return isWithTests || name.split('.').some(namesTests) || NAMED_TEST.test(name) ? 'tests' : undefined;
};

/** `e2e`, `chainsaw-tests`, `test-images`. */
const OF_TESTS = /^(?:__tests__|conformance|e2e)$|[._-]tests?$|^tests?[._-]/;

/** `Dockerfile-test`, `Dockerfile_test_user`. */
const NAMED_TEST = /[._-](?:e2e|tests?)(?:[._-]|$)/;
