import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** An image in a directory of images (an OCI layout), by the digest of its manifest. */
export type Image = { readonly directory: string; readonly digest: string };

type Config = {
  readonly rootfs: { readonly type: string; readonly diff_ids: readonly string[] };
  readonly [key: string]: unknown;
};

type Descriptor = { readonly digest: string; readonly size: number; readonly mediaType: string };

type Manifest = { readonly config: Descriptor; readonly layers: readonly Descriptor[] };

const MEDIA = 'application/vnd.oci.image';

/** Paths of the layers of an image, from the bottom up. All of ours are plain archives. */
export const layersOf = ({ directory, digest }: Image): readonly string[] =>
  manifestOf(directory, digest).layers.map(({ digest, mediaType }) => {
    if (!mediaType.endsWith('.tar')) throw new Error(`a layer that is no plain archive: ${mediaType}`);
    return blobPath(directory, digest);
  });

/** Makes an image of one archive. `config` is what the image says of itself: `Env`, `Cmd`. */
export const imageOf = async (directory: string, archive: string, config: object): Promise<Image> => {
  mkdirSync(join(directory, 'blobs/sha256'), { recursive: true });
  writeFileSync(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const digest = await digestOf(archive);
  const path = blobPath(directory, digest);
  if (!existsSync(path)) copyFileSync(archive, path);
  const whole = { architecture: 'amd64', os: 'linux', config, rootfs: { type: 'layers', diff_ids: [digest] } };
  return written(directory, whole, [{ mediaType: `${MEDIA}.layer.v1.tar`, digest, size: statSync(path).size }]);
};

/** The image with one layer more, in the same directory. */
export const withLayerOn = ({ directory, digest }: Image, archive: Buffer): Image => {
  const { config, layers } = manifestOf(directory, digest);
  const { history: _, ...below }: Config = JSON.parse(readFileSync(blobPath(directory, config.digest), 'utf8'));
  const layer = put(directory, `${MEDIA}.layer.v1.tar`, archive);
  const rootfs = { ...below.rootfs, diff_ids: [...below.rootfs.diff_ids, layer.digest] };
  return written(directory, { ...below, rootfs }, [...layers, layer]);
};

const manifestOf = (directory: string, digest: string): Manifest =>
  JSON.parse(readFileSync(blobPath(directory, digest), 'utf8'));

const blobPath = (directory: string, digest: string): string =>
  join(directory, 'blobs/sha256', digest.slice('sha256:'.length));

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return `sha256:${hash.digest('hex')}`;
};

const put = (directory: string, mediaType: string, bytes: Buffer): Descriptor => {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  writeFileSync(blobPath(directory, digest), bytes);
  return { mediaType, digest, size: bytes.length };
};

const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));

const written = (directory: string, config: object, layers: readonly Descriptor[]): Image => {
  const manifest = {
    schemaVersion: 2,
    mediaType: `${MEDIA}.manifest.v1+json`,
    config: put(directory, `${MEDIA}.config.v1+json`, json(config)),
    layers,
  };
  return { directory, digest: put(directory, manifest.mediaType, json(manifest)).digest };
};
