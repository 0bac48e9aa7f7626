import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';
import { fixesTold } from './fixes-told.js';

const commands = suite('program/service-commands: what a run starts in place of CMD');

const FILE =
  'FROM node:22\nWORKDIR /app\nCOPY package.json a.js b.js start.sh ./\nRUN npm install\nCMD ["node", "a.js"]\n';

const CONTEXT = {
  Dockerfile: FILE,
  'package.json': '{"scripts": {"dev": "node b.js"}, "dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
  'b.js': "require('fs').writeFileSync('/srv/b.log', 'x');\nsetInterval(() => {}, 1000);\n",
  'start.sh': '#!/bin/sh\napt-get update\nexec "$@"\n',
};

/** How safe the fix is, and why it is not. */
const judged = (files: Readonly<Record<string, string>>): Promise<string> =>
  fixesTold(directoryOf({ ...CONTEXT, ...files }));

const compose = (lines: readonly string[]) => ({
  'compose.yaml': ['services:', '  a:', '    build: .', ...lines.map((line) => `    ${line}`), ''].join('\n'),
});

const WRITES = 'unsafe b.js, line 1 writes /srv/b.log, where only root may.';

for (const [sentence, files, expected] of [
  ['nobody says another command', compose([]), 'safe'],
  ['what the image starts anyway', compose(['command: node a.js']), 'safe'],
  ['a line of words', compose(['command: node b.js']), WRITES],
  ['a list', compose(['command: ["node", "b.js"]']), WRITES],
  ['a script of package.json', compose(['command: npm run dev']), WRITES],
  ['an entry point', compose(['entrypoint: ["node", "b.js"]']), WRITES],
  [
    'a script in the command, into what is mounted',
    compose(['command: sh -c "mkdir -p /logs && node a.js | tee /logs/a.log"', 'volumes: ["/srv/logs:/logs"]']),
    'unsafe a (compose.yaml, line 5) mounts /srv/logs at /logs: its files keep their owner on the host.',
  ],
  [
    'a program that nobody knows',
    compose(['command: ["frobnicate", "--all"]']),
    'unproven We do not know what frobnicate (compose.yaml, line 2) writes or needs when it starts.',
  ],
  [
    'a script that needs root',
    compose(['entrypoint: /app/start.sh']),
    'unsafe apt-get (start.sh, line 2) installs packages: it will not work without root.',
  ],
  ['a service that runs as somebody else', compose(['command: node b.js', 'user: "0"']), 'safe'],
  ['a variable with a default', compose(['command: node ${FILE:-b.js}']), WRITES],
  ['the directory that it starts in', compose(['command: node ../app/b.js', 'working_dir: /srv']), WRITES],
  ['an entry point, which forgets the CMD of the image', compose(['entrypoint: ["node"]']), 'safe'],
  [
    'a default, where .env sets another variable',
    { ...compose(['command: node ${FILE:-b.js}']), '.env': 'A=1\n' },
    WRITES,
  ],
  ['its code mounted over itself', compose(['command: node a.js --x', 'volumes: [".:/app"]']), 'safe'],
] as const) {
  commands(sentence, async () => assert.equal(await judged(files), expected));
}

const GUNICORN = {
  Dockerfile: 'FROM python:3.12\nRUN pip install gunicorn\nCOPY a.py /app/\nWORKDIR /app\nCMD ["gunicorn", "a:b"]\n',
  'a.py': 'b = 1\n',
};

for (const [sentence, value, expected] of [
  ['nothing more', '', 'safe'],
  ['workers', '--workers 4', 'safe'],
  ['a socket', '-b unix:/etc/a.sock', 'unsafe gunicorn (line 5) writes /etc/a.sock, where only root may.'],
  [
    'what nobody knows',
    '$X',
    'unproven We do not know what GUNICORN_CMD_ARGS (compose.yaml, line 4) (line 5) is or runs.',
  ],
] as const) {
  commands(`options in a variable of a run say ${sentence}`, async () =>
    assert.equal(await judged({ ...GUNICORN, ...compose([`environment: {GUNICORN_CMD_ARGS: "${value}"}`]) }), expected),
  );
}

const HYPERCORN = {
  Dockerfile:
    'FROM python:3.12\nRUN pip install hypercorn\nCOPY a.py h.toml /app/\nWORKDIR /app\nCMD ["hypercorn", "-c", "h.toml", "a:b"]\n',
  'a.py': 'b = 1\n',
};

for (const [sentence, text, expected] of [
  ['a port', 'bind = ["0.0.0.0:8000"]\n', 'safe'],
  ['a log', 'accesslog = "/etc/a.log"\n', 'unsafe hypercorn (line 5) writes /etc/a.log, where only root may.'],
  [
    'the id of the process',
    'pid_path = "/etc/a.pid"\n',
    'unsafe hypercorn (line 5) writes /etc/a.pid, where only root may.',
  ],
  ['a socket', 'bind = "unix:/etc/a.sock"\n', 'unsafe hypercorn (line 5) writes /etc/a.sock, where only root may.'],
  [
    'one of several sockets',
    'bind = ["unix:/etc/a.sock"]\n',
    'unproven We do not know what bind (h.toml) (line 5) is or runs.',
  ],
] as const) {
  commands(`a file of options says ${sentence}`, async () =>
    assert.equal(await judged({ ...HYPERCORN, 'h.toml': text }), expected),
  );
}

commands('a file of options that is not there', async () =>
  assert.equal(await judged(HYPERCORN), 'unproven We do not know what h.toml (line 5) is or runs.'),
);

/** Services that run one image, each with a command of its own. */
const services = (of: readonly string[]) => ({
  'compose.yaml': `services:\n${of.map((command, at) => `  s${at}:\n    build: .\n    command: ${command}\n`).join('')}`,
});

commands('the same command of two services is followed once', async () => {
  assert.is(
    await judged(services(['frobnicate', 'frobnicate'])),
    'unproven We do not know what frobnicate (compose.yaml, line 2) writes or needs when it starts.',
  );
});

commands('one behind many that are the same is followed', async () => {
  const many = Array.from({ length: 30 }, () => 'frobnicate');
  assert.match(await judged(services([...many, 'frob'])), 'We do not know what frob (compose.yaml, line 92)');
});

commands('so many are followed', async () => {
  const found = await judged(services(Array.from({ length: 25 }, (_, at) => `frobnicate${at}`)));
  assert.is(found.match(/frobnicate/g)?.length, 20);
  assert.match(found, 'Compose files and manifests start this image with 25 commands of their own: we have read 20.');
});

commands('no fix is safe where some were not followed', async () => {
  const found = await judged(services(Array.from({ length: 21 }, (_, at) => `node a.js ${at}`)));
  assert.is(
    found,
    'unproven Compose files and manifests start this image with 21 commands of their own: we have read 20.',
  );
});

commands('one behind more services than we keep is no less one', async () => {
  const many = [
    ...Array.from({ length: 310 }, () => 'node a.js'),
    ...Array.from({ length: 25 }, (_, at) => `node a.js ${at}`),
  ];
  assert.match(await judged(services(many)), 'with 25 commands of their own: we have read 20.');
});

commands('a variable that nobody knows is no path', async () => {
  const files = compose(['command: ["mkdir", "-p", "/srv/${A}"]']);
  assert.match(await judged(files), 'unproven');
});

commands('a value of .env is not told', async () => {
  const text =
    'services:\n  a:\n    build: .\n    command: ["frobnicate-${TOKEN}", "--token", "${TOKEN}"]\n    working_dir: /srv/${TOKEN}\n';
  const files = { 'compose.yaml': text, '.env': 'TOKEN=s3cret\n' };
  const { out } = await program(directoryOf({ ...CONTEXT, ...files }), ['check', '-f', 'json', '.']);
  assert.match(out, 'We do not know what frobnicate-${TOKEN} (compose.yaml, line 2)');
  assert.not.match(out, 's3cret');
});

commands('a variable that .env sets has no default', async () => {
  const files = { ...compose(['command: node ${FILE:-b.js}']), '.env': 'FILE=a.js\n' };
  assert.is.not(await judged(files), WRITES);
});

commands.run();
