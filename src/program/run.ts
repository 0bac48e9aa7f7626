import { dirname } from 'node:path';
import { agreement } from '../dockerfile/ast.js';
import type { Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import { SAFETIES, type Safety } from '../fix/fix.js';
import { effectiveUsers } from '../image/evaluate.js';
import type { Options, Unread } from '../image/options.js';
import { isManifest } from '../manifests/detect.js';
import { check } from '../report/check.js';
import { type Checker, fixWith } from '../report/fix.js';
import { inspect } from '../report/inspect.js';
import type { Config, FileReport, Silence, Silenced, Summary } from '../report/report.js';
import { summaryOf, sumOf } from '../report/summary.js';
import { isProblem, type Problem } from '../text/problems.js';
import { contextOf, liesIn } from './context.js';
import { decode, MOST_BYTES } from './decode.js';
import { find, type Input } from './find.js';
import { newGrammars, withGrammars } from './grammars.js';
import { type Failure, type Host, isFailure } from './host.js';
import { type Images, type Loads, NO_IMAGES, together } from './images.js';
import { inOrder, type Joined, joinOf, type ReadText, resolverFor } from './join-run.js';
import { shownPath, workTreeOf } from './place.js';
import { openProgress } from './progress.js';
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
  /** Texts before and after, of the files that a fix would change (`diff`). */
  readonly changes: readonly Change[];
  /** Standard input as fixed (`fix`). */
  readonly stdout: string | undefined;
  readonly interrupted: boolean;
  readonly silence: Silence;
};

export type Change = { readonly path: string; readonly before: string; readonly after: string };

type Read = { readonly bytes: Uint8Array; readonly text: string };
/** `before` is what to report when the change cannot be written. */
type Done = { readonly file: FileReport; readonly change?: Change; readonly before?: FileReport };

/** So many files that memory counts. */
const MANY = 500;

/** Looks at every file that the paths stand for, and fixes it if asked. One file's trouble is never another's. */
export const run = async (
  host: Host,
  paths: readonly string[],
  settings: Settings,
  add: (file: FileReport) => void,
  images: Images = NO_IMAGES,
): Promise<Outcome> => {
  const found = await find(host, paths, settings);
  const loads = together(newGrammars(), images);
  if (found.inputs.length > MANY) await host.frugal();
  const interrupted = settings.mode === 'fix' ? host.onInterrupt() : () => false;
  const progress = openProgress(host, settings, found);
  const errors: Problem[] = [];
  let done = 0;
  let summary = sumOf([]);
  let silenced: Silenced = { waived: 0, exceptions: 0 };
  const changes: Change[] = [];
  const keep = ({ file, change }: Done): void => {
    done += 1;
    if (file.error !== undefined) errors.push(file.error);
    add(file);
    summary = sumOf([summary, summaryOf([file])]);
    silenced = {
      waived: silenced.waived + (file.silenced?.waived ?? 0),
      exceptions: silenced.exceptions + (file.silenced?.exceptions ?? 0),
    };
    if (change !== undefined && settings.mode === 'diff') changes.push(change);
  };
  const notes = [...found.notes];
  const templates: string[] = [];
  const inputs = await wanted(host, found.inputs, settings);
  const all = isProblem(inputs) ? inputs : await joinOf(host, found, settings, readerOf(host));
  if (isProblem(inputs) || isProblem(all))
    return nothing(
      [...found.problems, ...[all].filter(isProblem)],
      notes,
      silenceOf(settings.config, found.leftOut, silenced),
    );
  const joined = settings.since === undefined ? all : { ...all, inputs: new Set(inputs.map(({ file }) => file)) };
  if (settings.resolve !== undefined) await askAhead(host, inputs, settings, joined, loads);
  let stdout: string | undefined;
  if (found.stdin) {
    const fixed = await doStdin(host, settings, joined, loads);
    keep(fixed);
    stdout = settings.mode === 'fix' ? (fixed.change?.after ?? fixed.file.text) : undefined;
  }
  for (const input of settings.mode === 'check' ? inputs : inOrder(inputs)) {
    if (interrupted()) break;
    const file = await doFile(host, input, settings, joined, loads, templates);
    const hint = file?.file.error?.kind === 'unreadable' && input.path === paths[0] ? wordHint(paths) : undefined;
    if (file?.change !== undefined) joined.fixed.set(input.file, file.change.after);
    if (file !== undefined) keep(hint === undefined ? file : withHint(file, hint));
    await progress.step(done, inputs.length, summary.distinct.root);
  }
  progress.stop();
  const looked = await images.finish();
  return {
    summary,
    errors,
    problems: [...found.problems, ...looked.problems],
    notes: [...notes, ...looked.notes],
    templates,
    changes: changes.sort(byPath),
    stdout,
    interrupted: interrupted(),
    silence: silenceOf(settings.config, found.leftOut, silenced),
  };
};

/** Asks for the images of all Dockerfiles before the first is checked, so that they are looked up together. */
const askAhead = async (
  host: Host,
  inputs: readonly Input[],
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

const silenceOf = (config: Config | undefined, filesLeftOut: number, { waived, exceptions }: Silenced): Silence => ({
  config: config && { ...config, filesLeftOut, findingsWaived: waived },
  exceptions,
});

type WithPath = { readonly path: string };

const byPath = (a: WithPath, b: WithPath): number => (a.path < b.path ? -1 : 1);

/** The paths that a check looks at. */
export const listFiles = async (host: Host, given: readonly string[], settings: Settings): Promise<Listed> => {
  const { inputs: all, problems, notes } = await find(host, given, settings);
  const inputs = await wanted(host, all, settings);
  if (isProblem(inputs)) return { paths: [], problems: [...problems, inputs], notes };
  const checked = inputs.filter((input) => {
    const source = input.found === 'manifest' ? readFile(host, input) : undefined;
    return source === undefined || (!isProblem(source) && isManifest(input.path, source.text));
  });
  return { paths: checked.map(({ path }) => path), problems, notes };
};

const wanted = async (
  host: Host,
  inputs: readonly Input[],
  { since }: Settings,
): Promise<readonly Input[] | Problem> => (since === undefined ? inputs : changedSince(host, inputs, since));

export type Listed = Pick<Outcome, 'problems' | 'notes'> & { readonly paths: readonly string[] };

/** `undefined`: below a directory, a file of that name turned out to be nothing for us. */
const doFile = async (
  host: Host,
  input: Input,
  settings: Settings,
  joined: Joined,
  loads: Loads,
  templates: string[],
): Promise<Done | undefined> => {
  const source = readFile(host, input);
  if (isProblem(source)) return input.found === 'manifest' ? undefined : { file: failed(input.path, source) };
  if (input.found === 'manifest' && !isManifest(input.path, source.text)) return undefined;
  const told = joined.composed(input.file, optionsFor(host, settings, input.file));
  const options = { ...told, ...joined.idsFor(input.path) };
  const done = await doText(host, input.path, source.text, options, settings, joined, loads);
  if (input.found === 'manifest' && done.file.error?.kind === 'config') {
    templates.push(input.path);
    return undefined;
  }
  if (settings.mode !== 'fix' || done.change === undefined) return done;
  const failure = leadsOut(host, input) ?? host.replace(input.file, source.bytes, done.change.after);
  if (failure === undefined) return done;
  const copy = failure.copy === undefined ? undefined : shownPath(host.cwd, failure.copy);
  const error: Problem = { kind: 'unwritable', path: input.path, detail: failure.failure, copy };
  return { file: { ...(done.before ?? done.file), error } };
};

/** What a person names may be a link; it is written to only where the link stays in the work tree. */
const leadsOut = (host: Host, { file }: Input): Failure | undefined => {
  const real = host.statOf(file)?.kind === 'link' ? host.real(file) : undefined;
  if (real === undefined || isFailure(real)) return undefined;
  const tree = workTreeOf(host, dirname(file));
  const trees = tree === undefined ? [dirname(file), host.cwd] : [tree];
  if (trees.some((each) => liesIn(host, real, each))) return undefined;
  return { failure: `it is a link out of the work tree, to ${real}` };
};

const doStdin = async (host: Host, settings: Settings, joined: Joined, loads: Loads): Promise<Done> => {
  const source = await readStdin(host, settings);
  if (isProblem(source)) return { file: failed(stdinPath(settings), source) };
  return doText(
    host,
    stdinPath(settings),
    source.text,
    optionsFor(host, settings, settings.stdinFilename),
    settings,
    joined,
    loads,
  );
};

/** What `inspect` prints of one file. */
export const inspectText = async (
  host: Host,
  path: string,
  settings: Settings,
  images: Images = NO_IMAGES,
): Promise<Source | Problem> => {
  const stdin = path === '-';
  const input = {
    path: stdin ? stdinPath(settings) : shownPath(host.cwd, host.absolute(path)),
    file: host.absolute(path),
  };
  const read = stdin ? await readStdin(host, settings) : readFile(host, input);
  if (isProblem(read)) return read;
  const file = stdin ? settings.stdinFilename : input.file;
  const source = { path: input.path, text: read.text };
  const { lookUp } = images;
  const options = { ...optionsFor(host, settings, file), ...(lookUp && { lookUp }) };
  return { path: input.path, text: await withGrammars(images, () => inspect(source, options)) };
};

/** What a Dockerfile says of the image that it makes; `user` is `undefined` where that is not known. */
export const saidBy = async (
  host: Host,
  path: string,
  settings: Settings,
  images: Images,
): Promise<{ readonly path: string; readonly verdict: string; readonly user: string | undefined } | Problem> => {
  const file = host.absolute(path);
  const read = readFile(host, { path, file });
  if (isProblem(read)) return read;
  const { lookUp } = images;
  const options = { ...optionsFor(host, settings, file), ...(lookUp && { lookUp }) };
  const { verdict, user, error } = await withGrammars(images, () => check({ path, text: read.text }, options));
  return error ?? { path, verdict, user };
};

const stdinPath = ({ stdinFilename }: Settings): string => stdinFilename ?? '-';

const readFile = (host: Host, { path, file, found }: Input): Read | Problem =>
  readOf(path, found === undefined ? host.readNamed(file, MOST_BYTES) : host.read(file, MOST_BYTES));

const readStdin = async (host: Host, settings: Settings): Promise<Read | Problem> =>
  readOf(stdinPath(settings), await host.readStdin(MOST_BYTES));

const readOf = (path: string, bytes: Uint8Array | Failure): Read | Problem => {
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  const text = decode(path, bytes);
  return typeof text === 'string' ? { bytes, text } : text;
};

const readerOf =
  (host: Host): ReadText =>
  (file) => {
    const read = readOf(shownPath(host.cwd, file), host.read(file, MOST_BYTES));
    return isProblem(read) ? undefined : read.text;
  };

/** A run that could not begin. */
const nothing = (problems: readonly Problem[], notes: readonly string[], silence: Silence): Outcome => ({
  summary: sumOf([]),
  errors: [],
  templates: [],
  problems,
  notes,
  changes: [],
  stdout: undefined,
  interrupted: false,
  silence,
});

/** Without the name of a file nothing says where its context is. */
const optionsFor = (host: Host, { options, context }: Settings, file: string | undefined): Options => {
  const root = context ?? (file === undefined ? undefined : dirname(file));
  const told = { ...options, today: host.today() };
  if (root === undefined) return told;
  return { ...told, ...contextOf(host, host.absolute(root), file === undefined ? undefined : host.absolute(file)) };
};

/** Checks or fixes one text. What throws is our mistake, told as one file's trouble. */
const doText = async (
  host: Host,
  path: string,
  text: string,
  given: Options,
  settings: Settings,
  joined: Joined,
  loads: Loads,
): Promise<Done> => {
  try {
    const options = { ...given, grammar: loads.grammar, ...(loads.lookUp && { lookUp: loads.lookUp }) };
    const checker = silencing(await checkerOf(host, path, text, options, settings, joined), settings);
    if (settings.mode === 'check')
      return { file: leveled(await withGrammars(loads, () => checker({ path, text })), settings) };
    const allowed = new Set<Safety>(settings.unsafe ? SAFETIES : ['safe']);
    const fixed = await withGrammars(loads, () => fixWith(checker, { path, text }, allowed, mayRewrite));
    const before = leveled(fixed.before, settings);
    if (fixed.text === text) return { file: before };
    const change = { path, before: text, after: fixed.text };
    const after = { ...leveled(fixed.after, settings), fixed: fixed.applied };
    return { file: settings.mode === 'fix' ? after : before, before, change };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file: failed(path, { kind: 'crashed', path, detail }) };
  }
};

/** What rules that are off find is counted before it goes: a repository cannot silence a check without a trace. */
const silencing =
  (checker: Checker, { off, only }: Settings): Checker =>
  (source) => {
    const file = checker(source);
    const asked = file.results.filter(({ rule }) => only.length === 0 || only.includes(rule));
    const results = asked.filter(({ rule }) => !off.includes(rule));
    const exceptions = file.results.filter(({ rule }) => rule === 'allowed-root').length;
    return { ...file, results, silenced: { waived: asked.length - results.length, exceptions } };
  };

/** The one place that knows kinds of files apart. The part for manifests is only loaded for one. */
const checkerOf = async (
  host: Host,
  path: string,
  text: string,
  options: Options,
  settings: Settings,
  joined: Joined,
): Promise<Checker> => {
  if (!isManifest(path, text)) return (source) => check(source, options);
  const { checkManifest } = await import('../report/check-manifest.js');
  return (source) => {
    const unread: Unread[] = [];
    const resolveDockerfile = resolverFor(host, path, options, joined, readerOf(host), unread);
    return checkManifest(source, {
      ...options,
      ...settings.manifests,
      images: joined.images,
      resolveDockerfile,
      unread,
    });
  };
};

const mayRewrite = async (source: Source): Promise<boolean> =>
  isManifest(source.path, source.text) || (await agreement(parse(source)));

const leveled = (file: FileReport, { severities }: Settings): FileReport =>
  severities.size === 0
    ? file
    : {
        ...file,
        results: file.results.map((result) => ({
          ...result,
          severity: severities.get(result.rule) ?? result.severity,
        })),
      };

const failed = (path: string, error: Problem): FileReport => ({
  path,
  kind: 'dockerfile',
  text: '',
  verdict: 'unknown',
  user: undefined,
  uid: undefined,
  gid: undefined,
  targets: [],
  results: [],
  error,
});
