import { SAFETIES } from '../fix/fix.js';
import { fix } from '../report/fix.js';
import { subjectOf } from '../rules/subject.js';
import { isWithin } from '../text/path.js';
import { isProblem, type Problem } from '../text/problems.js';
import { deniedIn } from './denied.js';
import { type Difference, differencesOf, keptDifferences } from './differences.js';
import { imagesOf } from './images.js';
import { needsOf } from './judge.js';
import type { Need, Observation } from './model.js';
import { experiment as say } from './sentences.js';
import { type Bench, built, type Experiment, lookInto, ran } from './trial.js';
import { isProven, type Verified } from './verdict.js';

/** `fixedText` is what is written when it is proven. */
export type Result = Verified & { readonly fixedText: string };

const ALL = new Set(SAFETIES);

/** The whole comparison. Whatever happens, no container, volume, image or file of it stays. */
export const experiment = async (plan: Experiment): Promise<Result | Problem> => {
  const { engine, session } = plan;
  const missing = await missingImages(plan);
  if (missing !== undefined) return missing;
  const scratch = session.host.scratch();
  const made = { containers: new Set<string>(), images: new Set<string>(), volumes: new Set<string>() };
  const bench: Bench = { ...plan, scratch, token: session.host.token(), ...made };
  try {
    return await compared(bench);
  } finally {
    for (const name of made.containers) await engine.removeContainer(name);
    for (const name of made.volumes) await engine.removeVolume?.(name);
    for (const tag of made.images) await engine.removeImage(tag);
    session.host.remove(scratch);
  }
};

const compared = async (bench: Bench): Promise<Result | Problem> => {
  const { text, options, host, request } = bench;
  host.err.write(say.before);
  const problem = await built(bench, 'before', text);
  if (problem !== undefined) return problem;
  const before = await ran(bench, { image: 'before', name: 'before', root: undefined, volumes: 'root' });
  const fixed = await fix({ path: request.path, text }, options, ALL);
  if (fixed.text === text || before.refused !== undefined) return alone(bench, before);
  host.err.write(say.after);
  const first = await round(bench, 'after', before, fixed.text);
  if (isProblem(first) || !request.learn || isProven(first)) return first;
  return learned(bench, before, first);
};

/** There is one image only: nothing changes, or there is nothing to compare with. */
const alone = ({ request, text }: Bench, before: Observation): Result => ({
  path: request.path,
  before,
  after: undefined,
  needs: [],
  differences: [],
  volumes: [],
  hasVolumes: true,
  learned: [],
  written: false,
  fixedText: text,
});

/** A program that ends at the first refusal shows one path at a time. */
const MOST_ROUNDS = 5;

/** The fix once more, with the paths that were found, and the proof that they are enough. */
const learned = async (bench: Bench, before: Observation, first: Result): Promise<Result | Problem> => {
  const { text, options, host, request, session } = bench;
  const known = new Set<string>();
  let last = first;
  for (let count = 1; count <= MOST_ROUNDS && !isProven(last) && !session.signal.aborted; count += 1) {
    const found = last.needs.flatMap((need) => (need.kind === 'add' && !known.has(need.writable) ? need.writable : []));
    if (found.length === 0) return last;
    for (const path of found) known.add(path);
    const writable = [...(options.writable ?? []), ...known];
    const { text: again } = await fix({ path: request.path, text }, { ...options, writable }, ALL);
    host.err.write(say.withPaths);
    const next = await round(bench, `learned-${count}`, before, again);
    if (isProblem(next)) return next;
    last = { ...next, learned: [...known] };
  }
  return last;
};

const round = async (bench: Bench, name: string, before: Observation, text: string): Promise<Result | Problem> => {
  const problem = await built(bench, name, text);
  if (problem !== undefined) return problem;
  const after = await ran(bench, { image: name, name, root: before, volumes: name });
  const denied = deniedIn(before, after);
  const wanted = denied.flatMap(({ path, writes, kind }) =>
    path !== undefined && writes && kind !== 'owner' ? [path] : [],
  );
  const needs: readonly Need[] =
    after.refused === undefined
      ? await needsOf(before, after, lookInto(bench, 'before'), lookInto(bench, name), wanted)
      : [];
  const differences = differencesOf(before, after, denied);
  const volumes = await withOldVolumes(bench, name, before, after);
  const { path, mounts } = bench.request;
  // A volume that somebody has named is there already: what fails with it fails.
  const isNamed = mounts.some(({ source }) => !source.startsWith('/'));
  const all = isNamed ? [...differences, ...volumes] : differences;
  const hasVolumes = bench.engine.removeVolume !== undefined || before.volumes.length === 0;
  const rest = { volumes: isNamed ? [] : volumes, hasVolumes, learned: [], written: false, fixedText: text };
  return { path, before, after, needs, differences: all, ...rest };
};

/** The fixed image with the volumes that the image that runs as root has filled, where it has filled any. */
const withOldVolumes = async (
  bench: Bench,
  image: string,
  before: Observation,
  after: Observation,
): Promise<readonly Difference[]> => {
  const isFilled = before.volumes.some((volume) => before.changes.some(({ path }) => isWithin(path, volume)));
  if (!isFilled || after.refused !== undefined || bench.engine.removeVolume === undefined) return [];
  if (bench.session.signal.aborted) return [];
  bench.host.err.write(say.withVolumes);
  const kept = await ran(bench, { image, name: `${image}-kept`, root: after, volumes: 'root' });
  return keptDifferences(after, kept, deniedIn(after, kept));
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
