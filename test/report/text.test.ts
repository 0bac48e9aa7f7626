import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FileReport } from '../../src/report/report.js';
import { type Asked, NOTHING_ASKED, printed as print } from '../../src/report/reporter.js';
import { summaryOf } from '../../src/report/summary.js';
import { diffWords, textReporter } from '../../src/report/text.js';
import { readyFor, widthOf } from '../../src/report/width.js';
import { ruleIds } from '../../src/rules/ids.js';
import { FILE, FINDING, PLAIN, SOURCE } from './finding.js';

const printed = (files: readonly FileReport[], asked: Partial<Asked> = {}, look = PLAIN): string =>
  print(textReporter, { files, summary: summaryOf(files) }, look, { ...NOTHING_ASKED, ...asked });

const fixWith = (safety: 'safe' | 'unproven' | 'unsafe') => ({
  ...FINDING,
  fix: {
    title: 'Run as node (1000:1000)',
    safety,
    obstacles: safety === 'safe' ? [] : ['`npm start` writes to /app, which root owns.'],
    edits: [{ span: { start: SOURCE.length, end: SOURCE.length }, text: 'USER 1000:1000\n' }] as const,
  },
});

const { fix: _, ...BARE } = FINDING;

const fileOf = (path: string, results: FileReport['results'], verdict: FileReport['verdict'] = 'root'): FileReport => ({
  ...FILE,
  path,
  results,
  verdict,
});

const report = suite('report/text');

report('the verdict, the image, its fix, why that is not safe, and what to type', () => {
  assert.is(
    printed([FILE]),
    `The image runs as root: it needs a look.

Dockerfiles that need a look: 1
  app/Dockerfile:1:1 error missing-user
    The last stage has no USER, and node:22 sets none, so the container runs as root in every
    cluster that lets it.
    unsafe fix: Run as node (1000:1000)
      + USER 1000:1000
  Why not safe: \`npm start\` writes to /app, which root owns.
  Note: node:22 ships the account node (1000).

Next: dockerfile-nonroot --diff --unsafe-fixes
`,
  );
});

report('of fixes of one title that write other lines it is told', () => {
  const other = fixWith('safe');
  const [edit] = other.fix.edits;
  const files = [
    fileOf('a', [fixWith('safe')]),
    fileOf('b', [{ ...other, fix: { ...other.fix, edits: [{ ...edit, text: 'USER node\n' }] as const } }]),
  ] as const;
  assert.match(printed(files), /a:1:1.*b:1:1.*\+ USER 1000:1000\n {6}… and other lines in other files: --diff\n/s);
  const [same] = files;
  assert.not.match(printed([same, { ...same, path: 'b' }]), /other lines/);
});

report('errors of images that are not root are told in the first line', () => {
  const { fix: _fix, ...broken } = { ...FINDING, rule: 'denied-run' };
  const [first] = printed([fileOf('a', [broken], 'nonroot'), fileOf('b', [], 'nonroot')]).split('\n');
  assert.is(first, 'All 2 images run as non-root. 1 error is listed below.');
});

report('equal findings are one, with their places, and each reason once', () => {
  const files = ['a', 'b', 'c'].map((path) =>
    fileOf(path, [{ ...fixWith('unproven'), message: `No USER in ${path}.`, notes: [] }]),
  );
  assert.is(
    printed(files),
    `3 of 3 images run as root: 3 can be proven.

Dockerfiles whose fix can be proven: 3
  a:1:1 error missing-user
  b:1:1 error missing-user
  c:1:1 error missing-user
    No USER in a. (2 more like this)
    unproven fix: Run as node (1000:1000)
      + USER 1000:1000
  Why not safe: \`npm start\` writes to /app, which root owns.
  Prove one: dockerfile-nonroot verify a

Next: dockerfile-nonroot --diff --unsafe-fixes
`,
  );
});

report('what is nearest to a fix comes first, whatever the order of the files', () => {
  const files = (['unsafe', 'safe', 'unproven'] as const).map((safety) => fileOf(safety, [fixWith(safety)]));
  const text = printed(files);
  assert.ok(text.startsWith('3 of 3 images run as root: 1 has a safe fix, 1 can be proven, 1 needs a look.\n'));
  const heads = text.split('\n').filter((line) => line.startsWith('Dockerfiles '));
  assert.equal(heads, [
    'Dockerfiles with a safe fix: 1',
    'Dockerfiles whose fix can be proven: 1',
    'Dockerfiles that need a look: 1',
  ]);
  assert.match(text, /\nNext: dockerfile-nonroot --diff\n$/);
});

const ORDER: readonly (readonly [string, string])[] = [
  ['missing-user', 'Dockerfiles that need a look: 1'],
  ['container-root-user', 'Services and workloads that run as root: 1'],
  ['parse-error', 'Dockerfiles that do not build: 1'],
  ['denied-write', 'Images that do not work as their user: 1'],
  ['privileged-port', 'Other findings: 1'],
  ['allowed-root', 'Exceptions: 1'],
];

report('images of root, then workloads of root, then what does not work, then the rest', () => {
  const results = ORDER.toReversed().map(([rule]) => ({ ...FINDING, rule }));
  const heads = printed([fileOf('a', results)])
    .split('\n')
    .filter((line) => /^\w.*: \d+$/.test(line));
  assert.equal(
    heads,
    ORDER.map(([, head]) => head),
  );
});

report('below images of root, what is only warned of is counted by its rule', () => {
  const other = { ...FINDING, rule: 'privileged-port' };
  const warned = { ...other, severity: 'warning' } as const;
  const heads = (results: readonly (typeof other | typeof warned)[]) =>
    printed([fileOf('a', results)])
      .split('\n')
      .filter((line) => line.startsWith('Other findings'));
  assert.equal(heads([FINDING, warned]), ['Other findings: privileged-port 1. Show them: --verbose']);
  assert.equal(heads([FINDING, other]), ['Other findings: 1']);
  assert.equal(heads([warned]), ['Other findings: 1']);
});

report('what is only warned of stands not below what does not build', () => {
  const { fix: _fix, ...finding } = { ...FINDING, rule: 'wrong-account-tool' };
  assert.match(printed([fileOf('a', [finding])]), 'Dockerfiles that do not build: 1');
  const warned = printed([fileOf('a', [{ ...finding, severity: 'warning' }])]);
  assert.match(warned, 'Other findings: 1');
  assert.not.match(warned, 'do not build');
});

for (const [rule, severity, expected] of [
  ['missing-seccomp-profile', 'info', 'Hardening: 2 settings are missing. Show them: --verbose'],
  ['named-user', 'info', 'Notes: named-user 2. Show them: --verbose'],
] as const) {
  report(`of ${rule} the number is told, in a line`, () => {
    const results = [0, 1].map(() => ({ ...FINDING, rule, severity }));
    const text = printed([fileOf('a', results, 'nonroot')]);
    assert.match(text, `\n${expected}\n`);
    assert.not.match(text, 'a:1:1');
    assert.match(printed([fileOf('a', results, 'nonroot')], { verbose: true }), `a:1:1 ${severity} ${rule}`);
  });
}

report('of images that nobody knows the number is told, and their names to who asks', () => {
  const targets = [{ stage: 0, name: 'service/web', verdict: 'unknown', user: undefined, image: 'o/w' }] as const;
  const file = { ...fileOf('compose.yaml', [], 'unknown'), kind: 'manifest', targets } as const;
  assert.match(printed([file]), 'Unknown: 1 image has a user that we do not know. Show them: --verbose');
  assert.match(printed([file], { verbose: true }), 'compose.yaml: service/web\n');
});

report('what a Dockerfile is blamed for is a number at its service', () => {
  const service = {
    ...fileOf('compose.yaml', [
      { ...FINDING, rule: 'container-root-user', severity: 'info', container: 'service/web' },
    ]),
    kind: 'manifest',
    targets: [{ stage: 0, name: 'service/web', verdict: 'root', user: '', dockerfile: 'app/Dockerfile' }],
  } as const;
  const text = printed([FILE, service]);
  assert.match(text, 'The image runs as root: it needs a look.\n');
  assert.match(text, '1 service or workload runs a root image of these Dockerfiles.');
  assert.not.match(text, 'compose.yaml:1:1');
});

report('what the start says of root is said once', () => {
  const text = printed([fileOf('a', [FINDING, { ...FINDING, rule: 'root-by-design', severity: 'info' }])]);
  assert.not.match(text, 'root-by-design');
});

report('of many places some are named, and of many kinds some are shown', () => {
  const many = Array.from({ length: 40 }, (_, at) => fileOf(`d${at}`, [FINDING]));
  assert.match(printed(many), '  … and 36 more: --verbose\n');
  const titles = Array.from({ length: 40 }, (_, at) => ({ ...FINDING, fix: { ...FINDING.fix, title: `T${at}` } }));
  const kinds = titles.map((result, at) => fileOf(`d${at}`, [{ ...FINDING, ...result } as typeof FINDING]));
  const text = printed(kinds);
  assert.match(text, '  … and 37 more: --verbose\n');
  assert.ok(text.split('\n').length < 50);
});

report('messages that are not shown are counted', () => {
  const all = ['a', 'b b', 'c c c', 'd d d d'].map((message) => ({ ...FINDING, message }));
  const text = printed(all.map((result) => fileOf('a', [{ ...result, fix: fixWith('safe').fix }])));
  assert.match(text, '    a\n    b b\n    … and 2 other messages: --verbose\n');
});

report('of a long report the next command stands at its beginning, too', () => {
  const kinds = (['safe', 'unproven', 'unsafe'] as const).flatMap((safety) =>
    [0, 1, 2].map((at) => ({ ...fixWith(safety).fix, title: `T${at}` })),
  );
  const files = kinds.map((fix, at) => fileOf(`d${at}`, [{ ...FINDING, fix }]));
  const [, second] = printed(files).split('\n');
  assert.is(second, 'Next: dockerfile-nonroot --diff');
  assert.is(printed(files.slice(0, 3)).split('Next: ').length, 2);
  assert.is(printed(files, { verbose: true }).split('Next: ').length, 2);
});

for (const [sentence, titles, lines, diffs] of [
  ['that fits on a screen shows the diffs of all its parts', [1, 1, 1], 33, 3],
  ['that does not, but would without the last diffs, leaves those out', [1, 3, 1], 37, 1],
  ['that would without the last ones alone keeps those of two parts', [1, 1, 3], 39, 2],
  ['that would not either shows them all', [3, 3, 3], 70, 9],
] as const) {
  report(`a report ${sentence}`, () => {
    const edits = [{ span: { start: SOURCE.length, end: SOURCE.length }, text: 'RUN a\nUSER 1\n' }] as const;
    const fixes = (['safe', 'unproven', 'unsafe'] as const).flatMap((safety, part) =>
      Array.from({ length: titles[part] ?? 0 }, (_, at) => ({ ...fixWith(safety).fix, title: `T${at}`, edits })),
    );
    const rows = printed(fixes.map((fix, at) => fileOf(`d${at}`, [{ ...FINDING, fix }]))).split('\n');
    assert.is(rows.length - 1, lines);
    assert.is(rows.filter((row) => row.includes('+ USER')).length, diffs);
  });
}

report('what is only counted is told in one go, with one command that shows it', () => {
  const other = { ...BARE, rule: 'missing-seccomp-profile', severity: 'info' } as const;
  const unknown = { ...fileOf('compose.yaml', [], 'unknown'), kind: 'manifest' } as const;
  const targets = [{ stage: 0, name: 'service/web', verdict: 'unknown', user: undefined, image: 'o/w' }] as const;
  const text = printed([fileOf('a', [other], 'nonroot'), { ...unknown, targets }]);
  assert.match(
    text,
    'Hardening: 1 setting is missing. Unknown: 1 image has a user that we do not know. Show them:\n  --verbose\n',
  );
});

report('of what is aside neither fixes nor reasons are shown', () => {
  const text = printed([fileOf('a', [{ ...FINDING, rule: 'privileged-port' }], 'nonroot')]);
  assert.match(text, 'unsafe fix: Run as node');
  assert.not.match(text, /\+ USER|Why not safe/);
});

report('a diff has no line that does not change, and says how much more there is', () => {
  const edits = [{ span: { start: 13, end: 25 }, text: 'RUN a\n\nRUN b\nRUN c\nRUN d\nRUN e\nRUN f' }] as const;
  const text = printed([fileOf('a', [{ ...FINDING, fix: { title: 'T', safety: 'safe', obstacles: [], edits } }])]);
  assert.match(text, '      - WORKDIR /app\n      + RUN a\n      + RUN b\n      + RUN c\n      … 3 more lines\n');
  assert.not.match(printed([FILE], { preview: false }), '+ USER');
});

report('in full with --verbose, empty lines too', () => {
  const edits = [{ span: { start: 13, end: 13 }, text: 'RUN a\n\nRUN b\nRUN c\nRUN d\nRUN e\nRUN f\n' }] as const;
  const fix = { title: 'T', safety: 'safe', obstacles: [], edits } as const;
  const text = printed([fileOf('a', [{ ...FINDING, fix }])], { verbose: true });
  assert.match(text, '    1 │ FROM node:22\n');
  assert.match(text, '      + RUN a\n      + \n      + RUN b\n');
  assert.match(text, '      + RUN f\n');
});

report('--statistics counts, and lists nothing', () => {
  const text = printed([fileOf('a', [FINDING, FINDING, { ...FINDING, rule: 'root-home', severity: 'warning' }])], {
    statistics: true,
  });
  assert.match(text, '\n2 error   missing-user (unsafe fix)\n1 warning root-home (unsafe fix)\n');
  assert.not.match(text, 'a:1:1');
});

report('what was repaired is told in a line, and what to look at', () => {
  const text = printed([{ ...FILE, verdict: 'nonroot', results: [], fixed: [FINDING] }]);
  assert.is(
    text,
    'The image runs as non-root.\n\napp/Dockerfile fixed missing-user: Run as node (1000:1000)\n\nNext: git diff\n',
  );
});

const TYPED = { paths: ['src', '-x'], options: ['--target', 'a'], building: ['--uid', '5'] };

report('paths that could not be read are not typed again', () => {
  const typed = { ...TYPED, paths: ['gone', 'src'] };
  const session = textReporter(PLAIN, { ...NOTHING_ASKED, typed });
  session.file(FILE);
  const text = session.end(summaryOf([FILE]), { templates: [], unread: ['gone'] });
  assert.match(text, '\nNext: dockerfile-nonroot check src --target a --diff');
});

report('a proof is asked for with the options that were typed', () => {
  const text = printed([fileOf("it's", [fixWith('unproven')])], { typed: TYPED });
  assert.match(text, "\n  Prove one: dockerfile-nonroot verify 'it'\\''s' --uid 5\n");
  assert.not.match(printed([fileOf('a', [fixWith('unproven')])], { typed: undefined }), 'Prove one');
});

report('what git does not know is not compared by git', () => {
  const file = { ...fileOf('a', [], 'nonroot'), fixed: [FINDING] };
  assert.match(printed([file]), 'Next: git diff');
  assert.not.match(printed([file], { inTree: false }), 'Next:');
});

for (const [sentence, found, asked, expected] of [
  ['a safe fix', fixWith('safe'), {}, 'Nothing is written. To write: dockerfile-nonroot --fix\n'],
  ['others', fixWith('unproven'), {}, 'No fix is safe. To see the others: dockerfile-nonroot --diff --unsafe-fixes\n'],
  ['others, shown', FINDING, { unsafe: true }, 'To write: dockerfile-nonroot --fix --unsafe-fixes\n'],
  ['none', BARE, {}, 'needs a look.\n'],
] as const)
  report(`what a diff shows of ${sentence}`, () => {
    const summary = summaryOf([fileOf('a', [found])]);
    assert.ok(diffWords(summary, {}, PLAIN, { ...NOTHING_ASKED, ...asked }).endsWith(expected));
  });

for (const [sentence, files, asked, expected] of [
  ['a safe fix', [fileOf('a', [fixWith('safe')])], {}, 'dockerfile-nonroot --diff'],
  [
    'where it came from',
    [FILE],
    { typed: TYPED },
    'dockerfile-nonroot check src ./-x --target a --diff --unsafe-fixes',
  ],
  ['of standard input there is no second run', [FILE], { typed: undefined }, 'dockerfile-nonroot explain missing-user'],
  ['no fix', [fileOf('a', [BARE])], {}, 'dockerfile-nonroot --verbose'],
  ['no fix, and all is told', [fileOf('a', [BARE])], { verbose: true }, 'dockerfile-nonroot explain missing-user'],
] as const) {
  report(`the last line is the next command: ${sentence}`, () =>
    assert.is(printed(files, asked).trimEnd().split('\n').at(-1), `Next: ${expected}`),
  );
}

report('a clean run says one thing', () =>
  assert.is(printed([fileOf('a', [], 'nonroot')]), 'The image runs as non-root.\n'),
);

for (const [sentence, files, expected] of [
  ['none', [], 'No file to check.'],
  ['a clean one', [fileOf('a', [], 'nonroot')], 'The image runs as non-root.'],
  ['an unknown one', [fileOf('a', [], 'unknown')], 'The image has a user that we do not know.'],
  ['one that cannot run', [fileOf('a', [], 'invalid')], 'The image does not build or start.'],
  [
    'of every kind',
    (['root', 'root', 'nonroot', 'unknown', 'invalid'] as const).map((verdict) => fileOf('a', [], verdict)),
    '2 of 5 images run as root: 2 need a look. 1 image does not build or start. We do not know the user of 1 image.',
  ],
  [
    'all of them well',
    (['nonroot', 'nonroot'] as const).map((verdict) => fileOf('a', [], verdict)),
    'All 2 images run as non-root.',
  ],
  [
    'none of them known to be root',
    (['nonroot', 'unknown'] as const).map((verdict) => fileOf('a', [], verdict)),
    'None of 2 images runs as root. We do not know the user of 1 image.',
  ],
  [
    'one that failed',
    [{ ...fileOf('a', []), error: { kind: 'binary', path: 'x' } } as const],
    'We could not check 1 file.',
  ],
  [
    'one that an exception allows',
    [{ ...FILE, results: [], targets: [{ stage: 0, name: undefined, verdict: 'root', user: '', allowed: true }] }],
    'The image runs as root, and an exception allows it.',
  ],
] as const) {
  report(`the verdict on images: ${sentence}`, () =>
    assert.is(
      printed(files, {}, { ...PLAIN, columns: 200 })
        .split('\n\n')[0]
        ?.trimEnd()
        .replaceAll('\n', ' '),
      expected,
    ),
  );
}

report('colours change no character', () => {
  for (const asked of [{}, { verbose: true }, { statistics: true }]) {
    const colored = printed([FILE], asked, { ...PLAIN, color: true });
    assert.is.not(colored, printed([FILE], asked));
    assert.is(colored.replaceAll(/\p{Cc}\[\d+m/gu, ''), printed([FILE], asked));
  }
});

report('colours do not change where lines end', () => {
  const files = (['root', 'root', 'nonroot', 'unknown', 'invalid'] as const).map((verdict) => fileOf('a', [], verdict));
  for (const columns of [110, 80, 60, 40]) {
    const colored = printed(files, {}, { color: true, columns });
    assert.is(colored.replaceAll(/\p{Cc}\[\d+m/gu, ''), printed(files, {}, { color: false, columns }));
  }
});

report('no line is wider than the terminal', async () => {
  await readyFor(['日']);
  const wide = { ...FILE, path: 'a', text: `FROM ${'x'.repeat(200)}\n` };
  const edits = [{ span: { start: 0, end: 0 }, text: `# ${'日本'.repeat(80)}\n` }] as const;
  const file = { ...wide, results: [{ ...FINDING, fix: { ...fixWith('safe').fix, edits } }] };
  for (const columns of [100, 60, 40]) {
    const rows = printed([file], {}, { ...PLAIN, columns }).split('\n');
    assert.equal(
      rows.filter((row) => widthOf(row) > columns),
      [],
    );
  }
});

report('every rule has a section', () => {
  const heads = /^(?:Dockerfiles|Services|Images|Other findings|Exceptions|Hardening|Notes|Unknown)/m;
  for (const rule of ruleIds) assert.match(printed([fileOf('a', [{ ...FINDING, rule }])]), heads, rule);
});

report.run();
