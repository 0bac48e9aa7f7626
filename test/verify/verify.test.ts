import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { type EngineHost, nodeEngineHost } from '../../src/verify/engine-host.js';
import { verifyFlags } from '../../src/verify/flags.js';
import type { VerifyRequest } from '../../src/verify/request.js';
import { verify } from '../../src/verify/verify.js';
import { scratchDirectory } from '../scratch.js';

/**
 * A program that answers as an engine would, and writes down what it was asked. The container of the fixed image says
 * that it is 10001; what FAKE_FAIL names does not work. A build sends FAKE_SIGNAL to who asked for it.
 */
const ENGINE = `#!/bin/sh
echo "$*" >> "$FAKE_LOG"
case "$*" in *"$FAKE_FAIL"*) echo "told to fail" >&2; exit 1;; esac
after() { case "$*" in *before*) false;; *) true;; esac; }
case "$1" in
  version) echo 1 ;;
  build) [ -z "$FAKE_SIGNAL" ] || kill -s "$FAKE_SIGNAL" "$PPID"; [ -z "$FAKE_SLEEP" ] || sleep "$FAKE_SLEEP" ;;
  inspect) echo '[{"Id":"0123456789ab","State":{"Running":true,"Pid":0},"Config":{"User":"","Env":["HOME=/h"]},"Mounts":[]}]' ;;
  exec) case "$*" in
    *status*) if after "$*"; then echo "Uid: 10001 10001 0 0"; echo "Gid: 10001 10001 0 0"; else echo "Uid: 0 0 0 0"; echo "Gid: 0 0 0 0"; fi ;;
    *) echo "0: 00000000:1F90 00000000:0000 0A" ;;
  esac ;;
  logs) [ -z "$FAKE_SAYS" ] || ! after "$*" || echo "$FAKE_SAYS" ;;
esac
`;

/** Programs run as they do; a second of waiting passes in a hundredth. */
const hurried = (): EngineHost => {
  let passed = 0;
  return {
    ...nodeEngineHost,
    sleep: (milliseconds) => {
      passed += milliseconds;
      return nodeEngineHost.sleep(milliseconds / 100);
    },
    clock: () => nodeEngineHost.clock() + passed,
  };
};

type Done = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly asked: readonly string[];
  readonly left: readonly string[];
};

const TEXT = 'FROM alpine:3.20\nCMD ["sleep", "60"]\n';

/** Runs `verify` on a Dockerfile with the pretended engine, or with none. */
const run = async (
  env: Readonly<Record<string, string>>,
  more: Partial<VerifyRequest> = {},
  here = true,
): Promise<Done> => {
  const directory = scratchDirectory();
  const before = { ...process.env };
  const log = join(directory, 'log');
  if (here) writeFileSync(join(directory, 'docker'), ENGINE, { mode: 0o755 });
  writeFileSync(join(directory, 'Dockerfile'), TEXT);
  if (env.FAKE_COMPOSE !== undefined) writeFileSync(join(directory, 'compose.yaml'), env.FAKE_COMPOSE);
  if (more.all === true) {
    mkdirSync(join(directory, 'b'));
    writeFileSync(join(directory, 'a.Dockerfile'), 'FROM alpine:3.20\nUSER 1\nCMD ["sleep", "60"]\n');
    writeFileSync(join(directory, 'b', 'Dockerfile'), 'FROM nothere:1\nCMD ["sleep", "60"]\n');
  }
  Object.assign(process.env, { FAKE_LOG: log, FAKE_FAIL: 'nothing at all', TMPDIR: directory, ...env });
  process.env.PATH = here ? `${directory}:${before.PATH}` : directory;
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      written[name] += text;
    },
    terminal: false,
    columns: 80,
  });
  try {
    const host = { ...nodeHost, out: stream('out'), err: stream('err') };
    const settings = settingsOf(new Map(), NO_FILE);
    const request = {
      path: more.all === true ? directory : join(directory, 'Dockerfile'),
      settings,
      engine: undefined,
    };
    const rest = { ...verifyFlags(host, new Map()), timeout: 20, seconds: 1, wait: 5, command: [] };
    const code = await verify(host, hurried(), { ...request, ...rest, ...more });
    const left = readdirSync(directory).filter((name) => name.startsWith('dockerfile-nonroot-'));
    assert.is(readFileSync(join(directory, 'Dockerfile'), 'utf8'), TEXT);
    return { code, ...written, asked: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [], left };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    rmSync(directory, { recursive: true });
  }
};

const command = suite('verify');

command('says first what it will do, and compares', async () => {
  const { code, out, err } = await run({});
  assert.is(code, 0, out + err);
  assert.match(err, /^verify builds and runs .*Dockerfile with docker/);
  assert.match(out, /runs as +0:0 +10001:10001/);
  assert.match(out, /listens on +8080 +8080/);
});

const schema = JSON.parse(readFileSync(new URL('../../src/schema/verify.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

for (const [sentence, env, verdict] of [
  ['a proof', {}, 'proven'],
  ['a difference', { FAKE_SAYS: 'open /x: permission denied' }, 'different'],
  ['a build that fails', { FAKE_FAIL: 'build' }, 'failed'],
] as const) {
  command(`programs read it, too: ${sentence}`, async () => {
    const { out } = await run(env, { json: true });
    const report = JSON.parse(out);
    assert.ok(isValid(report), JSON.stringify(isValid.errors));
    assert.match(out, `"verdict": "${verdict}"`);
  });
}

for (const [sentence, env, head, words] of [
  ['a proof', {}, 'The fix is proven.', '<td>0:0</td><td>10001:10001</td>'],
  ['a difference', { FAKE_SAYS: 'open /x: permission denied' }, 'The fix is not proven.', 'permission denied'],
  ['a build that fails', { FAKE_FAIL: 'build' }, 'The fix is not proven.', 'does not build'],
] as const) {
  command(`people read it as a page, too: ${sentence}`, async () => {
    const { out } = await run(env, { html: true });
    assert.match(out, /^<!DOCTYPE html>/);
    assert.match(out, `<h1>${head}</h1>`);
    assert.match(out, words);
  });
}

command('a page of all Dockerfiles below a directory', async () => {
  const { out } = await run({ FAKE_FAIL: 'nothere' }, { all: true, html: true });
  assert.match(out, '<h1>1 of 2 fixes are proven.</h1>');
  assert.match(out, '<span class="who">nothing to fix</span>');
});

command('all Dockerfiles below a directory, each with a line at the end', async () => {
  const { code, out, asked } = await run({ FAKE_FAIL: 'nothere' }, { all: true });
  assert.is(code, 2, out);
  assert.match(out, /Dockerfile +outcome\n/);
  assert.match(out, /\/Dockerfile +proven/);
  assert.match(out, /a\.Dockerfile +nothing to fix/);
  assert.match(out, /b\/Dockerfile +could not be tried/);
  assert.ok(removedAll(asked), asked.join('\n'));
});

command('what the options say is given to the containers, and nothing of a volume is left', async () => {
  const more = {
    environment: ['A=1'],
    mounts: [{ source: 'data', path: '/data', readOnly: false }],
    publish: ['8080:80'],
    network: 'default',
    command: ['run'],
  } as const;
  const { asked } = await run({}, more);
  const made = asked.filter((line) => line.startsWith('create') && line.includes('--env'));
  assert.ok(made.length >= 2, asked.join('\n'));
  for (const line of made)
    assert.match(line, /--env A=1 --volume dockerfile-nonroot-[\w-]+-data:\/data --publish 8080:80 .* run$/);
  const volumes = made.flatMap((line) => /--volume ([^:]+)/.exec(line)?.slice(1) ?? []);
  for (const volume of volumes) assert.ok(asked.includes(`volume rm --force ${volume}`), volume);
});

command('a Compose service that builds the file says how it runs', async () => {
  const { asked, err } = await run({
    FAKE_COMPOSE: 'services: {web: {build: ., environment: {A: 1}, command: [run]}}',
  });
  assert.match(err, 'It runs as service web of ');
  const made = asked.filter((line) => line.startsWith('create') && line.includes('--env'));
  assert.ok(made.length >= 2, asked.join('\n'));
  assert.ok(
    made.every((line) => /--env A=1 .* run$/.test(line)),
    made.join('\n'),
  );
});

command('a missing permission of the fixed image is told, and fails', async () => {
  const { code, out } = await run({ FAKE_SAYS: 'open /x\u001b[31m: permission denied' });
  assert.is(code, 1);
  assert.match(out, 'as fixed, log: open /x\\u{1b}[31m: permission denied');
});

command('without an engine there is an error, and nothing runs', async () => {
  const { code, out, err, asked } = await run({}, {}, false);
  assert.is(code, 2);
  assert.is(out, '');
  assert.match(err, /No container engine answers: docker is not installed; podman is not installed/);
  assert.equal(asked, []);
});

command('no network unless it is asked for', async () => {
  const without = await run({});
  const needed = without.asked.filter((line) => /^(build|create) /.test(line));
  assert.is(needed.length, 4, needed.join('\n'));
  assert.ok(needed.every((line) => line.includes('--network=none')));
  const asked = await run({}, { network: 'default' });
  assert.not.match(asked.asked.join('\n'), '--network');
});

command('an image that is not here is not fetched', async () => {
  const { code, err, asked } = await run({ FAKE_FAIL: 'image inspect' });
  assert.is(code, 2);
  assert.match(err, 'alpine:3.20 is not on this machine');
  assert.not.ok(asked.some((line) => line.startsWith('build')));
});

const removedAll = (asked: readonly string[]): boolean => {
  const made = asked.flatMap((line) => /--name (\S+)/.exec(line)?.slice(1) ?? /--tag (\S+)/.exec(line)?.slice(1) ?? []);
  return made.every((name) => asked.some((line) => /^(rm|rmi) /.test(line) && line.includes(name)));
};

for (const [sentence, env] of [
  ['when all goes well', {}],
  ['when it does not build', { FAKE_FAIL: 'build' }],
  ['when it does not start', { FAKE_FAIL: 'create --name' }],
  ['when the fixed image does not build', { FAKE_FAIL: 'after.Dockerfile' }],
] as const) {
  command(`what it made is removed ${sentence}`, async () => {
    const { asked, left } = await run(env);
    assert.ok(asked.some((line) => line.startsWith('build')));
    assert.ok(removedAll(asked), asked.join('\n'));
    assert.equal(left, []);
  });
}

command('a build that takes too long is ended', async () => {
  const { code, err } = await run({ FAKE_SLEEP: '30' }, { timeout: 1 });
  assert.is(code, 2);
  assert.match(err, 'no answer in time');
});

command('a signal ends it, and what it made is removed', async () => {
  const { code, asked } = await run({ FAKE_SIGNAL: 'TERM', FAKE_SLEEP: '30' });
  assert.is(code, 130);
  assert.ok(removedAll(asked), asked.join('\n'));
});

command.run();
