import { whereOf } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import { spellingsOf } from '../knowledge/directories.js';
import { isUserVariable } from '../knowledge/variables.js';
import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who, WritablePath, WriteSource } from './model.js';
import { factsOf, startsItself } from './run-facts.js';
import { mountsAtHome, mountsRead, mountsWritten } from './run-mounts.js';
import { runs as say } from './sentences.js';
import type { View } from './view.js';
import { writablePaths } from './writable/writable.js';

/** So many things of each kind are told. */
const MOST_TOLD = 3;

/** What the files that run the image ask of its user: rights that only root has, and mounts that belong to others. */
export const runConsequences = (view: View, who: Who): readonly Consequence[] => {
  const facts = factsOf(view);
  if (facts.length === 0) return [];
  const all = writablePaths(view);
  const written = all.filter(({ source }) => !GUESSED.has(source)).map(({ path }) => path);
  const rights = facts.filter(({ kind }) => kind === 'rights');
  const of = (kind: RunFact['kind']) => facts.filter((each) => each.kind === kind).slice(0, MOST_TOLD);
  return [
    ...rights.slice(0, MOST_TOLD).map(({ service, what, ...at }) => {
      const sentence = say.rights(service, whereOf(at), what);
      return consequence('run-rights', sentence, undefined);
    }),
    ...mountsWritten(view, who, facts),
    ...(who.kind === 'existing' ? [] : [...mountsRead(view, facts), ...mountsAtHome(facts)]),
    ...of('read-only').flatMap((fact) => {
      const open = written.filter((path) => !isMounted(facts, fact, path)).slice(0, MOST_TOLD);
      const sentence = say.readOnly(fact.service, whereOf(fact), open.join(', '));
      return open.length === 0 || who.kind === 'existing' ? [] : [consequence('read-only', sentence, undefined)];
    }),
    ...(who.kind === 'existing' ? of('read-only').flatMap((fact) => surelyRefused(facts, fact, all)) : []),
    ...(who.kind === 'existing' ? [] : usersSet(facts)).slice(0, MOST_TOLD).map(({ names, service, ...at }) => {
      const sentence = say.becomes(service, whereOf(at), names.join(' and '));
      return consequence('step-down', sentence, undefined, 'may-break');
    }),
    ...of('shared').map(({ service, what, ...at }) => {
      const sentence = say.shares(service, whereOf(at), what);
      return consequence('context', sentence, undefined);
    }),
    ...of('sync')
      .filter(({ path }) => !ownsAll(view, who, path))
      .map(({ what, path, ...at }) => {
        const sentence = say.copies(whereOf(at), what, path ?? say.container);
        return consequence('synced', sentence, undefined);
      }),
  ];
};

/** The runs that say by variables which user the container becomes once root has started it. Root is nobody to become. */
const usersSet = (facts: readonly RunFact[]) =>
  facts.flatMap(({ variables = {}, ...fact }) => {
    const names = Object.keys(variables).filter((name) => isUserVariable(name) && variables[name] !== '0');
    return names.length === 0 ? [] : [{ ...fact, names }];
  });

/** What the own command of the image surely writes, where its root is only read. */
const surelyRefused = (
  facts: readonly RunFact[],
  fact: RunFact,
  all: readonly WritablePath[],
): readonly Consequence[] => {
  const isOwn = startsItself(facts, fact);
  const open = all.filter(({ path, sure }) => isOwn && sure === true && !isMounted(facts, fact, path));
  if (open.length === 0) return [];
  const paths = open.slice(0, MOST_TOLD).map(({ path }) => path);
  const sentence = say.refuses(fact.service, whereOf(fact), paths.join(', '));
  return [{ ...consequence('read-only', sentence, undefined, 'breaks'), advice: say.mountThere }];
};

/** A volume is mounted anyway, and where a program works it need not write. */
const GUESSED: ReadonlySet<WriteSource> = new Set<WriteSource>(['volume', 'workdir']);

/** What one run mounts is nothing to another. */
const isMounted = (facts: readonly RunFact[], { file, service }: RunFact, path: string): boolean =>
  facts.some(
    (each) =>
      MOUNTS.has(each.kind) &&
      each.file === file &&
      each.service === service &&
      each.path !== undefined &&
      isUnder(path, each.path),
  );

/** A mount at /var/run, which is a link, comes to lie at /run. */
const isUnder = (path: string, mount: string): boolean => spellingsOf(path).some((each) => isWithin(each, mount));

const MOUNTS: ReadonlySet<RunFact['kind']> = new Set<RunFact['kind']>(['bind', 'volume', 'mount']);

/** So many files below a path are looked at. */
const MOST_FILES = 5_000;

/** Whether all that is known to lie at a path and below it belongs to the user, and something does. */
const ownsAll = (view: View, { uid }: Who, path: string | undefined): boolean => {
  if (path === undefined || uid === undefined) return false;
  const tree = view.tree();
  let seen = 0;
  for (const each of tree.paths((name) => isWithin(name, path))) {
    const found = tree.at(each);
    if (found === 'absent') continue;
    seen += 1;
    if (seen > MOST_FILES || typeof found !== 'object' || found.owner !== uid) return false;
  }
  return seen > 0;
};
