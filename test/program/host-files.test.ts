import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from '../in-process.js';
import { fixesTold } from './fixes-told.js';

const host = suite('program/host-files: who may read what a run mounts from the host');

const CONTEXT = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY package.json a.js ./\nRUN npm install\nCMD ["node", "a.js"]\n',
  'package.json': '{"dependencies": {}}',
  'a.js': 'setInterval(() => {}, 1000);\n',
};

/** How safe the fix of the Dockerfile is, and why it is not. */
const judged = (files: Readonly<Record<string, string>>, shut?: string, top = '.'): Promise<string> => {
  const directory = directoryOf({ ...CONTEXT, ...files });
  if (shut !== undefined) chmodSync(join(directory, shut), 0o600);
  return fixesTold(directory, { top });
};

const compose = (mount: string, file = 'compose.yaml') => ({
  [file]: `services:\n  a:\n    build: { context: ${file.includes('/') ? '..' : '.'} }\n    volumes:\n      - ${mount}\n`,
});
const readme = (...lines: readonly string[]) => ({ 'README.md': `# A\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n` });

const said = (source: string, path: string, file = 'compose.yaml') => `a (${file}, line 5) mounts ${source} at ${path}`;
const closed = (...at: Parameters<typeof said>) =>
  `unsafe ${said(...at)}: such files can often be read by their owner alone.`;
const absent = (...at: Parameters<typeof said>) =>
  `unproven ${said(...at)}: we do not know who may read it, because it is not in the repository.`;

for (const [sentence, files, expected] of [
  ['settings', compose('./app.json:/app/app.json:ro'), 'safe'],
  ['what may be a key', compose('./a.pem:/app/a.pem:ro'), absent('./a.pem', '/app/a.pem')],
  [
    'what may be a key, and what is said of it',
    compose('./b.pem:/app/b.pem:ro'),
    'unproven a (compose.yaml, line 5) mounts ./b.pem at /app/b.pem: we do not know who may read it, because it is not in the repository.',
  ],
  ['what may be a key, under another name', compose('./a.pem:/app/x:ro'), absent('./a.pem', '/app/x')],
  ['what may be a key, as the place says', compose('./a:/app/a.pem:ro'), absent('./a', '/app/a.pem')],
  ['what may be a key, for writing', compose('./a.pem:/srv/a.pem'), absent('./a.pem', '/srv/a.pem')],
  ['what may be a key, where keys lie', compose('./a:/certs:ro'), absent('./a', '/certs')],
  ['what may be a key, of the host', compose('/srv/a.pem:/app/a.pem:ro'), absent('/srv/a.pem', '/app/a.pem')],
  ['what may be a key, of elsewhere', compose('../a.pem:/app/a.pem:ro'), absent('../a.pem', '/app/a.pem')],
  ['what the repository has', { ...compose('./a.pem:/app/a.pem:ro'), 'a.pem': 'x' }, 'safe'],
  [
    'what the repository has, beside the file',
    { ...compose('./a.pem:/app/a.pem:ro', 'd/compose.yaml'), 'd/a.pem': 'x' },
    'safe',
  ],
  ['what is called like a key', compose('./acme.json:/app/acme.json:ro'), closed('./acme.json', '/app/acme.json')],
] as const) {
  host(`a service mounts ${sentence}`, async () => assert.equal(await judged(files), expected));
}

for (const [sentence, lines, mount, expected] of [
  ['makes a key', ['ssh-keygen -f keys/id'], './keys/id:/app/id:ro', closed('./keys/id', '/app/id')],
  ['makes a key below', ['openssl genrsa -out jwt/a.pem 2048'], './jwt:/app/jwt:ro', closed('./jwt', '/app/jwt')],
  ['closes a file', ['chmod 600 .env'], './.env:/app/.env:ro', closed('./.env', '/app/.env')],
  [
    'closes a file of a directory',
    ['cd conf', 'chmod 600 a.env'],
    './conf/a.env:/app/.env:ro',
    closed('./conf/a.env', '/app/.env'),
  ],
  ['closes a directory', ['sudo chmod -R 700 conf'], './conf/a:/app/a:ro', closed('./conf/a', '/app/a')],
  ['closes a path of the host', ['chmod 600 /srv/a.env'], '/srv/a.env:/app/.env:ro', closed('/srv/a.env', '/app/.env')],
  ['closes another file', ['chmod 600 b.env'], './a.env:/app/.env:ro', 'safe'],
  ['opens it', ['chmod 644 a.env'], './a.env:/app/.env:ro', 'safe'],
  ['makes something else', ['touch a.env'], './a.env:/app/.env:ro', 'safe'],
] as const) {
  host(`a README ${sentence}`, async () =>
    assert.equal(await judged({ ...compose(mount), ...readme(...lines) }), expected),
  );
}

host('a script closes a file', async () => {
  const files = { ...compose('./a.env:/app/.env:ro'), 'setup.sh': '#!/bin/sh\ncp b a.env && chmod go= a.env\n' };
  assert.equal(await judged(files), closed('./a.env', '/app/.env'));
});

host('a command mounts what another makes', async () => {
  const lines = ['docker build -t a .', 'ssh-keygen -f keys/id', 'docker run -v "$(pwd)/keys/id:/app/id:ro" a'];
  assert.equal(
    await judged(readme(...lines)),
    'unsafe a (README.md, line 6) mounts ./keys/id at /app/id: such files can often be read by their owner alone.',
  );
});

host('a file that is there tells who may read it', async () => {
  const files = { ...compose('./a.env:/app/.env:ro'), 'a.env': 'x' };
  assert.equal(await judged(files), 'safe');
  assert.equal(await judged(files, 'a.env'), closed('./a.env', '/app/.env'));
});

host('what lies outside of what is checked is not looked at', async () => {
  const files = { 'd/Dockerfile': CONTEXT.Dockerfile, 'd/package.json': '{}', 'd/a.js': CONTEXT['a.js'], 'a.pem': 'x' };
  const all = { ...files, 'd/compose.yaml': compose('../a.pem:/srv/a.pem:ro')['compose.yaml'] ?? '' };
  assert.equal(await judged(all, undefined, 'd'), absent('../a.pem', '/srv/a.pem', 'd/compose.yaml'));
});

host.run();
