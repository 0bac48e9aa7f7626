import { packagedTree } from '../../code/java/packaged.js';
import { fileAt } from '../../image/files/context.js';
import { lastDirectory, lastValue } from '../../image/stage.js';
import { programOrigin } from '../../image/start/origin.js';
import { normalised, overlaps, parentOf } from '../../text/path.js';
import type { View } from '../view.js';

/**
 * Code lies where the context, or a stage that builds it, puts it; a bare name lies where it starts. Where the context
 * can be looked into and has no such file, only another stage can have brought it, or the word is a class of its own.
 */
export const isOwnCode = (view: View, written: string): boolean => {
  if (/[$`]/.test(written)) return false;
  if (packagedTree(view, written) !== undefined) return true;
  for (const name of ['', '.js', '/index.js'].map((end) => written + end)) {
    const origin = programOrigin(view, name.includes('/') ? name : `./${name}`);
    if (origin !== 'unknown') return origin === 'own';
  }
  const path = normalised(from(lastDirectory(view.stage) ?? '/', written));
  // What is surely not there is no code of anybody's, unless it is no path at all.
  if (written.includes('/') && view.tree().at(path) === 'absent') return false;
  const seen = view.options.contextEntry !== undefined && !CLASS.test(written);
  return isFilled(view, parentOf(path), seen ? ['stage'] : ['stage', 'context']);
};

/** `com.example.Main`, `App`. */
const CLASS = /^(?:[a-z_]\w*\.)*[A-Z]\w*$/;

/**
 * `python -m app.server`: a file or directory of the name, in the directory that the process starts in, one that it is
 * told to change to, or one on its path. Where nobody can look, what COPY brings is taken to have it.
 */
export const isOwnModule = (view: View, module: string, argv: readonly string[]): boolean => {
  const { stage, options } = view;
  const directory = lastDirectory(stage) ?? '/';
  const search = lastValue(stage, 'PYTHONPATH')?.split(':', MOST_PLACES) ?? [];
  const told = argv.filter((_, at) => /^--(?:chdir|app-dir)$/.test(argv[at - 1] ?? ''));
  const joined = argv.flatMap((word) => /^--(?:chdir|app-dir)=(.+)$/.exec(word)?.[1] ?? []);
  const roots = [
    directory,
    `${directory}/src`,
    ...[...told, ...joined, ...search].map((each) => from(directory, each)),
  ];
  if (roots.some((root) => isModuleBelow(view, root, module))) return true;
  return (
    options.context === undefined &&
    options.contextEntry === undefined &&
    isFilled(view, directory, ['stage', 'context'])
  );
};

/** So many directories are looked through. */
const MOST_PLACES = 16;

const from = (directory: string, path: string): string => (path.startsWith('/') ? path : `${directory}/${path}`);

const isModuleBelow = (view: View, root: string, module: string): boolean => {
  const path = normalised(`${root}/${module.replaceAll('.', '/')}`);
  return [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`].some(
    (place) => fileAt(view, place)?.text !== undefined || typeof view.tree().at(place) === 'object',
  );
};

/** COPY puts something from somewhere into a place, around it, or below it. */
const isFilled = (view: View, place: string, from: readonly string[]): boolean =>
  [...view.copies.values()].some(
    ({ target, operation }) => from.includes(operation.origin.kind) && overlaps(target, place),
  );
