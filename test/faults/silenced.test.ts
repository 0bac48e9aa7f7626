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
  ['files', { exclude: ['*'] }, '2 files left out'],
  ['files that say how images are built', { exclude: ['*.hcl'] }, '1 file left out'],
  ['exceptions', { exceptions: [{ container: 'c', reason: 'x' }] }, '1 entry in exceptions'],
  ['nothing', {}, 'takes nothing away'],
] as const)
  silenced(`${sentence}: ${JSON.stringify(config)}`, () => {
    const { err, config: inJson } = told({ Dockerfile: ROOT, 'x/bake.hcl': '', [CONFIG]: JSON.stringify(config) });
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

const SWAYED = `FROM alpine:3.20 AS other
USER 1000
CMD ["sleep", "1"]

FROM alpine:3.20
ARG BY=root
USER \${BY}
CMD ["sleep", "1"]
`;
const BUILT = SWAYED.replace('USER ${BY}', 'USER 1000').replace('USER 1000', 'USER 0');
const BAKED = { Dockerfile: BUILT, 'docker-bake.hcl': 'target "default" {\n  target = "other"\n}\n' };
const ARGUED = {
  Dockerfile: SWAYED.replace('BY=root', 'BY=1000'),
  'compose.yaml': 'services:\n  c: {build: {context: ., args: {BY: "0"}}}\n',
};
const COMPOSED = 'services:\n  c: {image: my/app}\n';

for (const [sentence, files, config, place] of [
  ['a stage', { Dockerfile: SWAYED }, { target: 'other' }, 'Dockerfile'],
  ['a build argument', { Dockerfile: SWAYED }, { buildArgs: { BY: '1000' } }, 'Dockerfile'],
  [
    'a mirror that makes an image unknown, and its user',
    { Dockerfile: ROOT },
    { mirrors: { 'docker.io': 'r.example.com' }, baseUsers: { '*': '1000' } },
    'Dockerfile',
  ],
  [
    'which Dockerfile makes an image',
    { 'compose.yaml': COMPOSED.replace('my/app', 'alpine:3.20'), 'x/Dockerfile': NONROOT },
    { images: { '*': 'x/Dockerfile' } },
    'compose.yaml',
  ],
  [
    'a stage that has an exception',
    { Dockerfile: SWAYED.replace('FROM', '# dockerfile-nonroot: allow-root reason="old"\nFROM').replace('1000', '0') },
    { target: 'other', failLevel: 'none' },
    'Dockerfile',
  ],
  [
    'a Dockerfile that has an exception makes an image',
    { 'compose.yaml': COMPOSED.replace('my/app', 'alpine:3.20'), 'x/Dockerfile': EXCEPTED },
    { images: { '*': 'x/Dockerfile' }, failLevel: 'none' },
    'compose.yaml',
  ],
  ['what builds another stage', BAKED, { exclude: ['*.hcl'], failLevel: 'none' }, 'Dockerfile'],
  ['what builds with another argument', ARGUED, { exclude: ['compose.yaml'], failLevel: 'none' }, 'Dockerfile'],
  ['files', { 'a/Dockerfile': ROOT, 'b/Dockerfile': NONROOT }, { exclude: ['a/'] }, 'a/Dockerfile'],
  ['all files', { Dockerfile: ROOT }, { exclude: ['*'] }, 'Dockerfile'],
  ['a file that is non-root', { Dockerfile: NONROOT }, { exclude: ['*'] }, undefined],
  ['a file that has an exception', { Dockerfile: EXCEPTED }, { exclude: ['*'] }, undefined],
  ['files that are none of ours', { 'a.yaml': 'a: 1\n' }, { exclude: ['*'] }, undefined],
] as const)
  silenced(`${sentence}: what a configuration keeps from being root fails the run all the same`, () => {
    const directory = directoryOf({ ...files, [CONFIG]: JSON.stringify(config) });
    const { code, out: wrapped } = program(directory, []);
    const out = wrapped.replace(/\s+/g, ' ');
    const { config: inJson } = JSON.parse(program(directory, ['-f', 'json']).out);
    const shown = `Root without ${CONFIG}: ${place}. Run with --no-config to see why, or with`;
    assert.is(code, place === undefined ? 0 : 1);
    assert.is(out.includes(`Without ${CONFIG}, 1 image runs as root.`), place !== undefined);
    assert.is(out.includes(shown), place !== undefined, out);
    assert.equal([inJson.imagesHidden, inJson.imagesHiddenIn], place === undefined ? [0, []] : [1, [place]]);
    for (const argv of [['-q'], ['-f', 'lines'], ['-f', 'json'], ['--diff']])
      assert.is(program(directory, argv).err.includes(shown), place !== undefined, argv.join(' '));
    const named = program(directory, ['--config', CONFIG, '--fail-level', 'error']);
    assert.equal([named.code, named.out.includes('Without ')], [0, false], 'a person names it');
    assert.is(program(directory, ['--no-config']).code, place === undefined ? 0 : 1);
  });

silenced('so does what comes through standard input, and what is fixed', () => {
  const config = JSON.stringify({ target: 'other' });
  const directory = directoryOf({ Dockerfile: SWAYED, [CONFIG]: config });
  assert.is(program(directory, ['-'], { stdin: SWAYED }).code, 1);
  assert.is(program(directory, ['--fix']).code, 0, 'the fix is made in all stages');
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
    extends: [],
    sets: ['failLevel'],
    rulesOff: ['missing-user'],
    rulesChanged: ['root-user'],
    exceptions: 0,
    overrides: 0,
    filesLeftOut: 2,
    findingsWaived: 1,
    imagesHidden: 1,
    imagesHiddenIn: ['x/Dockerfile'],
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
    assert.match(allowed.err, '1 exception counts. --no-exceptions shows what is below it.');
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
  assert.is(program(directory, ['--no-exceptions']).code, 1);
  assert.is(program(directory, ['--isolated']).code, 1);
  assert.is(program(directory, ['--isolated', '--config', CONFIG]).code, 0, 'a person may still name one');
});

for (const argv of [['-q'], ['-f', 'lines', '-q'], ['-f', 'json', '-q'], ['--diff', '-q']])
  silenced(`a run that fails says why: ${argv.join(' ')}`, () => {
    const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: '{ "rules": { "missing-user": "off" } }' });
    const { code, err } = program(directory, argv);
    const why = `${CONFIG} turns its rule off. Write an exception with a reason, or run with --no-config.`;
    assert.equal([code, err], [1, `Root without a finding: Dockerfile. ${why}\n`]);
    assert.equal(program(directory, [...argv, '--exit-zero']).err, '');
    assert.equal(program(directory, [...argv, '--fail-level', 'none']).err, '');
  });

silenced('-q lists what fails the run, whatever level a repository gives it', () => {
  for (const config of ['{ "failLevel": "none" }', '{ "rules": { "missing-user": "info" } }']) {
    const directory = directoryOf({ Dockerfile: ROOT, [CONFIG]: config });
    assert.match(program(directory, ['-q']).out, 'missing-user', config);
    assert.is(program(directory, ['-q', '--fail-level', 'none']).out, '', config);
  }
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
  [
    'it is YAML of something else',
    { 'v.yaml': 'a: 1\n' },
    'v.yaml',
    'v.yaml: not checked, as it is neither a manifest of Kubernetes nor a Compose file.',
  ],
  [
    'it is a text for people',
    { 'README.md': '# a\n' },
    'README.md',
    'README.md: not checked, as it is a text for people, and no Dockerfile.',
  ],
  ['it is not there', {}, 'Dockerfile', 'Dockerfile: no such file or directory.'],
] as const)
  named(sentence, () => {
    const { err } = program(directoryOf(files), [path]);
    assert.match(err, expected);
  });

for (const path of ['Makefile', 'x.tmpl', 'x.json', 'node_modules/Dockerfile', '.git/Dockerfile', 'ignored.dockerfile'])
  named(`checked: ${path}`, () => {
    const directory = directoryOf({ [path]: ROOT, '.gitignore': '*\n', '.git/HEAD': '' });
    assert.match(program(directory, [path]).out, 'missing-user');
  });

named.run();
