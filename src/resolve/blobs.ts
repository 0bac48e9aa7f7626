import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Failure } from '../program/failure.js';
import { isFailure } from '../program/failure.js';
import { attempted } from './attempted.js';
import { type Bytes, broken, type Descriptor, isDigest, type Store } from './model.js';

export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A small blob as a whole, of at most `most` bytes, which are those of its digest. */
export const wholeBlob = (store: Store, blob: Descriptor, most: number): Promise<Uint8Array | Failure> =>
  attempted<Uint8Array | Failure>(async () => {
    const stream = await store.open(blob);
    return isFailure(stream) ? stream : gathered(verified(stream, blob.digest), most);
  });

/** All bytes of a stream. */
export const gathered = async (stream: Bytes, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw broken(`it is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The same bytes; at their end it throws if they are not those of the digest. */
export async function* verified(stream: Bytes, digest: string): Bytes {
  if (!isDigest(digest)) throw broken(`${digest.slice(0, 80)} is no SHA-256 digest`);
  const hash = createHash('sha256');
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
  if (`sha256:${hash.digest('hex')}` !== digest) throw broken(`the bytes are not those of ${digest}`);
}
