import { basename, dirname, join, normalize } from 'node:path';
import type { Options, Unread } from '../image/options.js';
import type { ComposeBuild } from '../manifests/compose-runs.js';
import type { ManifestOptions } from '../manifests/options.js';
import { check } from '../report/check.js';
import type { Problem } from '../text/problems.js';
import { contextOf, liesIn } from './context.js';
import { decode, MOST_BYTES } from './decode.js';
import type { Input } from './find.js';
import { type Host, isFailure } from './host.js';
import { manifestName } from './kind.js';
import { neighboursOf } from './neighbours.js';
import { shownPath, workTreeOf } from './place.js';
import type { Settings } from './settings.js';

/** What the files of one run know of each other. */
export type Joined = {
  /** Which Dockerfile makes which image, Skaffold's artifacts included. */
  readonly images: Readonly<Record<string, string>>;
  /** Dockerfiles that the user has named on the command line or in the configuration. */
  readonly named: ReadonlySet<string>;
  /** Absolute paths of all files of this run. */
  readonly inputs: ReadonlySet<string>;
  /** Texts of this run that are fixed, by absolute path, written or not. */
  readonly fixed: Map<string, string>;
  /** Ids that the manifest of `--ids-from` asks for the image of a Dockerfile. */
  readonly idsFor: (path: string) => { readonly uid?: number; readonly gid?: number };
  /** Options for a Dockerfile, by its absolute path, with how the Compose files of this run build and run its image. */
  readonly composed: (file: string, options: Options) => Options;
};

/** Text of a file by absolute path; `undefined` when it cannot be read. */
export type ReadText = (file: string) => string | undefined;

/** Reads what joins Dockerfiles and manifests before the first of them is looked at. */
export const joinOf = async (
  host: Host,
  inputs: readonly Input[],
  settings: Settings,
  read: ReadText,
): Promise<Joined | Problem> => {
  const images = { ...(await skaffold(inputs, read)), ...settings.manifests.images };
  const joined = {
    images,
    named: new Set(Object.values(settings.namedImages).map((path) => path.replace(/#.*$/, ''))),
    inputs: new Set(inputs.map(({ file }) => file)),
    fixed: new Map<string, string>(),
    idsFor: () => ({}),
    composed: await toldOf(host, inputs, read),
  };
  const { idsFrom } = settings;
  if (idsFrom === undefined) return joined;
  const text = textOfNamed(host, host.absolute(idsFrom));
  if (text === undefined) return { kind: 'unreadable', path: idsFrom, detail: 'cannot be read' };
  const { askedIds } = await import('../rules/manifests/shared/asked-ids.js');
  const idsFor = (path: string) => {
    const ids = askedIds({ path: idsFrom, text }, path, { ...settings.options, ...settings.manifests, images });
    return ids === undefined ? {} : { uid: ids.uid, ...(ids.gid === undefined ? {} : { gid: ids.gid }) };
  };
  return { ...joined, idsFor };
};

/** A person may name a pipe, too. */
const textOfNamed = (host: Host, file: string): string | undefined => {
  const bytes = host.readNamed(file, MOST_BYTES);
  const text = isFailure(bytes) ? undefined : decode(file, bytes);
  return typeof text === 'string' ? text : undefined;
};

const skaffold = async (inputs: readonly Input[], read: ReadText): Promise<Readonly<Record<string, string>>> => {
  const files = inputs.filter(({ path }) => /^skaffold[^/]*\.ya?ml$/.test(basename(path)));
  if (files.length === 0) return {};
  const { skaffoldImages } = await import('../manifests/skaffold.js');
  return Object.assign({}, ...files.map(({ path, file }) => skaffoldImages({ path, text: read(file) ?? '' })));
};

/** Files that are called so are Compose files; what others say of services is read as a manifest. */
const COMPOSE = /^(?:docker-)?compose[^/]*\.ya?ml$/;

/** What Compose files of this run say of a Dockerfile, and what the files above it do. */
const toldOf = async (host: Host, inputs: readonly Input[], read: ReadText): Promise<Joined['composed']> => {
  const composed = await composeOf(inputs, read);
  const above = await neighboursOf(host, inputs, read);
  return (file, options) => {
    const told = composed(file, options);
    const facts = above(normalize(file));
    return facts.length === 0 ? told : { ...told, runs: [...(told.runs ?? []), ...facts] };
  };
};

const composeOf = async (inputs: readonly Input[], read: ReadText): Promise<Joined['composed']> => {
  const files = inputs.filter(({ path }) => COMPOSE.test(basename(path)));
  if (files.length === 0) return (_, options) => options;
  const { composeBuilds } = await import('../manifests/compose-runs.js');
  const known = new Map<string, ComposeBuild[]>();
  for (const { path, file } of files) {
    for (const build of composeBuilds({ path, text: read(file) ?? '' })) {
      const dockerfile = normalize(join(dirname(file), build.path));
      known.set(dockerfile, [...(known.get(dockerfile) ?? []), build]);
    }
  }
  return (file, options) => {
    const builds = known.get(normalize(file)) ?? [];
    if (builds.length === 0) return options;
    const buildArgs = { ...agreed(builds.map(({ args }) => args)), ...options.buildArgs };
    return { ...options, buildArgs, runs: builds.flatMap(({ runs }) => runs) };
  };
};

/** What all services that build the image say alike: where they differ, there are several images. */
const agreed = (all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> => {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((each) => each[name] === value)),
  );
};

/** Dockerfiles before manifests, so that a manifest is judged by what its Dockerfile has become. */
export const inOrder = (inputs: readonly Input[]): readonly Input[] => [
  ...inputs.filter(({ path }) => !manifestName(path)),
  ...inputs.filter(({ path }) => manifestName(path)),
];

/**
 * Evaluates a Dockerfile that a manifest or the configuration names: from beside the manifest, or from here. What only a
 * manifest names is read where it lies in the tree of the manifest, and nowhere else; `unread` gets what is refused.
 */
export const resolverFor =
  (
    host: Host,
    path: string,
    options: Options,
    { fixed, inputs, named, composed }: Joined,
    read: ReadText,
    unread: Unread[],
  ): NonNullable<ManifestOptions['resolveDockerfile']> =>
  (name, target) => {
    const refusals: Unread[] = [];
    for (const file of [host.absolute(join(dirname(path), name)), host.absolute(name)]) {
      const kind = host.kindOf(file);
      const allowed = inputs.has(file) || named.has(name) || isOfTree(host, file, host.absolute(path));
      const text = fixed.get(file) ?? (allowed && kind === 'file' ? read(file) : undefined);
      if (text === undefined && kind !== undefined && kind !== 'directory' && !(allowed && kind === 'file'))
        refusals.push({ path: name, why: allowed ? 'special' : 'outside' });
      if (text === undefined) continue;
      const told = { ...composed(file, options), ...contextOf(host, dirname(file), file) };
      const { verdict, targets, user, uid, gid } = check(
        { path: name, text },
        target === undefined ? told : { ...told, target },
      );
      // An image that only carries files is started by what names it.
      const started = verdict === 'none' ? (targets.at(-1)?.verdict ?? 'unknown') : verdict;
      const last = targets.at(-1);
      const checked = inputs.has(file);
      const isSame = (): boolean => target === undefined || check({ path: name, text }, told).verdict === verdict;
      const own = checked && verdict !== 'none' && isSame();
      const dockerfile = own ? shownPath(host.cwd, file) : undefined;
      return { verdict: started, user, uid, gid, checked, dockerfile, allowed: last?.allowed };
    }
    const [refusal] = refusals;
    if (refusal !== undefined && !unread.some((each) => each.path === name)) unread.push(refusal);
    return undefined;
  };

/** The git work tree of a manifest; outside of one, its own directory and the current one. */
const isOfTree = (host: Host, file: string, manifest: string): boolean => {
  const directory = dirname(manifest);
  const tree = workTreeOf(host, directory);
  const trees = tree === undefined ? [directory, host.cwd] : [tree];
  return trees.some((each) => liesIn(host, file, each));
};
