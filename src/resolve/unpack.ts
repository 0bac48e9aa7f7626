import { PassThrough, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { createGunzip } from 'node:zlib';
import { type Bytes, broken } from './model.js';

/** A layer may unpack to so many times its size, once it is larger than a small one may be. */
const MOST_TIMES = 100;
const SMALL = 256 * 1024 * 1024;
/** Bytes that one layer may unpack to in any case. */
const MOST_BYTES = 64 * 1024 * 1024 * 1024;

/** The bytes of a layer, whatever it is compressed with: its first bytes say, whatever its media type does. */
export async function* unpacked(stream: Bytes): Bytes {
  const input = { bytes: 0 };
  const [first, rest] = await begun(counted(stream, input));
  const transform = transformFor(first);
  let size = 0;
  for await (const chunk of throughOf(rest, transform)) {
    size += chunk.length;
    if (size > MOST_BYTES || (size > SMALL && size > MOST_TIMES * input.bytes))
      throw broken(`a layer of ${input.bytes} bytes unpacks to more than ${size - 1}`);
    yield chunk;
  }
}

async function* counted(stream: Bytes, input: { bytes: number }): Bytes {
  for await (const chunk of stream) {
    input.bytes += chunk.length;
    yield chunk;
  }
}

const LONGEST_MAGIC = 4;

/** The first bytes of a stream, and the whole of it. */
const begun = async (stream: Bytes): Promise<readonly [Uint8Array, Bytes]> => {
  const iterator = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let first = new Uint8Array();
  while (first.length < LONGEST_MAGIC) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    held.push(value);
    first = new Uint8Array([...first, ...value.subarray(0, LONGEST_MAGIC)]);
  }
  return [first, joined(held, iterator)];
};

async function* joined(held: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* held;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

const transformFor = ([a, b, c, d]: Uint8Array): Transform => {
  if (a === 0x1f && b === 0x8b) return createGunzip();
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return zstd();
  return new PassThrough();
};

/** Since Node 22.15. */
const zstd = (): Transform => {
  const make: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof make !== 'function') throw broken('a layer is compressed with zstd, which only Node 22.15 and later read');
  return make();
};

async function* throughOf(stream: Bytes, transform: Transform): Bytes {
  const source = Readable.from(stream, { objectMode: false });
  source.on('error', (error) => transform.destroy(error));
  let came = false;
  try {
    for await (const chunk of source.pipe(transform)) {
      came = true;
      yield chunk;
    }
    // Node 22 does not say that what zstd has packed is cut off. Even an empty layer unpacks to something.
    if (!came) throw broken('a layer ends in the middle');
  } finally {
    source.destroy();
    transform.destroy();
  }
}
