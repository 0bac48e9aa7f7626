import { fileAt } from '../../image/files/context.js';
import { programOrigin } from '../../image/start/origin.js';
import { normalised } from '../../text/path.js';
import type { View } from '../view.js';

/** Code lies where the context, or a stage that builds it, puts it; a bare name lies where it starts. */
export const isOwnCode = (view: View, written: string): boolean => {
  if (/[$`]/.test(written)) return false;
  const origin = programOrigin(view, written.includes('/') ? written : `./${written}`);
  if (origin !== 'unknown') return origin === 'own';
  const directory = view.stage.steps.at(-1)?.workdir ?? '/';
  const path = normalised(written.startsWith('/') ? written : `${directory}/${written}`);
  // What is surely not there is no code of anybody's, unless it is no path at all: a class, a module.
  if (written.includes('/') && view.tree().at(path) === 'absent') return false;
  const place = written.startsWith('/') ? written.slice(0, written.lastIndexOf('/')) || '/' : directory;
  return isFilled(view, place);
};

/** `python -m app.server`: a file or directory of the name, in the directory that the process starts in. */
export const isOwnModule = (view: View, module: string): boolean => {
  const directory = view.stage.steps.at(-1)?.workdir ?? '/';
  const path = normalised(`${directory}/${module.replaceAll('.', '/')}`);
  const places = [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`];
  return places.some((place) => fileAt(view, place)?.text !== undefined || typeof view.tree().at(place) === 'object');
};

/** COPY puts something into a place, around it, or below it. */
const isFilled = (view: View, place: string): boolean =>
  [...view.copies.values()].some(
    ({ target, operation }) =>
      operation.origin.kind !== 'image' &&
      (target === place ||
        target === '/' ||
        target.startsWith(place === '/' ? '/' : `${place}/`) ||
        place.startsWith(`${target}/`)),
  );
