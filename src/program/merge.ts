import { NO_PLACES, placesOf } from '../report/places.js';
import type { FileReport, Silence } from '../report/report.js';
import type { Asked } from '../report/reporter.js';
import { inOrderOf } from '../text/in-order.js';
import { isProblem, type Problem } from '../text/problems.js';
import { withoutEnd } from '../text/trim.js';
import { askedOf } from './asked.js';
import type { FileLine, Tail } from './blob.js';
import { type Blob, readBlob } from './blob-reader.js';
import { effectProblems } from './effect.js';
import { exitCodeOf } from './exit-code.js';
import type { Host } from './host.js';
import { paperOf, withCopies } from './paper.js';
import { printTrouble } from './print.js';
import { NO_PART, type Outcome, type Turn } from './run.js';
import { merge as say } from './sentences.js';
import type { Settings } from './settings.js';
import { silenceLines } from './silence.js';
import { newTally, type Tally } from './tally.js';
import type { Watch } from './watch-reads.js';

/** All parts of one run. What has a name is told below it, as if it were a directory. */
type Run = { readonly name: string; readonly blobs: readonly [Blob, ...Blob[]] };

/**
 * Prints the report of runs that were checked in parts: what one run over all their files would have printed, in whatever
 * order the parts are named. Answers the exit code that it would have had.
 */
export const mergeReports = async (
  { host, eaten }: Watch,
  words: readonly string[],
  settings: Settings,
): Promise<number | Problem> => {
  const runs = runsOf(host, words);
  if (isProblem(runs)) return runs;
  const [first] = runs;
  if (first === undefined) return { kind: 'usage', detail: say.nothing, hint: say.name };
  const asked = askedIn(host, runs, settings);
  const typed = asked.typed?.paths ?? [];
  const said = settingsIn(runs, settings);
  const paper = await withCopies(await paperOf(host, typed, said, asked), host, typed, said, asked);
  const tally = newTally();
  const byRun = runs.map((run): Counted => ({ ...run, own: newTally() }));
  const late: [Counted, FileReport][] = [];
  const keep = async ({ name, own }: Counted, file: FileReport, turn: Turn): Promise<void> => {
    const shown = below(name, file);
    await paper.add(shown, undefined, turn);
    tally.add(shown);
    own.add(shown);
  };
  for (const run of byRun) {
    for (const { turn, file } of inOrderOf(
      run.blobs.map(({ files }) => files()),
      isBefore,
    )) {
      if (turn === 'last') late.push([run, file]);
      else await keep(run, file, turn);
    }
  }
  for (const [run, file] of late) await keep(run, file, 'last');
  const outcome = outcomeOf(byRun, tally);
  printTrouble(host, outcome, said);
  const taken = eaten();
  if (taken !== undefined) return taken;
  return (await paper.close(outcome)) ?? exitCodeOf(outcome, said);
};

type Counted = Run & { readonly own: Tally };

/** What the run over all files would have come to. */
const outcomeOf = (runs: readonly Counted[], tally: Tally): Outcome => {
  const of = <T>(all: (tail: Tail) => readonly T[], shown: (name: string, one: T) => T): readonly T[] =>
    runs.flatMap(({ name, blobs }) =>
      distinct(blobs.flatMap(({ tail }) => all(tail))).map((each) => shown(name, each)),
    );
  const silences = runs.map(silenceOf);
  const isAlone = runs.length === 1;
  return {
    summary: tally.summary(),
    errors: tally.errors(),
    problems: [
      ...distinct(
        of(
          ({ problems }) => problems,
          (_, problem) => problem,
        ),
      ),
      ...runs.flatMap(({ blobs }) => effectProblems(blobs.map(({ tail }) => tail.effect))),
    ],
    notes: [
      ...of(({ notes }) => notes, named),
      ...runs.flatMap(({ name }, at) =>
        isAlone ? [] : silenceLines({ ...NOTHING, ...silences[at] }).map((line) => named(name, line)),
      ),
    ],
    templates: of(({ templates }) => templates, pathBelow).toSorted((a, b) => (a < b ? -1 : 1)),
    changes: 0,
    stdout: undefined,
    interrupted: false,
    silence: {
      ...NOTHING,
      ...(isAlone ? silences[0] : {}),
      exceptions: tally.silenced().exceptions,
      untold: tally.untold(),
    },
    ...(!isAlone && {
      runs: runs.map(({ name, own }) => ({ name: name === '' ? '.' : name, distinct: own.summary().distinct })),
    }),
    part: NO_PART,
  };
};

const NOTHING: Silence = { config: undefined, exceptions: 0, untold: NO_PLACES };

const named = (name: string, sentence: string): string => (name === '' ? sentence : `${name}: ${sentence}`);

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

/** The runs that words name, by their names; `NAME=FILE` gives a part to the run of that name. */
const runsOf = (host: Host, words: readonly string[]): readonly Run[] | Problem => {
  const parts = new Map<string, Blob[]>();
  for (const word of words) {
    const at =
      /^[\w.@-][\w./@-]*=/.test(word) && host.kindOf(host.absolute(word)) === undefined ? word.indexOf('=') : -1;
    const blob = readBlob(host, word.slice(at + 1));
    if (isProblem(blob)) return blob;
    const name = at === -1 ? '' : withoutEnd(word.slice(0, at), '/');
    parts.set(name, [...(parts.get(name) ?? []), blob]);
  }
  const runs: Run[] = [];
  for (const [name, blobs] of [...parts].sort(byDirectory)) {
    const whole = wholeOf(blobs);
    if (isProblem(whole)) return whole;
    runs.push({ name, blobs: whole });
  }
  return runs;
};

const byDirectory = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  `${a}/` < `${b}/` ? -1 : 1;

/** Each part of a run once, by its number. */
const wholeOf = (blobs: readonly Blob[]): Run['blobs'] | Problem => {
  const [first] = blobs;
  const parts = new Map<number, Blob>();
  for (const blob of blobs) {
    const [index] = blob.head.shard;
    const before = parts.get(index);
    if (first !== undefined && runKey(first) !== runKey(blob))
      return { kind: 'config', path: blob.path, detail: say.otherRun(first.path), hint: say.sameOptions };
    if (before !== undefined && !isSame(before, blob))
      return { kind: 'config', path: blob.path, detail: say.twice(before.path), hint: say.leaveOne };
    parts.set(index, blob);
  }
  const count = first?.head.shard[1] ?? 1;
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !parts.has(index));
  const [lowest] = missing;
  if (lowest !== undefined)
    return { kind: 'usage', detail: say.missing(missing.length, lowest, count), hint: say.check(lowest, count) };
  const [one, ...others] = [...parts].sort(([a], [b]) => a - b).map(([, blob]) => blob);
  return one === undefined ? { kind: 'usage', detail: say.nothing, hint: say.name } : [one, ...others];
};

/** What all parts of a run have alike. */
const runKey = ({ head: { shard, ...head } }: Blob): string => JSON.stringify([shard[1], head]);

/** A part that was checked twice and found the same. */
const isSame = (one: Blob, other: Blob): boolean => JSON.stringify(one.tail) === JSON.stringify(other.tail);

const TURNS = ['first', 'file', 'last'];

const isBefore = (a: FileLine, b: FileLine): boolean =>
  a.turn === b.turn ? a.file.path < b.file.path : TURNS.indexOf(a.turn) < TURNS.indexOf(b.turn);

const pathBelow = (name: string, path: string): string => (name === '' ? path : `${name}/${path}`);

/** A report with its own paths and those of the files beside it below a name. */
const below = (name: string, file: FileReport): FileReport => {
  if (name === '') return file;
  const { error } = file;
  return {
    ...file,
    path: pathBelow(name, file.path),
    targets: file.targets.map((target) =>
      target.dockerfile === undefined ? target : { ...target, dockerfile: pathBelow(name, target.dockerfile) },
    ),
    ...(file.builds && { builds: file.builds.map((each) => ({ ...each, file: pathBelow(name, each.file) })) }),
    ...(file.runs && { runs: file.runs.map((each) => ({ ...each, file: pathBelow(name, each.file) })) }),
    error: error !== undefined && 'path' in error ? { ...error, path: pathBelow(name, error.path) } : error,
  };
};

/** What was typed for one run goes on from there; of several there is no command that checks all of them. */
const askedIn = (host: Host, runs: readonly Run[], settings: Settings): Asked => {
  const own = askedOf(host, [], settings);
  const [only, other] = runs;
  const alone = other === undefined && only?.name === '' ? only.blobs[0].head.asked : undefined;
  return { ...own, inTree: true, base: '', typed: undefined, ...alone };
};

/** What fails is up to who merges, and where they do not say, to who checked. */
const settingsIn = (runs: readonly Run[], settings: Settings): Settings => {
  const { flags } = settings;
  const checked = runs.map(({ blobs }) => blobs[0].head.failing);
  const [first] = checked;
  const isAgreed = first !== undefined && checked.every((each) => JSON.stringify(each) === JSON.stringify(first));
  const failing = isAgreed ? first : { ...settings, mayBeRoot: checked.every(({ mayBeRoot }) => mayBeRoot) };
  return {
    ...settings,
    failLevel: flags.has('fail-level') ? settings.failLevel : failing.failLevel,
    maxWarnings: flags.has('max-warnings') ? settings.maxWarnings : failing.maxWarnings,
    mayBeRoot: settings.mayBeRoot || failing.mayBeRoot,
    told: distinct(runs.flatMap(({ name, blobs }) => blobs[0].tail.told.map((sentence) => named(name, sentence)))),
    config: runs.length === 1 ? (runs[0]?.blobs[0].tail.config ?? undefined) : undefined,
  };
};

/** What was taken away in the parts of one run. */
const silenceOf = ({ blobs, own }: Counted): Pick<Silence, 'config' | 'lock' | 'baseline'> => {
  const tails = blobs.map(({ tail }) => tail);
  const { config, lock, baseline } = blobs[0].tail;
  const sum = (of: (tail: Tail) => number | undefined): number =>
    tails.reduce((total, tail) => total + (of(tail) ?? 0), 0);
  return {
    config:
      config === null
        ? undefined
        : {
            ...config,
            filesLeftOut: sum((tail) => tail.config?.filesLeftOut),
            findingsWaived: own.silenced().waived,
            hidden: placesOf(tails.map((tail) => tail.config?.hidden ?? NO_PLACES)),
          },
    lock:
      lock === null
        ? undefined
        : {
            path: lock.path,
            images: new Set(tails.flatMap((tail) => tail.lock?.names ?? [])).size,
          },
    baseline:
      baseline === null
        ? undefined
        : {
            path: baseline.path,
            findings: sum((tail) => tail.baseline?.findings),
            gone: sum((tail) => tail.baseline?.gone),
          },
  };
};
