import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { setAt, setKeys } from '../../src/manifests/edits.js';
import { appendItem, insertItems, replaceItems } from '../../src/manifests/list-edits.js';
import type { Plain } from '../../src/manifests/print.js';
import { readMap } from '../../src/manifests/read.js';
import { removeKeys } from '../../src/manifests/remove.js';
import { type MapValue, nodeAt } from '../../src/manifests/tree.js';
import { fileView } from '../../src/manifests/view.js';
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
] as const) {
  removing(name, () => {
    assert.is(apply(text, removeKeys(fileView(text), mapIn(text), 'a', keys)), expected);
  });
}

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
] as const) {
  lists(`append: ${name}`, () => {
    assert.is(apply(text, appendItem(fileView(text), listIn(text), 'new')), expected);
  });
}

lists('all items are replaced in the style of the first', () => {
  const text = 'a:\n  - "*" # any\n  - y\n';
  assert.is(apply(text, replaceItems(fileView(text), listIn(text), ['p', 'q'])), 'a:\n  - "p"\n  - "q"\n');
});

lists('words come behind another word', () => {
  const flow = 'a: ["p", "-h"]\n';
  assert.is(apply(flow, insertItems(fileView(flow), listIn(flow), 0, ['-U', 'x'])), 'a: ["p", "-U", "x", "-h"]\n');
  const block = 'a:\n- p\n- -h\n';
  assert.is(apply(block, insertItems(fileView(block), listIn(block), 0, ['-U', 'x'])), 'a:\n- p\n- "-U"\n- x\n- -h\n');
});

lists.run();
