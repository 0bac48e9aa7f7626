import { parse } from '../dockerfile/parse.js';
import { effectiveUsers } from '../image/evaluate.js';
import { isManifest } from '../manifests/detect.js';
import { NO_PLACES } from '../report/places.js';
import type { FileReport, Silence, Summary } from '../report/report.js';
import type { RunCounts } from '../report/reporter.js';
import { sumOf } from '../report/summary.js';
import { isProblem, type Problem } from '../text/problems.js';
import { baselineOf } from './baseline.js';
import { effectProblems, newEffect, type Seen } from './effect.js';
import { find } from './find.js';
import { newGrammars } from './grammars.js';
import { hiddenIn } from './hidden.js';
import type { Host } from './host.js';
import { type Images, type Loads, NO_IMAGES, newIdPlaces, together } from './images.js';
import { chosen, type Input, type Inputs, inOrder, inputsOf, manifestsOf } from './inputs.js';
import { type Joined, joinOf } from './join-run.js';
import { type Aside, type Change, type Done, doFile, doStdin, optionsFor } from './one-file.js';
import { shownPath } from './place.js';
import { openProgress } from './progress.js';
import { readerOf, readFile, stdinPath } from './read.js';
import { recalling } from './recall.js';
import { newRootRuns } from './root-runs.js';
import type { Settings } from './settings.js';
import { isIn } from './shard.js';
import { changedSince } from './since.js';
import { newTally } from './tally.js';
import { wordHint } from './word-hint.js';

/** What a run came to. */
export type Outcome = {
  readonly summary: Summary;
  /** Of files that could not be read, checked or written. */
  readonly errors: readonly Problem[];
  /** Of paths rather than of files: nothing found, a directory that cannot be listed. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Templates that nobody has rendered, by path. */
  readonly templates: readonly string[];
  /** How many files a fix would change (`diff`). */
  readonly changes: number;
  /** Standard input as fixed (`fix`). */
  readonly stdout: string | undefined;
  readonly interrupted: boolean;
  readonly silence: Silence;
  /** What each of several runs came to, whose reports are merged. */
  readonly runs?: readonly RunCounts[];
  readonly part: Part;
};

/** Takes a file of a run. */
export type Add = (file: FileReport, change?: Change, turn?: Turn) => void | Promise<void>;

/** `first` comes through standard input, and `last` is what all others say of a file; the others come by their paths. */
export type Turn = 'first' | 'file' | 'last';

/** What the parts of a run have to know of each other. */
export type Part = {
  readonly effect: Seen;
  /** Images of which the lock file was believed. */
  readonly locked: readonly string[];
};

/** Looks at every file that the paths stand for, and fixes it if asked. One file's trouble is never another's. */
export const run = async (
  host: Host,
  paths: readonly string[],
  settings: Settings,
  add: Add,
  images: Images = NO_IMAGES,
): Promise<Outcome> => {
  const { config } = settings;
  const baseline = baselineOf(host, settings);
  if (baseline !== undefined && isProblem(baseline)) return nothing([baseline], []);
  const found = await find(host, paths, settings);
  // `fix` changes what is on the disk.
  const disk = settings.mode === 'fix' ? host : recalling(host);
  const loads = together(newGrammars(), images, newIdPlaces(disk, found));
  const interrupted = settings.mode === 'fix' ? host.onInterrupt() : () => false;
  const progress = openProgress(host, settings, found);
  const tally = newTally();
  let seen = 0;
  let changes = 0;
  const keep = async ({ file: whole, change }: Done, turn: Turn = 'file'): Promise<void> => {
    const file = baseline?.without(whole) ?? whole;
    await add(file, change, turn);
    tally.add(file);
    if (change !== undefined && settings.mode === 'diff') changes += 1;
  };
  const notes = [...found.notes];
  const aside: Aside = { templates: [], notes };
  const inputs = await wanted(host, found.inputs, settings);
  const leftOut = isProblem(inputs) ? inputs : await wanted(host, inputsOf(found.leftOut), settings);
  const all = isProblem(leftOut) ? leftOut : await joinOf(disk, found, settings, readerOf(disk));
  if (isProblem(inputs) || isProblem(leftOut) || isProblem(all))
    return nothing([...found.problems, ...[all].filter(isProblem)], notes);
  const joined = { ...all, inputs };
  if (settings.resolve !== undefined) await askAhead(host, inputs, settings, joined, loads);
  const effect = newEffect(settings, joined);
  const isOurs = oursOf(settings);
  const rooted = newRootRuns(host, found, settings, readerOf(host), isOurs);
  const hidden = await hiddenIn(host, settings, found, joined, loads);
  // What is written is read again; what is not has to be kept, where a manifest may ask for it.
  // A file of this part may run the image of a Dockerfile of another one.
  const lookBeside = async (input: Input): Promise<void> => {
    if (!rooted.asks(joined.composed(input.file, settings.options).runs ?? [])) return;
    const other = await doFile(disk, input, settings, joined, loads, { templates: [], notes: [] });
    if (other !== undefined) rooted.look(other.file);
  };
  const isAsked = settings.mode === 'diff' && manifestsOf(inputs).length > 0;
  let stdout: string | undefined;
  if (found.stdin && isOurs(stdinPath(settings))) {
    const fixed = await doStdin(host, settings, joined, loads);
    await keep(fixed, 'first');
    effect.look(fixed.file);
    await hidden.look(fixed.file, undefined);
    stdout = settings.mode === 'fix' ? (fixed.change?.after ?? fixed.file.text) : undefined;
  }
  for (const input of settings.mode === 'check' ? inputs : inOrder(inputs)) {
    if (interrupted()) break;
    seen += 1;
    if (!isOurs(input.path)) {
      await lookBeside(input);
      continue;
    }
    const file = await doFile(disk, input, settings, joined, loads, aside);
    const hint = file?.file.error?.kind === 'unreadable' && input.path === paths[0] ? wordHint(paths) : undefined;
    if (file?.change !== undefined && isAsked) joined.fixed.set(input.file, file.change.after);
    if (file !== undefined) await keep(hint === undefined ? file : withHint(file, hint));
    if (file !== undefined) await hidden.look(file.file, input.file);
    if (file !== undefined) effect.look(file.file);
    if (file !== undefined) rooted.look(file.file);
    await progress.step(seen, inputs.size, tally.summary().distinct.root);
  }
  if (!interrupted()) for (const file of rooted.reports()) await keep({ file }, 'last');
  await hidden.leftOut(chosen(leftOut, ({ path }) => isOurs(path)));
  progress.stop();
  const looked = await images.finish();
  const unlisted = interrupted() ? undefined : baseline?.close();
  const silenced = tally.silenced();
  const lock = images.believed();
  return {
    summary: tally.summary(),
    errors: tally.errors(),
    problems: [
      ...found.problems,
      ...looked.problems,
      ...(unlisted === undefined ? [] : [unlisted]),
      // An option may do something in another part.
      ...(interrupted() || settings.shard !== undefined ? [] : effectProblems([effect.seen()])),
    ],
    notes: [...notes, ...looked.notes],
    templates: aside.templates,
    changes,
    stdout,
    interrupted: interrupted(),
    silence: {
      config: config && {
        ...config,
        filesLeftOut: [
          ...found.leftOut.map(({ path }) => path),
          ...found.deploysLeftOut.map((file) => shownPath(host.cwd, file)),
        ].filter(isOurs).length,
        findingsWaived: silenced.waived,
        hidden: hidden.found(),
      },
      lock: lock && { path: lock.path, images: lock.names.length },
      baseline: baseline && { path: baseline.path, ...baseline.seen() },
      exceptions: silenced.exceptions,
      untold: tally.untold(),
    },
    part: { effect: effect.seen(), locked: lock?.names ?? [] },
  };
};

/** Asks for the images of all Dockerfiles before the first is checked, so that they are looked up together. */
const askAhead = async (
  host: Host,
  inputs: Inputs,
  settings: Settings,
  joined: Joined,
  { lookUp, load }: Loads,
): Promise<void> => {
  if (lookUp === undefined) return;
  for (const input of inputs) {
    const source = input.found === 'manifest' ? undefined : readFile(host, input);
    if (source === undefined || isProblem(source) || isManifest(input.path, source.text)) continue;
    const options = joined.composed(input.file, optionsFor(host, settings, input.file));
    effectiveUsers(parse({ path: input.path, text: source.text }), { ...options, lookUp });
  }
  await load();
};

const withHint = ({ file, ...rest }: Done, hint: string): Done => ({
  ...rest,
  file: file.error?.kind === 'unreadable' ? { ...file, error: { ...file.error, hint } } : file,
});

/** The paths that a check looks at. */
export const listFiles = async (host: Host, given: readonly string[], settings: Settings): Promise<Listed> => {
  const { inputs: all, problems, notes } = await find(host, given, settings);
  const inputs = await wanted(host, all, settings);
  if (isProblem(inputs)) return { paths: [], problems: [...problems, inputs], notes };
  const isOurs = oursOf(settings);
  const checked = chosen(inputs, (input) => {
    if (!isOurs(input.path)) return false;
    const source = input.found === 'manifest' ? readFile(host, input) : undefined;
    return source === undefined || (!isProblem(source) && isManifest(input.path, source.text));
  });
  return { paths: checked.map(({ path }) => path), problems, notes };
};

const wanted = async (host: Host, inputs: Inputs, { since }: Settings): Promise<Inputs | Problem> =>
  since === undefined ? inputs : changedSince(host, inputs, since);

/** Whether a file is of the part of the run that is asked for. */
const oursOf = ({ shard }: Settings): ((path: string) => boolean) =>
  shard === undefined ? () => true : (path) => isIn(shard, path);

export type Listed = Pick<Outcome, 'problems' | 'notes'> & { readonly paths: readonly string[] };

/** A run that could not begin. */
const nothing = (problems: readonly Problem[], notes: readonly string[]): Outcome => ({
  summary: sumOf([]),
  errors: [],
  templates: [],
  problems,
  notes,
  changes: 0,
  stdout: undefined,
  interrupted: false,
  silence: { config: undefined, exceptions: 0, untold: NO_PLACES },
  part: { effect: { files: 0, fixes: 0, open: [] }, locked: [] },
});
