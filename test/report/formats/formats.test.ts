import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lateReporters } from '../../../src/report/formats/index.js';
import { type LateName, reporterNames } from '../../../src/report/names.js';
import type { FileReport } from '../../../src/report/report.js';
import { NOTHING_ASKED, printed } from '../../../src/report/reporter.js';
import { summaryOf } from '../../../src/report/summary.js';
import { ruleIds } from '../../../src/rules/ids.js';
import { FILE, FINDING, PLAIN } from '../finding.js';

const formats = suite('report/formats');

const [EDIT] = FINDING.fix?.edits ?? [];
assert.ok(EDIT);
const SAFE = {
  ...FINDING,
  message: 'It is root.',
  notes: [],
  fix: { title: 'Run as 1', safety: 'safe', obstacles: [], edits: [EDIT] },
} as const;
const NOTE = { rule: 'named-user', severity: 'info', span: { start: 13, end: 25 }, message: 'A & B.' } as const;
const WARNING = { ...NOTE, rule: 'root-home', severity: 'warning' } as const;

const NAMES = reporterNames.filter((name): name is LateName => name in lateReporters);

const nameOf = (word: string): LateName => {
  const found = NAMES.find((name) => name === word);
  assert.ok(found);
  return found;
};

const of = (name: LateName, files: readonly FileReport[], base = ''): string =>
  printed(lateReporters[name], { files, summary: summaryOf(files) }, PLAIN, { ...NOTHING_ASKED, base });

const CLEAN: FileReport = { ...FILE, path: 'clean', verdict: 'nonroot', targets: [], results: [] };
const UNREAD: FileReport = {
  ...CLEAN,
  path: 'gone',
  error: { kind: 'unreadable', path: 'gone', detail: 'It is a directory.' },
};
const TWO = [{ ...FILE, results: [SAFE, NOTE] }, CLEAN];

const TABLE: Readonly<Record<Exclude<LateName, 'sarif' | 'jsonl'>, string>> = {
  gcc: `app/Dockerfile:1:1: error: It is root. Safe fix: Run as 1. [missing-user]
app/Dockerfile:2:1: note: A & B. [named-user]
`,
  github: `app/Dockerfile:1:1: error: It is root. Safe fix: Run as 1. [missing-user]
app/Dockerfile:2:1: note: A & B. [named-user]
::error title=missing-user,file=app/Dockerfile,line=1,endLine=1,col=1,endColumn=13::It is root.%0ASafe fix: Run as 1.
::notice title=named-user,file=app/Dockerfile,line=2,endLine=2,col=1,endColumn=13::A & B.
`,
  gitlab: `[
  {"description":"It is root. Safe fix: Run as 1.","check_name":"missing-user","fingerprint":"FIRST","severity":"critical","location":{"path":"app/Dockerfile","lines":{"begin":1}}},
  {"description":"A & B.","check_name":"named-user","fingerprint":"SECOND","severity":"minor","location":{"path":"app/Dockerfile","lines":{"begin":2}}}
]
`,
  checkstyle: `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="app/Dockerfile">
    <error line="1" column="1" severity="error" message="It is root. Safe fix: Run as 1." source="dockerfile-nonroot.missing-user"/>
    <error line="2" column="1" severity="info" message="A &amp; B." source="dockerfile-nonroot.named-user"/>
  </file>
  <file name="clean">
  </file>
</checkstyle>
`,
  junit: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dockerfile-nonroot">
  <testsuite name="app/Dockerfile" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="missing-user" classname="app/Dockerfile" file="app/Dockerfile" line="1" time="0"><failure type="error" message="It is root.">app/Dockerfile:1:1: It is root.
Safe fix: Run as 1.</failure></testcase>
    <testcase name="named-user" classname="app/Dockerfile" file="app/Dockerfile" line="2" time="0"><system-out>app/Dockerfile:2:1: A &amp; B.</system-out></testcase>
  </testsuite>
  <testsuite name="clean" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="Nothing to report" classname="clean" file="clean" line="1" time="0"/>
  </testsuite>
</testsuites>
`,
  rdjson: `{
  "source": {"name":"dockerfile-nonroot","url":"HOME"},
  "diagnostics": [
    {"message":"It is root.\\nSafe fix: Run as 1.","location":{"path":"app/Dockerfile","range":{"start":{"line":1,"column":1},"end":{"line":1,"column":13}}},"severity":"ERROR","source":{"name":"dockerfile-nonroot","url":"HOME"},"code":{"value":"missing-user","url":"HOME/blob/main/docs/rules/missing-user.md"},"suggestions":[{"range":{"start":{"line":3},"end":{"line":3}},"text":"CMD [\\"node\\", \\"server.js\\"]\\nUSER 1000:1000"}]},
    {"message":"A & B.","location":{"path":"app/Dockerfile","range":{"start":{"line":2,"column":1},"end":{"line":2,"column":13}}},"severity":"INFO","source":{"name":"dockerfile-nonroot","url":"HOME"},"code":{"value":"named-user","url":"HOME/blob/main/docs/rules/named-user.md"}}
  ]
}
`,
  rdjsonl: `{"message":"It is root.\\nSafe fix: Run as 1.","location":{"path":"app/Dockerfile","range":{"start":{"line":1,"column":1},"end":{"line":1,"column":13}}},"severity":"ERROR","source":{"name":"dockerfile-nonroot","url":"HOME"},"code":{"value":"missing-user","url":"HOME/blob/main/docs/rules/missing-user.md"},"suggestions":[{"range":{"start":{"line":3},"end":{"line":3}},"text":"CMD [\\"node\\", \\"server.js\\"]\\nUSER 1000:1000"}]}
{"message":"A & B.","location":{"path":"app/Dockerfile","range":{"start":{"line":2,"column":1},"end":{"line":2,"column":13}}},"severity":"INFO","source":{"name":"dockerfile-nonroot","url":"HOME"},"code":{"value":"named-user","url":"HOME/blob/main/docs/rules/named-user.md"}}
`,
  markdown: `## Who container images run as

The image runs as root: it has a safe fix.

| Where | What |
| --- | --- |
| \`app/Dockerfile:1\` | **error** missing-user: It is root.<br>Safe fix: Run as 1. |
| \`app/Dockerfile:2\` | **info** named-user: A &amp; B. |

Next: \`dockerfile-nonroot --diff\`
`,
};

const HOME = 'https://github.com/dockerfile-nonroot/dockerfile-nonroot';

/** What the tests of keys look at. */
const withoutKeys = (text: string): string => {
  const numbers = ['FIRST', 'SECOND'];
  return text.replaceAll(/(?<="fingerprint":")\w+/g, () => numbers.shift() ?? '').replaceAll(HOME, 'HOME');
};

for (const [name, expected] of Object.entries(TABLE)) {
  formats(`${name}, whole`, () => assert.is(withoutKeys(of(nameOf(name), TWO)), expected));
}

for (const [name, expected] of [
  ['github', ''],
  ['gcc', ''],
  ['rdjsonl', ''],
  ['gitlab', '[]\n'],
  ['rdjson', '{\n  "source": {"name":"dockerfile-nonroot","url":"HOME"},\n  "diagnostics": []\n}\n'],
  ['junit', '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dockerfile-nonroot">\n</testsuites>\n'],
  ['markdown', '## Who container images run as\n\nNo file to check.\n'],
] as const) {
  formats(`${name}, of no file`, () => assert.is(withoutKeys(of(name, [])), expected));
}

formats('a file that cannot be read is an error of JUnit, and of the run in SARIF', () => {
  assert.match(of('junit', [UNREAD]), /tests="1" failures="0" errors="1".*\n.*<error message="gone: It is a directory/);
  const [{ invocations, results }] = JSON.parse(of('sarif', [UNREAD])).runs;
  assert.is(invocations[0].executionSuccessful, false);
  assert.match(invocations[0].toolExecutionNotifications[0].message.text, 'It is a directory');
  assert.equal(results, []);
  assert.is(JSON.parse(of('sarif', [CLEAN])).runs[0].invocations[0].executionSuccessful, true);
});

formats('SARIF has all rules in one order, whatever was found', () => {
  const rulesIn = (files: readonly FileReport[]) => JSON.parse(of('sarif', files)).runs[0].tool.driver.rules;
  const rules: readonly { readonly id: string }[] = rulesIn([]);
  assert.equal(rulesIn(TWO), rules);
  assert.equal(rules.map(({ id }) => id).sort(), [...ruleIds].sort());
});

formats('a result of SARIF', () => {
  const [{ results, tool }] = JSON.parse(of('sarif', TWO, 'x y')).runs;
  const [first, second] = results;
  const artifact = { uri: 'x%20y/app/Dockerfile', uriBaseId: '%SRCROOT%' };
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 13, snippet: { text: 'FROM node:22' } };
  assert.is(tool.driver.rules[first.ruleIndex].id, first.ruleId);
  assert.is(first.level, 'error');
  assert.is(first.message.text, 'It is root.\nSafe fix: Run as 1.');
  assert.equal(first.locations, [{ physicalLocation: { artifactLocation: artifact, region } }]);
  assert.is(first.partialFingerprints.primaryLocationLineHash, 'b2e0fb9708e4d173:1');
  assert.equal(first.fixes, [
    {
      description: { text: 'Run as 1' },
      artifactChanges: [
        {
          artifactLocation: artifact,
          replacements: [
            {
              deletedRegion: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 1 },
              insertedContent: { text: 'USER 1000:1000\n' },
            },
          ],
        },
      ],
    },
  ]);
  assert.is(second.level, 'note');
  assert.is(second.fixes, undefined);
});

formats('only a safe fix is offered to be taken over with one press', () => {
  for (const name of ['sarif', 'rdjson'] as const) {
    const told = of(name, [FILE]);
    assert.match(told, 'Unsafe fix: Run as node');
    assert.not.match(told, name === 'sarif' ? '"fixes"' : '"suggestions"');
  }
});

formats('JSON lines are the values of the JSON report', async () => {
  const { json } = await import('../../../src/report/json.js');
  const whole = JSON.parse(json({ files: TWO, summary: summaryOf(TWO) }));
  const [start, ...rest] = of('jsonl', TWO)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const end = rest.pop();
  assert.equal({ ...start, files: rest, ...end }, whole);
});

formats('columns of reviewdog count bytes', () => {
  const text = 'RUN échoué 😀 x\n';
  const result = { ...NOTE, span: { start: 4, end: 13 } };
  const { location } = JSON.parse(of('rdjsonl', [{ ...FILE, text, results: [result] }]));
  assert.equal(location.range, { start: { line: 1, column: 5 }, end: { line: 1, column: 18 } });
});

formats('paths count from the top for those who know a repository, and from here for all others', () => {
  const holders = NAMES.filter((name) => of(name, TWO, 'sub').includes('sub/app/Dockerfile'));
  assert.equal(holders, ['sarif', 'github', 'gitlab']);
});

const MANY = [
  ...Array.from({ length: 12 }, (_, index) => ({ ...FILE, path: `w${index}`, results: [WARNING] })),
  { ...FILE, path: 'root', results: [{ ...SAFE, severity: 'warning' as const }] },
];

formats('GitHub gets ten of a kind, images of root first, and is told that there are more', () => {
  const lines = of('github', MANY).trimEnd().split('\n');
  const commands = lines.filter((line) => line.startsWith('::'));
  assert.is(commands.length, 10);
  assert.match(commands[0] ?? '', 'file=root');
  assert.match(commands[1] ?? '', 'file=w0,');
  assert.is(lines.at(-1), 'GitHub shows 10 annotations of 13 findings; all of them stand above.');
  assert.is(lines.filter((line) => /^\w+:\d+:\d+: warning: /.test(line)).length, 13);
});

formats('what a command of GitHub is made of is no part of a name or a message', () => {
  const file = { ...FILE, path: 'a:b,c%d', results: [{ ...SAFE, message: '100% a:b,c' }] };
  assert.match(of('github', [file]), 'file=a%3Ab%2Cc%25d,');
  assert.match(of('github', [file]), '::100%25 a:b,c%0A');
});

formats('only what says that an image is root’s is an alert on security', () => {
  const { rules } = JSON.parse(of('sarif', [])).runs[0].tool.driver;
  const graded: readonly { readonly id: string }[] = rules.filter(
    ({ properties }: { readonly properties: object }) => 'security-severity' in properties,
  );
  assert.equal(
    graded.map(({ id }) => id),
    ['missing-user', 'root-user', 'empty-user', 'container-root-user', 'needless-root-init'],
  );
});

formats('XML holds no character that it does not know', () => {
  const file = { ...FILE, results: [{ ...SAFE, message: 'a\ufffeb\uffffc' }] };
  assert.match(of('checkstyle', [file]), 'message="a\ufffdb\ufffdc ');
});

formats('a table of Markdown ends after a hundred rows and says so', () => {
  const files = Array.from({ length: 102 }, (_, index) => ({ ...FILE, path: `f${index}`, results: [WARNING] }));
  const text = of('markdown', [...files, { ...FILE, path: 'root', results: [SAFE] }]);
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  assert.is(rows.length, 100);
  assert.match(rows[0] ?? '', '`root:1`');
  assert.match(text, '3 more findings are not in this table.');
});

/** A name and a message that want to be more than text. */
const EVIL = '\u001b[31m\n::error::x ##[error]y|`<b>&"\'\ufffe\ud800*_[x](y)~\\';

formats('no format lets a name or a message be more than text', () => {
  const file = { ...FILE, path: `a/${EVIL}`, results: [{ ...SAFE, message: EVIL, notes: [EVIL] }] };
  for (const name of NAMES) {
    const text = of(name, [file]);
    assert.is(text.replaceAll('\n', '').search(/[\p{Cc}\p{Cs}]/u), -1, name);
    const commands = text.split('\n').filter((line) => line.startsWith('::'));
    assert.is(commands.length, name === 'github' ? 1 : 0, name);
    assert.not.match(text, '##[', name);
    if (name === 'markdown') assert.ok(text.includes('y\\|\\`&lt;b>&amp;') && text.includes('\\*\\_\\[x\\](y)\\~'));
  }
  for (const name of ['checkstyle', 'junit'] as const) {
    assert.not.match(
      of(name, [file]).replace(/<\/?(?:\?xml|checkstyle|file|error|test\w+|failure)\b[^<>]*>/g, ''),
      /[<>]/,
    );
  }
  for (const name of ['sarif', 'gitlab', 'rdjson'] as const) assert.type(JSON.parse(of(name, [file])), 'object');
});

formats('a digest is told in short, and in full where it is a part of a command', () => {
  const digest = `a@sha256:${'0123456789abcdef'.repeat(4)}`;
  const fix = { ...SAFE.fix, safety: 'unsafe', obstacles: [`We do not know ${digest}.`] } as const;
  const result = { ...SAFE, message: `It is ${digest}.`, notes: [`If you know it: --base-user ${digest}=USER`], fix };
  for (const name of NAMES.filter((each) => each !== 'jsonl')) {
    const text = of(name, [{ ...FILE, results: [result] }]).replaceAll('\\', '');
    assert.match(text, 'It is a@sha256:0123456789ab….', name);
    assert.match(text, 'We do not know a@sha256:0123456789ab….', name);
    assert.match(text, `--base-user ${digest}=USER`, name);
  }
});

/** The keys that GitLab reads, by the table of its documentation. */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
} as const;

formats('GitLab can read its report, whose fingerprints all differ', () => {
  const isValid = new Ajv2020({ strict: true }).compile(GITLAB);
  const report: readonly { readonly fingerprint: string }[] = JSON.parse(of('gitlab', [...TWO, ...MANY]));
  assert.ok(isValid(report), JSON.stringify(isValid.errors));
  assert.is(new Set(report.map(({ fingerprint }) => fingerprint)).size, report.length);
});

formats.run();
