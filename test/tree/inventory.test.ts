import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchDirectory } from '../scratch.js';
import { type Inventory, shown, withLayer } from './inventory.js';
import { contentOf, type Entry, entriesOf } from './tar.js';
import { archiveOf } from './tar-write.js';

const tree = suite('tree/inventory');

const file = (path: string, more: Partial<Entry> = {}): Entry => ({
  path,
  kind: 'file',
  owner: 0,
  group: 0,
  mode: 0o644,
  content: 'text\n',
  ...more,
});
const directory = (path: string, mode = 0o755): Entry => ({ path, kind: 'directory', owner: 0, group: 0, mode });

/** Layers as they lie in an image: written, and read again. */
const inventoryOf = (...layers: readonly (readonly Entry[])[]): Inventory =>
  layers.reduce<Inventory>((below, entries, index) => {
    const archive = join(scratchDirectory(), `${index}.tar`);
    writeFileSync(archive, archiveOf(entries));
    return withLayer(below, entriesOf(archive));
  }, new Map());

const listing = (inventory: Inventory): Readonly<Record<string, string>> =>
  Object.fromEntries([...inventory].map(([path, item]) => [path, shown(item)]));

for (const [sentence, layers, expected] of [
  [
    'owner, group and all twelve bits are read',
    [[directory('./', 0o1777), file('./a', { owner: 12, group: 70_000, mode: 0o4755 })]],
    { '/': 'directory 0:0 1777', '/a': 'file 12:70000 4755' },
  ],
  ['a slash at the end is none', [[directory('a/b/', 0o700)]], { '/a/b': 'directory 0:0 700' }],
  ['a layer above changes what is there', [[file('a')], [file('a', { owner: 5 })]], { '/a': 'file 5:0 644' }],
  ['a whiteout takes a file away', [[file('d/a'), file('d/b')], [file('d/.wh.a')]], { '/d/b': 'file 0:0 644' }],
  [
    'a whiteout takes a directory away with all that is in it, and not its neighbour',
    [[directory('d'), file('d/x/a'), file('da')], [file('.wh.d')]],
    { '/da': 'file 0:0 644' },
  ],
  [
    'an opaque directory stays, without what the layers below had in it',
    [
      [directory('d'), file('d/a')],
      [directory('d', 0o700), file('d/.wh..wh..opq'), file('d/b')],
    ],
    { '/d': 'directory 0:0 700', '/d/b': 'file 0:0 644' },
  ],
  [
    'a file in the place of a directory leaves nothing of it',
    [[directory('d'), file('d/a')], [file('d')]],
    { '/d': 'file 0:0 644' },
  ],
  [
    'a directory over a directory keeps what is in it',
    [[directory('d'), file('d/a')], [directory('d', 0o700)]],
    { '/d': 'directory 0:0 700', '/d/a': 'file 0:0 644' },
  ],
  [
    'a hard link is the file that it repeats',
    [[file('a', { owner: 7, mode: 0o600 }), file('b', { kind: 'hard-link', to: 'a', content: '' })]],
    { '/a': 'file 7:0 600', '/b': 'file 7:0 600' },
  ],
  [
    'links, and what is none of the three',
    [
      [
        file('l', { kind: 'link', to: 'a', mode: 0o777, content: '' }),
        file('p', { kind: 'other', mode: 0o600, content: '' }),
      ],
    ],
    { '/l': 'link 0:0 777', '/p': 'other 0:0 600' },
  ],
] as const)
  tree(sentence, () => assert.equal(listing(inventoryOf(...layers)), expected));

tree('what is in a file is read where it lies, behind others of any length', () => {
  const inventory = inventoryOf([file('a', { content: 'x'.repeat(513) }), file('b', { content: 'b\n' }), file('c')]);
  const bytes = inventory.get('/b')?.bytes;
  assert.is(bytes === undefined ? undefined : contentOf(bytes).toString(), 'b\n');
});

tree('names of any length are read, as GNU and as POSIX write them', () => {
  const name = `${'long/'.repeat(60)}name`;
  const pax = `${String(name.length + 10)} path=${name}\n`;
  for (const [kind, content] of [
    ['L', `${name}\0`],
    ['x', pax],
  ] as const) {
    const bytes = archiveOf([file('extension', { content }), file('short')]);
    bytes.write(kind, 156);
    const archive = join(scratchDirectory(), 'long.tar');
    writeFileSync(archive, bytes);
    assert.equal(
      entriesOf(archive).map(({ path }) => path),
      [name],
    );
  }
});

tree('nothing is absent', () => assert.is(shown(undefined), 'absent'));

tree.run();
