import { dirname } from 'node:path';
import { contextOf } from '../program/context.js';
import { decode, MOST_BYTES } from '../program/decode.js';
import { newGrammars, withGrammars } from '../program/grammars.js';
import { type Host, isFailure } from '../program/host.js';
import { tell } from '../program/print.js';
import { check } from '../report/check.js';
import { harmless, harmlessLines } from '../report/harmless.js';
import { isProblem, type Problem } from '../text/problems.js';
import { chooseEngine } from './choose.js';
import type { Engine, Session } from './engine.js';
import type { EngineHost } from './engine-host.js';
import { environmentOf } from './environment.js';
import { experiment } from './experiment.js';
import { describeVerified } from './report.js';
import type { VerifyRequest } from './request.js';
import { verify as say } from './sentences.js';
import type { Experiment } from './trial.js';
import { isProven, type Verdict, type Verified, verdictOf } from './verdict.js';

const INTERRUPTED = 130;
const GOOD: ReadonlySet<Verdict> = new Set<Verdict>(['proven', 'alone']);

/**
 * Builds and runs a Dockerfile as it is and as fixed, and tells what became different. Answers the exit code: 0 when
 * nothing did, 1 when something did, 2 when it could not be found out, 130 when it was stopped.
 */
export const verify = async (host: Host, engines: EngineHost, request: VerifyRequest): Promise<number> => {
  const stopping = new AbortController();
  const forget = engines.onStop(() => stopping.abort());
  const session: Session = {
    host: engines,
    network: request.network,
    timeout: request.timeout * 1000,
    signal: stopping.signal,
  };
  try {
    const verified = await attempted(host, session, request);
    if (stopping.signal.aborted) return INTERRUPTED;
    if (isProblem(verified)) return tell(host, [verified]);
    host.out.write(harmlessLines(describeVerified(verified)));
    return GOOD.has(verdictOf(verified)) ? 0 : 1;
  } finally {
    forget();
  }
};

const attempted = async (host: Host, session: Session, request: VerifyRequest): Promise<Verified | Problem> => {
  const { path } = request;
  const file = host.absolute(path);
  const bytes = host.readNamed(file, MOST_BYTES);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  const text = decode(path, bytes);
  if (typeof text !== 'string') return text;
  const environment = environmentOf(host, request.envFiles, request.environment);
  if ('kind' in environment) return environment;
  const engine = await chooseEngine(session, request.engine);
  if ('kind' in engine) return engine;
  try {
    return await carriedOut({ host, session, engine, request, file, bytes, text, environment });
  } finally {
    const left = await engine.close();
    if (left !== undefined) host.err.write(`${harmless(left)}\n`);
  }
};

type Attempt = Pick<Experiment, 'host' | 'session' | 'request' | 'file' | 'text' | 'environment'> & {
  readonly engine: Engine;
  readonly bytes: Uint8Array;
};

const carriedOut = async ({ bytes, ...plan }: Attempt): Promise<Verified | Problem> => {
  const { host, session, engine, request, file } = plan;
  const { path } = request;
  host.err.write(say.warning(harmless(path), engine.name));
  const context = host.absolute(request.context ?? dirname(file));
  const grammars = newGrammars();
  const options = { ...request.options, ...contextOf(host, context, file), grammar: grammars.grammar };
  // Loads the parsers that the checks to come ask for.
  await withGrammars(grammars, () => check({ path, text: plan.text }, options));
  const verified = await experiment({ ...plan, context, options });
  if (isProblem(verified) || session.signal.aborted || !(request.fix || request.learn)) return verified;
  if (!isProven(verified)) return verified;
  const failure = host.replace(file, bytes, verified.fixedText);
  return failure === undefined
    ? { ...verified, written: true }
    : { kind: 'unwritable', path, detail: failure.failure, copy: failure.copy };
};
