import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyEdits, newlineOf } from '../../src/text/edit.js';
import { lineStarts, positionAt } from '../../src/text/span.js';
import { randomOf } from '../conformance/random.js';

const edits = suite('text/edit');
const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

for (const [sentence, text, changes, expected] of [
  ['none', 'abc', [], 'abc'],
  ['an insertion', 'abc', [edit(1, 1, 'XY')], 'aXYbc'],
  ['a deletion', 'abc', [edit(1, 2, '')], 'ac'],
  ['a longer text in place of a shorter', 'abc', [edit(1, 2, 'XYZ')], 'aXYZc'],
  ['at both ends', 'abc', [edit(0, 0, '<'), edit(3, 3, '>')], '<abc>'],
  ['all of it', 'abc', [edit(0, 3, 'x')], 'x'],
  ['in any order', 'abcd', [edit(3, 4, 'DD'), edit(0, 1, 'AA'), edit(2, 2, '-')], 'AAb-cDD'],
  ['side by side', 'abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xy'],
  ['an insertion where a deletion begins', 'abc', [edit(1, 2, ''), edit(1, 1, 'X')], 'aXc'],
  ['an insertion where a deletion ends', 'abc', [edit(2, 2, 'X'), edit(1, 2, '')], 'aXc'],
  ['two insertions at one place keep their order', 'ab', [edit(1, 1, 'X'), edit(1, 1, 'Y')], 'aXYb'],
  ['line endings stay', 'a\r\nb\r\n', [edit(3, 4, 'c')], 'a\r\nc\r\n'],
] as const) {
  edits(sentence, () => assert.is(applyEdits(text, changes), expected));
}

for (const [sentence, changes] of [
  ['two that overlap', [edit(0, 2, 'x'), edit(1, 3, 'y')]],
  ['in any order', [edit(1, 3, 'y'), edit(0, 2, 'x')]],
  ['one within another', [edit(0, 4, 'x'), edit(1, 2, '')]],
  ['an insertion within a deletion', [edit(0, 4, ''), edit(2, 2, 'x')]],
  ['the same twice', [edit(0, 1, 'x'), edit(0, 1, 'x')]],
] as const) {
  edits(`our bug: ${sentence}`, () => assert.throws(() => applyEdits('abcd', changes), /overlapping edits/));
}

edits('its input is left alone', () => {
  const changes = [edit(1, 1, 'b'), edit(0, 0, 'a')];
  applyEdits('xy', changes);
  assert.equal(changes, [edit(1, 1, 'b'), edit(0, 0, 'a')]);
});

const endings = suite('text/edit: line endings');

for (const [sentence, text, expected] of [
  ['of Unix', 'a\nb', '\n'],
  ['of Windows', 'a\r\nb', '\r\n'],
  ['the first one counts', 'a\nb\r\n', '\n'],
  ['the first one of Windows too', 'a\r\nb\n', '\r\n'],
  ['none', 'a', '\n'],
  ['a lone carriage return is none', 'a\rb', '\n'],
  ['an empty line first', '\nb', '\n'],
  ['an empty text', '', '\n'],
] as const) {
  endings(sentence, () => assert.is(newlineOf(text), expected));
}

const positions = suite('text/span');

for (const [sentence, text, offset, expected] of [
  ['the first character', 'ab\ncd', 0, '1:1'],
  ['the end of a line', 'ab\ncd', 2, '1:3'],
  ['the beginning of the next', 'ab\ncd', 3, '2:1'],
  ['the end of the text', 'ab\ncd', 5, '2:3'],
  ['behind a last line feed', 'ab\n', 3, '2:1'],
  ['a carriage return is a column', 'a\r\nb', 3, '2:1'],
  ['alone it ends no line', 'a\rb', 2, '1:3'],
  ['columns count UTF-16 units', '😀b', 2, '1:3'],
  ['an empty text', '', 0, '1:1'],
] as const) {
  positions(sentence, () => {
    const { line, column } = positionAt(lineStarts(text), offset);
    assert.is(`${line}:${column}`, expected);
  });
}

positions('every offset of 200 texts is where counting puts it', () => {
  for (let seed = 0; seed < 200; seed++) {
    const text = randomOf(seed)
      .times(0, 30, (index) => (index % 3 === seed % 3 ? '\n' : 'x'))
      .join('');
    const starts = lineStarts(text);
    for (let at = 0; at <= text.length; at++) {
      const above = text.slice(0, at).split('\n');
      assert.equal(positionAt(starts, at), { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 });
    }
  }
});

edits.run();
endings.run();
positions.run();
