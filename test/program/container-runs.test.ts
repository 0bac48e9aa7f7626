import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from '../in-process.js';
import { fixesTold } from './fixes-told.js';

const runs = suite('program/container-runs: what commands start in containers that have a name');

const CONTEXT = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY package.json a.js b.js ./\nRUN npm install\nCMD ["node", "a.js"]\n',
  'package.json': '{"dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
  'b.js': "require('fs').writeFileSync('/srv/b.log', 'x');\nsetInterval(() => {}, 1000);\n",
};

/** How safe the fix of a Dockerfile is, and why it is not. */
const judged = (files: Readonly<Record<string, string>>): Promise<string> =>
  fixesTold(directoryOf({ ...CONTEXT, ...files }));

const WRITES = 'unsafe b.js, line 1 writes /srv/b.log, where only root may.';

const readme = (...lines: readonly string[]) => ({ 'README.md': `# A\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n` });
const started = (exec: string, run = 'docker run -d --name web a') => readme('docker build -t a .', run, exec);

for (const [sentence, files, expected] of [
  ['nothing', started('docker logs web'), 'safe'],
  ['a command', started('docker exec -it web node b.js'), WRITES],
  ['a command, in full', started('docker container exec web node b.js'), WRITES],
  ['a command of podman', started('podman exec web node b.js', 'podman run --name=web a'), WRITES],
  ['what the image starts anyway', started('docker exec web node a.js'), 'safe'],
  ['a shell to look around', started('docker exec -it web bash'), 'safe'],
  ['what root is asked to do', started('docker exec -u root web node b.js'), 'safe'],
  ['a command where root was started', started('docker exec web node b.js', 'docker run -u 0 --name web a'), 'safe'],
  ['a command in another container', started('docker exec db node b.js'), 'safe'],
  ['a command in one that has no name', started('docker exec web node b.js', 'docker run a'), 'safe'],
  ['a command in one whose name is worked out', started('docker exec $X node b.js', 'docker run --name $X a'), 'safe'],
  [
    'a program that nobody knows',
    started('docker exec web frobnicate'),
    'unproven We do not know what frobnicate (README.md, line 6) writes or needs when it starts.',
  ],
  [
    'a command below a mount',
    started('docker exec web node b.js', 'docker run --name web -v /x:/srv a'),
    'unsafe a (README.md, line 5) mounts /x at /srv: its files keep their owner on the host.',
  ],
] as const) {
  runs(`a README says ${sentence}`, async () => assert.equal(await judged(files), expected));
}

const service = (...lines: readonly string[]) =>
  ['services:', '  api:', '    build: .', ...lines.map((line) => `    ${line}`), ''].join('\n');

for (const [sentence, compose, exec, expected] of [
  ['a name of its own', service('container_name: web'), 'docker exec web node b.js', WRITES],
  ['a name with a default', service('container_name: ${N:-web}'), 'docker exec web node b.js', WRITES],
  ['a name that is worked out', service('container_name: ${N}'), 'docker exec web node b.js', 'safe'],
  ['the name that Compose makes', service(), 'docker exec shop-api-1 node b.js', WRITES],
  ['the name that it made before', service(), 'docker exec shop_api_1 node b.js', WRITES],
  ['a name of a project with a seam', service(), 'docker exec my-shop-api-1 node b.js', WRITES],
  ['the name of another service', service(), 'docker exec shop-db-1 node b.js', 'safe'],
  ['no name that Compose makes', service('container_name: web'), 'docker exec shop-api-1 node b.js', 'safe'],
  ['a user of its own', service('container_name: web', 'user: root'), 'docker exec web node b.js', 'safe'],
] as const) {
  runs(`a container of Compose has ${sentence}`, async () =>
    assert.equal(await judged({ 'compose.yaml': compose, ...readme(exec) }), expected),
  );
}

for (const [sentence, files, expected] of [
  [
    'a Makefile',
    { Makefile: 'N = web\nb:\n\tdocker build -t a .\n\tdocker run --name $(N) a\nx:\n\tdocker exec $(N) node b.js\n' },
    WRITES,
  ],
  [
    'scripts',
    { ...readme('docker build -t a .', 'docker run --name web a'), 'run.sh': 'docker exec web node b.js\n' },
    WRITES,
  ],
  [
    'a workflow',
    {
      'compose.yaml': service('container_name: web'),
      '.github/workflows/a.yml':
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker exec web node b.js\n',
    },
    WRITES,
  ],
  [
    'two containers of one name, of which that beside the command is meant',
    {
      'run.sh': 'docker run --name web redis\ndocker exec web node b.js\n',
      'compose.yaml': service('container_name: web'),
    },
    'safe',
  ],
] as const) {
  runs(`it stands in ${sentence}`, async () => assert.equal(await judged(files), expected));
}

runs.run();
