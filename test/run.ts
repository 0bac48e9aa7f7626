import { type Counts, node, type Say, testsIn } from './suites.js';

/**
 * `npm test`: types, lint, what nobody uses, then the tests. With a directory as argument: the tests in it alone, without those in further
 * directories of it that are named. Ends with one line of counts.
 */

/** Directories of tests that take long or need more than Node; each has a script of its own. */
const APART = ['slow', 'faults', 'e2e', 'conformance', 'fuzz', 'bench'];

const say: Say = (text) => process.stdout.write(text);

const step = async (title: string, args: readonly string[]): Promise<Counts> => {
  say(`${title}\n`);
  const { code } = await node(args, say);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

const checks = async (): Promise<readonly Counts[]> => [
  await step('Types', ['node_modules/@typescript/native/bin/tsc', '--noEmit']),
  await step('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  await step('What nobody uses', ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']),
];

const [directory, ...apart] = process.argv.slice(2);
const ran = directory === undefined ? await testsIn('test', APART, say) : await testsIn(directory, apart, say);
const all = [...(directory === undefined ? await checks() : []), ran];
const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exitCode = sum('failed') > 0 || ran.passed === 0 ? 1 : 0;
