import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandOf, slowCommand } from '../../src/program/cli.js';
import { installLines } from '../../src/program/completion/shells.js';
import { fastCheckLine } from '../../src/program/fast-path.js';
import { options } from '../../src/program/options-table.js';
import { program } from '../in-process.js';

const RULES = ['missing-user', 'root-user'];
const command = (argv: readonly string[]) => commandOf(argv, RULES, () => 100);

/** Both ways of reading a command line, where the fast one does not pass. */
const compare = async (argv: readonly string[]): Promise<boolean> => {
  const line = fastCheckLine(argv);
  if (line === undefined) return false;
  const slow = await slowCommand(argv, 100);
  const { flags, ...rest } = { kind: 'check', ...line };
  const slowFlags = 'flags' in slow ? slow.flags : new Map();
  assert.equal({ ...slow, flags: sorted(slowFlags) }, { ...rest, flags: sorted(flags) }, JSON.stringify(argv));
  return true;
};

const sorted = (flags: ReadonlyMap<string, readonly string[]>) =>
  [...flags]
    .map(([name, values]) => (isSwitch(name) ? [name] : [name, ...values]))
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

const isSwitch = (name: string): boolean => options.some((row) => row.name === name && row.kind === 'switch');

const fast = suite('cli: the fast path and yargs agree');

for (const argv of [
  [],
  ['check'],
  ['check', 'check'],
  ['Dockerfile'],
  ['check', 'a', 'b', '--fix'],
  ['--fix', 'check', 'a'],
  ['--format', 'json', 'check', 'a'],
  ['--format=json', 'a', '-q'],
  ['-f', 'json', '-o', 'out.json', 'a'],
  ['-qf', 'json'],
  ['-o', '-', 'a'],
  ['-', '--stdin-filename', 'Dockerfile'],
  ['--', '--fix', 'check', '-x'],
  ['a', '--', 'b', '--', 'c'],
  ['check', '--', 'rules'],
  ['--build-arg', 'A=1', '--build-arg', 'B=2=3', '--build-arg=C='],
  ['--base-user', 'registry.example/*:1=1001', 'x'],
  ['--writable', '/a', '--writable=/b', '--no-writable', '/c'],
  ['--uid', '010', '--gid', '1e3'],
  ['1e5', '0x10', '1.0', 'true', 'null'],
  ['--target', 'a b', 'Dockerfile with blank'],
  ['--user', '', 'x'],
  ['--user=', 'x'],
  ['--target=--fix'],
  ['--target', 'a', '--target', 'b'],
  ['--fix', '--fix'],
  ['--color=never', '--color', 'always'],
  ['a.b', '--max-warnings', '3'],
  ['--no-config', 'x', '--config', 'y'],
  ['Dockerfile.öä', '日本'],
  ['__proto__', 'constructor', '--build-arg', '__proto__=1'],
]) {
  fast(`takes ${JSON.stringify(argv)}`, async () => assert.ok(await compare(argv)));
}

const word = fc.oneof(
  fc.constantFrom(
    'check',
    'a',
    'Dockerfile',
    '-',
    '--',
    '.',
    '..',
    '0',
    '-1',
    '1e5',
    'a=b',
    '=',
    "'",
    '"x"',
    ' ',
    'rules',
  ),
  fc.constantFrom(...options.map(({ name }) => `--${name}`)),
  fc.constantFrom(...options.map(({ name }) => `--${name}=x`)),
  fc.constantFrom(
    '-f',
    '-o',
    '-q',
    '-c',
    '-qf',
    '-fx',
    '-qq',
    '-f=x',
    '--fi',
    '--nope',
    '-x',
    '--no-fix',
    '--no-color',
  ),
  fc.string({ maxLength: 6 }),
);

fast('whatever the words', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      taken += (await compare(argv)) ? 1 : 0;
    }),
    { numRuns: 400, seed: 1 },
  );
  assert.ok(taken > 50, `only ${taken} lines were taken by the fast path`);
});

fast('what is not an ordinary check is left to yargs', () => {
  for (const argv of [
    ['--help'],
    ['rules'],
    ['inspect', 'x'],
    ['--nope'],
    ['--fix=all'],
    ['-f=json'],
    ['--config', '--fix'],
  ]) {
    assert.is(fastCheckLine(argv), undefined, argv.join(' '));
  }
});

fast.run();

const HELP = 'See dockerfile-nonroot --help.';
const wrong = suite('cli: mistakes');

for (const [sentence, argv, message, hint] of [
  ['an unknown option', ['--fixx'], 'There is no option --fixx.', 'Did you mean --fix?'],
  ['an unknown option far from all', ['--zzzzzz'], 'There is no option --zzzzzz.', HELP],
  ['a switch with a value', ['--fix=all'], '--fix takes no value.', HELP],
  ['an option without its value', ['--target'], '--target needs a value.', HELP],
  ['an option that would eat the next', ['--config', '--fix'], '--config needs a value.', HELP],
  ['an empty value', ['--user', ''], '--user needs a value.', HELP],
  [
    'a word that is no choice',
    ['--format', 'xml'],
    '--format is one of text, lines, json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson, rdjsonl, gcc, markdown, html, blob, not xml.',
    HELP,
  ],
  ['a number that is none', ['--uid', '1e3'], '--uid takes a whole number from 1 to 4294967294, not 1e3.', HELP],
  ['root as the new user', ['--uid', '0'], '--uid takes a whole number from 1 to 4294967294, not 0.', HELP],
  ['a negative number', ['--max-warnings=-1'], '--max-warnings takes a whole number, not -1.', HELP],
  ['a pair without =', ['--build-arg', 'A'], '--build-arg takes NAME=VALUE, not A.', HELP],
  [
    'a name that a shell would read',
    ['--user', 'a;b'],
    '--user takes a lower-case account name such as app, not a;b.',
    HELP,
  ],
  [
    'a path that a shell would read',
    ['--writable', '/a b'],
    '--writable takes an absolute path of letters, digits and . _ - @ % + : ,, not /a b.',
    HELP,
  ],
  ['an unknown rule', ['--ignore', 'missing-usr'], 'There is no rule missing-usr.', 'Did you mean missing-user?'],
  ['two ways of writing', ['--fix', '--diff'], '--fix writes and --diff does not: give one of them.', HELP],
  ['unsafe fixes of nothing', ['--unsafe-fixes'], '--unsafe-fixes needs --fix or --diff.', HELP],
  [
    'a configuration and none',
    ['--config', 'x', '--no-config'],
    '--config and --no-config exclude each other: give one of them.',
    HELP,
  ],
  ['an option of another command', ['rules', '--fix'], 'rules does not take --fix.', HELP],
  ['a file for the language server', ['lsp', 'Dockerfile'], 'lsp does not take Dockerfile.', HELP],
  ['an option of check for it', ['lsp', '--fix'], 'lsp does not take --fix.', HELP],
  ['its option for check', ['--stdio'], 'check does not take --stdio.', HELP],
  ['a second shell', ['completion', 'bash', 'zsh'], 'completion does not take zsh.', HELP],
  ['an option of completion', ['completion', '--fix'], 'completion does not take --fix.', HELP],
  ['nothing to inspect', ['inspect'], 'inspect needs <file>.', HELP],
  ['nothing to verify', ['verify', '--', 'sh'], 'verify needs <file>.', HELP],
  ['nothing to explain', ['explain', '--color', 'never'], 'explain needs <id>.', HELP],
  ['a second file to inspect', ['inspect', 'a', 'b'], 'inspect does not take b.', HELP],
] as const) {
  wrong(sentence, async () => {
    const problem = { kind: 'usage', detail: message, hint };
    assert.equal(await command(argv), { kind: 'wrong', problem });
  });
}

wrong.run();

const answers = suite('cli: answers');

for (const [argv, expected] of [
  [['explain', 'root-user'], { kind: 'explain', rule: 'root-user' }],
  [['inspect', 'a'], { kind: 'inspect', path: 'a' }],
  [['verify', 'a', '--', 'b'], { kind: 'verify', path: 'a', command: ['b'] }],
  [['lsp'], { kind: 'lsp' }],
  [['completion', 'zsh'], { kind: 'completion', shell: 'zsh' }],
] as const)
  answers(`a command takes its word: ${argv.join(' ')}`, async () => {
    assert.equal(await command(argv), { ...expected, flags: new Map() });
  });

answers('the version is a bare line', async () => {
  assert.match((await program('/', ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

answers('the help names every option and every command once', async () => {
  const { out, code } = await program('/', ['--help']);
  assert.is(code, 0);
  const { out: verify } = await program('/', ['verify', '--help']);
  const { out: image } = await program('/', ['image', '--help']);
  const { out: lsp } = await program('/', ['lsp', '--help']);
  const own = new Map<string, string>([
    ['Verifying', verify],
    ['Image', image],
    ['Editor', lsp],
  ]);
  for (const { name, group } of options) {
    const help = own.get(group) ?? out;
    assert.is(help.match(new RegExp(`^ +(?:-\\w, )?--${name} `, 'gm'))?.length, 1, name);
  }
  for (const name of ['check', 'inspect', 'image', 'verify', 'explain', 'lsp', 'merge', 'init', 'rules', 'completion'])
    assert.match(out, `dockerfile-nonroot ${name}`);
  assert.ok(out.split('\n').every((line) => line.length <= 100));
});

answers('the help of a command names only what it takes', async () => {
  const { out } = await program('/', ['rules', '--help']);
  assert.match(out, '--format');
  assert.not.match(out, '--fix');
});

answers('the help is English whatever the locale', async () => {
  assert.match(
    (await program('/', ['--help'], { env: { LC_ALL: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8' } })).out,
    'Commands:',
  );
});

answers('the help of completion says how to install it in each shell', async () => {
  const { out } = await program('/', ['completion', '--help']);
  for (const line of Object.values(installLines)) assert.match(out, line);
});

answers.run();
