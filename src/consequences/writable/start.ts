import { lastDirectory, lastValue, type StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import type { Started } from '../../image/start/startup.js';
import { isOpen, isSystem } from '../../knowledge/directories.js';
import { type Found, type Framework, frameworksIn } from '../../knowledge/frameworks.js';
import { isWithin, parentOf } from '../../text/path.js';
import { toldPaths } from '../directives.js';
import { serversOf } from '../servers.js';
import type { View } from '../view.js';
import { majorOf } from './major.js';
import { placeOfFile } from './moved.js';
import { mentions } from './run.js';

/** A path that a server or a framework writes, with who says so. */
export type StartWrite = {
  readonly path: string;
  readonly file: boolean;
  readonly recursive?: boolean;
  readonly because: string;
  /** The image is known to have it. */
  readonly exists?: true;
  /** Nothing says that it writes elsewhere. */
  readonly sure: boolean;
};

/** The paths of the servers that a stage starts. */
export const serverWrites = (view: View): readonly StartWrite[] => [
  ...ofServers(view),
  ...(serversOf(view).some(({ repositories }) => repositories.length > 0) && keepsOwner(view) ? [] : ofSettings(view)),
];

/** What the settings of servers name, less the files of the image that lead to the output of the container. */
const ofSettings = (view: View): readonly StartWrite[] => {
  const streams = serversOf(view).flatMap((server) => server.streams);
  return toldPaths(view).flatMap(({ path, file, because, socket }): readonly StartWrite[] => {
    const directory = file ? parentOf(path) : path;
    if (streams.includes(path) || isOpen(path) || isSystem(path)) return [];
    if (file && isSystem(directory)) return socket ? [] : [{ path, file, because, sure: false }];
    const there = streams.some((each) => parentOf(each) === directory) ? ({ exists: true } as const) : {};
    return [{ path: directory, file: false, recursive: !file, because, sure: false, ...there }];
  });
};

const ofServers = (view: View): readonly StartWrite[] =>
  serversOf(view).flatMap(({ names, repositories, directories, beside, files, rootOwned, settings, templates }) => {
    const asMade = repositories.length > 0 && !isConfigured(view, settings);
    if (repositories.length > 0 && keepsOwner(view)) return [];
    const because = `what ${names[0]} writes`;
    const there = repositories.length > 0 ? ({ exists: true } as const) : {};
    return [
      ...filled(view, templates).map((path) => ({ path, file: false, recursive: true, because, sure: true, ...there })),
      ...directories
        .flatMap((path) => expanded(view, path))
        .map((path) => ({
          path,
          file: false,
          recursive: true,
          because,
          sure: asMade && rootOwned.includes(path),
          ...there,
        })),
      ...beside
        .flatMap((path) => expanded(view, path))
        .map((path) => ({ path, file: false, recursive: false, because, sure: false, ...there })),
      ...files
        .map((path) => placeOfFile(view, path, settings))
        .filter((path) => !isOpen(path))
        .map((path) => ({ path, file: true, because, sure: asMade })),
    ];
  });

/** Where the entry point of the image writes what it makes of templates, if there are some. */
const filled = ({ start, tree }: View, [from, to]: readonly string[]): readonly string[] => {
  if (from === undefined || to === undefined || start.entrypoint !== undefined) return [];
  const [first] = tree().files((path) => isWithin(path, from));
  return first === undefined ? [] : [to];
};

/** Something in the file puts other settings in the place of those that the image brings, or changes them. */
const isConfigured = ({ stage, builds, tree }: View, settings: readonly string[]): boolean =>
  settings.some((path) => {
    const found = tree().at(path);
    const changed = typeof found === 'object' && found.because.line !== undefined;
    return changed || builds.some((command) => mentions(command, path)) || copiesInto(stage, path);
  });

/** A COPY may bring it, whose sources nobody sees. */
const copiesInto = (stage: StageUser, path: string): boolean =>
  lineage(stage).some(({ steps }) =>
    steps.some(({ operation }) => {
      if (operation.kind !== 'copy' && operation.kind !== 'add') return false;
      const target = operation.target.path;
      return target === undefined || isWithin(path, target);
    }),
  );

/** An image that is not root has given its paths to its user, and goes back to nobody else. */
export const keepsOwner = ({ stage, options }: View): boolean => {
  const own = stage.image?.facts.uid;
  const { user, uid, gid, profile } = options;
  if (
    own === undefined ||
    own === 0 ||
    user !== undefined ||
    uid !== undefined ||
    gid !== undefined ||
    profile === 'openshift'
  )
    return false;
  return lineage(stage).every(({ steps }) =>
    steps.every((step) => step.user.verdict !== 'nonroot' || step.user.uid === own),
  );
};

/** `$CATALINA_HOME/logs` with the value that the variable has at the end of the stage. */
export const expanded = ({ stage }: View, path: string): readonly string[] => {
  const name = /^\$([A-Z_]+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  const value = lastValue(stage, name);
  return value?.startsWith('/') ? [value + path.slice(name.length + 1)] : [];
};

/** Each framework that a stage starts, with its name and the command that starts it. */
export const frameworksOf = (view: View): readonly (Found & { readonly started: Started })[] =>
  view.started.flatMap((started) =>
    frameworksIn(started.argv).flatMap((found) =>
      isOfVersion(view, started, found.framework) ? [{ ...found, started }] : [],
    ),
  );

/** A project that does not say which version it has may have any. */
const isOfVersion = (view: View, { directory }: Started, { package: name, since, until }: Framework): boolean => {
  const major = name === undefined ? undefined : majorOf(view, `${directory ?? lastDirectory(view.stage)}`, name);
  return major === undefined || (major >= since && major < until);
};

/** The directory whose files have to be the account's, sources and all; `undefined` where code may stay root's. */
export const ownedTree = (view: View): string | undefined =>
  frameworksOf(view).some(({ framework }) => framework.tree) ? lastDirectory(view.stage) : undefined;
