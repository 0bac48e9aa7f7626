import { createHash } from 'node:crypto';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../../src/report/check.js';
import { checkManifest } from '../../../src/report/check-manifest.js';
import { groupOf } from '../../../src/report/formats/html/group.js';
import { htmlReporter } from '../../../src/report/formats/html/html.js';
import { SCRIPT_HASH, STYLE_HASH } from '../../../src/report/formats/html/policy.js';
import { script } from '../../../src/report/formats/html/script.js';
import { style } from '../../../src/report/formats/html/style.js';
import type { FileReport, StageReport } from '../../../src/report/report.js';
import { NOTHING_ASKED, printed } from '../../../src/report/reporter.js';
import { summaryOf } from '../../../src/report/summary.js';
import { home } from '../../../src/report/version.js';
import { directoryOf, NONROOT, program, ROOT } from '../../in-process.js';
import { FILE, FINDING, PLAIN, SOURCE } from '../finding.js';
import { read, valueOf, wordsOf } from './page.js';

const pageOf = (...files: readonly FileReport[]): string =>
  printed(htmlReporter, { files, summary: summaryOf(files) }, PLAIN, NOTHING_ASKED);

const sourceIn = (page: string, words: string): number => page.split(words).length - 1;

const STAGE: StageReport = {
  name: 'build',
  role: 'stages',
  base: 'golang:1.22',
  parent: undefined,
  sources: [],
  users: [{ line: 1, verdict: 'root', who: 'root (uid 0)', instructions: 4 }],
  evidence: [{ line: 1, sentence: 'golang:1.22 sets no user.' }],
};
const FINAL: StageReport = {
  name: undefined,
  role: 'default',
  base: 'node:22',
  parent: 0,
  sources: [0, 1],
  users: [
    { line: 3, verdict: 'root', who: 'root (uid 0)', instructions: 1 },
    { line: 7, verdict: 'nonroot', who: 'uid 1000', instructions: 3 },
  ],
  evidence: [{ line: 3, sentence: 'Stage build (0) ends as root (uid 0).' }],
};
const DRAWN: FileReport = { ...FILE, stages: [STAGE, FINAL] };
const CLEAN: FileReport = {
  ...FILE,
  path: 'clean',
  verdict: 'nonroot',
  user: '1000:1000',
  uid: 1000,
  targets: [],
  results: [],
};
const BUILD = {
  file: 'compose.yaml',
  line: 5,
  name: 'web',
  target: 'build',
  args: { UID: '7' },
  context: 'web',
  platforms: [],
};
const RUN = {
  kind: 'volume',
  file: 'compose.yaml',
  line: 8,
  service: 'web',
  what: 'data',
  path: '/data',
  target: undefined,
  profiles: ['a'],
} as const;
const AROUND: FileReport = { ...CLEAN, builds: [BUILD, BUILD], runs: [RUN] };
const UNREAD: FileReport = {
  ...CLEAN,
  path: 'gone',
  error: { kind: 'unreadable', path: 'gone', detail: 'It is a directory.' },
};
const MANIFEST: FileReport = {
  ...FILE,
  path: 'pod.yaml',
  kind: 'manifest',
  targets: [{ stage: 0, name: 'web', verdict: 'root', user: '0', dockerfile: 'web/Dockerfile', allowed: true }],
  results: [],
};

const parts = suite('report/formats/html: parts');

for (const [sentence, files, expected] of [
  ['the verdict is the title of the page', [FILE], '<h1>The image runs as root: it needs a look.</h1>'],
  ['no file at all', [], '<h1>No file to check.</h1>'],
  ['groups lead to their files', [FILE], '<a href="#g-look"><b>1</b> <span>Dockerfiles that need a look</span></a>'],
  ['findings are counted', [FILE], 'Findings: 1 error.'],
  ['a file says who it runs as', [CLEAN], '<span class="who n">runs as 1000:1000</span>'],
  ['and that it runs as root', [FILE], '<span class="who r">root</span>'],
  ['a file that nobody could read says why', [UNREAD], 'It is a directory.'],
  [
    'stages say who they begin as',
    [DRAWN],
    '<span class="r">line 3: root (uid 0)</span> <span class="n">line 7: uid 1000</span>',
  ],
  ['and who they end as', [DRAWN], '<span class="quiet">ends as</span> uid 1000'],
  ['a base that is a stage is named as one', [DRAWN], '<span class="quiet">from</span> <code>stage build</code>'],
  ['stages that files come from are named', [DRAWN], 'copies from build'],
  ['the published stage is marked', [DRAWN], '<li class="product">'],
  ['a line joins two stages', [DRAWN], '<path class="parent" d="M40 0.62H31V1.38H40"/>'],
  ['why is said of published stages alone', [DRAWN], 'Stage build (0) ends as root (uid 0).'],
  ['a line that is blamed is marked', [FILE], '<li data-n="1" class="o mark"><code>FROM node:22</code></li>'],
  ['a line has the colour of who runs it', [DRAWN], '<li data-n="2" class="r"><code>WORKDIR /app</code></li>'],
  ['a finding stands beside its line', [FILE], '</ol><div class="notes"><div class="note error">'],
  ['with its rule', [FILE], `<a href="${home}/blob/main/docs/rules/missing-user.md" rel="noreferrer">missing-user</a>`],
  ['with its notes', [FILE], '<li>node:22 ships the account node (1000).</li>'],
  ['and it leads to its fix', [FILE], '<a href="#f1-0">unsafe fix: Run as node (1000:1000)</a>'],
  [
    'a fix says its word and its title',
    [FILE],
    '<h5><span class="word unsafe">unsafe fix</span> Run as node (1000:1000)</h5>',
  ],
  [
    'why it is not safe',
    [FILE],
    '<b>Why not safe</b></p>\n<ul><li>`npm start` writes to /app, which root owns.</li></ul>',
  ],
  [
    'lines that stay stand on both sides',
    [FILE],
    '<tr class="same"><td class="n old">2</td><td class="old"><code>WORKDIR /app</code></td><td class="n new">2</td>',
  ],
  [
    'a line that comes stands after the fix alone',
    [FILE],
    '<tr class="change"><td class="n none"></td><td class="none"></td><td class="n new">4</td><td class="new"><code>USER 1000:1000</code></td></tr>',
  ],
  [
    'a file that says nothing is not empty',
    [{ ...MANIFEST, verdict: 'none', targets: [] }],
    '<p class="quiet">We have nothing to say of this file.</p>',
  ],
  ['containers are a table', [MANIFEST], '<th scope="row">web</th><td class="r">root, allowed by an exception</td>'],
  ['what a fix has repaired', [{ ...CLEAN, fixed: [FINDING] }], '<li>missing-user: Run as node (1000:1000)</li>'],
  [
    'files that build its images',
    [AROUND],
    '<h4>Built by</h4>\n<ul class="why around">\n<li><span class="quiet">compose.yaml, line 5</span> <span>web: stage build, context web, args UID</span></li>\n</ul>',
  ],
  [
    'and those that run them',
    [AROUND],
    '<h4>Run by</h4>\n<ul class="why around">\n<li><span class="quiet">compose.yaml, line 8</span> <span>web: volume data at /data, only with profile a</span></li>\n</ul>',
  ],
  [
    'of many lines some are not listed',
    [{ ...AROUND, runs: Array.from({ length: 62 }, (_, line) => ({ ...RUN, line })) }],
    '<p class="quiet">2 more lines are not listed.</p>',
  ],
  ['the next command', [FILE], 'Next: <code>dockerfile-nonroot --diff --unsafe-fixes</code>'],
] as const) {
  parts(sentence, () => assert.match(pageOf(...files), expected));
}

const SHOWN: readonly (readonly [string, FileReport, string, number])[] = [
  ['a stage that is base and source has one line', DRAWN, 'class="copy"', 0],
  ['why is said of no other stage', DRAWN, 'golang:1.22 sets no user.', 0],
  [
    'lines that pass the same rows have lanes of their own',
    { ...FILE, stages: [STAGE, STAGE, { ...STAGE, sources: [0] }, { ...STAGE, sources: [1] }] },
    'H31V',
    1,
  ],
  [
    'of many lines around it so many',
    { ...AROUND, builds: [], runs: Array.from({ length: 62 }, (_, line) => ({ ...RUN, line })) },
    '<span class="quiet">compose.yaml, line ',
    60,
  ],
  ['a short file is shown whole', { ...FILE, text: `FROM node:22\n${'RUN true\n'.repeat(30)}` }, '<li data-n=', 31],
  [
    'of a long instruction the first lines are marked',
    {
      ...FILE,
      text: 'RUN a \\\n'.repeat(30),
      results: [{ ...FINDING, fix: undefined, span: { start: 0, end: 210 } }].map(({ fix: _, ...rest }) => rest),
    },
    ' mark"',
    12,
  ],
  [
    'fixes are those of the findings that are shown',
    { ...FILE, results: Array.from({ length: 70 }, () => FINDING) },
    '<section class="fix"',
    60,
  ],
];

for (const [sentence, file, words, count] of SHOWN) {
  parts(sentence, () => assert.is(sourceIn(pageOf(file), words), count));
}

parts('lines behind a change of several are shown once', () => {
  const text = 'FROM node:22\nRUN a\nRUN b\nRUN c\nRUN d\n';
  const fix = {
    title: 'x',
    safety: 'safe',
    obstacles: [],
    edits: [{ span: { start: 13, end: 24 }, text: 'RUN x' }],
  } as const;
  const page = pageOf({ ...FILE, text, results: [{ ...FINDING, fix }] });
  assert.is(sourceIn(page, '<td class="n old">3</td>'), 1);
  assert.match(page, '<td class="n old">4</td><td class="old"><code>RUN c</code></td><td class="n new">3</td>');
});

const POD = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 9, runAsGroup: 9}
  containers: [{name: c, image: a, securityContext: {allowPrivilegeEscalation: true}}]
`;

const TWO = 'FROM alpine:3.20 AS a\nCMD ["sleep", "1"]\nFROM alpine:3.20 AS b\nCMD ["foo"]\n';
const BUILDS = ['a', 'b'].map((name) => ({
  name,
  target: name,
  file: 'x',
  line: 1,
  args: {},
  context: null,
  platforms: [],
}));

const POD_REPORT = checkManifest({ path: 'p.yaml', text: POD }, {});
const HARDENED = { ...POD_REPORT, results: POD_REPORT.results.filter(({ rule }) => rule === 'privilege-escalation') };

for (const [sentence, file, expected] of [
  ['that nobody could read', UNREAD, 'failed'],
  [
    'whose images have a safe fix and one that can be proven',
    check({ path: 'D', text: TWO }, { builds: BUILDS }),
    'unproven',
  ],
  ['of an image that nobody knows', check({ path: 'D', text: 'FROM registry.example.com/x\n' }, {}), 'unknown'],
  ['of which only hardening is told that somebody has asked for', HARDENED, 'rest'],
  ['without a finding', check({ path: 'D', text: NONROOT }, {}), 'fine'],
] as const) {
  parts(`where a file stands ${sentence}`, () => assert.is(groupOf(file), expected));
}

parts('what an exception allows needs no next command', async () => {
  const text = `# dockerfile-nonroot: allow-root reason="r"\n${ROOT}`;
  const { out } = await program(directoryOf({ Dockerfile: text }), ['-f', 'html']);
  assert.match(out, 'allowed-root');
  assert.not.match(out, 'class="next"');
});

parts('runs of a merged report are a table, the most root first', () => {
  const of = (name: string, root: number) => ({ name, distinct: { ...summaryOf([CLEAN]).distinct, root } });
  const { end } = htmlReporter(PLAIN, NOTHING_ASKED);
  const page = end(summaryOf([]), { templates: [], runs: [of('a<b', 1), of('c', 2)] });
  assert.match(page, /<th scope="row">c<\/th><td>2<\/td>[\s\S]*<th scope="row">a&lt;b<\/th><td>1<\/td>/);
});

parts('a long file is shown where it is blamed', () => {
  const text = `FROM node:22\n${'RUN true\n'.repeat(100)}USER 0\n`;
  const at = text.indexOf('USER');
  const page = pageOf({ ...FILE, text, results: [{ ...FINDING, span: { start: at, end: at + 6 } }] });
  assert.match(page, '<p class="gap"><span>98 lines</span></p>');
  assert.match(page, '<li data-n="102" class="o mark"><code>USER 0</code></li>');
  assert.not.match(page, 'data-n="98"');
});

parts('a fix of lines far apart says that some stand between', () => {
  const text = `FROM node:22\n${'RUN true\n'.repeat(9)}CMD a\n`;
  const insert = (start: number) => ({ span: { start, end: start }, text: 'USER 1\n' });
  const fix = { title: 'x', safety: 'safe', obstacles: [], edits: [insert(13), insert(text.length)] } as const;
  const page = pageOf({ ...FILE, text, results: [{ ...FINDING, fix }] });
  assert.match(page, '<tr class="gap">');
  assert.match(page, '<td class="n new">2</td><td class="new"><code>USER 1</code></td>');
  assert.match(page, '<td class="n new">13</td><td class="new"><code>USER 1</code></td>');
});

parts.run();

const policy = suite('report/formats/html: policy');

for (const [name, text, expected] of [
  ['style', style, STYLE_HASH],
  ['script', script, SCRIPT_HASH],
] as const) {
  policy(`the hash of the ${name}`, () =>
    assert.is(expected, `sha256-${createHash('sha256').update(text).digest('base64')}`),
  );
}

policy('nothing else is allowed', () => {
  const { elements } = read(pageOf(FILE));
  const [meta] = elements.filter((each) => valueOf(each, 'http-equiv') === 'Content-Security-Policy');
  assert.ok(meta);
  assert.is(
    valueOf(meta, 'content'),
    `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`,
  );
  assert.is(elements.indexOf(meta) < elements.findIndex(({ tagName }) => tagName === 'style'), true);
});

policy.run();

const hostile = suite('report/formats/html: hostile texts');

/** What a file may hold, and how the page says it. */
const TEXTS: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a quote and a handler', '"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
  ['a single quote', "' onclick='alert(1)", "' onclick='alert(1)"],
  ['the end of what stands around', '</code></template></style></script>', '</code></template></style></script>'],
  ['a comment', '<!--', '<!--'],
  ['an entity', '&lt;&#x3c;&amp', '&lt;&#x3c;&amp'],
  ['an address', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['a slot', '<a slot="head" id="files">', '<a slot="head" id="files">'],
  ['what turns text around', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['what is not seen', 'a\u200bb\ufeffc', 'a\\u{200b}b\\u{feff}c'],
  ['control characters', 'a\u001b[31mb\u0007', 'a\\u{1b}[31mb\\u{7}'],
  ['half a character', 'a\ud800b', 'a\\u{d800}b'],
  ['what is no character', 'a\uffffb\ufdd0', 'a\ufffdb\ufffd'],
  ['a command of a runner', '::error::x', '\\u{3a}:error::x'],
];

const hostileFile = (text: string): FileReport => ({
  ...FILE,
  path: text,
  text: `${text}\n`,
  user: text,
  verdict: 'nonroot',
  builds: [{ ...BUILD, file: text, name: text, target: text, args: { [text]: text }, context: text }],
  runs: [{ ...RUN, file: text, service: text, what: text, path: text, profiles: [text] }],
  targets: [{ stage: 0, name: text, verdict: 'root', user: text, image: text }],
  stages: [
    {
      ...STAGE,
      name: text,
      role: 'default',
      base: text,
      users: [{ line: 1, verdict: 'root', who: text, instructions: 1 }],
      evidence: [{ line: 1, sentence: text }],
    },
    { ...FINAL, name: text },
  ],
  results: [
    {
      ...FINDING,
      rule: text,
      span: { start: 0, end: text.length },
      message: text,
      notes: [text],
      fix: {
        title: text,
        safety: 'unsafe',
        obstacles: [text],
        advice: [text],
        edits: [{ span: { start: 0, end: text.length }, text: `x${text}\n${text}` }],
      },
    },
  ],
  fixed: [{ ...FINDING, rule: text, fix: undefined, message: text }].map(({ fix: _, ...rest }) => rest),
});

const bare = new Set(
  read(pageOf(DRAWN, MANIFEST, UNREAD, AROUND, { ...CLEAN, fixed: [FINDING] })).elements.map(({ tagName }) => tagName),
);

for (const [name, text, shown] of TEXTS) {
  hostile(`${name} stays text`, () => {
    for (const kind of ['dockerfile', 'manifest'] as const) {
      const file = { ...hostileFile(text), kind };
      const { elements, errors } = read(
        pageOf(file, { ...file, error: { kind: 'unreadable', path: text, detail: text } }),
      );
      assert.equal(errors, []);
      assert.equal(
        [...new Set(elements.map(({ tagName }) => tagName))].filter((each) => !bare.has(each)),
        [],
      );
      const attributes = elements.flatMap(({ attrs }) => attrs);
      assert.equal(
        attributes.filter((each) => /^on|style|src$/i.test(each.name)),
        [],
      );
      assert.equal(
        attributes.filter(
          ({ name: own, value }) => own === 'href' && !/^#[\w-]+$/.test(value) && !value.startsWith(`${home}/`),
        ),
        [],
      );
      assert.equal(
        attributes.filter(({ value }) => value.includes(text) || value.includes(shown)),
        [],
      );
      const articles = elements.filter(({ tagName }) => tagName === 'article');
      const [told = ''] = articles.map(wordsOf);
      assert.ok(told.split(shown).length > (kind === 'dockerfile' ? 16 : 18), `${told.split(shown).length}`);
    }
  });
}

hostile('the whole text of a page has no character that a terminal or a browser acts on', () => {
  const page = pageOf(...TEXTS.map(([, text]) => hostileFile(text)));
  assert.equal(
    [...page.matchAll(/[^\P{C}\n]/gu)].map(([found]) => found),
    [],
  );
});

hostile('a tab in source stays one', () =>
  assert.match(pageOf({ ...FILE, text: `\t${SOURCE}` }), '<code>\tFROM node:22</code>'),
);

hostile('what is long is cut', () => {
  const text = `RUN ${'x'.repeat(5_000)}\n`.repeat(3_000);
  const results = Array.from({ length: 500 }, (_, at) => ({
    ...FINDING,
    span: { start: at * 5005, end: text.length },
  }));
  const targets = Array.from(
    { length: 5_000 },
    (_, stage) => ({ ...MANIFEST.targets[0], stage, name: 'x', verdict: 'root', user: '0' }) as const,
  );
  const users = Array.from(
    { length: 900 },
    (_, line) => ({ line, verdict: 'root', who: `uid ${line}`, instructions: 1 }) as const,
  );
  const stages = Array.from(
    { length: 900 },
    (): StageReport => ({ ...STAGE, users: [users[0] ?? STAGE.users[0], ...users] }),
  );
  const page = pageOf({ ...FILE, text, results, stages, path: 'x'.repeat(1_000_000), kind: 'manifest', targets });
  assert.ok(page.length < 3_000_000, `${page.length}`);
  for (const expected of [
    '440 more findings are not shown.',
    '4800 more containers are not listed.',
    '876 more stages are not drawn.',
  ])
    assert.match(page, expected);
});

hostile.run();

const grammar = suite('report/formats/html: the page is HTML');

const FILES = {
  Dockerfile: ROOT,
  'two/Dockerfile': `FROM debian:12 AS a\nRUN true\nFROM a\nCOPY --from=0 / /\nUSER 1000\n`,
  'ok/Dockerfile': NONROOT,
  'broken/Dockerfile': 'FROM debian:12\nNOPE\n',
  'compose.yaml': 'services:\n  a: {build: .}\n  b: {image: "registry.example.com/x"}\n',
};

for (const argv of [[], ['--unsafe-fixes', '--fix'], ['-q', '--max-warnings', '0'], ['--pod-security', 'restricted']]) {
  grammar(`of a run with ${argv.join(' ')}`, async () => {
    const { out } = await program(directoryOf(FILES), ['-f', 'html', ...argv]);
    const { elements, errors } = read(out);
    assert.equal(errors, []);
    const ids = elements.flatMap((each) => valueOf(each, 'id') ?? []);
    assert.equal(ids, [...new Set(ids)]);
    const targets = elements.flatMap((each) => /^#(.*)/.exec(valueOf(each, 'href') ?? '')?.[1] ?? []);
    assert.equal(
      targets.filter((each) => !ids.includes(each)),
      [],
    );
    assert.is(elements.filter(({ tagName }) => tagName === 'h1').length, 1);
    for (const table of elements.filter(({ tagName }) => tagName === 'table'))
      assert.is(table.childNodes[0]?.nodeName, 'caption');
    const slots = new Set(elements.filter(({ tagName }) => tagName === 'slot').map((each) => valueOf(each, 'name')));
    const slotted = elements.filter(({ tagName }) => tagName !== 'slot').flatMap((each) => valueOf(each, 'slot') ?? []);
    assert.ok(slotted.length > 5);
    assert.equal(
      slotted.filter((each) => !slots.has(each)),
      [],
    );
    // Each file is told once, whatever may be decided at the end.
    assert.is(elements.filter(({ tagName }) => tagName === 'article').length, Number(/"count" for/.test(out)) * 5);
  });
}

grammar.run();
