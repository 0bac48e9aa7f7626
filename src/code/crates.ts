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
export const cratesOf = (tree: Tree, argv: readonly string[]): ((place: string) => boolean) | undefined => {
  const name = lastPart(argv[0] ?? '');
  const all = [...tree.brought((path) => lastPart(path) === FILE)];
  if (all.length > MOST_PACKAGES) return undefined;
  const own = all.filter((place) => makes(tree, place, name));
  if (own.length !== 1) return undefined;
  const workspaces = all.filter((place) => /^\[workspace[\].]/m.test(textOf(tree, place) ?? ''));
  const found = new Set(own);
  for (const place of found) {
    const text = textOf(tree, place);
    if (text === undefined) return undefined;
    const directory = parentOf(place);
    const shared = workspaceOf(workspaces, directory);
    for (const path of pathsIn(text)) found.add(normalised(`${directory}/${path}/${FILE}`));
    for (const { at, path } of shared === undefined ? [] : sharedPaths(tree, shared, keysIn(text)))
      found.add(normalised(`${at}/${path}/${FILE}`));
    // What a workspace shares, and nobody has.
    if (shared === undefined && text.includes('workspace')) return undefined;
  }
  const directories = new Set(all.map(parentOf));
  return (place) => {
    for (let at = parentOf(place); at !== '/'; at = parentOf(at))
      if (directories.has(at)) return found.has(`${at}/${FILE}`);
    return true;
  };
};

const textOf = (tree: Tree, place: string): string | undefined => {
  const text = tree.content(place)?.text;
  return text === undefined || text.length > MOST_TEXT ? undefined : text;
};

/** The package itself has the name, or a program of it. */
const makes = (tree: Tree, place: string, name: string): boolean => {
  const text = textOf(tree, place) ?? '';
  const directory = parentOf(place);
  const inner = [`src/bin/${name}.rs`, `src/bin/${name}/main.rs`].map((path) => normalised(`${directory}/${path}`));
  return namesIn(text).includes(name) || inner.some((each) => tree.content(each) !== undefined);
};

const namesIn = (text: string): readonly string[] => Array.from(text.matchAll(NAME), ([, name = '']) => name);

const NAME = /^name[ \t]{0,20}=[ \t]{0,20}"([\w-]{1,100})"/gm;

/** What depends on a package of the same repository, whatever it is called: of others there is no such path. */
const pathsIn = (text: string): readonly string[] => Array.from(text.matchAll(PATH), ([, path = '']) => path);

const PATH = /\bpath[ \t]{0,20}=[ \t]{0,20}"([\w./-]{1,300})"/g;

/** The file of the nearest workspace around a directory. */
const workspaceOf = (workspaces: readonly string[], directory: string): string | undefined =>
  workspaces
    .filter((place) => isWithin(directory, parentOf(place)))
    .reduce<string | undefined>(
      (best, each) => (best === undefined || each.length > best.length ? each : best),
      undefined,
    );

/** `shared.workspace = true`, `shared = { workspace = true }` */
const keysIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      text.matchAll(/^([\w-]{1,100})(?:\.workspace[ \t]|[ \t]{0,20}=[ \t]{0,20}\{[^}\n]{0,300}\bworkspace\b)/gm),
      ([, key = '']) => key,
    ),
  );

/** What a workspace says of packages that others share, and of those that take the place of others. */
const sharedPaths = (tree: Tree, root: string, keys: ReadonlySet<string>) =>
  (textOf(tree, root) ?? '').split('\n').flatMap((line) => {
    const key = /^([\w-]{1,100})[ \t]{0,20}=/.exec(line)?.[1] ?? '';
    return keys.has(key) ? pathsIn(line).map((path) => ({ at: parentOf(root), path })) : [];
  });
