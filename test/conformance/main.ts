import { parseArgs } from 'node:util';
import { readAccepted } from './accepted.js';
import { files, imageOf } from './files.js';
import { buildkitFiles, generatedInputs, type Input, inputsBelow, parserCases, questions, samples } from './inputs.js';
import { buildkitDirectory, buildOracle, type Oracle, startOracle, whyNoOracle } from './oracle.js';
import { newTally, type Tally } from './tally.js';
import { words } from './words.js';

const HELP = `Compares how a Dockerfile is read and what its users are with BuildKit's own packages.

  --count N     how many Dockerfiles and how many words are generated (default 10000)
  --seed N      the seed of what is generated (default 1); the same seed makes the same text
  --dir PATH    compares every Dockerfile below this directory too; may be given again
  --only SUITE  words, samples, cases, buildkit, generated or dir; may be given again
  --show N      how many kinds of failure a suite prints (default 30)
  --require     a machine without Go is a failure
`;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    show: { type: 'string', default: '30' },
    require: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const compareAll = async (oracle: Oracle, tally: Tally): Promise<void> => {
  const count = Number(options.count);
  const seed = Number(options.seed);
  const accepted = readAccepted();
  const buildkit = buildkitDirectory();
  const suite = async (name: string, run: () => Promise<string>): Promise<void> => {
    if (options.only.length > 0 && !options.only.includes(name)) return;
    const startedAt = performance.now();
    const more = await run();
    console.log(`${name}: ${more}, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  };
  const compare = async (inputs: Iterable<Input>, least = 0): Promise<string> => {
    const { all, built, reach } = await files(inputs, oracle, tally, accepted);
    const few = all === 0 || built < least * all ? ', too few to prove anything' : '';
    if (few !== '') tally.count('failed');
    if (least === 0) return `${built} of ${all} files build${few}`;
    for (const line of reach.lines()) console.log(`     ${line}`);
    const missing = all < ENOUGH ? [] : reach.missing(FEWEST * built);
    for (const kind of missing) console.log(`FAIL too few of the files that build have ${kind}`);
    for (const _ of missing) tally.count('failed');
    return `${built} of ${all} files build${few}`;
  };
  await suite('words', () => words(oracle, tally, accepted, { directory: buildkit, count, seed }));
  await suite('samples', () => compare(samples()));
  await suite('cases', () => compare([...parserCases(), ...questions()]));
  await suite('buildkit', () => compare(buildkitFiles(buildkit)));
  await suite('generated', () => compare(generatedInputs(count, seed), HALF));
  for (const directory of options.dir) await suite('dir', () => compare(inputsBelow(directory)));
};

/** Of the generated files, so many have to build: a file that is refused says nothing about its users. */
const HALF = 0.5;

/** Of the generated files that build, so many have to have each kind of instruction and of spelling. */
const FEWEST = 0.002;

/** Fewer generated files are not asked what they have. */
const ENOUGH = 5000;

const main = async (): Promise<number> => {
  const tally = newTally(Number(options.show));
  const reason = whyNoOracle();
  if (reason !== undefined) {
    console.log(`skip all suites: ${reason}`);
    tally.count('skipped');
    return tally.conclude(!options.require);
  }
  try {
    const oracle = startOracle(buildOracle(), imageOf);
    await compareAll(oracle, tally).finally(oracle.close);
  } catch (error) {
    console.log(`FAIL the oracle itself: ${error instanceof Error ? error.message : error}`);
    tally.count('failed');
  }
  return tally.conclude(false);
};

if (options.help) console.log(HELP);
else process.exitCode = await main();
