import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An entry of an archive that a test makes. */
export type Made = {
  readonly path: string;
  readonly text?: string;
  readonly type?: string;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly target?: string;
};

const BLOCK = 512;

export const tar = (entries: readonly Made[]): Buffer =>
  Buffer.concat([...entries.map(entryBytes), Buffer.alloc(2 * BLOCK)]);

const entryBytes = (made: Made): Buffer => {
  const { path, type = path.endsWith('/') ? '5' : '0', uid = 0, gid = 0, target = '' } = made;
  const body = Buffer.from(made.text ?? '');
  const mode = made.mode ?? (type === '5' ? 0o755 : 0o644);
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0, 100);
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, length);
  octal(mode, 100, 8);
  octal(uid, 108, 8);
  octal(gid, 116, 8);
  octal(body.length, 124, 12);
  octal(0, 136, 12);
  header.write('        ', 148, 8);
  header.write(type, 156, 1);
  header.write(target, 157, 100);
  header.write('ustar\x0000', 257, 8);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return Buffer.concat([header, body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)]);
};

export const sha256 = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** An image that a test makes: each layer as entries, or as the bytes that stand in its place. */
export type MadeImage = {
  readonly name?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly os?: string;
  readonly architecture?: string;
  readonly layers?: readonly (readonly Made[] | Buffer)[];
  /** Layers are compressed unless they are bytes already. */
  readonly plain?: boolean;
};

export type Blobs = Record<string, Buffer>;

/** Puts the parts of an image into `blobs`, by digest, and answers the descriptor of its manifest. */
export const imageInto = (blobs: Blobs, image: MadeImage) => {
  const { config = {}, layers = [], os = 'linux', architecture = 'amd64' } = image;
  const unpacked = layers.map((layer) => (Buffer.isBuffer(layer) ? layer : tar(layer)));
  const packed = unpacked.map((bytes, index) =>
    image.plain === true || Buffer.isBuffer(layers[index]) ? bytes : gzipSync(bytes),
  );
  const put = (bytes: Buffer, mediaType: string) => {
    const digest = sha256(bytes);
    blobs[digest] = bytes;
    return { mediaType, digest, size: bytes.length };
  };
  const diffIds = layers.some((layer) => Buffer.isBuffer(layer)) ? [] : unpacked.map((bytes) => sha256(bytes));
  const rootfs = { type: 'layers', diff_ids: diffIds };
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: put(json({ os, architecture, config, rootfs }), 'application/vnd.oci.image.config.v1+json'),
    layers: packed.map((bytes) => put(bytes, 'application/vnd.oci.image.layer.v1.tar+gzip')),
  };
  return { ...put(json(manifest), MANIFEST), platform: { os, architecture } };
};

export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX = 'application/vnd.oci.image.index.v1+json';

/** The files of an OCI layout by their paths. */
export const layoutFiles = (images: readonly MadeImage[]): Record<string, Buffer> => {
  const blobs: Blobs = {};
  const manifests = images.map((image) => ({
    ...imageInto(blobs, image),
    ...(image.name === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': image.name } }),
  }));
  return {
    'oci-layout': Buffer.from('{"imageLayoutVersion":"1.0.0"}'),
    'index.json': Buffer.from(JSON.stringify({ schemaVersion: 2, manifests })),
    ...Object.fromEntries(Object.entries(blobs).map(([digest, bytes]) => [`blobs/${digest.replace(':', '/')}`, bytes])),
  };
};

/** What `docker save` writes of one image before release 25. */
export const dockerArchive = (image: MadeImage): Buffer => dockerArchives([image]);

/** The same of several images. */
export const dockerArchives = (images: readonly MadeImage[]): Buffer => {
  const files: Record<string, Buffer> = {};
  const manifest = images.map(({ config = {}, layers = [], name = 'app:1' }) => {
    const bodies = layers.map((layer) => (Buffer.isBuffer(layer) ? layer : tar(layer)));
    const rootfs = { type: 'layers', diff_ids: bodies.map((bytes) => sha256(bytes)) };
    const json = JSON.stringify({ os: 'linux', architecture: 'amd64', config, rootfs });
    const file = `${sha256(json).slice('sha256:'.length)}.json`;
    files[file] = Buffer.from(json);
    for (const [at, bytes] of bodies.entries()) files[`${at}/layer.tar`] = bytes;
    return { Config: file, RepoTags: [name], Layers: bodies.map((_, at) => `${at}/layer.tar`) };
  });
  return archiveOf({ ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) });
};

/** An archive of files by their paths. */
export const archiveOf = (files: Readonly<Record<string, Buffer>>): Buffer => {
  const parts = Object.entries(files).map(([path, bytes]) => binaryEntry(path, bytes));
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
};

const binaryEntry = (path: string, bytes: Buffer): Buffer => {
  const head = Buffer.from(entryBytes({ path, text: '' }).subarray(0, BLOCK));
  head.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 12);
  head.write('        ', 148, 8);
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0`,
    148,
    7,
  );
  return Buffer.concat([head, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
};

export const PASSWD = 'root:x:0:0:root:/root:/bin/sh\napp:x:1234:1234::/home/app:/bin/sh\n';
export const GROUP = 'root:x:0:\napp:x:1234:\n';

/** The files of a small system with an account of its own. */
export const SYSTEM: readonly Made[] = [
  { path: 'bin', type: '2', target: 'usr/bin' },
  { path: 'etc/' },
  { path: 'etc/passwd', text: PASSWD },
  { path: 'etc/group', text: GROUP },
  { path: 'etc/os-release', type: '2', target: '../usr/lib/os-release' },
  { path: 'home/' },
  { path: 'home/app/', uid: 1234, gid: 1234 },
  { path: 'home/app/.profile', text: 'x', uid: 1234, gid: 1234 },
  { path: 'tmp/', mode: 0o1777 },
  { path: 'usr/' },
  { path: 'usr/bin/' },
  { path: 'usr/bin/sh', mode: 0o755, text: '#!' },
  { path: 'usr/lib/' },
  { path: 'usr/lib/os-release', text: 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n' },
  { path: 'usr/sbin/' },
  { path: 'usr/sbin/useradd', mode: 0o755, text: '#!' },
];
