import { join } from 'node:path';
import type { Failure } from '../program/failure.js';
import { isFailure } from '../program/failure.js';
import { digestOf, gathered } from './blobs.js';
import { readOwn, writeOwn } from './files.js';
import { MOST_CONFIG } from './image-config.js';
import { parsedJson, textIn } from './json.js';
import { type Descriptor, type Found, isDigest, type Store } from './model.js';

/** What registries said before, below one directory. */
export type Cache = {
  readonly directory: string;
  /** ISO 8601. What a tag named is believed for the day. */
  readonly today: string;
  /** What a tag named is not believed, and kept anew: whoever asks what has changed goes on with what is so now. */
  readonly anew?: boolean;
};

/** Where the cache is; `undefined`: nowhere. */
export const cacheDirectory = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { XDG_CACHE_HOME, HOME } = env;
  const above = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  return above?.startsWith('/') === true ? join(above, 'dockerfile-nonroot/images') : undefined;
};

/**
 * A store whose manifests and configurations are kept by digest, which says for ever what they are, and whose tags are
 * kept with the day. Layers are not kept: of them only facts matter, and those are in the lock file.
 */
export const rememberedStore = (store: Store, name: string, { directory, today, anew = false }: Cache): Store => {
  const blobs = blobsIn(directory);
  const tagFile = (tag: string): string =>
    join(directory, 'tags', digestOf(new TextEncoder().encode(`${name}:${tag}`)).slice(7));
  return {
    manifest: async (wanted) => {
      const digest = wanted.includes(':') ? wanted : anew ? undefined : taggedIn(tagFile(wanted), today);
      const kept = digest === undefined ? undefined : blobs.read(digest);
      if (kept !== undefined && digest !== undefined) return { bytes: kept, mediaType: '', digest };
      const found = await store.manifest(wanted);
      if (isFailure(found) || 'manifest' in found) return found;
      blobs.write(found.digest, found.bytes);
      if (!wanted.includes(':')) keepTag(tagFile(wanted), found, today);
      return found;
    },
    open: async (blob) => (isSmall(blob) ? smallBlob(store, blob, blobs) : store.open(blob)),
  };
};

const isSmall = ({ mediaType, size = Number.POSITIVE_INFINITY }: Descriptor): boolean =>
  size <= MOST_CONFIG && /config|container\.image/.test(mediaType);

type Blobs = {
  readonly read: (digest: string) => Uint8Array | undefined;
  readonly write: (digest: string, bytes: Uint8Array) => void;
};

/** What was kept is compared as if it came from outside: a file that is cut off is no blob. */
const blobsIn = (directory: string): Blobs => {
  const fileOf = (digest: string): string => join(directory, 'blobs', digest.replace(/^sha256:/, ''));
  return {
    read: (digest) => {
      const bytes = isDigest(digest) ? readOwn(fileOf(digest), MOST_CONFIG) : undefined;
      return bytes !== undefined && digestOf(bytes) === digest ? bytes : undefined;
    },
    write: (digest, bytes) => writeOwn(fileOf(digest), bytes),
  };
};

const smallBlob = async (store: Store, blob: Descriptor, blobs: Blobs) => {
  const kept = blobs.read(blob.digest);
  if (kept !== undefined) return once(kept);
  const stream = await store.open(blob);
  if (isFailure(stream)) return stream;
  const bytes = await gathered(stream, MOST_CONFIG).catch((error): Failure => ({ failure: String(error.message) }));
  if (isFailure(bytes)) return bytes;
  if (digestOf(bytes) === blob.digest) blobs.write(blob.digest, bytes);
  return once(bytes);
};

async function* once(bytes: Uint8Array) {
  yield bytes;
}

const MOST_TAG = 1024;

const taggedIn = (file: string, today: string): string | undefined => {
  const bytes = readOwn(file, MOST_TAG);
  const value = bytes === undefined ? undefined : parsedJson(bytes);
  return textIn(value, 'date') === today ? textIn(value, 'digest') : undefined;
};

const keepTag = (file: string, found: Extract<Found, { readonly digest: string }>, date: string): void =>
  writeOwn(file, new TextEncoder().encode(JSON.stringify({ digest: found.digest, date })));
