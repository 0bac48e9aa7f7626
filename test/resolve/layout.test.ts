import { Buffer } from 'node:buffer';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LookedUp } from '../../src/knowledge/images/looked-up.js';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { isFailure } from '../../src/program/failure.js';
import { lookedUpOf } from '../../src/resolve/look-up.js';
import { platformOf } from '../../src/resolve/manifest.js';
import { layoutSource } from '../../src/resolve/sources.js';
import { directoryOf } from '../directory.js';
import { archiveOf, dockerArchive, layoutFiles, type Made, type MadeImage, SYSTEM, sha256, tar } from './made.js';

const NAME = 'corp.example/team/base:1';

/** What a look-up of a name in a directory or archive answers, or why it failed. */
const lookedUp = async (path: string, name: string = NAME, platform?: string): Promise<LookedUp | string> => {
  const reference = parseReference(name);
  assert.ok(reference);
  const read = await layoutSource(path)(reference, platformOf(platform), true);
  return isFailure(read) ? read.failure : lookedUpOf(read, '2026-01-01', isToldProgram);
};

const answerOf = async (files: Readonly<Record<string, Buffer>>, name?: string, platform?: string) =>
  lookedUp(directoryOf(files), name, platform);

const filesIn = async (...layers: readonly (readonly Made[])[]) => {
  const answer = await answerOf(layoutFiles([{ name: NAME, layers }]));
  assert.ok(typeof answer === 'object' && answer.files !== undefined, String(answer));
  return answer.files;
};

const layout = suite('resolve/layout: what an image says of itself');

layout('its configuration', async () => {
  const config = {
    User: 'app',
    Env: ['A=1', 'A=2', 'B=x=y', 'none'],
    Entrypoint: ['/run'],
    Cmd: ['now'],
    Volumes: { '/data': {} },
    ExposedPorts: { '8080/tcp': {}, '53/udp': {} },
    WorkingDir: '/srv',
    OnBuild: ['RUN true'],
  };
  const answer = await answerOf(layoutFiles([{ name: NAME, config }]));
  assert.ok(typeof answer === 'object');
  const { digest, files, ...rest } = answer;
  assert.match(digest, /^sha256:[0-9a-f]{64}$/);
  assert.equal(rest, {
    date: '2026-01-01',
    os: 'linux',
    architecture: 'amd64',
    user: 'app',
    env: { A: '1', B: 'x=y' },
    entrypoint: ['/run'],
    cmd: ['now'],
    volumes: ['/data'],
    ports: ['53/udp', '8080/tcp'],
    workdir: '/srv',
    onbuild: ['RUN true'],
  });
});

layout('its accounts, programs, release and paths', async () => {
  assert.equal(await filesIn(SYSTEM), {
    users: ['root:0:0:/root', 'app:1234:1234:/home/app'],
    groups: ['root:0', 'app:1234'],
    release: ['bookworm', 'debian12', 'debian'],
    programs: ['sh', 'useradd'],
    paths: {
      '/bin': 'link 0:0 644 usr/bin',
      '/etc': 'directory 0:0 755',
      '/home': 'directory 0:0 755',
      '/home/app': 'directory 1234:1234 755',
      '/tmp': 'directory 0:0 1777',
      '/usr': 'directory 0:0 755',
    },
    whole: true,
  });
});

for (const [sentence, upper, path, expected] of [
  ['a later layer changes an owner', [{ path: 'home/app/', uid: 7, gid: 8 }], '/home/app', 'directory 7:8 755'],
  ['a whiteout takes a path away', [{ path: 'home/.wh.app' }], '/home/app', undefined],
  ['and a directory with all that is in it', [{ path: '.wh.home' }], '/home/app', undefined],
  ['an opaque directory hides what was in it', [{ path: 'home/.wh..wh..opq' }], '/home/app', undefined],
  [
    'and shows what its own layer has there, wherever it stands',
    [{ path: 'home/app/', uid: 9 }, { path: 'home/.wh..wh..opq' }],
    '/home/app',
    'directory 9:0 755',
  ],
  [
    'what lies behind a link lies where the link leads',
    [{ path: 'bin/su', mode: 0o4755 }],
    '/usr/bin/su',
    'file 0:0 4755',
  ],
  ['a file in the place of a directory has nothing in it', [{ path: 'home', uid: 3 }], '/home/app', undefined],
  ['a directory in the place of a file', [{ path: 'etc/passwd/x/', uid: 3 }], '/etc/passwd/x', 'directory 3:0 755'],
  [
    'a second name of a file has its rights',
    [
      { path: 'usr/a', mode: 0o600 },
      { path: 'usr/b', type: '1', target: 'usr/a' },
    ],
    '/usr/b',
    'file 0:0 600',
  ],
  ['what others may not read is told', [{ path: 'usr/lib/key', mode: 0o640 }], '/usr/lib/key', 'file 0:0 640'],
  ['what others may write, too', [{ path: 'usr/lib/x/', mode: 0o777 }], '/usr/lib/x', 'directory 0:0 777'],
  ['what is as usual is not', [{ path: 'usr/lib/y', mode: 0o755 }], '/usr/lib/y', undefined],
  [
    'what a directory of an account has in it follows it',
    [{ path: 'home/app/z', uid: 1234, gid: 1234 }],
    '/home/app/z',
    undefined,
  ],
  ['what does not belong to it is told', [{ path: 'home/app/z' }], '/home/app/z', 'file 0:0 644'],
] as const) {
  layout(sentence, async () => assert.is((await filesIn(SYSTEM, upper)).paths[path], expected));
}

layout('a link named as another program is told with it', async () => {
  const links = ['adduser', 'addgroup'].map((name) => ({ path: `usr/bin/${name}`, type: '2', target: '/bin/busybox' }));
  assert.equal((await filesIn(links)).programs, ['addgroup>busybox', 'adduser>busybox']);
});

layout('without /etc/passwd there are no accounts', async () => {
  const { users, groups } = await filesIn([{ path: 'app', mode: 0o755 }]);
  assert.equal([users, groups], [undefined, undefined]);
});

layout('more paths than can be listed are not taken for all', async () => {
  const many = Array.from({ length: 1200 }, (_, at) => ({ path: `d/${at}`, uid: at + 1 }));
  const { whole, paths } = await filesIn(many);
  assert.is(whole, false);
  assert.is(Object.keys(paths).length, 1000);
});

const TWO: readonly MadeImage[] = [
  { name: NAME, config: { User: '1' } },
  { name: 'docker.io/library/other:2', config: { User: '2' } },
];

for (const [sentence, name, user] of [
  ['by its whole name', NAME, '1'],
  ['by the name that people write', 'other:2', '2'],
  ['none by another tag', 'other:3', 'no image is called docker.io/library/other:3 there'],
] as const) {
  layout(`an image is found ${sentence}`, async () => {
    const answer = await answerOf(layoutFiles(TWO), name);
    assert.is(typeof answer === 'object' ? answer.user : answer, user);
  });
}

layout('an image is found by its digest, whatever its tag', async () => {
  const files = layoutFiles(TWO);
  const { manifests } = JSON.parse(String(files['index.json']));
  const answer = await answerOf(files, `anything@${manifests[1].digest}`);
  assert.is(typeof answer === 'object' && answer.user, '2');
});

layout('a directory may hold several layouts and archives', async () => {
  const named = (prefix: string, files: Readonly<Record<string, Buffer>>) =>
    Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${prefix}/${path}`, bytes]));
  const directory = directoryOf({
    ...named('a', layoutFiles([{ name: 'a:1', config: { User: 'a' } }])),
    'b.tar': dockerArchive({ name: 'b:1', config: { User: 'b' } }),
    'notes.txt': 'nothing',
  });
  for (const name of ['a', 'b']) {
    const answer = await lookedUp(directory, `${name}:1`);
    assert.is(typeof answer === 'object' ? answer.user : answer, name);
  }
});

for (const [sentence, bytes] of [
  ['an OCI layout', archiveOf(layoutFiles([{ name: 'app:1', config: { User: 'app' }, layers: [SYSTEM] }]))],
  ["Docker's older form", dockerArchive({ name: 'app:1', config: { User: 'app' }, layers: [SYSTEM] })],
] as const) {
  layout(`an archive may be ${sentence}`, async () => {
    const answer = await lookedUp(join(directoryOf({ 'a.tar': bytes }), 'a.tar'), 'app:1');
    assert.ok(typeof answer === 'object', String(answer));
    assert.is(answer.user, 'app');
    assert.is(answer.files?.paths['/home/app'], 'directory 1234:1234 755');
  });
}

layout.run();

const platforms = suite('resolve/layout: platforms');

const listOf = (images: readonly MadeImage[]): Readonly<Record<string, Buffer>> => {
  const files = layoutFiles(images);
  const { manifests } = JSON.parse(String(files['index.json']));
  const list = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));
  const digest = sha256(list);
  const annotations = { 'org.opencontainers.image.ref.name': NAME };
  const index = { schemaVersion: 2, manifests: [{ digest, annotations }] };
  return { ...files, [`blobs/${digest.replace(':', '/')}`]: list, 'index.json': Buffer.from(JSON.stringify(index)) };
};

const MANY = listOf([
  { architecture: 'arm64', config: { User: 'arm' } },
  { architecture: 'amd64', config: { User: 'amd' } },
]);

for (const [platform, expected] of [
  [undefined, 'amd'],
  ['linux/amd64', 'amd'],
  ['linux/arm64', 'arm'],
  ['linux/aarch64', 'arm'],
  ['linux/s390x', 'there is no image of linux/s390x, only of linux/arm64, linux/amd64'],
] as const) {
  platforms(`of ${platform ?? 'no platform, which is the usual one'}`, async () => {
    const answer = await answerOf(MANY, NAME, platform);
    assert.is(typeof answer === 'object' ? answer.user : answer, expected);
  });
}

platforms.run();

const hostile = suite('resolve/layout: hostile input');

const ONE = { name: NAME, layers: [SYSTEM] };

/** The layout of one image, with the blob changed that `pick` finds. */
const spoiled = (change: (files: Record<string, Buffer>, layer: string, config: string) => void) => {
  const files = layoutFiles([ONE]);
  const pathOf = (digest: string) => `blobs/${digest.replace(':', '/')}`;
  const { manifests } = JSON.parse(String(files['index.json']));
  const manifest = JSON.parse(String(files[pathOf(manifests[0].digest)]));
  change(files, pathOf(manifest.layers[0].digest), pathOf(manifest.config.digest));
  return files;
};

const layered = (layer: Buffer) => layoutFiles([{ name: NAME, layers: [layer] }]);

// What Node reads fails for what the bytes are; what it does not read is told.
const ZSTD = 'createZstdDecompress' in zlib ? /^the layers were not read: / : /which only Node 22\.15 and later read$/;

/** 400 MiB of zeros: what is compressed may stand behind each other. */
const BOMB = Buffer.concat(Array.from<Buffer>({ length: 100 }).fill(gzipSync(Buffer.alloc(4 * 1024 * 1024))));

const nested = (depth: number): Buffer => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const selfNaming = (): Record<string, Buffer> => {
  // A list cannot hold its own digest, but lists can be as deep as somebody likes.
  const files: Record<string, Buffer> = {};
  let digest = sha256('{}');
  for (let depth = 0; depth < 8; depth += 1) {
    const bytes = Buffer.from(
      JSON.stringify({ manifests: [{ digest, platform: { os: 'linux', architecture: 'amd64' } }] }),
    );
    digest = sha256(bytes);
    files[`blobs/${digest.replace(':', '/')}`] = bytes;
  }
  const annotations = { 'org.opencontainers.image.ref.name': NAME };
  return { ...files, 'index.json': Buffer.from(JSON.stringify({ manifests: [{ digest, annotations }] })) };
};

for (const [sentence, files, expected] of [
  [
    'a configuration with other bytes',
    spoiled((all, _, config) => {
      all[config] = Buffer.from('{"os":"linux","config":{"User":"1000"}}');
    }),
    /^the configuration was not read: the bytes are not those of sha256:/,
  ],
  [
    'a layer with other bytes',
    spoiled((all, layer) => {
      all[layer] = gzipSync(tar([{ path: 'etc/passwd', text: 'root:x:1:1::/:\n' }]));
    }),
    /^the layers were not read: the bytes are not those of sha256:/,
  ],
  ['a layer of zstd', layered(Buffer.from('28b52ffd0000', 'hex')), ZSTD],
  ['a layer that is cut off', layered(gzipSync(tar(SYSTEM)).subarray(0, 200)), /^the layers were not read: /],
  ['a layer that is no archive', layered(Buffer.from('x'.repeat(2000))), /it is no tar archive$/],
  [
    'a layer that ends in a file',
    layered(tar([{ path: 'a', text: 'x'.repeat(3000) }]).subarray(0, 1024)),
    /ends in the middle$/,
  ],
  [
    'a path that leads out',
    layered(tar([{ path: '../../etc/passwd', text: 'x' }])),
    /a layer has a path that leads out of it$/,
  ],
  [
    'a small layer that unpacks to much',
    layered(BOMB),
    /^the layers were not read: a layer of \d+ bytes unpacks to more than \d+$/,
  ],
  ['a missing blob', spoiled((all, layer) => delete all[layer]), /^the layers were not read: .*no such file/],
  ['an index that is no JSON', { 'index.json': Buffer.from('{') }, /index\.json: it is no JSON$/],
  ['an index of another shape', { 'index.json': nested(100_000) }, /no image is called/],
  ['an index that is huge', { 'index.json': Buffer.alloc(5 * 1024 * 1024, 32) }, /it is larger than \d+ bytes$/],
  ['lists in lists in lists', selfNaming(), /^lists of manifests name each other$/],
  [
    'a digest that is a path',
    {
      'index.json': Buffer.from(
        JSON.stringify({
          manifests: [
            { digest: 'sha256:../../../etc/passwd', annotations: { 'org.opencontainers.image.ref.name': NAME } },
          ],
        }),
      ),
    },
    /no image is called/,
  ],
] as const) {
  hostile(`${sentence} is refused`, async () => {
    const answer = await answerOf(files);
    assert.type(answer, 'string');
    assert.match(String(answer), expected);
  });
}

/** Docker's older form with a configuration of that text, called by another digest or its own. */
const older = (config: string, digest = sha256(config)): Buffer => {
  const name = `${digest.slice('sha256:'.length)}.json`;
  const manifest = [{ Config: name, RepoTags: [NAME], Layers: ['0/layer.tar'] }];
  return archiveOf({
    [name]: Buffer.from(config),
    '0/layer.tar': tar(SYSTEM),
    'manifest.json': Buffer.from(JSON.stringify(manifest)),
  });
};

for (const [sentence, archive, expected] of [
  ['whose name is not its digest', older('{"os":"linux"}', sha256('x')), 'the configuration is not what its name says'],
  [
    'that tells no digest of a layer',
    older('{"os":"linux"}'),
    'the layers were not read: a layer has no digest to compare it with',
  ],
] as const) {
  hostile(`a configuration of Docker's older form ${sentence} is refused`, async () =>
    assert.is(await lookedUp(join(directoryOf({ 'a.tar': archive }), 'a.tar')), expected),
  );
}

hostile('a blob that is a link out of the layout is not read', async () => {
  const files = layoutFiles([ONE]);
  const { manifests } = JSON.parse(String(files['index.json']));
  const blob = `blobs/${manifests[0].digest.replace(':', '/')}`;
  const { [blob]: bytes, ...others } = files;
  const [inside, outside] = [directoryOf(others), directoryOf({ blob: bytes ?? '' })];
  symlinkSync(join(outside, 'blob'), join(inside, blob));
  assert.match(String(await lookedUp(inside)), /leads out of/);
});

hostile('links that go round lead nowhere, and the rest is read', async () => {
  const round = [
    { path: 'a', type: '2', target: 'b' },
    { path: 'b', type: '2', target: 'a' },
    { path: 'etc', type: '2', target: '/a' },
    { path: 'etc/passwd', text: 'root:x:0:0::/:\n' },
  ];
  assert.is((await filesIn(round)).users, undefined);
});

hostile('a link in the files of an image does not lead out of it', async () => {
  const outside = directoryOf({});
  writeFileSync(join(outside, 'passwd'), 'out:x:5:5::/:\n');
  const { users } = await filesIn([
    { path: 'etc/' },
    { path: 'etc/passwd', type: '2', target: `../../../../${outside}/passwd` },
  ]);
  assert.is(users, undefined);
});

hostile('lines of /etc/passwd that are none are left out', async () => {
  const text = `root:x:0:0::/root:\n\u001b[31m:x:1:1::/:\na b:x:2:2::/:\nc:x:-1:2::/:\nd:x:3:3::/a b:\n\ne:x:${'9'.repeat(11)}:1::/:\n`;
  assert.equal((await filesIn([{ path: 'etc/passwd', text }])).users, ['root:0:0:/root']);
});

hostile.run();
