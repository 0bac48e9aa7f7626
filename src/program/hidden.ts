import { NO_PLACES, withPlace } from '../report/places.js';
import type { FileReport, Places } from '../report/report.js';
import { imagesOf, isOpenRoot } from '../report/sections.js';
import { isProblem } from '../text/problems.js';
import type { Found, Input } from './find.js';
import type { Host } from './host.js';
import type { Loads } from './images.js';
import { type Joined, joinOf } from './join-run.js';
import { doFile, doText } from './one-file.js';
import { readerOf } from './read.js';
import type { Settings } from './settings.js';

/** Looks for images that are root's as soon as a configuration that nobody has named does not count. */
export type Hidden = {
  /** Checks once more what was checked; without `at`, its absolute path, it came through standard input. */
  readonly look: (file: FileReport, at: string | undefined) => Promise<void>;
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
  const again = settings.plain === undefined ? joined : await joinOf(host, all, plain, readerOf(host));
  const around: Joined = isProblem(again) ? joined : { ...again, inputs: joined.inputs, fixed: joined.fixed };
  let found = NO_PLACES;
  return {
    look: async (file, at) => {
      if (settings.plain === undefined || file.error !== undefined) return;
      const other = await doText(host, { path: file.path, text: file.text, file: at }, plain, around, loads);
      found = withPlace(found, file.path, rootsBeside(other.file, file));
    },
    leftOut: async (files) => {
      for (const input of settings.trusted ? [] : files) {
        const done = await doFile(host, input, plain, around, loads, []);
        if (done !== undefined) found = withPlace(found, input.path, rootsBeside(done.file, undefined));
      }
    },
    found: () => found,
  };
};

/** Images that no exception allows to be root's, and that are not so in another report of the same file. */
const rootsBeside = (file: FileReport, other: FileReport | undefined): number => {
  const known = new Set(
    (other === undefined ? [] : imagesOf(other)).filter(isOpenRoot).map(({ target }) => target.stage),
  );
  return imagesOf(file).filter((image) => isOpenRoot(image) && !known.has(image.target.stage)).length;
};
