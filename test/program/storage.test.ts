import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const storage = suite('program/storage: a claim is that of another file of the run');

const POD = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 7, runAsGroup: 7}
  containers:
    - name: c
      image: a
      volumeMounts: [{name: v, mountPath: /d}]
  volumes: [{name: v, persistentVolumeClaim: {claimName: c}}]
`;

const CLAIM = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c}\nspec: {storageClassName: fast}\n';
const CLASS =
  'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nprovisioner: ebs.csi.aws.com\n';

for (const [sentence, files, expected] of [
  ['there is none', {}, 1],
  ['nobody knows its storage', { 'claims/c.yaml': CLAIM }, 0],
  ['the class stands in a third', { 'claims/c.yaml': CLAIM, 'class.yml': CLASS }, 1],
  ['it is no manifest', { 'claims/c.txt': CLAIM }, 1],
] as const) {
  storage(sentence, async () => {
    const { out } = await program(directoryOf({ 'pod.yaml': POD, ...files }), ['check', '-f', 'json', '.']);
    const reports: readonly { readonly results: readonly { readonly rule: string }[] }[] = JSON.parse(out).files;
    const found = reports.flatMap(({ results }) => results.filter(({ rule }) => rule === 'volume-without-fs-group'));
    assert.is(found.length, expected);
  });
}

storage.run();
