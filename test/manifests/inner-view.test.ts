import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { setAt } from '../../src/manifests/edits.js';
import { innerView } from '../../src/manifests/inner-view.js';
import { readMap } from '../../src/manifests/read.js';
import { ownPair } from '../../src/manifests/tree.js';
import { fileView } from '../../src/manifests/view.js';
import { applyEdits } from '../../src/text/edit.js';

const inner = suite('manifests/inner-view');

/** Sets `x.k` in the YAML text of the key `a`. */
const edited = (text: string): string | undefined => {
  const map = readMap(text);
  const pair = map && ownPair(map, 'a');
  const view = map && pair && innerView(fileView(text), map, pair);
  const root = view && readMap(view.text);
  if (view === undefined || root === undefined) return undefined;
  return applyEdits(text, view.edits(setAt(view, root, ['x', 'k'], ['1']) ?? []));
};

for (const [name, text, expected] of [
  [
    'a literal block stays as it is but for the edit',
    'a: |  # why\n  # one\n  x:\n    z: 1 # z\nb: 1\n',
    'a: |  # why\n  # one\n  x:\n    z: 1 # z\n    k: ["1"]\nb: 1\n',
  ],
  ['in the line endings of the file', 'a: |\r\n  x:\r\n    z: 1\r\n', 'a: |\r\n  x:\r\n    z: 1\r\n    k: ["1"]\r\n'],
  ['at the end of the text', 'a: |\n    x:\n      z: 1', 'a: |\n    x:\n      z: 1\n      k: ["1"]'],
  [
    'empty lines in between',
    'a: |-\n  w: 1\n\n  x:\n\n    z: 1\n\nb: 1\n',
    'a: |-\n  w: 1\n\n  x:\n\n    z: 1\n    k: ["1"]\n\nb: 1\n',
  ],
  ['a new key with lines of its own', 'a: |\n  w: 1\n', 'a: |\n  w: 1\n  x:\n    k: ["1"]\n'],
  ['a quoted text becomes a literal block', 'a: "w: 1\\nx: {}\\n"\nb: 1\n', 'a: |\n  w: 1\n  x:\n    k: ["1"]\nb: 1\n'],
  ['without its last line break', "a: 'w: 1'\n", 'a: |-\n  w: 1\n  x:\n    k: ["1"]\n'],
  ['a folded text, too', 'a: >\n  w: 1\n\n  x: {}\n', 'a: |\n  w: 1\n  x:\n    k: ["1"]\n'],
  ['in JSON it stays a quoted text', '{"a": "w: 1\\n"}', '{"a": "w: 1\\nx:\\n  k: [\\"1\\"]\\n"}'],
  ['an indentation that is written out', 'a: |4\n    w: 1\n', 'a: |\n  w: 1\n  x:\n    k: ["1"]\n'],
  ['a shared text is left alone', 'a: &t |\n  w: 1\nb: *t\n', 'a: &t |\n  w: 1\nb: *t\n'],
] as const) {
  inner(name, () => assert.is(edited(text), expected));
}

inner('spans point into the file', () => {
  const text = 'a: |\n  w: 1\n  x: found\n';
  const map = readMap(text);
  const pair = map && ownPair(map, 'a');
  const view = map && pair && innerView(fileView(text), map, pair);
  const start = view?.text.indexOf('found') ?? 0;
  const span = view?.span({ start, end: start + 5 });
  assert.is(text.slice(span?.start, span?.end), 'found');
});

inner.run();
