import { writeFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { isFailure } from '../../src/program/failure.js';
import { type Engines, engineSource } from '../../src/resolve/engine.js';
import { lookedUpOf } from '../../src/resolve/look-up.js';
import { platformOf } from '../../src/resolve/manifest.js';
import { directoryOf } from '../directory.js';
import { remove } from '../scratch.js';
import { dockerArchive, SYSTEM, sha256 } from './made.js';

const ID = sha256('id');
const DIGEST = sha256('digest');

const inspected = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify([
    {
      Id: ID,
      Os: 'linux',
      Architecture: 'amd64',
      Config: { User: 'app', Env: ['A=b'] },
      RootFS: { Layers: [] },
      ...more,
    },
  ]);

type Told = {
  readonly docker?: number;
  readonly podman?: number;
  readonly inspect?: string;
  readonly archive?: Buffer;
};

/** Engines that answer so; `asked` gets what they are asked. */
const pretending = (
  { docker = 0, podman = 127, inspect, archive = Buffer.from('') }: Told,
  asked: string[],
): Engines => ({
  scratch: () => directoryOf({}),
  remove,
  run: async (program, args) => {
    asked.push(`${program} ${args.slice(0, 2).join(' ')}`);
    const done = (code: number, text = '') => ({
      code,
      stdout: new TextEncoder().encode(text),
      stderr: 'no\nnot there',
    });
    if (args[0] === 'version') return done(program === 'docker' ? docker : podman);
    if (args[0] === 'image') return inspect === undefined ? done(1) : done(0, inspect);
    writeFileSync(args[2] ?? '', archive);
    return done(archive.length === 0 ? 1 : 0);
  },
});

const ask = async (told: Told, platform?: string, layers = false) => {
  const asked: string[] = [];
  const reference = parseReference('team/app:1');
  assert.ok(reference);
  const read = await engineSource(pretending(told, asked))(reference, platformOf(platform), layers);
  return { asked, answer: isFailure(read) ? read.failure : lookedUpOf(read, '2026-01-01', isToldProgram) };
};

const engine = suite('resolve/engine');

for (const [sentence, told, platform, expected] of [
  ['the user of an image that Docker has', { inspect: inspected() }, undefined, 'app'],
  [
    'of another platform than that of most servers',
    { inspect: inspected({ Architecture: 'arm64' }) },
    undefined,
    'app',
  ],
  [
    'that is not the one asked for',
    { inspect: inspected() },
    'linux/arm64',
    'docker has the image only for linux/amd64',
  ],
  ['an image that it has not', {}, undefined, 'docker has no such image'],
  ['Podman, where Docker is not', { docker: 127, podman: 0, inspect: inspected() }, undefined, 'app'],
  [
    'no engine',
    { docker: 127, podman: 1 },
    undefined,
    'no engine answers: docker is not installed; podman says "not there"',
  ],
  ['an answer that is none', { inspect: '[]' }, undefined, 'docker gives an answer that we cannot read'],
  ['an id that is none', { inspect: inspected({ Id: 'x' }) }, undefined, 'docker gives no digest'],
] as const) {
  engine(sentence, async () => {
    const { answer } = await ask(told, platform);
    assert.is(typeof answer === 'object' ? answer.user : answer, expected);
  });
}

for (const [sentence, more, expected] of [
  ['of an image that came from a registry, its digest there', { RepoDigests: [`team/app@${DIGEST}`] }, DIGEST],
  ['of one that was built here, its id', { RepoDigests: [] }, ID],
  [
    'of two that Podman has, that of the manifest',
    { RepoDigests: [`team/app@${sha256('list')}`, `team/app@${DIGEST}`], Digest: DIGEST, Id: ID.slice(7) },
    DIGEST,
  ],
  ['as Podman writes it', { Id: ID.slice(7) }, ID],
] as const) {
  engine(sentence, async () => {
    const { answer } = await ask({ inspect: inspected(more) });
    assert.is(typeof answer === 'object' && answer.digest, expected);
  });
}

engine('what Podman has built under a bare name is found', async () => {
  const asked: string[] = [];
  const engines = pretending({ docker: 127, podman: 0, inspect: inspected() }, asked);
  const run: Engines['run'] = (program, args, settings) =>
    args[0] === 'image' && args[2] !== 'localhost/team/app:1'
      ? Promise.resolve({ code: 125, stdout: new Uint8Array(), stderr: 'no such image' })
      : engines.run(program, args, settings);
  const reference = parseReference('team/app:1');
  assert.ok(reference);
  const read = await engineSource({ ...engines, run })(reference, platformOf(undefined), false);
  assert.is(isFailure(read) ? read.failure : read.config.user, 'app');
});

engine('layers are saved only where they are asked for', async () => {
  const archive = dockerArchive({ name: 'team/app:1', layers: [SYSTEM] });
  const { asked, answer } = await ask({ inspect: inspected(), archive }, undefined, true);
  assert.equal(typeof answer === 'object' && answer.files?.users, ['root:0:0:/root', 'app:1234:1234:/home/app']);
  assert.equal(asked, ['docker version --format', 'docker image inspect', 'docker save -o']);
  assert.equal((await ask({ inspect: inspected(), archive })).asked.length, 2);
});

engine('an image that cannot be saved is a failure', async () => {
  assert.is((await ask({ inspect: inspected() }, undefined, true)).answer, 'docker does not save the image: not there');
});

engine.run();
