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

/** What is written is decided while it runs: no reader of the file can tell. */
const LEARN = 'RUN mkdir "/$(echo bd | rev)"\nCMD touch "/$(echo bd | rev)/a" && exec probe serve 8080\n';

const SERVER = 'FROM alpine:3.20\nCOPY Dockerfile /srv/Dockerfile\n';

/** The command that proves a fix to a user, on the engine. */
export const verifyCommand = async (lab: Lab): Promise<void> => {
  process.env.DOCKER_HOST = lab.engine.host;
  process.env.PATH = `/usr/bin:${process.env.PATH}`;
  await lab.bases.provide('alpine:3.20');
  await lab.bases.provide('gcr.io/distroless/nodejs');
  await test('verify: a server that writes nothing is as good as before', async () => {
    const text = `${SERVER}CMD ["probe", "serve", "8080"]\n`;
    const { code, out, err, dockerfile } = await verified(lab, text);
    assert.equal(code, 0, out + err);
    assert.match(err, /verify builds and runs .* with docker/);
    assert.match(out, /runs as +0:0.* +10001:10001/);
    assert.match(out, /HOME +\/root +\/nonexistent/);
    assert.match(out, /listens on +8080 +8080/);
    assert.equal(dockerfile, text);
    await leavesNothing(lab);
  });
  await test('verify: what cannot be read in the file is found by running it, and learned', async () => {
    const text = `${SERVER}${LEARN}`;
    const first = await verified(lab, text);
    assert.equal(first.code, 1, first.out);
    assert.match(first.out, /as fixed, log: touch: \/db\/a: Permission denied/);
    assert.match(first.out, /\/db +0:0 +add --writable \/db/);
    assert.equal(first.dockerfile, text);
    const second = await verified(lab, text, { learn: true });
    assert.equal(second.code, 0, second.out);
    assert.match(second.out, /\/db +0:0 +covered by the fix/);
    assert.match(second.dockerfile, /^USER 10001:10001$/m);
    const third = await verified(lab, second.dockerfile);
    assert.equal(third.code, 0, third.out);
    assert.match(third.out, /The fix changes nothing here/);
    await leavesNothing(lab);
  });
  await test('verify: an image without shell or tool', async () => {
    const text = 'FROM gcr.io/distroless/nodejs\nENV PORT=8081\nCMD ["/nodejs/bin/node"]\n';
    const { code, out } = await verified(lab, text);
    assert.equal(code, 0, out);
    assert.match(out, /runs as +0:0 +65532:65532/);
    assert.match(out, /HOME +\/root +\/home\/nonroot/);
    assert.match(out, /listens on +8081 +8081/);
    await leavesNothing(lab);
  });
  await test('verify: a file that does not build leaves nothing either', async () => {
    const { code, err } = await verified(lab, `${SERVER}RUN false\n`);
    assert.equal(code, 2, err);
    assert.match(err, /does not build as it is/);
    await leavesNothing(lab);
  });
};
