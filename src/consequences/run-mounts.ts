import { isSource } from '../code/sources.js';
import { whereOf } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import { lastDirectory } from '../image/stage.js';
import { isKernel, isMounted, isOpen, isRootHome } from '../knowledge/directories.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { LANGUAGES } from '../knowledge/languages.js';
import { isClosedSource, isSettings, mayBeClosed } from '../knowledge/mounts.js';
import { lazily } from '../text/lazily.js';
import { isWithin, lastPart, namesPath, overlaps, parentOf } from '../text/path.js';
import { codeConsequences } from './code.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { startsItself } from './run-facts.js';
import { runs as say } from './sentences.js';
import { serversOf } from './servers.js';
import { programConsequences } from './unread-programs.js';
import type { View } from './view.js';
import { codeWrites } from './writable/code.js';
import { builtEnvironments } from './writable/environment.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf, serverWrites } from './writable/start.js';
import { writablePaths } from './writable/writable.js';

/** So many mounts of each kind are told. */
const MOST_TOLD = 3;

/** What is mounted from the host where the process writes: whose that is the image does not say. */
export const mountsWritten = (view: View, who: Who, facts: readonly RunFact[]): readonly Consequence[] => {
  const ofRuns = [...scriptWrites(view).writes, ...codeWrites(view).writes].filter(({ mounted }) => mounted);
  const streams = lazily(() => streamsOf(view));
  const paths = [...writablePaths(view), ...ofRuns].map(({ path }) => path);
  const isRead = lazily(() => isAllRead(view, who));
  const isWritten = (fact: RunFact, path: string): boolean => {
    if (hidesEnvironment(view, path) || streams().some((each) => isWithin(each, path))) return true;
    if (!paths.some((each) => overlaps(each, path))) return false;
    const isOwnCode = startsItself(facts, fact) && hasSources(view, path) && isRead();
    return !isOwnCode || mayWrite(view, path);
  };
  const binds = facts.filter((fact) => fact.kind === 'bind' && fact.path !== undefined);
  const written = binds.filter((fact) => isWritten(fact, fact.path ?? ''));
  const named = binds.filter((fact) => !written.includes(fact) && isNamedByCode(view, fact.path ?? ''));
  return [
    ...written.slice(0, MOST_TOLD).map(({ service, what, path, ...at }) => {
      const sentence = say.mounts(service, whereOf(at), what, path);
      return consequence('host-files', sentence, undefined);
    }),
    ...(who.kind === 'existing' ? [] : named).slice(0, MOST_TOLD).map(({ service, what, path, ...at }) => {
      const sentence = say.mountsNamed(service, whereOf(at), what, path);
      return consequence('unread', sentence, undefined);
    }),
  ];
};

/** What the engine mounts into each container: /dev and /proc. */
const isOutput = (path: string): boolean => isKernel(path) || (isOpen(path) && isMounted(parentOf(path)));

/** Files of the image that lead to the output of the container: what is mounted over them does not. */
const streamsOf = (view: View): readonly string[] => {
  const tree = view.tree();
  const links = tree.brought((path) => {
    const found = tree.at(path);
    return typeof found === 'object' && found.kind === 'link' && isOutput(found.target ?? '');
  });
  return [...links, ...serversOf(view).flatMap((server) => server.streams)];
};

/**
 * The code names the path, and is not seen to write there: a library may, that nobody has read. What is called like
 * settings or input is only read.
 */
const isNamedByCode = (view: View, path: string): boolean => {
  if (isSettings(path) || directoryKind(lastPart(path)) === 'input' || hasSources(view, path)) return false;
  if (lastPart(path).includes('.')) return false;
  return view.effects().texts.some((text) => namesPath(text, path));
};

/** What is mounted from the host and only has to be read: keys, and what tells a server what to do. */
export const mountsRead = (view: View, facts: readonly RunFact[]): readonly Consequence[] => {
  const mounts = facts.filter(({ kind }) => kind === 'reads' || kind === 'bind');
  const [server] = serversOf(view);
  const closed = mounts
    .filter(({ what, isClosed }) => isClosed === true || isClosedSource(what))
    .map((fact) => {
      const sentence = say.keepsClosed(fact.service, whereOf(fact), fact.what, fact.path);
      return consequence('host-files', sentence, undefined);
    });
  const absent = mounts.flatMap((fact) => {
    const { service, what, path = '', isClosed, isAbsent } = fact;
    if (isAbsent !== true || isClosed === true || isClosedSource(what)) return [];
    if (!mayBeClosed(what) && !mayBeClosed(path)) return [];
    return [consequence('unread', say.mayBeKey(service, whereOf(fact), what, path), undefined)];
  });
  const told = mounts.flatMap((fact) => {
    if (server === undefined || fact.path === undefined || !isSettings(fact.path)) return [];
    const sentence = say.tellsServer(fact.service, whereOf(fact), fact.what, fact.path, server.names[0] ?? '');
    return [consequence('unread', sentence, undefined)];
  });
  return [...closed.slice(0, MOST_TOLD), ...absent.slice(0, MOST_TOLD), ...told.slice(0, MOST_TOLD)];
};

/** What is mounted in the home of root, where nobody else may enter, and where the new user does not look. */
export const mountsAtHome = (facts: readonly RunFact[]): readonly Consequence[] =>
  facts
    .filter(({ kind, path }) => AT_HOME.has(kind) && path !== undefined && isRootHome(path))
    .slice(0, MOST_TOLD)
    .map(({ service, what, path, ...at }) =>
      consequence('moved-home', say.mountsAtHome(service, whereOf(at), what, path), undefined),
    );

const AT_HOME: ReadonlySet<RunFact['kind']> = new Set<RunFact['kind']>(['bind', 'reads', 'volume']);

/** The build context puts code there: the mount is the same code, as people work on it. */
const hasSources = ({ tree }: View, path: string): boolean => {
  for (const each of tree().brought((name) => isWithin(name, path)))
    if (LANGUAGES.some((language) => isSource(language, each))) return true;
  return false;
};

/** All that starts is known, or was read: where it writes is known. */
const isAllRead = (view: View, who: Who): boolean =>
  programConsequences(view).length === 0 &&
  codeConsequences(view, who).every(({ certainty }) => certainty !== 'unread');

/** The directory that a program starts in is its own for what it may write there; here it is known what that is. */
const mayWrite = (view: View, path: string): boolean =>
  [
    ...treesWritten(view),
    ...writablePaths(view).filter(({ source }) => source !== 'workdir'),
    ...serverWrites(view),
    ...scriptWrites(view).writes,
    ...view.effects().writes,
  ].some((each) => each.path !== undefined && overlaps(each.path, path));

/** A tool makes the environment of the project anew below the mount, which hides that of the image. */
const hidesEnvironment = (view: View, path: string): boolean =>
  builtEnvironments(view).some((each) => isWithin(each, path));

/** The directory of what makes files between its sources; a data base lies where settings say, which are read. */
const treesWritten = (view: View): readonly { readonly path: string | undefined }[] =>
  frameworksOf(view).some(({ framework }) => framework.tree && !framework.data)
    ? [{ path: lastDirectory(view.stage) }]
    : [];
