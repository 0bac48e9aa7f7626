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
import type { Host } from './host.js';
import { type Images, type Loads, NO_IMAGES } from './images.js';
import { chosen, type Inputs, inOrder, manifestsOf } from './inputs.js';
import { jobsFor } from './job-count.js';
import { checkedInThreads, taskOf } from './jobs.js';
import type { Joined } from './join-run.js';
import { isMeant } from './meant.js';
import { type Change, type Done, doStdin, optionsFor } from './one-file.js';
import { shownPath } from './place.js';
import { checkInput, isStopped, oursOf, prepare, wanted } from './prepare.js';
import { openProgress } from './progress.js';
import { readFile, stdinPath } from './read.js';
import { effect as say } from './sentences.js';
import type { Settings } from './settings.js';
import { newTally } from './tally.js';
import { newEntries } from './unused-entries.js';
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

export const NO_PART: Part = { effect: { files: 0, fixes: 0, open: [] }, locked: [] };

/** After so many files most of what V8 compiles is compiled. It is told again after as many more: a thread may begin late. */
const LONG = 1_000;

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
  const prepared = await prepare(host, paths, settings, images);
  if (isStopped(prepared)) return nothing(prepared.problems, prepared.notes);
  const { found, inputs, joined, loads, rooted, hidden, isOurs } = prepared;
  const interrupted = settings.mode === 'fix' ? host.onInterrupt() : () => false;
  const progress = openProgress(host, settings, found);
  const tally = newTally();
  const entries = newEntries(settings, paths);
  const notes = [...found.notes];
  const templates: string[] = [];
  let seen = 0;
  let changes = 0;
  const keep = async ({ file: whole, change }: Done, turn: Turn = 'file'): Promise<void> => {
    for (const { entry } of whole.results) entries.see(entry);
    const file = baseline?.without(whole) ?? whole;
    await add(file, change, turn);
    tally.add(file);
    if (change !== undefined && settings.mode === 'diff') changes += 1;
  };
  if (settings.resolve !== undefined) await askAhead(host, inputs, settings, joined, loads);
  const effect = newEffect(settings, joined);
  // What is written is read again; what is not has to be kept, where a manifest may ask for it.
  const isAsked = settings.mode === 'diff' && manifestsOf(inputs).length > 0;
  let stdout: string | undefined;
  if (found.stdin && isOurs(stdinPath(settings))) {
    const fixed = await doStdin(host, settings, joined, loads);
    await keep(fixed, 'first');
    effect.look(fixed.file);
    hidden.add(fixed.file.path, await hidden.look(fixed.file, undefined));
    stdout = settings.mode === 'fix' ? (fixed.change?.after ?? fixed.file.text) : undefined;
  }
  const threads = jobsFor(host, settings, inputs.size);
  const locked = new Set<string>();
  const answers =
    threads === 0
      ? undefined
      : checkedInThreads((await import('./workers.js')).startWorker, taskOf(settings, paths), threads, inputs, locked);
  for (const input of settings.mode === 'check' ? inputs : inOrder(inputs)) {
    if (interrupted()) break;
    seen += 1;
    if (seen % LONG === 0) await host.frugal('long');
    const answer = (await answers?.next())?.value;
    const { done, beside, ...aside } = answer ?? (await checkInput(prepared, settings, input));
    notes.push(...aside.notes);
    templates.push(...aside.templates);
    if (beside !== undefined) rooted.look(beside);
    if (done === undefined) continue;
    const hint = done.file.error?.kind === 'unreadable' && input.path === paths[0] ? wordHint(paths) : undefined;
    if (done.change !== undefined && isAsked) joined.fixed.set(input.file, done.change.after);
    await keep(hint === undefined ? done : withHint(done, hint));
    hidden.add(input.path, aside.hidden);
    effect.look(done.file);
    rooted.look(done.file);
    await progress.step(seen, inputs.size, tally.summary().distinct.root);
  }
  if (!interrupted()) {
    for (const file of rooted.reports()) await keep({ file }, 'last');
    const unseen = {
      errors: tally.errors(),
      problems: found.problems,
      templates: templates.map((path) => host.absolute(path)),
    };
    for (const each of await entries.reports(host, unseen)) await keep(each, 'last');
  }
  await hidden.leftOut(chosen(prepared.leftOut, ({ path }) => isOurs(path)));
  progress.stop();
  const looked = await images.finish();
  const isAdding = settings.exception !== undefined && !interrupted();
  const without =
    isAdding && tally.errors().length === 0 && tally.summary().fixed + changes === 0 ? [noFinding(settings)] : [];
  const unlisted = interrupted() ? undefined : baseline?.close();
  const silenced = tally.silenced();
  await answers?.return();
  const lock = images.believed();
  for (const name of lock?.names ?? []) locked.add(name);
  return {
    summary: tally.summary(),
    errors: tally.errors(),
    problems: [
      ...found.problems,
      ...looked.problems,
      ...(unlisted === undefined ? [] : [unlisted]),
      ...without,
      // An option may do something in another part.
      ...(interrupted() || settings.shard !== undefined ? [] : effectProblems([effect.seen()])),
    ],
    notes: [...notes, ...looked.notes],
    templates,
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
      lock: lock && { path: lock.path, images: locked.size },
      baseline: baseline && { path: baseline.path, ...baseline.seen() },
      exceptions: silenced.exceptions,
      untold: tally.untold(),
    },
    part: { effect: effect.seen(), locked: [...locked] },
  };
};

const noFinding = ({ exception }: Settings): Problem => ({
  kind: 'usage',
  detail: say.noFinding(exception?.rules.join(', ') ?? ''),
  hint: say.checkRules,
});

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
    return isMeant(input, () => {
      const source = readFile(host, input);
      return isProblem(source) ? undefined : source.text;
    });
  });
  return { paths: checked.map(({ path }) => path), problems, notes };
};

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
  part: NO_PART,
});
