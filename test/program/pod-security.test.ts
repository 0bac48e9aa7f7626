import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const standard = suite('program: what a standard of Kubernetes asks for, beside who runs');

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext:\n    runAsNonRoot: true\n    runAsUser: 7\n    runAsGroup: 7\n    seLinuxOptions: {type: spc_t}\n  containers:\n    - name: a\n      image: busybox:1.36\n';

const fixed = async (...argv: readonly string[]) => {
  const directory = directoryOf({ 'pod.yaml': POD });
  const before = await program(directory, ['check', ...argv, 'pod.yaml']);
  await program(directory, ['check', '--fix', '--unsafe-fixes', ...argv, 'pod.yaml']);
  const text = readFileSync(join(directory, 'pod.yaml'), 'utf8');
  const keys = ['spc_t', 'allowPrivilegeEscalation', 'capabilities', 'seccompProfile'].filter((key) =>
    text.includes(key),
  );
  return `${before.code}: ${keys.join(' ')}`;
};

for (const [sentence, argv, expected] of [
  ['nothing is asked for', [], '0: spc_t'],
  ['baseline is', ['--pod-security', 'baseline'], '1: '],
  ['restricted is', ['--pod-security', 'restricted'], '1: allowPrivilegeEscalation capabilities seccompProfile'],
  ['a rule is named', ['--only', 'undropped-capabilities'], '1: spc_t capabilities'],
  ['a rule has a level', ['--rule', 'privilege-escalation=error'], '1: spc_t allowPrivilegeEscalation'],
] as const) {
  standard(sentence, async () => assert.is(await fixed(...argv), expected));
}

standard('the configuration asks as well', async () => {
  const files = { 'pod.yaml': POD, '.dockerfile-nonrootrc.json': '{"podSecurity": "restricted"}' };
  assert.is((await program(directoryOf(files), ['check', 'pod.yaml'])).code, 1);
});

standard('what is not asked for is one line', async () => {
  const { out } = await program(directoryOf({ 'pod.yaml': POD }), ['check', 'pod.yaml']);
  assert.match(out, 'Hardening: 4 settings are missing.');
  assert.not.match(out, 'seccomp');
});

const BARE = POD.replace('    runAsNonRoot: true\n', '');
const OWN = {
  'app/Dockerfile': 'FROM debian:12\nUSER 7:7\nCMD ["sleep", "1"]\n',
  'build.sh': 'docker build -t o/app app\n',
};
const ofOwn = (security: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${security}  containers:\n    - name: a\n      image: o/app\n`;

for (const [sentence, files, argv, expected] of [
  ['is not written where the pod says the id', { 'pod.yaml': BARE }, [], false],
  ['is, where somebody names the rule', { 'pod.yaml': BARE }, ['--only', 'missing-run-as-non-root'], true],
  ['is, where somebody asks for a standard', { 'pod.yaml': BARE }, ['--pod-security', 'restricted'], true],
  ['is not for the lower standard', { 'pod.yaml': BARE }, ['--pod-security', 'baseline'], false],
  ['is not where our own image has the id', { ...OWN, 'pod.yaml': ofOwn('') }, [], false],
  ['is where nobody knows who runs', { 'pod.yaml': ofOwn('') }, ['--unsafe-fixes'], true],
  [
    'is where the fix itself says the id',
    { 'pod.yaml': ofOwn('').replace('o/app', 'redis:7') },
    ['--unsafe-fixes'],
    true,
  ],
  [
    'takes the place of false only where that is asked for',
    { ...OWN, 'pod.yaml': ofOwn('  securityContext: {runAsNonRoot: false, runAsUser: 7, runAsGroup: 7}\n') },
    [],
    false,
  ],
] as const) {
  standard(`runAsNonRoot ${sentence}`, async () => {
    const directory = directoryOf(files);
    await program(directory, ['check', '--fix', ...argv, '.']);
    assert.is(readFileSync(join(directory, 'pod.yaml'), 'utf8').includes('runAsNonRoot: true'), expected);
  });
}

standard('what is asked for is told, and what fails a run is', async () => {
  const directory = directoryOf({ 'pod.yaml': BARE.replace('    runAsGroup: 7\n', '') });
  const plain = await program(directory, ['check', 'pod.yaml']);
  assert.is(plain.code, 1);
  assert.match(plain.out, 'warning missing-run-as-group');
  assert.not.match(plain.out, 'warning missing-run-as-non-root');
  assert.match(
    (await program(directory, ['check', 'pod.yaml', '--pod-security', 'restricted'])).out,
    'missing-seccomp',
  );
});

standard.run();
