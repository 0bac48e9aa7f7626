import { normalised, parentOf } from '../../text/path.js';

/** What is looked at to find modules: a file by its place, and the directories of modules around one. */
export type Look = {
  readonly text: (place: string) => string | undefined;
  readonly around: (directory: string) => readonly string[];
};

/** So many modules are followed from one to the next. */
const MOST_MODULES = 100;

/**
 * The directories of a module of Maven or Gradle and of those of the same build that it depends on; `undefined` where one
 * of them is not there, or takes code from elsewhere. Source: documentation: Maven 3.9, POM Reference; Gradle 8,
 * Declaring dependencies between projects.
 */
export const moduleDirectories = (look: Look, directory: string): readonly string[] | undefined => {
  const found = new Set([directory]);
  for (const each of found) {
    const next = neighbours(look, each);
    if (next === undefined || found.size > MOST_MODULES) return undefined;
    for (const other of next) found.add(other);
  }
  return [...found];
};

const neighbours = (look: Look, directory: string): readonly string[] | undefined => {
  const pom = look.text(`${directory}/pom.xml`);
  if (pom !== undefined) return ELSEWHERE.test(pom) ? undefined : ofMaven(look, directory, pom);
  const gradle = gradleFile(look, directory);
  return gradle === undefined || ELSEWHERE.test(gradle) ? undefined : ofGradle(look, directory, gradle);
};

/** Sources that lie where the build says. */
const ELSEWHERE =
  /<sourceDirectory>|<resource>|<goal>add-source<|<module>|\bsrcDirs?\b|\bsourceSets\b|\bincludeBuild\b|\bprojects\./;

const gradleFile = (look: Look, directory: string): string | undefined =>
  look.text(`${directory}/build.gradle`) ?? look.text(`${directory}/build.gradle.kts`);

const ofMaven = (look: Look, directory: string, pom: string): readonly string[] | undefined => {
  const groups = groupsOf(pom);
  // What the build around it needs, it needs as well.
  const above = look.text(`${parentOf(directory)}/pom.xml`.replace(/^\/\//, '/')) ?? '';
  const found: string[] = [];
  for (const part of [pom, above].map(unmanaged).join('').split('<dependency>').slice(1)) {
    const block = part.slice(0, part.indexOf('</dependency>'));
    const group = tag(block, 'groupId') ?? '';
    const artifact = tag(block, 'artifactId');
    const other = look.around(directory).find((each) => artifactOf(look, each) === artifact);
    const isOwn = groups.has(group) || /^\$\{(?:project\.|pom\.)?(?:parent\.)?groupId\}$/.test(group);
    if (other !== undefined) found.push(other);
    else if (isOwn) return undefined;
  }
  return found;
};

/** Versions are told there, and nothing is needed. */
const unmanaged = (pom: string): string => {
  const [from, to] = [pom.indexOf('<dependencyManagement>'), pom.indexOf('</dependencyManagement>')];
  return from === -1 || to < from ? pom : pom.slice(0, from) + pom.slice(to);
};

/** The group of a module, and that of the build around it where it names one of the same people. */
const groupsOf = (pom: string): ReadonlySet<string> => {
  const head = headOf(pom);
  const from = head.indexOf('<parent>');
  const to = head.indexOf('</parent>');
  const parent = from === -1 || to < from ? undefined : tag(head.slice(from, to), 'groupId');
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

const artifactOf = (look: Look, directory: string): string | undefined => {
  const pom = look.text(`${directory}/pom.xml`);
  return pom === undefined ? undefined : tag(ownHead(pom), 'artifactId');
};

const tag = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>\\s{0,20}([^<\\s]{1,200})\\s{0,20}</${name}>`).exec(text)?.[1];

const ofGradle = (look: Look, directory: string, text: string): readonly string[] | undefined => {
  const root = rootOf(look, directory);
  // What the build around it gives all its projects is not read.
  if (root !== directory && /\bproject\s{0,4}\(/.test(gradleFile(look, root) ?? '')) return undefined;
  const found: string[] = [];
  for (const [, path = ''] of text.matchAll(
    /\bproject\s{0,4}\(\s{0,4}(?:path\s{0,4}[:=]\s{0,4})?["']:?([^"'\n]{1,200})["']/g,
  )) {
    const other = normalised(`${root}/${path.replaceAll(':', '/')}`);
    found.push(other);
  }
  return found;
};

/** The directory of the build that a project belongs to. */
const rootOf = (look: Look, directory: string): string => {
  let at = directory;
  for (let steps = 0; steps < 32; steps += 1) {
    if (
      ['settings.gradle', 'settings.gradle.kts'].some(
        (name) => look.text(`${at === '/' ? '' : at}/${name}`) !== undefined,
      )
    )
      return at;
    if (at === '/') return directory;
    at = parentOf(at);
  }
  return directory;
};
