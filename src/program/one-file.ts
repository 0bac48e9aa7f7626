import { basename, dirname } from 'node:path';
import { agreement } from '../dockerfile/ast.js';
import type { Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import { placeholderIn } from '../dockerfile/placeholder.js';
import { SAFETIES, type Safety } from '../fix/fix.js';
import type { Options, Unread } from '../image/options.js';
import { isManifest } from '../manifests/detect.js';
import type { ManifestOptions } from '../manifests/options.js';
import type { Storage } from '../manifests/storage.js';
import { check, checkDrawn } from '../report/check.js';
import { failed } from '../report/failed.js';
import { type Checker, type Fixed, fixWith } from '../report/fix.js';
import { unasked } from '../report/hardening.js';
import type { FileReport } from '../report/report.js';
import { sectionOf } from '../report/sections.js';
import { newMemory } from '../text/memory.js';
import { isProblem, type Problem } from '../text/problems.js';
import { composeBeside, composeListed } from './compose-beside.js';
import { contextOf, liesIn } from './context.js';
import { contextDirectoryOf } from './context-directory.js';
import { withGrammars } from './grammars.js';
import { type Failure, type Host, isFailure } from './host.js';
import type { Loads } from './images.js';
import type { Input } from './inputs.js';
import { type Joined, resolverFor } from './join-run.js';
import { deployKindOf, isDoubtfulName, isProseName, isYamlName } from './kind.js';
import { isMeant } from './meant.js';
import { placeIn, shownPath, workTreeOf } from './place.js';
import { readerOf, readFile, readStdin, stdinPath } from './read.js';
import { oneFile as say } from './sentences.js';
import { type Settings, settingsFor } from './settings.js';

export type Change = { readonly path: string; readonly before: string; readonly after: string };

/** `before` is what to report when the change cannot be written. */
export type Done = { readonly file: FileReport; readonly change?: Change; readonly before?: FileReport };

/** Files that were not checked: templates below a directory, and what is told of those that were named. */
export type Aside = { readonly templates: string[]; readonly notes: string[] };

/** `undefined`: a file of that name turned out to be nothing for us. */
export const doFile = async (
  host: Host,
  input: Input,
  settings: Settings,
  joined: Joined,
  loads: Loads,
  aside: Aside,
): Promise<Done | undefined> => {
  const source = readFile(host, input);
  if (isProblem(source)) return input.found === 'manifest' ? undefined : { file: withoutText(input.path, source) };
  if (!isMeant(input, () => source.text)) return undefined;
  if (input.found === undefined && isNothing({ path: input.path, text: source.text })) {
    aside.notes.push(notCheckedNote(input.path));
    return undefined;
  }
  const done = await doText(host, { ...input, text: source.text }, settings, joined, loads);
  if (input.found !== undefined && isTemplate(input.found, done.file)) {
    aside.templates.push(input.path);
    return undefined;
  }
  const { templates } = done.file;
  if (templates !== undefined && input.found === 'manifest') aside.templates.push(input.path);
  else if (templates !== undefined) aside.notes.push(say.templates(input.path, templates));
  if (settings.mode !== 'fix' || done.change === undefined) return done;
  const failure = leadsOut(host, input) ?? host.replace(input.file, source.bytes, done.change.after);
  if (failure === undefined) return done;
  const copy = failure.copy === undefined ? undefined : shownPath(host.cwd, failure.copy);
  const error: Problem = { kind: 'unwritable', path: input.path, detail: failure.failure, copy };
  return { file: { ...(done.before ?? done.file), error } };
};

const notCheckedNote = (path: string): string => {
  if (isYamlName(path)) return say.neither(path);
  return isProseName(path) ? say.prose(path) : say.settings(path);
};

/** Another tool makes the file of it that is meant. */
const isTemplate = (found: NonNullable<Input['found']>, { error, verdict, text }: FileReport): boolean =>
  found === 'manifest' ? error?.kind === 'config' : verdict === 'invalid' && placeholderIn(text) !== undefined;

/** Tools name whole lists of files: configuration and prose without a FROM are no Dockerfile. */
const isNothing = (source: Source): boolean =>
  (isYamlName(source.path) || isProseName(source.path) || isDoubtfulName(basename(source.path))) &&
  !isManifest(source.path, source.text) &&
  parse(source).stages.length === 0;

/** What a person names may be a link; it is written to only where the link stays in the work tree. */
const leadsOut = (host: Host, { file }: Input): Failure | undefined => {
  const real = host.statOf(file)?.kind === 'link' ? host.real(file) : undefined;
  if (real === undefined || isFailure(real)) return undefined;
  const tree = workTreeOf(host, dirname(file));
  const trees = tree === undefined ? [dirname(file), host.cwd] : [tree];
  if (trees.some((each) => liesIn(host, real, each))) return undefined;
  return { failure: say.outside(real) };
};

export const doStdin = async (host: Host, settings: Settings, joined: Joined, loads: Loads): Promise<Done> => {
  const source = await readStdin(host, settings);
  if (isProblem(source)) return { file: withoutText(stdinPath(settings), source) };
  return doText(host, { path: stdinPath(settings), text: source.text, file: undefined }, settings, joined, loads);
};

/** Without the name of a file nothing says where its context is. */
export const optionsFor = (host: Host, { options, context }: Settings, file: string | undefined): Options => {
  const root = context ?? (file === undefined ? undefined : dirname(file));
  const place = file === undefined ? undefined : placeIn(host, file);
  const told = { ...options, today: host.today(), ...(place === undefined ? {} : { place }) };
  if (root === undefined) return told;
  return { ...told, ...contextOf(host, host.absolute(root), file === undefined ? undefined : host.absolute(file)) };
};

/** A text, and where it lies; without `file` it came through standard input. */
export type Text = Source & { readonly file: string | undefined };

/** Checks or fixes one text. What throws is our mistake, told as one file's trouble. */
export const doText = async (
  host: Host,
  { path, text, file }: Text,
  all: Settings,
  joined: Joined,
  loads: Loads,
): Promise<Done> => {
  const { stdinFilename } = all;
  const settings = settingsFor(all, file ?? (stdinFilename && host.absolute(stdinFilename)));
  try {
    const here = optionsFor(host, settings, file ?? settings.stdinFilename);
    const given = file === undefined ? here : inContext(host, { path, text, file }, settings, joined, here);
    const { grammar, idPlaces } = loads;
    const options = { ...given, grammar, idPlaces, ...(loads.lookUp && { lookUp: loads.lookUp }) };
    const checker = silencing(await checkerOf(host, path, text, options, settings, joined), settings);
    if (settings.mode === 'check')
      return { file: leveled(await withGrammars(loads, () => checker({ path, text })), settings) };
    const fixed = await withGrammars(loads, () => changed(checker, { path, text }, settings));
    if (isProblem(fixed)) return { file: { ...leveled(checker({ path, text }), settings), error: fixed } };
    const before = leveled(fixed.before, settings);
    if (fixed.text === text) return { file: before };
    const change = { path, before: text, after: fixed.text };
    const after = { ...leveled(fixed.after, settings), fixed: fixed.applied };
    return { file: settings.mode === 'fix' ? after : before, before, change };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file: withoutText(path, { kind: 'crashed', path, detail }) };
  }
};

/** A text with the fixes that are allowed, or with exceptions in their place. */
const changed = async (checker: Checker, source: Source, { unsafe, exception }: Settings): Promise<Fixed | Problem> => {
  if (exception === undefined)
    return fixWith(checker, source, new Set<Safety>(unsafe ? SAFETIES : ['safe']), mayRewrite);
  const { exceptWith } = await import('../report/except.js');
  const { path } = source;
  const rules = exception.rules.join(', ');
  return (await exceptWith(checker, source, exception, mayRewrite)) ?? { kind: 'unexcepted', path, rules };
};

/** With what the files around say, and read where they say that it is built. */
export const inContext = (
  host: Host,
  { path, text, file }: Source & { readonly file: string },
  settings: Settings,
  joined: Pick<Joined, 'composed' | 'idsFor'>,
  here: Options,
): Options => {
  const told = { ...joined.composed(file, here), ...joined.idsFor(path) };
  if (settings.context !== undefined) return told;
  const { directory, only } = contextDirectoryOf(host, file, text, told.builds ?? []);
  const isOwn = directory === dirname(file) && only === undefined;
  return isOwn ? told : { ...told, ...contextOf(host, directory, file, only) };
};

/** What rules that are off find is counted before it goes: a repository cannot silence a check without a trace. */
const silencing =
  (checker: Checker, { off, only, onlyHere, podSecurity, severities }: Settings): Checker =>
  (source) => {
    const file = checker(source);
    const isNamed = (rule: string) => [...only, ...onlyHere].includes(rule) || severities.has(rule);
    const asked = file.results
      .filter(({ rule }) => only.length === 0 || only.includes(rule))
      .map(unasked({ podSecurity, isNamed }));
    const results = asked.filter(
      ({ rule }) => !off.includes(rule) && (onlyHere.length === 0 || onlyHere.includes(rule)),
    );
    const exceptions = file.results.filter((each) => sectionOf(file, each) === 'allowed').length;
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
  if (!isManifest(path, text))
    return isDrawn(settings) ? (source) => checkDrawn(source, options) : (source) => check(source, options);
  const { checkManifest } = await import('../report/check-manifest.js');
  const { storageOf } = await import('../manifests/storage.js');
  const compose = await composeOf(host, path, joined);
  return (source) => {
    const unread: Unread[] = [];
    const resolveDockerfile = resolverFor(host, path, options, joined, readerOf(host), unread);
    return checkManifest(source, {
      ...options,
      ...settings.manifests,
      images: joined.imagesFor(path),
      resolveDockerfile,
      ...compose,
      overlays: joined.overlays(host.absolute(path)),
      storageAround: () => storageAround(joined, storageOf),
      contextFor: (directory) => contextFor(host, path, directory),
      unread,
    });
  };
};

/** Read once for all files of a run, and only where one of them asks. */
const storageAround = (joined: Joined, storageOf: (sources: Iterable<Source>) => Storage): Storage => {
  const known = storages.get(joined) ?? storageOf(joined.manifests());
  storages.set(joined, known);
  return known;
};

const storages = newMemory<Joined, Storage>();

/** A report draws stages, or becomes a part of one that may. */
const isDrawn = ({ format, copies }: Settings): boolean =>
  [format, ...copies.map((each) => each.format)].some((each) => each === 'html' || each === 'blob');

/** A context is read where it lies in the tree of the file that names it. */
const contextFor = (host: Host, path: string, name: string) => {
  const [file, directory] = [host.absolute(path), host.absolute(name)];
  const top = workTreeOf(host, dirname(file)) ?? dirname(file);
  const isInside = host.real(directory) === host.real(top) || liesIn(host, directory, top);
  return isInside && host.kindOf(directory) === 'directory' ? contextOf(host, directory) : undefined;
};

/** What Compose reads with its file. */
const composeOf = async (
  host: Host,
  path: string,
  { lists, inputs }: Joined,
): Promise<Pick<ManifestOptions, 'compose' | 'environment'>> => {
  const file = host.absolute(path);
  const directory = dirname(file);
  const isListed =
    lists.some((each) => each.files.includes(file)) ||
    (await composeListed(host, directory, readerOf(host))).includes(file);
  if (deployKindOf(file.replaceAll('\\', '/')) !== 'compose' && !isListed) return {};
  const top = workTreeOf(host, directory) ?? directory;
  const compose = await composeBeside(host, file, top, readerOf(host), lists);
  const { below = [], over = [] } = compose;
  const told = [...below, ...over].every((each) => inputs.has(host.absolute(each.path)));
  return { compose: { ...compose, told }, environment: compose.environment ?? {} };
};

/** A file that two parsers read in two ways is left alone. */
export const mayRewrite = async (source: Source): Promise<boolean> =>
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

/** A file whose text we do not have counts as a Dockerfile. */
const withoutText = (path: string, error: Problem): FileReport => failed('dockerfile', { path, text: '' }, error);
