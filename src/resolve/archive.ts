import { Buffer } from 'node:buffer';
import { type Failure, isFailure } from '../program/failure.js';
import { attempted } from './attempted.js';
import { digestOf, gathered } from './blobs.js';
import { openFile } from './files.js';
import { MOST_CONFIG } from './image-config.js';
import { type Json, parsedJson, textIn, textsIn } from './json.js';
import { layoutStore } from './layout.js';
import { MOST_MANIFEST } from './manifest.js';
import type { Bytes, Descriptor, Found, Store } from './model.js';
import { isNamed } from './names.js';
import { partsOf } from './overlay.js';
import { archive as say } from './sentences.js';
import { several } from './several.js';
import { type Entry, walkTar } from './tar.js';

/** Files of an archive that are remembered. */
const MOST_FILES = 100_000;

/** The parts of an archive that is not compressed, by their paths in it. */
type Parts = ReadonlyMap<string, Entry>;

/** An archive that `docker save`, `podman save` or another tool has written: an OCI layout, or Docker's older form. */
export const archiveStore = (file: string): Promise<Store | Failure> =>
  attempted<Store | Failure>(async () => {
    const parts = await partsIn(file);
    if (isFailure(parts)) return parts;
    const open = openerOf(file, parts);
    if (parts.has('index.json') && parts.has('oci-layout')) return layoutStore(open);
    if (!parts.has('manifest.json')) return { failure: say.noArchive };
    return dockerStore(open);
  });

const partsIn = async (file: string): Promise<Parts | Failure> => {
  const compression = await compressionOf(file);
  if (compression !== undefined) return { failure: say.compressed(compression) };
  const stream = openFile(file);
  if (isFailure(stream)) return stream;
  const parts = new Map<string, Entry>();
  await walkTar(stream, {
    entry: (entry) => {
      if (parts.size < MOST_FILES) parts.set(partsOf(entry.path).join('/'), entry);
      return 0;
    },
    content: () => {},
  });
  return parts;
};

/** By the first bytes. Parts of a compressed archive have no place of their own. */
const compressionOf = async (file: string): Promise<string | undefined> => {
  const stream = openFile(file, { start: 0, length: 4 });
  if (isFailure(stream)) return undefined;
  const first = Buffer.from(await gathered(stream, 4)).toString('hex');
  return COMPRESSIONS.find(([magic]) => first.startsWith(magic))?.[1];
};

const COMPRESSIONS = [
  ['1f8b', 'gzip'],
  ['28b52ffd', 'zstd'],
  ['fd377a58', 'xz'],
  ['425a68', 'bzip2'],
] as const;

type Open = (path: string) => Bytes | Failure;

/** Links are followed inside the archive: Docker's older form has one for each layer that is there twice. */
const openerOf =
  (file: string, parts: Parts): Open =>
  (path) => {
    let entry = parts.get(path);
    for (let links = 0; entry?.kind === 'link' && links < 8; links += 1) entry = parts.get(targetOf(entry));
    return entry?.kind === 'file'
      ? openFile(file, { start: entry.offset, length: entry.size })
      : { failure: say.missing(path) };
  };

const targetOf = ({ path, target }: Entry): string => {
  const at = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') at.pop();
    else if (part !== '.' && part !== '') at.push(part);
  }
  return at.join('/');
};

/** Images of one archive in the older form. */
const MOST_IMAGES = 1000;
const MOST_LAYERS = 1000;

/**
 * Docker's older form has no manifest of this kind. Its layers have names and no digests: the configuration tells those of
 * their contents. Source: moby/moby@v20.10.24:image/tarexport/save.go.
 */
const dockerStore = (open: Open): Store => ({
  open: async ({ path = '' }: Descriptor) => open(path),
  manifest: (wanted) =>
    attempted<Found | Failure>(async () => {
      const stream = open('manifest.json');
      if (isFailure(stream)) return stream;
      const list = parsedJson(await gathered(stream, MOST_MANIFEST));
      if (isFailure(list)) return { failure: `manifest.json: ${list.failure}` };
      const images = Array.isArray(list) ? list.slice(0, MOST_IMAGES) : [];
      if (wanted === '' && images.length > 1) return several(images.map(nameOf));
      const isWanted = (image: Json) => isCalled(image, wanted);
      const image = images.find((each) => wanted === '' || isWanted(each));
      return image === undefined ? { failure: say.noImage(wanted) } : manifestFor(image, open);
    }),
});

const tagsOf = (image: Json): readonly string[] => textsIn(image, 'RepoTags', 1000);

/** By a tag, or by the digest that is its id. */
const isCalled = (image: Json, wanted: string): boolean =>
  wanted.startsWith('@')
    ? (textIn(image, 'Config') ?? '').includes(wanted.slice('@sha256:'.length))
    : tagsOf(image).some((tag) => tag === wanted || isNamed(tag, wanted));

const nameOf = (image: Json): string => tagsOf(image)[0] ?? textIn(image, 'Config') ?? '';

/** The digest of the configuration stands for the image: engines call it its id. */
const manifestFor = async (image: Json, open: Open): Promise<Found | Failure> => {
  const path = textIn(image, 'Config') ?? '';
  const stream = open(path);
  if (isFailure(stream)) return stream;
  const digest = digestOf(await gathered(stream, MOST_CONFIG));
  if (!path.includes(digest.slice('sha256:'.length))) return { failure: say.otherConfiguration };
  const part = { mediaType: '', size: undefined };
  const layers = textsIn(image, 'Layers', MOST_LAYERS).map((each) => ({ ...part, digest: '', path: each }));
  return { manifest: { digest, aliases: [], config: { ...part, digest, path }, layers } };
};
