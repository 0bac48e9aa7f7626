import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { optionRow, type Raw } from '../../src/program/options-table.js';
import {
  type FileSettings,
  flaw,
  NO_FILE,
  type Settings,
  settingsOf,
  usageProblem,
} from '../../src/program/settings.js';

const raw = (values: Readonly<Record<string, readonly string[]>>): Raw => new Map(Object.entries(values));
const fileOf = (values: Readonly<Record<string, readonly string[]>>): FileSettings => ({
  ...NO_FILE,
  raw: raw(values),
});

const defaults = suite('settings: what nobody says');

defaults('a check that fails from warnings on, in plain text', () =>
  assert.equal(settingsOf(new Map(), NO_FILE), {
    flags: new Map(),
    mode: 'check',
    unsafe: false,
    exception: undefined,
    options: {
      buildArgs: {},
      baseUsers: {},
      claimedUsers: {},
      mirrors: {},
      writable: [],
      notWritable: [],
      profile: 'default',
      ignore: [],
    },
    resolve: undefined,
    useLock: true,
    context: undefined,
    manifests: { images: {}, exceptions: [] },
    namedImages: {},
    podSecurity: 'off',
    idsFrom: undefined,
    severities: new Map(),
    format: 'text',
    copies: [],
    baseline: undefined,
    outputFile: undefined,
    quiet: false,
    verbose: false,
    preview: true,
    statistics: false,
    color: 'auto',
    failLevel: 'warning',
    maxWarnings: undefined,
    exitZero: false,
    mayBeRoot: false,
    errorOnUnmatched: false,
    stdinFilename: undefined,
    only: [],
    onlyHere: [],
    excluded: [],
    listFiles: false,
    since: undefined,
    filesFrom: undefined,
    jobs: undefined,
    shard: undefined,
    off: [],
    overrides: [],
    fileExceptions: [],
    written: [],
    told: [],
    config: undefined,
    exclude: [],
    trusted: true,
    plain: undefined,
  }),
);

defaults.run();

const single = suite('settings: the command line, over the file, over what nobody says');

/** Options of one value, and where their value is. */
const VALUES: readonly (readonly [
  name: string,
  inFile: string,
  onLine: string,
  read: (settings: Settings) => unknown,
])[] = [
  ['target', 'a', 'b', ({ options }) => options.target],
  ['platform', 'linux/arm64', 'linux/amd64', ({ options }) => options.platform],
  ['user', 'a', 'b', ({ options }) => options.user],
  ['uid', '1', '2', ({ options }) => `${options.uid}`],
  ['gid', '1', '2', ({ options }) => `${options.gid}`],
  ['profile', 'openshift', 'default', ({ options }) => options.profile],
  ['profile', 'default', 'openshift', ({ options }) => options.profile],
  ['context', 'a', 'b', ({ context }) => context],
  ['console-url', 'http://a', 'http://b', ({ manifests }) => manifests.consoleUrl],
  ['admin-url', 'http://a', 'http://b', ({ manifests }) => manifests.adminUrl],
  ['ids-from', 'a', 'b', ({ idsFrom }) => idsFrom],
  ['format', 'json', 'text', ({ format }) => format],
  ['format', 'text', 'json', ({ format }) => format],
  ['format', 'lines', 'json', ({ format }) => format],
  ['output-file', 'a', 'b', ({ outputFile }) => outputFile],
  ['color', 'always', 'never', ({ color }) => color],
  ['color', 'never', 'auto', ({ color }) => color],
  ['fail-level', 'error', 'info', ({ failLevel }) => failLevel],
  ['fail-level', 'none', 'warning', ({ failLevel }) => failLevel],
  ['max-warnings', '1', '2', ({ maxWarnings }) => `${maxWarnings}`],
  ['stdin-filename', 'a', 'b', ({ stdinFilename }) => stdinFilename],
];

for (const [name, inFile, onLine, read] of VALUES) {
  single(`--${name} ${onLine} over ${inFile}`, () => {
    assert.is(read(settingsOf(new Map(), fileOf({ [name]: [inFile] }))), inFile);
    assert.is(read(settingsOf(raw({ [name]: [onLine] }), fileOf({ [name]: [inFile] }))), onLine);
    assert.is(read(settingsOf(raw({ [name]: [inFile, onLine] }), NO_FILE)), onLine, 'the last one counts');
  });
}

single('numbers are numbers', () => {
  const { options, maxWarnings } = settingsOf(raw({ uid: ['7'], gid: ['0'], 'max-warnings': ['0'] }), NO_FILE);
  assert.equal([options.uid, options.gid, maxWarnings], [7, 0, 0]);
});

single('a dash is no file, whatever the configuration says', () =>
  assert.is(settingsOf(raw({ 'output-file': ['-'] }), fileOf({ 'output-file': ['a'] })).outputFile, undefined),
);

single.run();

const many = suite('settings: of what may be given again, all that the file says, then the command line');

const LISTS: readonly (readonly [name: string, read: (settings: Settings) => unknown])[] = [
  ['writable', ({ options }) => options.writable],
  ['no-writable', ({ options }) => options.notWritable],
  ['ignore', ({ options }) => options.ignore],
];

for (const [name, read] of LISTS) {
  many(name, () => {
    assert.equal(read(settingsOf(raw({ [name]: ['c'] }), fileOf({ [name]: ['a', 'b'] }))), ['a', 'b', 'c']);
    assert.equal(read(settingsOf(raw({ [name]: ['c', 'd'] }), NO_FILE)), ['c', 'd']);
  });
}

const PAIRS: readonly (readonly [name: string, read: (settings: Settings) => unknown])[] = [
  ['build-arg', ({ options }) => options.buildArgs],
  ['base-user', ({ options }) => ({ ...options.claimedUsers, ...options.baseUsers })],
  ['mirror', ({ options }) => options.mirrors],
  ['image', ({ manifests }) => manifests.images],
];

for (const [name, read] of PAIRS) {
  many(`${name}: the later of one name counts, and a value may hold =`, () => {
    const settings = settingsOf(raw({ [name]: ['A=2=3', 'C='] }), fileOf({ [name]: ['A=1', 'B=1'] }));
    assert.equal(read(settings), { A: '2=3', B: '1', C: '' });
  });
}

many('honor: tools in an order of their own, or all of them', () => {
  const honoredBy = (names: readonly string[], inFile: readonly string[]) =>
    settingsOf(raw({ honor: names }), fileOf({ honor: inFile })).options.honor;
  assert.equal(honoredBy(['trivy'], ['hadolint']), ['hadolint', 'trivy']);
  assert.equal(honoredBy([], ['all']), [
    'hadolint',
    'checkov',
    'trivy',
    'kics',
    'semgrep',
    'tally',
    'kube-linter',
    'polaris',
  ]);
});

for (const [name, read] of [
  ['only', ({ only }) => only],
  ['exclude', ({ excluded }) => excluded],
] as const satisfies readonly (readonly [string, (settings: Settings) => unknown])[]) {
  many(`${name}: the command line alone`, () =>
    assert.equal(read(settingsOf(raw({ [name]: ['c', 'd'] }), fileOf({ [name]: ['a'] }))), ['c', 'd']),
  );
}

many('--rule over the levels of the file; its last word for a rule counts', () => {
  const rule = ['root-user=off', 'root-home=info', 'root-home=error', 'named-user=off', 'named-user=info'];
  const file: FileSettings = {
    ...NO_FILE,
    severities: new Map([['low-port', 'info']]),
    off: ['root-home', 'unread-file'],
  };
  const { severities, options, off } = settingsOf(raw({ rule }), file);
  assert.equal(
    [...severities],
    [
      ['low-port', 'info'],
      ['root-home', 'error'],
      ['named-user', 'info'],
    ],
  );
  assert.equal([options.ignore, off], [['root-user'], ['unread-file']]);
});

for (const [flags, expected] of [
  [{ rule: ['root-user=off'] }, true],
  [{ rule: ['root-user=info'] }, true],
  [{ rule: ['root-user=error'] }, false],
  [{ rule: ['fs-group=off'] }, false],
  [{ ignore: ['missing-user'] }, true],
  [{ only: ['fs-group'] }, true],
] as const) {
  many(`root may pass: ${JSON.stringify(flags)}`, () => assert.is(settingsOf(raw(flags), NO_FILE).mayBeRoot, expected));
}

many('images of a file that is named on the command line are named as well', () => {
  const file = fileOf({ image: ['A=1'] });
  const flags = raw({ image: ['B=2'] });
  assert.equal(settingsOf(flags, file).namedImages, { B: '2' });
  assert.equal(settingsOf(flags, { ...file, isNamed: true }).namedImages, { A: '1', B: '2' });
});

many('users of base images that a repository claims are apart from those that a person tells', () => {
  const file = fileOf({ 'base-user': ['a=1'] });
  const { options } = settingsOf(raw({ 'base-user': ['b=2'] }), file);
  assert.equal([options.baseUsers, options.claimedUsers], [{ b: '2' }, { a: '1' }]);
  const named = settingsOf(raw({ 'base-user': ['b=2'] }), { ...file, isNamed: true }).options;
  assert.equal([named.baseUsers, named.claimedUsers], [{ a: '1', b: '2' }, undefined]);
});

many('levels, exceptions and patterns of files are the file’s alone', () => {
  const file: FileSettings = {
    raw: new Map(),
    severities: new Map([['root-user', 'info']]),
    exclude: [{ directory: '/a', patterns: ['b'] }],
    exceptions: { containers: [{ container: 'c', reason: 'd' }], files: [], written: [] },
    off: [],
    overrides: [],
    told: [],
    config: undefined,
    isNamed: false,
  };
  const { severities, exclude, manifests } = settingsOf(new Map(), file);
  assert.equal(
    [severities, exclude, manifests.exceptions],
    [file.severities, file.exclude, file.exceptions.containers],
  );
});

many.run();

const switches = suite('settings: switches are the command line’s alone');

for (const [name, read] of [
  ['unsafe-fixes', ({ unsafe }) => unsafe],
  ['quiet', ({ quiet }) => quiet],
  ['verbose', ({ verbose }) => verbose],
  ['no-preview', ({ preview }) => !preview],
  ['statistics', ({ statistics }) => statistics],
  ['exit-zero', ({ exitZero }) => exitZero],
  ['error-on-unmatched', ({ errorOnUnmatched }) => errorOnUnmatched],
  ['list-files', ({ listFiles }) => listFiles],
  ['isolated', ({ useLock }) => !useLock],
  ['fix', ({ mode }) => mode === 'fix'],
  ['diff', ({ mode }) => mode === 'diff'],
] as const satisfies readonly (readonly [string, (settings: Settings) => boolean])[]) {
  switches(name, () => {
    assert.is(read(settingsOf(raw({ [name]: [''] }), NO_FILE)), true);
    assert.is(read(settingsOf(new Map(), fileOf({ [name]: [''] }))), false);
  });
}

switches.run();

const flaws = suite('settings: what is wrong with a value');

for (const [name, value, expected] of [
  ['fix', '', undefined],
  ['target', '', 'needs a value'],
  ['target', 'a', undefined],
  ['format', 'json', undefined],
  [
    'format',
    'sarif=report.sarif',
    'is one of text, lines, json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson, rdjsonl, gcc, markdown, html, blob, not sarif=report.sarif',
  ],
  [
    'format',
    'xml',
    'is one of text, lines, json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson, rdjsonl, gcc, markdown, html, blob, not xml',
  ],
  ['uid', '0', 'takes a whole number from 1 to 4294967294, not 0'],
  ['uid', '1', undefined],
  ['uid', '4294967294', undefined],
  ['uid', '4294967295', 'takes a whole number from 1 to 4294967294, not 4294967295'],
  ['gid', '0', undefined],
  ['uid', '1.5', 'takes a whole number from 1 to 4294967294, not 1.5'],
  ['uid', '-1', 'takes a whole number from 1 to 4294967294, not -1'],
  ['max-warnings', '0', undefined],
  ['max-warnings', '999999999999999', undefined],
  ['max-warnings', '1000000000000000', 'takes a whole number, not 1000000000000000'],
  ['build-arg', 'A=', undefined],
  ['build-arg', 'A', 'takes NAME=VALUE, not A'],
  ['build-arg', '=A', 'takes NAME=VALUE, not =A'],
  ['user', 'app', undefined],
  ['shard', '1/1', undefined],
  ['shard', '9999/9999', undefined],
  ['shard', '0/4', 'takes a part and how many there are, such as 1/4, not 0/4'],
  ['shard', '1/0', 'takes a part and how many there are, such as 1/4, not 1/0'],
  ['shard', '1', 'takes a part and how many there are, such as 1/4, not 1'],
  ['shard', '1/10000', 'takes a part and how many there are, such as 1/4, not 1/10000'],
  ['user', 'App', 'takes a lower-case account name such as app, not App'],
] as const) {
  flaws(`--${name} ${value}: ${expected ?? 'nothing'}`, () => {
    const row = optionRow(name);
    assert.is(row && flaw(row, value), expected);
  });
}

for (const [sentence, values, expected] of [
  ['options that get along', { fix: [''], 'unsafe-fixes': [''], config: ['a'] }, undefined],
  ['unsafe fixes in a diff', { diff: [''], 'unsafe-fixes': [''] }, undefined],
  ['no configuration', { 'no-config': [''] }, undefined],
  ['the second value is wrong', { writable: ['/a', 'b'] }, '--writable takes'],
  ['the second of the rules is none', { ignore: ['root-user', 'x'] }, 'There is no rule x.'],
  ['fix and diff', { fix: [''], diff: [''] }, '--fix writes and --diff does not: give one of them.'],
  ['unsafe fixes alone', { 'unsafe-fixes': [''] }, '--unsafe-fixes needs --fix or --diff.'],
  ['a rule alone that is none', { only: ['x'] }, 'There is no rule x.'],
  ['a level of a rule that is none', { rule: ['root-user=info', 'x=off'] }, 'There is no rule x.'],
  ['all levels', { rule: ['root-user=off', 'root-user=info', 'root-user=warning', 'root-user=error'] }, undefined],
  [
    'a level that is none',
    { rule: ['root-user=off', 'root-user=loud'] },
    '--rule takes RULE=off, info, warning or error, not root-user=loud.',
  ],
  ['all images without a place to look', { 'resolve-all': [''] }, '--resolve-all needs --resolve.'],
  ['files without one', { 'resolve-files': [''] }, '--resolve-files needs --resolve.'],
  ['a lock without one', { 'check-lock': [''] }, '--check-lock needs --resolve.'],
  ['a mirror without one', { 'registry-mirror': ['a=b'] }, '--registry-mirror needs --resolve.'],
  ['an authority without one', { 'registry-ca': ['a'] }, '--registry-ca needs --resolve.'],
  ['both with one', { 'resolve-all': [''], 'resolve-files': [''], resolve: ['layout:a'] }, undefined],
  ['less and more', { quiet: [''], verbose: [''] }, '--quiet and --verbose exclude each other: give one of them.'],
  [
    'lines and numbers',
    { quiet: [''], statistics: [''] },
    '--quiet and --statistics exclude each other: give one of them.',
  ],
  ['numbers in JSON', { statistics: [''], format: ['json'] }, '--statistics works only with --format text.'],
  [
    'all and numbers',
    { verbose: [''], statistics: [''] },
    '--verbose and --statistics exclude each other: give one of them.',
  ],
  ['the last part', { shard: ['4/4'] }, undefined],
  ['a part beyond the last', { shard: ['5/4'] }, 'There is no part 5 of 4.'],
  ['a part that writes', { shard: ['1/4'], fix: [''] }, '--fix works only on all files.'],
  ['a part that shows what it would write', { shard: ['1/4'], diff: [''] }, '--diff works only on all files.'],
  [
    'a part that writes exceptions',
    { shard: ['1/4'], 'add-exception': ['root-user'], reason: ['x'] },
    '--add-exception works only on all files.',
  ],
  [
    'exceptions for a report that is merged',
    { format: ['blob'], 'add-exception': ['root-user'], reason: ['x'] },
    '--add-exception writes no report that can be merged.',
  ],
  ['a part that looks up', { shard: ['1/4'], resolve: ['registry'] }, '--resolve works only on all files.'],
  [
    'a part that lists findings anew',
    { shard: ['1/4'], baseline: ['a'], 'update-baseline': [''] },
    '--update-baseline works only on all files.',
  ],
  [
    'a part that takes findings from the list',
    { shard: ['1/4'], baseline: ['a'], 'prune-baseline': [''] },
    '--prune-baseline works only on all files.',
  ],
  ['a part that leaves out known findings', { shard: ['1/4'], baseline: ['a'] }, undefined],
  ['less', { quiet: [''] }, undefined],
  ['more', { verbose: [''] }, undefined],
  [
    'two configurations',
    { config: ['a'], 'no-config': [''] },
    '--config and --no-config exclude each other: give one of them.',
  ],
  ['an option that is none is somebody else’s', { nope: [''] }, undefined],
] as const) {
  flaws(sentence, () => {
    const problem = usageProblem(raw(values), ['root-user'], () => '');
    const detail = problem !== undefined && 'detail' in problem ? problem.detail : undefined;
    if (expected === undefined) assert.is(problem, undefined);
    else assert.ok(detail?.startsWith(expected), detail);
  });
}

flaws.run();

const resolve = suite('settings: where images are looked up');

const LAYERS = { all: false, layers: true, checkLock: false, mirrors: {}, authorities: undefined };

for (const [sentence, flags, expected] of [
  ['nowhere', { 'resolve-all': [''] }, undefined],
  ['in a layout, with files', { resolve: ['layout:a'] }, { ...LAYERS, from: 'layout:a' }],
  [
    'in the last place, all',
    { resolve: ['layout:a', 'b'], 'resolve-all': [''] },
    { ...LAYERS, from: 'b', all: true, layers: false },
  ],
  ['with files', { resolve: ['b'], 'resolve-files': [''] }, { ...LAYERS, from: 'b' }],
  [
    'by another registry, held against the lock',
    { resolve: ['layout:a'], 'check-lock': [''], 'registry-mirror': ['a=b', 'c=d'], 'registry-ca': ['x', 'y'] },
    { ...LAYERS, from: 'layout:a', checkLock: true, mirrors: { a: 'b', c: 'd' }, authorities: 'y' },
  ],
] as const) {
  resolve(sentence, () => assert.equal(settingsOf(raw(flags), fileOf({ resolve: ['c'] })).resolve, expected));
}

resolve.run();

const without = suite('settings: exceptions');

for (const [flags, expected] of [
  [{}, undefined],
  [{ 'no-exceptions': ['true'] }, true],
  [{ isolated: ['true'] }, true],
] as const) {
  without(`${Object.keys(flags).join(' ') || 'no flag'}: ${expected === true ? 'none counts' : 'they count'}`, () =>
    assert.is(settingsOf(raw(flags), NO_FILE).options.noExceptions, expected),
  );
}

without.run();
