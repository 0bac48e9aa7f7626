import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { inOrderOf } from '../text/in-order.js';

/** What is kept of many files until it can be written, by their paths. Texts that are alike take little memory. */
export type Folded = {
  readonly add: (path: string, parts: readonly Uint8Array[]) => void;
  /** The parts of each file, by path in code-unit order. */
  readonly all: () => Iterable<readonly Uint8Array[]>;
};

/** Bytes that are packed together: enough to be alike, and few enough to be unpacked at once. */
const TOGETHER = 64 * 1024;

/** So many lists that are in order are read side by side; of more, which no run makes, all is unpacked and sorted. */
const MOST_LISTS = 16;

type Entry = { readonly path: string; readonly parts: readonly Uint8Array[] };

/** Entries in order: first those that are packed, then the others. */
type List = { readonly packed: Uint8Array[]; open: Entry[]; size: number; last: string };

export const newFolded = (): Folded => {
  const lists: List[] = [];
  return {
    add: (path, parts) => {
      const known = lists.at(-1);
      const list = known !== undefined && known.last <= path ? known : newList();
      if (list !== known) lists.push(list);
      list.open.push({ path, parts });
      list.last = path;
      list.size += path.length + parts.reduce((sum, { length }) => sum + length, 0);
      if (list.size < TOGETHER) return;
      list.packed.push(packed(list.open));
      list.open = [];
      list.size = 0;
    },
    *all() {
      const entries =
        lists.length > MOST_LISTS
          ? sorted(lists.flatMap((list) => [...entriesOf(list)]))
          : inOrderOf(lists.map(entriesOf), (a, b) => a.path < b.path);
      for (const { parts } of entries) yield parts;
    },
  };
};

const newList = (): List => ({ packed: [], open: [], size: 0, last: '' });

const packed = (entries: readonly Entry[]): Uint8Array => {
  const head = Buffer.from(
    JSON.stringify(entries.map(({ path, parts }) => [path, ...parts.map((part) => part.length)])),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  // What zlib returns is the beginning of a larger buffer.
  return new Uint8Array(deflateRawSync(Buffer.concat([length, head, ...entries.flatMap(({ parts }) => parts)])));
};

const unpacked = (bytes: Uint8Array): readonly Entry[] => {
  const all = inflateRawSync(bytes);
  let at = 4 + all.readUInt32LE(0);
  const head: readonly (readonly [string, ...number[]])[] = JSON.parse(all.subarray(4, at).toString());
  return head.map(([path, ...lengths]) => {
    const parts = lengths.map((length) => {
      at += length;
      return all.subarray(at - length, at);
    });
    return { path, parts };
  });
};

function* entriesOf({ packed: chunks, open }: List): Generator<Entry, undefined> {
  for (const chunk of chunks) yield* unpacked(chunk);
  yield* open;
}

const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
