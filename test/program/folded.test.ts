import { Buffer } from 'node:buffer';
import * as check from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { newFolded } from '../../src/program/folded.js';

const folded = suite('folded');

type Entry = readonly [path: string, ...parts: string[]];

const through = (entries: readonly Entry[]): readonly (readonly string[])[] => {
  const { add, all } = newFolded();
  for (const [path, ...parts] of entries)
    add(
      path,
      parts.map((part) => Buffer.from(part)),
    );
  return Array.from(all(), (parts) => parts.map((part) => Buffer.from(part).toString()));
};

/** The same without packing. */
const plain = (entries: readonly Entry[]): readonly (readonly string[])[] =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, ...parts]) => parts);

const many = (count: number, size: number): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => [`d/${String(at).padStart(6, '0')}`, `${at} `.repeat(size), `${at}`]);

for (const [sentence, entries] of [
  ['none', []],
  ['one', [['a', 'x']]],
  ['some in their order', many(9, 3)],
  ['many in their order', many(3_000, 20)],
  ['one that is larger than what is packed together', many(3, 90_000)],
  ['Dockerfiles, and then manifests', [...many(2_000, 30), ...many(1_500, 40)]],
  ['the other way round, whoever does that', many(200, 400).toReversed()],
  ['odd names, and no bytes', [['a\n"\0b', ''], ['ä', 'ü'], ['', 'x'], ['z']]],
] as const satisfies readonly (readonly [string, readonly Entry[]])[]) {
  folded(sentence, () => assert.equal(through(entries), plain(entries)));
}

folded('whatever comes', () => {
  const entry = check
    .tuple(check.string(), check.string(), check.nat(3_000))
    .map(([path, text, times]): Entry => [path, text.repeat(times)]);
  check.assert(
    check.property(check.uniqueArray(entry, { selector: ([path]) => path, maxLength: 60 }), (entries) => {
      assert.equal(through(entries), plain(entries));
    }),
    { numRuns: 60, seed: 3 },
  );
});

folded.run();
