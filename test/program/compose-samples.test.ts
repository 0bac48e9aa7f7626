import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const samples = suite('program/compose-samples: files of Compose that somebody copies before they are used');

const CONTEXT = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY a.js ./\nCMD ["node", "a.js"]\n',
  'a.js': 'setInterval(() => {}, 1000);\n',
};

/** How safe the fix of the Dockerfile is, with the files in which something is found. */
const judged = async (files: Readonly<Record<string, string>>) => {
  const { out } = await program(directoryOf({ ...CONTEXT, ...files }), ['check', '-f', 'json', '.']);
  type Result = { rule: string; fix?: { safety: string } };
  const all: readonly { path: string; results: readonly Result[] }[] = JSON.parse(out).files;
  const found = all.filter(({ results }) => results.length > 0).map(({ path }) => path);
  const fixes = all.flatMap(({ results }) => results).filter(({ rule }) => rule === 'missing-user');
  return [...fixes.map(({ fix }) => fix?.safety), ...found.filter((path) => !path.endsWith('Dockerfile'))].join(' ');
};

const BUILT = ['services:', '  a:', '    build: .', ''].join('\n');
const MOUNTS = [
  'services:',
  '  a:',
  '    build: .',
  '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
  '',
].join('\n');
const OVER = ['services:', '  a:', '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]', ''].join('\n');
const POD = ['apiVersion: v1', 'kind: Pod', 'metadata: {name: a}', 'spec:', '  containers: [{name: a, image: a}]', ''];

for (const [sentence, files, expected] of [
  ['nothing beside', {}, 'safe'],
  ['one that mounts nothing', { 'docker-compose.yml.dist': BUILT }, 'safe'],
  ['.dist', { 'docker-compose.yml.dist': MOUNTS }, 'unsafe'],
  ['.example', { 'compose.yaml.example': MOUNTS }, 'unsafe'],
  ['.sample', { 'stack.yml.sample': MOUNTS }, 'unsafe'],
  ['.template', { 'dev.yml.template': MOUNTS }, 'unsafe'],
  ['.j2', { 'deploy/dev.yml.j2': MOUNTS.replace('build: .', 'build: ..') }, 'unsafe'],
  ['over what it is laid over', { 'compose.yml': BUILT, 'compose.override.yml.example': OVER }, 'unsafe compose.yml'],
  ['with a template in it', { 'dev.yml.j2': MOUNTS.replace('a:', '{{ name }}:') }, 'safe'],
  ['with statements in it', { 'dev.yml.j2': `{% if x %}\n${MOUNTS}{% endif %}\n` }, 'safe'],
  ['of another name', { 'docker-compose.yml.txt': MOUNTS }, 'safe'],
  ['of Kubernetes', { 'pod.yml.example': POD.join('\n') }, 'safe'],
  ['without images', { 'app.yml.example': 'services:\n  - a\n' }, 'safe'],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>, string])[]) {
  samples(sentence, async () => assert.is(await judged(files), expected));
}

samples.run();
