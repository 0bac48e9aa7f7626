import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { type EngineName, engineNames } from '../../src/verify/engine.js';
import { type EngineHost, nodeEngineHost } from '../../src/verify/engine-host.js';
import type { VerifyRequest } from '../../src/verify/request.js';
import { verify } from '../../src/verify/verify.js';
import type { Lab } from './container.js';
import { isWanted, skipAll, test } from './tally.js';
import { type Verifier, verifiersFor } from './verifiers.js';

type Verified = { readonly code: number; readonly out: string; readonly err: string; readonly dockerfile: string };

const REQUEST: Omit<VerifyRequest, 'path' | 'engine'> = {
  all: false,
  settings: settingsOf(new Map([['no-config', ['']]]), NO_FILE),
  json: false,
  html: false,
  network: 'none',
  timeout: 60,
  seconds: 2,
  wait: 20,
  fix: false,
  learn: false,
  command: [],
  environment: [],
  envFiles: [],
  mounts: [],
  publish: [],
  ports: [],
  requests: [],
};

const engineHost = ({ env: own }: Verifier): EngineHost => ({
  ...nodeEngineHost,
  run: (program, args, limits) => nodeEngineHost.run(program, args, { ...limits, env: { ...own, ...limits.env } }),
  start: (program, args, env) => nodeEngineHost.start(program, args, { ...own, ...env }),
});

const inDirectory = async <T>(lab: Lab, dockerfile: string, use: (path: string) => Promise<T>): Promise<T> => {
  const directory = mkdtempSync(join(lab.engine.directory, 'verify-'));
  const path = join(directory, 'Dockerfile');
  writeFileSync(path, dockerfile);
  const found = await use(path);
  rmSync(directory, { recursive: true });
  return found;
};

/** Nothing has come to the engine and its store, and nothing has gone. */
const isAsBefore = async (engine: Verifier, before: readonly string[]): Promise<void> => {
  const now = await engine.inventory();
  const left = now.filter((line) => !before.includes(line));
  const lost = before.filter((line) => !now.includes(line));
  assert.deepEqual({ left, lost }, { left: [], lost: [] }, `${JSON.stringify({ left, lost })} is another than before`);
};

/** Runs `verify` on a Dockerfile in a directory of its own. Whatever comes of it, nothing that it made may be left. */
const verified = async (
  lab: Lab,
  engine: Verifier,
  dockerfile: string,
  more: Partial<VerifyRequest> = {},
): Promise<Verified> => {
  const before = await engine.inventory();
  let [out, err] = ['', ''];
  const stream = (write: (text: string) => void) => ({
    write: (text: string | Uint8Array) => write(text.toString()),
    terminal: false,
    columns: 80,
  });
  const host = {
    ...nodeHost,
    out: stream((text) => {
      out += text;
    }),
    err: stream((text) => {
      err += text;
    }),
  };
  const done = await inDirectory(lab, dockerfile, async (path) => ({
    code: await verify(host, engineHost(engine), { ...REQUEST, engine: engine.name, path, ...more }),
    dockerfile: readFileSync(path, 'utf8'),
  }));
  await isAsBefore(engine, before);
  return { ...done, out: out.replaceAll(/\S*\/Dockerfile:/g, 'Dockerfile:'), err };
};

/** What is written is decided while it runs: no reader of the file can tell. */
const LEARN = 'RUN mkdir "/$(echo bd | rev)"\nCMD touch "/$(echo bd | rev)/a" && exec probe serve 8080\n';

/** The same, and it goes on as if nothing had been. */
const HIDDEN = 'RUN mkdir "/$(echo bd | rev)"\nCMD touch "/$(echo bd | rev)/a" 2>&-; exec probe serve 8080\n';

/** A page that the build has made for root alone. */
const PAGES =
  'RUN mkdir /www && echo hello > /www/a.html && chmod 600 /www/*\nCMD ["busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]\n';

const SERVER = 'FROM alpine:3.20\nCOPY Dockerfile /srv/Dockerfile\n';

/** Stages leave images without a name, a volume what is in no layer, and a home of root moves. */
const STAGES =
  'FROM alpine:3.20 AS one\nRUN echo 1 > /one\nFROM one AS two\nRUN echo 2 > /two\n' +
  'FROM alpine:3.20\nCOPY --from=two /two /two\nVOLUME /data\n';

/** A time that no other program sleeps, so that it can be looked for. */
const sleepOf = ({ name }: Verifier, mark: string): string =>
  `86${process.pid}${name.length + name.indexOf('m')}${mark}`;

type Case = readonly [sentence: string, prove: (lab: Lab, engine: Verifier) => Promise<unknown>];

const CASES: readonly Case[] = [
  [
    'a server that writes nothing is as good as before',
    async (lab, engine) => {
      const text = `${SERVER}CMD ["probe", "serve", "8080"]\n`;
      const { code, out, err, dockerfile } = await verified(lab, engine, text);
      assert.equal(code, 0, out + err);
      assert.match(err, new RegExp(`verify builds and runs .* with ${engine.name}`));
      assert.match(out, /runs as +0:0.* +10001:10001/);
      assert.match(out, /HOME +\/root +\/home\/app/);
      assert.match(out, /after the time +still running +still running/);
      assert.match(out, /listens on +8080 +8080/);
      assert.equal(dockerfile, text);
      return out;
    },
  ],
  [
    'what cannot be read in the file is found by running it, and learned',
    async (lab, engine) => {
      const text = `${SERVER}${LEARN}`;
      const first = await verified(lab, engine, text);
      assert.equal(first.code, 1, first.out + first.err);
      assert.match(first.out, /after the time +still running +ended with 1/);
      assert.match(first.out, /as fixed, log: touch: \/db\/a: Permission denied/);
      assert.match(first.out, /\/db +0:0 +add --writable \/db/);
      assert.equal(first.dockerfile, text);
      const second = await verified(lab, engine, text, { learn: true });
      assert.equal(second.code, 0, second.out + second.err);
      assert.match(second.out, /\/db +0:0 +covered by the fix/);
      assert.match(second.dockerfile, /^USER 10001:10001$/m);
      const third = await verified(lab, engine, second.dockerfile);
      assert.equal(third.code, 0, third.out + third.err);
      assert.match(third.out, /The fix changes nothing here/);
      return first.out + second.out + third.out;
    },
  ],
  [
    'an image without shell or tool',
    async (lab, engine) => {
      const text = 'FROM gcr.io/distroless/nodejs:latest\nENV PORT=8081\nCMD ["/nodejs/bin/node"]\n';
      const { code, out, err } = await verified(lab, engine, text);
      assert.equal(code, 0, out + err);
      assert.match(out, /runs as +0:0 +65532:65532/);
      assert.match(out, /HOME +\/root +\/home\/nonroot/);
      assert.match(out, /listens on +8081 +8081/);
      return out;
    },
  ],
  [
    'stages, a volume, and a program that ends by itself',
    async (lab, engine) => {
      const { code, out, err } = await verified(lab, engine, `${STAGES}CMD touch /data/a; exit 0\n`);
      assert.equal(code, 0, out + err);
      assert.match(out, /after the time +ended with 0 +ended with 0/);
      assert.match(out, /\/data +0:0 +covered by the fix/);
      return out;
    },
  ],
  [
    'a command in the place of the own one',
    async (lab, engine) => {
      const { code, out, err } = await verified(lab, engine, `${SERVER}CMD ["probe", "serve", "8080"]\n`, {
        command: ['probe', 'serve', '8082', '8083'],
      });
      assert.equal(code, 0, out + err);
      assert.match(out, /listens on +8082, 8083 +8082, 8083/);
      return out;
    },
  ],
  [
    'a program that is not there does not start',
    async (lab, engine) => {
      const { code, out, err } = await verified(lab, engine, 'FROM alpine:3.20\nENTRYPOINT ["/no/such"]\n');
      assert.equal(code, 1, out + err);
      assert.match(out, /runs as +does not start/);
      assert.match(out, /as it is: .*\/no\/such/s);
    },
  ],
  [
    'a file that does not build leaves nothing either',
    async (lab, engine) => {
      const { code, err } = await verified(lab, engine, `${STAGES}RUN echo far > /three\nRUN false\n`);
      assert.equal(code, 2, err);
      assert.match(err, /does not build as it is/);
    },
  ],
  [
    'a build that takes too long is ended',
    async (lab, engine) => {
      const { code, err } = await verified(lab, engine, `${STAGES}RUN sleep ${sleepOf(engine, '1')}\n`, { timeout: 6 });
      assert.equal(code, 2, err);
      assert.match(err, /no answer in time/);
      assert.equal(isAsleep(sleepOf(engine, '1')), false, 'its RUN goes on');
    },
  ],
  [
    'a program that does not end when it is asked to is ended',
    async (lab, engine) => {
      const text = `FROM alpine:3.20\nCMD trap "" TERM; while :; do sleep ${sleepOf(engine, '2')}; done\n`;
      const { code, out, err } = await verified(lab, engine, text);
      assert.equal(code, 1, out + err);
      assert.match(out, /Not exercised/);
      assert.equal(isAsleep(sleepOf(engine, '2')), false, 'it goes on');
    },
  ],
  [
    'a program that fails as root as well proves nothing',
    async (lab, engine) => {
      const { code, out, err, dockerfile } = await verified(lab, engine, `${SERVER}CMD exit 7\n`, { fix: true });
      assert.equal(code, 1, out + err);
      assert.match(out, /Not exercised: as root the image ends with 7, too/);
      assert.equal(dockerfile.includes('USER'), false);
    },
  ],
  [
    'a refusal that the program hides is seen',
    async (lab, engine) => {
      const { code, out, err, dockerfile } = await verified(lab, engine, `${SERVER}${HIDDEN}`, { fix: true });
      assert.equal(code, 1, out + err);
      assert.match(out, /answers +8080\/ 200 text\/plain 3 bytes +8080\/ 200 text\/plain 3 bytes/);
      assert.match(out, /touch could not write \/db/);
      assert.equal(dockerfile.includes('USER'), false);
      return out;
    },
  ],
  [
    'a server that needs its time gets it, before and after',
    async (lab, engine) => {
      const text = `${SERVER}EXPOSE 8080\nCMD sleep 5; exec probe serve 8080\n`;
      const { code, out, err, dockerfile } = await verified(lab, engine, text, { fix: true });
      assert.equal(code, 0, out + err);
      assert.match(out, /listens on +8080 +8080/);
      assert.match(out, /No operation was refused/);
      assert.match(dockerfile, /^USER 10001:10001$/m);
    },
  ],
  [
    'what the first start left may stop the second one',
    async (lab, engine) => {
      const text = `${SERVER}CMD echo 1 > /tmp/f && chmod 444 /tmp/f && exec probe serve 8080\n`;
      const { code, out, err } = await verified(lab, engine, text);
      assert.equal(code, 1, out + err);
      assert.match(out, /second start +still running +ended with 1/);
      assert.match(out, /At the second start: /);
    },
  ],
  [
    'HEALTHCHECK runs as the new user',
    async (lab, engine) => {
      const text = `${SERVER}HEALTHCHECK CMD test -w /etc/passwd\nCMD ["probe", "serve", "8080"]\n`;
      const { code, out, err } = await verified(lab, engine, text, { wait: 5 });
      // Buildah has nothing that runs it.
      if (engine.name === 'buildah') return;
      assert.equal(code, 1, out + err);
      assert.match(out, /HEALTHCHECK +healthy +unhealthy/);
      assert.match(out, /HEALTHCHECK succeeds as root and fails in the fixed image/);
    },
  ],
  [
    'a volume that root has filled is tried',
    async (lab, engine) => {
      const text = `${SERVER}VOLUME /data\nCMD echo 1 > /data/a; exec probe serve 8080\n`;
      const { out, err } = await verified(lab, engine, text);
      if (engine.name === 'buildah') return;
      assert.match(out, /With a volume that root has filled: \w+ could not write \/data\/a/, out + err);
    },
  ],
  [
    'a variable that the program wants is given to it',
    async (lab, engine) => {
      const text = `${SERVER}CMD test -n "$WANTED" && exec probe serve $WANTED\n`;
      const { code, out, err } = await verified(lab, engine, text, { environment: ['WANTED=8085'] });
      assert.equal(code, 0, out + err);
      assert.match(out, /listens on +8085 +8085/);
    },
  ],
  [
    'a page that only root may read is another page',
    async (lab, engine) => {
      const { code, out, err } = await verified(lab, engine, `${SERVER}${PAGES}`, { requests: ['/a.html'] });
      assert.equal(code, 1, out + err);
      assert.match(out, /Port 8080\/a\.html answers 40\d .*; as root it answers 200 text\/html/);
      assert.match(out, /busybox could not read \/www\/a\.html/);
    },
  ],
  ['a signal ends it in the middle of a build', (lab, engine) => stopped(lab, engine, (time) => `RUN sleep ${time}\n`)],
  [
    'a signal ends it while the program runs',
    (lab, engine) => stopped(lab, engine, (time) => `CMD exec sleep ${time}\n`),
  ],
];

const isAsleep = (time: string): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(`sleep\0${time}\0`);
    } catch {
      return false;
    }
  });

const BIN = new URL('../../src/bin.ts', import.meta.url).pathname;
const START_TIMEOUT = 60_000;

/** The whole program, as it is called, gets a signal as soon as the Dockerfile's own command runs. */
const stopped = async (lab: Lab, engine: Verifier, lines: (time: string) => string): Promise<void> => {
  const time = sleepOf(engine, '3');
  const before = await engine.inventory();
  const code = await inDirectory(lab, `FROM alpine:3.20\n${lines(time)}`, async (path) => {
    const args = ['--import', 'tsx', BIN, 'verify', '--engine', engine.name, '--seconds', '60', path];
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...engine.env } });
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    const deadline = Date.now() + START_TIMEOUT;
    while (!isAsleep(time) && Date.now() < deadline && child.exitCode === null) await sleep(100);
    assert.ok(isAsleep(time), `it never got so far: exit code ${child.exitCode}`);
    child.kill('SIGTERM');
    return ended;
  });
  assert.equal(code, 130);
  assert.equal(isAsleep(time), false, 'the command goes on');
  await isAsBefore(engine, before);
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Buildah has no volumes to keep, and says so. */
const withoutKept = (out: string): string =>
  out.replace(/^(?:With volumes that exist already, once:\n(?: {2}.*\n)*|This engine has no volumes: .*\n)/m, '');

/** Less what depends on how quick an engine is: seconds, and groups, which can be seen only while the program runs. */
const comparable = (out: string): string =>
  withoutKept(out)
    .replace(/ \(groups [\d, ]+\)/g, '')
    .replace(/\b\d+ s\b/g, 'some s')
    .replace(/ {2,}/g, '  ');

const NAME = 'verify: ';

const nameOf = (engine: EngineName, sentence: string): string => `${NAME}${engine}: ${sentence}`;

/**
 * The command that proves a fix to a user, on each engine; what it says may not depend on which it is. Engines that
 * share nothing with the lab's run while `beside` does.
 */
export const verifyCommand = async (lab: Lab, beside: () => Promise<void>): Promise<void> => {
  if (!engineNames.some((name) => CASES.some(([sentence]) => isWanted(nameOf(name, sentence))))) return beside();
  await lab.bases.provide('alpine:3.20');
  await lab.bases.provide('gcr.io/distroless/nodejs:latest');
  const engines: Verifier[] = [];
  for (const found of await verifiersFor(lab))
    if ('name' in found) engines.push(found);
    else skipAll(`verify by ${found[0]}`, found[1]);
  const said = new Map<string, Map<string, string>>(CASES.map(([sentence]) => [sentence, new Map()]));
  const inTurn = async (engine: Verifier): Promise<void> => {
    for (const [sentence, prove] of CASES)
      await test(nameOf(engine.name, sentence), async () => {
        const out = await prove(lab, engine);
        if (typeof out === 'string') said.get(sentence)?.set(engine.name, out);
      });
    await engine.close();
  };
  const [shared, own] = [
    engines.filter(({ name }) => name === 'docker'),
    engines.filter(({ name }) => name !== 'docker'),
  ];
  await Promise.all([beside().then(() => Promise.all(shared.map(inTurn))), ...own.map(inTurn)]);
  for (const [sentence, answers] of said)
    if (answers.size > 1)
      await test(`${NAME}all engines say the same: ${sentence}`, async () => {
        const [[, first] = ['', ''], ...others] = answers;
        for (const [name, out] of others) assert.equal(comparable(out), comparable(first), name);
      });
};
