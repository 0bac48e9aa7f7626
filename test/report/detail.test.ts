import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { detailed } from '../../src/report/detail.js';
import { excerpt } from '../../src/report/excerpt.js';
import { harmless, harmlessJson } from '../../src/report/harmless.js';
import { styleOf } from '../../src/report/style.js';
import { cut, readyFor, widthOf, wrap } from '../../src/report/width.js';
import { FILE, FINDING, PLAIN } from './finding.js';

await readyFor(['日']);

const report = suite('report/detail');

report('a finding: where, what, the lines, why, what would be done', () => {
  assert.is(
    detailed(FILE, PLAIN),
    `app/Dockerfile:1:1 error missing-user
  The last stage has no USER, and node:22 sets none, so the container runs as root in every cluster
  that lets it.
    1 │ FROM node:22
      │ ^^^^^^^^^^^^
  note: node:22 ships the account node (1000).
  unsafe fix: Run as node (1000:1000)
    - \`npm start\` writes to /app, which root owns.

`,
  );
});

report('colours change no character', () => {
  const colored = detailed(FILE, { ...PLAIN, color: true });
  assert.is.not(colored, detailed(FILE, PLAIN));
  assert.is(colored.replaceAll(/\p{Cc}\[\d+m/gu, ''), detailed(FILE, PLAIN));
});

report('no line is wider than the terminal but for what cannot be broken', () => {
  const wide = {
    ...FILE,
    text: `FROM ${'x'.repeat(200)}\n`,
    results: [{ ...FINDING, span: { start: 150, end: 160 } }],
  };
  for (const columns of [100, 60, 40]) {
    const rows = detailed(wide, { ...PLAIN, columns }).split('\n');
    assert.equal(
      rows.filter((row) => widthOf(row) > columns),
      [],
    );
  }
});

report('a clean file is silence', () => assert.is(detailed({ ...FILE, results: [] }, PLAIN), ''));

report('what was repaired is told in a line', () => {
  const [first] = detailed({ ...FILE, verdict: 'nonroot', results: [], fixed: [FINDING] }, PLAIN).split('\n');
  assert.is(first, 'app/Dockerfile fixed missing-user: Run as node (1000:1000)');
});

report.run();

const lines = suite('report/excerpt');

/** The excerpt of what stands between « and ». */
const drawn = (marked: string, columns = 60): string => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return excerpt(marked.replace('«', '').replace('»', ''), { start, end }, columns, styleOf({ color: false })).join(
    '\n',
  );
};

for (const [sentence, marked, expected] of [
  ['a word', 'FROM a\nUSER «root»\n', '2 │ USER root\n  │      ^^^^'],
  ['nothing at all', 'FROM a\n«»', '2 │\n  │ ^'],
  ['a tab is four cells wide at most', 'a\tb\t«c»', '1 │ a   b   c\n  │         ^'],
  ['wide characters', 'LABEL «日本» x', '1 │ LABEL 日本 x\n  │       ^^^^'],
  ['combining characters', 'e\u0301«x»', '1 │ e\u0301x\n  │  ^'],
  ['a carriage return is not shown', 'USER «root»\r\nX', '1 │ USER root\n  │      ^^^^'],
  ['an escape sequence is named', 'USER «\u001b[31mx»', '1 │ USER \\u{1b}[31mx\n  │      ^^^^^^^^^^^'],
  [
    'several lines',
    'RUN «a \\\n    b \\\n    c»',
    '1 │ RUN a \\\n  │     ^^^\n2 │     b \\\n  │     ^^^\n3 │     c\n  │     ^',
  ],
  [
    'more lines than are shown',
    '«RUN a \\\nb \\\nc \\\nd»',
    '1 │ RUN a \\\n  │ ^^^^^^^\n2 │ b \\\n  │ ^^^\n3 │ c \\\n  │ ^^^\n  │ … to line 4',
  ],
] as const) {
  lines(sentence, () => assert.is(drawn(marked), expected));
}

lines('a long line is cut around what is blamed, and the carets stay below it', () => {
  const [source = '', carets = ''] = drawn(`${'x'.repeat(300)}«BLAMED»${'y'.repeat(300)}`, 50).split('\n');
  assert.is(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'BLAMED');
  assert.ok(widthOf(source) <= 50, source);
  assert.match(source, /│ ….*…$/);
});

lines.run();

const characters = suite('report/harmless');

for (const [sentence, input, expected] of [
  ['plain text', 'USER root ~ ÄÖ 日本 🐳', 'USER root ~ ÄÖ 日本 🐳'],
  ['an escape', '\u001b[31m', '\\u{1b}[31m'],
  ['a bell and a delete', '\u0007\u007f', '\\u{7}\\u{7f}'],
  ['an escape of one character', '\u009b', '\\u{9b}'],
  ['what reorders', '\u202e\u2066\u200f', '\\u{202e}\\u{2066}\\u{200f}'],
  ['what hides', '\u200b\u00ad\ufeff\u{e0041}', '\\u{200b}\\u{ad}\\u{feff}\\u{e0041}'],
  ['line separators', '\n\u2028', '\\u{a}\\u{2028}'],
  ['half of a pair', '\ud83d', '\\u{d83d}'],
  ['a command to a runner of CI', '  ::error::x', '  \\u{3a}:error::x'],
  ['one where the line may be broken', 'USER ::stop-commands::x', 'USER \\u{3a}:stop-commands::x'],
  ['an older one, anywhere', 'a###[set-output name=a;]b', 'a#\\u{23}#[set-output name=a;]b'],
  ['one of Azure, anywhere', 'a ##vso[task.complete]', 'a \\u{23}#vso[task.complete]'],
  ['addresses and headings', 'bind ::1 and a::b ## [x]', 'bind ::1 and a::b ## [x]'],
] as const) {
  characters(sentence, () => assert.is(harmless(input), expected));
  characters(`${sentence}, read back from JSON`, () => {
    const json = harmlessJson(JSON.stringify(input));
    assert.is(JSON.parse(json), input);
    assert.not.match(json, /[\p{Cc}\p{Cf}\u2028]|##(?:vso)?\[/u);
  });
}

for (const [sentence, text, cells] of [
  ['nothing', '', 0],
  ['letters', 'abc', 3],
  ['Latin letters with marks', 'Übergröße', 9],
  ['what we draw with', '│─…', 3],
  ['colours', '\u001b[31mabc\u001b[39m', 3],
  ['colours around wide characters', '\u001b[31m日本\u001b[39m', 4],
  ['wide characters', '日本', 4],
  ['halves of them', 'ﾊﾝｶｸ', 4],
  ['a combining mark', 'e\u0301', 1],
  ['a spacing mark', 'हिन्दी', 4],
  ['an emoji', '🐳', 2],
  ['a flag', '🇩🇪', 2],
  ['a colour of skin', '👍🏽', 2],
  ['a sign that is made an emoji', '❤️', 2],
  ['a keycap', '1️⃣', 2],
] as const)
  characters(`cells of ${sentence}`, async () => {
    await readyFor([text]);
    assert.is(widthOf(text), cells);
  });

characters('what a person takes for one character is not cut apart', async () => {
  await readyFor(['日']);
  assert.equal([cut('🇩🇪🇫🇷🇮🇹', 5), cut('ae\u0301io', 3)], ['🇩🇪🇫🇷…', 'ae\u0301…']);
});

characters('of a very long line a part is looked at', () => {
  for (const at of [0, 5_000, 299_990, 300_000]) {
    const text = `${'字'.repeat(300_000)}`;
    const [row = '', carets = ''] = excerpt(text, { start: at, end: at + 5 }, 60, styleOf(PLAIN));
    assert.ok(widthOf(row) <= 60 && widthOf(carets) <= 60, row);
    assert.match(row, /│ …?字/);
  }
});

characters('a cut text says that something is missing', () => {
  assert.equal([cut('abcdef', 6), cut('abcdef', 4), cut('日本語', 5)], ['abcdef', 'abc…', '日本…']);
});

characters('wrapping keeps every word', () => {
  assert.equal(wrap('a bb ccc dddddddddd e', 5), ['a bb', 'ccc', 'dddddddddd', 'e']);
});

characters.run();
