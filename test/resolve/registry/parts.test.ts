import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../../src/program/node-host.js';
import { wholeBlob } from '../../../src/resolve/blobs.js';
import { cacheDirectory, rememberedStore } from '../../../src/resolve/cache.js';
import type { Store } from '../../../src/resolve/model.js';
import { challengeOf } from '../../../src/resolve/registry/challenge.js';
import { credentialsOf } from '../../../src/resolve/registry/credentials.js';
import { proxyFor } from '../../../src/resolve/registry/proxy.js';
import { directoryOf } from '../../directory.js';
import { sha256 } from '../made.js';

const proxies = suite('resolve/registry/proxy');

const PROXY = { HTTPS_PROXY: 'http://proxy.example:3128' };

for (const [sentence, url, env, expected] of [
  ['none is named', 'https://a.example/', {}, undefined],
  ['one for https', 'https://a.example/', PROXY, 'proxy.example:3128'],
  ['in small letters, too, which decide', 'https://a.example/', { ...PROXY, https_proxy: 'http://b:1' }, 'b:1'],
  ['one for all', 'https://a.example/', { ALL_PROXY: 'http://c:2' }, 'c:2'],
  ['one without a scheme', 'https://a.example/', { HTTPS_PROXY: 'd:3' }, 'd:3'],
  ['one that we do not speak', 'https://a.example/', { HTTPS_PROXY: 'socks5://d:3' }, undefined],
  ['nonsense', 'https://a.example/', { HTTPS_PROXY: 'http://:::' }, undefined],
  ['never for this machine', 'https://localhost:5000/', PROXY, undefined],
  ['nor by its number', 'https://127.0.0.2/', PROXY, undefined],
  ['a name that looks like it is another', 'https://127.0.0.1.example/', PROXY, 'proxy.example:3128'],
  ['not for an exception', 'https://a.example/', { ...PROXY, NO_PROXY: 'x,a.example' }, undefined],
  ['nor below it', 'https://b.a.example/', { ...PROXY, NO_PROXY: '.a.example' }, undefined],
  ['but for what only ends alike', 'https://ba.example/', { ...PROXY, NO_PROXY: 'a.example' }, 'proxy.example:3128'],
  [
    'an exception of another port',
    'https://a.example/',
    { ...PROXY, NO_PROXY: 'a.example:5000' },
    'proxy.example:3128',
  ],
  ['an exception of the port', 'https://a.example:5000/', { ...PROXY, NO_PROXY: 'a.example:5000' }, undefined],
  ['one for http alone', 'https://a.example/', { HTTP_PROXY: 'http://e:4' }, undefined],
  ['no proxy at all', 'https://a.example/', { ...PROXY, no_proxy: '*' }, undefined],
] as const) {
  proxies(sentence, () => assert.is(proxyFor(new URL(url), env)?.host, expected));
}

proxies.run();

const challenges = suite('resolve/registry/challenge');

const BEARER = {
  kind: 'bearer',
  realm: 'https://auth.example/token',
  service: 'registry',
  scope: 'repository:a/b:pull,push',
};

for (const [sentence, header, expected] of [
  ['nothing', '', undefined],
  ['an account', 'Basic realm="x"', { kind: 'basic' }],
  [
    'a token, with commas in its scope',
    'Bearer realm="https://auth.example/token",service="registry",scope="repository:a/b:pull,push"',
    BEARER,
  ],
  [
    'in another order, and without quotes',
    'bearer scope="repository:a/b:pull,push" , service=registry, realm="https://auth.example/token"',
    BEARER,
  ],
  [
    'a token before an account',
    'Basic realm="x", Bearer realm="y"',
    { kind: 'bearer', realm: 'y', service: '', scope: '' },
  ],
  ['a token without a realm', 'Bearer service="x"', undefined],
  ['another scheme', 'Negotiate', undefined],
  [
    'a long one',
    `Bearer realm="x",${'a="b",'.repeat(100_000)}`,
    { kind: 'bearer', realm: 'x', service: '', scope: '' },
  ],
] as const) {
  challenges(sentence, () => assert.equal(challengeOf(header), expected));
}

challenges.run();

const credentials = suite('resolve/registry/credentials');

const encoded = (text: string): string => Buffer.from(text).toString('base64');
const ME = { kind: 'password', name: 'me', password: 'a:b' };

for (const [sentence, config, registry, expected] of [
  ['nobody', {}, 'r.example', undefined],
  ['an account of the file', { auths: { 'r.example': { auth: encoded('me:a:b') } } }, 'r.example', ME],
  ['one with an address', { auths: { 'https://r.example': { auth: encoded('me:a:b') } } }, 'r.example', ME],
  ['that of another registry', { auths: { 'q.example': { auth: encoded('me:a:b') } } }, 'r.example', undefined],
  ['Docker Hub', { auths: { 'https://index.docker.io/v1/': { auth: encoded('me:a:b') } } }, 'docker.io', ME],
  ['a token', { auths: { 'r.example': { identitytoken: 't' } } }, 'r.example', { kind: 'token', token: 't' }],
  ['an entry that is none', { auths: { 'r.example': { auth: 7 } } }, 'r.example', undefined],
  [
    'a helper for the registry',
    { credHelpers: { 'r.example': 'good' } },
    'r.example',
    { kind: 'password', name: 'r.example', password: 'p' },
  ],
  [
    'a helper for all',
    { credsStore: 'good' },
    'docker.io',
    { kind: 'password', name: 'https://index.docker.io/v1/', password: 'p' },
  ],
  ['a helper with a token', { credsStore: 'token' }, 'r.example', { kind: 'token', token: 'p' }],
  [
    'a helper that fails, and the file',
    { credsStore: 'bad', auths: { 'r.example': { auth: encoded('me:a:b') } } },
    'r.example',
    ME,
  ],
  ['a helper whose name leads elsewhere is not started', { credsStore: '../x' }, 'r.example', undefined],
  ['a list in the place of an object', [], 'r.example', undefined],
] as const) {
  credentials(sentence, async () => {
    const directory = directoryOf({ 'config.json': JSON.stringify(config) });
    const run = async (program: string, args: readonly string[], { input = '' }: { readonly input?: string }) => {
      assert.equal(args, ['get']);
      assert.ok(/^docker-credential-(?:good|bad|token)$/.test(program), program);
      const Username = program.endsWith('token') ? '<token>' : input;
      const stdout = new TextEncoder().encode(JSON.stringify({ Username, Secret: 'p' }));
      return { code: program.endsWith('bad') ? 1 : 0, stdout, stderr: '' };
    };
    const host = { ...nodeHost, env: { DOCKER_CONFIG: directory } };
    assert.equal(await credentialsOf(host, { run })(registry), expected);
  });
}

credentials('a file that is no JSON has no accounts', async () => {
  const host = { ...nodeHost, env: { DOCKER_CONFIG: directoryOf({ 'config.json': '{' }) } };
  const run = async () => ({ code: 1, stdout: new Uint8Array(), stderr: '' });
  assert.is(await credentialsOf(host, { run })('r.example'), undefined);
});

credentials.run();

const cache = suite('resolve/cache');

const MANIFEST = new TextEncoder().encode('{"a": 1}');
const CONFIG = { digest: sha256('{}'), mediaType: 'application/vnd.oci.image.config.v1+json', size: 2 };

/** A store that counts what it is asked. */
const counting = () => {
  const asked: string[] = [];
  const store: Store = {
    manifest: async (wanted) => {
      asked.push(wanted);
      return { bytes: MANIFEST, mediaType: 'm', digest: sha256(MANIFEST) };
    },
    open: async ({ digest }) => {
      asked.push(digest);
      return (async function* () {
        yield new TextEncoder().encode('{}');
      })();
    },
  };
  return { asked, store };
};

for (const [sentence, again, expected] of [
  ['a tag is asked for once a day', { wanted: 'latest', today: '2026-01-01' }, 0],
  ['and again the next day', { wanted: 'latest', today: '2026-01-02' }, 1],
  ['another tag is another', { wanted: 'other', today: '2026-01-01' }, 1],
  ['a digest says the same for ever', { wanted: sha256(MANIFEST), today: '2027-01-01' }, 0],
] as const) {
  cache(sentence, async () => {
    const directory = directoryOf({});
    const { asked, store } = counting();
    await rememberedStore(store, 'a', { directory, today: '2026-01-01' }).manifest('latest');
    asked.length = 0;
    await rememberedStore(store, 'a', { directory, today: again.today }).manifest(again.wanted);
    assert.is(asked.length, expected);
  });
}

cache('whoever wants to know what has changed asks for a tag anew, and leaves what it names now', async () => {
  const directory = directoryOf({});
  const { asked, store } = counting();
  const today = '2026-01-01';
  await rememberedStore(store, 'a', { directory, today }).manifest('latest');
  const newer = {
    ...store,
    manifest: async () => ({ bytes: Buffer.from('{"n":1}'), mediaType: '', digest: sha256('{"n":1}') }),
  };
  const found = await rememberedStore(newer, 'a', { directory, today, anew: true }).manifest('latest');
  const later = await rememberedStore(store, 'a', { directory, today }).manifest('latest');
  assert.equal(
    [found, later].map((each) => 'digest' in each && each.digest),
    [sha256('{"n":1}'), sha256('{"n":1}')],
  );
  assert.is(asked.length, 1);
});

cache('another repository has other tags', async () => {
  const directory = directoryOf({});
  const { asked, store } = counting();
  const today = '2026-01-01';
  await rememberedStore(store, 'a', { directory, today }).manifest('latest');
  await rememberedStore(store, 'b', { directory, today }).manifest('latest');
  assert.equal(asked, ['latest', 'latest']);
});

cache('a configuration is kept, and compared again', async () => {
  const directory = directoryOf({});
  const { asked, store } = counting();
  const remembered = () => rememberedStore(store, 'a', { directory, today: '2026-01-01' });
  for (let times = 0; times < 2; times += 1) await wholeBlob(remembered(), CONFIG, 100);
  assert.is(asked.length, 1);
  const spoiled = directoryOf({ [`blobs/${CONFIG.digest.slice(7)}`]: 'x' });
  assert.equal(
    await wholeBlob(rememberedStore(store, 'a', { directory: spoiled, today: '' }), CONFIG, 100),
    Buffer.from('{}'),
  );
});

cache('where nothing can be written, all is asked again', async () => {
  const directory = join(directoryOf({ file: '' }), 'file');
  const { asked, store } = counting();
  for (let times = 0; times < 2; times += 1)
    await rememberedStore(store, 'a', { directory, today: '' }).manifest('latest');
  assert.is(asked.length, 2);
});

for (const [env, expected] of [
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/dockerfile-nonroot/images'],
  [{ HOME: '/h' }, '/h/.cache/dockerfile-nonroot/images'],
  [{ HOME: 'relative' }, undefined],
  [{}, undefined],
] as const) {
  cache(`it lies in ${expected}`, () => assert.is(cacheDirectory(env), expected));
}

cache.run();
