import { baseFiles, mayBeInBase } from '../../knowledge/base-directories.js';
import { type ImageFiles, listedPath } from '../../knowledge/images/looked-up.js';
import type { ImageFacts, ImageMatch } from '../../knowledge/images/model.js';
import { serverIn } from '../../knowledge/servers.js';
import { newMemory, remembered } from '../../text/memory.js';
import { isWithin, overlaps } from '../../text/path.js';
import { accountsIn } from '../bases/inside.js';
import { targetOf } from './links.js';
import type { Because } from './node.js';
import { causeOf, type Files, ROOT_DIRECTORY, withOwned } from './owned.js';
import { absent, present, type State, unknown } from './state.js';

/**
 * The files of an external base image. What its row does not mention is unknown; a path such as /app, which is none of
 * the system's, is absent where the row is that of the very image and neither an account nor a variable names it.
 */
export const baseOf = (image: ImageMatch | undefined): Files => {
  if (image === undefined) return unknownBase('nothing is known of the base image');
  const { facts, certain, reference } = image;
  if (facts.id === 'scratch') return scratch;
  const before = made.get(facts);
  if (before?.certain === certain && before.name === reference.repository) return before.files;
  const files = certain && facts.lookedUp?.files === undefined ? withOwned(image, systemOf(image)) : systemOf(image);
  made.set(facts, { name: reference.repository, certain, files });
  return files;
};

/** What was made last of each row: most files of a run stand on few of them. */
const made = newMemory<ImageFacts, { readonly name: string; readonly certain: boolean; readonly files: Files }>();

/** The directories of the system, and what else the row of an image tells by the way. */
const systemOf = (image: ImageMatch): Files => {
  const { facts, certain } = image;
  const name = image.reference.repository;
  const { lookedUp } = facts;
  if (lookedUp?.files !== undefined) return listedIn(lookedUp.files, `${name}, as it was looked up,`);
  const because = causeOf(`${name} does not say what is there`);
  const files = certain ? baseFiles(facts.family) : undefined;
  if (files === undefined) return unknownBase(`it is not known what ${name} has`);
  const rows = new Map<string, State>();
  const brings = causeOf(`${name} brings it`);
  for (const { path, mode, group = 0 } of files.directories) {
    // Where /usr is merged these are links: what they are does not matter, both may be entered.
    const kind = /^\/(?:bin|sbin|lib)$/.test(path) ? undefined : 'directory';
    rows.set(path, present(kind, { owner: 0, group: group ?? undefined, mode }, brings));
  }
  for (const [path, target] of Object.entries(files.links)) {
    rows.set(path, { ...present('link', { owner: 0, group: 0, mode: 0o777 }, brings), target, written: target });
  }
  for (const [path, state] of serverPaths(facts, brings)) rows.set(path, state);
  for (const [path, state] of homesOf(image, brings)) if (!rows.has(path)) rows.set(path, state);
  const named = namedIn(facts, rows.keys());
  const none = absent(causeOf(`${name} has nothing there`));
  const open = unknown(because);
  return (path) =>
    rows.get(path) ?? kernels(path) ?? (mayBeInBase(path, facts.startsService !== false) || named(path) ? open : none);
};

/** What the layers of the image have. What lies in / is listed whole, and so nothing else lies there. */
const listedIn = (files: ImageFiles, name: string): Files => {
  const brings = causeOf(`${name} brings it`);
  const none = absent(causeOf(`${name} has nothing there`));
  const open = unknown(causeOf(`${name} does not say what is there`));
  return (path) => {
    if (path === '/') return present('directory', ROOT_DIRECTORY, brings);
    const listed = listedPath(files.paths[path] ?? '');
    if (listed === undefined)
      return kernels(path) ?? (files.whole && files.paths[topOf(path)] === undefined ? none : open);
    const { kind, target: written } = listed;
    const { owner, group, mode } = listed;
    const state = present(kind, { owner, group, mode }, brings);
    return kind === 'link' ? { ...state, target: targetOf(path, written), written } : state;
  };
};

const scratch: Files = (path) =>
  path === '/' ? present('directory', ROOT_DIRECTORY, causeOf('every image has it')) : EMPTY;

const EMPTY = absent(causeOf('scratch is empty'));

const unknownBase = (clause: string): Files => {
  const state = unknown(causeOf(clause));
  const root = present('directory', ROOT_DIRECTORY, causeOf('every image has it'));
  return (path) => (path === '/' ? root : (kernels(path) ?? state));
};

/** What a runtime mounts into every container. */
const kernels = (path: string): State | undefined => DEVICES.get(path);

const OF_RUNTIME = causeOf('the container runtime brings it');

const DEVICES: ReadonlyMap<string, State> = new Map([
  ['/dev', present('directory', ROOT_DIRECTORY, OF_RUNTIME)],
  ['/dev/shm', present('directory', { owner: 0, group: 0, mode: 0o1777 }, OF_RUNTIME)],
  ...['null', 'zero', 'full', 'random', 'urandom', 'tty'].map(
    (name) => [`/dev/${name}`, present('file', { owner: 0, group: 0, mode: 0o666 }, OF_RUNTIME)] as const,
  ),
]);

/** What the server of a root image finds when it starts: directories of root's, and no files of its own yet. */
const serverPaths = (facts: ImageFacts, because: Because): readonly (readonly [string, State])[] => {
  const server = facts.uid === 0 ? serverIn(facts) : undefined;
  if (server === undefined) return [];
  const directory = present('directory', ROOT_DIRECTORY, because);
  const none = absent(causeOf(`${facts.image} has nothing there`));
  return [
    ...server.rootOwned.map((path) => [path, directory] as const),
    ...server.files.map((path) => [path, none] as const),
  ];
};

/** Homes of accounts that log in: those below /home, and those that a row names beyond its family's. */
const homesOf = (image: ImageMatch, because: Because): readonly (readonly [string, State])[] => {
  const own = new Set(image.facts.accounts.map(({ name }) => name));
  return [...accountsIn(image).users.values()].flatMap(({ name, uid, gid, home }) => {
    if (home === undefined || home === '/' || !(own.has(name) && isWithin(home, '/home'))) return [];
    return [[home, present('directory', { owner: uid, group: gid, mode: undefined }, because)] as const];
  });
};

/** Whether an account or a variable of the image names a path, one above it or one below it. */
const namedIn = (facts: ImageFacts, known: Iterable<string>): ((path: string) => boolean) => {
  const homes = facts.accounts.flatMap(({ home }) => home ?? []);
  const values = Object.values(facts.env ?? {}).flatMap((value) => value.split(/[:;=\s]/));
  const system = new Set(known);
  const paths = [...homes, ...values].filter((path) => path.startsWith('/') && !system.has(path));
  const tops = new Set(paths.map(topOf));
  return (path) => tops.has(topOf(path)) && paths.some((each) => overlaps(path, each)) && !system.has(path);
};

/** `/app` for /app/bin; of a path below a directory of the system, the directory that it lies in. */
const topOf = (path: string): string => {
  const end = path.indexOf('/', 1);
  return end === -1 ? path : path.slice(0, end);
};

/** The paths that rows of a base speak of. */
export const basePaths = (image: ImageMatch | undefined): readonly string[] =>
  image?.certain === true && image.facts.lookedUp?.files === undefined ? pathsOf(image.facts) : ['/'];

/** The paths that a base image has, where it was looked up. */
export const listedPaths = (image: ImageMatch | undefined): readonly string[] =>
  Object.keys(image?.facts.lookedUp?.files?.paths ?? {});

const pathsOf = remembered(({ family, volumes, owned }: ImageFacts): readonly string[] => [
  ...new Set([
    '/',
    ...(baseFiles(family)?.directories.map(({ path }) => path) ?? []),
    ...volumes,
    ...owned.map(({ path }) => path),
  ]),
]);
