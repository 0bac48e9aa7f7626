import { join } from 'node:path';
import { SAFETIES } from '../fix/fix.js';
import type { Options } from '../image/options.js';
import type { Host } from '../program/host.js';
import { fix } from '../report/fix.js';
import { subjectOf } from '../rules/subject.js';
import { isProblem, type Problem } from '../text/problems.js';
import { type Engine, isRefusal, type Session } from './engine.js';
import { imagesOf } from './images.js';
import { type Look, needsOf } from './judge.js';
import type { Need, Observation } from './model.js';
import { observe } from './observe.js';
import type { Verified } from './report.js';
import type { VerifyRequest } from './request.js';
import { experiment as say } from './sentences.js';

export type Experiment = {
  readonly host: Host;
  readonly session: Session;
  readonly engine: Engine;
  readonly request: VerifyRequest;
  /** Absolute path of the Dockerfile. */
  readonly file: string;
  readonly context: string;
  readonly text: string;
  readonly options: Options;
};

/** `fixedText` is what `--learn` writes. */
export type Result = Verified & { readonly fixedText: string };

const ALL = new Set(SAFETIES);
const MOST_IGNORE_FILE = 1024 * 1024;

type Bench = Experiment & {
  readonly scratch: string;
  readonly token: string;
  /** Names of what was made, to be removed. */
  readonly containers: Set<string>;
  readonly images: Set<string>;
};

/** The whole comparison. Whatever happens, no container, image or file of it stays. */
export const experiment = async (plan: Experiment): Promise<Result | Problem> => {
  const { engine, session } = plan;
  const missing = await missingImages(plan);
  if (missing !== undefined) return missing;
  const scratch = session.host.scratch();
  const bench: Bench = { ...plan, scratch, token: session.host.token(), containers: new Set(), images: new Set() };
  try {
    return await compared(bench);
  } finally {
    for (const name of bench.containers) await engine.removeContainer(name);
    for (const tag of bench.images) await engine.removeImage(tag);
    session.host.remove(scratch);
  }
};

const compared = async (bench: Bench): Promise<Result | Problem> => {
  const { text, options, host } = bench;
  host.err.write(say.before);
  const before = await tried(bench, 'before', text);
  if (isProblem(before)) return before;
  const fixed = await fix({ path: bench.request.path, text }, options, ALL);
  const alone = {
    path: bench.request.path,
    before,
    after: undefined,
    needs: [],
    learned: [],
    written: false,
    fixedText: text,
  };
  if (fixed.text === text) return alone;
  host.err.write(say.after);
  const first = await round(bench, 'after', before, fixed.text);
  if (isProblem(first) || !bench.request.learn) return first;
  const found = first.needs.flatMap((need) => (need.kind === 'add' ? [need.writable] : []));
  return found.length === 0 ? first : learned(bench, before, found);
};

/** The fix once more, with the paths that were found, and the proof that they are enough. */
const learned = async (bench: Bench, before: Observation, found: readonly string[]): Promise<Result | Problem> => {
  const { text, options, host, request } = bench;
  const writable = [...(options.writable ?? []), ...found];
  const { text: again } = await fix({ path: request.path, text }, { ...options, writable }, ALL);
  host.err.write(say.withPaths);
  const second = await round(bench, 'learned', before, again);
  return isProblem(second) ? second : { ...second, learned: found };
};

const round = async (bench: Bench, name: string, before: Observation, text: string): Promise<Result | Problem> => {
  const after = await tried(bench, name, text);
  if (isProblem(after)) return after;
  const needs: readonly Need[] =
    after.refused === undefined ? await needsOf(before, after, lookInto(bench, 'before'), lookInto(bench, name)) : [];
  return { path: bench.request.path, before, after, needs, learned: [], written: false, fixedText: text };
};

const tried = async (bench: Bench, name: string, text: string): Promise<Observation | Problem> => {
  const { engine, session, request, options, context } = bench;
  const file = written(bench, name, text);
  const tag = `dockerfile-nonroot-verify/${bench.token}:${name}`;
  const container = containerOf(bench, name);
  bench.images.add(tag);
  const { target, platform, buildArgs = {} } = options;
  const refusal = await engine.build({ file, context, tag, target, platform, buildArgs });
  if (isRefusal(refusal)) return doesNotBuild(request.path, name, refusal.refused);
  bench.containers.add(container);
  return observe(session, engine, { image: tag, container, command: request.command, seconds: request.seconds });
};

const containerOf = ({ token }: Bench, name: string): string => `dockerfile-nonroot-${token}-${name}`;

/** A copy beside which the ignore file of the original lies, as builders look for it there. */
const written = ({ scratch, session, host, file }: Bench, name: string, text: string): string => {
  const copy = join(scratch, `${name}.Dockerfile`);
  session.host.write(copy, text);
  const ignore = host.read(`${file}.dockerignore`, MOST_IGNORE_FILE);
  if (ignore instanceof Uint8Array) session.host.write(`${copy}.dockerignore`, new TextDecoder().decode(ignore));
  return copy;
};

const doesNotBuild = (path: string, name: string, said: string): Problem => ({
  kind: 'usage',
  detail: say.noBuild(path, name === 'before', said),
  hint: name === 'before' ? say.noNetwork : say.report,
});

/** Each path is asked for once: it costs a program. */
const lookInto = (bench: Bench, name: string): Look => {
  const known = new Map<string, ReturnType<Look>>();
  return (path) => {
    const node = known.get(path) ?? bench.engine.node(containerOf(bench, name), path);
    known.set(path, node);
    return node;
  };
};

/** Without a network no image is fetched, not even by a builder that would do so on its own. */
const missingImages = async ({ engine, request, text, options }: Experiment): Promise<Problem | undefined> => {
  if (request.network !== 'none') return undefined;
  for (const image of imagesOf(subjectOf({ path: request.path, text }, options))) {
    if (await engine.has(image)) continue;
    const hint = say.fetch(engine.name);
    return { kind: 'usage', detail: say.notHere(image), hint };
  }
  return undefined;
};
