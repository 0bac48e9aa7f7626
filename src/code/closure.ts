import type { Tree } from '../image/files/node.js';
import type { Language } from '../knowledge/languages.js';
import { isWithin, lastPart, parentOf } from '../text/path.js';
import { ofApplication } from './applications.js';
import { cratesOf } from './crates.js';
import { projectDirectories } from './csharp/projects.js';
import type { Entry } from './entry.js';
import { directoriesIn } from './java/packaged.js';
import { goPackage, moduleIn, modulesNamed, packageNamed, type Search } from './modules.js';
import { byDirectory, type File } from './project.js';
import { ENDS, MOST_FILES, type Sources } from './sources.js';

/**
 * The files that a program is made of: where it begins, and what that imports in turn. Where that cannot be said, every
 * file of the language.
 */
export const closureOf = (language: Language, entry: Entry, sources: Sources, search: Search): readonly File[] => {
  switch (language) {
    case 'python':
    case 'javascript': {
      const roots = entry.roots.flatMap((place) => sources.at(place) ?? []);
      if (roots.length === 0) return ofApplication(entry.tree, entry.started.argv, sources.all());
      const found = reached(roots, (file) =>
        modulesNamed(language, file.text).flatMap((name) => moduleIn(language, search, file, name) ?? []),
      );
      const isHidden = (file: File): boolean =>
        LOADS.test(file.text) || modulesNamed(language, file.text).some((name) => isLost(language, search, file, name));
      return found.some(isHidden) ? sources.all() : found;
    }
    case 'go':
      return goFiles(entry, sources);
    case 'csharp':
      return inDirectories(projectDirectories(entry.tree, entry.started.argv), sources);
    case 'rust':
      return rustFiles(entry, sources);
    case 'java':
      return ofModules(inDirectories(directoriesIn(entry.tree, entry.module), sources), sources.all());
    case 'php':
      return sources.all();
  }
};

/** A package of the project that begins nobody knows where. */
const isLost = (language: Language, search: Search, from: File, name: string): boolean =>
  language === 'javascript' &&
  packageNamed(search, name) !== undefined &&
  moduleIn(language, search, from, name) === undefined;

/** Who loads its parts by their names, or from where an alias leads, may load any of them. */
const LOADS = /\bDJANGO_SETTINGS_MODULE\b|\bimport_module\(|\bfrom ['"]@\/|\brequire\(['"]@\//;

const reached = (roots: readonly File[], next: (file: File) => readonly File[]): readonly File[] => {
  const found = new Set(roots);
  for (const file of found) {
    if (found.size > MOST_FILES) break;
    for (const each of next(file)) found.add(each);
  }
  return [...found];
};

/** Those of its projects or modules; every one where nobody knows which these are. */
const inDirectories = (directories: readonly string[] | undefined, sources: Sources): readonly File[] => {
  const all = sources.all();
  return directories === undefined
    ? all
    : all.filter(({ place }) => directories.some((directory) => isWithin(place, directory)));
};

/** The files of modules of Java; all where these name a package of which only others have files. */
const ofModules = (found: readonly File[], all: readonly File[]): readonly File[] => {
  const known = new Set(found.flatMap(packageIn));
  const own = new Set(found);
  const others = new Set(all.filter((file) => !own.has(file)).flatMap(packageIn));
  const isOther = (name: string): boolean => others.has(name) && !known.has(name);
  const isMore = ({ text }: File): boolean =>
    Array.from(text.matchAll(QUALIFIED), ([name]) => name).some((name) => isOther(name));
  return found.some(isMore) ? all : found;
};

const packageIn = ({ text }: File): readonly string[] => {
  const name = /^[ \t]{0,20}package[ \t]{1,20}([\w.]{1,300})/m.exec(text)?.[1];
  return name === undefined ? [] : [name];
};

/** `com.shop.common` of `com.shop.common.Prices`: packages are written small. */
const QUALIFIED = /(?<![\w.])[a-z_]\w{0,100}(?:\.[a-z_]\w{0,100}){0,20}/g;

/** The same of the packages of Rust; who takes in files by their paths, or names another package, may take any. */
const rustFiles = ({ tree, started }: Entry, sources: Sources): readonly File[] => {
  const crates = cratesOf(tree, started.argv);
  const all = sources.all();
  if (crates === undefined) return all;
  const found = all.filter(({ place }) => crates.isOf(place));
  const isMore = ({ text }: File): boolean =>
    /#\[path\b|\binclude!/.test(text) ||
    Array.from(text.matchAll(CRATE)).some(([, before = '', after]) => crates.others.has(after ?? before));
  return found.some(isMore) ? all : found;
};

/** `shared::f()`, `use shared as s`, `extern crate shared`; `self::shared::f()` is no other package. */
const CRATE = /(?<![\w:])(\w{1,100})::|\b(?:use|crate)[ \t]{1,20}(\w{1,100})/g;

const goFiles = ({ tree, roots, started }: Entry, sources: Sources): readonly File[] => {
  const all = sources.all();
  const packages = byDirectory(all);
  const first = roots.flatMap((place) =>
    ENDS.go.test(place) ? (sources.at(place) ?? []) : (packages.get(place) ?? []),
  );
  // What is named and not there is made elsewhere, or kept out of the context: nobody can read it.
  if (roots.length > 0 && first.length === 0) return [];
  const named = first.length > 0 ? first : mainNamed(packages, lastPart(started.argv[0] ?? ''));
  if (named.length === 0) return all.some(isMain) ? all : [];
  return reached(named, (file) => importedBy(tree, file).flatMap((directory) => packages.get(directory) ?? []));
};

/** The main package whose directory has the name of the program. */
const mainNamed = (packages: ReadonlyMap<string, readonly File[]>, name: string): readonly File[] => {
  const found = [...packages].filter(([directory, files]) => lastPart(directory) === name && files.some(isMain));
  return found.length === 1 ? (found[0]?.[1] ?? []) : [];
};

const isMain = ({ text }: File): boolean => /^package main\b/m.test(text);

const importedBy = (tree: Tree, { place, text }: File): readonly string[] =>
  modulesNamed('go', text)
    .filter((name) => name.includes('/') || name.includes('.'))
    .flatMap((name) => goPackage(tree, parentOf(place), name) ?? []);
