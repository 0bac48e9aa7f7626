import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { matchesGlob } from '../../src/knowledge/images/glob.js';
import { AREAS, GENERATED } from './areas.js';
import { changedSince } from './changed.js';
import { sampled } from './choose.js';
import { isAlive, type Judged, listed, rateOf, sumOf, table } from './report.js';
import { isAccepted, needless, readAccepted } from './survivors.js';
import { mutantsIn, type Texts, tried } from './try.js';

const HELP = `Changes the sources in thousands of small ways, one at a time, and says which of them no test notices.

  --files GLOB          only these files, where * stands for anything; may be given again (default: areas.ts)
  --sample N            only so many, by lot
  --seed N              the seed of the lot (default 1)
  --changed-since REF   and all on lines that changed since this commit
  --least N             fails below this rate of those that are noticed (default 85)
  --processes N         so many at once (default 2)
  --json FILE           writes what became of each to a file
`;

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'changed-since': { type: 'string' },
    least: { type: 'string', default: '85' },
    processes: { type: 'string', default: '2' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const top = new URL('../..', import.meta.url).pathname;
const filesBelow = (directory: string): readonly string[] =>
  readdirSync(join(top, directory), { recursive: true, encoding: 'utf8' })
    .map((name) => `${directory}/${name}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();

const isAskedFor = (file: string): boolean =>
  options.files === undefined
    ? AREAS.some(([, paths]) => paths.some((path) => file.startsWith(path)))
    : options.files.some((glob) => matchesGlob(glob, file));

const texts: Texts = new Map(
  filesBelow('src')
    .filter((file) => isAskedFor(file) && !GENERATED.includes(file))
    .map((file) => [file, readFileSync(join(top, file), 'utf8')]),
);

/** Those that run the program as others do, or that take long, notice nothing. */
const APART = /^test\/(?:bench|conformance|conformance-manifests|e2e|faults|fuzz|mutation|sentences|slow|verify)\//;
const tests = filesBelow('test').filter((file) => file.endsWith('.test.ts') && !APART.test(file));

const run = async (): Promise<number> => {
  const all = mutantsIn(texts);
  const commit = options['changed-since'];
  const changed = commit === undefined ? new Map() : changedSince(top, commit);
  const isWhole = options.sample === undefined && commit === undefined;
  const chosen = isWhole ? all : sampled(all, Number(options.sample ?? 0), Number(options.seed), changed);
  process.stdout.write(`${chosen.length} of ${all.length} mutants in ${texts.size} files\n`);
  const scratch = mkdtempSync(join(tmpdir(), 'mutation-'));
  const results = await tried({ top, texts, tests, scratch, mutants: chosen, processes: Number(options.processes) });
  rmSync(scratch, { recursive: true });
  const accepted = readAccepted(join(top, 'test/mutation/survivors.json'));
  const judged = results.map((each): Judged => ({ ...each, accepted: isAccepted(each.mutant, accepted) }));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(judged, undefined, 1));
  return told(judged, isWhole ? needless(accepted, results) : []);
};

const told = (results: readonly Judged[], stale: readonly string[]): number => {
  const rate = rateOf(sumOf('all', results));
  const isEnough = rate >= Number(options.least);
  process.stdout.write(`${listed(results)}\n\n${table(results)}\n\n`);
  for (const line of stale) process.stdout.write(`accepted without need: ${line}\n`);
  if (!isEnough) process.stdout.write(`${rate.toFixed(1)} % is below ${options.least} %\n`);
  const alive = results.filter((each) => isAlive(each) && !each.accepted).length;
  process.stdout.write(`${results.length - alive} mutants noticed, ${alive} not\n`);
  const failed = stale.length + (isEnough ? 0 : 1);
  process.stdout.write(`${isEnough ? 1 : 0} passed, ${failed} failed, 0 skipped\n`);
  return failed === 0 ? 0 : 1;
};

if (options.help) process.stdout.write(HELP);
else process.exitCode = await run();
