import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeSaid } from '../../src/manifests/compose-runs.js';
import { podRuns } from '../../src/manifests/pod-users.js';

const users = suite('manifests/pod-users');

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${spec}`;

const isGiven = ({ fact }: { readonly fact: { readonly kind: string } }) => fact.kind !== 'start';

const A = '  containers:\n    - name: a\n      image: o/a:1\n';

for (const [sentence, text, expected] of [
  ['nobody says an id', pod(A), []],
  ['the pod says it', pod(`  securityContext: {runAsUser: 7}\n${A}`), ['o/a 7, line 5 a']],
  ['with a group', pod(`  securityContext: {runAsUser: 7, runAsGroup: 8}\n${A}`), ['o/a 7:8, line 5 a']],
  [
    'the container says another',
    pod(`  securityContext: {runAsUser: 7, runAsGroup: 8}\n${A}      securityContext: {runAsUser: 9}\n`),
    ['o/a 9:8, line 9 a'],
  ],
  [
    'an init container',
    pod(`${A}  initContainers:\n    - {name: i, image: o/i, securityContext: {runAsUser: 7}}\n`),
    [],
  ],
  ['an id that is refused', pod(`  securityContext: {runAsUser: -1}\n${A}`), []],
  [
    'an image with a digest and a port',
    pod(`  securityContext: {runAsUser: 7}\n${A}`.replace('o/a:1', 'h:5000/a@sha256:0')),
    ['h:5000/a 7, line 5 a'],
  ],
  [
    'values of a chart',
    'web:\n  image:\n    repository: o/web\n    tag: "1"\n  podSecurityContext:\n    runAsUser: 7\n  securityContext: {runAsGroup: 8}\n',
    ['o/web 7:8, line 6 web'],
  ],
  [
    'the container before the pod',
    'image: {repository: o/a}\nsecurityContext: {runAsUser: 9}\npodSecurityContext: {runAsUser: 7}\n',
    ['o/a 9, line 2 '],
  ],
  [
    'an object of a cluster is none of a chart',
    'apiVersion: v1\nkind: X\nspec:\n  image: {repository: o/a}\n  securityContext: {runAsUser: 7}\n',
    [],
  ],
  ['a value that is not set', 'image: {repository: o/a}\nsecurityContext: {runAsUser: ~}\n', []],
  ['the network of the host', pod(`  hostNetwork: true\n${A}`), ['o/a the network of the host, line 5 a']],
  [
    'a root that is read-only, and what is mounted there for writing',
    pod(
      `${A}      securityContext: {readOnlyRootFilesystem: true}\n      volumeMounts:\n        - {name: tmp, mountPath: /tmp/}\n        - {name: c, mountPath: /c, readOnly: true}\n`,
    ),
    ['o/a a root that is read-only, line 8 a', 'o/a tmp, line 10 a'],
  ],
  ['what cannot be read', 'a: [\n', []],
] as const) {
  users(sentence, () =>
    assert.equal(
      podRuns({ path: 'k.yaml', text })
        .filter(isGiven)
        .map(({ image, fact: { what, line, service } }) => `${image} ${what}, line ${line} ${service}`),
      expected,
    ),
  );
}

for (const [sentence, service, expected] of [
  ['a service of an image', 'image: o/a:1\n    user: "7"', ['o/a 7, line 4']],
  ['by .env', 'image: o/a\n    user: $ID', ['o/a 8, line 4']],
  ['one that somebody sets', 'image: o/a\n    user: $OTHER', []],
  ['one that is built is told with its build', 'image: o/a\n    build: .\n    user: "7"', []],
  ['one without a user', 'image: o/a', []],
] as const) {
  users(`Compose: ${sentence}`, () =>
    assert.equal(
      composeSaid({ path: 'compose.yaml', text: `services:\n  a:\n    ${service}\n` }, { environment: { ID: '8' } })
        .imageRuns.filter(isGiven)
        .map(({ image, fact: { what, line } }) => `${image} ${what}, line ${line}`),
      expected,
    ),
  );
}

for (const [sentence, text, expected] of [
  ['a container', pod(A), ['o/a 7 a']],
  ['one with a command', pod(`${A}      args: [x]\n`), ['o/a 7 a with its own command']],
  ['an init container', pod(`  initContainers:\n    - {name: i, image: o/i}\n${A}`), ['o/i 6 i', 'o/a 9 a']],
  ['values of a chart', 'web:\n  image:\n    repository: o/a\n', ['o/a 3 web']],
] as const) {
  users(`an image is started by ${sentence}`, () =>
    assert.equal(
      podRuns({ path: 'k.yaml', text })
        .filter((each) => !isGiven(each))
        .map(({ image, fact: { what, line, service } }) => `${image} ${line} ${service} ${what}`.trim()),
      expected,
    ),
  );
}

for (const [sentence, given, expected] of [
  ['all privileges', '      securityContext: {privileged: true}\n', ['rights all privileges - line 8']],
  [
    'capabilities',
    '      securityContext: {capabilities: {add: [NET_ADMIN, SYS_TIME]}}\n',
    ['rights the capability NET_ADMIN - line 8', 'rights the capability SYS_TIME - line 8'],
  ],
  ['the processes of the host', '  hostPID: true\n', ['rights the pid namespace of the host - line 8']],
  ['no processes of the host', '  hostPID: false\n', []],
  [
    'the socket of an engine',
    '      volumeMounts: [{name: s, mountPath: /var/run/docker.sock}]\n  volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}]\n',
    ['rights the socket /var/run/docker.sock - line 8'],
  ],
  [
    'a directory of the node',
    '      volumeMounts: [{name: s, mountPath: /data/}]\n  volumes: [{name: s, hostPath: {path: /srv}}]\n',
    ['bind /srv /data line 8'],
  ],
  [
    'one that is only read',
    '      volumeMounts: [{name: s, mountPath: /data, readOnly: true}]\n  volumes: [{name: s, hostPath: {path: /srv}}]\n',
    ['reads /srv /data line 8'],
  ],
  [
    'a claim that is only read',
    '      volumeMounts: [{name: s, mountPath: /data, readOnly: true}]\n  volumes: [{name: s, persistentVolumeClaim: {claimName: c}}]\n',
    [],
  ],
  [
    'a claim',
    '      volumeMounts: [{name: s, mountPath: /data}]\n  volumes: [{name: s, persistentVolumeClaim: {claimName: c}}]\n',
    ['volume s /data line 8'],
  ],
  [
    'a claim that a group may write to',
    '      volumeMounts: [{name: s, mountPath: /data}]\n  securityContext: {fsGroup: 7}\n  volumes: [{name: s, persistentVolumeClaim: {claimName: c}}]\n',
    [],
  ],
  [
    'a directory that is made for the pod',
    '      volumeMounts: [{name: s, mountPath: /data}]\n  volumes: [{name: s, emptyDir: {}}]\n',
    [],
  ],
  ['ports', '      ports: [{containerPort: 80}, {containerPort: 8443}]\n', ['port 80 8443 - line 8']],
  ['variables, by name alone', '      env: [{name: A, value: secret}, {name: B}]\n', ['environment A B - line 8']],
] as const) {
  users(`a pod is given ${sentence}`, () => {
    const found = podRuns({ path: 'p.yaml', text: pod(A + given) }).filter(isGiven);
    assert.equal(
      found.map(({ fact: { kind, what, path, line } }) => `${kind} ${what} ${path ?? '-'} line ${line}`),
      expected,
    );
  });
}

users('a claim of a StatefulSet is one', () => {
  const text = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: s}\nspec:\n  selector: {}\n  volumeClaimTemplates: [{metadata: {name: d}}]\n  template:\n    spec:\n      containers: [{name: a, image: o/a, volumeMounts: [{name: d, mountPath: /d}]}]\n`;
  const kinds = podRuns({ path: 's.yaml', text }).map(({ fact }) => fact.kind);
  assert.equal(kinds, ['volume', 'start']);
});

users.run();
