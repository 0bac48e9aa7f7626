import { join } from 'node:path';
import { canonicalName } from '../knowledge/images/reference.js';
import { type Failure, isFailure } from '../program/failure.js';
import { archiveStore } from './archive.js';
import { namesIn, placeOf } from './files.js';
import type { Source } from './images.js';
import { directoryParts, layoutStore } from './layout.js';
import { readImage } from './look-up.js';
import type { Store } from './model.js';
import { sources as say } from './sentences.js';

/** So many layouts and archives of one directory are looked at. */
const MOST_STORES = 1000;

/** Images of an OCI layout, of an archive, or of a directory in which such things lie. */
export const layoutSource = (path: string): Source => {
  let stores: Promise<readonly Store[] | Failure> | undefined;
  return async (reference, platform, layers) => {
    stores ??= storesAt(path);
    const found = await stores;
    if (isFailure(found)) return found;
    const { digest, ...named } = reference;
    const wanted = digest === undefined ? canonicalName({ ...named, digest }) : `@${digest}`;
    let failure: Failure = { failure: say.noImage(path) };
    for (const store of found) {
      const read = await readImage(store, wanted, platform, layers);
      if (!isFailure(read)) return read;
      failure = read;
    }
    return failure;
  };
};

/** The layout, the archive, or all that lie in a directory. */
export const storesAt = async (path: string): Promise<readonly Store[] | Failure> => {
  const store = await storeAt(path);
  if (store !== undefined) return isFailure(store) ? store : [store];
  if (placeOf(path) !== 'directory') return { failure: say.neither(path) };
  const names = namesIn(path, MOST_STORES);
  if (isFailure(names)) return names;
  const all = await Promise.all(names.map((name) => storeAt(join(path, name))));
  return all.flatMap((each) => (each === undefined || isFailure(each) ? [] : [each]));
};

/** `undefined`: a directory that is no layout. */
const storeAt = async (path: string): Promise<Store | Failure | undefined> => {
  const place = placeOf(path);
  if (place === 'file') return archiveStore(path);
  if (place === 'directory' && placeOf(join(path, 'index.json')) === 'file') return layoutStore(directoryParts(path));
  return undefined;
};
