import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { insertLines, insertPairs, setAt, setKeys } from '../../src/manifests/edits.js';
import { appendItem, insertItems, replaceItems } from '../../src/manifests/list-edits.js';
import type { Plain } from '../../src/manifests/print.js';
import { readMap } from '../../src/manifests/read.js';
import { removeKeys, removePair } from '../../src/manifests/remove.js';
import { type MapValue, mapOf, mapsOf, nodeAt, ownPair } from '../../src/manifests/tree.js';
import { fileView, type View } from '../../src/manifests/view.js';
import { applyEdits, type Edit } from '../../src/text/edit.js';

const mapIn = (text: string): MapValue => {
  const map = readMap(text);
  if (map === undefined) throw new Error(`no map: ${text}`);
  return map;
};

const apply = (text: string, edits: readonly Edit[] | undefined): string | undefined =>
  edits === undefined ? undefined : applyEdits(text, edits);

const setting = suite('manifests/edits: set');

const SETS: readonly (readonly [string, string, readonly [string, ...string[]], Plain, string | undefined])[] = [
  ['a new key comes behind the last', 'a: 1\nb: 2\n', ['c'], 3, 'a: 1\nb: 2\nc: 3\n'],
  ['a last line without a line break stays without', 'a: 1', ['c'], 3, 'a: 1\nc: 3'],
  ['a comment stays on its line', 'a: 1 # one\n# end\n', ['c'], 3, 'a: 1 # one\nc: 3\n# end\n'],
  ['line endings are the file’s', 'a: 1\r\nb:\r\n  c: 1\r\n', ['b', 'd'], 2, 'a: 1\r\nb:\r\n  c: 1\r\n  d: 2\r\n'],
  ['a byte order mark stays', '\uFEFFa: 1\n', ['b'], 2, '\uFEFFa: 1\nb: 2\n'],
  ['what is missing on the way is made', 'a: 1\n', ['b', 'c', 'd'], true, 'a: 1\nb:\n  c:\n    d: true\n'],
  ['a key without a value gets one', 'a:\nb: 1\n', ['a', 'c'], 1, 'a:\n  c: 1\nb: 1\n'],
  ['its comment stays', 'a: # why\nb: 1\n', ['a', 'c'], 1, 'a: # why\n  c: 1\nb: 1\n'],
  ['null is no value', 'a: ~ # why\nb: 1\n', ['a', 'c'], 1, 'a:  # why\n  c: 1\nb: 1\n'],
  ['an empty flow map becomes a block', 'a: {} # why\n', ['a', 'c'], 1, 'a:  # why\n  c: 1\n'],
  ['a missing value at the end of the text', 'a:', ['a'], 'x', 'a: x'],
  ['a flow map stays one', 'a: {b: 1}\n', ['a', 'c'], { d: ['E'] }, 'a: {c: {d: [E]}, b: 1}\n'],
  ['JSON stays JSON', '{"a": {"b": 1}}', ['a', 'c'], { d: 'E' }, '{"a": {"c": {"d": "E"}, "b": 1}}'],
  ['an empty map in JSON', '{"a": {}}', ['a', 'c'], 1, '{"a": {"c": 1}}'],
  ['a plain value is replaced, and nothing else', 'a:   1   # one\n', ['a'], 20, 'a:   20   # one\n'],
  ['single quotes stay single', "a: 'it'\n", ['a'], "don't", "a: 'don''t'\n"],
  ['double quotes stay double', 'a: "it"\n', ['a'], 'x', 'a: "x"\n'],
  ['a word that is no string is quoted', 'a: x\n', ['b'], 'yes', 'a: x\nb: "yes"\n'],
  ['a star is quoted', 'a: x\n', ['b'], ['*'], 'a: x\nb: ["*"]\n'],
  ['the lines of a kept text are left alone', 'a: 1\nb: |+\n  x\n\n\n', ['c'], 3, 'a: 1\nc: 3\nb: |+\n  x\n\n\n'],
  [
    'before a kept text if there is nothing else',
    'x:\n  b: |+\n    x\n\n',
    ['x', 'c'],
    3,
    'x:\n  c: 3\n  b: |+\n    x\n\n',
  ],
  ['behind a folded text', 'a: >-\n  x\n  y\n\n# end\n', ['c'], 3, 'a: >-\n  x\n  y\nc: 3\n\n# end\n'],
  ['behind a text on several lines', 'a: "x\n  y"\n', ['c'], 3, 'a: "x\n  y"\nc: 3\n'],
  ['behind nested lists', 'a:\n- b:\n  - c # d\n', ['c'], 3, 'a:\n- b:\n  - c # d\nc: 3\n'],
  ['an anchor that is used elsewhere is left alone', 'a: &x {b: 1}\nc: *x\n', ['a', 'd'], 1, undefined],
  ['and so is the alias', 'a: &x {b: 1}\nc: *x\n', ['c', 'd'], 1, undefined],
  ['an anchor that nobody uses is no obstacle', 'a: &x {b: 1}\n', ['a', 'd'], 1, 'a: &x {d: 1, b: 1}\n'],
  ['a merged map is not hidden', 'x: &x {a: {b: 1}}\ny:\n  <<: *x\n', ['y', 'a', 'c'], 1, undefined],
  [
    'a key beside a merge is fine',
    'x: &x {a: 1}\ny:\n  <<: *x\n  b: 1\n',
    ['y', 'c'],
    1,
    'x: &x {a: 1}\ny:\n  <<: *x\n  b: 1\n  c: 1\n',
  ],
  ['a scalar is no map', 'a: 1\n', ['a', 'b'], 1, undefined],
  ['of two equal keys the last one counts', 'a: 1\na: 2\n', ['a'], 3, 'a: 1\na: 3\n'],
  ['a scalar that is used elsewhere is left alone', 'a: &x 1\nb: *x\n', ['a'], 2, undefined],
  [
    'a merged map is not hidden by a second one',
    'x: &x {a: {b: 1}}\ny:\n  <<: *x\n  z: 1\n',
    ['y', 'a', 'c'],
    1,
    undefined,
  ],
  [
    'a merged value is, by the map’s own',
    'x: &x {a: 1}\ny:\n  <<: *x\n  b: 1\n',
    ['y', 'a'],
    2,
    'x: &x {a: 1}\ny:\n  <<: *x\n  b: 1\n  a: 2\n',
  ],
  ['a new key stands below one that is not written with ?', '? a\n: 1\nb: 2\n', ['c'], 3, '? a\n: 1\nb: 2\nc: 3\n'],
  ['where all are, there is no place', '? a\n: 1\n', ['c'], 3, undefined],
  ['a key with ? and nothing behind it gets no value', '? a\nb: 1\n', ['a'], 1, undefined],
  ['one with a colon does', '? a\n:\nb: 1\n', ['a'], 1, '? a\n: 1\nb: 1\n'],
  ['no place above a comment that would seem to be of it', 'x:\n  # c\n  b: |+\n    x\n', ['x', 'c'], 3, undefined],
  [
    'an empty line below the comment makes one',
    'x:\n  # c\n\n  b: |+\n    x\n',
    ['x', 'c'],
    3,
    'x:\n  # c\n\n  c: 3\n  b: |+\n    x\n',
  ],
  ['no place above the first line of a text', 'b: |+\n  x\n', ['c'], 3, undefined],
  ['one above the second', '\nb: |+\n  x\n', ['c'], 3, '\nc: 3\nb: |+\n  x\n'],
  [
    'a kept text at the end of a map counts',
    'a: 1\nb:\n  c: 1\n  d: |+\n    x\n\n',
    ['e'],
    3,
    'a: 1\ne: 3\nb:\n  c: 1\n  d: |+\n    x\n\n',
  ],
  [
    'in the middle of it not',
    'a: 1\nb:\n  c: |+\n    x\n\n  d: 1\n',
    ['e'],
    3,
    'a: 1\nb:\n  c: |+\n    x\n\n  d: 1\ne: 3\n',
  ],
  [
    'nor before the end of a list, but at it',
    'a: 1\nb:\n  - |+\n    x\n\n  - y\nc:\n  - x\n  - |2+\n    x\n\n',
    ['e'],
    3,
    'a: 1\nb:\n  - |+\n    x\n\n  - y\ne: 3\nc:\n  - x\n  - |2+\n    x\n\n',
  ],
  ['a key of a flow map without a colon is left alone', 'x: {a, b: 1}\n', ['x', 'a'], 1, undefined],
  ['one with a colon and nothing gets a value', 'x: {a: , b: 1}\n', ['x', 'a'], 1, 'x: {a: 1, b: 1}\n'],
  ['so does one before blanks', 'a :   \nb: 1\n', ['a'], 2, 'a : 2\nb: 1\n'],
  ['quoted keys make no JSON of a block map', '"a":\nb: 1\n', ['a'], 'x', '"a": x\nb: 1\n'],
  ['a tag before a key leaves no place below it', '!!str a:\nb: 1\n', ['a', 'c'], 1, undefined],
  ['a tag in the place of a value stays', 'a: !!null\nb: 1\n', ['a'], 2, undefined],
  ['a text of lines is not replaced', 'a: |\n  x\n', ['a'], 'y', undefined],
  ['nor is a block map', 'a:\n  b: 1\n', ['a'], 2, undefined],
  ['nor a block list', 'a:\n- b\n', ['a'], 2, undefined],
  ['a flow map is', 'a: {b: 1} # c\n', ['a'], 2, 'a: 2 # c\n'],
  ['a flow list is', 'a: [x, y] # c\n', ['a'], ['z'], 'a: [z] # c\n'],
  ['a number needs no quotes', 'a: "1"\n', ['a'], 2, 'a: 2\n'],
  ['a text in JSON does', '{"a": 1}', ['a'], 'x', '{"a": "x"}'],
];

for (const [name, text, path, value, expected] of SETS) {
  setting(name, () => {
    const result = apply(text, setAt(fileView(text), mapIn(text), path, value));
    assert.is(result, expected);
    if (result !== undefined) assert.is(apply(result, setAt(fileView(result), mapIn(result), path, value)), result);
  });
}

setting('several new keys are one insert', () => {
  const text = 'a:\n  b: 1 # b\nc: 2\n';
  const edits = setKeys(fileView(text), mapIn(text), 'a', { b: 2, d: 3, e: { f: 4 } });
  assert.is(apply(text, edits), 'a:\n  b: 2 # b\n  d: 3\n  e:\n    f: 4\nc: 2\n');
  assert.is(edits?.length, 2);
});

setting('a new map comes behind the key it is meant to follow, or first', () => {
  const after = ['name'];
  const first = '  - x: 1\n    name: a\n    y: 2\n';
  const map = mapIn(`l:\n${first}`);
  const list = nodeAt(map, 'l');
  const item = list?.kind === 'list' ? list.items[0] : undefined;
  if (item?.kind !== 'map') throw new Error('no item');
  const view = fileView(`l:\n${first}`);
  assert.is(
    apply(view.text, setKeys(view, item, 's', { t: 1 }, after)),
    'l:\n  - x: 1\n    name: a\n    s:\n      t: 1\n    y: 2\n',
  );
  const text = 'p:\n  c:\n    - d\n';
  const pod = nodeAt(mapIn(text), 'p');
  if (pod?.kind !== 'map') throw new Error('no map');
  assert.is(apply(text, setKeys(fileView(text), pod, 's', { t: 1 }, after)), 'p:\n  s:\n    t: 1\n  c:\n    - d\n');
});

for (const [sentence, text, values, expected] of [
  [
    'a new key behind a value that changes, to its last letter',
    'a:\n  b: 10\n',
    { b: 2, c: 3 },
    'a:\n  b: 2\n  c: 3\n',
  ],
  ['behind one letter that changes', 'a:\n  b: 1\n', { b: 2, c: 3 }, 'a:\n  b: 2\n  c: 3\n'],
  ['below a key without a value', 'a:\nb: 1\n', { c: 1, d: 2 }, 'a:\n  c: 1\n  d: 2\nb: 1\n'],
  ['two in a flow map', 'a: {x: 1}\n', { b: 2, c: 3 }, 'a: {b: 2, c: 3, x: 1}\n'],
  ['all that is there already', 'a: {b: 1}\n', { b: 2 }, 'a: {b: 2}\n'],
  ['a value in the place of the map', 'a: 1\n', { b: 2 }, undefined],
  ['a map that is used elsewhere', 'a: &x {b: 1}\nc: *x\n', { b: 2 }, undefined],
  ['one of several that cannot be set', 'a:\n  b: |\n    x\n  c: 1\n', { b: 2, c: 2 }, undefined],
] as const) {
  setting(`several keys: ${sentence}`, () =>
    assert.is(apply(text, setKeys(fileView(text), mapIn(text), 'a', values)), expected),
  );
}

const SHARED = 'a: &x {b: 1}\nc: *x\n';
const SHARED_BLOCK = 'a: &x\n  b: 1\nc: *x\n';

for (const [sentence, text, edits, expected] of [
  ['nothing is put into a map', 'a: {}\n', (view, map) => insertPairs(view, map, {}), undefined],
  [
    'pairs are put into an empty one',
    'a: {}\n',
    (view, map) => insertPairs(view, map, { b: 1, c: 'x' }),
    'a: {b: 1, c: x}\n',
  ],
  ['and not into one that is used elsewhere', SHARED, (view, map) => insertPairs(view, map, { c: 1 }), undefined],
  ['nor are values of that set', SHARED, (view, map) => setAt(view, map, ['b'], 2), undefined],
  [
    'lines are put into a block map',
    'a:\n  b: 1\n',
    (view, map) => insertLines(view, map, ['c: 1', 'd: 1']),
    'a:\n  b: 1\n  c: 1\n  d: 1\n',
  ],
  ['and not into a flow map', 'a: {b: 1}\n', (view, map) => insertLines(view, map, ['c: 1']), undefined],
  ['nor into one that is used elsewhere', SHARED_BLOCK, (view, map) => insertLines(view, map, ['c: 1']), undefined],
] as const satisfies readonly (readonly [
  string,
  string,
  (view: View, map: MapValue) => readonly Edit[] | undefined,
  unknown,
])[]) {
  setting(sentence, () => {
    const map = mapOf(mapIn(text), 'a');
    assert.is(map && apply(text, edits(fileView(text), map)), expected);
  });
}

setting.run();

const removing = suite('manifests/edits: remove');

for (const [name, text, keys, expected] of [
  ['a key goes with its line', 'a:\n  b: 1 # b\n  c: 2\n', ['b'], 'a:\n  c: 2\n'],
  ['a comment above it stays', 'a:\n  # b\n  b: 1\n  c: 2\n', ['b'], 'a:\n  # b\n  c: 2\n'],
  ['with all its lines', 'a:\n  b:\n    - 1\n    - 2\n  c: 2\n', ['b'], 'a:\n  c: 2\n'],
  ['not a comment between its lines', 'a:\n  b:\n    # why\n    - 1\n  c: 2\n', ['b'], undefined],
  ['nor one in a map that would go', 'x: 1\na:\n  # why\n  b: 1\ny: 1\n', ['b'], undefined],
  ['at the end of a text without a line break', 'a:\n  b: 1\n  c: 2', ['c'], 'a:\n  b: 1'],
  ['with the line ending of the file', 'a:\r\n  b: 1\r\n  c: 2', ['c'], 'a:\r\n  b: 1'],
  ['nothing left: the map goes, too', 'x: 1\na:\n  b: 1\n  c: 2\ny: 1\n', ['b', 'c'], 'x: 1\ny: 1\n'],
  ['the first of a flow map', 'a: {b: 1, c: 2, d: 3}\n', ['b'], 'a: {c: 2, d: 3}\n'],
  ['the last of a flow map', 'a: {b: 1, c: 2}\n', ['c'], 'a: {b: 1}\n'],
  ['all of a flow map', 'x: 1\na: {b: 1}\n', ['b'], 'x: 1\n'],
  ['nothing to remove', 'a:\n  b: 1\n', ['z'], 'a:\n  b: 1\n'],
  ['the last key of all stays', 'a:\n  b: 1\n', ['b'], undefined],
  ['an anchor that is used elsewhere stays', 'a: &a\n  b: 1\n  c: 1\nd: *a\n', ['b'], undefined],
  ['what is no map stays', 'a: 1\n', ['b'], undefined],
  ['a map that merges another one stays', 'x: &x {z: 1}\na:\n  <<: *x\n  b: 1\n  c: 1\n', ['b'], undefined],
  ['the map goes from the first line of a text', 'a:\n  b: 1\nx: 1\n', ['b'], 'x: 1\n'],
  ['neighbours at the beginning of a flow map', 'a: {b: 1, c: 2, d: 3}\n', ['b', 'c'], 'a: {d: 3}\n'],
  ['both ends of a flow map', 'a: {b: 1, c: 2, d: 3}\n', ['b', 'd'], 'a: {c: 2}\n'],
  ['neighbours at its end are in each other’s way', 'a: {b: 1, c: 2, d: 3}\n', ['c', 'd'], undefined],
  ['an empty line below it stays', 'a:\n  b: x-y\n\n  c: 2\n', ['b'], 'a:\n\n  c: 2\n'],
  ['behind ? nothing goes', '? a\n: b: 1\n  c: 2\nx: 1\n', ['b', 'c'], undefined],
] as const) {
  removing(name, () => {
    assert.is(apply(text, removeKeys(fileView(text), mapIn(text), 'a', keys)), expected);
  });
}

for (const [name, text, key, expected] of [
  ['what follows moves up to the dash', 'a:\n  - b: 1\n    c: 2\n', 'b', 'a:\n  - c: 2\n'],
  ['a comment above what follows does, too', 'a:\n  - b: 1\n    # x\n    c: 2\n', 'b', 'a:\n  - # x\n    c: 2\n'],
  ['the last key behind a dash goes with its line', 'a:\n  - b: 1\n    c: 2\n', 'c', 'a:\n  - b: 1\n'],
  ['the only one behind a dash stays', 'a:\n  - b: 1\n', 'b', undefined],
  ['the only one of a flow map leaves it empty', 'a:\n  - {b: 1}\n', 'b', 'a:\n  - {}\n'],
] as const) {
  removing(name, () => {
    const [map] = mapsOf(mapIn(text), 'a');
    const pair = map && ownPair(map, key);
    assert.is(map && pair && apply(text, removePair(fileView(text), map, pair)), expected);
  });
}

removing('a pair of another map is not there to go', () => {
  const text = 'a:\n  b: 1\n  c: 1\nd:\n  b: 1\n  c: 1\n';
  const map = mapOf(mapIn(text), 'a');
  const pair = map && ownPair(map, 'b');
  const other = mapOf(mapIn(text), 'd');
  assert.is(other && pair && removePair(fileView(text), other, pair), undefined);
});

removing.run();

const lists = suite('manifests/edits: lists');

const listIn = (text: string) => {
  const list = nodeAt(mapIn(text), 'a');
  if (list?.kind !== 'list') throw new Error('no list');
  return list;
};

for (const [name, text, expected] of [
  ['a block list', 'a:\n  - x # one\nb: 1\n', 'a:\n  - x # one\n  - new\nb: 1\n'],
  ['a block list that is not indented', 'a:\n- "x"\n', 'a:\n- "x"\n- "new"\n'],
  ['single quotes', "a:\n- 'x'\n", "a:\n- 'x'\n- 'new'\n"],
  ['a flow list', 'a: [x, y] # two\n', 'a: [x, y, new] # two\n'],
  ['a flow list with a comma at its end', 'a: [x,]\n', 'a: [x, new,]\n'],
  ['an empty flow list', 'a: []\n', 'a: [new]\n'],
  ['a shared list is left alone', 'a: &a [x]\nb: *a\n', undefined],
  ['in the quotes of the last item', 'a:\n- x\n- "y"\n', 'a:\n- x\n- "y"\n- "new"\n'],
  ['behind a map', 'a:\n- b: 1\n', 'a:\n- b: 1\n- new\n'],
  ['an item with a tag is left alone', 'a:\n- !!str x\n', undefined],
  ['one with a tag on a line of its own, too', 'a:\n-\n  !\n  x\n', undefined],
] as const) {
  lists(`append: ${name}`, () => {
    assert.is(apply(text, appendItem(fileView(text), listIn(text), 'new')), expected);
  });
}

for (const [name, text, expected] of [
  ['in the style of the first', 'a:\n  - "*" # any\n  - y\n', 'a:\n  - "p"\n  - "q"\n'],
  ['also where the last has quotes', 'a:\n- x\n- "y"\nb: 1\n', 'a:\n- p\n- q\nb: 1\n'],
  ['maps too', 'a:\n- b: 1\n', 'a:\n- p\n- q\n'],
  ['in a flow list', "a: ['x', y] # z\n", "a: ['p', 'q'] # z\n"],
  ['in an empty one', 'a: []\n', 'a: [p, q]\n'],
  ['not where it is used elsewhere', 'a: &a [x]\nb: *a\n', undefined],
  ['not where the first has a tag', 'a:\n- !!str x\n', undefined],
] as const) {
  lists(`replace: ${name}`, () =>
    assert.is(apply(text, replaceItems(fileView(text), listIn(text), ['p', 'q'])), expected),
  );
}

for (const [name, text, index, expected] of [
  ['in a flow list', 'a: ["p", "-h"]\n', 0, 'a: ["p", "-U", "x", "-h"]\n'],
  ['in a block list', 'a:\n- p\n- -h\n', 0, 'a:\n- p\n- "-U"\n- x\n- -h\n'],
  ['behind the last one', "a: [p, '-h']\n", 1, "a: [p, '-h', '-U', 'x']\n"],
  ['not behind one that is not there', 'a: [p]\n', 1, undefined],
  ['not behind a map', 'a:\n- b: 1\n', 0, undefined],
  ['not behind one with a tag', 'a:\n- !!str x\n', 0, undefined],
  ['not in a list that is used elsewhere', 'a: &a [x]\nb: *a\n', 0, undefined],
] as const) {
  lists(`words come behind another word ${name}`, () =>
    assert.is(apply(text, insertItems(fileView(text), listIn(text), index, ['-U', 'x'])), expected),
  );
}

lists.run();
