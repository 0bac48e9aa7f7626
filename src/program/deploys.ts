import { basename, dirname, join } from 'node:path';
import { mayCloseFiles } from '../deploy/closed-files.js';
import type { DeployKind, Said } from '../deploy/deploy.js';
import type { ServiceRun } from '../deploy/service-runs.js';
import type { SaidBuild } from '../image/builds.js';
import type { ImageRun, Neighbour, RunFact } from '../image/run-facts.js';
import { namesIn, shortName, shortNamesIn } from '../image/short-name.js';
import { mayDeploy } from '../knowledge/deploy-commands.js';
import { isKnownRepository } from '../knowledge/images/lookup.js';
import { joinPath } from '../manifests/compose-file.js';
import type { ComposeService } from '../manifests/compose-runs.js';
import { saidLength } from '../manifests/definitions.js';
import { isComposeText } from '../manifests/detect.js';
import { newMemory } from '../text/memory.js';
import { overlaps } from '../text/path.js';
import { composeBeside, composeListed } from './compose-beside.js';
import { type ComposeList, composeLists } from './compose-lists.js';
import type { Around } from './find.js';
import { type Host, isFailure } from './host.js';
import { chosen, manifestsOf } from './inputs.js';
import { deployKindOf, manifestName, usedName } from './kind.js';
import { shownPath, workTreeOf } from './place.js';

/** So many files are read, each up to so many characters. */
const MOST_FILES = 5_000;
const MOST_TEXT = 1_000_000;

/** So many calls of one workflow are followed. */
const MOST_CALLS = 50;

/** So many directories are gone up at the most. */
const MOST_UP = 30;

/** Only what says one of these says anything of an image that is built here. */
const MAY_MATTER = /docker|podman|buildah|containerfile|kaniko|nerdctl|^[ \t]{0,40}(?:container|services):/im;

/**
 * What the files of a run say of how images are built and run, and those above the Dockerfiles of the run, up to the top of the
 * work tree. What reads them is loaded when there is something to read.
 */
export const saidAround = async (
  host: Host,
  found: Around,
  read: (file: string) => string | undefined,
  images: readonly string[] = [],
): Promise<Pick<Said, 'builds' | 'runs' | 'imageRuns'> & { readonly strays: readonly ImageRun[] }> => {
  const builds: SaidBuild[] = [];
  const runs: Neighbour[] = [];
  const imageRuns: ImageRun[] = [];
  const services: ComposeService[] = [];
  const ofServices: ServiceRun[] = [];
  const closed = new Set<string>();
  const lists = await listsAround(host, found, read);
  const laid = new Set(lists.flatMap(({ files }) => files));
  const pods: { readonly file: string; readonly names: readonly string[] }[] = [];
  const groundOf = async (file: string) => {
    const top = topOf(host, found, file);
    const repository = await repositoryOf(host, top);
    return { here: shownPath(host.cwd, dirname(file)), top: shownPath(host.cwd, top), repository };
  };
  const calls = new Map<string, Readonly<Record<string, string | null>>[]>();
  const take = async (file: string, kind: DeployKind): Promise<void> => {
    const text = read(file) ?? '';
    const { saidIn } = await import('../deploy/deploy.js');
    const path = shownPath(host.cwd, file);
    const top = topOf(host, found, file);
    const beside = kind === 'compose' ? await composeBeside(host, file, top, read, lists) : {};
    const given = calls.get(file) ?? (kind === 'action' ? calls.get(dirname(file)) : undefined);
    const said = saidIn(kind, { path, text }, await groundOf(file), beside, given);
    builds.push(...said.builds);
    runs.push(...said.runs);
    imageRuns.push(...said.imageRuns);
    services.push(...said.services);
    ofServices.push(...said.serviceRuns);
    for (const each of said.closed) closed.add(each);
  };
  const deploys = await deploysAround(host, found, read);
  for (const { file, kind } of deploys) {
    const text = kind === 'workflow' || kind === 'action' ? (read(file) ?? '') : '';
    if (!text.includes('uses: ./') || text.length > MOST_TEXT) continue;
    const { callsIn } = await import('../deploy/deploy.js');
    for (const { path, given } of callsIn({ path: shownPath(host.cwd, file), text }, await groundOf(file))) {
      const called = join(topOf(host, found, file), path);
      calls.set(called, [...(calls.get(called) ?? []), given].slice(0, MOST_CALLS));
    }
  }
  for (const { file, kind: promised } of deploys) {
    const text = read(file) ?? '';
    if (text.length > MOST_TEXT && (promised !== 'pods' || saidLength(text) > MOST_TEXT)) continue;
    if (usedName(file) !== file && (!isCompose(file, text) || TEMPLATE.test(text))) continue;
    // Compose takes files of any name.
    const kind = promised === 'pods' && (laid.has(file) || isCompose(file, text)) ? 'compose' : promised;
    if (kind === 'pods') pods.push({ file, names: shortNamesIn(text) });
    else if (mayMatter(kind, text)) await take(file, kind);
  }
  const made = new Set([...images, ...builds.map(({ name, image = name }) => image)].map(shortName));
  const strays = new Map<string, ImageRun>();
  const [dockerfile] = chosen(found.inputs, ({ path }) => !manifestName(path));
  let left = dockerfile === undefined ? 0 : MOST_STRAYS;
  for (const { file, names } of pods) {
    const top = topOf(host, found, file);
    if (names.some((each) => made.has(each) || made.has('*'))) await take(file, 'pods');
    else if (!strays.has(top) && left > 0) {
      const text = read(file) ?? '';
      if (!namesIn(text).some(isStrayName)) continue;
      left -= 1;
      const { saidIn } = await import('../deploy/deploy.js');
      const said = saidIn('pods', { path: shownPath(host.cwd, file), text }, await groundOf(file));
      const stray = said.imageRuns.find(isStray);
      if (stray !== undefined) strays.set(top, stray);
    }
  }
  if (ofServices.length > 0) {
    const { serviceRuns } = await import('../deploy/service-runs.js');
    const found = serviceRuns(services, ofServices);
    runs.push(...found.runs);
    imageRuns.push(...found.imageRuns);
  }
  const told = (fact: RunFact): RunFact => withSource(host, fact, topOf(host, found, host.absolute(fact.file)), closed);
  return {
    builds,
    runs: runs.map((each) => ({ ...each, fact: told(each.fact) })),
    imageRuns: imageRuns.map((each) => ({ ...each, fact: told(each.fact) })),
    strays: [...strays.values()],
  };
};

/** Others may read. */
const FOR_OTHERS = 0o004;

/** What is known of a path of the host that is mounted: whether a command closes it, and whether the repository has it. */
const withSource = (host: Host, fact: RunFact, top: string, closed: ReadonlySet<string>): RunFact => {
  const { kind, what } = fact;
  if (kind !== 'bind' && kind !== 'reads') return fact;
  const path = joinPath(dirname(fact.file), what);
  const file = host.absolute(path);
  const found = isBelow(file, top) ? host.statOf(file) : undefined;
  const isShut = found?.kind === 'file' && (found.mode & FOR_OTHERS) === 0;
  const isClosed = isShut || [...closed].some((each) => overlaps(each, path));
  return { ...fact, ...(isClosed && { isClosed }), ...(found === undefined && { isAbsent: true }) };
};

/** So many manifests are looked through for images that no build has the name of. */
const MOST_STRAYS = 50;

const isStrayName = (image: string): boolean => !isKnownRepository(image);

/** That a pod starts an image which is none that is known. */
export const isStray = ({ image, fact }: ImageRun): boolean =>
  deployKindOf(fact.file) === undefined && isStrayName(image);

const isCompose = (file: string, text: string): boolean => kindOf(usedName(file)) === 'compose' || isComposeText(text);

/** Nobody knows what is made of it. */
const TEMPLATE = /\{[{%#]|<%/;

/** Worked out once for a work tree. */
const repositoryOf = async (host: Host, top: string): Promise<string | undefined> => {
  const known = origins.get(host) ?? new Map<string, string | undefined>();
  origins.set(host, known);
  if (!known.has(top)) {
    const { originOf } = await import('./origin.js');
    known.set(top, originOf(host, top));
  }
  return known.get(top);
};

const origins = newMemory<Host, Map<string, string | undefined>>();

/** Which Compose files are laid over each other. */
export const listsAround = async (host: Host, found: Around, read: ReadFile): Promise<readonly ComposeList[]> => {
  const before = knownLists.get(found);
  if (before !== undefined) return before;
  const deploys = await deploysAround(host, found, read);
  const now = await composeLists(
    host,
    deploys.map((each) => ({ ...each, top: topOf(host, found, each.file) })),
    read,
  );
  knownLists.set(found, now);
  return now;
};

const knownLists = newMemory<Around, readonly ComposeList[]>();

const deploysAround = (host: Host, found: Around, read: ReadFile): Promise<readonly Deploy[]> => {
  const before = knownDeploys.get(found);
  if (before !== undefined) return before;
  const now = deploysOf(host, found, read).then((all) => all.slice(0, MOST_FILES));
  knownDeploys.set(found, now);
  return now;
};

const knownDeploys = newMemory<Around, Promise<readonly Deploy[]>>();

type ReadFile = (file: string) => string | undefined;

const mayMatter = (kind: DeployKind, text: string): boolean =>
  SURE.has(kind) ||
  MAY_MATTER.test(text) ||
  mayDeploy(text) ||
  mayCloseFiles(text) ||
  (kind === 'readme' && MAY_MOUNT.test(text));

/** What people are told to mount. */
const MAY_MOUNT = /\bmount/i;

/** What is there for images alone, and need not name a tool. */
const SURE: ReadonlySet<DeployKind> = new Set<DeployKind>([
  'bake',
  'bake-json',
  'skaffold',
  'garden',
  'devcontainer',
  'compose',
  'kamal',
  'hosting',
]);

/** Without a work tree, the top is what was asked for. */
export const topOf = (host: Host, { tops }: Pick<Around, 'tops'>, file: string): string =>
  workTreeOf(host, dirname(file)) ?? [...tops, host.cwd].find((each) => isBelow(file, each)) ?? dirname(file);

type Deploy = { readonly file: string; readonly kind: DeployKind };

const deploysOf = async (
  host: Host,
  found: Around,
  read: (file: string) => string | undefined,
): Promise<readonly Deploy[]> => {
  const near = [...above(host, found), ...found.near];
  const files = new Set([
    ...found.deploys,
    ...chosen(found.inputs, ({ file }) => kindOf(file) !== undefined).map(({ file }) => file),
    ...near,
  ]);
  const listed = new Set<string>();
  for (const directory of directoriesOf(found, near))
    for (const file of await composeListed(host, directory, read)) listed.add(file);
  const said = [...files].flatMap((file) => {
    const kind = listed.has(file) ? undefined : kindOf(file);
    return kind === undefined ? [] : [{ file, kind }];
  });
  const manifests = manifestsOf(found.inputs).map(({ file }) => file);
  const others = [...new Set([...manifests, ...found.near])].filter(
    (file) => manifestName(file) && kindOf(file) === undefined && !listed.has(file),
  );
  return [
    ...said,
    ...others.map((file) => ({ file, kind: 'pods' }) as const),
    ...[...listed].map((file) => ({ file, kind: 'compose' }) as const),
  ];
};

/** Of many Dockerfiles, most of which have one of their own, no list is made. */
function* directoriesOf({ inputs, deploys }: Around, near: readonly string[]): Generator<string, void> {
  yield* new Set([...deploys, ...near].map((each) => dirname(each)));
  let last = '';
  for (const { file } of inputs) {
    const directory = dirname(file);
    if (directory !== last) yield directory;
    last = directory;
  }
}

/** Files in the directories above Dockerfiles that were named; what was walked is known. Links are not followed. */
const above = (host: Host, { inputs, tops }: Around): readonly string[] => {
  const directories = new Set<string>();
  for (const { file, path } of inputs) {
    if (!manifestName(path)) goUp(host, dirname(file), directories, tops);
  }
  return [...directories]
    .flatMap((directory) => [directory, join(directory, '.github', 'workflows')])
    .flatMap((directory) => {
      const entries = host.list(directory);
      if (isFailure(entries)) return [];
      return entries.flatMap(({ name, kind }) => (kind === 'file' ? [join(directory, name)] : []));
    })
    .filter((file) => kindOf(file) !== undefined || basename(file) === '.env');
};

const kindOf = (file: string): DeployKind | undefined => deployKindOf(file.replaceAll('\\', '/'));

const goUp = (host: Host, from: string, known: Set<string>, walked: readonly string[]): void => {
  if (known.has(from)) return;
  const top = workTreeOf(host, from) ?? (isBelow(from, host.cwd) ? host.cwd : from);
  let at = from;
  for (let steps = 0; steps < MOST_UP && !known.has(at); steps += 1) {
    if (!walked.some((each) => isBelow(at, each))) known.add(at);
    if (at === top || dirname(at) === at) return;
    at = dirname(at);
  }
};

const isBelow = (file: string, directory: string): boolean =>
  file === directory || file.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
