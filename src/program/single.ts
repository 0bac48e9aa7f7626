import type { Source } from '../dockerfile/model.js';
import { check } from '../report/check.js';
import { inspect } from '../report/inspect.js';
import { isProblem, type Problem } from '../text/problems.js';
import { newGrammars, withGrammars } from './grammars.js';
import type { Host } from './host.js';
import { excluder } from './ignore-rules.js';
import { type Images, NO_IMAGES, newIdPlaces, together } from './images.js';
import { inputsOf } from './inputs.js';
import { toldOf } from './join-run.js';
import { nearFiles } from './near.js';
import { inContext, optionsFor } from './one-file.js';
import { shownPath } from './place.js';
import { readerOf, readFile, readStdin, stdinPath } from './read.js';
import type { Settings } from './settings.js';

/** What `inspect` prints of one file. */
export const inspectText = async (
  host: Host,
  path: string,
  settings: Settings,
  images: Images = NO_IMAGES,
): Promise<Source | Problem> => {
  const stdin = path === '-';
  const input = {
    path: stdin ? stdinPath(settings) : shownPath(host.cwd, host.absolute(path)),
    file: host.absolute(path),
  };
  const read = stdin ? await readStdin(host, settings) : readFile(host, input);
  if (isProblem(read)) return read;
  const file = stdin ? settings.stdinFilename : input.file;
  const source = { path: input.path, text: read.text };
  const isLeftOut = await excluder(settings.exclude);
  const near = stdin ? [] : nearFiles(host, [input.file], [], isLeftOut);
  const around = { inputs: inputsOf([input]), deploys: [], tops: [], near };
  const loads = together(newGrammars(), images, newIdPlaces(host, around));
  const { grammar, lookUp, idPlaces } = loads;
  const own = { ...optionsFor(host, settings, file), grammar, idPlaces, ...(lookUp && { lookUp }) };
  const options = stdin
    ? own
    : inContext(
        host,
        { ...source, file: input.file },
        settings,
        { composed: await toldOf(host, around, readerOf(host)), idsFor: () => ({}) },
        own,
      );
  return { path: input.path, text: await withGrammars(loads, () => inspect(source, options)) };
};

/** What a Dockerfile says of the image that it makes; `user` is `undefined` where that is not known. */
export const saidBy = async (
  host: Host,
  path: string,
  settings: Settings,
  images: Images,
): Promise<{ readonly path: string; readonly verdict: string; readonly user: string | undefined } | Problem> => {
  const file = host.absolute(path);
  const read = readFile(host, { path, file });
  if (isProblem(read)) return read;
  const { lookUp } = images;
  const options = { ...optionsFor(host, settings, file), ...(lookUp && { lookUp }) };
  const { verdict, user, error } = await withGrammars(images, () => check({ path, text: read.text }, options));
  return error ?? { path, verdict, user };
};
