import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';
import { fixesTold } from './fixes-told.js';

const hosting = suite('program/hosting: what files tell platforms of an image');

const CONTEXT = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY package.json a.js b.js ./\nRUN npm install\nCMD ["node", "a.js"]\n',
  'package.json': '{"dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
  'b.js': "require('fs').writeFileSync('/srv/b.log', 'x');\nsetInterval(() => {}, 1000);\n",
};

/** How safe the fix of a Dockerfile is, and why it is not. */
const judged = (files: Readonly<Record<string, string>>, path = 'Dockerfile'): Promise<string> =>
  fixesTold(directoryOf({ ...CONTEXT, ...files }), { path });

const volume = (path = '/data') =>
  `unsafe Existing volumes at ${path} still belong to root, and the new user may not write to them.`;
const WRITES = 'unsafe b.js, line 1 writes /srv/b.log, where only root may.';

const LOW =
  "which non-root may use on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.";

const CLOSED =
  'unsafe a (config/deploy.yml, line 7) mounts /etc/ssl/private at /x: such files can often be read by their owner alone.';
const WORKED_OUT = `${WRITES} We do not know what node <%= (config/deploy.yml, line 7) writes or needs when it starts.`;

const ENTRY = { Dockerfile: CONTEXT.Dockerfile.replace('CMD ["node", "a.js"]', 'ENTRYPOINT ["node", "a.js"]') };

const OF_AZURE = {
  'a.js': "require('http').createServer().listen(80);\n",
  'compose.yaml': 'services:\n  a:\n    build: .\n',
};
const onAzure = (host: string) => `services:\n  api:\n    project: ./\n    host: ${host}\n`;
const LOW_ON_AZURE = `unsafe a.js, line 1, listens on port 80, ${LOW}`;

const DISK = '    disk:\n      name: d\n      mountPath: /data\n';
const onRender = (runtime: string, rest = DISK) =>
  `services:\n  - type: web\n    name: a\n${runtime === '' ? '' : `    runtime: ${runtime}\n`}${rest}`;

for (const [sentence, files, expected] of [
  ['nothing of a disk', { 'fly.toml': 'app = "a"\n[http_service]\ninternal_port = 8080\n' }, 'safe'],
  ['a disk', { 'fly.toml': '[mounts]\n  source = "d"\n  destination = "/data" # kept\n' }, volume()],
  ['several disks', { 'fly.toml': "[[mounts]]\nsource='d'\ndestination='/data/x'\n" }, volume('/data/x')],
  ['a disk in one line', { 'fly.toml': 'mounts = { source = "d", destination = "/data" }\n' }, volume()],
  ['a variant', { 'fly.staging.toml': '[mounts]\ndestination = "/data"\n' }, volume()],
  ['another build', { 'fly.toml': '[build]\nbuilder = "x/y"\n[mounts]\ndestination = "/data"\n' }, 'safe'],
  ['a path that is none', { 'fly.toml': '[mounts]\ndestination = "data"\n' }, 'safe'],
  ['a process', { 'fly.toml': '[processes]\nweb = "node a.js"\njobs = "node b.js"\n' }, WRITES],
  ['the process that the image has', { 'fly.toml': '[processes]\nweb = "node a.js"\n' }, 'safe'],
  ['words for ENTRYPOINT', { ...ENTRY, 'fly.toml': '[processes]\nweb = "frobnicate"\n' }, 'safe'],
  ['what runs before', { 'fly.toml': '[deploy]\nrelease_command = "sh -c \'node b.js\'"\n' }, WRITES],
  [
    'a low port',
    { 'fly.toml': '[http_service]\ninternal_port = 80\n' },
    `unsafe Fly.io (fly.toml, line 2) publishes port 80: the program listens on port 80, ${LOW}`,
  ],
] as const) {
  hosting(`Fly.io is told ${sentence}`, async () => assert.equal(await judged(files), expected));
}

for (const [sentence, files, expected] of [
  ['a low port of a container app', { ...OF_AZURE, 'azure.yaml': onAzure('containerapp') }, LOW_ON_AZURE],
  ['one of a cluster', { ...OF_AZURE, 'azure.yaml': onAzure('aks') }, LOW_ON_AZURE],
  ['one of what takes no Dockerfile', { ...OF_AZURE, 'azure.yaml': onAzure('function') }, 'safe'],
  [
    'the file that is built',
    {
      ...OF_AZURE,
      'azure.yaml': `${onAzure('containerapp')}    docker:\n      path: Other\n`,
      Other: 'FROM scratch\n',
    },
    'safe',
  ],
] as const) {
  hosting(`the Azure Developer CLI is told ${sentence}`, async () => assert.equal(await judged(files), expected));
}

hosting('what is told to a platform counts from wherever one looks', async () => {
  const directory = directoryOf({ ...CONTEXT, ...OF_AZURE, 'azure.yaml': onAzure('aks'), 'sub/x': '' });
  const { out } = await program(`${directory}/sub`, ['check', '..']);
  assert.match(out, 'listens on port 80');
});

for (const [sentence, files, expected] of [
  ['a disk', { 'render.yaml': onRender('docker') }, volume()],
  ['a disk, in an older spelling', { 'render.yaml': onRender('', `    env: docker\n${DISK}`) }, volume()],
  ['a disk of what it builds itself', { 'render.yaml': onRender('node') }, 'safe'],
  ['a Dockerfile alone', { 'render.yaml': onRender('', `    dockerfilePath: ./Dockerfile\n${DISK}`) }, volume()],
  [
    'a service in a project',
    {
      'render.yaml': `projects:\n  - name: p\n    environments:\n      - name: e\n        services:\n          - name: a\n            runtime: docker\n            disk: { mountPath: /data }\n`,
    },
    volume(),
  ],
  ['a command', { 'render.yaml': onRender('docker', '    dockerCommand: node b.js\n') }, WRITES],
  [
    'variables',
    { 'render.yaml': onRender('docker', '    envVars:\n      - key: PORT\n        value: 80\n') },
    `unsafe a (render.yaml, line 6) sets PORT, and the program listens on port 80, ${LOW}`,
  ],
] as const) {
  hosting(`Render is told ${sentence}`, async () => assert.equal(await judged(files), expected));
}

for (const [sentence, files, expected] of [
  ['a disk', { 'railway.json': '{"deploy": {"requiredMountPath": "/data"}}' }, volume()],
  ['a disk in TOML', { 'railway.toml': '[deploy]\nrequiredMountPath = "/data"\n' }, volume()],
  [
    'a disk of one environment',
    { 'railway.json': '{"environments": {"production": {"deploy": {"requiredMountPath": "/data"}}}}' },
    volume(),
  ],
  ['a command', { 'railway.toml': '[deploy]\nstartCommand = "node b.js"\n' }, WRITES],
  ['a command of a shell', { 'railway.toml': '[deploy]\nstartCommand = "node a.js && node b.js"\n' }, WRITES],
  [
    'a command in place of ENTRYPOINT',
    { ...ENTRY, 'railway.toml': '[deploy]\nstartCommand = "frobnicate"\n' },
    'unproven We do not know what frobnicate (railway.toml, line 2) writes or needs when it starts.',
  ],
  ['what runs before', { 'railway.json': '{"deploy": {"preDeployCommand": ["node b.js"]}}' }, WRITES],
  ['of an image that is built otherwise', { 'captain-definition': '{"dockerfileLines": ["FROM a"]}' }, 'safe'],
  ['nothing', { 'captain-definition': '{"schemaVersion": 2, "dockerfilePath": "./Dockerfile"}' }, 'safe'],
] as const) {
  hosting(`Railway, or CapRover, is told ${sentence}`, async () => assert.equal(await judged(files), expected));
}

const KAMAL = 'service: a\nimage: o/a\nservers:\n  web:\n    - 1.2.3.4\n';

for (const [sentence, rest, expected] of [
  ['nothing', '', 'safe'],
  ['a volume', 'volumes:\n  - "d:/data"\n', volume()],
  ['a volume without a place', 'volumes:\n  - d\n', 'safe'],
  ['a volume that is only read', 'volumes:\n  - "d:/data:ro"\n', 'safe'],
  ['keys of the host', 'volumes:\n  - "/etc/ssl/private:/x:ro"\n', CLOSED],
  ['a volume of a database', 'accessories:\n  db:\n    image: b\n    volumes:\n      - "d:/data"\n', 'safe'],
  ['a command', '  job:\n    hosts: [1.2.3.4]\n    cmd: node b.js\n', WRITES],
  ['a command that is worked out', '  job:\n    cmd: node <%= x %>\n', WORKED_OUT],
] as const) {
  hosting(`Kamal is told ${sentence}`, async () =>
    assert.equal(await judged({ 'config/deploy.yml': KAMAL + rest }), expected),
  );
}

const DATA = { 'a.js': "require('fs').writeFileSync('/data/a.db', 'x');\nsetInterval(() => {}, 1000);\n" };

for (const [sentence, text, expected] of [
  ['nothing of disks', 'The program writes to `/data`.', 'safe'],
  ['to add a volume', 'Add a **Volume** mounted at `/data`.', volume()],
  ['to set a path', '- Mount path: `/data`', volume()],
  ['to set a path, in a table', '| Mount Path | `/data/` |', volume()],
  ['of a disk that is mounted', 'A persistent disk is mounted (at "/data").', volume()],
  ['of a directory above', 'Storage: mount it to /data/, then start', volume()],
  ['of a place to which nothing writes', 'Add a volume mounted at `/other`.', 'safe'],
  ['of a path of the host', 'Add a volume mounted from C:/data', 'safe'],
  ['of what is mounted that is no disk', 'The routes are mounted at `/data`.', 'safe'],
  ['of a path far behind', 'Mount a volume. When the program is started for the first time, it writes /data', 'safe'],
  ['to run a command', '```sh\ndokku storage:mount a /srv/a:/data\n```', volume()],
  ['to run a command, in its newer form', '```\n$ dokku storage:mount a a --container-dir /data\n```', volume()],
  ['to run a command by ssh', '```sh\nssh dokku@example.com storage:mount a /srv/a:/data:ro\n```', volume()],
  ['to run a command of Railway', '    railway volume add --mount-path=/data', volume()],
  ['to run a command of Fly.io', '```sh\nfly machine run . --volume d:/data\n```', volume()],
  ['to run another command', '```sh\ndokku storage:list a --container-dir /data\n```', 'safe'],
] as const) {
  for (const path of ['README.md', 'docs/deployment.md'])
    hosting(`${path} says ${sentence}`, async () =>
      assert.equal(await judged({ ...DATA, [path]: `# A\n\n${text}\n` }), expected),
    );
}

hosting('a script mounts a disk', async () => {
  const files = { ...DATA, 'deploy.sh': '#!/bin/sh\ndokku storage:mount "$APP" "/srv/$APP:/data"\n' };
  assert.equal(await judged(files), volume());
});

hosting('a text beside a Dockerfile speaks of that one', async () => {
  const other = {
    'api/Dockerfile': CONTEXT.Dockerfile,
    'api/package.json': '{}',
    'api/a.js': DATA['a.js'],
    'api/b.js': '',
  };
  const files = { ...other, ...DATA, 'api/README.md': 'Add a volume mounted at `/data`.\n' };
  assert.equal(await judged(files, 'api/Dockerfile'), volume());
  assert.equal(await judged(files), 'safe');
});

hosting('what is called like a platform is another image', async () => {
  const run = 'docker run -v /var/run/docker.sock:/var/run/docker.sock';
  const text = `\`\`\`sh\n${run} caprover/caprover\n${run} fly.io\n${run} dokku/dokku\ndokku storage:mount a b\n\`\`\`\n`;
  const files = { 'README.md': text, 'captain-definition': '{"schemaVersion": 2}', 'fly.toml': 'app = "a"\n' };
  assert.equal(await judged(files), 'safe');
});

hosting('a Dockerfile elsewhere is meant', async () => {
  const other = { 'api/Dockerfile': 'FROM node:22\nCMD ["node", "-e", "1"]\n' };
  const files = { ...other, 'fly.toml': '[build]\ndockerfile = "api/Dockerfile"\n[mounts]\ndestination = "/data"\n' };
  assert.equal(await judged(files, 'api/Dockerfile'), volume());
  assert.equal(await judged(files), 'safe');
});

hosting('a directory of a service is gone to', async () => {
  const other = { 'api/Dockerfile': 'FROM node:22\nCMD ["node", "-e", "1"]\n' };
  const files = { ...other, 'render.yaml': onRender('docker', `    rootDir: api\n${DISK}`) };
  assert.equal(await judged(files, 'api/Dockerfile'), volume());
  assert.equal(await judged(files), 'safe');
});

hosting('an image that is built elsewhere is meant by its name', async () => {
  const files = {
    Makefile: 'b:\n\tdocker build -t ghcr.io/o/a:1 .\n',
    'fly.toml': '[build]\nimage = "ghcr.io/o/a:1"\n[mounts]\ndestination = "/data"\n',
  };
  assert.equal(await judged(files), volume());
  assert.equal(await judged({ ...files, Makefile: 'b:\n\tdocker build -t ghcr.io/o/b:1 .\n' }), 'safe');
});

hosting.run();
