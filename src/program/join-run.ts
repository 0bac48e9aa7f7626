import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import type { Source } from '../dockerfile/model.js';
import { type Build, whereOf } from '../image/builds.js';
import type { Options, Unread } from '../image/options.js';
import type { ImageRun, Neighbour, RunFact } from '../image/run-facts.js';
import { isPlainFact } from '../image/run-values.js';
import type { ManifestOptions } from '../manifests/options.js';
import { judge } from '../report/check.js';
import { hasOwnFiles as ownFiles, givenUid as uidGiven } from '../report/own-files.js';
import { lazily } from '../text/lazily.js';
import { newMemory } from '../text/memory.js';
import { lastPart } from '../text/path.js';
import type { Problem } from '../text/problems.js';
import { agreedArgs, builtImages, byDockerfile, named } from './builds.js';
import type { ComposeList } from './compose-lists.js';
import { contextOf, liesIn } from './context.js';
import { contextDirectoryOf } from './context-directory.js';
import { decode, mostBytesOf } from './decode.js';
import { builtFrom } from './default-name.js';
import { isStray, listsAround, saidAround, topOf } from './deploys.js';
import type { Around, Found } from './find.js';
import { type Host, isFailure } from './host.js';
import { chosen, type Inputs } from './inputs.js';
import { deployKindOf, manifestName } from './kind.js';
import { type Overlays, overlaysAround } from './kustomize.js';
import { linksOf } from './linked.js';
import { shownPath, workTreeOf } from './place.js';
import { joinRun as say } from './sentences.js';
import type { Settings } from './settings.js';

/** What the files of one run know of each other. */
export type Joined = {
  /** Which Dockerfile makes which image for a manifest by its path, Skaffold's artifacts included. */
  readonly imagesFor: (path: string) => Images;
  /** Dockerfiles that the user has named on the command line or in the configuration. */
  readonly named: ReadonlySet<string>;
  /** Absolute paths of all files of this run. */
  readonly inputs: Pick<ReadonlySet<string>, 'has'>;
  /** Texts of this run that are fixed and not written, by absolute path. */
  readonly fixed: Map<string, string>;
  /** Ids that the manifest of `--ids-from` asks for the image of a Dockerfile. */
  readonly idsFor: (path: string) => { readonly uid?: number; readonly gid?: number };
  readonly overlays: Overlays;
  /** The manifests of this run, read one after the other. */
  readonly manifests: () => Iterable<Source>;
  /** Compose files that are laid over each other. */
  readonly lists: readonly ComposeList[];
  /** Options for a Dockerfile, by its absolute path, with how the Compose files of this run build and run its image. */
  readonly composed: (file: string, options: Options) => Options;
};

/** Text of a file by absolute path; `undefined` when it cannot be read. */
export type ReadText = (file: string) => string | undefined;

/** Reads what joins Dockerfiles and manifests before the first of them is looked at. */
export const joinOf = async (
  host: Host,
  found: Found,
  settings: Settings,
  read: ReadText,
): Promise<Joined | Problem> => {
  const { inputs } = found;
  const skaffolds = await skaffoldsIn(inputs, read);
  const images = { ...agreedImages(skaffolds), ...settings.manifests.images };
  const { composed, built } = await around(host, found, read, images);
  const joined = {
    imagesFor: imagesNear(skaffolds, { ...(await unsaid(built, images)), ...images }, settings.manifests.images ?? {}),
    named: new Set(Object.values(settings.namedImages).map((path) => path.replace(/#.*$/, ''))),
    inputs,
    fixed: new Map<string, string>(),
    idsFor: () => ({}),
    overlays: await overlaysAround(host, found, read),
    manifests: () => manifestsIn(inputs, read),
    lists: await listsAround(host, found, read),
    composed,
  };
  const { idsFrom } = settings;
  if (idsFrom === undefined) return joined;
  const text = textOfNamed(host, host.absolute(idsFrom));
  if (text === undefined) return { kind: 'unreadable', path: idsFrom, detail: say.unreadable };
  const { askedIds } = await import('../rules/manifests/shared/asked-ids.js');
  const readIds: Joined['idsFor'] = (path) => {
    const ids = askedIds({ path: idsFrom, text }, path, {
      ...settings.options,
      ...settings.manifests,
      images: joined.imagesFor(idsFrom),
    });
    return ids === undefined ? {} : { uid: ids.uid, ...(ids.gid === undefined ? {} : { gid: ids.gid }) };
  };
  const known = new Map<string, ReturnType<typeof readIds>>();
  for (const { path } of inputs) {
    const ids = manifestName(path) ? undefined : readIds(path);
    if (ids?.uid !== undefined) known.set(path, ids);
  }
  return known.size === 0 ? withoutIds(idsFrom) : { ...joined, idsFor: (path) => known.get(path) ?? readIds(path) };
};

/** So many manifests are read for what they say to others. */
const MOST_MANIFESTS = 1_000;

const manifestsIn = function* (inputs: Inputs, read: ReadText): Iterable<Source> {
  let left = MOST_MANIFESTS;
  for (const { path, file } of inputs) {
    if (!manifestName(path)) continue;
    if (left-- === 0) return;
    const text = read(file);
    if (text !== undefined) yield { path, text };
  }
};

const withoutIds = (path: string): Problem => ({
  kind: 'usage',
  detail: say.noIds(path),
  hint: say.joinImage,
});

/** A person may name a pipe, too. */
const textOfNamed = (host: Host, file: string): string | undefined => {
  const bytes = host.readNamed(file, mostBytesOf(file));
  const text = isFailure(bytes) ? undefined : decode(file, bytes);
  return typeof text === 'string' ? text : undefined;
};

type Images = Readonly<Record<string, string>>;

/** A file of Skaffold's: the directory that it speaks for, as reports name it, and its artifacts. */
type Skaffold = { readonly directory: string; readonly images: Images };

const skaffoldsIn = async (inputs: Inputs, read: ReadText): Promise<readonly Skaffold[]> => {
  const files = chosen(inputs, ({ path }) => /^skaffold[^/]*\.ya?ml$/.test(basename(path)));
  if (files.length === 0) return [];
  const { skaffoldImages } = await import('../manifests/skaffold.js');
  return files.map(({ path, file }) => ({
    directory: dirname(path),
    images: skaffoldImages({ path, text: read(file) ?? '' }),
  }));
};

/** Of artifacts that several files make of different Dockerfiles, only those know them in whose directories they are named. */
const agreedImages = (skaffolds: readonly Skaffold[]): Images => {
  const known = new Map<string, string | undefined>();
  for (const { images } of skaffolds)
    for (const [image, path] of Object.entries(images))
      known.set(image, known.has(image) && known.get(image) !== path ? undefined : path);
  return Object.fromEntries(
    [...known].flatMap(([image, path]) => (path === undefined ? [] : [[image, path] as const])),
  );
};

/** A file of Skaffold's counts before others for what lies in its directory, the nearest first; what the user says, before all. */
const imagesNear = (skaffolds: readonly Skaffold[], all: Images, said: Images): Joined['imagesFor'] => {
  const known = new Map<string, Images>();
  const byDepth = [...skaffolds].sort((a, b) => a.directory.length - b.directory.length);
  return (path) => {
    const near = byDepth.filter(({ directory }) => directory === '.' || path.startsWith(`${directory}/`));
    if (near.length === 0) return all;
    const key = near.map(({ directory }) => directory).join('\0');
    const images = known.get(key) ?? Object.assign({}, all, ...near.map((each) => each.images), said);
    known.set(key, images);
    return images;
  };
};

/** What the files of this run say of a Dockerfile, and what those above it do. */
export const toldOf = (host: Host, found: Around, read: ReadText, images: Images = {}): Promise<Joined['composed']> =>
  around(host, found, read, images).then(({ composed }) => composed);

/** What the files around say of Dockerfiles, and which of them make which images. */
type Told = { readonly composed: Joined['composed']; readonly built: Images };

const around = (host: Host, found: Around, read: ReadText, images: Images): Promise<Told> => {
  const before = told.get(found);
  if (before !== undefined) return before;
  const now = readAround(host, found, read, images);
  told.set(found, now);
  return now;
};

/** What was read of the files of a run: some runs ask twice. */
const told = newMemory<Around, Promise<Told>>();

const readAround = async (host: Host, found: Around, read: ReadText, images: Images): Promise<Told> => {
  const said = await saidAround(host, found, read, Object.keys(images));
  const known = byDockerfile(host, said.builds);
  const joined = await joinedRuns(images, said.imageRuns);
  const others = said.imageRuns.filter((each) => !joined.has(each));
  const beside = besideReadme(host, others);
  const byName = named(known, others);
  const runs = runsByDockerfile(host, [...said.runs, ...joined.values(), ...byName, ...beside]);
  const strays = straysByTop(host, found, [...said.strays, ...withoutBuild(others, byName)]);
  const link = linksOf(known, read, (file, namedBy) => isOfTree(host, file, host.absolute(namedBy)));
  const composed: Joined['composed'] = (file, options) => {
    const path = normalize(file);
    const own = (known.get(path) ?? []).filter(({ documented }) => documented !== true);
    const builds = own.map((each) => link(each, options));
    const facts = runs.get(path) ?? [];
    const built = builds.length === 0 ? options : withBuilds(options, builds);
    const told = facts.length === 0 ? built : { ...built, runs: [...(built.runs ?? []), ...facts] };
    const strayPod = strays.get(topOf(host, found, path));
    return strayPod === undefined ? told : { ...told, strayPod };
  };
  return { composed, built: builtImages(known) };
};

/** The images that pods start and that no build has the name of. */
const withoutBuild = (runs: readonly ImageRun[], joined: readonly Neighbour[]): readonly ImageRun[] => {
  const keyOf = ({ file, line, service }: RunFact): string => JSON.stringify([file, line, service]);
  const known = new Set(joined.map(({ fact }) => keyOf(fact)));
  return runs.filter((run) => isStray(run) && !known.has(keyOf(run.fact)));
};

/** What says so first, for each work tree. */
const straysByTop = (host: Host, found: Around, strays: readonly ImageRun[]): ReadonlyMap<string, string> =>
  new Map(strays.toReversed().map(({ fact }) => [topOf(host, found, host.absolute(fact.file)), whereOf(fact)]));

/**
 * A README tells how to run the image of the Dockerfile beside it, where that is called like their directory. What the
 * work tree is called is up to who has it.
 */
const besideReadme = (host: Host, runs: readonly ImageRun[]): readonly Neighbour[] =>
  runs.flatMap(({ image, fact }) => {
    if (deployKindOf(fact.file) !== 'readme') return [];
    const directory = dirname(host.absolute(fact.file));
    if (directory === (workTreeOf(host, host.cwd) ?? host.cwd)) return [];
    if (lastPart(image).toLowerCase() !== basename(directory).toLowerCase()) return [];
    return [{ dockerfile: join(dirname(fact.file), 'Dockerfile'), fact }];
  });

/** Of images that builds name, those of which the user does not say, nor Skaffold, which Dockerfile makes them. */
const unsaid = async (built: Images, images: Images): Promise<Images> => {
  if (Object.keys(images).length === 0) return built;
  const { dockerfileOf } = await import('../manifests/join.js');
  return Object.fromEntries(Object.entries(built).filter(([image]) => dockerfileOf(image, images) === undefined));
};

/** What is said of images of which the user says, or Skaffold, which Dockerfile makes them. */
const joinedRuns = async (images: Images, runs: readonly ImageRun[]): Promise<ReadonlyMap<ImageRun, Neighbour>> => {
  if (runs.length === 0 || Object.keys(images).length === 0) return new Map();
  const { dockerfileOf } = await import('../manifests/join.js');
  return new Map(
    runs.flatMap((run) => {
      const made = dockerfileOf(run.image, images);
      if (made === undefined) return [];
      return [[run, { dockerfile: made.path, fact: { ...run.fact, target: made.target } }] as const];
    }),
  );
};

/** What the user passes counts before what files say. */
const withBuilds = (options: Options, builds: readonly Build[]): Options => ({
  ...options,
  builds,
  buildArgs: { ...agreedArgs(builds), ...options.buildArgs },
  givenArgs: options.buildArgs ?? {},
});

/** So many facts of one Dockerfile are kept, and so many starts beside them. */
const MOST_FACTS = 300;
const MOST_COMMANDS = 100;

const runsByDockerfile = (host: Host, all: readonly Neighbour[]): ReadonlyMap<string, readonly RunFact[]> => {
  const known = new Map<string, RunFact[]>();
  const told = new Set<string>();
  const counts = new Map<string, number>();
  const commands = new Map<string, Set<string>>();
  for (const { dockerfile, fact } of all) {
    const path = builtFrom(host, dockerfile);
    const key = JSON.stringify([path, fact]);
    if (told.has(key)) continue;
    told.add(key);
    const facts = known.get(path) ?? [];
    known.set(path, facts);
    const counter = `${isPlainFact(fact) ? fact.kind : ''} ${path}`;
    const count = counts.get(counter) ?? 0;
    counts.set(counter, count + 1);
    if (count < MOST_FACTS || isNewCommand(commands, path, fact)) facts.push(fact);
  }
  return known;
};

/** A command that no run of the Dockerfile has had before, of so many: enough to see that there are more than we follow. */
const isNewCommand = (known: Map<string, Set<string>>, path: string, { target, command }: RunFact): boolean => {
  const commands = known.get(path) ?? new Set();
  known.set(path, commands);
  if (command === undefined || commands.size >= MOST_COMMANDS) return false;
  const { size } = commands;
  return commands.add(JSON.stringify([target, command])).size > size;
};

/**
 * Evaluates a Dockerfile that a manifest or the configuration names: from beside the manifest, or from here. What only a
 * manifest names is read where it lies in the tree of the manifest, and nowhere else; `unread` gets what is refused.
 */
export const resolverFor = (
  host: Host,
  path: string,
  options: Options,
  { fixed, inputs, named, composed }: Pick<Joined, 'fixed' | 'inputs' | 'named' | 'composed'>,
  read: ReadText,
  unread: Unread[],
): NonNullable<ManifestOptions['resolveDockerfile']> =>
  onceEach((name, target, isShown = false) => {
    const refusals: Unread[] = [];
    const beside = isShown ? [] : [join(dirname(path), name)];
    for (const asked of [...beside, name]) {
      const file = builtFrom(host, asked);
      const kind = host.kindOf(file);
      const allowed = inputs.has(file) || named.has(name) || isOfTree(host, file, host.absolute(path));
      const text = fixed.get(file) ?? (allowed && kind === 'file' ? read(file) : undefined);
      if (text === undefined && kind !== undefined && kind !== 'directory' && !(allowed && kind === 'file'))
        refusals.push({ path: name, why: allowed ? 'special' : 'outside' });
      if (text === undefined) continue;
      // A service or a pod says itself which stage it is.
      const { builds: all = [], ...around } = composed(file, options);
      const builds = all.filter((each) => each.target === target);
      const { directory, only } = contextDirectoryOf(host, file, text, builds);
      const told = { ...around, builds, ...contextOf(host, directory, file, only) };
      const { verdict, targets, user, uid, gid } = judge(
        { path: name, text },
        target === undefined ? told : { ...told, target },
      );
      // An image that only carries files is started by what names it.
      const started = verdict === 'none' ? (targets.at(-1)?.verdict ?? 'unknown') : verdict;
      const last = targets.at(-1);
      const checked = inputs.has(file);
      const plain = { ...told, builds: [] };
      const isSame = (): boolean => target === undefined || judge({ path: name, text }, plain).verdict === verdict;
      const own = checked && verdict !== 'none' && isSame();
      const dockerfile = own ? shownPath(host.cwd, file) : undefined;
      const isCalledOtherwise = isAbsolute(name) || basename(file) !== basename(name);
      const what = isCalledOtherwise ? shownPath(host.cwd, file) : undefined;
      const made = target === undefined ? told : { ...told, target };
      const hasOwnFiles = lazily(() => ownFiles({ path: name, text }, made));
      const givenUid = lazily(() => uidGiven({ path: name, text }, made));
      const found = { verdict: started, user, uid, gid, checked, dockerfile, allowed: last?.allowed, hasOwnFiles };
      return { ...found, givenUid, ...(what && { what }) };
    }
    const [refusal] = refusals;
    if (refusal !== undefined && !unread.some((each) => each.path === name)) unread.push(refusal);
    return undefined;
  });

/** So many images of Dockerfiles are worked out for one manifest; we do not know those beyond. */
const MOST_RESOLVED = 500;

type Resolve = NonNullable<ManifestOptions['resolveDockerfile']>;

/** Thousands of services may run one image. */
const onceEach = (resolve: Resolve): Resolve => {
  const known = new Map<string, ReturnType<Resolve>>();
  return (name, target, isShown) => {
    const key = JSON.stringify([name, target, isShown]);
    if (!known.has(key) && known.size < MOST_RESOLVED) known.set(key, resolve(name, target, isShown));
    return known.get(key);
  };
};

/** In the git work tree of a manifest; outside of one, in its own directory or the current one. */
const isOfTree = (host: Host, file: string, manifest: string): boolean => {
  const directory = dirname(manifest);
  const tree = workTreeOf(host, directory);
  const trees = tree === undefined ? [directory, host.cwd] : [tree];
  return trees.some((each) => liesIn(host, file, each));
};
