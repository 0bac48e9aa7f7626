import { parse } from '../dockerfile/parse.js';
import { effectiveUsers } from '../image/evaluate.js';
import { isManifest } from '../manifests/detect.js';
import { NO_PLACES, withPlace } from '../report/places.js';
import type { FileReport, Silence, Silenced, Summary } from '../report/report.js';
import { imagesOf, isOpenRoot } from '../report/sections.js';
import { summaryOf, sumOf } from '../report/summary.js';
import { isProblem, type Problem } from '../text/problems.js';
import { baselineOf } from './baseline.js';
import { newEffect } from './effect.js';
import { find } from './find.js';
import { newGrammars } from './grammars.js';
import { hiddenIn } from './hidden.js';
import type { Host } from './host.js';
import { type Images, type Loads, NO_IMAGES, newIdPlaces, together } from './images.js';
import { chosen, type Inputs, inOrder, inputsOf, manifestsOf } from './inputs.js';
import { type Joined, joinOf } from './join-run.js';
import { type Aside, type Change, type Done, doFile, doStdin, optionsFor } from './one-file.js';
import { openProgress } from './progress.js';
import { readerOf, readFile } from './read.js';
import { recalling } from './recall.js';
import { newRootRuns } from './root-runs.js';
import { effect as say } from './sentences.js';
import type { Settings } from './settings.js';
import { changedSince } from './since.js';
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
};

/** Looks at every file that the paths stand for, and fixes it if asked. One file's trouble is never another's. */
export const run = async (
  host: Host,
  paths: readonly string[],
  settings: Settings,
  add: (file: FileReport, change?: Change) => void | Promise<void>,
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
  const errors: Problem[] = [];
  let done = 0;
  let summary = sumOf([]);
  let silenced: Silenced = { waived: 0, exceptions: 0 };
  let untold = NO_PLACES;
  let changes = 0;
  const keep = async ({ file: whole, change }: Done): Promise<void> => {
    const file = baseline?.without(whole) ?? whole;
    done += 1;
    if (file.error !== undefined) errors.push(file.error);
    await add(file, change);
    summary = sumOf([summary, summaryOf([file])]);
    silenced = {
      waived: silenced.waived + (file.silenced?.waived ?? 0),
      exceptions: silenced.exceptions + (file.silenced?.exceptions ?? 0),
    };
    untold = withPlace(untold, file.path, untoldIn(file));
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
  const rooted = newRootRuns(host, found, settings, readerOf(host));
  const hidden = await hiddenIn(host, settings, found, joined, loads);
  // What is written is read again; what is not has to be kept, where a manifest may ask for it.
  const isAsked = settings.mode === 'diff' && manifestsOf(inputs).length > 0;
  let stdout: string | undefined;
  if (found.stdin) {
    const fixed = await doStdin(host, settings, joined, loads);
    await keep(fixed);
    effect.look(fixed.file);
    await hidden.look(fixed.file, undefined);
    stdout = settings.mode === 'fix' ? (fixed.change?.after ?? fixed.file.text) : undefined;
  }
  for (const input of settings.mode === 'check' ? inputs : inOrder(inputs)) {
    if (interrupted()) break;
    const file = await doFile(disk, input, settings, joined, loads, aside);
    const hint = file?.file.error?.kind === 'unreadable' && input.path === paths[0] ? wordHint(paths) : undefined;
    if (file?.change !== undefined && isAsked) joined.fixed.set(input.file, file.change.after);
    if (file !== undefined) await keep(hint === undefined ? file : withHint(file, hint));
    if (file !== undefined) await hidden.look(file.file, input.file);
    if (file !== undefined) effect.look(file.file);
    if (file !== undefined) rooted.look(file.file);
    await progress.step(done, inputs.size, summary.distinct.root);
  }
  if (!interrupted()) for (const file of rooted.reports()) await keep({ file });
  await hidden.leftOut([...leftOut]);
  progress.stop();
  const looked = await images.finish();
  const isAdding = settings.exception !== undefined && !interrupted();
  const without = isAdding && errors.length === 0 && summary.fixed + changes === 0 ? [noFinding(settings)] : [];
  const unlisted = interrupted() ? undefined : baseline?.close();
  return {
    summary,
    errors,
    problems: [
      ...found.problems,
      ...looked.problems,
      ...(unlisted === undefined ? [] : [unlisted]),
      ...without,
      ...(interrupted() ? [] : effect.problems()),
    ],
    notes: [...notes, ...looked.notes],
    templates: aside.templates,
    changes,
    stdout,
    interrupted: interrupted(),
    silence: {
      config: config && {
        ...config,
        filesLeftOut: found.leftOut.length + found.deploysLeftOut.length,
        findingsWaived: silenced.waived,
        hidden: hidden.found(),
      },
      lock: images.believed(),
      baseline: baseline && { path: baseline.path, ...baseline.seen() },
      exceptions: silenced.exceptions,
      untold,
    },
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

/** Images of root that nothing in the report of their file tells of. */
const untoldIn = (file: FileReport): number =>
  imagesOf(file).filter((image) => isOpenRoot(image) && image.finding === undefined).length;

/** The paths that a check looks at. */
export const listFiles = async (host: Host, given: readonly string[], settings: Settings): Promise<Listed> => {
  const { inputs: all, problems, notes } = await find(host, given, settings);
  const inputs = await wanted(host, all, settings);
  if (isProblem(inputs)) return { paths: [], problems: [...problems, inputs], notes };
  const checked = chosen(inputs, (input) => {
    const source = input.found === 'manifest' ? readFile(host, input) : undefined;
    return source === undefined || (!isProblem(source) && isManifest(input.path, source.text));
  });
  return { paths: checked.map(({ path }) => path), problems, notes };
};

const wanted = async (host: Host, inputs: Inputs, { since }: Settings): Promise<Inputs | Problem> =>
  since === undefined ? inputs : changedSince(host, inputs, since);

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
});
