import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NO_FILE, pastException, settingsOf } from '../../src/program/settings.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const ADD = ['--add-exception', 'missing-user', '--reason', 'mounts of the host'];
const LINE = '# dockerfile-nonroot: allow-root reason="mounts of the host"';

const textIn = (directory: string, name: string): string => readFileSync(join(directory, name), 'utf8');

const adding = suite('--add-exception');

adding('writes an exception into each file with the finding, and the check passes', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT, 'c/Dockerfile': NONROOT });
  const { code, out } = await program(directory, ['.', ...ADD, '--until', '9999-12-31']);
  assert.is(code, 0);
  assert.match(out, 'a/Dockerfile fixed missing-user: Write an exception');
  assert.is(textIn(directory, 'a/Dockerfile'), `${LINE} until=9999-12-31\n${ROOT}`);
  assert.is(textIn(directory, 'b/Dockerfile'), `${LINE} until=9999-12-31\n${ROOT}`);
  assert.is(textIn(directory, 'c/Dockerfile'), NONROOT);
  assert.is((await program(directory, [])).code, 0);
});

adding('only in the paths that are named', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT });
  await program(directory, ['a', ...ADD]);
  assert.is(textIn(directory, 'a/Dockerfile'), `${LINE}\n${ROOT}`);
  assert.is(textIn(directory, 'b/Dockerfile'), ROOT);
});

adding('with --diff it is printed, and nothing is written', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { code, out, err } = await program(directory, [...ADD, '--diff']);
  assert.is(code, 1);
  assert.match(out, `+${LINE}\n`);
  assert.not.match(err, '--fix');
  assert.is(textIn(directory, 'Dockerfile'), ROOT);
});

adding('of standard input the text comes out', async () => {
  const { out } = await program(directoryOf({}), ['-', ...ADD], { stdin: ROOT });
  assert.is(out, `${LINE}\n${ROOT}`);
});

adding('blanks around the reason go', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  await program(directory, ['--add-exception=missing-user', '--reason', '  mounts of the host ']);
  assert.is(textIn(directory, 'Dockerfile'), `${LINE}\n${ROOT}`);
});

adding('where no comment can stand the file stays, and the run says so', async () => {
  const spec = { containers: [{ name: 'c', image: 'alpine' }] };
  const pod = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec }, null, 1);
  const directory = directoryOf({ 'pod.json': pod });
  const { code, err } = await program(directory, [
    'pod.json',
    '--add-exception',
    'container-root-user',
    '--reason',
    'r',
  ]);
  assert.is(code, 2);
  assert.match(
    err,
    'pod.json: no exception is written: here no comment can leave out all findings of container-root-user.\n  Write the exception into the configuration, or correct what is found.',
  );
  assert.is(textIn(directory, 'pod.json'), pod);
});

for (const [sentence, argv, told] of [
  [
    'without a reason',
    ['--add-exception', 'missing-user'],
    '--add-exception needs --reason: without one an exception does not count.\n  Say why, as in --reason "manages mounts of the host".',
  ],
  ['with an empty one', ['--add-exception', 'missing-user', '--reason', ''], '--reason needs a value.'],
  [
    'with blanks for one',
    ['--add-exception', 'missing-user', '--reason', ' '],
    '--reason takes one line without double quotes',
  ],
  [
    'with quotes in it',
    ['--add-exception', 'missing-user', '--reason', 'a "b"'],
    '--reason takes one line without double quotes, not a "b".',
  ],
  [
    'with two lines in it',
    ['--add-exception', 'missing-user', '--reason', 'a\nb'],
    '--reason takes one line without double quotes',
  ],
  [
    'for a rule that there is not',
    ['--add-exception', 'mising-user', '--reason', 'r'],
    'There is no rule mising-user.\n  Did you mean missing-user?',
  ],
  [
    'for a rule without exceptions',
    ['--add-exception', 'parse-error', '--reason', 'r'],
    'Findings of parse-error can have no exception.',
  ],
  [
    'until a day that is in no calendar',
    [...ADD, '--until', '2027-02-30'],
    '--until takes a day of the calendar such as 2027-06-30, not 2027-02-30.',
  ],
  [
    'until a day that is past',
    [...ADD, '--until', '1999-12-31'],
    '--until 1999-12-31 is past: the exception would not count.',
  ],
  ['a reason alone', ['--reason', 'r'], '--reason needs --add-exception.'],
  ['a day alone', ['--until', '2027-01-01'], '--until needs --add-exception.'],
  ['and fixes', [...ADD, '--fix'], '--add-exception and --fix exclude each other: give one of them.'],
  ['and unsafe fixes', [...ADD, '--diff', '--unsafe-fixes'], '--add-exception and --unsafe-fixes exclude each other'],
  ['and no exceptions', [...ADD, '--no-exceptions'], '--add-exception and --no-exceptions exclude each other'],
  ['and no exceptions at all', [...ADD, '--isolated'], '--add-exception and --isolated exclude each other'],
  [
    'where nothing is found',
    ['--add-exception', 'root-user', '--reason', 'r'],
    '--add-exception has no effect: there is no finding of root-user here.\n  Run the check without it to see what is found.',
  ],
] as const)
  adding(`${sentence}: nothing is written`, async () => {
    const directory = directoryOf({ Dockerfile: ROOT });
    const { code, err } = await program(directory, argv);
    assert.is(code, 2);
    assert.match(err, told);
    assert.is(textIn(directory, 'Dockerfile'), ROOT);
  });

adding('the last day itself is not past', () => {
  const flags = { 'add-exception': ['missing-user'], reason: ['r'], until: ['2026-06-01'] };
  const settings = settingsOf(new Map(Object.entries(flags)), NO_FILE);
  assert.is(pastException(settings, '2026-06-01'), undefined);
  assert.ok(pastException(settings, '2026-06-02') !== undefined);
});

adding.run();
