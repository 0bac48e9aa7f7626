import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusalIn } from '../../src/verify/buildah-container.js';
import { chooseEngine } from '../../src/verify/choose.js';
import { isRefusal, type Network, type Session } from '../../src/verify/engine.js';
import { type EngineHost, type Found, nodeEngineHost, type Ran } from '../../src/verify/engine-host.js';
import { madeOnTheWay } from '../../src/verify/leftovers.js';
import { textBelow } from '../../src/verify/mounted.js';
import { processesIn } from '../../src/verify/processes.js';
import { closeStore, openStore } from '../../src/verify/store.js';
import { changesBetween } from '../../src/verify/trees.js';

/** A machine in memory: its files by path, what its programs answer, and what was done to it. */
const machine = (files: Readonly<Record<string, string>>, answers: Readonly<Record<string, Ran>> = {}) => {
  const done: string[] = [];
  let now = 0;
  const isBelow = (path: string, directory: string) => path.startsWith(`${directory === '/' ? '' : directory}/`);
  const present = (): readonly string[] =>
    Object.keys(files).filter((path) => !done.some((each) => isBelow(path, each.replace(/^(remove|kill) /, ''))));
  const host: EngineHost = {
    ...nodeEngineHost,
    run: async (program, args) => {
      done.push(`${program} ${args.join(' ')}`);
      return answers[program] ?? { code: 0, stdout: new Uint8Array(), stderr: '' };
    },
    peek: (path) => (present().includes(path) ? files[path] : undefined),
    list: (directory) => [
      ...new Set(
        present()
          .filter((path) => isBelow(path, directory))
          .map((path) => path.slice(directory === '/' ? 1 : directory.length + 1).split('/')[0] ?? ''),
      ),
    ],
    look: (path): Found | undefined => {
      const directory = present().some((each) => isBelow(each, path));
      if (!directory && !present().includes(path)) return undefined;
      const stamp = directory ? 'directory' : (files[path] ?? '');
      const kind = directory ? 'directory' : stamp.startsWith('->') ? 'other' : 'file';
      return { path, directory, mode: 0o755, uid: 0, gid: 0, kind, size: 0, stamp };
    },
    kill: (pid) => {
      done.push(`kill /proc/${pid}`);
    },
    remove: (path) => {
      done.push(`remove ${path}`);
    },
    makeDirectory: () => undefined,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    clock: () => now,
    token: () => '0123456789abcdef',
    isRoot: () => true,
    variable: () => undefined,
  };
  return { host, done };
};

const said = (text: string): Ran => ({ code: 0, stdout: new TextEncoder().encode(text), stderr: '' });

const session = (host: EngineHost, network: Network = 'none'): Session => ({
  host,
  network,
  timeout: 1000,
  signal: new AbortController().signal,
});

const store = suite('verify/store');

const PODMAN = {
  graphRoot: '/var/lib/containers/storage',
  runRoot: '/run/containers/storage',
  graphDriverName: 'overlay',
  graphOptions: { 'overlay.mountopt': 'nodev', 'overlay.mount_program': { Executable: '/usr/bin/fuse-overlayfs' } },
};
const BUILDAH = { GraphRoot: '/s/root', RunRoot: '/s/run', GraphDriverName: 'vfs', GraphOptions: ['vfs.x=y'] };

store('lies beside that of the engine, which it reads', async () => {
  const { host } = machine({}, { podman: said(JSON.stringify({ store: PODMAN })) });
  const opened = await openStore(session(host), 'podman');
  if (isRefusal(opened)) return assert.unreachable(opened.refused);
  const line = opened.flags.join(' ');
  assert.is(opened.directory, '/var/lib/containers/nonroot-0123456789abcdef');
  assert.ok(opened.runDirectory.length <= 50, opened.runDirectory);
  for (const part of [
    '--storage-opt overlay.imagestore=/var/lib/containers/storage',
    '--storage-opt overlay.mountopt=nodev',
    '--storage-opt overlay.mount_program=/usr/bin/fuse-overlayfs',
    `--root ${opened.directory}/root --runroot ${opened.runDirectory}`,
  ])
    assert.match(line, part);
});

store('the other engine names the same things in another way', async () => {
  const { host } = machine({}, { buildah: said(JSON.stringify({ store: BUILDAH })) });
  const opened = await openStore(session(host), 'buildah');
  if (isRefusal(opened)) return assert.unreachable(opened.refused);
  assert.match(
    opened.flags.join(' '),
    '--storage-driver vfs --storage-opt vfs.x=y --storage-opt vfs.imagestore=/s/root',
  );
});

for (const [sentence, answer, expected] of [
  [
    'a driver without a second store is refused',
    { ...PODMAN, graphDriverName: 'btrfs' },
    'stores its images with btrfs',
  ],
  ['so is an answer that is none', 'what', 'does not say where its images are'],
] as const) {
  store(sentence, async () => {
    const { host } = machine({}, { podman: said(JSON.stringify({ store: answer })) });
    const opened = await openStore(session(host), 'podman');
    assert.match(isRefusal(opened) ? opened.refused : 'it was opened', expected);
  });
}

const KEPT = {
  name: 'nonroot-7',
  directory: '/s/nonroot-7',
  runDirectory: '/r/nonroot-7',
  flags: [],
  runtime: [],
  env: {},
} as const;
const ROOT_LINE = '1 0 0:1 / / rw - overlay overlay rw,upperdir=/s/nonroot-7/a';
const MOUNTS =
  '2 1 0:2 / /s/nonroot-7/a rw - x x rw\n3 2 0:3 / /s/nonroot-7/a/b\\040c rw - x x rw\n4 1 0:4 / /s/other rw';

store('is taken down from within: processes, mounts from the last to the first, files', async () => {
  const { host, done } = machine({
    '/proc/40/mountinfo': ROOT_LINE,
    '/proc/41/cmdline': 'conmon\0/s/nonroot-7/c',
    '/proc/42/environ': 'TMPDIR=/s/nonroot-7/tmp',
    '/proc/43/cmdline': 'vi\0/s/other',
  });
  assert.is(await closeStore(host, KEPT), undefined);
  const order = ['kill /proc/40', 'kill /proc/41', 'kill /proc/42', 'remove /r/nonroot-7', 'remove /s/nonroot-7'];
  assert.equal(done, order);
});

store('nothing is removed through a mount that stays', async () => {
  const { host, done } = machine({ '/proc/self/mountinfo': MOUNTS, '/s/nonroot-7/a/x': '' });
  assert.is(await closeStore(host, KEPT), '/s/nonroot-7 could not be removed.');
  const unmounted = ['umount --lazy /s/nonroot-7/a/b c', 'umount --lazy /s/nonroot-7/a'];
  assert.equal(done, ['remove /r/nonroot-7', ...unmounted]);
});

store.run();

const processes = suite('verify/processes');

processes('the first process is the one that no other of the container has started', () => {
  const { host } = machine({
    '/proc/9/mountinfo': ROOT_LINE,
    '/proc/9/stat': '9 (a) b) S 12 9',
    '/proc/12/mountinfo': ROOT_LINE,
    '/proc/12/stat': '12 (sh) S 3 12',
    '/proc/3/mountinfo': '1 0 0:1 / / rw - ext4 /dev/sda rw\n2 1 0:2 / /s/nonroot-7/a rw - x x rw',
  });
  assert.equal(processesIn(host, 'nonroot-7'), [12, 9]);
});

processes.run();

const trees = suite('verify/trees');

trees('what was added, changed and deleted is found, in directories as well', () => {
  const before = { '/o/etc/a': '1', '/o/etc/b': '1', '/o/old': '1', '/o/proc/1': '1', '/o/d/e/f': '1' };
  const after = { '/n/etc/a': '1', '/n/etc/b': '2', '/n/new/x': '1', '/n/proc/2': '1', '/n/d/e/f': '1' };
  const changes = changesBetween(machine({ ...before, ...after }).host, '/o', '/n');
  const lines = changes.map(({ kind, path }) => `${kind} ${path}`).sort();
  assert.equal(lines, ['A /new', 'A /new/x', 'C /etc/b', 'D /old']);
});

trees('a file below a mounted root is read, a link is not', () => {
  const { host } = machine({ '/m/etc/passwd': 'root', '/m/etc/group': '->/etc/shadow' });
  assert.is(textBelow(host, '/m', '/etc/passwd'), 'root');
  assert.is(textBelow(host, '/m', '/etc/group'), undefined);
});

trees.run();

const builds = suite('verify/leftovers');

const LOG = `Step 1/4 : FROM alpine:3.20 AS one
 ---> 111111111111
Step 2/4 : RUN true
 ---> Running in 222222222222
Removing intermediate container 222222222222
 ---> 333333333333
Step 3/4 : ENV A=1
 ---> Using cache
 ---> 444444444444
Step 4/4 : COPY a b
 ---> 555555555555
`;

builds('images that were made count; base images, containers and the cache do not', () =>
  assert.equal(madeOnTheWay(LOG), ['333333333333', '555555555555']),
);

builds('what a program prints is no step of the builder', () =>
  assert.equal(madeOnTheWay('Step 1/1 : RUN x\n---> 333333333333\n ---> 33333333333g\n'), []),
);

builds.run();

const buildah = suite('verify/buildah');

for (const [sentence, code, output, expected] of [
  ['a program runs on', undefined, 'up', false],
  ['a program ends as it likes', 7, 'Error: while running runtime: exit status 7', false],
  ['with the codes of Buildah, too', 125, 'x\nError: while running runtime: exit status 125', false],
  ['Buildah does not find the user', 125, 'Error: determining run uid: user: unknown user', true],
  ['the runtime does not find the program', 1, 'error running container: from runc\n: exit status 1', true],
  ['Buildah is not there', 127, 'spawn buildah ENOENT', true],
] as const) {
  buildah(sentence, () => {
    const running = { code: () => code, output: () => output, stop: async () => undefined };
    assert.is(refusalIn(running) !== undefined, expected);
  });
}

for (const [sentence, network, isolation, expected] of [
  ['its isolation by chroot has the network, which was not asked for', 'none', 'chroot', 'cannot cut off the network'],
  ['and may have it when it was', 'default', 'chroot', undefined],
  ['another isolation keeps off it', 'none', 'oci', undefined],
] as const) {
  buildah(sentence, async () => {
    const { host } = machine({}, { buildah: said(JSON.stringify({ store: BUILDAH })) });
    const engine = await chooseEngine(session({ ...host, variable: () => isolation }, network), 'buildah');
    const detail = 'detail' in engine ? String(engine.detail) : undefined;
    if (expected === undefined) assert.is(detail, undefined);
    else assert.match(detail ?? '', expected);
  });
}

const LISTENS = {
  '/proc/12/mountinfo': ROOT_LINE.replace('nonroot-7', 'nonroot-0123456789abcdef'),
  '/proc/12/net/tcp': '0: 00000000:1F90 00000000:0000 0A 0 0',
};

for (const [sentence, isolation, expected] of [
  ['ports are those of the first process', 'oci', [8080]],
  ["those on the machine's own network cannot be told from others", 'chroot', undefined],
] as const) {
  buildah(sentence, async () => {
    const { host } = machine(LISTENS, { buildah: said(JSON.stringify({ store: BUILDAH })) });
    const engine = await chooseEngine(session({ ...host, variable: () => isolation }, 'default'), 'buildah');
    assert.equal('ports' in engine ? await engine.ports('x') : [], expected);
  });
}

buildah.run();
