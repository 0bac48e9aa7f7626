import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { excerpt } from '../../src/report/excerpt.js';
import { harmless, harmlessJson } from '../../src/report/harmless.js';
import type { FileReport } from '../../src/report/report.js';
import { printed as print } from '../../src/report/reporter.js';
import { styleOf } from '../../src/report/style.js';
import { summaryOf } from '../../src/report/summary.js';
import { textReporter } from '../../src/report/text.js';
import { widthOf, wrap } from '../../src/report/width.js';
import type { Diagnostic } from '../../src/rules/finding.js';

const PLAIN = { color: false, columns: 100, summary: true };

const SOURCE = 'FROM node:22\nWORKDIR /app\nCMD ["node", "server.js"]\n';

const FINDING: Diagnostic = {
  rule: 'missing-user',
  severity: 'error',
  span: { start: 0, end: 12 },
  message:
    'The last stage has no USER, and node:22 sets none, so the container runs as root in every cluster that lets it.',
  notes: ['node:22 ships the account node (1000).'],
  fix: {
    title: 'Run as node (1000:1000)',
    safety: 'unsafe',
    obstacles: ['`npm start` writes to /app, which root owns.'],
    edits: [{ span: { start: SOURCE.length, end: SOURCE.length }, text: 'USER 1000:1000\n' }],
  },
};

const FILE: FileReport = {
  path: 'app/Dockerfile',
  kind: 'dockerfile',
  text: SOURCE,
  verdict: 'root',
  user: '',
  uid: 0,
  gid: 0,
  targets: [],
  results: [FINDING],
  error: undefined,
};

const printed = (files: readonly FileReport[], look = PLAIN): string =>
  print(textReporter, { files, summary: summaryOf(files) }, look);

const report = suite('report/text');

report('a finding: where, what, the lines, why, what would be done', () => {
  assert.is(
    printed([FILE]),
    `app/Dockerfile:1:1 error missing-user
  The last stage has no USER, and node:22 sets none, so the container runs as root in every cluster
  that lets it.
    1 │ FROM node:22
      │ ^^^^^^^^^^^^
  note: node:22 ships the account node (1000).
  unsafe fix: Run as node (1000:1000)
    - \`npm start\` writes to /app, which root owns.

1 file: runs as root.
1 error.
1 unsafe with --fix --unsafe-fixes.
`,
  );
});

report('colours change no character', () => {
  const colored = printed([FILE], { ...PLAIN, color: true });
  assert.is.not(colored, printed([FILE]));
  assert.is(colored.replaceAll(/\p{Cc}\[\d+m/gu, ''), printed([FILE]));
});

report('no line is wider than the terminal but for what cannot be broken', () => {
  const wide = {
    ...FILE,
    text: `FROM ${'x'.repeat(200)}\n`,
    results: [{ ...FINDING, span: { start: 150, end: 160 } }],
  };
  for (const columns of [100, 60, 40]) {
    const lines = printed([wide], { ...PLAIN, columns }).split('\n');
    assert.equal(
      lines.filter((line) => widthOf(line) > columns),
      [],
    );
  }
});

report('without a summary a clean file is silence', () => {
  assert.is(printed([{ ...FILE, results: [] }], { ...PLAIN, summary: false }), '');
});

for (const [sentence, files, expected] of [
  ['none', [], 'No file to check.\n'],
  ['a clean one', [{ ...FILE, verdict: 'nonroot', results: [] }], '1 file: runs as non-root.\n'],
  [
    'of every kind',
    (['root', 'root', 'nonroot', 'unknown', 'invalid'] as const).map((verdict) => ({ ...FILE, verdict, results: [] })),
    '5 files: 2 run as root, 1 cannot run, 1 unknown, 1 runs as non-root.\n',
  ],
  ['one that failed', [{ ...FILE, results: [], error: { kind: 'binary', path: 'x' } } as const], '1 file: 1 failed.\n'],
] as const) {
  report(`the summary of files: ${sentence}`, () => assert.is(printed(files), expected));
}

report('what was repaired is told in a line', () => {
  const [first] = printed([{ ...FILE, verdict: 'nonroot', results: [], fixed: [FINDING] }]).split('\n');
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
] as const) {
  characters(sentence, () => assert.is(harmless(input), expected));
  characters(`${sentence}, read back from JSON`, () => {
    const json = harmlessJson(JSON.stringify(input));
    assert.is(JSON.parse(json), input);
    assert.not.match(json, /[\p{Cc}\p{Cf}\u2028]/u);
  });
}

characters('widths', () => {
  assert.equal(['abc', '日本', 'e\u0301', '🐳', ''].map(widthOf), [3, 4, 1, 2, 0]);
});

characters('wrapping keeps every word', () => {
  assert.equal(wrap('a bb ccc dddddddddd e', 5), ['a bb', 'ccc', 'dddddddddd', 'e']);
});

characters.run();
