import type { Tree } from '../image/files/node.js';
import { parentOf } from '../text/path.js';

/** So many packages of a project are looked at. */
const MOST_PACKAGES = 200;

/** Where the packages of Python lie that a project is made of: beside its description, or in `src` there. */
export const pythonPackages = (tree: Tree): readonly string[] =>
  described(tree, /\/(?:pyproject\.toml|setup\.(?:cfg|py))$/).flatMap((path) => [
    parentOf(path),
    `${parentOf(path) === '/' ? '' : parentOf(path)}/src`,
  ]);

/** The directories of the packages of a workspace by their names. */
export const javascriptPackages = (tree: Tree): ReadonlyMap<string, string> =>
  new Map(
    described(tree, /\/package\.json$/).flatMap((path) => {
      const name = /"name"\s{0,9}:\s{0,9}"([^"\n]{1,200})"/.exec(tree.content(path)?.text ?? '')?.[1];
      return name === undefined ? [] : [[name, parentOf(path)] as const];
    }),
  );

const described = (tree: Tree, name: RegExp): readonly string[] => {
  const found: string[] = [];
  for (const path of tree.files((each) => name.test(each) && !FOREIGN.test(each))) {
    found.push(path);
    if (found.length === MOST_PACKAGES) break;
  }
  return found;
};

/** Where packages of somebody else are installed. */
const FOREIGN = /\/(?:node_modules|site-packages|dist-packages)\//;
