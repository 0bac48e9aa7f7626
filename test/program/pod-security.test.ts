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

standard.run();
