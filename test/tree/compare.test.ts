import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Base, followed, ownOpinions } from './bases.js';
import { compare, described } from './compare.js';
import type { Inventory, Item } from './inventory.js';
import type { Opinion } from './ours.js';

const tree = suite('tree/compare');

const item = (kind: Item['kind'], owner: number, mode: number, to?: string): Item => ({
  kind,
  owner,
  group: 0,
  mode,
  to,
  bytes: undefined,
});

const IMAGE: Inventory = new Map([
  ['/d', item('directory', 0, 0o755)],
  ['/d/f', item('file', 12, 0o600)],
  ['/d/l', item('link', 0, 0o777, '../d/f')],
]);

const opinion = (path: string, more: Partial<Opinion> = {}): Opinion => ({
  path,
  absent: false,
  because: 'it is so',
  ...more,
});

for (const [sentence, opinions, agreed, disagreements] of [
  ['nothing said is nothing wrong', [], 0, []],
  ['each part is an opinion', [opinion('/d/f', { kind: 'file', owner: 12, group: 0, mode: 0o600 })], 4, []],
  ['what is not known is none', [opinion('/d/f')], 0, []],
  [
    'another owner',
    [opinion('/d/f', { owner: 0, mode: 0o600 })],
    1,
    ['/d/f: ours owner 0, theirs owner 12 (it is so)'],
  ],
  ['modes are octal', [opinion('/d', { mode: 0o700 })], 0, ['/d: ours mode 700, theirs mode 755 (it is so)']],
  ['another kind', [opinion('/d', { kind: 'link' })], 0, ['/d: ours kind link, theirs kind directory (it is so)']],
  ['a link has a target, and no mode', [opinion('/d/l', { kind: 'link', mode: 0o644, target: '/d/f' })], 2, []],
  ['what is absent, is', [opinion('/x', { absent: true })], 1, []],
  [
    'what is absent, and is there',
    [opinion('/d', { absent: true })],
    0,
    ['/d: ours absent, theirs directory 0:0 755 (it is so)'],
  ],
  ['what is there, and is absent', [opinion('/x')], 0, ['/x: ours something, theirs absent (it is so)']],
] as const)
  tree(sentence, () => {
    const found = compare(opinions, IMAGE);
    assert.is(found.agreed, agreed);
    assert.equal(found.disagreements.map(described), disagreements);
  });

for (const [sentence, opinions, expected] of [
  ['what the stand-in is already, stays', [opinion('/d', { kind: 'directory', owner: 0 })], []],
  [
    'what is said is put over what is there, the rest stays',
    [opinion('/d', { owner: 5 })],
    [{ path: 'd', kind: 'directory', owner: 5, group: 0, mode: 0o755 }],
  ],
  [
    'what is not there is made',
    [opinion('/n', { mode: 0o700 })],
    [{ path: 'n', kind: 'directory', owner: 0, group: 0, mode: 0o700 }],
  ],
  [
    'what is absent is taken away',
    [opinion('/d/f', { absent: true }), opinion('/n', { absent: true })],
    [{ path: 'd/.wh.f', kind: 'file', owner: 0, group: 0, mode: 0 }],
  ],
] as const)
  tree(`the stand-in follows its row: ${sentence}`, () => assert.equal(followed(opinions, IMAGE), expected));

const base = (...opinions: readonly Opinion[]): Base => ({
  image: { directory: '', digest: '' },
  inventory: IMAGE,
  opinions: new Map(opinions.map((each) => [each.path, each])),
});

for (const [sentence, said, before, image, counts] of [
  ['what is said of the base image alone proves nothing', { owner: 0 }, { owner: 0 }, IMAGE, false],
  ['what is said beyond counts', { owner: 0, mode: 0o755 }, { owner: 0 }, IMAGE, true],
  ['what has changed since counts', { owner: 0 }, { owner: 0 }, new Map([['/d', item('directory', 5, 0o755)]]), true],
] as const)
  tree(sentence, () => {
    const own = ownOpinions([opinion('/d', said)], image, base(opinion('/d', before)));
    assert.is(own.length > 0, counts);
  });

tree.run();
