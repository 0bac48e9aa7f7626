import { type Engine, startEngine } from '../../e2e/engine.js';
import { whyNot } from '../../e2e/prerequisites.js';
import { conclude, interrupt, skip, skipAll, test, testAll } from '../../e2e/tally.js';
import { attempt } from './attempt.js';
import { makeBases, trim } from './bases.js';
import { type Case, casesIn } from './case.js';
import { hold } from './hold.js';
import { OWN_BASE, ownImage } from './own-image.js';
import { recordIn } from './record.js';
import { type Row, tableOf, writeTable } from './table.js';

const INTERRUPTED = 130;
const SIZE = '12g';

/** Names behind FROM that are no stage of the same file. */
const basesOf = ({ files }: Case): readonly string[] => {
  const text = files.find(({ path }) => path === 'Dockerfile')?.text ?? '';
  const lines = [...text.matchAll(/^FROM\s+(?:--\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/gim)];
  const stages = new Set(lines.map(([, , stage]) => stage));
  return lines.flatMap(([, base = '']) => (stages.has(base) || /^\d+$/.test(base) ? [] : [base]));
};

const rows: Row[] = [];

const tried = async (engine: Engine, each: Case, there: ReadonlySet<string>): Promise<void> => {
  const missing = basesOf(each).find((base) => !there.has(base));
  if (missing !== undefined) skip(`no base for ${missing} here`);
  await trim(engine);
  const came = await attempt(engine, each);
  if (typeof came === 'string') throw new Error(came);
  const isUpdate = process.env.UPDATE === '1';
  if (isUpdate) recordIn(each.file, came);
  rows.push({ each, came });
  hold(isUpdate ? { ...each, fix: came.safety, after: came.after } : each, came);
};

/**
 * `--short`: the cases that CI runs. `--write FILE`: puts the table between its comments in the file. Any other argument:
 * a part of a case's name. UPDATE=1 writes into each case what came of it; `--recorded` runs none, and counts that.
 */
const main = async (args: readonly string[]): Promise<number> => {
  const at = args.indexOf('--write');
  const target = at < 0 ? undefined : args[at + 1];
  const words = args.filter((argument) => !argument.startsWith('--') && argument !== target);
  const isWanted = ({ name, isShort }: Case) =>
    (isShort || !args.includes('--short')) && (words.length === 0 || words.some((word) => name.includes(word)));
  const cases = casesIn().filter(isWanted);
  if (args.includes('--recorded')) {
    show(cases.map(recorded), target);
    return 0;
  }
  const reason = await whyNot();
  if (reason !== undefined) {
    skipAll('the lab', reason);
    return conclude(true);
  }
  let engine: Engine | undefined;
  const stop = () => engine?.stop() ?? Promise.resolve();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupt();
      void stop().finally(() => process.exit(INTERRUPTED));
    });
  try {
    engine = await startEngine(SIZE);
    const started = engine;
    const there = await makeBases(started, new Set([...cases.flatMap(basesOf), OWN_BASE]));
    const own = [
      'own image',
      () => (there.has(OWN_BASE) ? ownImage(started) : skip(`no base for ${OWN_BASE} here`)),
    ] as const;
    const isOwn = words.length === 0 || words.some((word) => own[0].includes(word));
    await testAll([
      ...(isOwn ? [own] : []),
      ...cases.map((each) => [each.name, () => tried(started, each, there)] as const),
    ]);
  } catch (error) {
    await test('engine and base images', () => Promise.reject(error));
  } finally {
    await stop();
  }
  show(rows, target);
  return conclude(false);
};

const show = (shown: readonly Row[], target: string | undefined): void => {
  console.log(tableOf(shown));
  if (target !== undefined) writeTable(target, shown);
};

const recorded = (each: Case): Row => ({
  each,
  came: { safety: each.fix, after: each.after, reasons: [], dockerfile: '', told: '' },
});

process.exitCode = await main(process.argv.slice(2));
