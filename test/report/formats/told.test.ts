import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf, sentencesOf, toldOf } from '../../../src/report/formats/told.js';
import { fromTop } from '../../../src/report/formats/top.js';
import { lineStarts } from '../../../src/text/span.js';
import { FILE, FINDING } from '../finding.js';

const test = suite('report/formats/told');

test('a root that an exception allows is told nobody else', () => {
  const allowed = { ...FINDING, rule: 'allowed-root' };
  assert.equal(toldOf({ ...FILE, results: [allowed, FINDING] }), [FINDING]);
});

test('what another finding of the image says is not told again', () => {
  const design = { ...FINDING, rule: 'root-by-design' };
  assert.equal(toldOf({ ...FILE, results: [FINDING, design] }), [FINDING]);
  assert.equal(toldOf({ ...FILE, results: [design] }), [design]);
});

test('what only hardens is told where somebody has asked for it', () => {
  const asked = { ...FINDING, rule: 'undropped-capabilities', severity: 'warning' } as const;
  const results = [asked, { ...asked, severity: 'info' } as const];
  assert.equal(toldOf({ ...FILE, kind: 'manifest', results }), [asked]);
});

test('a finding is told with its notes, its fix, why that is not safe, and what to do', () => {
  const fix = { title: 'T', safety: 'unsafe', obstacles: ['O.'], advice: ['A.'], edits: FINDING.fix?.edits } as const;
  assert.ok(fix.edits);
  const told = sentencesOf({ ...FINDING, message: 'M.', notes: ['N.'], fix: { ...fix, edits: fix.edits } });
  assert.equal(told, ['M.', 'N.', 'Unsafe fix: T.', 'O.', 'A.']);
});

test('a message that goes on and on is cut', () => {
  const [told = ''] = sentencesOf({ ...FINDING, message: 'x'.repeat(700) });
  assert.is(told.length, 601);
});

test('a finding without more is its message', () => {
  assert.equal(sentencesOf({ rule: 'r', severity: 'info', span: { start: 0, end: 0 }, message: 'M.' }), ['M.']);
});

for (const [sentence, text, span, expected] of [
  ['of one line', 'FROM a\nUSER root\n', [7, 16], '2:1 2:10'],
  ['of several ends with the first', 'RUN a \\\n  b\n', [0, 12], '1:1 1:8'],
  ['ends before a carriage return', 'RUN a\r\nRUN b\r\n', [0, 14], '1:1 1:6'],
  ['within a line', 'COPY a b', [5, 6], '1:6 1:7'],
  ['at the end of a file', 'FROM a\n', [7, 7], '2:1 2:1'],
  ['of an empty file', '', [0, 0], '1:1 1:1'],
  ['of a line feed alone', 'RUN a\r\n', [6, 7], '1:7 1:7'],
  ['of a carriage return alone', 'RUN a\r\n', [5, 7], '1:6 1:6'],
] as const) {
  test(`a place ${sentence}`, () => {
    const place = placeOf(text, lineStarts(text), { start: span[0], end: span[1] });
    assert.is(`${place.line}:${place.column} ${place.endLine}:${place.endColumn}`, expected);
  });
}

for (const [sentence, base, path, expected] of [
  ['at the top', '', 'a/Dockerfile', 'a/Dockerfile'],
  ['below it', 'x/y', 'a/Dockerfile', 'x/y/a/Dockerfile'],
  ['beside the directory', 'x/y', '../Dockerfile', 'x/Dockerfile'],
  ['at the top from below', 'x/y', '../../Dockerfile', 'Dockerfile'],
  ['outside', 'x', '../../other/Dockerfile', '../../other/Dockerfile'],
  ['by its whole name', 'x', '/tmp/Dockerfile', '/tmp/Dockerfile'],
] as const) {
  test(`a path from the top: ${sentence}`, () => assert.is(fromTop(base, path), expected));
}

test.run();
