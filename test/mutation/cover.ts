import type { Imports } from './bundle.js';
import type { Mutant } from './model.js';
import type { Chosen, FileRecord, TestRecord } from './protocol.js';

/** Which tests try a mutant, in which order, and how long they take without it. */
export type Plan = { readonly files: readonly Chosen[]; readonly milliseconds: number };

/** Milliseconds from which a test comes behind all others, and from which it is only tried on what it is the test of. */
const SLOW = 10;
const SLOWEST = 100;

/** The tests that show most, which are far from all sources. */
const SAMPLES = 'test/samples.test.ts';

/**
 * The tests that reach a mutant: the quick ones from the nearest on, then the slow ones. What is reached when modules
 * are loaded may show in any test of a file that loads them; of these only the near ones are tried.
 */
export const planFor = (mutant: Mutant, records: readonly FileRecord[]): Plan => {
  const found = records
    .map((record) => ({ record, far: farOf(record.file, mutant.file), tests: testsIn(record, mutant) }))
    .toSorted((a, b) => a.far - b.far || timeOf(a.tests) - timeOf(b.tests));
  const parts = [
    ...found.map(({ record, tests }) => partOf(record, tests, isQuick)),
    ...found.map(({ record, tests }) => partOf(record, tests, (test) => !isQuick(test))),
  ];
  return {
    files: parts.filter(({ tests }) => tests.length > 0),
    milliseconds: found.reduce((sum, { tests }) => sum + timeOf(tests), 0),
  };
};

const isQuick = ({ milliseconds }: TestRecord): boolean => milliseconds < SLOW;

const partOf = ({ file, tests }: FileRecord, chosen: readonly TestRecord[], fits: (test: TestRecord) => boolean) => ({
  file,
  tests: chosen.filter(fits).map((test) => tests.indexOf(test)),
});

const testsIn = ({ file, atLoad, tests }: FileRecord, mutant: Mutant): readonly TestRecord[] => {
  const far = farOf(file, mutant.file);
  const shown = atLoad.has(mutant.id) && (far < 3 || file === SAMPLES);
  return tests.filter(
    ({ failed, reached, milliseconds }) =>
      !failed && (shown || reached.has(mutant.id)) && (far === 0 || milliseconds < SLOWEST),
  );
};

const timeOf = (tests: readonly TestRecord[]): number => tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** 0: the test of this file. 1: one beside it, or below. 2: of the same room. 3: any other. */
export const farOf = (test: string, source: string): number => {
  const [tested, written] = [test, source].map((path) => path.replace(/^\w+\//, '').replace(/(?:\.test)?\.ts$/, ''));
  if (tested === written) return 0;
  const directory = directoryOf(written ?? '');
  if (directoryOf(tested ?? '').startsWith(directory)) return 1;
  return tested?.split('/')[0] === directory.split('/')[0] ? 2 : 3;
};

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * Test files that import one of the sources, directly or not, and start no other process: in those no mutant is on, and
 * waiting for them takes long.
 */
export const testsOver = (
  tests: readonly string[],
  sources: ReadonlySet<string>,
  imports: Imports,
): readonly string[] => {
  const reaches = reaching(imports, (path) => sources.has(path));
  const starts = reaching(
    imports,
    (path) => path === PROCESSES,
    (path) => path.startsWith('test/'),
  );
  return tests.filter((test) => reaches(test) && !starts(test));
};

const PROCESSES = 'package:node:child_process';

/** Tells whether a file imports, directly or by files that are passed, one that is meant. */
const reaching = (
  imports: Imports,
  isMeant: (path: string) => boolean,
  isPassed: (path: string) => boolean = () => true,
): ((path: string) => boolean) => {
  const known = new Map<string, boolean>();
  const visit = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined) return found;
    known.set(path, false);
    const result = isMeant(path) || (isPassed(path) && (imports.get(path) ?? []).some(visit));
    known.set(path, result);
    return result;
  };
  return visit;
};
