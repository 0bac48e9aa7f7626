import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTests } from './bundle.js';
import { type Plan, planFor, testsOver } from './cover.js';
import type { Fate, Mutant, Result } from './model.js';
import { mutantsOf } from './mutants.js';
import { carryOut, type Ended } from './pool.js';
import type { FileRecord, Order } from './protocol.js';
import { withSwitches } from './schema.js';

/** Sources by their paths, relative to the project. */
export type Texts = ReadonlyMap<string, string>;

export type Trial = {
  readonly top: string;
  readonly texts: Texts;
  readonly tests: readonly string[];
  readonly mutants: readonly Mutant[];
  /** A directory for what is made. */
  readonly scratch: string;
  readonly processes: number;
};

export const mutantsIn = (texts: Texts): readonly Mutant[] =>
  [...texts].flatMap(([file, text]) => mutantsOf(file, text)).map((mutant, index) => ({ ...mutant, id: index + 1 }));

/** What becomes of each mutant. */
export const tried = async (trial: Trial): Promise<readonly Result[]> => {
  const { bundle, tests } = await prepared(trial);
  const records = await recorded(bundle, tests, trial.processes);
  const plans = new Map(trial.mutants.map((mutant) => [mutant.id, planFor(mutant, records)] as const));
  const orders = trial.mutants.flatMap((mutant) => orderFor(mutant, plans.get(mutant.id)));
  const fates = new Map<number, Pick<Result, 'fate' | 'by'>>();
  await carryOut(bundle, orders, trial.processes, (order, ended) => {
    if (order.kind === 'try') fates.set(order.id, { fate: fateOf(ended), by: byOf(ended) });
    if (fates.size % 100 === 0) process.stdout.write(`${fates.size} of ${orders.length} tried\n`);
  });
  return trial.mutants.map((mutant) => ({ mutant, ...(fates.get(mutant.id) ?? { fate: 'unreached' }) }));
};

/** Writes the tests with all mutants as one program. */
const prepared = async ({ top, texts, tests, mutants, scratch }: Trial) => {
  const mutated = new Set(mutants.map(({ file }) => file));
  const sources = new Map(
    [...mutated].map((file) => {
      const own = mutants.filter((mutant) => mutant.file === file);
      return [file, withSwitches(texts.get(file) ?? '', own)] as const;
    }),
  );
  const { code, imports } = await bundleTests(top, tests, sources);
  const bundle = join(scratch, 'tests.js');
  writeFileSync(bundle, code);
  return { bundle, tests: testsOver(tests, mutated, imports) };
};

/** Runs all tests once with all mutants off. What fails by itself notices nothing, and is told. */
const recorded = async (
  bundle: string,
  tests: readonly string[],
  processes: number,
): Promise<readonly FileRecord[]> => {
  const records: FileRecord[] = [];
  const orders = tests.map((file) => ({ kind: 'record', file }) as const);
  await carryOut(bundle, orders, processes, (order, ended) => {
    if (ended?.kind === 'recorded') records.push(ended.record);
    else if (order.kind === 'record') process.stdout.write(`left out, as it ends the process: ${order.file}\n`);
  });
  for (const { file, tests } of records) {
    const failed = tests.filter((test) => test.failed);
    const [first] = failed;
    if (first === undefined) continue;
    process.stdout.write(`left out, as they fail: ${failed.length} of ${tests.length} in ${file}, as ${first.name}\n`);
  }
  return records;
};

/** Milliseconds of processor time beside those that the tests take by themselves, of which it may be so many times. */
const LEAST = 3_000;
const TIMES = 5;

const orderFor = ({ id }: Mutant, plan: Plan | undefined): readonly Order[] =>
  plan === undefined || plan.files.length === 0
    ? []
    : [{ kind: 'try', id, files: plan.files, limit: Math.round(LEAST + TIMES * plan.milliseconds) }];

const fateOf = (ended: Ended): Fate => {
  if (ended?.kind !== 'tried') return 'timed out';
  return ended.by === undefined ? 'survived' : 'killed';
};

const byOf = (ended: Ended): string | undefined => (ended?.kind === 'tried' ? ended.by : undefined);
