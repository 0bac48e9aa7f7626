import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig } from '../../src/program/config.js';
import { nodeHost } from '../../src/program/node-host.js';
import { describe, isProblem } from '../../src/text/problems.js';
import { directoryOf, program, ROOT } from '../in-process.js';

const CONFIG = '.dockerfile-nonrootrc.json';
const NAMED = 'FROM node:20\nUSER node\nCMD ["node", "a.js"]\n';

const configured = (overrides: unknown, files: Readonly<Record<string, string>>, more: object = {}): string =>
  directoryOf({ '.git/HEAD': '', [CONFIG]: JSON.stringify({ ...more, overrides }), ...files });

const linesOf = async (directory: string, argv: readonly string[] = []): Promise<readonly string[]> =>
  (await program(directory, ['-f', 'lines', ...argv])).out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(\S+?):\d+:\d+ (\w+ \S+):.*$/, '$1 $2'));

const levels = suite('overrides: rules');

for (const [sentence, overrides, argv, expected] of [
  ['nothing for nobody', [], [], ['a/Dockerfile info named-user', 'b/Dockerfile info named-user']],
  [
    'a level for a directory',
    [{ files: ['a/'], rules: { 'named-user': 'error' } }],
    [],
    ['a/Dockerfile error named-user', 'b/Dockerfile info named-user'],
  ],
  ['off', [{ files: ['/b'], rules: { 'named-user': 'off' } }], [], ['a/Dockerfile info named-user']],
  [
    'the later of two counts',
    [
      { files: ['*'], rules: { 'named-user': 'error' } },
      { files: ['a/**'], rules: { 'named-user': 'info' } },
    ],
    [],
    ['a/Dockerfile info named-user', 'b/Dockerfile error named-user'],
  ],
  [
    'what is typed counts before it',
    [{ files: ['a/'], rules: { 'named-user': 'off' } }],
    ['--rule', 'named-user=warning'],
    ['a/Dockerfile warning named-user', 'b/Dockerfile warning named-user'],
  ],
  ['only some rules', [{ files: ['a/'], only: ['root-user'] }], [], ['b/Dockerfile info named-user']],
  [
    'of two the later that names some',
    [{ files: ['a/'], only: ['named-user'] }, { files: ['a/'], only: ['root-user'] }, { files: ['a/'] }],
    [],
    ['b/Dockerfile info named-user'],
  ],
  [
    'the rules that are typed count before them',
    [{ files: ['a/'], only: ['root-user'] }],
    ['--only', 'named-user'],
    ['a/Dockerfile info named-user', 'b/Dockerfile info named-user'],
  ],
] as const)
  levels(sentence, async () =>
    assert.equal(
      await linesOf(configured(overrides, { 'a/Dockerfile': NAMED, 'b/Dockerfile': NAMED }), argv),
      expected,
    ),
  );

levels('a rule that is off is on again where an override says so', async () => {
  const files = { 'a/Dockerfile': NAMED, 'b/Dockerfile': NAMED };
  const off = { rules: { 'named-user': 'off' } };
  assert.equal(await linesOf(configured([{ files: ['a/'], rules: { 'named-user': 'warning' } }], files, off)), [
    'a/Dockerfile warning named-user',
  ]);
});

levels('patterns are relative to the configuration, wherever the run begins', async () => {
  const directory = configured([{ files: ['/a/'], rules: { 'named-user': 'off' } }], {
    'a/Dockerfile': NAMED,
    'b/a/Dockerfile': NAMED,
  });
  assert.equal(await linesOf(join(directory, 'b')), ['a/Dockerfile info named-user']);
  assert.equal(await linesOf(join(directory, 'a')), []);
});

levels('a manifest has them, too', async () => {
  const pod = (user: number) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: x, securityContext: {runAsUser: ${user}}}]}\n`;
  const directory = configured([{ files: ['a.yaml'], rules: { 'container-root-user': 'info' } }], {
    'a.yaml': pod(0),
    'b.yaml': pod(0),
  });
  assert.equal(await linesOf(directory, ['--only', 'container-root-user']), [
    'a.yaml info container-root-user',
    'b.yaml error container-root-user',
  ]);
});

levels('standard input has a name, and with it settings', async () => {
  const directory = configured([{ files: ['a/'], rules: { 'named-user': 'off' } }], {});
  const told = async (name: string) =>
    (await program(directory, ['-', '-f', 'lines', '--stdin-filename', name], { stdin: NAMED })).out;
  assert.is(await told('a/Dockerfile'), '');
  assert.match(await told('b/Dockerfile'), 'named-user');
});

levels('no override hides root, and what one takes away is counted', async () => {
  for (const overrides of [
    [{ files: ['*'], rules: { 'missing-user': 'off' } }],
    [{ files: ['*'], only: ['named-user'] }],
  ]) {
    const directory = configured(overrides, { Dockerfile: ROOT });
    const { code, out, err } = await program(directory, []);
    assert.is(code, 1);
    assert.match(out, 'Root without a finding');
    assert.match(err, `config: ${CONFIG}: 1 finding waived; 1 override for some paths.`);
  }
});

levels.run();

const fixes = suite('overrides: the fix');

fixes('each file gets the account of its path, what is typed before it', async () => {
  const overrides = [{ files: ['a/'], uid: 20001, gid: 20002, user: 'own' }];
  const files = { 'a/Dockerfile': 'FROM alpine:3.20\nCMD ["sleep", "9"]\n', 'b/Dockerfile': ROOT };
  const fixed = async (argv: readonly string[]) => {
    const directory = configured(overrides, files, { uid: 30000 });
    await program(directory, ['--fix', '--unsafe-fixes', ...argv]);
    return ['a', 'b'].map((name) => readFileSync(join(directory, name, 'Dockerfile'), 'utf8'));
  };
  const [a = '', b = ''] = await fixed([]);
  assert.match(a, '20001');
  assert.match(a, '20002');
  assert.match(a, 'own');
  assert.not.match(b, '2000');
  const [typed = ''] = await fixed(['--uid', '40000', '--user', 'typed']);
  assert.match(typed, '40000');
  assert.match(typed, '20002');
  assert.match(typed, 'typed');
  assert.not.match(typed, 'own');
});

fixes('--print-config shows what counts for one file, and without one all that is said', async () => {
  const overrides = [
    { files: ['a/'], uid: 2, writable: ['/a'], profile: 'openshift', rules: { 'named-user': 'off' } },
    { files: ['b/'], only: ['root-user'], notWritable: ['/b'] },
  ];
  const directory = configured(overrides, {}, { uid: 1, writable: ['/all'] });
  const printed = async (...argv: readonly string[]) =>
    JSON.parse((await program(directory, [...argv, '--print-config'])).out);
  const a = await printed('a/Dockerfile');
  assert.equal(
    [a.uid, a.writable, a.profile, a.rules, a.only, 'overrides' in a],
    [2, ['/all', '/a'], 'openshift', { 'named-user': 'off' }, [], false],
  );
  const b = await printed('b/Dockerfile');
  assert.equal(
    [b.uid, b.writable, b.notWritable, b.profile, b.rules, b.only],
    [1, ['/all'], ['/b'], undefined, {}, ['root-user']],
  );
  const all = await printed();
  assert.equal([all.uid, all.overrides[0].uid, all.overrides[1].only], [1, 2, ['root-user']]);
  assert.equal((await printed('a/Dockerfile', '--uid', '3')).uid, 3);
  assert.equal((await program(directory, ['a', 'b', '--print-config'])).code, 2);
});

fixes.run();

const mistakes = suite('overrides: mistakes');

for (const [sentence, overrides, message, hint] of [
  [
    'no list',
    {},
    'overrides is a list of objects with files, and rules, only, or options of the fix.',
    'The schema of the file is schema/config.json in the package.',
  ],
  ['a text', ['a'], 'overrides is a list of objects with files, and rules, only, or options of the fix.', undefined],
  [
    'no files',
    [{ uid: 1 }],
    'overrides: files is a list of gitignore patterns.',
    'Write which files it is for, as in files: [services/api/].',
  ],
  ['an empty list of files', [{ files: [] }], 'overrides: files is a list of gitignore patterns.', undefined],
  [
    'a pattern that would be tried in too many ways',
    [{ files: ['**/a/**/a/**/a/**/b'] }],
    'files has a pattern with more than 3 **, or a very long one.',
    'Name the directory instead: that leaves out all that is in it.',
  ],
  [
    'a key of other options',
    [{ files: ['a'], failLevel: 'none' }],
    'overrides has the unknown key failLevel.',
    undefined,
  ],
  [
    'a key that is like one',
    [{ files: ['a'], rule: {} }],
    'overrides has the unknown key rule.',
    'Did you mean rules?',
  ],
  ['a wrong value', [{ files: ['a'], uid: 'x' }], 'overrides: uid is a number.', undefined],
  ['a rule that is none', [{ files: ['a'], rules: { x: 'off' } }], 'There is no rule x.', undefined],
  [
    'a level that is none',
    [{ files: ['a'], rules: { 'root-user': 'x' } }],
    'rules: root-user is one of off, info, warning, error.',
    undefined,
  ],
  ['only a text', [{ files: ['a'], only: 'root-user' }], 'overrides: only is a list of rules.', undefined],
  ['only a rule that is none', [{ files: ['a'], only: ['x'] }], 'There is no rule x.', undefined],
] as const)
  mistakes(sentence, async () => {
    const directory = configured(overrides, {});
    const host = { ...nodeHost, cwd: directory, absolute: (path: string) => join(directory, path) };
    const found = await readConfig(host, { named: undefined, none: false }, ['root-user', 'named-user']);
    const told = isProblem(found) ? describe(found) : undefined;
    assert.is(told?.message, `${CONFIG}: ${message}`);
    if (hint !== undefined) assert.is(told?.hint, hint);
  });

mistakes.run();
