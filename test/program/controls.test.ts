import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const CONFIG = '.dockerfile-nonrootrc.json';
const MANY = 'FROM alpine:3.20\nRUN adduser -D app\nEXPOSE 80\nCMD ["app"]\n';

type File = {
  readonly path: string;
  readonly results: readonly { readonly rule: string; readonly severity: string }[];
};

const reported = async (directory: string, argv: readonly string[]): Promise<readonly File[]> =>
  JSON.parse((await program(directory, ['-f', 'json', ...argv])).out).files;

const rulesIn = async (directory: string, argv: readonly string[]): Promise<readonly string[]> => [
  ...new Set(
    (await reported(directory, argv)).flatMap(({ results }) =>
      results.map(({ rule, severity }) => `${rule} ${severity}`),
    ),
  ),
];

const rules = suite('controls: which rules');

const before = await rulesIn(directoryOf({ Dockerfile: MANY }), []);

rules('the file that these tests use has several findings', () => assert.ok(before.length > 1, before.join()));

for (const [sentence, argv, expected] of [
  ['one alone', ['--only', 'missing-user'], ['missing-user error']],
  [
    'two',
    ['--only', 'missing-user', '--only=unused-account'],
    before.filter((each) => /^(?:missing-user|unused-account) /.test(each)),
  ],
  ['one, and it is ignored', ['--only', 'missing-user', '--ignore', 'missing-user'], []],
  ['another level', ['--only', 'missing-user', '--rule', 'missing-user=info'], ['missing-user info']],
  ['none at all', ['--rule', 'missing-user=off', '--only', 'missing-user'], []],
] as const)
  rules(`${sentence}: ${argv.join(' ')}`, async () =>
    assert.equal(await rulesIn(directoryOf({ Dockerfile: MANY }), argv), expected),
  );

rules('the command line goes before the configuration', async () => {
  const directory = directoryOf({ Dockerfile: MANY, [CONFIG]: '{ "rules": { "missing-user": "off" } }' });
  assert.equal(await rulesIn(directory, ['--only', 'missing-user']), []);
  assert.equal(await rulesIn(directory, ['--only', 'missing-user', '--rule', 'missing-user=warning']), [
    'missing-user warning',
  ]);
});

for (const [argv, message, hint] of [
  [['--only', 'mising-user'], 'There is no rule mising-user.', 'Did you mean missing-user?'],
  [['--rule', 'mising-user=off'], 'There is no rule mising-user.', 'Did you mean missing-user?'],
  [['--rule', 'missing-user=of'], '--rule takes RULE=off, info, warning or error, not missing-user=of.', ''],
  [['--rule', 'missing-user'], '--rule takes RULE=LEVEL, not missing-user.', ''],
] as const)
  rules(`refused: ${argv.join(' ')}`, async () => {
    const { code, err } = await program(directoryOf({ Dockerfile: MANY }), argv);
    assert.is(code, 2);
    assert.match(err, message);
    assert.match(err, hint);
  });

rules.run();

const files = suite('controls: which files');

const TREE = { Dockerfile: ROOT, 'vendor/Dockerfile': ROOT, 'a/b.dockerfile': ROOT, 'x.yaml': '' };

for (const [sentence, argv, expected] of [
  ['a directory', ['--exclude', 'vendor/'], ['Dockerfile', 'a/b.dockerfile']],
  ['a pattern, and another', ['--exclude', '*.dockerfile', '--exclude=/vendor'], ['Dockerfile']],
  ['what is named, too', ['--exclude', 'vendor/', 'vendor/Dockerfile', 'Dockerfile'], ['Dockerfile']],
] as const)
  files(`${sentence}: ${argv.join(' ')}`, async () => {
    assert.equal(
      (await reported(directoryOf(TREE), argv)).map(({ path }) => path),
      expected,
    );
  });

files('a named file that --exclude leaves out is told', async () => {
  const { err } = await program(directoryOf(TREE), ['--exclude', 'vendor/', 'vendor/Dockerfile']);
  assert.match(err, 'vendor/Dockerfile: not checked, as --exclude leaves it out.');
});

files('--exclude and the configuration add up', async () => {
  const directory = directoryOf({ ...TREE, [CONFIG]: '{ "exclude": ["a/"] }' });
  assert.equal(
    (await reported(directory, ['--exclude', 'vendor/'])).map(({ path }) => path),
    ['Dockerfile'],
  );
});

files('--list-files prints what would be checked, and checks nothing', async () => {
  const { code, out, err } = await program(directoryOf(TREE), ['--list-files', '--exclude', 'vendor/']);
  assert.equal([code, out, err], [0, 'Dockerfile\na/b.dockerfile\n', '']);
});

files('a path that --list-files prints is one line, and plain to see', async () => {
  const { out } = await program(directoryOf({ 'a\nb/Dockerfile': ROOT }), ['--list-files']);
  assert.is(out, 'a\\u{a}b/Dockerfile\n');
});

files('--list-files tells what it leaves out, and what it cannot find', async () => {
  const { code, err } = await program(directoryOf(TREE), [
    '--list-files',
    '--exclude=vendor/',
    'vendor/Dockerfile',
    '',
  ]);
  assert.is(code, 2);
  assert.match(err, 'vendor/Dockerfile: not checked, as --exclude leaves it out.\nerror: A path is empty.');
});

files('--list-files writes nothing', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  await program(directory, ['--list-files', '--fix', '--unsafe-fixes']);
  assert.is((await program(directory, [])).code, 1);
});

files('a manifest is listed, a YAML file of something else is not', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: nginx}]}\n';
  assert.is((await program(directoryOf({ 'p.yaml': pod, 'x.yaml': 'a: 1\n' }), ['--list-files'])).out, 'p.yaml\n');
});

files.run();

const config = suite('controls: the configuration');

const LEVELS = '"rules": { "missing-user": "info", "named-user": "off" }';
const EXCEPTIONS = '"exceptions": [{ "container": "c", "reason": "r" }]';

config('--print-config prints what counts, and where it is from', async () => {
  const directory = directoryOf({
    Dockerfile: ROOT,
    [CONFIG]: '{ "uid": 20000, "rules": { "missing-user": "info" } }',
  });
  const { code, out } = await program(directory, ['--print-config', '--uid', '30000', '--only', 'root-user']);
  assert.is(code, 0);
  const printed = JSON.parse(out);
  assert.is(printed.path, CONFIG);
  assert.is(printed.uid, 30_000);
  assert.equal(printed.rules, { 'missing-user': 'info' });
  assert.equal(printed.only, ['root-user']);
});

for (const [sentence, argv, expected] of [
  ['a list of both', ['--writable', '/b'], { writable: ['/a', '/b'] }],
  [
    'pairs of both, the command line last',
    ['--build-arg', 'B=2=3', '--build-arg', 'A=2'],
    { buildArgs: { A: '2', B: '2=3' } },
  ],
  [
    'rules that are off, wherever that is said',
    ['--ignore', 'root-user', '--rule', 'root-home=off'],
    {
      rules: { 'missing-user': 'info', 'named-user': 'off', 'root-user': 'off', 'root-home': 'off' },
    },
  ],
  [
    'the level of the command line',
    ['--rule', 'named-user=info', '--rule', 'missing-user=off'],
    {
      rules: { 'missing-user': 'off', 'named-user': 'info' },
    },
  ],
  ['files of both', ['--exclude', 'y'], { exclude: ['x', 'y'] }],
  ['the exceptions', [], { exceptions: [{ container: 'c', reason: 'r' }] }],
] as const)
  config(`--print-config: ${sentence}`, async () => {
    const text = `{ "writable": ["/a"], "buildArgs": { "A": "1" }, "exclude": ["x"], ${LEVELS}, ${EXCEPTIONS} }`;
    const printed = JSON.parse((await program(directoryOf({ [CONFIG]: text }), ['--print-config', ...argv])).out);
    assert.equal({ ...printed, ...expected }, printed);
  });

config('ignore is the old name of exclude for files, and told', async () => {
  const directory = directoryOf({ ...TREE, [CONFIG]: '{ "ignore": ["vendor/"] }' });
  const { err } = await program(directory, []);
  assert.match(err, `${CONFIG}: the key ignore is now called exclude. Rename it.`);
  assert.equal((await reported(directory, [])).length, 2);
});

config('exclude says no more than ignore did', async () => {
  const directory = directoryOf({ ...TREE, [CONFIG]: '{ "exclude": ["vendor/"] }' });
  assert.not.match((await program(directory, [])).err, 'called');
  assert.match((await program(directory, [])).err, '1 file left out');
});

config('a package.json may hold it', async () => {
  const text = '{ "name": "x", "dockerfile-nonroot": { "rules": { "missing-user": "off" } } }';
  const { code, err, out } = await program(directoryOf({ Dockerfile: ROOT, 'package.json': text }), []);
  assert.is(code, 1);
  assert.match(out, 'Root without a finding: Dockerfile. package.json turns its rule off.');
  assert.match(err, 'config: package.json: 1 rule off');
});

for (const [sentence, files] of [
  ['without the key', { 'package.json': '{ "name": "x" }' }],
  ['that is none', { 'package.json': '{{{' }],
  ['where a file of our own lies', { 'package.json': '{ "dockerfile-nonroot": { "uid": 7 } }', [CONFIG]: '{}' }],
] as const)
  config(`a package.json ${sentence} is none of ours`, async () => {
    const { err } = await program(directoryOf({ Dockerfile: NONROOT, ...files }), []);
    assert.not.match(err, 'package.json');
  });

for (const name of [
  '.dockerfile-nonrootrc',
  '.dockerfile-nonroot.json',
  '.dockerfile-nonrootrc.toml',
  'dockerfile-nonroot.config.js',
  'dockerfile-nonroot.yaml',
])
  config(`${name} is no Dockerfile, and no configuration: that is told`, async () => {
    const { err, out } = await program(directoryOf({ Dockerfile: NONROOT, [name]: '{}' }), []);
    assert.match(err, `${name}: not read. If it is a configuration, rename it to ${CONFIG}.`);
    assert.match(out, 'The image runs as non-root.');
  });

config.run();

const words = suite('controls: words that people try');

for (const [argv, hint] of [
  [['help'], 'dockerfile-nonroot --help'],
  [['fix'], 'dockerfile-nonroot --fix'],
  [['fix', 'Dockerfile'], 'dockerfile-nonroot --fix Dockerfile'],
  [['diff'], 'dockerfile-nonroot --diff'],
  [['lint'], 'dockerfile-nonroot check'],
  [['scan', '.'], 'dockerfile-nonroot check .'],
  [['version'], 'dockerfile-nonroot --version'],
  [['list'], 'dockerfile-nonroot rules'],
  [['inti'], 'dockerfile-nonroot init'],
  [['chekc'], 'dockerfile-nonroot check'],
  [['inspct', 'Dockerfile'], 'dockerfile-nonroot inspect Dockerfile'],
] as const)
  words(argv.join(' '), async () => {
    const { code, err } = await program(directoryOf({ Dockerfile: ROOT }), argv);
    assert.is(code, 2);
    assert.match(err, `${argv[0]}: no such file or directory.`);
    assert.match(err, hint);
  });

words('a file of that name is a file', async () => {
  assert.match((await program(directoryOf({ fix: ROOT }), ['fix'])).out, 'missing-user');
});

for (const [pragma, expected] of [
  ['alow-root reason="x"', 'We do not know "alow-root": write allow-root, ignore=RULE or file-ignore=RULE.'],
  ['allow_root reason="x"', 'allow-root'],
  ['allow-root reson="x"', 'reason='],
  ['allow-root reason=x y', 'Put the reason into quotes: reason="...".'],
] as const)
  words(`a comment with a mistake is told: ${pragma}`, async () => {
    const { out } = await program(directoryOf({ Dockerfile: `# dockerfile-nonroot: ${pragma}\n${ROOT}` }), []);
    assert.match(out, 'exception-without-reason');
    assert.match(out, expected);
  });

words.run();

const onward = suite('controls: what to type next keeps what was typed');

for (const [argv, files, expected] of [
  [
    ['--target', 'x', 'a'],
    { 'a/Dockerfile': `${ROOT.replace('22', '22 AS x')}` },
    'Next: dockerfile-nonroot check a --target x --diff --unsafe-fixes',
  ],
  [['a', 'gone'], { 'a/Dockerfile': ROOT }, 'Next: dockerfile-nonroot check a --diff --unsafe-fixes'],
  [
    ['--uid', '5', '--only', 'missing-user', '--isolated'],
    { 'a b/Dockerfile': ROOT },
    "Prove one: dockerfile-nonroot verify 'a b/Dockerfile' --uid 5 --isolated\n",
  ],
] as const)
  onward(argv.join(' '), async () => assert.match((await program(directoryOf(files), argv)).out, expected));

for (const [sentence, files, expected] of [
  ['in a git work tree', { '.git/HEAD': '' }, true],
  ['outside of one', {}, false],
] as const)
  onward(`git diff ${sentence}`, async () => {
    const { out } = await program(directoryOf({ Dockerfile: ROOT, ...files }), ['--fix', '--unsafe-fixes']);
    assert.is(out.includes('Next: git diff'), expected);
  });

onward.run();
