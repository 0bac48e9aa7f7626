import { SAFETIES } from '../fix/fix.js';
import { newGrammars, withGrammars } from '../program/grammars.js';
import type { Host } from '../program/host.js';
import type { Input } from '../program/inputs.js';
import { tell } from '../program/print.js';
import { check } from '../report/check.js';
import { fix } from '../report/fix.js';
import { harmless, harmlessLines } from '../report/harmless.js';
import { isProblem, type Problem } from '../text/problems.js';
import { chooseEngine } from './choose.js';
import { saidByCompose } from './compose.js';
import type { Session } from './engine.js';
import type { EngineHost } from './engine-host.js';
import { environmentOf } from './environment.js';
import { experiment } from './experiment.js';
import { type Row, verifyJson } from './json.js';
import { describeAll, describeVerified, proofOf } from './report.js';
import type { VerifyRequest } from './request.js';
import { verify as say } from './sentences.js';
import { allTargets, oneTarget, type Target, type Targets } from './targets.js';
import { isProven, type Verdict, type Verified, verdictOf } from './verdict.js';

const INTERRUPTED = 130;
const GOOD: ReadonlySet<Verdict> = new Set<Verdict>(['proven', 'alone']);
const ALL = new Set(SAFETIES);

/**
 * Builds and runs Dockerfiles as they are and as fixed, and tells what became different. Answers the exit code: 0 when
 * nothing did, 1 when something did or nothing is proven, 2 when one could not be tried, 130 when it was stopped.
 */
export const verify = async (host: Host, engines: EngineHost, request: VerifyRequest): Promise<number> => {
  const stopping = new AbortController();
  const forget = engines.onStop(() => stopping.abort());
  const { network, timeout, path, settings } = request;
  const session: Session = { host: engines, network, timeout: timeout * 1000, signal: stopping.signal };
  try {
    const environment = environmentOf(host, request.envFiles, request.environment);
    if ('kind' in environment) return tell(host, [environment]);
    const targets = request.all ? await allTargets(host, path, settings) : oneTarget(host, path, settings);
    const rows = await inTurn({ host, session, request, environment }, targets);
    if (stopping.signal.aborted) return INTERRUPTED;
    if (request.json) host.out.write(verifyJson(rows));
    else if (request.html) host.out.write(await pageOf(rows));
    else if (request.all) host.out.write(harmlessLines(describeAll(rows)));
    return targets.problems.length > 0 ? tell(host, targets.problems) : codeOf(rows);
  } finally {
    forget();
  }
};

const pageOf = async (rows: readonly Row[]): Promise<string> => {
  const { proofsPage } = await import('../report/formats/html/html.js');
  return proofsPage(rows.map(proofOf));
};

type Plan = {
  readonly host: Host;
  readonly session: Session;
  readonly request: VerifyRequest;
  readonly environment: readonly string[];
};

/** One after the other; the trouble of one is never another's. */
const inTurn = async (plan: Plan, { inputs, read }: Targets): Promise<readonly Row[]> => {
  const { host, session, request } = plan;
  const rows: Row[] = [];
  for (const input of inputs) {
    const found = await attempted(plan, input, read);
    if (session.signal.aborted) return rows;
    rows.push({ path: input.path, found });
    if (found !== undefined && isProblem(found)) tell(host, [found]);
    else if (found !== undefined && !request.json && !request.html)
      host.out.write(harmlessLines(describeVerified(found)));
  }
  return rows;
};

const codeOf = (rows: readonly Row[]): number => {
  const found = rows.flatMap((row) => (row.found === undefined ? [] : [row.found]));
  if (found.some(isProblem)) return 2;
  return found.every((each) => isProblem(each) || GOOD.has(verdictOf(each))) ? 0 : 1;
};

const attempted = async (plan: Plan, input: Input, read: Targets['read']): Promise<Verified | Problem | undefined> => {
  const { host, session, request } = plan;
  const target = await read(input);
  if (isProblem(target)) return target;
  const grammars = newGrammars();
  const options = { ...target.options, grammar: grammars.grammar };
  const source = { path: target.path, text: target.text };
  // Loads the parsers that the checks to come ask for.
  await withGrammars(grammars, () => check(source, options));
  if (request.all && (await fix(source, options, ALL)).text === target.text) return undefined;
  const engine = await chooseEngine(session, request.engine);
  if ('kind' in engine) return engine;
  try {
    host.err.write(say.warning(harmless(target.path), engine.name));
    const { file, text, context } = target;
    const told = await asSaid(plan, target);
    const found = await experiment({ host, session, engine, file, context, text, options, ...told });
    return isProblem(found) ? found : written(plan, target, found);
  } finally {
    const left = await engine.close();
    if (left !== undefined) host.err.write(`${harmless(left)}\n`);
  }
};

/** What the user says counts before what a Compose file says. */
const asSaid = async ({ host, request, environment }: Plan, { path, options }: Target) => {
  const said = await saidByCompose(host, options);
  if (said === undefined) return { environment, request: { ...request, path } };
  host.err.write(say.asService(harmless(said.service), harmless(said.file)));
  const own = said.mounts.filter((mount) => !request.mounts.some((each) => each.path === mount.path));
  const command = request.command.length > 0 ? request.command : said.command;
  const mounts = [...own, ...request.mounts];
  return {
    environment: [...said.environment, ...environment],
    request: { ...request, path, command, mounts, ports: said.ports },
  };
};

/** Only what is proven is written. */
const written = (
  { host, request, session }: Plan,
  { file, path, bytes }: Target,
  found: Verified & { readonly fixedText: string },
): Verified | Problem => {
  const wants = request.fix || request.learn;
  if (!wants || session.signal.aborted || !isProven(found)) return found;
  const failure = host.replace(file, bytes, found.fixedText);
  if (failure === undefined) return { ...found, written: true };
  return { kind: 'unwritable', path, detail: failure.failure, copy: failure.copy };
};
