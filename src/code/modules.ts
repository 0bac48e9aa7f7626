import type { Tree } from '../image/files/node.js';
import type { Language } from '../knowledge/languages.js';
import { normalised, parentOf } from '../text/path.js';
import { entriesOf } from './exports.js';
import type { File } from './project.js';
import { fileAbove, type Sources } from './sources.js';

/** Where modules of a program are looked for. */
export type Search = {
  readonly tree: Tree;
  readonly sources: Sources;
  readonly directories: readonly string[];
  /** The directories of the project's own packages: of Python all together, of JavaScript by their names. */
  readonly beside: () => readonly string[];
  readonly packages: () => ReadonlyMap<string, string>;
};

/** The file that a module is, as another file names it; `undefined` where the project brings none of that name. */
export const moduleIn = (language: Language, search: Search, from: File, name: string): File | undefined => {
  switch (language) {
    case 'python':
      return pythonModule(search, from, name);
    case 'javascript':
      return javascriptModule(search, from, name);
    case 'go': {
      const directory = goPackage(search.tree, parentOf(from.place), name);
      return directory === undefined ? undefined : search.sources.firstIn(directory);
    }
    case 'csharp':
    case 'java':
    case 'php':
    case 'rust':
      return undefined;
  }
};

const pythonModule = ({ sources, directories, beside }: Search, from: File, name: string): File | undefined => {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const rest = name
    .slice(dots)
    .split('.')
    .filter((part) => part !== '')
    .join('/');
  let directory = parentOf(from.place);
  for (let each = 1; each < dots; each += 1) directory = parentOf(directory);
  const places = dots > 0 ? [directory] : [parentOf(from.place), ...directories];
  const at = (place: string): File | undefined => {
    const path = normalised(`${place}/${rest}`);
    return (rest === '' ? undefined : sources.at(`${path}.py`)) ?? sources.at(normalised(`${path}/__init__.py`));
  };
  return first(places, at) ?? (dots > 0 ? undefined : first(beside(), at));
};

const first = (places: readonly string[], at: (place: string) => File | undefined): File | undefined => {
  for (const place of places) {
    const found = at(place);
    if (found !== undefined) return found;
  }
  return undefined;
};

const javascriptModule = (search: Search, from: File, name: string): File | undefined => {
  const own = packageNamed(search, name);
  if (own !== undefined) return ofPackage(search, own);
  if (!name.startsWith('.') && !name.startsWith('/')) return undefined;
  return javascriptFile(
    search,
    name.startsWith('/') ? normalised(name) : normalised(`${parentOf(from.place)}/${name}`),
  );
};

/** Where its package says that it lies; where that is not there, for it is still to be built, where its source does. */
const ofPackage = (search: Search, { directory, rest }: Own): File | undefined => {
  const told = entriesOf(search.tree.content(`${directory}/package.json`)?.text, rest);
  const at = (path: string): File | undefined => javascriptFile(search, normalised(`${directory}/${path}`));
  if (told === undefined) return undefined;
  const found = [told, told.map((path) => path.replace(/^(?:\.\/)?[^/]{1,100}\//, 'src/'))]
    .map((paths) => new Set(paths.flatMap((path) => at(path) ?? [])))
    .find(({ size }) => size > 0);
  // One of several, by who asks.
  if (found !== undefined) return found.size > 1 ? undefined : [...found][0];
  const places = [rest, `/src${rest}`];
  return first(told.length > 0 ? places.reverse() : places, at);
};

type Own = { readonly directory: string; readonly rest: string };

/** `@scope/name/part`: the directory of a package of the project, and what stands behind its name. */
export const packageNamed = ({ packages }: Pick<Search, 'packages'>, name: string): Own | undefined => {
  if (/^[./]/.test(name)) return undefined;
  const parts = name.split('/', MOST_PARTS);
  const size = name.startsWith('@') ? 2 : 1;
  const directory = packages().get(parts.slice(0, size).join('/'));
  const rest = parts.slice(size).map((part) => `/${part}`);
  return directory === undefined ? undefined : { directory: directory === '/' ? '' : directory, rest: rest.join('') };
};

const MOST_PARTS = 20;

const javascriptFile = ({ sources }: Search, path: string): File | undefined => {
  const bare = path.replace(/\.[cm]?jsx?$/, '');
  const candidates = [
    path,
    ...JS_ENDS.flatMap((end) => [`${bare}${end}`, `${path}${end}`]),
    ...JS_ENDS.map((end) => `${path}/index${end}`),
  ];
  for (const candidate of candidates) {
    const found = /\.[cm]?[jt]sx?$/.test(candidate) ? sources.at(candidate) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const JS_ENDS: readonly string[] = ['.js', '.ts', '.mjs', '.cjs', '.tsx', '.jsx', '.mts', '.cts'];

/** The names of modules in a text, by its words alone: more than there are does no harm, and nothing is parsed. */
export const modulesNamed = (language: Language, text: string): readonly string[] => {
  switch (language) {
    case 'python':
      return pythonNames(text);
    case 'javascript':
      return Array.from(
        text.matchAll(/(?:\bfrom|\bimport|\brequire\s{0,4}\(|\bimport\s{0,4}\()\s{0,20}['"`]([^'"`\n]{1,200})['"`]/g),
        (match) => (match[1] ?? '').replace(/^node:/, ''),
      );
    case 'go':
      return Array.from(
        text.matchAll(/^(?:import)?[ \t(]*(?:[\w.]+[ \t]+)?"([^"\n]{1,200})"/gm),
        (match) => match[1] ?? '',
      );
    case 'csharp':
    case 'java':
    case 'php':
    case 'rust':
      return [];
  }
};

const pythonNames = (text: string): readonly string[] => {
  const names: string[] = [];
  for (const [, from, list = '', plain = ''] of text.matchAll(
    /(?:^|;)[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]{0,2000}\)|[^\n#;]*)|import[ \t]+([^\n#;]*))/gm,
  )) {
    const words = (from === undefined ? plain : list.replace(/[()]/g, '').replace(/#[^\n]*/g, ''))
      .split(',')
      .map((word) => word.trim().split(/\s+/)[0] ?? '');
    if (from === undefined) names.push(...words);
    else names.push(from, ...words.map((word) => `${from}${from.endsWith('.') ? '' : '.'}${word}`));
  }
  return names.filter((name) => name !== '');
};

/**
 * The directory of a package of Go, by the module that go.mod names; without one, by the place of the packages of GOPATH.
 * Source: go1.22, `go help gopath`.
 */
export const goPackage = (tree: Tree, from: string, name: string): string | undefined => {
  const root = fileAbove(tree, from, 'go.mod');
  if (root === undefined) return ofGoPath(from, name);
  const module = /^module[ \t]+(\S+)/m.exec(root.text)?.[1];
  if (module === undefined) return undefined;
  if (name === module) return root.place;
  return name.startsWith(`${module}/`) ? normalised(`${root.place}/${name.slice(module.length + 1)}`) : undefined;
};

const ofGoPath = (from: string, name: string): string | undefined => {
  const at = from.indexOf('/src/');
  return at === -1 ? undefined : normalised(`${from.slice(0, at)}/src/${name}`);
};
