import { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseReference } from '../../../src/knowledge/images/reference.js';
import { isFailure } from '../../../src/program/failure.js';
import { gathered } from '../../../src/resolve/blobs.js';
import { platformOf } from '../../../src/resolve/manifest.js';
import type { Store } from '../../../src/resolve/model.js';
import { askerOf } from '../../../src/resolve/registry/asker.js';
import type { Account } from '../../../src/resolve/registry/credentials.js';
import { type Answer, newNetwork } from '../../../src/resolve/registry/network.js';
import { repositoryStore } from '../../../src/resolve/registry/registry.js';
import { registrySource } from '../../../src/resolve/registry/source.js';
import { INDEX, imageInto, SYSTEM, sha256 } from '../made.js';
import { AUTHORITY, CERTIFICATE, KEY, OTHER_CERTIFICATE, OTHER_KEY } from './certificates.js';
import { answerFrom, type Held, holding, type Keys, serve, spoiling } from './served.js';

const IMAGE = { config: { User: 'app' }, layers: [SYSTEM] };

type Circumstances = {
  readonly keys?: Keys;
  readonly authorities?: string;
  readonly account?: Account;
  readonly name?: string;
  readonly layers?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

type Told = { readonly answer: string; readonly asked: readonly string[]; readonly slept: readonly number[] };

const IDLE = 300;

/** What a look-up of `team/app:1` in a registry answers: the user, or why not. */
const lookUp = async (listener: (port: () => number) => RequestListener, given: Circumstances = {}): Promise<Told> => {
  let port = 0;
  const served = await serve((request, response) => listener(() => port)(request, response), given.keys);
  port = served.port;
  const slept: number[] = [];
  const network = newNetwork({ authorities: given.authorities, env: given.env ?? {}, idle: IDLE });
  const source = registrySource({
    asker: askerOf({ ...network, sleep: async (pause) => void slept.push(pause) }),
    credentials: async () => given.account,
    mirrors: { 'registry.test': `localhost:${port}` },
    remembering: (store: Store) => store,
  });
  try {
    const reference = parseReference(given.name ?? 'registry.test/team/app:1');
    assert.ok(reference);
    const read = await source(reference, platformOf(undefined), given.layers ?? true);
    const answer = isFailure(read) ? read.failure : `user ${read.config.user}`;
    return { answer: answer.replaceAll(String(port), 'PORT'), asked: served.asked, slept };
  } finally {
    await served.close();
  }
};

const held = holding(IMAGE);
const good = answerFrom(held);
const always = (listener: RequestListener) => () => listener;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, headers).end('{"errors":[{"code":"X"}]}');

const cutOff = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': 1_000_000 });
  response.write('x'.repeat(1000), () => response.destroy());
};

const silent = (): void => {};

/** A byte in so many turns of the event loop, for ever. */
const SELDOM = 2_000;

const trickle = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200);
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    if (turns % SELDOM === 0) response.write(' ');
    if (!response.closed && !response.destroyed) setImmediate(turn);
  };
  turn();
};

const endless = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const said =
  (text: string) =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(200).end(text);

const faults = suite('resolve/registry: faults');

const LOCAL = { key: KEY, cert: CERTIFICATE };
const OTHER = { key: OTHER_KEY, cert: OTHER_CERTIFICATE };
const NO_MANIFEST = /manifests/;
const CONFIG = /blobs/;
const PART = { digest: sha256('part') };

for (const [fault, listener, given, expected, tries] of [
  ['none', always(good), {}, /^user app$/, 3],
  ['none, encrypted', always(good), { keys: LOCAL, authorities: AUTHORITY }, /^user app$/, 3],
  [
    'an authority that nobody knows',
    always(good),
    { keys: LOCAL },
    /^the certificate of localhost:PORT is not trusted \(\w+\): name its/,
    0,
  ],
  [
    'the certificate of another name',
    always(good),
    { keys: OTHER, authorities: AUTHORITY },
    /is not trusted \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
    0,
  ],
  ['401 without a challenge', always(status(401)), {}, /^it wants an account \(401\), and does not say how$/, 1],
  [
    '401 for Basic, and nobody is logged in',
    always(status(401, { 'www-authenticate': 'Basic realm="x"' })),
    {},
    /log in with docker login$/,
    1,
  ],
  [
    'an account that is refused',
    always(status(401, { 'www-authenticate': 'Basic realm="x"' })),
    { account: { kind: 'password', name: 'a', password: 'b' } },
    /^the registry refuses it \(401\): log in with docker login$/,
    2,
  ],
  [
    'a realm that is not encrypted',
    always(status(401, { 'www-authenticate': 'Bearer realm="http://example.com/"' })),
    {},
    /^it names no https address for tokens$/,
    1,
  ],
  ['403', always(status(403)), {}, /^the registry refuses it \(403\)/, 1],
  [
    'no such image',
    always(answerFrom({ blobs: {}, manifests: {} })),
    {},
    /^the registry has no such image \(404\)$/,
    1,
  ],
  ['429 twice', always(spoiling(good, NO_MANIFEST, 2, status(429, { 'retry-after': '7' }))), {}, /^user app$/, 5],
  [
    '429 for ever',
    always(status(429, { 'retry-after': '1' })),
    {},
    /^the registry accepts no more requests \(429\) for 1 seconds: log in, or use --registry-mirror$/,
    4,
  ],
  ['429 for an hour', always(status(429, { 'retry-after': '3600' })), {}, /\(429\) for 3600 seconds/, 1],
  ['500 once', always(spoiling(good, NO_MANIFEST, 1, status(500))), {}, /^user app$/, 4],
  ['501', always(status(501)), {}, /^the registry answers 501$/, 1],
  ['503 for ever', always(status(503)), {}, /^the registry answers 503$/, 4],
  ['418', always(status(418)), {}, /^the registry answers 418$/, 1],
  [
    'a connection that ends at once',
    always((request) => void request.socket.destroy()),
    {},
    /^localhost:PORT ended the connection$/,
    undefined,
  ],
  ['a manifest that is cut off', always(spoiling(good, NO_MANIFEST, 99, cutOff)), {}, /aborted/, undefined],
  ['silence', always(silent), {}, /^nothing came in 1 seconds$/, 4],
  [
    'a manifest that never ends',
    always(spoiling(good, NO_MANIFEST, 99, endless)),
    {},
    /^it is larger than 4194304 bytes$/,
    1,
  ],
  [
    'a configuration that never ends',
    always(spoiling(good, CONFIG, 99, endless)),
    { layers: false },
    /^the configuration was not read: it is larger than 8388608 bytes$/,
    2,
  ],
  [
    'a manifest that is no JSON',
    always(spoiling(good, NO_MANIFEST, 99, said('<html>'))),
    {},
    /^the manifest cannot be read: it is no JSON$/,
    1,
  ],
  [
    'a manifest of another kind',
    always(spoiling(good, NO_MANIFEST, 99, said('{"config": 1, "layers": "x"}'))),
    {},
    /^the manifest names no image$/,
    1,
  ],
  ['a manifest of schema 1', always(spoiling(good, NO_MANIFEST, 99, said('{"schemaVersion": 1}'))), {}, /schema 1/, 1],
  [
    'hostile JSON',
    always(
      spoiling(
        good,
        NO_MANIFEST,
        99,
        said(`{"__proto__":{"config":{}},"layers":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
      ),
    ),
    {},
    /^the manifest names no image$/,
    1,
  ],
  [
    'JSON that looks like a failure of ours',
    always(spoiling(good, NO_MANIFEST, 99, said('{"failure":"all is well"}'))),
    {},
    /^the manifest names no image$/,
    1,
  ],
  [
    'a manifest of more layers than any engine takes',
    always(spoiling(good, NO_MANIFEST, 99, said(JSON.stringify({ config: PART, layers: Array(1001).fill(PART) })))),
    {},
    /^the manifest names no image$/,
    1,
  ],
  [
    'a digest in the manifest that is a path',
    always(spoiling(good, NO_MANIFEST, 99, said('{"config": {"digest": "sha256:../../x"}, "layers": []}'))),
    {},
    /^the manifest names no image$/,
    1,
  ],
  [
    'a blob with other bytes',
    always(spoiling(good, CONFIG, 99, said('{"os":"linux"}'))),
    {},
    /^the configuration was not read: the bytes are not those of sha256:/,
    2,
  ],
  [
    'a digest in the header that is another',
    always(
      spoiling(
        good,
        NO_MANIFEST,
        99,
        (_, response) => void response.writeHead(200, { 'docker-content-digest': sha256('x') }).end('{}'),
      ),
    ),
    {},
    /^the manifest is not that of sha256:/,
    1,
  ],
  [
    'a redirect that goes round',
    (port: () => number) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(307, { location: `http://localhost:${port()}/v2/x` }).end(),
    {},
    /^it redirects too often$/,
    6,
  ],
  [
    'a redirect to what is not encrypted',
    always(status(307, { location: 'http://169.254.169.254/latest' })),
    {},
    /^it redirects to http:\/\/169\.254\.169\.254, which is not encrypted$/,
    1,
  ],
  ['a redirect to nowhere', always(status(307)), {}, /^it redirects without an address$/, 1],
  ['a redirect to a file', always(status(307, { location: 'file:///etc/passwd' })), {}, /which is not encrypted$/, 1],
  [
    'headers without end',
    always((_, response) => void response.writeHead(200, { x: 'x'.repeat(100_000) }).end()),
    {},
    /does not speak the protocol \(HPE_HEADER_OVERFLOW\)$/,
    undefined,
  ],
] as readonly (readonly [
  string,
  (port: () => number) => RequestListener,
  Circumstances,
  RegExp,
  number | undefined,
])[]) {
  faults(`${fault}: a clause says what is wrong`, async () => {
    const { answer, asked } = await lookUp(listener, given);
    assert.match(answer, expected);
    if (tries !== undefined) assert.is(asked.length, tries, asked.join('\n'));
  });
}

faults('a layer that breaks off is asked for from there', async () => {
  const layer = Object.entries(held.blobs).at(-2)?.[1] ?? Buffer.alloc(0);
  const half: RequestListener = spoiling(good, new RegExp(sha256(layer)), 1, (_, response) => {
    response.writeHead(200, { 'content-length': layer.length });
    response.write(layer.subarray(0, layer.length / 2), () => response.destroy());
  });
  assert.match((await lookUp(always(half))).answer, /^user app$/);
});

const LAYER = Object.entries(held.blobs).at(-2)?.[1] ?? Buffer.alloc(0);
const OF_LAYER = new RegExp(sha256(LAYER));

const halfOf = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': LAYER.length });
  response.write(LAYER.subarray(0, LAYER.length / 2), () => response.destroy());
};

const firstByte = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': LAYER.length });
  response.write(LAYER.subarray(0, 1), () => response.destroy());
};

/** A server that knows no ranges. */
const wholeAgain: RequestListener = (request, response) => {
  delete request.headers.range;
  good(request, response);
};

for (const [sentence, listener, expected] of [
  ['a server that knows no ranges sends the layer anew', spoiling(wholeAgain, OF_LAYER, 1, halfOf), /^user app$/],
  [
    'a layer that breaks off five times is given up',
    spoiling(good, OF_LAYER, 9, firstByte),
    /^the layers were not read: /,
  ],
  [
    'a layer that is gone when its rest is asked for is not read',
    spoiling(spoiling(good, OF_LAYER, 9, status(404)), OF_LAYER, 1, halfOf),
    /^the layers were not read: .*\(404\)$/,
  ],
] as const) {
  faults(sentence, async () => {
    assert.match((await lookUp(always(listener))).answer, expected);
  });
}

faults('the rest of a layer is asked for from where it broke off, with time for its size', async () => {
  const blob = Buffer.alloc(40_000_000, 'x');
  const digest = sha256(blob);
  const asks: (readonly [string | undefined, number])[] = [];
  const answerOf = (status: number, chunks: readonly Buffer[], broken: boolean): Answer => ({
    status,
    header: () => undefined,
    end: () => {},
    body: (async function* () {
      yield* chunks;
      if (broken) throw new Error('it ended');
    })(),
  });
  const store = repositoryStore(
    {
      name: 'r',
      host: 'r.example',
      credentials: async () => undefined,
      asker: async ({ headers = {}, deadline = 0 }) => {
        asks.push([headers.range, deadline]);
        const from = asks.length === 1 ? 0 : 1000;
        return answerOf(from === 0 ? 200 : 206, [blob.subarray(from, from === 0 ? 1000 : undefined)], from === 0);
      },
    },
    'a',
  );
  const stream = await store.open({ digest, mediaType: '', size: blob.length });
  assert.ok(!isFailure(stream));
  assert.is((await gathered(stream, blob.length)).length, blob.length);
  // A minute, and a second for each 20,000 bytes.
  assert.equal(asks, [
    [undefined, 60_000 + 2_000_000],
    ['bytes=1000-', 60_000 + 2_000_000],
  ]);
});

faults('a byte now and then is no answer for ever', async () => {
  const network = newNetwork({ authorities: undefined, env: {}, idle: 10_000 });
  const served = await serve(trickle);
  try {
    const read = async () => {
      const answer = await network.ask({ url: new URL(`http://localhost:${served.port}/`), deadline: 300 });
      for await (const _ of answer.body);
    };
    const error = await read().then(
      () => 'read',
      () => 'ended',
    );
    assert.is(error, 'ended');
  } finally {
    await served.close();
  }
});

faults('pauses grow, and are as long as the registry says', async () => {
  assert.equal((await lookUp(always(status(503)))).slept, [500, 1000, 2000]);
  assert.equal((await lookUp(always(status(429, { 'retry-after': '9' })))).slept, [9000, 9000, 9000]);
});

faults.run();

const accounts = suite('resolve/registry: accounts');

/** Wants a token for each request, which another path hands out. */
const withTokens =
  (inner: RequestListener) =>
  (port: () => number): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith('/token') === true) {
      const { authorization = 'nobody' } = request.headers;
      const token = Buffer.from(authorization).toString('base64url');
      return void response.writeHead(200).end(JSON.stringify({ token }));
    }
    if (request.headers.authorization?.startsWith('Bearer ') === true) return inner(request, response);
    const realm = `http://localhost:${port()}/token`;
    response.writeHead(401, {
      'www-authenticate': `Bearer realm="${realm}",service="s",scope="repository:team/app:pull"`,
    });
    response.end();
  };

accounts('a token is asked for once, with service and scope', async () => {
  const { answer, asked } = await lookUp(withTokens(good), { layers: false });
  assert.is(answer, 'user app');
  assert.equal(asked.slice(0, 3), [
    'GET /v2/team/app/manifests/1',
    'GET /token?service=s&scope=repository%3Ateam%2Fapp%3Apull',
    'GET /v2/team/app/manifests/1 Bearer',
  ]);
  assert.is(asked.filter((each) => each.includes('/token')).length, 1);
});

accounts('a token that is no longer good is fetched anew, once for each request', async () => {
  let left = 2;
  // Each token is good for two requests.
  const expiring: RequestListener = (request, response) => {
    if (left === 0) return status(401, { 'www-authenticate': challengeAt(request) })(request, response);
    left -= 1;
    good(request, response);
  };
  const challengeAt = ({ headers: { host } }: IncomingMessage) => `Bearer realm="http://${host}/token"`;
  const renewing: RequestListener = (request, response) => {
    if (request.url?.startsWith('/token') === true) left = 2;
    withTokens(expiring)(() => Number(new URL(`http://${request.headers.host}`).port))(request, response);
  };
  const { answer, asked } = await lookUp(always(renewing));
  assert.is(answer, 'user app');
  assert.is(asked.filter((each) => each.includes('/token')).length, 2);
});

for (const [sentence, listener, expected] of [
  ['a token that would end the header is none', said('{"token":"a\\r\\nx: y"}'), /^its token cannot be read$/],
  ['nor is one that is no text', said('{"token":["a"]}'), /^its token cannot be read$/],
  ['an answer without JSON has no token', said('<html>'), /^its token cannot be read$/],
  ['a token that never ends', endless, /^it is larger than 262144 bytes$/],
] as const) {
  accounts(sentence, async () => {
    const handing: RequestListener = (request, response) =>
      request.url?.startsWith('/token') === true
        ? listener(request, response)
        : withTokens(good)(() => Number(new URL(`http://${request.headers.host}`).port))(request, response);
    assert.match((await lookUp(always(handing), { layers: false })).answer, expected);
  });
}

accounts('a registry that takes no token is asked twice', async () => {
  const refusing = withTokens(status(401, { 'www-authenticate': 'Bearer realm="http://localhost/token"' }));
  const { answer, asked } = await lookUp(refusing, { layers: false });
  assert.match(answer, /refuses it \(401\)|nobody listens/);
  assert.is(asked.filter((each) => each.includes('/manifests/')).length, 2);
});

accounts('a password goes to who hands out tokens, and to nobody else', async () => {
  const account = { kind: 'password', name: 'me', password: 'secret' } as const;
  const { answer, asked } = await lookUp(withTokens(good), { account, layers: false });
  assert.is(answer, 'user app');
  assert.equal(
    asked.filter((each) => each.endsWith(' Basic')),
    ['GET /token?service=s&scope=repository%3Ateam%2Fapp%3Apull Basic'],
  );
});

accounts('a token of a helper is changed for another', async () => {
  const { answer, asked } = await lookUp(withTokens(good), { account: { kind: 'token', token: 't' }, layers: false });
  assert.is(answer, 'user app');
  assert.ok(asked.includes('POST /token'));
});

accounts('Basic is met with the password', async () => {
  const basic: RequestListener = (request, response) =>
    request.headers.authorization === `Basic ${Buffer.from('me:secret').toString('base64')}`
      ? good(request, response)
      : status(401, { 'www-authenticate': 'Basic realm="x"' })(request, response);
  const account = { kind: 'password', name: 'me', password: 'secret' } as const;
  assert.is((await lookUp(always(basic), { account })).answer, 'user app');
});

accounts('a token does not follow a redirect to another host', async () => {
  const elsewhere = await serve(good);
  try {
    const redirecting: RequestListener = (request, response) =>
      /blobs/.test(request.url ?? '')
        ? void response.writeHead(307, { location: `http://localhost:${elsewhere.port}${request.url}` }).end()
        : good(request, response);
    const { answer } = await lookUp(withTokens(redirecting), { layers: false });
    assert.is(answer, 'user app');
    assert.is(elsewhere.asked.length, 1);
    assert.not.match(elsewhere.asked[0] ?? '', 'Bearer');
  } finally {
    await elsewhere.close();
  }
});

accounts('nor does a refresh token', async () => {
  const elsewhere = await serve(good);
  try {
    const leading: RequestListener = (request, response) =>
      request.url === '/token'
        ? void response.writeHead(307, { location: `http://localhost:${elsewhere.port}/token` }).end()
        : withTokens(good)(() => Number(new URL(`http://${request.headers.host}`).port))(request, response);
    const { answer } = await lookUp(always(leading), { account: { kind: 'token', token: 't' }, layers: false });
    assert.match(String(answer), /which gets no account of/);
    assert.equal(elsewhere.asked, []);
  } finally {
    await elsewhere.close();
  }
});

accounts('another host names nobody who gets the password', async () => {
  const elsewhere = await serve(status(401, { 'www-authenticate': 'Basic realm="x"' }));
  try {
    const redirecting: RequestListener = (request, response) =>
      /blobs/.test(request.url ?? '')
        ? void response.writeHead(307, { location: `http://localhost:${elsewhere.port}${request.url}` }).end()
        : good(request, response);
    const account = { kind: 'password', name: 'me', password: 'secret' } as const;
    const { answer } = await lookUp(always(redirecting), { account, layers: false });
    assert.match(String(answer), /to which it redirects, wants an account \(401\)/);
    assert.is(elsewhere.asked.length, 1);
    assert.not.match(elsewhere.asked[0] ?? '', 'Basic');
  } finally {
    await elsewhere.close();
  }
});

accounts.run();

const names = suite('resolve/registry: what is asked for');

const listHeld = (): Held => {
  const { blobs, manifests } = holding(IMAGE);
  const others = { ...blobs };
  const arm = imageInto(others, { config: { User: 'arm' }, architecture: 'arm64' });
  const amd = imageInto(others, { config: { User: 'amd' } });
  const list = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [arm, amd] }));
  const entry = (digest: string) => ({ bytes: others[digest] ?? Buffer.alloc(0), type: INDEX });
  return {
    blobs: others,
    manifests: {
      ...manifests,
      '2': { bytes: list, type: INDEX },
      [arm.digest]: entry(arm.digest),
      [amd.digest]: entry(amd.digest),
    },
  };
};

names('of a list, the image of the platform', async () => {
  const { answer } = await lookUp(always(answerFrom(listHeld())), { name: 'registry.test/team/app:2' });
  assert.is(answer, 'user amd');
});

names('an image by its digest, which decides over the tag', async () => {
  const [digest = ''] = Object.keys(held.manifests).filter((each) => each.startsWith('sha256:'));
  const { answer, asked } = await lookUp(always(good), { name: `registry.test/team/app:9@${digest}` });
  assert.is(answer, 'user app');
  assert.is(asked[0], `GET /v2/team/app/manifests/${digest}`);
});

names('another image under the digest is refused', async () => {
  const name = `registry.test/team/app@${sha256('another')}`;
  const { answer } = await lookUp(always(spoiling(good, NO_MANIFEST, 9, said('{}'))), { name });
  assert.match(answer, /^the manifest is not that of sha256:/);
});

names.run();

const proxies = suite('resolve/registry: proxies');

proxies('a registry elsewhere is asked through the proxy that variables name', async () => {
  const registry = await serve(good, LOCAL);
  const tunnels: string[] = [];
  const proxy = await serve(() => {});
  await proxy.close();
  const { createServer } = await import('node:http');
  const server = createServer();
  server.on('connect', (request, socket) => {
    tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
    const to = connect(registry.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      to.pipe(socket).pipe(to);
    });
    for (const end of [to, socket]) end.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const env = { HTTPS_PROXY: `http://me:pw@127.0.0.1:${port}` };
    const network = newNetwork({ authorities: AUTHORITY, env, idle: 2000 });
    const asker = askerOf(network);
    const answer = await asker({ url: new URL('https://registry.example/v2/team/app/manifests/1') });
    // The certificate is that of localhost: it is looked at behind the proxy, too.
    assert.match(isFailure(answer) ? answer.failure : '', 'ERR_TLS_CERT_ALTNAME_INVALID');
    assert.equal(tunnels, [`registry.example:443 Basic ${Buffer.from('me:pw').toString('base64')}`]);
  } finally {
    server.closeAllConnections();
    server.close();
    await registry.close();
  }
});

for (const [name, says] of [
  ['accepts and never answers', ''],
  ['opens the tunnel, behind which nobody answers', 'HTTP/1.1 200 OK\r\n\r\n'],
] as const) {
  proxies(`a proxy that ${name} is given up`, async () => {
    const { createServer } = await import('node:net');
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write(says));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const asker = askerOf(
        newNetwork({ authorities: AUTHORITY, env: { HTTPS_PROXY: `127.0.0.1:${port}` }, idle: 200 }),
      );
      const answer = await asker({ url: new URL('https://registry.example/v2/team/app/manifests/1') });
      assert.is(isFailure(answer) ? answer.failure : '', `the proxy 127.0.0.1:${port} does not answer`);
    } finally {
      server.close();
    }
  });
}

proxies.run();
