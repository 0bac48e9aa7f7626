import type { Tree } from '../image/files/node.js';
import { isWithin, lastPart, normalised, parentOf } from '../text/path.js';

/** Of more packages nobody looks which of them belong together; and so much of the file of one is read. */
const MOST_PACKAGES = 200;
const MOST_TEXT = 100_000;

const FILE = 'Cargo.toml';

/**
 * Whether a file belongs to the package that a program is built of, or to one of the same repository that it depends on;
 * `undefined` where no one package has its name. Source: documentation: The Cargo Book, Specifying Dependencies, Workspaces.
 */
export const cratesOf = (tree: Tree, argv: readonly string[]): Crates | undefined => {
  const name = lastPart(argv[0] ?? '');
  const all = [...tree.brought((path) => lastPart(path) === FILE)];
  if (all.length > MOST_PACKAGES) return undefined;
  const own = all.filter((place) => makes(tree, place, name));
  if (own.length !== 1 || isConfigured(tree)) return undefined;
  const workspaces = all.filter((place) => /^\[workspace[\].]/m.test(textOf(tree, place) ?? ''));
  const found = new Set(own);
  for (const place of found) {
    const text = textOf(tree, place);
    if (text === undefined || !isUnderstood(text)) return undefined;
    const directory = parentOf(place);
    const around = all.filter((each) => isWithin(directory, parentOf(each)));
    if (around.some((each) => REPLACES.test(textOf(tree, each) ?? 'patch'))) return undefined;
    const shared = workspaceOf(workspaces, directory);
    if (shared !== undefined && !isShared(textOf(tree, shared) ?? '')) return undefined;
    for (const path of pathsIn(text)) found.add(normalised(`${directory}/${path}/${FILE}`));
    for (const { at, path } of shared === undefined ? [] : sharedPaths(tree, shared, keysIn(text)))
      found.add(normalised(`${at}/${path}/${FILE}`));
    // What a workspace shares, and nobody has.
    if (shared === undefined && text.includes('workspace')) return undefined;
  }
  const directories = new Set(all.map(parentOf));
  const names = all.filter((place) => !found.has(place)).flatMap((place) => namesIn(textOf(tree, place) ?? ''));
  return {
    others: new Set(names.map((each) => each.replaceAll('-', '_'))),
    isOf: (place) => {
      for (let at = parentOf(place); at !== '/'; at = parentOf(at))
        if (directories.has(at)) return found.has(`${at}/${FILE}`);
      return true;
    },
  };
};

type Crates = {
  readonly isOf: (place: string) => boolean;
  /** The names of the other packages, as code writes them. */
  readonly others: ReadonlySet<string>;
};

const textOf = (tree: Tree, place: string): string | undefined => {
  const text = tree.content(place)?.text;
  return text === undefined || text.length > MOST_TEXT || UNREAD.test(text) ? undefined : text.replace(COMMENT, '');
};

/** A line that says nothing, and the end of one in which no text can be. */
const COMMENT = /^[ \t]*#[^\n]*|#[^\n"'}]{0,100}$/gm;

/** Texts of several lines, in which nothing is what it looks like, and letters that are written by their numbers. */
const UNREAD = /"""|'''|\\u/i;

/** Each place at which a package says what it depends on is one of those that are looked at. */
const isUnderstood = (text: string): boolean =>
  countOf(text, PATH_WORD) === countOf(text, PATH) &&
  countOf(text, WORKSPACE_WORD) === countOf(text, WORKSPACE) + countOf(text, KEY);

/** The same of what a workspace shares. */
const isShared = (text: string): boolean =>
  countOf(text, PATH_WORD) ===
  text.split('\n').reduce((sum, line) => sum + (ENTRY.test(line) ? countOf(line, PATH) : 0), 0);

const countOf = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

const PATH_WORD = /(?<![\w-])path(?![\w-])/g;
const WORKSPACE_WORD = /(?<![\w-])workspace(?![\w-])/g;

/** What is no dependency: the tables of a workspace itself, and the lints that a package has of it. */
const WORKSPACE = /^\[workspace(?=[\].])|^\[lints\]\n{1,9}workspace[ \t]{0,20}=[ \t]{0,20}true\b/gm;

/** One package takes the place of another. */
const REPLACES = /(?<![\w-])(?:patch|replace)(?![\w-])/;

/** Cargo itself is told where packages lie. Source: documentation: The Cargo Book, Configuration. */
const isConfigured = (tree: Tree): boolean =>
  [...tree.brought((path) => /\/\.cargo\/config(?:\.toml)?$/.test(path))].some((place) =>
    /\b(?:paths|patch|include)\b/.test(tree.content(place)?.text ?? 'patch'),
  );

/** The package itself has the name, or a program of it. */
const makes = (tree: Tree, place: string, name: string): boolean => {
  const text = textOf(tree, place) ?? '';
  const directory = parentOf(place);
  const inner = [`src/bin/${name}.rs`, `src/bin/${name}/main.rs`].map((path) => normalised(`${directory}/${path}`));
  return namesIn(text).includes(name) || inner.some((each) => tree.content(each) !== undefined);
};

const namesIn = (text: string): readonly string[] => Array.from(text.matchAll(NAME), ([, name = '']) => name);

const NAME = /^name[ \t]{0,20}=[ \t]{0,20}["']([\w-]{1,100})["']/gm;

/** What depends on a package of the same repository, whatever it is called: of others there is no such path. */
const pathsIn = (text: string): readonly string[] => Array.from(text.matchAll(PATH), ([, path = '']) => path);

const PATH = /(?<![\w-])path[ \t]{0,20}=[ \t]{0,20}["']([\w./-]{1,300})["']/g;

/** The file of the nearest workspace around a directory. */
const workspaceOf = (workspaces: readonly string[], directory: string): string | undefined =>
  workspaces
    .filter((place) => isWithin(directory, parentOf(place)))
    .reduce<string | undefined>(
      (best, each) => (best === undefined || each.length > best.length ? each : best),
      undefined,
    );

/** `shared.workspace = true`, `shared = { workspace = true }` */
const keysIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(KEY), ([, key = '']) => key));

const KEY =
  /^([\w-]{1,100})(?:\.workspace[ \t]{0,20}=|[ \t]{0,20}=[ \t]{0,20}\{[^}\n]{0,300}(?<![\w-])workspace(?![\w-]))/gm;

const ENTRY = /^([\w-]{1,100})[ \t]{0,20}=[ \t]{0,20}\{/;

/** What a workspace says of packages that others share, and of those that take the place of others. */
const sharedPaths = (tree: Tree, root: string, keys: ReadonlySet<string>) =>
  (textOf(tree, root) ?? '').split('\n').flatMap((line) => {
    const key = ENTRY.exec(line)?.[1] ?? '';
    return keys.has(key) ? pathsIn(line).map((path) => ({ at: parentOf(root), path })) : [];
  });
