import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Host } from '../../src/program/host.js';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { allTargets, oneTarget } from '../../src/verify/targets.js';
import { directoryOf } from '../directory.js';

const targets = suite('verify/targets');

const DOCKERFILE = 'FROM debian:12\nCOPY app /app\n';
const GORELEASER = { Dockerfile: DOCKERFILE, '.goreleaser.yml': 'dockers: [{image_templates: [a]}]\n' };
const hostIn = (files: Readonly<Record<string, string>>): Host => {
  const cwd = directoryOf(files);
  return { ...nodeHost, cwd, absolute: (path) => resolve(cwd, path) };
};

const SETTINGS = settingsOf(new Map(), NO_FILE);

targets('a context that is made for the build is not here', async () => {
  const host = hostIn({ ...GORELEASER, '.git/HEAD': 'ref: refs/heads/main\n' });
  const { inputs, read } = await allTargets(host, '.', SETTINGS);
  const [input] = inputs;
  assert.ok(input);
  assert.equal(await read(input), {
    kind: 'unreadable',
    path: 'Dockerfile',
    detail: 'a context is made for its build, which is not here',
    hint: 'Name a directory that is laid out like it: --context DIRECTORY.',
  });
});

targets('one that is named is', async () => {
  const host = hostIn({ ...GORELEASER, '.git/HEAD': 'ref: refs/heads/main\n' });
  const settings = settingsOf(new Map([['context', ['out']]]), NO_FILE);
  const { inputs, read } = oneTarget(host, 'Dockerfile', settings);
  const [input] = inputs;
  assert.ok(input);
  const target = await read(input);
  assert.ok('context' in target);
  assert.is(target.context, host.absolute('out'));
});

targets('what is called Dockerfile and is none is not tried', async () => {
  const host = hostIn({ 'Dockerfile.go': DOCKERFILE, 'Dockerfile.java': 'class D {}\n' });
  const { inputs } = await allTargets(host, '.', SETTINGS);
  assert.equal(
    inputs.map(({ path }) => path),
    ['Dockerfile.go'],
  );
});

targets.run();
