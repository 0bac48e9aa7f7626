import { type Failure, isFailure } from '../program/failure.js';
import { attempted } from './attempted.js';
import { digestOf, gathered, verified } from './blobs.js';
import { openIn } from './files.js';
import { type Json, listIn, member, parsedJson, textIn } from './json.js';
import { descriptorOf, MOST_MANIFEST } from './manifest.js';
import { type Bytes, type Found, isDigest, type Store } from './model.js';
import { isNamed } from './names.js';
import { layout as say } from './sentences.js';
import { several } from './several.js';

/** The bytes of a file of a layout, by its path in it: from a directory, or from an archive. */
export type OpenPart = (path: string) => Bytes | Failure;

/** A directory as the OCI image layout has it. Source: opencontainers/image-spec@v1.1.0:image-layout.md. */
export const layoutStore = (open: OpenPart): Store => ({
  manifest: (wanted) => foundIn(open, wanted),
  open: async ({ digest }) =>
    isDigest(digest) ? open(pathOf(digest)) : { failure: say.noDigest(digest.slice(0, 80)) },
});

export const directoryParts =
  (directory: string): OpenPart =>
  (path) =>
    openIn(directory, path);

const pathOf = (digest: string): string => `blobs/${digest.replace(':', '/')}`;

const MOST_IMAGES = 10_000;

/** By digest, or by what annotations say of the name. Nothing named: the only image that is there. */
const foundIn = (open: OpenPart, wanted: string): Promise<Found | Failure> =>
  attempted<Found | Failure>(async () => {
    if (isDigest(wanted)) return blobOf(open, wanted, '');
    const stream = open('index.json');
    if (isFailure(stream)) return { failure: say.index(stream.failure) };
    const bytes = await gathered(stream, MOST_MANIFEST);
    const index = parsedJson(bytes);
    if (isFailure(index)) return { failure: `index.json: ${index.failure}` };
    const entries = listIn(index, 'manifests', MOST_IMAGES);
    if (wanted === '' && entries.length !== 1) {
      const names = namesOf(entries);
      return names.length > 1 ? several(names) : { bytes, mediaType: '', digest: digestOf(bytes) };
    }
    const entry = entries.find((each) => wanted === '' || isEntryOf(each, wanted));
    const descriptor = descriptorOf(entry);
    if (descriptor === undefined) return { failure: say.noImage(wanted) };
    return blobOf(open, descriptor.digest, descriptor.mediaType);
  });

/** One for each image: entries of one name, or of none, are one image if each is for another platform. */
const namesOf = (entries: readonly Json[]): readonly string[] => {
  const images = entries.filter((each) => textIn(member(each, 'platform'), 'os') !== 'unknown');
  const platforms = new Map<string, Set<string>>();
  for (const entry of images) {
    const name = nameOf(entry) ?? '';
    const platform = JSON.stringify(member(entry, 'platform') ?? null);
    const known = platforms.get(name) ?? new Set();
    if (known.has(platform) && name === '') return images.map((each) => nameOf(each) ?? textIn(each, 'digest') ?? '');
    platforms.set(name, known.add(platform));
  }
  return [...platforms.keys()].map(
    (name) =>
      name ||
      (textIn(
        images.find((each) => !nameOf(each)),
        'digest',
      ) ??
        ''),
  );
};

const nameOf = (entry: Json): string | undefined => {
  const annotations = member(entry, 'annotations');
  return textIn(annotations, 'io.containerd.image.name') ?? textIn(annotations, 'org.opencontainers.image.ref.name');
};

const NAMES = ['org.opencontainers.image.ref.name', 'io.containerd.image.name'];

const isEntryOf = (entry: Json, wanted: string): boolean => {
  const annotations = member(entry, 'annotations');
  const at = wanted.indexOf('@');
  if (at !== -1) return textIn(entry, 'digest') === wanted.slice(at + 1);
  return NAMES.some((name) => {
    const written = textIn(annotations, name) ?? '';
    // A name may be no more than a tag.
    return written === wanted || isNamed(written, wanted);
  });
};

const blobOf = async (open: OpenPart, digest: string, mediaType: string): Promise<Found | Failure> => {
  const stream = open(pathOf(digest));
  if (isFailure(stream)) return { failure: say.unread(digest, stream.failure) };
  return { bytes: await gathered(verified(stream, digest), MOST_MANIFEST), mediaType, digest };
};
