import { conclude, interrupt, only, skipAll, test } from '../e2e/tally.js';
import { basesOf } from './bases.js';
import { type Builder, compile, startBuilder, whyNoBuilder } from './builder.js';
import { CONTEXT } from './cases/context.js';
import type { Piece } from './context.js';
import { lab } from './lab.js';
import { rows } from './rows.js';
import { samples } from './samples.js';
import { makeRoots, standInsIn } from './stand-ins.js';
import { summary } from './totals.js';
import { startWeb } from './web.js';

const INTERRUPTED = 130;

/**
 * `npm run test:tree`: what our tree of files says, held against what BuildKit builds. `--require`: a machine that
 * cannot build is a failure. Any other argument: part of a case's name.
 */
const main = async (args: readonly string[]): Promise<number> => {
  const words = args.filter((argument) => !argument.startsWith('--'));
  if (words.length > 0) only((name) => words.some((word) => name.includes(word)));
  const left = (reason: string): number => {
    skipAll('tree tests', reason);
    return conclude(!args.includes('--require'));
  };
  const reason = await whyNoBuilder();
  if (reason !== undefined) return left(reason);
  const web = await startWeb({ 'one.tar.gz': bytesOf(CONTEXT['one.tar.gz']) });
  const builder = await Promise.all([compile(), makeRoots()])
    .then(() => startBuilder(web.address))
    .catch((error: Error) => error);
  if (builder instanceof Error) await test('builder', () => Promise.reject(builder));
  if (builder instanceof Error || typeof builder === 'string') {
    web.close();
    return typeof builder === 'string' ? left(builder) : conclude(false);
  }
  const stop = () => builder.stop().finally(web.close);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupt();
      void stop().finally(() => process.exit(INTERRUPTED));
    });
  try {
    await suites(builder, web.address);
  } catch (error) {
    await test('base images', () => Promise.reject(error));
  } finally {
    await stop();
  }
  for (const line of summary()) console.log(line);
  return conclude(false);
};

const suites = async (builder: Builder, web: string): Promise<void> => {
  const standIns = await standInsIn(builder);
  const given = { builder, bases: basesOf(standIns), probe: standIns.probe, web };
  await rows(standIns);
  await lab(given);
  await samples(given);
};

const bytesOf = (piece: Piece | undefined): Buffer => Buffer.from(piece?.kind === 'file' ? piece.content : '');

process.exitCode = await main(process.argv.slice(2));
