import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from '../in-process.js';
import { fixesTold } from './fixes-told.js';

const runs = suite('program/service-runs: what commands start for services of Compose');

const FILE = 'FROM node:22\nWORKDIR /app\nCOPY package.json a.js b.js ./\nRUN npm install\nCMD ["node", "a.js"]\n';

const CONTEXT = {
  Dockerfile: FILE,
  'package.json': '{"scripts": {"dev": "node b.js"}, "dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
  'b.js': "require('fs').writeFileSync('/srv/b.log', 'x');\nsetInterval(() => {}, 1000);\n",
};

/** How safe the fix of a Dockerfile is, and why it is not. */
const judged = (files: Readonly<Record<string, string>>, path = 'Dockerfile'): Promise<string> =>
  fixesTold(directoryOf({ ...CONTEXT, ...files }), { path });

const service = (lines: readonly string[] = [], name = 'a') =>
  ['services:', `  ${name}:`, '    build: .', ...lines.map((line) => `    ${line}`), ''].join('\n');

const readme = (...lines: readonly string[]) => ({
  'compose.yaml': service(),
  'README.md': `# A\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`,
});

const WRITES = 'unsafe b.js, line 1 writes /srv/b.log, where only root may.';
const unknown = (what: string, where = 'README.md, line 4') =>
  `unproven We do not know what ${what} (${where}) writes or needs when it starts.`;

for (const [sentence, files, expected] of [
  ['nothing', readme('docker compose up -d'), 'safe'],
  ['a command in what runs', readme('docker compose exec a node b.js'), WRITES],
  ['a container of its own', readme('docker compose run --rm a node b.js'), WRITES],
  ['what the image starts anyway', readme('docker compose run --rm a node a.js'), 'safe'],
  ['a program that nobody knows', readme('docker compose exec -T a frobnicate --all'), unknown('frobnicate')],
  ['a shell to look around', readme('docker compose exec a bash', 'docker compose run --rm a sh'), 'safe'],
  ['what root is asked to do', readme('docker compose exec -u root a node b.js'), 'safe'],
  ['an older spelling', readme('docker-compose exec a node b.js'), WRITES],
  ['podman', readme('podman compose exec a node b.js'), WRITES],
  ['podman, an older spelling', readme('podman-compose exec a node b.js'), WRITES],
  ['another service', readme('docker compose exec db psql'), 'safe'],
  ['a service that is worked out', readme('docker compose exec $X frobnicate'), 'safe'],
  ['other verbs', readme('docker compose logs a frobnicate'), 'safe'],
] as const) {
  runs(`a README says ${sentence}`, async () => assert.equal(await judged(files), expected));
}

for (const [sentence, files, expected] of [
  [
    'a Makefile, with variables',
    { Makefile: 'DC = docker compose -f compose.yaml\nb:\n\t$(DC) exec a node b.js\n' },
    WRITES,
  ],
  ['a script', { 'run.sh': '#!/bin/sh\ndocker compose exec -T a node b.js\n' }, WRITES],
  [
    'package.json',
    { 'package.json': '{"scripts": {"b": "docker compose exec a node b.js"}, "dependencies": {}}' },
    WRITES,
  ],
  [
    'a workflow',
    {
      '.github/workflows/a.yml':
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker compose run --rm a node b.js\n',
    },
    WRITES,
  ],
] as const) {
  runs(`so does ${sentence}`, async () =>
    assert.equal(await judged({ 'compose.yaml': service(), ...files }), expected),
  );
}

const script = (line: string, compose: string) => ({ 'run.sh': `${line}\n`, 'compose.yaml': compose });

for (const [sentence, files, expected] of [
  ['somebody else', script('docker compose exec a node b.js', service(['user: "0"'])), 'safe'],
  [
    'the directory of the service',
    script('docker compose exec a touch b.log', service(['working_dir: /etc'])),
    'unsafe touch (run.sh, line 1) writes /etc/b.log, where only root may.',
  ],
  [
    'another directory',
    script('docker compose exec -w /etc a touch b.log', service(['working_dir: /nowhere'])),
    'unsafe touch (run.sh, line 1) writes /etc/b.log, where only root may.',
  ],
  [
    'in what runs, no entry point',
    script('docker compose exec a node b.js', service(['entrypoint: ["frobnicate"]', 'user: ""', 'command: x'])),
    `${WRITES} We do not know what frobnicate (compose.yaml, line 2) writes or needs when it starts.`,
  ],
  [
    'in a container of its own, the entry point of the service',
    script('docker compose run a b.js', service(['entrypoint: ["node"]'])),
    WRITES,
  ],
  [
    'another entry point, which forgets the command',
    {
      ...script('docker compose run --entrypoint node a', service(['command: b.js'])),
      Dockerfile: FILE.replace('CMD ["node", "a.js"]', 'ENTRYPOINT ["echo"]'),
    },
    'safe',
  ],
  [
    'the command that its entry point had',
    {
      ...script('docker compose run --entrypoint node a b.js', service(['command: x'])),
      Dockerfile: FILE.replace('CMD ["node", "a.js"]', 'ENTRYPOINT ["echo"]'),
    },
    WRITES,
  ],
  [
    'another entry point alone',
    script('docker compose run --entrypoint frobnicate a', service()),
    unknown('frobnicate', 'run.sh, line 1'),
  ],
  ['another entry point with words', script('docker compose run --entrypoint node a b.js', service()), WRITES],
  [
    'files of the host, where it writes',
    script('docker compose exec a node b.js', service(['volumes: ["./x:/srv"]'])),
    'unsafe a (compose.yaml, line 4) mounts ./x at /srv: its files keep their owner on the host.',
  ],
  [
    'a volume, which is as the image has it',
    script('docker compose exec a node b.js', service(['volumes: ["x:/srv"]'])),
    WRITES,
  ],
  [
    'a volume that the service of another command has',
    script('', service(['command: node b.js', 'volumes: ["x:/srv"]'])),
    WRITES,
  ],
  [
    'somebody else for one command',
    script('docker compose run -u 1234 a x\ndocker compose run -u 1235 a x', service()),
    'safe',
  ],
  ['a volume of its own', script('docker compose run -T -v x:/srv a node b.js', service()), WRITES],
  ['nothing of its own', script('docker compose run --rm a', service()), 'safe'],
  [
    'rights',
    script('docker compose run --cap-add SYS_ADMIN a', service()),
    'unsafe a (run.sh, line 1) is given the capability SYS_ADMIN, which may need root.',
  ],
  [
    'mounts of its own',
    script('docker compose run -v ./x:/srv a node b.js', service()),
    'unsafe a (run.sh, line 1) mounts ./x at /srv: its files keep their owner on the host.',
  ],
] as const) {
  runs(`a service has ${sentence}`, async () => assert.equal(await judged(files), expected));
}

/** Two images, of which one writes where root alone may, and the other one has nothing to hide. */
const two = (script: string, at: string, others: Readonly<Record<string, string>> = {}) => ({
  'x/Dockerfile': FILE,
  'x/a.js': CONTEXT['a.js'],
  'x/b.js': CONTEXT['b.js'],
  'x/package.json': CONTEXT['package.json'],
  'x/compose.yaml': service(),
  'compose.yaml': service(),
  [at]: `${script}\n`,
  ...others,
});

const B = 'docker compose exec a node b.js';

for (const [sentence, files, top, below] of [
  ['where it stands', two(B, 'run.sh'), WRITES, 'safe'],
  ['beside it, deeper', two(B, 'x/run.sh'), 'safe', WRITES],
  ['the nearest above', two(B, 'x/y/run.sh'), 'safe', WRITES],
  ['where it goes', two(`cd x\n${B}`, 'run.sh'), 'safe', WRITES],
  ['the file that it names', two(B.replace('exec', '-f x/compose.yaml exec'), 'run.sh'), 'safe', WRITES],
  ['any, where nobody knows the file', two(B.replace('exec', '-f $F exec'), 'run.sh'), WRITES, WRITES],
  [
    'any, where none is near',
    two(B, 'z/run.sh', { 'compose.yaml': 'services: {}\n', 'y/compose.yaml': service().replace('.', '..') }),
    WRITES,
    WRITES,
  ],
  [
    'the name that Compose looks for',
    two(B, 'run.sh', { 'compose.prod.yaml': service().replace('.', 'x') }),
    WRITES,
    'safe',
  ],
  ['what lies over it', two(B, 'run.sh', { 'compose.override.yaml': service(['user: "0"']) }), 'safe', 'safe'],
  [
    'the topmost of several that it names',
    two(B.replace('exec', '-f compose.yaml -f p.yaml exec'), 'run.sh', { 'p.yaml': service(['user: "0"']) }),
    'safe',
    'safe',
  ],
  [
    'any of the directory, by another name',
    two(B, 'run.sh', { 'compose.yaml': '', 'compose.dev.yaml': service() }),
    WRITES,
    'safe',
  ],
  [
    'what is built elsewhere',
    two(B, 'run.sh', { 'compose.yaml': 'services: {a: {image: o/a}}\n', Makefile: 'b:\n\tdocker build -t o/a .\n' }),
    WRITES,
    'safe',
  ],
] as const) {
  runs(`a command means ${sentence}`, async () => {
    assert.equal([await judged(files), await judged(files, 'x/Dockerfile')], [top, below]);
  });
}

runs.run();
