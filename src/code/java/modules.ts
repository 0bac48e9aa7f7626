import { normalised, parentOf } from '../../text/path.js';

/** What is looked at to find modules: a file by its place, the directories of modules around one, and whether one is there. */
export type Look = {
  readonly text: (place: string) => string | undefined;
  readonly around: (directory: string) => readonly string[];
  readonly isThere: (directory: string) => boolean;
};

/** So many modules are followed from one to the next, so many builds around one, and so much is read of the file of one. */
const MOST_MODULES = 100;
const MOST_PARENTS = 20;
const MOST_TEXT = 100_000;

/**
 * The directories of a module of Maven or Gradle and of those of the same build that it depends on; `undefined` where one
 * of them is not there, takes code from elsewhere, or says what it depends on in a way that is not read. Source:
 * documentation: Maven 3.9, POM Reference; Gradle 8, Declaring dependencies between projects, Sharing build logic.
 */
export const moduleDirectories = (look: Look, directory: string): readonly string[] | undefined => {
  const search = searchOf(look);
  const found = new Set([directory]);
  for (const each of found) {
    const next = neighbours(search, each);
    if (next === undefined || found.size > MOST_MODULES) return undefined;
    for (const other of next) found.add(other);
  }
  return search.isCut() ? undefined : [...found];
};

/** The same with what was found: every file of a module is looked through once. */
type Search = Pick<Look, 'text' | 'isThere'> & {
  readonly isCut: () => boolean;
  /** The directories of the modules around one by the names of what they make. */
  readonly modules: (directory: string) => ReadonlyMap<string, readonly string[]>;
};

const searchOf = ({ text: read, around, isThere }: Look): Search => {
  let isCut = false;
  const text = (place: string): string | undefined => {
    const found = read(place);
    isCut ||= (found?.length ?? 0) > MOST_TEXT;
    return (found?.length ?? 0) > MOST_TEXT ? undefined : found;
  };
  const artifactOf = kept((directory) => {
    const pom = text(`${directory}/pom.xml`);
    return pom === undefined ? undefined : tag(ownHead(withoutComments(pom)), 'artifactId');
  });
  const modules = kept((above) => {
    const found = new Map<string, string[]>();
    for (const each of around(above)) {
      const artifact = artifactOf(each);
      if (artifact !== undefined) found.set(artifact, [...(found.get(artifact) ?? []), each]);
    }
    return found;
  });
  return { text, isThere, isCut: () => isCut, modules };
};

/** What a directory gives, found once. */
const kept = <T>(find: (directory: string) => T): ((directory: string) => T) => {
  const known = new Map<string, T>();
  return (directory) => {
    if (!known.has(directory)) known.set(directory, find(directory));
    return known.get(directory) as T;
  };
};

const neighbours = (search: Search, directory: string): readonly string[] | undefined => {
  const pom = search.text(`${directory}/pom.xml`);
  if (pom !== undefined) return ELSEWHERE.test(pom) ? undefined : ofMaven(search, directory, withoutComments(pom));
  const gradle = gradleFile(search, directory);
  return gradle === undefined || ELSEWHERE.test(gradle) ? undefined : ofGradle(search, directory, gradle);
};

/** Sources that lie where the build says, and what a project is told by files beside its own. */
const ELSEWHERE =
  /<sourceDirectory>|<resource>|<goal>add-source<|<module>|\bsrcDirs?\b|\bsourceSets\b|\bincludeBuild\b|\bprojects\b|\bapply\b[\s([]{0,40}(?:mapOf\()?["']?from\b|\bapply\s{0,9}\{/;

const gradleFile = ({ text }: Pick<Search, 'text'>, directory: string): string | undefined =>
  text(`${directory}/build.gradle`) ?? text(`${directory}/build.gradle.kts`);

const ofMaven = (search: Search, directory: string, pom: string): readonly string[] | undefined => {
  // What the builds around it need, it needs as well.
  const poms = withParents(search, directory, pom);
  const modules = search.modules(directory);
  const found: string[] = [];
  for (const text of poms ?? []) {
    if (!isPlain(text)) return undefined;
    const groups = new Set([...groupsOf(pom), ...groupsOf(text)]);
    for (const part of unmanaged(text).split('<dependency>').slice(1)) {
      const block = part.slice(0, part.indexOf('</dependency>'));
      const group = tag(block, 'groupId');
      const artifact = tag(block, 'artifactId');
      if (group === undefined || artifact === undefined || artifact.includes('$')) return undefined;
      const others = modules.get(artifact) ?? [];
      const isOwn = groups.has(group) || /^\$\{(?:project\.|pom\.)?(?:parent\.)?groupId\}$/.test(group);
      if (others.length === 0 && isOwn) return undefined;
      found.push(...others);
    }
  }
  return poms === undefined ? undefined : found;
};

/** A file and those of the builds around it, as far as they are in the tree; `undefined` where they are too many. */
const withParents = (search: Search, directory: string, pom: string): readonly string[] | undefined => {
  const found = new Map([[directory, pom]]);
  for (const [at, text] of found) {
    if (found.size > MOST_PARENTS) return undefined;
    const parent = parentIn(text) ?? '';
    const near = normalised(`${at}/${tag(parent, 'relativePath') ?? '..'}`.replace(/\/pom\.xml$/, ''));
    const others = search.modules(directory).get(tag(parent, 'artifactId') ?? '') ?? [];
    for (const place of [near, ...others]) {
      const key = place === '/' ? '' : place;
      const above = search.text(`${key}/pom.xml`);
      if (above !== undefined) found.set(key, withoutComments(above));
    }
  }
  return [...found.values()];
};

/** Each of its elements that say what it needs is written as it is read. */
const isPlain = (pom: string): boolean =>
  pom.split(/<dependency(?![\w-])/).length === pom.split('<dependency>').length &&
  pom.split('dependencyManagement').length === pom.split(/<\/?dependencyManagement>/).length;

const withoutComments = (pom: string): string =>
  pom
    .split('<!--')
    .map((part, index) => (index === 0 || !part.includes('-->') ? part : part.slice(part.indexOf('-->') + 3)))
    .join('');

/** Versions are told there, and nothing is needed. */
const unmanaged = (pom: string): string => {
  const [from, to] = [pom.indexOf('<dependencyManagement>'), pom.indexOf('</dependencyManagement>')];
  return from === -1 || to < from ? pom : pom.slice(0, from) + pom.slice(to);
};

/** The group of a module, and that of the build around it where it names one of the same people. */
const groupsOf = (pom: string): ReadonlySet<string> => {
  const parent = tag(parentIn(pom) ?? '', 'groupId');
  const own = tag(ownHead(pom), 'groupId') ?? parent;
  const same = own !== undefined && parent !== undefined && (within(own, parent) || within(parent, own));
  return new Set([...(own === undefined ? [] : [own]), ...(same && parent !== undefined ? [parent] : [])]);
};

const within = (name: string, other: string): boolean => name === other || name.startsWith(`${other}.`);

/** What stands above all that a module needs and does. */
const headOf = (pom: string): string => {
  const at = pom.search(/<(?:dependencies|dependencyManagement|build|profiles|modules)>/);
  return at === -1 ? pom : pom.slice(0, at);
};

const ownHead = (pom: string): string => {
  const head = headOf(pom);
  const [from, to] = [head.indexOf('<parent>'), head.indexOf('</parent>')];
  return from === -1 || to < from ? head : head.slice(0, from) + head.slice(to);
};

const parentIn = (pom: string): string | undefined => {
  const head = headOf(pom);
  const [from, to] = [head.indexOf('<parent>'), head.indexOf('</parent>')];
  return from === -1 || to < from ? undefined : head.slice(from, to);
};

const tag = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>\\s{0,20}([^<\\s]{1,200})\\s{0,20}</${name}>`).exec(text)?.[1];

const ofGradle = (search: Search, directory: string, text: string): readonly string[] | undefined => {
  const root = rootOf(search, directory);
  // What the builds around it give all their projects, and plugins of its own, are not read.
  if (isTold(search, root) || between(root, directory).some((each) => isGiven(gradleFile(search, each) ?? '')))
    return undefined;
  const named = Array.from(text.matchAll(PROJECT), ([, path = '']) => path);
  if (named.length !== Array.from(text.matchAll(PROJECTS)).length) return undefined;
  return named.map((path) => normalised(`${root}/${path.replaceAll(':', '/')}`));
};

const PROJECT = /\bproject\s{0,4}\(\s{0,4}(?:path\s{0,4}[:=]\s{0,4})?["']:?([^"'\n]{1,200})["']/g;
const PROJECTS = /\b(?:project|findProject)\s{0,4}\(/g;

const isGiven = (text: string): boolean => ELSEWHERE.test(text) || Array.from(text.matchAll(PROJECTS)).length > 0;

/** Plugins that the build itself makes, builds that it takes in, and projects that lie elsewhere. */
const isTold = ({ text, isThere }: Search, root: string): boolean =>
  isThere(`${root}/buildSrc`) ||
  SETTINGS.some((name) => /\bincludeBuild\b|\bprojectDir\b|\bbuildFileName\b/.test(text(`${root}/${name}`) ?? ''));

const SETTINGS = ['settings.gradle', 'settings.gradle.kts'];

/** The directories from that of a build down to one above a project. */
const between = (root: string, directory: string): readonly string[] => {
  const found: string[] = [];
  for (let at = directory; at !== root && at !== '' && found.length <= MOST_PARENTS; ) {
    at = parentOf(at) === '/' ? '' : parentOf(at);
    found.push(at);
  }
  return found;
};

/** The directory of the build that a project belongs to. */
const rootOf = ({ text }: Search, directory: string): string => {
  let at = directory;
  for (let steps = 0; steps <= MOST_PARENTS; steps += 1) {
    if (SETTINGS.some((name) => text(`${at}/${name}`) !== undefined)) return at;
    if (at === '') return directory;
    at = parentOf(at) === '/' ? '' : parentOf(at);
  }
  return directory;
};
