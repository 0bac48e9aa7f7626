import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { containerHoverAt, containerLenses } from '../../src/editor/containers.js';
import { folderHost } from '../../src/editor/folder-host.js';
import { shownOf } from '../../src/editor/shown.js';
import { NO_IMAGES } from '../../src/program/images.js';
import { lookAt } from '../../src/program/look-at.js';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import type { ContainerUser, FileReport } from '../../src/report/report.js';
import { isProblem } from '../../src/text/problems.js';
import { directoryOf, NONROOT, ROOT } from '../directory.js';
import { samplePaths } from '../manifests/sample-options.js';

type Files = Readonly<Record<string, string>>;
type Seen = {
  readonly file: FileReport;
  readonly containers: readonly ContainerUser[];
  readonly document: TextDocument;
};

const see = async (path: string, flags: Readonly<Record<string, string>> = {}): Promise<Seen> => {
  const settings = settingsOf(new Map(Object.entries(flags).map(([key, value]) => [key, [value]])), NO_FILE);
  const looked = await lookAt(
    folderHost(nodeHost, join(path, '..'), () => undefined),
    path,
    settings,
    NO_IMAGES,
  );
  assert.ok(looked !== undefined && !isProblem(looked), path);
  const { file } = looked;
  const document = TextDocument.create('file:///x', 'yaml', 1, readFileSync(path, 'utf8'));
  return { file, containers: file.containers ?? [], document };
};

/** What stands at the line that has a word, and at the lenses. */
const shownIn = async (files: Files, word: string, flags: Readonly<Record<string, string>> = {}) => {
  const [name = ''] = Object.keys(files);
  const { containers, document } = await see(join(directoryOf(files), name), flags);
  const line = document.positionAt(document.getText().indexOf(word)).line;
  const contents = containerHoverAt(document, containers, line)?.contents;
  const lenses = containerLenses(document, containers).map(({ range, command }) => [
    document.getText(range),
    command?.title,
  ]);
  return { hover: Reflect.get(contents ?? {}, 'value'), lenses };
};

/** What ends with its line is only the beginning. */
const says = (hover: string, expected: string): void =>
  assert.is(expected.endsWith('\n') ? hover.slice(0, expected.length) : hover, expected);

const pod = (containers: string, context = '') => `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
${context}  containers:
${containers}`;

const MAIN = '    - name: main\n      image: redis:7\n      args: [x]\n';

const PODS: readonly (readonly [string, string, string, string])[] = [
  ['its image alone', pod(MAIN), 'args', 'Here: runs as root (uid 0)\nLine 7: redis:7 runs as root (uid 0).'],
  [
    'the pod over the image',
    pod(MAIN, '  securityContext: { runAsUser: 1000, runAsGroup: 2000 }\n'),
    'main',
    `Here: runs as uid 1000, gid 2000
Line 8: redis:7 runs as root (uid 0).
Line 5: \`runAsUser: 1000\` of the pod sets the user.
Line 5: \`runAsGroup: 2000\` of the pod sets the group.`,
  ],
  [
    'the container over the pod',
    pod(`${MAIN}      securityContext: { runAsUser: 5 }\n`, '  securityContext: { runAsUser: 1000 }\n'),
    'args',
    `Here: runs as uid 5
Line 8: redis:7 runs as root (uid 0).
Line 10: \`runAsUser: 5\` of the container sets the user.`,
  ],
  [
    'a user that runAsNonRoot stops',
    pod(MAIN, '  securityContext: { runAsNonRoot: true }\n'),
    'args',
    `Here: cannot start: container has runAsNonRoot and image will run as root
Line 8: redis:7 runs as root (uid 0).
Line 5: \`runAsNonRoot: true\` of the pod forbids root.`,
  ],
  [
    'one that it lets pass is no reason',
    pod(MAIN, '  securityContext: { runAsNonRoot: true, runAsUser: 7 }\n'),
    'args',
    'Here: runs as uid 7\nLine 8: redis:7 runs as root (uid 0).\nLine 5: `runAsUser: 7` of the pod sets the user.',
  ],
  [
    'a name that the kubelet cannot check',
    pod('    - name: main\n      image: bitnami/kubectl\n', '  securityContext: { runAsNonRoot: true }\n').replace(
      'bitnami/kubectl',
      'curlimages/curl',
    ),
    'main',
    'Here: cannot start: container has runAsNonRoot and image has non-numeric user (curl_user), cannot verify user is non-root\n',
  ],
  [
    'an id that Kubernetes refuses',
    pod(MAIN, '  securityContext: { runAsUser: -1 }\n'),
    'args',
    'Here: cannot start: Kubernetes refuses the id -1\n',
  ],
  [
    'an image that we do not know',
    pod('    - name: main\n      image: nobody/knows:1\n'),
    'main',
    'Here: runs as a user that we do not know: we do not know nobody/knows:1\nLine 7: We do not know the user of nobody/knows:1.',
  ],
  [
    'a patch',
    pod('    - name: main\n      image: redis:7\n', '')
      .replace('v1\nkind: Pod', 'apps/v1\nkind: Deployment')
      .replace('spec:\n', 'spec:\n template:\n  spec:\n')
      .replace('  containers', '    containers'),
    'main',
    'Here: runs as a user that we do not know: this patch does not set one\n',
  ],
];

const hovers = suite('editor: who runs in a manifest');

for (const [sentence, text, word, expected] of PODS)
  hovers(`of a pod: ${sentence}`, async () => {
    const { hover } = await shownIn({ 'a.yaml': text }, word);
    const name = text.includes('Deployment') ? 'Deployment/a/main' : 'Pod/a/main';
    says(hover, `${name}\n${expected}`);
  });

const COMPOSE: readonly (readonly [string, Files, string, string])[] = [
  [
    'its image',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    ports: ["1:1"]\n' },
    'ports',
    'Here: runs as root (uid 0)\nLine 3: redis:7 runs as root (uid 0).',
  ],
  [
    'its own user, by number',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: "5:6"\n' },
    'db',
    'Here: runs as uid 5, gid 6\nLine 3: redis:7 runs as root (uid 0).\nLine 4: `user: 5:6` sets the user.',
  ],
  [
    'root by name',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: root\n' },
    'db',
    'Here: runs as root (uid 0)\n',
  ],
  [
    'a name whose number only the image has',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: redis\n' },
    'db',
    'Here: runs as the account redis, id not pinned\n',
  ],
  [
    'a variable of .env',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: ${WHO}\n', '.env': 'WHO=77\n' },
    'db',
    'Here: runs as uid 77\nLine 3: redis:7 runs as root (uid 0).\nLine 4: `user: ${WHO}` sets the user.',
  ],
  [
    'a variable of nobody',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: ${WHO}\n' },
    'db',
    'Here: runs as a user that we do not know: we do not know the value of ${WHO}\n',
  ],
  [
    'an id that is too large',
    { 'compose.yaml': 'services:\n  db:\n    image: redis:7\n    user: "4294967296"\n' },
    'db',
    'Here: cannot start: `user: 4294967296` is out of range\n',
  ],
  [
    'its Dockerfile',
    { 'compose.yaml': 'services:\n  db:\n    build: .\n', Dockerfile: NONROOT },
    'db',
    'Here: runs as uid 1000, gid 1000\nLine 3: The image of Dockerfile runs as uid 1000, gid 1000.',
  ],
  [
    'one that does not build',
    { 'compose.yaml': 'services:\n  db:\n    build: .\n', Dockerfile: 'FROM node:22\nUSER nobody-there\n' },
    'db',
    'Here: cannot start: see Dockerfile\nLine 3: The image of Dockerfile cannot start.',
  ],
  [
    'a user of another file',
    {
      'compose.yaml': 'services:\n  db:\n    image: redis:7\n',
      'compose.override.yaml': 'services:\n  db:\n    user: "9"\n',
    },
    'db',
    'Here: runs as uid 9\nLine 3: redis:7 runs as root (uid 0).\n`user: 9` sets the user (compose.override.yaml, line 3).',
  ],
];

for (const [sentence, files, word, expected] of COMPOSE)
  hovers(`of a service: ${sentence}`, async () => {
    const { hover } = await shownIn(files, word);
    says(hover, `service/db\n${expected}`);
  });

hovers('the profile of OpenShift gives a user', async () => {
  const { hover } = await shownIn({ 'a.yaml': pod(MAIN) }, 'args', { profile: 'openshift' });
  assert.match(hover, 'Here: runs as a user that we do not know: OpenShift gives it one of its namespace\n');
});

hovers('beside the containers all of the object are listed', async () => {
  const text = `${pod(`${MAIN}    - { name: b, image: redis:7, securityContext: { runAsUser: 5 } }\n`)}---\n# 1\n`;
  const all = 'Pod/a/main: runs as root (uid 0)\nPod/a/b: runs as uid 5';
  for (const word of ['kind', 'spec', '  containers'])
    assert.is((await shownIn({ 'a.yaml': text }, word)).hover, all, word);
  assert.is((await shownIn({ 'a.yaml': text }, '# 1')).hover, undefined);
  const { hover } = await shownIn({ 'a.yaml': pod(MAIN.repeat(25).replaceAll('main', 'x')) }, 'kind');
  assert.is(hover.split('\n').length, 21);
  assert.match(hover, /\nand 5 more$/);
});

hovers('two on one line are both shown, and outside of services nobody is', async () => {
  const text = 'name: x\nservices: { a: { image: redis:7 }, b: { image: redis:7, user: "5" } }\n';
  const { hover } = await shownIn({ 'compose.yaml': text }, 'services');
  assert.match(hover, /^service\/a\nHere: runs as root[\s\S]*\n\nservice\/b\nHere: runs as uid 5\n/);
  assert.is((await shownIn({ 'compose.yaml': text }, 'name')).hover, undefined);
});

hovers('a lens stands at each name', async () => {
  const text = 'services:\n  db: &db\n    image: redis:7\n  again: *db\n  own: { <<: *db, user: "5" }\n';
  assert.equal((await shownIn({ 'compose.yaml': text }, 'db')).lenses, [
    ['db', 'runs as root (uid 0)'],
    ['again', 'runs as root (uid 0)'],
    ['own', 'runs as uid 5'],
  ]);
  const { hover } = await shownIn({ 'compose.yaml': text }, 'again');
  assert.match(hover, /^service\/again\n/);
  assert.equal((await shownIn({ 'a.yaml': pod(MAIN) }, 'kind')).lenses, [['main', 'runs as root (uid 0)']]);
});

hovers('a finding of root names the lines that make its user', async () => {
  const text = pod(`${MAIN}      securityContext: { runAsUser: 0 }\n`);
  const { file, document } = await see(join(directoryOf({ 'a.yaml': text }), 'a.yaml'));
  const [root] = shownOf(document, file, []).filter(({ found }) => found.rule === 'container-root-user');
  assert.equal(
    root?.diagnostic.relatedInformation?.map(({ location, message }) => [location.range.start.line, message]),
    [
      [6, 'redis:7 runs as root (uid 0).'],
      [8, '`runAsUser: 0` of the container sets the user.'],
    ],
  );
});

hovers('a Dockerfile and a check without an editor have none', async () => {
  const { containers } = await see(join(directoryOf({ Dockerfile: ROOT }), 'Dockerfile'));
  assert.equal(containers, []);
});

const BEGINS = {
  root: /^(?:runs as (?:root|an administrator)|cannot start: )/,
  invalid: /^cannot start: /,
  unknown: /^runs as a user that we do not know: /,
  nonroot: /^(?:runs as (?!root)|cannot start: container has runAsNonRoot)/,
} as const;

hovers('in all samples each target has its line, and who it is fits its verdict', async () => {
  let count = 0;
  for (const path of samplePaths()) {
    const { file, containers, document } = await see(path);
    assert.equal(
      containers.map(({ name }) => name),
      file.targets.map(({ name }) => name),
      path,
    );
    for (const [index, { who, span, lines }] of containers.entries()) {
      count += 1;
      assert.match(who, BEGINS[file.targets[index]?.verdict ?? 'invalid'], path);
      assert.ok(lines.start <= span.start && span.end <= lines.end, path);
      const at = document.positionAt(span.start).line;
      assert.match(String(Reflect.get(containerHoverAt(document, containers, at)?.contents ?? {}, 'value')), who);
    }
  }
  assert.ok(count > 120, String(count));
});

hovers.run();
