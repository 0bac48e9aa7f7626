import { conclude, interrupt, only, skipAll, test } from '../e2e/tally.js';
import { basesOf } from './bases.js';
import { type Builder, startBuilder, whyNoBuilder } from './builder.js';
import { CONTEXT } from './cases/context.js';
import type { Piece } from './context.js';
import { lab } from './lab.js';
import { rows } from './rows.js';
import { samples } from './samples.js';
import { standInsIn } from './stand-ins.js';
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
  const reason = await whyNoBuilder();
  if (reason !== undefined) {
    skipAll('tree tests', reason);
    return conclude(!args.includes('--require'));
  }
  const web = await startWeb({ 'one.tar.gz': bytesOf(CONTEXT['one.tar.gz']) });
  let builder: Builder | undefined;
  const stop = async () => {
    web.close();
    await builder?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupt();
      void stop().finally(() => process.exit(INTERRUPTED));
    });
  try {
    builder = await startBuilder(web.address);
    const standIns = await standInsIn(builder);
    const given = { builder, bases: basesOf(standIns), probe: standIns.probe, web: web.address };
    await rows(standIns);
    await lab(given);
    await samples(given);
  } catch (error) {
    await test('builder and base images', () => Promise.reject(error));
  } finally {
    await stop();
  }
  for (const line of summary()) console.log(line);
  return conclude(false);
};

const bytesOf = (piece: Piece | undefined): Buffer => Buffer.from(piece?.kind === 'file' ? piece.content : '');

process.exitCode = await main(process.argv.slice(2));
