import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accountTools } from './account-tools.e2e.js';
import { makeBases } from './bases.js';
import type { Lab } from './container.js';
import { conversions } from './conversions.e2e.js';
import { type Engine, startEngine } from './engine.js';
import { flyteAttempts } from './flyte-attempts.e2e.js';
import { whyNot } from './prerequisites.js';
import { resolveEngine } from './resolve-engine.e2e.js';
import { samples } from './samples.e2e.js';
import { conclude, interrupt, only, skipAll, test } from './tally.js';
import { there } from './there.e2e.js';
import { userSemantics } from './user-semantics.e2e.js';
import { verifyCommand } from './verify.e2e.js';

const SUITES: readonly ((lab: Lab) => Promise<void>)[] = [
  accountTools,
  userSemantics,
  flyteAttempts,
  conversions,
  samples,
  there,
  resolveEngine,
];

const INTERRUPTED = 130;

/** One case of so many, by lot: the same ones for the same commit. */
const inShare = (share: number): ((name: string) => boolean) => {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return (name) => createHash('sha256').update(`${stdout}${name}`).digest().readUInt32BE() % share === 0;
};

/**
 * `--require`: an engine that cannot run here is a failure. `--share=N`: one case of N. Any other argument: part of a
 * case's name.
 */
const main = async (args: readonly string[]): Promise<number> => {
  const words = args.filter((argument) => !argument.startsWith('--'));
  const share = Number(args.find((each) => each.startsWith('--share='))?.slice('--share='.length) ?? 1);
  const isDrawn = inShare(share);
  only((name) => isDrawn(name) && (words.length === 0 || words.some((word) => name.includes(word))));
  const reason = await whyNot();
  if (reason !== undefined) {
    skipAll('engine tests', reason);
    return conclude(!args.includes('--require'));
  }
  let engine: Engine | undefined;
  const stop = () => engine?.stop() ?? Promise.resolve();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupt();
      void stop().finally(() => process.exit(INTERRUPTED));
    });
  try {
    engine = await startEngine();
    const started = engine;
    const lab = { engine: started, bases: await makeBases(started) };
    await verifyCommand(lab, async () => {
      for (const suite of SUITES) await suite(lab);
    });
  } catch (error) {
    only(() => true);
    await test('engine and base images', () => Promise.reject(error));
  } finally {
    await stop();
  }
  return conclude(false);
};

process.exitCode = await main(process.argv.slice(2));
