import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import type { Engine, Network, RunPlan } from '../../src/verify/engine.js';
import type { EngineHost } from '../../src/verify/engine-host.js';
import { verifyFlags } from '../../src/verify/flags.js';
import type { ImageFacts, Observation } from '../../src/verify/model.js';
import type { VerifyRequest } from '../../src/verify/request.js';
import { type Bench, ran } from '../../src/verify/trial.js';
import { observed, ROOT } from './observed.js';
import { engine, machine } from './stand-ins.js';

const test = suite('verify/trial');

const SETTINGS = settingsOf(new Map(), NO_FILE);

type More = {
  readonly request?: Partial<VerifyRequest>;
  readonly network?: Network;
  readonly facts?: Partial<ImageFacts>;
  /** Ports that listen from this second on. */
  readonly listens?: readonly [second: number, ...ports: number[]];
  readonly root?: Partial<Observation>;
  readonly engine?: Partial<Engine>;
  readonly host?: Partial<EngineHost>;
};

/** What was seen of an image, after how many seconds its start was over, and what its engine was told. */
const tried = async (more: More) => {
  const host = machine(more.host);
  const [from = 0, ...ports] = more.listens ?? [];
  const plans: RunPlan[] = [];
  const stops: number[] = [];
  const stub = engine({
    facts: async () => ({ workdir: '/', volumes: [], exposed: [], health: [], ...more.facts }),
    ports: async () => (host.clock() / 1000 >= from ? ports : []),
    start: async (_image, _name, plan) => {
      plans.push(plan);
      return undefined;
    },
    stop: async () => {
      stops.push(Math.floor(host.clock() / 1000));
    },
    ...more.engine,
  });
  const request = { ...verifyFlags(nodeHost, new Map()), path: 'Dockerfile', settings: SETTINGS, command: [] };
  const bench: Bench = {
    host: nodeHost,
    session: { host, network: more.network ?? 'none', timeout: 1, signal: new AbortController().signal },
    engine: stub,
    request: { ...request, ...more.request },
    file: '/Dockerfile',
    context: '/',
    text: '',
    options: {},
    environment: [],
    scratch: '/scratch',
    token: 't',
    containers: new Set(),
    images: new Set(),
    volumes: new Set(),
  };
  const root = more.root === undefined ? undefined : observed(ROOT, more.root);
  const seen = await ran(bench, { image: 'a', name: 'a', root, volumes: 'root' });
  const ready = seen.ready === undefined ? undefined : Math.floor(seen.ready / 1000);
  return { seen, ready, over: stops[0], plan: plans[0] };
};

for (const [sentence, more, ready, over] of [
  ['without a port nothing is waited for', {}, 0, 5],
  ['a port of EXPOSE is', { facts: { exposed: [80] }, listens: [8, 80] }, 8, 13],
  ['any port will do for it', { facts: { exposed: [80] }, listens: [8, 81] }, 8, 13],
  ['for one of --publish none but itself', { request: { publish: ['1:80'] }, listens: [8, 81] }, undefined, 60],
  ['one that is no TCP port is not', { request: { publish: ['1:80/udp'] } }, 0, 5],
  ['nor for one of Compose', { request: { ports: [80] }, listens: [8, 81] }, undefined, 60],
  ['nor for one that root listened on', { root: { ports: [80], ready: 9000 }, listens: [8, 81] }, undefined, 28],
  [
    'twice the time that root needed, and ten seconds more',
    { root: { ports: [80], ready: 9000 }, listens: [20, 80] },
    20,
    25,
  ],
  ['where root was not ready in time, that time', { root: { ready: undefined, ports: [80] } }, undefined, 60],
  [
    'a port that the kernel gave to root is another one',
    { root: { ports: [80, 40_000] }, listens: [2, 80, 50_000] },
    2,
    7,
  ],
  ['but there is one', { root: { ports: [40_000], ready: 0 }, listens: [7, 50_000] }, 7, 12],
] as const) {
  test(`waiting: ${sentence}`, async () => {
    const found = await tried(more);
    assert.equal([found.ready, found.over], [ready, over]);
  });
}

const volume = (name: string, path: string) => ({ source: `dockerfile-nonroot-t-root-${name}`, path, readOnly: false });

for (const [sentence, more, mounts, wanted] of [
  [
    'a directory is mounted as it is',
    { request: { mounts: [{ source: '/d', path: '/e', readOnly: true }] } },
    [{ source: '/d', path: '/e', readOnly: true }],
    [],
  ],
  [
    'a volume is a new one',
    { request: { mounts: [{ source: 'd/', path: '/e', readOnly: true }] } },
    [{ ...volume('d-', '/e'), readOnly: true }],
    ['/e'],
  ],
  ['so is that of VOLUME', { facts: { volumes: ['/v'] } }, [volume('0', '/v')], ['/v']],
  [
    'unless another is mounted there',
    { facts: { volumes: ['/v'] }, request: { mounts: [{ source: '/d', path: '/v', readOnly: false }] } },
    [{ source: '/d', path: '/v', readOnly: false }],
    [],
  ],
  [
    'an engine without volumes mounts none',
    { facts: { volumes: ['/v'] }, engine: { removeVolume: undefined } },
    [],
    ['/v'],
  ],
] as const) {
  test(`volumes: ${sentence}`, async () => {
    const found = await tried(more);
    assert.equal(found.plan?.mounts, mounts);
    assert.equal(found.seen.volumes, wanted);
  });
}

const ended = (exitCode: number, refused?: string) => ({
  state: async () => ({ running: false, exitCode, refused }),
  log: async () => 'a\nb\nc\n\nd\n',
});

const checked = (code: number) => ({
  facts: { health: ['CMD', 'is', 'well'] },
  engine: {
    exec: async (_name: string, words: readonly string[]) => ({
      code: words.join(' ') === 'is well' ? code : 0,
      stdout: new Uint8Array(),
      stderr: '',
    }),
  },
});

const LISTENS = '  0: 0100007F:1F90 00000000:0000 0A';

for (const [sentence, more, expected] of [
  [
    'it could not be started',
    { engine: { start: async () => ({ refused: 'x' }) } },
    { refused: 'x', again: undefined },
  ],
  ['it turns out later', { engine: ended(127, 'y') }, { refused: 'y', again: undefined }],
  ['a failure has last words', { engine: ended(1) }, { exitCode: 1, lastWords: ['b', 'c', 'd'] }],
  ['a good end has none', { engine: ended(0) }, { exitCode: 0, lastWords: [] }],
  [
    'the second start is refused',
    { engine: { again: async () => ({ refused: 'z' }) } },
    { again: { exitCode: 127, complaints: ['z'], ports: [] } },
  ],
  ['HEALTHCHECK succeeds', checked(0), { health: 'healthy', ready: 0 }],
  ['HEALTHCHECK fails', checked(124), { health: 'unhealthy', ready: undefined }],
  [
    'what others listen on is not its own',
    { network: 'host', listens: [0, 80, 8080], host: { peek: () => LISTENS } },
    { ports: [80] },
  ],
] as const) {
  test(`seen: ${sentence}`, async () => {
    const { seen } = await tried(more);
    const keys = Object.keys(expected);
    assert.equal(Object.fromEntries(Object.entries(seen).filter(([key]) => keys.includes(key))), expected);
  });
}

test('ports are published where there is a network', async () => {
  const request = { publish: ['1:80'] };
  assert.equal((await tried({ request, network: 'default', listens: [0, 80] })).plan?.publish, ['1:80']);
  assert.equal((await tried({ request, listens: [0, 80] })).plan?.publish, []);
});

test.run();
