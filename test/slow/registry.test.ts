import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, PROGRAM, program } from '../program.js';
import { type Blobs, INDEX, imageInto, type MadeImage, SYSTEM } from '../resolve/made.js';
import { scratchDirectory } from '../scratch.js';

/** A real registry on this machine: the one that Debian has. Where it is not installed, nothing is tested here. */
const REGISTRY = '/usr/bin/docker-registry';

type Running = { readonly host: string; readonly stop: () => void };

const started = async (port: number): Promise<Running> => {
  const directory = scratchDirectory();
  const config = join(directory, 'config.yml');
  writeFileSync(
    config,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${directory}/data}}\nhttp: {addr: 127.0.0.1:${port}}\n`,
  );
  const child = spawn(REGISTRY, ['serve', config], { stdio: 'ignore' });
  const host = `localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer?.status === 200) return { host, stop: () => child.kill() };
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Error('the registry does not answer');
};

/** Pushes blobs and a manifest, as `docker push` does. */
const pushed = async (host: string, name: string, tag: string, images: readonly MadeImage[]): Promise<void> => {
  const blobs: Blobs = {};
  const manifests = images.map((image) => imageInto(blobs, image));
  const own = new Set(manifests.map(({ digest }) => digest));
  for (const [digest, bytes] of Object.entries(blobs)) {
    if (own.has(digest)) continue;
    const upload = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: 'POST' });
    const url = new URL(upload.headers.get('location') ?? '', `http://${host}`);
    url.searchParams.set('digest', digest);
    const put = await fetch(url, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    assert.is(put.status, 201);
  }
  const put = async (as: string, bytes: Uint8Array, type: string) => {
    const body = new Uint8Array(bytes);
    const answer = await fetch(`http://${host}/v2/${name}/manifests/${as}`, {
      method: 'PUT',
      body,
      headers: { 'content-type': type },
    });
    assert.is(answer.status, 201, await answer.text());
  };
  for (const { digest, mediaType } of manifests)
    await put(manifests.length === 1 ? tag : digest, blobs[digest] ?? new Uint8Array(), mediaType);
  if (manifests.length === 1) return;
  await put(tag, new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests })), INDEX);
};

/** Counts the bytes that go through it to a registry: a process of its own, as the program is waited for. */
const RELAY = `const net = require('node:net');
let out = 0, back = 0;
net.createServer((from) => {
  const to = net.connect(+process.argv[1], '127.0.0.1');
  from.on('data', (bytes) => { out += bytes.length; to.write(bytes); }).on('close', () => to.destroy()).on('error', () => {});
  to.on('data', (bytes) => { back += bytes.length; from.write(bytes); }).on('close', () => from.destroy()).on('error', () => {});
}).listen(+process.argv[2], '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => { console.log(out + ' bytes asked, ' + back + ' bytes answered'); process.exit(); });`;

const relayed = async (to: number, port: number) => {
  const child = spawn(process.execPath, ['-e', RELAY, String(to), String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  while (!said.includes('ready')) await new Promise((done) => setTimeout(done, 20));
  const counted = async (): Promise<string> => {
    child.kill('SIGTERM');
    await new Promise((done) => child.on('close', done));
    return said.replace('ready', '').trim();
  };
  return counted;
};

const real = suite('resolve: a real registry');

if (existsSync(REGISTRY)) {
  const { host, stop } = await started(5123);
  const MIRROR = ['--registry-mirror', `corp.example=${host}`];

  real.after(stop);

  real('an image is looked up, and its accounts where they are asked for', async () => {
    await pushed(host, 'team/app', '1', [{ config: { User: 'app' }, layers: [SYSTEM] }]);
    const directory = directoryOf({ Dockerfile: `FROM ${host}/team/app:1\nCMD ["/x"]\n` });
    assert.match(program(directory, ['inspect', '--resolve', 'registry', 'Dockerfile']).out, 'id not pinned');
    assert.match(
      program(directory, ['inspect', '--resolve', 'registry', '--resolve-files', 'Dockerfile']).out,
      'uid 1234, gid 1234',
    );
  });

  real('a list has an image for each platform', async () => {
    await pushed(host, 'team/many', '1', [
      { config: { User: '1' }, architecture: 'arm64' },
      { config: { User: '2' }, architecture: 'amd64' },
    ]);
    const directory = directoryOf({ Dockerfile: 'FROM corp.example/team/many:1\n' });
    for (const [platform, uid] of [
      ['linux/arm64', 1],
      ['linux/amd64', 2],
    ] as const) {
      const argv = ['inspect', '--resolve', 'registry', ...MIRROR, '--platform', platform, 'Dockerfile'];
      assert.match(program(directory, argv).out, `uid ${uid}`);
    }
  });

  real('what is not there is told', () => {
    const directory = directoryOf({ Dockerfile: `FROM ${host}/team/none:1\n` });
    const { err } = program(directory, ['--resolve', 'registry', 'Dockerfile']);
    assert.match(err, `${host}/team/none:1 was not looked up: the registry has no such image (404).`);
  });

  real('a hundred images take seconds, and the second time nothing', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `team/n${at}`);
    for (const [at, name] of names.entries())
      await pushed(host, name, '1', [{ config: { User: String(at + 1) }, layers: [SYSTEM] }]);
    const files = Object.fromEntries(
      names.map((name) => [`${name}/Dockerfile`, `FROM corp.example/${name}:1\nCMD ["/x"]\n`]),
    );
    const directory = directoryOf(files);
    const counted = await relayed(5123, 5124);
    const start = performance.now();
    const first = program(directory, [
      '--resolve',
      'registry',
      '--registry-mirror',
      'corp.example=localhost:5124',
      '.',
    ]);
    const middle = performance.now();
    const bytes = await counted();
    assert.match(first.out, '100 images run as non-root', first.out.slice(-600) + first.err.slice(-600));
    const offline = program(directory, ['.']);
    assert.match(offline.out, '100 images run as non-root');
    const lock = readFileSync(join(directory, 'dockerfile-nonroot.lock'));
    console.log(
      `100 images: ${Math.round(middle - start)} ms, ${bytes}; from the lock file: ${Math.round(performance.now() - middle)} ms; ${lock.length} bytes`,
    );
  });
}

real.run();

const traced = suite('resolve: without the flag nothing is opened');

if (existsSync('/usr/bin/strace')) {
  /** The calls of a run that have to do with connections and programs. */
  const callsOf = (argv: readonly string[], files: Readonly<Record<string, string>>): string => {
    const directory = directoryOf(files);
    const log = join(scratchDirectory(), 'log');
    const args = ['-f', '-e', 'trace=socket,connect,execve,sendto', '-o', log, process.execPath, PROGRAM, ...argv];
    const env = { PATH: process.env.PATH ?? '', HOME: directory };
    const { status, stderr } = spawnSync('/usr/bin/strace', args, {
      cwd: directory,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.ok(status === 0 || status === 1, stderr);
    return readFileSync(log, 'utf8');
  };

  const FILES = {
    Dockerfile: 'FROM 127.0.0.1:1/a:1\n',
    'pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "127.0.0.1:1/a:1"}]}\n',
  };
  const LOCKED = { ...FILES, 'dockerfile-nonroot.lock': '{"version": 1, "images": {}}' };

  for (const [sentence, argv, files] of [
    ['a check', [], FILES],
    ['a check with a lock file', [], LOCKED],
    ['a fix', ['--fix', '--unsafe-fixes'], FILES],
    ['inspect', ['inspect', 'Dockerfile'], LOCKED],
  ] as const) {
    traced(`${sentence} opens no connection and starts no program`, () => {
      const calls = callsOf(argv, files).split('\n');
      assert.equal(
        calls.filter((call) => /AF_INET|AF_UNIX|connect\(/.test(call)),
        [],
      );
      assert.is(calls.filter((call) => call.includes('execve(')).length, 1);
    });
  }

  traced('with the flag one is opened, so the trace would show it', () => {
    assert.match(callsOf(['--resolve', 'registry'], FILES), /connect\(.*AF_INET/);
  });
}

traced.run();
