import { join } from 'node:path';
import type { Options } from '../image/options.js';
import type { LookUp } from '../knowledge/images/lookup.js';
import type { Problem } from '../text/problems.js';
import type { Around } from './find.js';
import type { Grammars } from './grammars.js';
import type { Host } from './host.js';
import { upwards, workTreeOf } from './place.js';

/** Images that are looked up: in a lock file, or where `--resolve` says. */
export type Images = {
  /** Notes what is asked for and not there yet; `undefined`: nobody looks anything up. */
  readonly lookUp: LookUp | undefined;
  /** Looks up what was noted; false where nothing was. */
  readonly load: () => Promise<boolean>;
  /** At the end of a run: keeps what was looked up, and says what the user should know of it. */
  readonly finish: () => Promise<Finished>;
  /** The lock file, and the images of which it was believed; `undefined`: there is none. */
  readonly believed: () => { readonly path: string; readonly names: readonly string[] } | undefined;
};

export type Finished = { readonly notes: readonly string[]; readonly problems: readonly Problem[] };

export const NO_IMAGES: Images = {
  lookUp: undefined,
  load: async () => false,
  finish: async () => ({ notes: [], problems: [] }),
  believed: () => undefined,
};

/** What a check asks for in passing, and gets when it is done again. */
export type Loads = Grammars & Pick<Images, 'lookUp'> & Pick<IdPlaces, 'idPlaces'>;

export const together = (grammars: Grammars, images: Images, ids: IdPlaces): Loads => ({
  ...grammars,
  lookUp: images.lookUp,
  idPlaces: ids.idPlaces,
  load: async () => {
    const loaded = await Promise.all([grammars.load(), images.load(), ids.load()]);
    return loaded.includes(true);
  },
});

/** Where the repository says ids; what looks is loaded when a fix has first asked for it. */
export type IdPlaces = {
  readonly idPlaces: NonNullable<Options['idPlaces']>;
  readonly load: () => Promise<boolean>;
};

export const newIdPlaces = (host: Host, found: Around): IdPlaces => {
  let places: NonNullable<Options['idPlaces']> | undefined;
  let isWanted = false;
  return {
    idPlaces: (asked) => {
      isWanted = true;
      return places === undefined ? [] : places(asked);
    },
    load: async () => {
      if (!isWanted || places !== undefined) return false;
      const { idPlacesIn } = await import('./id-places.js');
      places = idPlacesIn(host, found);
      return true;
    },
  };
};

export const LOCK = 'dockerfile-nonroot.lock';

/** The lock file nearest upwards, to the root of the git work tree as for a configuration; `undefined`: there is none. */
export const nearestLock = (host: Host): string | undefined =>
  upwards(host, host.cwd)
    .map((directory) => join(directory, LOCK))
    .find((file) => host.statOf(file) !== undefined);

/** Where a new one is written: at the root of the git work tree, so that it counts for all of it. */
export const newLock = (host: Host): string => join(workTreeOf(host, host.cwd) ?? host.cwd, LOCK);
