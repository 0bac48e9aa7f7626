import type { Tree } from '../image/files/node.js';
import { isWithin, lastPart, normalised, parentOf } from '../text/path.js';
import type { File } from './project.js';

/** So much is read of the file that names the applications of a repository. */
const MOST_TEXT = 100_000;

/** Of more applications nobody looks which of them belong together. */
const MOST_APPLICATIONS = 100;

/**
 * The files of the application that a program is built of, and of what the applications of its repository share; all
 * where nobody says which they are. Source: documentation: NestJS 11, CLI, Workspaces.
 */
export const ofApplication = (tree: Tree, argv: readonly string[], all: readonly File[]): readonly File[] => {
  const roots = applicationsIn(tree);
  const own = roots.filter(({ root }) => argv.some((word) => `/${word}/`.includes(`/${root}/`)));
  if (own.length !== 1 || roots.length > MOST_APPLICATIONS) return all;
  const others = roots.filter(({ root }) => root !== own[0]?.root);
  const isOther = ({ place }: File) => others.find(({ directory }) => isWithin(place, directory));
  const kept = all.filter((file) => isOther(file) === undefined);
  const isNamed = kept.some(({ text }) => {
    const names = namesIn(text);
    return others.some(({ root }) => names.has(lastPart(root)));
  });
  return isNamed ? all : kept;
};

type Application = { readonly root: string; readonly directory: string };

const applicationsIn = (tree: Tree): readonly Application[] =>
  [...tree.brought((path) => lastPart(path) === 'nest-cli.json')].flatMap((place) => {
    const text = tree.content(place)?.text ?? '';
    if (text.length > MOST_TEXT) return [];
    return Array.from(text.matchAll(APPLICATION), ([, root = '']) => ({
      root,
      directory: normalised(`${parentOf(place)}/${root}`),
    }));
  });

const APPLICATION = /"type"\s{0,20}:\s{0,20}"application"\s{0,20},\s{0,200}"root"\s{0,20}:\s{0,20}"([\w./-]{1,200})"/g;

/** The parts of all that a text imports. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/['"`]([\w@./-]{1,200})['"`]/g), ([, path = '']) => path).flatMap((path) =>
      path.split('/'),
    ),
  );
