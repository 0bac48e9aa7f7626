import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { suggestionOf } from '../../../src/report/formats/suggestion.js';
import { lineStarts } from '../../../src/text/span.js';

const suggestion = suite('report/formats/suggestion');

const TEXT = 'FROM a\nRUN x\nCMD ["y"]\n';
const LONG = `FROM a\n${'RUN x\n'.repeat(50)}CMD ["y"]\n`;

for (const [sentence, text, edits, expected] of [
  ['a word', TEXT, [[11, 12, 'z']], '2-2 RUN z'],
  ['a line above another', TEXT, [[13, 13, 'USER 1\n']], '3-3 USER 1\\nCMD ["y"]'],
  ['a line at the end', TEXT, [[23, 23, 'USER 1\n']], '3-3 CMD ["y"]\\nUSER 1'],
  ['a line behind a last line without an end', 'FROM a', [[6, 6, '\nUSER 1']], '1-1 FROM a\\nUSER 1'],
  ['a line that goes', TEXT, [[7, 13, '']], '2-2 '],
  [
    'two places',
    TEXT,
    [
      [11, 12, 'z'],
      [19, 20, 'w'],
    ],
    '2-3 RUN z\\nCMD ["w"]',
  ],
  [
    'a line above, and one at the end',
    TEXT,
    [
      [7, 7, 'ARG A\n'],
      [23, 23, 'USER 1\n'],
    ],
    '2-3 ARG A\\nRUN x\\nCMD ["y"]\\nUSER 1',
  ],
  [
    'a word, and a line below its own',
    TEXT,
    [
      [11, 12, 'z'],
      [13, 13, 'USER 1\n'],
    ],
    '2-2 RUN z\\nUSER 1',
  ],
  [
    'in any order',
    TEXT,
    [
      [19, 20, 'w'],
      [11, 12, 'z'],
    ],
    '2-3 RUN z\\nCMD ["w"]',
  ],
  [
    'places too far apart',
    LONG,
    [
      [0, 0, 'ARG A\n'],
      [LONG.length, LONG.length, 'USER 1\n'],
    ],
    undefined,
  ],
  ['line endings stay', 'FROM a\r\nRUN x\r\n', [[12, 13, 'y']], '2-2 RUN y'],
  ['a line that becomes blank', TEXT, [[7, 12, '']], undefined],
  ['of an empty file', '', [[0, 0, 'FROM a\n']], undefined],
] as const) {
  suggestion(sentence, () => {
    const [first, ...others] = edits.map(([start, end, by]) => ({ span: { start, end }, text: by }));
    assert.ok(first);
    const found = suggestionOf(text, lineStarts(text), [first, ...others]);
    const told = found && `${found.range.start.line}-${found.range.end.line} ${found.text.replaceAll('\n', '\\n')}`;
    assert.is(told, expected);
  });
}

suggestion.run();
