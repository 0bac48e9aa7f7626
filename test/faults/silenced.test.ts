import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../program.js';

const CONFIG = '.dockerfile-nonrootrc.json';
const EXCEPTED = ROOT.replace('FROM', '# dockerfile-nonroot: allow-root reason="old volume"\nFROM');
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: p
  annotations: {dockerfile-nonroot/allow-root.c: old volume}
spec: {containers: [{name: c, image: nginx, securityContext: {runAsUser: 0}}]}
`;
const COMPOSE = `services:
  c: {image: alpine, user: root, labels: {dockerfile-nonroot.allow-root: old volume}}
`;

const silenced = suite('faults: a repository that silences the check leaves a trace');

const told = (files: Readonly<Record<string, string>>, argv: readonly string[] = []) => {
  const directory = directoryOf(files);
  const { config, exceptions } = JSON.parse(program(directory, ['-f', 'json', ...argv]).out);
  return { err: program(directory, argv).err, config, exceptions };
};

for (const [sentence, config, expected] of [
  ['rules that are off', { rules: { 'missing-user': 'off' } }, '1 rule off; 1 finding waived'],
  ['rules that fail nothing', { rules: { 'missing-user': 'info' } }, '1 rule with another level'],
  ['a level', { failLevel: 'none' }, 'sets failLevel'],
  ['users of bases', { baseUsers: { '*': '1001' } }, 'sets baseUsers'],
  ['files', { exclude: ['*'] }, '1 file left out'],
  ['exceptions', { exceptions: [{ container: 'c', reason: 'x' }] }, '1 container in exceptions'],
  ['nothing', {}, 'takes nothing away'],
] as const)
  silenced(`${sentence}: ${JSON.stringify(config)}`, () => {
    const { err, config: inJson } = told({ Dockerfile: ROOT, [CONFIG]: JSON.stringify(config) });
    assert.match(err, `config: ${CONFIG}: ${expected}.\n`);
    assert.is(inJson.path, CONFIG);
  });

for (const [sentence, config, told] of [
  ['a rule that is off', { rules: { 'missing-user': 'off' } }, 'Root without a finding'],
  ['a rule that fails nothing', { rules: { 'missing-user': 'info' } }, 'info missing-user'],
  ['a level', { failLevel: 'none' }, 'error missing-user'],
  ['a limit', { maxWarnings: 100, failLevel: 'none' }, 'error missing-user'],
  ['the user of a base that we know', { baseUsers: { '*': '1001' } }, 'error missing-user'],
] as const)
  silenced(`an image of root fails, and is told: ${sentence}`, () => {
    const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: JSON.stringify(config) });
    const { code, out } = program(directory, []);
    assert.is(code, 1);
    assert.match(out, 'The image runs as root');
    assert.match(out, told);
    assert.match(program(directory, ['--exit-zero']).out, told);
    const { summary } = JSON.parse(program(directory, ['-f', 'json']).out);
    assert.equal([summary.distinct.root, summary.distinct.allowed], [1, 0]);
  });

silenced('a person may type what a repository may not say', () => {
  const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: '{ "rules": { "missing-user": "off" } }' });
  for (const argv of [
    ['--fail-level', 'none'],
    ['--exit-zero'],
    ['--ignore', 'missing-user'],
    ['--rule', 'missing-user=info'],
  ])
    assert.is(program(directory, argv).code, 0, argv.join(' '));
  assert.is(program(directory, ['--ignore', 'named-user']).code, 1);
});

silenced('an exception of ours, with a reason, is what lets root pass', () => {
  const pod = POD.replace('{runAsUser: 0}', '{runAsUser: 0, runAsNonRoot: false}');
  const directory = directoryOf({ Dockerfile: EXCEPTED, 'p.yaml': pod, 'compose.yaml': COMPOSE });
  const { code, out } = program(directory, ['--fail-level', 'error']);
  assert.is(code, 0);
  assert.match(out, '3 of 3 images run as root: 3 have an exception.');
  const { files } = JSON.parse(program(directory, ['-f', 'json']).out);
  const allowed = files.flatMap(({ targets }: { targets: { allowed: boolean }[] }) =>
    targets.map((each) => each.allowed),
  );
  assert.equal(allowed, [true, true, true]);
});

silenced('all of it at once, in JSON', () => {
  const config = { rules: { 'missing-user': 'off', 'root-user': 'info' }, exclude: ['x/'], failLevel: 'error' };
  const files = { Dockerfile: ROOT, 'x/Dockerfile': ROOT, 'x/y.yaml': '', [CONFIG]: JSON.stringify(config) };
  assert.equal(told(files).config, {
    path: CONFIG,
    sets: ['failLevel'],
    rulesOff: ['missing-user'],
    rulesChanged: ['root-user'],
    exceptions: 0,
    filesLeftOut: 2,
    findingsWaived: 1,
  });
});

silenced('without a configuration there is none to tell', () => {
  const { err, config, exceptions } = told({ Dockerfile: NONROOT });
  assert.equal([err, config, exceptions], ['', null, 0]);
});

silenced('what a rule that is off would have found in allowed roots is counted, too', () => {
  const { exceptions, config } = told({
    Dockerfile: EXCEPTED,
    [CONFIG]: JSON.stringify({ rules: { 'allowed-root': 'off' } }),
  });
  assert.equal([exceptions, config.findingsWaived], [1, 1]);
});

for (const [sentence, path, text] of [
  ['a comment', 'Dockerfile', EXCEPTED],
  ['an annotation', 'p.yaml', POD],
  ['a label', 'compose.yaml', COMPOSE],
] as const) {
  silenced(`${sentence} that allows root is told, and can be switched off`, () => {
    const directory = directoryOf({ [path]: text });
    const allowed = program(directory, []);
    assert.match(allowed.err, '1 exception allows root. --no-exceptions shows what is below it.');
    for (const argv of [['--no-exceptions'], ['--isolated']]) {
      const { code, err, out } = program(directory, argv);
      assert.equal([code, err], [1, ''], argv.join(' '));
      assert.match(out, ' error ');
      assert.not.match(out, 'allowed-root');
    }
  });
}

silenced('--isolated is all of it', () => {
  const directory = directoryOf({ Dockerfile: EXCEPTED, [CONFIG]: '{ "failLevel": "none", "exclude": ["*"] }' });
  assert.is(program(directory, []).code, 0);
  assert.is(program(directory, ['--no-config']).code, 0);
  assert.is(program(directory, ['--no-exceptions']).code, 0);
  assert.is(program(directory, ['--isolated']).code, 1);
  assert.is(program(directory, ['--isolated', '--config', CONFIG]).code, 0, 'a person may still name one');
});

silenced('-q is quiet about it, JSON is not', () => {
  const files = { Dockerfile: ROOT, [CONFIG]: '{ "rules": { "missing-user": "off" } }' };
  assert.equal(told(files, ['-q']).err, '');
  assert.is(told(files, ['-q']).config.findingsWaived, 1);
});

silenced('a fix of a rule that is off is not made', () => {
  const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: '{ "rules": { "missing-user": "off" } }' });
  assert.is(program(directory, ['--diff', '--unsafe-fixes']).out, '');
});

silenced.run();

const named = suite('faults: a file that is named is checked, or it is said why not');

for (const [sentence, files, path, expected] of [
  [
    'the configuration leaves it out',
    { 'x/Dockerfile': ROOT, [CONFIG]: '{ "exclude": ["x/"] }' },
    'x/Dockerfile',
    `x/Dockerfile: not checked, as exclude in ${CONFIG} leaves it out. --no-config checks it.`,
  ],
  [
    'it is an ignore file',
    { '.dockerignore': '' },
    '.dockerignore',
    '.dockerignore: not checked, as it is an ignore file.',
  ],
  ['it is not there', {}, 'Dockerfile', 'Dockerfile: no such file or directory.'],
] as const)
  named(sentence, () => {
    const { err } = program(directoryOf(files), [path]);
    assert.match(err, expected);
  });

for (const path of ['Makefile', 'x.tmpl', 'node_modules/Dockerfile', '.git/Dockerfile', 'ignored.dockerfile'])
  named(`checked: ${path}`, () => {
    const directory = directoryOf({ [path]: ROOT, '.gitignore': '*\n', '.git/HEAD': '' });
    assert.match(program(directory, [path]).out, 'missing-user');
  });

named.run();
