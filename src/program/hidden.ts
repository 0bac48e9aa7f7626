import { NO_PLACES, placesOf, withPlace } from '../report/places.js';
import type { FileReport, Places } from '../report/report.js';
import { imagesOf, isOpenRoot } from '../report/sections.js';
import { isProblem } from '../text/problems.js';
import type { Found } from './find.js';
import type { Host } from './host.js';
import type { Loads } from './images.js';
import { type Input, inputsOf } from './inputs.js';
import { type Joined, joinOf } from './join-run.js';
import { doFile, doText } from './one-file.js';
import { readerOf } from './read.js';
import type { Settings } from './settings.js';

/** Looks for images that are root's as soon as a configuration that nobody has named does not count. */
export type Hidden = {
  /**
   * Checks once more what was checked, and answers how many such images it has; without `at`, its absolute path, it came
   * through standard input.
   */
  readonly look: (file: FileReport, at: string | undefined) => Promise<number>;
  readonly add: (path: string, images: number) => void;
  /** Checks what the configuration leaves out. */
  readonly leftOut: (inputs: readonly Input[]) => Promise<void>;
  readonly found: () => Places;
};

/** `all` is what the run has found. What lies in a repository may belong to whoever wants its root to pass. */
export const hiddenIn = async (
  host: Host,
  settings: Settings,
  all: Found,
  joined: Joined,
  loads: Loads,
): Promise<Hidden> => {
  const plain: Settings = { ...settings, ...settings.plain, mode: 'check' };
  const whole = wholeOf(all, settings);
  const isSame = settings.plain === undefined && whole === all;
  const again = isSame ? joined : await joinOf(host, whole, plain, readerOf(host));
  const around: Joined = isProblem(again) ? joined : { ...again, inputs: joined.inputs, fixed: joined.fixed };
  const isToldMore = (at: string): boolean =>
    JSON.stringify(around.composed(at, plain.options)) !== JSON.stringify(joined.composed(at, plain.options));
  let found = NO_PLACES;
  let foundLeftOut = NO_PLACES;
  return {
    look: async (file, at) => {
      const matters = settings.plain !== undefined || (whole !== all && at !== undefined && isToldMore(at));
      if (!matters || file.error !== undefined) return 0;
      const other = await doText(host, { path: file.path, text: file.text, file: at }, plain, around, loads);
      return rootsBeside(other.file, file);
    },
    add: (path, images) => {
      found = withPlace(found, path, images);
    },
    leftOut: async (files) => {
      for (const input of settings.trusted ? [] : files) {
        const done = await doFile(host, input, plain, around, loads, { templates: [], notes: [] });
        if (done !== undefined) foundLeftOut = withPlace(foundLeftOut, input.path, rootsBeside(done.file, undefined));
      }
    },
    found: () => placesOf([found, foundLeftOut]),
  };
};

/** With what the configuration leaves out, which may say how images are built and run. */
const wholeOf = (all: Found, { trusted }: Settings): Found => {
  const { inputs, leftOut, deploys, deploysLeftOut } = all;
  if (trusted || leftOut.length + deploysLeftOut.length === 0) return all;
  return { ...all, inputs: inputsOf([...inputs, ...leftOut]), deploys: [...deploys, ...deploysLeftOut] };
};

/** Images that no exception allows to be root's, and that are not so in another report of the same file. */
const rootsBeside = (file: FileReport, other: FileReport | undefined): number => {
  const known = new Set(
    (other === undefined ? [] : imagesOf(other)).filter(isOpenRoot).map(({ target }) => target.stage),
  );
  return imagesOf(file).filter((image) => isOpenRoot(image) && !known.has(image.target.stage)).length;
};
