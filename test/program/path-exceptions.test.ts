import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { type FileSettings, NO_FILE, settingsOf } from '../../src/program/settings.js';
import { newEntries } from '../../src/program/unused-entries.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const CONFIG = '.dockerfile-nonrootrc.json';
const VOLUME = `${NONROOT}VOLUME /data\n`;
const COMPOSE = 'services:\n  db:\n    image: redis:7\n    user: root\n';

type Entry = Readonly<Record<string, unknown>>;

const withEntries = (files: Readonly<Record<string, string>>, ...entries: readonly Entry[]): string =>
  directoryOf({ ...files, [CONFIG]: JSON.stringify({ exceptions: entries }) });

/** Files with the rules that find something in them; what is found in the configuration stands below. */
const told = async (directory: string, argv: readonly string[] = []): Promise<string> => {
  const { files } = JSON.parse((await program(directory, ['-f', 'json', ...argv])).out);
  return files
    .filter(({ path }: { path: string }) => path !== CONFIG)
    .flatMap(({ path, results }: { path: string; results: readonly { rule: string }[] }) =>
      results.map(({ rule }) => `${path} ${rule}`),
    )
    .join(', ');
};

const TOOLS = { files: ['tools/'], rules: ['missing-user', 'unwritable-volume'], reason: 'for developers' };

const counted = suite('path exceptions: what they cover');

for (const [sentence, files, entries, expected] of [
  [
    'an image of root there, and none elsewhere',
    { 'tools/Dockerfile': ROOT, Dockerfile: ROOT },
    [TOOLS],
    'Dockerfile missing-user, tools/Dockerfile allowed-root',
  ],
  ['findings of another rule', { 'tools/Dockerfile': VOLUME }, [TOOLS], 'tools/Dockerfile excepted-finding'],
  [
    'a rule that is not named is told',
    { 'tools/Dockerfile': VOLUME },
    [{ ...TOOLS, rules: ['missing-user'] }],
    'tools/Dockerfile unwritable-volume',
  ],
  [
    'one that names no rule of root allows none',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, rules: ['unwritable-volume'] }],
    'tools/Dockerfile missing-user',
  ],
  [
    'a service',
    { 'tools/compose.yaml': COMPOSE },
    [{ ...TOOLS, rules: ['container-root-user'] }],
    'tools/compose.yaml allowed-root',
  ],
  [
    'what is not root in a file has no need of it, and that is no finding',
    { 'tools/compose.yaml': `${COMPOSE}  web:\n    image: redis:7\n    user: '999:999'\n` },
    [{ ...TOOLS, rules: ['container-root-user'] }],
    'tools/compose.yaml allowed-root',
  ],
  [
    'rules for files of another kind are none there',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, rules: ['missing-user', 'container-root-user', 'privilege-escalation'] }],
    'tools/Dockerfile allowed-root',
  ],
  [
    'a comment counts before them',
    { 'tools/Dockerfile': `# dockerfile-nonroot: file-ignore=unwritable-volume reason="here"\n${VOLUME}` },
    [TOOLS],
    'tools/Dockerfile excepted-finding',
  ],
  ['what runs as nobody needs none, and that is no finding', { 'tools/Dockerfile': NONROOT }, [TOOLS], ''],
  [
    'the last day has passed, where it matters',
    { 'tools/Dockerfile': ROOT, 'tools/b.Dockerfile': VOLUME, 'tools/c.Dockerfile': NONROOT },
    [{ ...TOOLS, until: '2020-01-01' }],
    'tools/Dockerfile exception-expired, tools/Dockerfile missing-user, tools/b.Dockerfile exception-expired, tools/b.Dockerfile unwritable-volume',
  ],
  [
    'one that has ended takes nothing from one that counts',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, until: '2020-01-01' }, TOOLS],
    'tools/Dockerfile allowed-root',
  ],
  [
    'a pattern is relative to the configuration, as in .gitignore',
    { 'a/tools/Dockerfile': ROOT, 'toolsx/Dockerfile': ROOT },
    [TOOLS],
    'a/tools/Dockerfile allowed-root, toolsx/Dockerfile missing-user',
  ],
] as const) {
  counted(sentence, async () => assert.is(await told(withEntries(files, ...entries)), expected));
}

counted('a comment gives its own reason, and an entry says where it stands', async () => {
  const directory = withEntries(
    {
      'tools/a.Dockerfile': VOLUME,
      'tools/b.Dockerfile': `# dockerfile-nonroot: ignore=unwritable-volume reason="here"\n${VOLUME}`,
    },
    TOOLS,
    { ...TOOLS, reason: 'the second' },
  );
  const { files } = JSON.parse((await program(directory, ['-f', 'json'])).out);
  assert.equal(
    files.map(({ results }: { results: readonly { message: string }[] }) => results[0]?.message),
    [
      '1 finding of unwritable-volume is left out: for developers (configuration: missing-user, unwritable-volume in tools/)',
      '1 finding of unwritable-volume is left out: here',
    ],
  );
});

counted('--no-exceptions counts none', async () => {
  const directory = withEntries({ 'tools/Dockerfile': ROOT }, TOOLS);
  assert.is(await told(directory, ['--no-exceptions']), 'tools/Dockerfile missing-user');
  assert.is((await program(directory, [])).code, 0);
});

counted('a file that is extended brings its own, relative to it', async () => {
  const directory = directoryOf({
    'base/rc.json': JSON.stringify({ exceptions: [{ ...TOOLS, files: ['tools/'] }] }),
    'base/tools/Dockerfile': ROOT,
    'tools/Dockerfile': ROOT,
    [CONFIG]: JSON.stringify({ extends: 'base/rc.json', exceptions: [{ container: 'c', reason: 'r' }] }),
  });
  assert.is(await told(directory), 'base/tools/Dockerfile allowed-root, tools/Dockerfile missing-user');
  assert.match((await program(directory, [])).err, `config: ${CONFIG}: extends base/rc.json; 2 entries in exceptions.`);
});

counted('--print-config shows them', async () => {
  const directory = withEntries({}, TOOLS, { container: 'c', reason: 'r' }, { ...TOOLS, until: '2027-01-01' });
  const { exceptions } = JSON.parse((await program(directory, ['--print-config'])).out);
  assert.equal(exceptions, [{ container: 'c', reason: 'r' }, TOOLS, { ...TOOLS, until: '2027-01-01' }]);
});

counted.run();

const unused = suite('path exceptions: those that cover nothing');

const NOTHING = { files: ['nope/'], rules: ['missing-user'], reason: 'r' };
const COVERS = (name: string): string =>
  `warning exception-unused: The exception for ${name} covers nothing in this directory.`;
const NOTED = COVERS('missing-user in nope/');

/** What is found in the configuration: line, level, rule and sentence. */
const inConfig = async (directory: string, argv: readonly string[] = [], path = CONFIG): Promise<readonly string[]> => {
  const { files } = JSON.parse((await program(directory, [...argv, '-f', 'json'])).out);
  type Result = Readonly<Record<'rule' | 'severity' | 'message', string>> & {
    readonly line: number;
  };
  return files
    .filter((each: { path: string }) => each.path === path)
    .flatMap(({ results }: { results: readonly Result[] }) =>
      results.map(({ rule, severity, message, line }) => `${line} ${severity} ${rule}: ${message}`),
    );
};

for (const [sentence, entries, argv, expected] of [
  ['are told', [NOTHING], [], [`1 ${NOTED}`]],
  ['also where the directory is named', [NOTHING], ['check', '.'], [`1 ${NOTED}`]],
  ['not where only some files are checked', [NOTHING], ['check', 'tools'], []],
  ['or some rules', [NOTHING], ['--only', 'root-user'], []],
  ['or a part of the files', [NOTHING], ['--shard', '1/2'], []],
  ['or no exceptions', [NOTHING], ['--no-exceptions'], []],
  ['not where they cover something', [TOOLS], [], []],
  [
    'each that is',
    [TOOLS, NOTHING, { workload: 'Deployment/a', container: 'c', reason: 'r' }],
    [],
    [`1 ${NOTED}`, `1 ${COVERS('Deployment/a/c')}`],
  ],
  ['not a container that is there', [{ container: 'db', reason: 'r' }], [], []],
  [
    'by the level that is typed',
    [NOTHING],
    ['--rule', 'exception-unused=info'],
    [`1 ${NOTED.replace('warning', 'info')}`],
  ],
  ['not where the rule is off', [NOTHING], ['--rule', 'exception-unused=off'], []],
  [
    'as ended, where they have, whether they cover something or not',
    [
      { ...TOOLS, until: '2020-01-01' },
      { ...NOTHING, until: '2020-01-01' },
    ],
    [],
    [
      '1 error exception-expired: The exception for missing-user, unwritable-volume in tools/ ended on 2020-01-01.',
      '1 error exception-expired: The exception for missing-user in nope/ ended on 2020-01-01.',
    ],
  ],
  [
    'as wrong, where their day is none, or they give no reason',
    [
      { ...TOOLS, until: '2020-02-30' },
      { container: 'x', reason: ' ' },
    ],
    [],
    [
      '1 error exception-expired: The exception for missing-user, unwritable-volume in tools/ ends on 2020-02-30, which is no date like 2026-12-31.',
      '1 error exception-without-reason: The exception for x gives no reason.',
    ],
  ],
] as const) {
  unused(sentence, async () => {
    const directory = withEntries({ 'tools/Dockerfile': ROOT, 'compose.yaml': COMPOSE }, ...entries);
    assert.equal(await inConfig(directory, argv), expected);
  });
}

const JSON_ENTRY = '{ "files": ["nope/"], "rules": ["missing-user"],\n      "reason": "r" }';
const YAML_ENTRY = '  - files: [nope/]\n    rules: [missing-user]\n    reason: r\n';

for (const [path, text, line] of [
  [CONFIG, `{\n  "exceptions": [\n    ${JSON_ENTRY}\n  ]\n}\n`, 3],
  [CONFIG, `{\n\t"exceptions": [\n\t\t${JSON_ENTRY}\n\t]\n}\n`, 3],
  [
    '.dockerfile-nonrootrc.jsonc',
    `{\r\n  // why "not"\r\n  /* a\r\n */ "exceptions": [\r\n    ${JSON_ENTRY},\r\n  ],\r\n}\r\n`,
    5,
  ],
  ['.dockerfile-nonrootrc.yaml', `# c\nexceptions:\n  # d\n  - { container: db, reason: r }\n${YAML_ENTRY}`, 5],
  [
    '.dockerfile-nonrootrc.yaml',
    `\ufeffa: &a\nexceptions: [{files: [nope/], rules: [missing-user], reason: r}]\n`.replace('a: &a\n', ''),
    1,
  ],
  [
    'package.json',
    `{\n  "name": "a", "exceptions": [1],\n  "dockerfile-nonroot": {\n    "exceptions": [\n    ${JSON_ENTRY}]\n  }\n}\n`,
    5,
  ],
] as const) {
  unused(`are told at line ${line} of ${path}`, async () => {
    const directory = directoryOf({ Dockerfile: NONROOT, 'compose.yaml': COMPOSE, [path]: text });
    assert.equal(await inConfig(directory, [], path), [`${line} ${NOTED}`]);
  });
}

unused('are not told where the configuration turns the rule off', async () => {
  const directory = directoryOf({
    Dockerfile: NONROOT,
    [CONFIG]: JSON.stringify({ exceptions: [NOTHING], rules: { 'exception-unused': 'off' } }),
  });
  assert.equal(await inConfig(directory), []);
});

unused('of a file that is extended are told there', async () => {
  const directory = directoryOf({
    Dockerfile: NONROOT,
    'base/rc.yaml': `exceptions:\n${YAML_ENTRY}`,
    [CONFIG]: JSON.stringify({ extends: 'base/rc.yaml', exceptions: [NOTHING] }),
  });
  assert.equal(await inConfig(directory, [], 'base/rc.yaml'), [`2 ${COVERS('missing-user in nope/')}`]);
  assert.equal(await inConfig(directory), [`1 ${COVERS('missing-user in nope/')}`]);
});

unused('fail the run as their level says', async () => {
  const directory = withEntries({ Dockerfile: NONROOT }, NOTHING);
  assert.is((await program(directory, [])).code, 1);
  assert.is((await program(directory, ['--rule', 'exception-unused=info'])).code, 0);
  assert.is((await program(directory, ['--fail-level', 'error'])).code, 0);
  const ended = withEntries({ Dockerfile: NONROOT }, { ...NOTHING, until: '2020-01-01' });
  assert.is((await program(ended, ['--fail-level', 'error'])).code, 1);
});

for (const format of [
  'text',
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
  'junit',
  'html',
  'unix',
  'markdown',
] as const) {
  unused(`are told as ${format}, less what a terminal would obey`, async () => {
    const directory = withEntries({ Dockerfile: NONROOT }, { ...NOTHING, files: ['no\u001b[31mpe/'] });
    const { out, err } = await program(directory, ['-f', format]);
    assert.match(out, CONFIG);
    assert.match(out, /covers nothing/);
    assert.not.ok(`${out}${err}`.includes('\u001b[31m'), format);
  });
}

unused('are counted in text, and make no image', async () => {
  const { out } = await program(withEntries({ Dockerfile: NONROOT }, NOTHING), []);
  assert.match(out, `Other findings: 1\n  ${CONFIG}:1:16 warning exception-unused`);
  assert.not.match(out, /2 images/);
});

const USED = '{"files": ["tools/"], "rules": ["missing-user"], "reason": "#1, for developers"}';
const GONE = '{"files": ["nope/"], "rules": ["missing-user"], "reason": "gone"}';
const YAML_USED = '  - files: [tools/]\n    rules: [missing-user]\n    reason: "#1"\n';

for (const [what, path, before, after] of [
  ['the only one of JSON', CONFIG, `{"exceptions": [${GONE}], "uid": 7}\n`, '{"exceptions": [], "uid": 7}\n'],
  ['the first', CONFIG, `{"exceptions": [\n  ${GONE},\n  ${USED}\n]}`, `{"exceptions": [\n  ${USED}\n]}`],
  ['the last', CONFIG, `{"exceptions": [\n  ${USED},\n  ${GONE}\n]}`, `{"exceptions": [\n  ${USED}\n]}`],
  ['several', CONFIG, `{"exceptions": [${GONE}, ${GONE}, ${USED}, ${GONE}]}`, `{"exceptions": [${USED}]}`],
  ['all, on lines', CONFIG, `{"exceptions": [\r\n  ${GONE},\r\n  ${GONE}\r\n]}\r\n`, '{"exceptions": []}\r\n'],
  [
    'one behind a comma that leads to nothing',
    '.dockerfile-nonrootrc.jsonc',
    `// ours\n{"exceptions": [${USED}, ${GONE},]}`,
    `// ours\n{"exceptions": [${USED},]}`,
  ],
  [
    'one of package.json',
    'package.json',
    `{"name": "a", "exceptions": [1], "dockerfile-nonroot": {"exceptions": [${GONE}]}}`,
    '{"name": "a", "exceptions": [1], "dockerfile-nonroot": {"exceptions": []}}',
  ],
  [
    'the first of YAML',
    '.dockerfile-nonrootrc.yaml',
    `# ours\nexceptions:\n${YAML_ENTRY}${YAML_USED}`,
    `# ours\nexceptions:\n${YAML_USED}`,
  ],
  [
    'the last of YAML',
    '.dockerfile-nonrootrc.yaml',
    `\ufeffexceptions:\n${YAML_USED}${YAML_ENTRY}uid: 7\n`,
    `\ufeffexceptions:\n${YAML_USED}uid: 7\n`,
  ],
  [
    'the only one of YAML',
    '.dockerfile-nonrootrc.yaml',
    `exceptions:\n${YAML_ENTRY}uid: 7\n`,
    'exceptions: []\nuid: 7\n',
  ],
  [
    'one above an entry with a comment',
    '.dockerfile-nonrootrc.yaml',
    `exceptions:\n${YAML_ENTRY}  - files: [tools/] # stays\n    rules: [missing-user]\n    reason: r\n`,
    'exceptions:\n  - files: [tools/] # stays\n    rules: [missing-user]\n    reason: r\n',
  ],
  ['one of YAML in brackets', '.dockerfile-nonrootrc.yaml', `exceptions: [${GONE}]\n`, 'exceptions: []\n'],
] as const) {
  unused(`are taken out by a fix, ${what}`, async () => {
    const directory = directoryOf({ Dockerfile: NONROOT, 'tools/Dockerfile': ROOT, [path]: before });
    const { out } = await program(directory, ['--diff']);
    assert.match(out, path);
    assert.is(readFileSync(join(directory, path), 'utf8'), before);
    assert.match((await program(directory, ['--fix'])).out, `${path} fixed exception-unused`);
    assert.is(readFileSync(join(directory, path), 'utf8'), after);
    assert.equal(await inConfig(directory, [], path), []);
  });
}

for (const [what, path, text] of [
  ['a comment would go', '.dockerfile-nonrootrc.jsonc', `{"exceptions": [${GONE} /* ask Ann */, ${USED}]}`],
  [
    'a comment of YAML would go',
    '.dockerfile-nonrootrc.yaml',
    `exceptions:\n  - files: [nope/] # ask Ann\n    rules: [missing-user]\n    reason: r\n${YAML_USED}`,
  ],
  ['a comment above speaks of it', '.dockerfile-nonrootrc.yaml', `exceptions:\n${YAML_USED}  # of nope\n${YAML_ENTRY}`],
  ['a comment behind speaks of it', '.dockerfile-nonrootrc.jsonc', `{"exceptions": [\n${USED},\n${GONE} // nope\n]}`],
  [
    'its dash stands on a line of its own',
    '.dockerfile-nonrootrc.yaml',
    'exceptions:\n-\n  files: [nope/]\n  rules: [missing-user]\n  reason: r\n- files: [tools/]\n  rules: [missing-user]\n  reason: r\n',
  ],
  ['not all can go together', '.dockerfile-nonrootrc.jsonc', `{"exceptions": [${GONE}, ${USED}, ${GONE} /* b */]}`],
  ['a comment stands above the only one', '.dockerfile-nonrootrc.yaml', `exceptions: # ours\n${YAML_ENTRY}`],
  [
    'all would go, and a comment with them',
    '.dockerfile-nonrootrc.yaml',
    `exceptions: # ours\n${YAML_ENTRY}${YAML_ENTRY.replace('nope', 'never')}`,
  ],
  ['another file has it', CONFIG, '{"extends": "base.json"}'],
] as const) {
  unused(`have no fix where ${what}`, async () => {
    const base = `{"exceptions": [${GONE}]}`;
    const directory = directoryOf({ Dockerfile: NONROOT, 'tools/Dockerfile': ROOT, 'base.json': base, [path]: text });
    const { out } = await program(directory, ['--fix', '-f', 'json']);
    assert.match(out, '"exception-unused"');
    assert.not.match(out, /"title": ?"Remove the exception"/);
    assert.is(readFileSync(join(directory, path), 'utf8'), text);
    assert.is(readFileSync(join(directory, 'base.json'), 'utf8'), base);
  });
}

unused('stay where an exception is added', async () => {
  const text = `{"exceptions": [${GONE}]}`;
  const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: text });
  await program(directory, ['--add-exception', 'missing-user', '--reason', 'mounts disks']);
  assert.is(readFileSync(join(directory, CONFIG), 'utf8'), text);
});

unused('that are left stand where they stand after the fix', async () => {
  const ended = GONE.replace('"gone"', '"gone", "until": "2020-01-01"');
  const directory = directoryOf({ Dockerfile: NONROOT, [CONFIG]: `{"exceptions": [\n  ${GONE},\n  ${ended}\n]}` });
  assert.match((await program(directory, ['--fix'])).out, `${CONFIG}:2:3 error exception-expired`);
});

unused('are not told where something could not be looked at', async () => {
  const directory = withEntries(
    {
      Dockerfile: NONROOT,
      'b/Dockerfile': NONROOT,
      'chart/t.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n{{ toYaml .Values.a }}\n',
    },
    NOTHING,
    {
      container: 'c',
      reason: 'r',
    },
  );
  assert.equal(await inConfig(directory), [`1 ${NOTED}`]);
});

const PLAIN: FileSettings = {
  ...NO_FILE,
  exceptions: {
    containers: [],
    files: [],
    written: [
      {
        name: 'c',
        reason: 'r',
        until: undefined,
        isFor: (path) => path.endsWith('.yaml'),
        file: { path: CONFIG, text: '{}' },
        index: 0,
      },
    ],
  },
  config: { path: CONFIG, extends: [], sets: [], rulesOff: [], rulesChanged: [], exceptions: 1, overrides: 0 },
};

const SEEN = { errors: [], problems: [], templates: [] };

const isTold = async (
  flags: Readonly<Record<string, readonly string[]>>,
  file: FileSettings = PLAIN,
  run: Parameters<ReturnType<typeof newEntries>['reports']>[1] = SEEN,
): Promise<boolean> =>
  (
    await newEntries(settingsOf(new Map(Object.entries(flags)), file), []).reports(
      { ...nodeHost, today: () => '2026-06-01' },
      run,
    )
  ).length > 0;

for (const name of ['base-user', 'build-arg', 'ids-from', 'image', 'platform', 'profile', 'resolve', 'target'])
  unused(`are not told of a run with --${name}`, async () => {
    assert.ok(await isTold({ 'fail-level': ['error'] }));
    assert.not.ok(await isTold({ [name]: ['x=y'] }));
  });

unused('that cannot be taken out are a file that was not written', async () => {
  const text = '{"exceptions": [{"container": "c", "reason": "r"}]}';
  const [entry] = PLAIN.exceptions.written;
  const written = entry === undefined ? [] : [{ ...entry, file: { path: CONFIG, text } }];
  const settings = settingsOf(new Map([['fix', ['']]]), { ...PLAIN, exceptions: { ...PLAIN.exceptions, written } });
  const host = { ...nodeHost, today: () => '2026-06-01', replace: () => ({ failure: 'no room' }) };
  const [report] = await newEntries(settings, []).reports(host, SEEN);
  assert.equal(report?.file.error, { kind: 'unwritable', path: CONFIG, detail: 'no room' });
  assert.is(report?.file.text, text);
  assert.is(report?.file.results.length, 1);
  assert.is(report?.change, undefined);
});

unused('are told only by a run that looks at everything', async () => {
  assert.ok(await isTold({}));
  for (const [name, value] of [
    ['since', 'HEAD'],
    ['files-from', 'list'],
    ['shard', '1/2'],
    ['only', 'root-user'],
    ['ignore', 'root-user'],
    ['exclude', 'a/'],
    ['no-exceptions', 'true'],
    ['isolated', 'true'],
  ] as const)
    assert.not.ok(await isTold({ [name]: [value] }), name);
  const problem = { kind: 'usage', detail: '', hint: '' } as const;
  assert.ok(await isTold({}, PLAIN, { ...SEEN, templates: ['Dockerfile.in'] }));
  for (const part of [{ errors: [problem] }, { problems: [problem] }, { templates: ['a.yaml'] }])
    assert.not.ok(await isTold({}, PLAIN, { ...SEEN, ...part }));
});

unused('are not told where the configuration lies above, or leaves out what tells of them', async () => {
  assert.not.ok(await isTold({}, { ...PLAIN, config: PLAIN.config && { ...PLAIN.config, path: `../${CONFIG}` } }));
  assert.not.ok(await isTold({}, { ...PLAIN, off: ['excepted-finding'] }));
  assert.not.ok(await isTold({}, { ...PLAIN, off: ['container-root-user'] }));
  assert.ok(await isTold({}, { ...PLAIN, off: ['root-user'] }));
  const some = { patterns: ['a/'], isFor: () => true, raw: new Map(), levels: new Map() };
  assert.not.ok(await isTold({}, { ...PLAIN, overrides: [{ ...some, only: ['root-user'] }] }));
  assert.not.ok(
    await isTold({}, { ...PLAIN, overrides: [{ ...some, only: [], levels: new Map([['allowed-root', 'off']]) }] }),
  );
  assert.ok(await isTold({}, { ...PLAIN, overrides: [{ ...some, only: [] }] }));
});

unused.run();
