import type { Build } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import type { FileReport, Listed } from '../report/report.js';
import type { Asked } from '../report/reporter.js';
import { tool } from '../report/version.js';
import { smallHashOf } from '../text/hash.js';
import type { Outcome, Part, Turn } from './run.js';
import type { Settings } from './settings.js';

/*
 * The report of a run, or of a part of one, that `merge` reads: a line of JSON before its files, one for each file, and
 * one behind them. It is no promise to others: only the release that has written it reads it.
 */

/** What stands before the files. Parts of one run agree in all of it but `shard`. */
export type Head = {
  readonly blob: typeof VERSION;
  readonly tool: typeof tool;
  readonly shard: readonly [index: number, of: number];
  readonly asked: Pick<Asked, 'inTree' | 'base' | 'typed'>;
  readonly failing: Pick<Settings, 'failLevel' | 'maxWarnings' | 'mayBeRoot'>;
};

/** A file, and when it comes. */
export type FileLine = { readonly turn: Turn; readonly file: FileReport };

/** What stands behind the files. */
export type Tail = Pick<Outcome, 'problems' | 'notes' | 'templates'> & {
  /** How many files there are, and a sum over all that stands before. */
  readonly files: number;
  readonly sum: number;
  readonly config: NonNullable<Outcome['silence']['config']> | null;
  readonly told: readonly string[];
  readonly lock: { readonly path: string; readonly names: readonly string[] } | null;
  readonly baseline: Listed | null;
  readonly effect: Part['effect'];
};

export const VERSION = 1;

export const headOf = ({ shard, failLevel, maxWarnings, mayBeRoot }: Settings, asked: Asked): Head => ({
  blob: VERSION,
  tool,
  shard: shard === undefined ? [1, 1] : [shard.index, shard.of],
  asked: { inTree: asked.inTree, base: asked.base, typed: asked.typed },
  failing: { failLevel, maxWarnings, mayBeRoot },
});

/** A file without what no report shows: the text where nothing points into it, and values, which may be secrets. */
export const packed = (file: FileReport): FileReport => ({
  ...file,
  text: file.results.length + (file.fixed?.length ?? 0) === 0 ? '' : file.text,
  ...(file.builds && { builds: file.builds.map(packedBuild) }),
  ...(file.runs && { runs: file.runs.map(packedRun) }),
});

const packedBuild = (build: Build): Build => {
  const { file, line, name, target, args, contexts, context, filesOnly, platforms, asCalled, profiles } = build;
  return {
    file,
    line,
    name,
    target,
    args: Object.fromEntries(Object.keys(args).map((each) => [each, null])),
    ...(contexts && { contexts: contexts.map(({ name: replaced, value }) => ({ name: replaced, value })) }),
    context,
    ...(filesOnly !== undefined && { filesOnly }),
    platforms,
    ...(asCalled !== undefined && { asCalled }),
    ...(profiles && { profiles }),
  };
};

const packedRun = ({ kind, file, line, service, what, path, target, profiles }: RunFact): RunFact => ({
  kind,
  file,
  line,
  service,
  what,
  path,
  target,
  ...(profiles && { profiles }),
});

/** A line as it is read. */
export type Line = Head | FileLine | { readonly end: Tail };

export const tailOf = (outcome: Outcome, { told }: Settings, files: number, sum: number): Tail => {
  const { problems, notes, templates, silence, part } = outcome;
  return {
    files,
    sum,
    problems,
    notes,
    templates,
    told,
    config: silence.config ?? null,
    lock: silence.lock === undefined ? null : { path: silence.lock.path, names: part.locked },
    baseline: silence.baseline ?? null,
    effect: part.effect,
  };
};

/** A sum over lines, with one more. */
export const sumWith = (sum: number, line: string): number => (Math.imul(sum, 31) ^ smallHashOf(line)) >>> 0;
