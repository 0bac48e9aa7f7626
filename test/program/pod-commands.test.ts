import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const commands = suite('program/pod-commands: what a pod starts in place of CMD');

const CONTEXT = {
  Dockerfile:
    'FROM node:22\nWORKDIR /app\nCOPY package.json a.js b.js log.sh ./\nRUN npm install\nCMD ["node", "a.js"]\n',
  Makefile: 'image:\n\tdocker build -t o/a:1 .\n',
  'package.json': '{"dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
  'b.js': "require('fs').writeFileSync('/srv/b.log', 'x');\nsetInterval(() => {}, 1000);\n",
  'log.sh': '#!/bin/sh\nmkdir -p /srv/logs\necho x > /etc/x\nexec node a.js\n',
};

type Result = {
  rule: string;
  fix: { safety: string; obstacles: readonly string[]; edits: readonly { text: string }[] };
};

const fixOf = async (files: Readonly<Record<string, string>>): Promise<Result['fix']> => {
  const { out } = await program(directoryOf({ ...CONTEXT, ...files }), ['check', '-f', 'json', '.']);
  const { files: all } = JSON.parse(out);
  const results: readonly Result[] = all.flatMap((file: { kind: string; results: readonly Result[] }) =>
    file.kind === 'dockerfile' ? file.results : [],
  );
  const [found] = results.filter(({ rule }) => rule === 'missing-user');
  assert.ok(found);
  return found.fix;
};

/** How safe the fix is, and why it is not. */
const judged = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const { safety, obstacles } = await fixOf(files);
  return [safety, ...obstacles].join(' ');
};

/** A pod of such containers, each in one line, and what else its `spec` has. */
const pod = (containers: readonly string[], spec = '', list = 'containers') => ({
  'pod.yaml': [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: p}',
    'spec:',
    ...(spec === '' ? [] : [`  ${spec}`]),
    `  ${list}:`,
    ...containers.map(
      (container, at) => `    - {name: c${at}, image: "o/a:1"${container === '' ? '' : `, ${container}`}}`,
    ),
    '',
  ].join('\n'),
});

const WRITES = 'unsafe b.js, line 1 writes /srv/b.log, where only root may.';
const unknown = (what: string, line = 6) =>
  `unproven We do not know what ${what} (pod.yaml, line ${line}) writes or needs when it starts.`;

for (const [sentence, files, expected] of [
  ['nobody says another command', pod(['']), 'safe'],
  ['arguments alone are of no entry point', pod(['args: ["node", "b.js"]']), WRITES],
  ['a command', pod(['command: ["node", "b.js"]']), WRITES],
  ['a command with arguments', pod(['command: ["node"], args: ["b.js"]']), WRITES],
  ['what the image starts anyway', pod(['args: ["node", "a.js"]']), 'safe'],
  ['a command without arguments forgets CMD', pod(['command: ["frobnicate"]']), unknown('frobnicate')],
  ['the directory that it starts in', pod(['command: ["node", "../app/b.js"], workingDir: /srv']), WRITES],
  ['an init container', pod(['args: ["node", "b.js"]'], '', 'initContainers'), WRITES],
  ['a container that runs as somebody else', pod(['args: ["node", "b.js"], securityContext: {runAsUser: 0}']), 'safe'],
  [
    'another pod with a container of the same name',
    {
      ...pod(['args: ["node", "b.js"]']),
      'other.yaml': pod(['securityContext: {runAsUser: 0}'])['pod.yaml'],
    },
    WRITES,
  ],
  ['a pod that runs as somebody else', pod(['args: ["node", "b.js"]'], 'securityContext: {runAsUser: 0}'), 'safe'],
  ['a variable of the container', pod(['args: ["node", "$(FILE)"], env: [{name: FILE, value: b.js}]']), WRITES],
  [
    'a variable of another variable',
    pod(['args: ["node", "$(FILE)"], env: [{name: NAME, value: b}, {name: FILE, value: $(NAME).js}]']),
    WRITES,
  ],
  [
    'a doubled dollar is one',
    pod(['args: ["frobnicate-$$(FILE)"], env: [{name: FILE, value: b.js}]']),
    unknown('frobnicate-$(FILE)'),
  ],
  ['what no variable says stays', pod(['args: ["frobnicate-$(FILE)"]']), unknown('frobnicate-$(FILE)')],
  [
    'a value of a Secret',
    pod(['args: ["node", "$(FILE)"], env: [{name: FILE, valueFrom: {secretKeyRef: {name: s, key: k}}}]']),
    unknown('node $(FILE)'),
  ],
  [
    'values of a ConfigMap',
    pod(['args: ["node", "$(FILE)"], envFrom: [{configMapRef: {name: m}}]']),
    unknown('node $(FILE)'),
  ],
  ['a variable of the image is none of the pod', pod(['args: ["mkdir", "-p", "/srv/$(PATH)"]']), 'safe'],
  [
    'a directory whose name nobody knows',
    pod(['args: ["mkdir", "-p", "/srv/$(DIR)"], envFrom: [{secretRef: {name: s}}]']),
    'unproven pod.yaml, line 6: we do not know where /srv/$(DIR) is, or whether users other than root may write there.',
  ],
  [
    'an empty command is none',
    {
      ...pod(['command: [], args: ["b.js"]']),
      Dockerfile: CONTEXT.Dockerfile.replace('CMD ["node", "a.js"]', 'ENTRYPOINT ["node"]\nCMD ["a.js"]'),
    },
    WRITES,
  ],
  [
    'the same program with other arguments',
    pod(['command: ["frobnicate", "a"]', 'command: ["frobnicate", "b"]']),
    unknown('frobnicate'),
  ],
  ['what a template fills in', pod(['args: ["node", "{{ .Values.file }}"]']), unknown('node $(.Values.file)')],
  [
    'what a template fills into a script',
    pod(['command: ["sh", "-c", "{{ .Values.program | quote }} && node a.js"]']),
    'unproven We do not know what $(.Values.program) (pod.yaml, line 6) is or runs.',
  ],
  [
    'a command that a template fills in',
    pod(["command: '{{ .Values.command }}'"]),
    'unproven We do not know what $(.Values.command) (pod.yaml, line 6) is or runs.',
  ],
] as const) {
  commands(sentence, async () => assert.equal(await judged(files), expected));
}

const VOLUMES =
  'volumes: [{name: v, emptyDir: {}}, {name: h, hostPath: {path: /data}}, {name: c, persistentVolumeClaim: {claimName: c}}]';
const mounting = (name: string, path: string) => `volumeMounts: [{name: ${name}, mountPath: ${path}}]`;
const SCRIPT = 'command: ["sh", "-c", "mkdir -p /srv/logs && node a.js > /srv/logs/a"]';

for (const [sentence, files, safety, isGiven] of [
  ['what it makes is given to the user', pod([SCRIPT]), 'safe', true],
  ['a mount is not the image’s to give', pod([`${SCRIPT}, ${mounting('v', '/srv/logs')}`], VOLUMES), 'safe', false],
  ['a mount with a slash at its end', pod([`${SCRIPT}, ${mounting('v', '/srv/logs/')}`], VOLUMES), 'safe', false],
  ['nor what lies below it', pod([`${SCRIPT}, ${mounting('v', '/srv')}`], VOLUMES), 'safe', false],
  ['another mount says nothing', pod([`${SCRIPT}, ${mounting('v', '/srv/log')}`], VOLUMES), 'safe', true],
  [
    'a directory of the host keeps its owner',
    pod([`${SCRIPT}, ${mounting('h', '/srv/logs')}`], VOLUMES),
    'unsafe',
    false,
  ],
  [
    'an init container writes into a directory of the host',
    pod([`${SCRIPT}, ${mounting('h', '/srv/logs')}`], VOLUMES, 'initContainers'),
    'unsafe',
    false,
  ],
  ['one of two containers mounts it', pod([`${SCRIPT}, ${mounting('v', '/srv/logs')}`, SCRIPT], VOLUMES), 'safe', true],
  ['code writes into a mount', pod([`args: ["node", "b.js"], ${mounting('v', '/srv')}`], VOLUMES), 'safe', false],
  [
    'a script writes into a mount, where only root may',
    pod([`args: ["./log.sh"], volumeMounts: [{name: v, mountPath: /srv}, {name: v, mountPath: /etc}]`], VOLUMES),
    'safe',
    false,
  ],
  [
    'one of two that start the script mounts it',
    pod([`args: ["./log.sh"], volumeMounts: [{name: v, mountPath: /etc}]`, 'args: ["./log.sh", "x"]'], VOLUMES),
    'unsafe',
    true,
  ],
] as const) {
  commands(sentence, async () => {
    const fix = await fixOf(files);
    assert.is(fix.safety, safety, fix.obstacles.join(' '));
    assert.is(JSON.stringify(fix.edits).includes('/srv/logs'), isGiven);
  });
}

commands('a value of a variable that may be a secret is not told', async () => {
  const files = pod(['args: ["frobnicate-$(TOKEN)"], env: [{name: TOKEN, value: s3cret}]']);
  const { out } = await program(directoryOf({ ...CONTEXT, ...files }), ['check', '-f', 'json', '.']);
  assert.match(out, 'We do not know what frobnicate-$(TOKEN) (pod.yaml, line 6)');
  assert.not.match(out, 's3cret');
});

commands('the source of one program is asked for once', async () => {
  const Dockerfile =
    'FROM golang:1.23 AS b\nCOPY z /z\nRUN cd /z && make\nFROM debian:12\nCOPY --from=b /artifacts/server /usr/bin/server\nENTRYPOINT ["server"]\nCMD ["--port", "8080"]\n';
  assert.is(
    await judged({ ...pod(['args: ["migrate", "run"]', 'command: ["server", "serve"]']), Dockerfile }),
    'unproven We could not find the source of server --port 8080 (line 6): we do not know what it writes.',
  );
});

commands('what needs root for CMD and for a pod stands once', async () => {
  const Dockerfile = 'FROM debian:12\nENTRYPOINT ["apt-get"]\nCMD ["update"]\n';
  assert.is(
    await judged({ ...pod(['args: ["upgrade"]']), Dockerfile }),
    'unsafe apt-get (line 2) installs packages: it will not work without root.',
  );
});

commands('a low port of the image is one, whatever port a pod names', async () => {
  const Dockerfile = 'FROM node:22\nWORKDIR /app\nCOPY a.js ./\nEXPOSE 80\nCMD ["node", "a.js"]\n';
  const found = await judged({ ...pod(['args: ["node", "a.js", "--port", "8080"]']), Dockerfile });
  assert.match(found, 'EXPOSE 80');
});

commands('settings that nobody has read are one reason', async () => {
  const Dockerfile =
    'FROM python:3.12\nWORKDIR /app\nCOPY manage.py ./\nENTRYPOINT ["python", "manage.py", "collectstatic"]\nCMD ["-v"]\n';
  const found = await judged({ ...pod(['args: ["--noinput"]']), Dockerfile, 'manage.py': '' });
  assert.is(found.match(/STATIC_ROOT/g)?.length, 1, found);
});

commands('what is the same for CMD and a pod stands once', async () => {
  const Dockerfile = 'FROM node:22\nWORKDIR /app\nCOPY a.js ./\nENTRYPOINT ["frobnicate"]\nCMD ["serve"]\n';
  assert.is(
    await judged({ ...pod(['args: ["migrate"]']), Dockerfile }),
    'unproven We do not know what frobnicate (line 4) writes or needs when it starts.',
  );
});

commands.run();
