import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeHost } from '../../src/host.js';
import { nodeEngineHost } from '../../src/verify/engine-host.js';
import { type VerifyRequest, verify } from '../../src/verify/verify.js';
import type { Lab } from './container.js';
import { test } from './tally.js';

type Verified = { readonly code: number; readonly out: string; readonly err: string; readonly dockerfile: string };

const REQUEST: Omit<VerifyRequest, 'path'> = {
  options: {},
  context: undefined,
  engine: 'docker',
  network: 'none',
  timeout: 60,
  seconds: 2,
  learn: false,
  command: [],
};

/** Runs `verify` on a Dockerfile in a directory of its own, with this engine. */
const verified = async (lab: Lab, dockerfile: string, more: Partial<VerifyRequest> = {}): Promise<Verified> => {
  const directory = mkdtempSync(join(lab.engine.directory, 'verify-'));
  const path = join(directory, 'Dockerfile');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, dockerfile);
  let [out, err] = ['', ''];
  const stream = (write: (text: string) => void) => ({ write, terminal: false, columns: 80 });
  const host = {
    ...nodeHost,
    out: stream((text) => {
      out += text;
    }),
    err: stream((text) => {
      err += text;
    }),
  };
  const code = await verify(host, nodeEngineHost, { ...REQUEST, path, ...more });
  const after = readFileSync(path, 'utf8');
  rmSync(directory, { recursive: true });
  return { code, out, err, dockerfile: after };
};

/** Names of everything that `verify` makes carry its own name: nothing of that may be left. */
const leavesNothing = async ({ engine }: Lab): Promise<void> => {
  const left = await Promise.all([
    engine.docker(['ps', '--all', '--format', '{{.Names}}', '--filter', 'name=dockerfile-nonroot']),
    engine.docker(['images', '--format', '{{.Repository}}', '--filter', 'reference=dockerfile-nonroot-verify/*']),
    engine.docker(['volume', 'ls', '--quiet']),
  ]);
  assert.deepEqual(
    left.map(({ stdout }) => stdout.trim()),
    ['', '', ''],
  );
};

const SERVER = 'FROM alpine:3.20\nCOPY Dockerfile /srv/Dockerfile\n';

/** The command that proves a fix to a user, on the engine. */
export const verifyCommand = async (lab: Lab): Promise<void> => {
  process.env.DOCKER_HOST = lab.engine.host;
  process.env.PATH = `/usr/bin:${process.env.PATH}`;
  await lab.bases.provide('alpine:3.20');
  await lab.bases.provide('gcr.io/distroless/static');
  await test('verify: a server that writes nothing is as good as before', async () => {
    const { code, out, err, dockerfile } = await verified(lab, `${SERVER}CMD ["probe", "serve", "8080"]\n`);
    console.log(out, err);
    assert.equal(code, 0, out + err);
    assert.match(err, /verify builds and runs .* with docker/);
    assert.match(out, /runs as +0:0.* +10001:10001/);
    assert.match(out, /listens on +8080 +8080/);
    assert.equal(dockerfile, `${SERVER}CMD ["probe", "serve", "8080"]\n`);
    await leavesNothing(lab);
  });
  await test('verify: a path that root wrote to is asked for, and learned', async () => {
    const text = `${SERVER}RUN mkdir -p /data/db /var/lib/app\nCMD touch /data/db/a /var/lib/app/b /tmp/c && echo up && exec sleep 30\n`;
    const first = await verified(lab, text);
    console.log(first.out, first.err);
    assert.equal(first.code, 1);
    assert.equal(first.dockerfile, text);
    const second = await verified(lab, text, { learn: true });
    console.log(second.out, second.err, second.dockerfile);
    assert.equal(second.code, 0);
    await leavesNothing(lab);
  });
};
