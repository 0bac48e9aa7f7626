import { readFileSync, symlinkSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { resolverFor } from '../../src/program/join-run.js';
import { nodeHost } from '../../src/program/node-host.js';
import { directoryOf, program, ROOT } from '../in-process.js';

const join = suite('join-run: a manifest beside the Dockerfile that it builds');

const files = (service: string) => ({ 'app/Dockerfile': ROOT, 'compose.yaml': `services:\n  a:\n${service}` });
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - {name: c, image: own}\n';
const CONFIG = '{ "images": { "own": "app/Dockerfile" } }';

/** The severities that a manifest is given for root, in a run over some paths. */
const severities = async (directory: string, argv: readonly string[]): Promise<readonly string[]> => {
  const { files: all } = JSON.parse((await program(directory, ['-f', 'json', ...argv])).out);
  return all
    .filter(({ path }: { path: string }) => path.endsWith('.yaml'))
    .flatMap(({ results }: { results: readonly { rule: string; severity: string }[] }) => results)
    .filter(({ rule }: { rule: string }) => rule === 'container-root-user')
    .map(({ severity }: { severity: string }) => severity);
};

for (const [sentence, given, argv, expected] of [
  ['root is no second error', files('    build: app\n'), ['.'], ['info']],
  ['on its own it is the error', files('    build: app\n'), ['compose.yaml'], ['error']],
  ['what it says itself is its own', files('    build: app\n    user: root\n'), ['.'], ['error']],
  ['an image that nobody builds here, too', files('    image: alpine\n'), ['.'], ['error']],
  [
    'of a pod, likewise',
    { 'app/Dockerfile': ROOT, 'p.yaml': POD, '.dockerfile-nonrootrc.json': CONFIG },
    ['app', 'p.yaml'],
    ['info'],
  ],
  [
    'whose own 0 is its own',
    {
      'app/Dockerfile': ROOT,
      'p.yaml': POD.replace('own}', 'own, securityContext: {runAsUser: 0}}'),
      '.dockerfile-nonrootrc.json': CONFIG,
    },
    ['.'],
    ['error'],
  ],
] as const) {
  join(sentence, async () => assert.equal(await severities(directoryOf(given), argv), expected));
}

const LOWER = 'FROM debian:12\nCMD ["sleep", "9"]\n';
const SERVICE = 'services:\n  web:\n    build: .\n    user: "1000"\n    volumes: ["./data:/data"]\n';
const MAKE = 'all:\n\tdocker build -t x/y .\n\tdocker run -u 7 x/y sleep 3\n';

for (const [sentence, given, expected] of [
  ['Compose builds a Dockerfile in lower case', { dockerfile: LOWER, 'compose.yaml': SERVICE }, /web \(compose/],
  ['so does Docker', { dockerfile: LOWER, Makefile: MAKE }, /x\/y \(Makefile/],
  [
    'of the default name alone',
    { 'app.dockerfile': LOWER, 'compose.yaml': SERVICE.replace('.', '{dockerfile: App.dockerfile}') },
    /app \(10001:10001\)/,
  ],
  [
    'and of no other in capitals',
    { dockerfile: LOWER, 'compose.yaml': SERVICE.replace('.', '{dockerfile: DOCKERFILE}') },
    /app \(10001:10001\)/,
  ],
  [
    'and not where there is one that is called so',
    { Dockerfile: LOWER, dockerfile: LOWER, 'compose.yaml': SERVICE },
    / Dockerfile:1:1(?:.|\n)*app \(1000:1000\)(?:.|\n)* dockerfile:1:1(?:.|\n)*app \(10001:10001\)/,
  ],
  [
    'which a directory is not',
    { dockerfile: LOWER, 'Dockerfile/x': '', 'compose.yaml': SERVICE },
    /app \(10001:10001\)/,
  ],
] as const) {
  join(`a name in lower case: ${sentence}`, async () => {
    assert.match((await program(directoryOf(given), ['.'])).out, expected);
  });
}

join('a service that is built of a file in lower case is no second error', async () => {
  const given = { 'app/dockerfile': ROOT, 'compose.yaml': 'services:\n  a:\n    build: app\n' };
  assert.equal(await severities(directoryOf(given), ['.']), ['info']);
  assert.match((await program(directoryOf(given), ['compose.yaml'])).out, /app\/dockerfile/);
});

const ARGUED = 'FROM debian:12\nARG RUN_AS=5000:5000\nUSER ${RUN_AS}\nCMD ["sleep", "1"]\n';
const built = (services: string) => `services:\n${services}`;

for (const [sentence, files, argv, expected] of [
  [
    'an argument of Compose decides over its default',
    { Dockerfile: ARGUED, 'compose.yaml': built('  a:\n    build: {context: ., args: {RUN_AS: root}}\n') },
    [],
    /becomes root: the image runs as root/,
  ],
  [
    'one of the command line decides over that of Compose',
    { Dockerfile: ARGUED, 'compose.yaml': built('  a:\n    build: {context: ., args: {RUN_AS: root}}\n') },
    ['--build-arg', 'RUN_AS=7'],
    /The image runs as non-root/,
  ],
  [
    'where services differ, the one that is root counts',
    {
      Dockerfile: ARGUED,
      'compose.yaml': built(
        '  a:\n    build: {context: ., args: {RUN_AS: root}}\n  b:\n    build: {context: ., args: {RUN_AS: "7"}}\n',
      ),
    },
    [],
    /The image runs as root/,
  ],
  [
    'the build of another Dockerfile says nothing of this one',
    { Dockerfile: ARGUED, 'compose.yaml': built('  a:\n    build: {context: ./other, args: {RUN_AS: root}}\n') },
    [],
    /None of 2 images runs as root\. We do not know the user of 1 image\./,
  ],
  [
    'a service is as its build argument says, too',
    { Dockerfile: ARGUED, 'compose.yaml': built('  a:\n    build: {context: ., args: {RUN_AS: root}}\n') },
    [],
    /1 service or workload runs a root image of these Dockerfiles/,
  ],
  [
    'a user that a variable says is no question of the image',
    { 'compose.yaml': built('  a: {image: alpine, user: "${WHO}"}\n  b: {image: o/unknown}\n') },
    ['--verbose'],
    /service\/a, whose user a variable, another file, or whoever starts it says\n(?=.*service\/b\n)/s,
  ],
  [
    'a right that Compose gives is a reason',
    { Dockerfile: ROOT, 'docker-compose.yml': built('  a:\n    build: .\n    cap_add: [NET_ADMIN]\n') },
    [],
    /a \(docker-compose\.yml, line 4\) is given the capability NET_ADMIN/,
  ],
  [
    'a stage that is built beside the last one is an image of its own',
    {
      Dockerfile: `${ROOT.trimEnd().replace('FROM node:22', 'FROM node:22 AS one')}\nFROM debian:12\nCMD ["cat"]\n`,
      'compose.yaml': built('  a:\n    build: {context: ., target: one}\n'),
    },
    [],
    /2 of 2 images run as root(?=.*a \(compose\.yaml, line 3\) builds this: stage one\.)/s,
  ],
  [
    'a last stage for tests that nobody builds is not the image',
    {
      Dockerfile: `${ROOT.replace('FROM node:22', 'FROM node:22 AS one')}FROM one AS test\nRUN npm test\n`,
      'compose.yaml': built('  a:\n    build: {context: ., target: one}\n'),
    },
    [],
    /The image runs as root: (?=.*a \(compose\.yaml, line 3\) builds this: stage one\.)/s,
  ],
] as const) {
  join(`Compose: ${sentence}`, async () => {
    const { out } = await program(directoryOf(files), ['check', ...argv]);
    assert.match(out, expected);
  });
}

const ACTION = 'name: a\nruns:\n  using: docker\n  image: docker/Dockerfile\n';
const SKAFFOLD =
  'apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: a\n      context: docker\n      sync: {manual: [{src: "*.js", dest: /app}]}\n';

for (const [sentence, name, text, expected] of [
  ['a GitHub action', 'action.yml', ACTION, /action\.yml, line 4, makes this image a GitHub action/],
  ['an action of another image', 'action.yml', ACTION.replace('docker/', 'other/'), /^(?!.*GitHub)/s],
  ['a published action', 'action.yml', ACTION.replace('docker/Dockerfile', 'docker://a/b'), /^(?!.*GitHub)/s],
  ['an action of JavaScript', 'action.yml', ACTION.replace('using: docker', 'using: node20'), /^(?!.*GitHub)/s],
  ['what Skaffold copies', 'skaffold.yaml', SKAFFOLD, /skaffold\.yaml, line 7, copies \*\.js to \/app/],
  [
    'what Tilt copies',
    'Tiltfile',
    "docker_build('a', 'docker', live_update=[sync('docker', '/app')])\n",
    /Tiltfile, line 1, copies docker to \/app/,
  ],
] as const) {
  join(`a file above the Dockerfile: ${sentence}`, async () => {
    const dockerfile = `${ROOT}COPY server.js ./\n`;
    const directory = directoryOf({ 'docker/Dockerfile': dockerfile, 'docker/server.js': '', [name]: text });
    assert.match((await program(directory, ['check', '.'])).out, expected);
  });
}

const KAMAL = 'service: shop\nimage: me/shop\nservers:\n  - 192.0.2.1\n';

for (const [sentence, name, text, expected] of [
  ['starts it with Docker', 'config/deploy.yml', KAMAL, 0],
  ['of another place is none', 'k8s/deploy.yml', KAMAL, 1],
  ['without servers is none', 'config/deploy.yml', 'service: shop\nimage: me/shop\n', 1],
  ['builds another file', 'config/deploy.yml', `${KAMAL}builder: {dockerfile: Dockerfile.web}\n`, 1],
  ['builds another stage', 'config/deploy.yml', `${KAMAL}builder: {target: other}\n`, 1],
  ['builds another directory', 'config/deploy.yml', `${KAMAL}builder: {context: web}\n`, 1],
] as const) {
  join(`a low port, where what Kamal deploys ${sentence}`, async () => {
    const dockerfile = 'FROM alpine:3.20\nUSER 1000:1000\nEXPOSE 80\nCMD ["/x"]\n';
    const directory = directoryOf({ Dockerfile: dockerfile, [name]: text });
    const { out } = await program(directory, ['-f', 'json', '.']);
    const [file] = JSON.parse(out).files.filter(({ path }: { path: string }) => path === 'Dockerfile');
    assert.is(file.results.filter(({ rule }: { rule: string }) => rule === 'privileged-port').length, expected);
  });
}

const skaffold = (directory: string) => ({
  [`${directory}/skaffold.yaml`]:
    'apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - {image: web, context: app}\n',
  [`${directory}/k/p.yaml`]: POD.replace('own', 'web'),
});

join('a file of Skaffold speaks for its own directory', async () => {
  const files = {
    ...{ ...skaffold('a'), ...skaffold('b'), 'c/p.yaml': POD.replace('own', 'web') },
    ...{ 'a/app/Dockerfile': ROOT, 'b/app/Dockerfile': `${ROOT}USER 7:7\n` },
  };
  const { out } = await program(directoryOf(files), ['-f', 'json', '.']);
  const told = JSON.parse(out).files.flatMap(({ path, verdict }: { path: string; verdict: string }) =>
    path.endsWith('p.yaml') ? [`${path} ${verdict}`] : [],
  );
  assert.equal(told, ['a/k/p.yaml root', 'b/k/p.yaml nonroot', 'c/p.yaml unknown']);
  const fixed = directoryOf(files);
  await program(fixed, ['check', '--fix', '--only', 'missing-run-as-non-root', '.']);
  assert.not.match(readFileSync(`${fixed}/a/k/p.yaml`, 'utf8'), 'runAsNonRoot');
});

join('what the user says counts before it', async () => {
  const files = { ...skaffold('a'), 'a/app/Dockerfile': ROOT, 'other/Dockerfile': `${ROOT}USER 7:7\n` };
  const { out } = await program(directoryOf(files), ['-f', 'json', '.', '--image', 'web=other/Dockerfile']);
  const told = JSON.parse(out).files.find(({ path }: { path: string }) => path === 'a/k/p.yaml');
  assert.is(told.verdict, 'nonroot');
});

join.run();

const tree = suite('join-run: what a manifest may have read');

const CLEAN = 'FROM node:22\nUSER 1000:1000\n';

for (const [sentence, name, named, expected] of [
  ['a Dockerfile beside it', 'Dockerfile', [], true],
  ['above it, in the same work tree', '../Dockerfile', [], true],
  ['not above the work tree', '../../Dockerfile', [], false],
  ['not by an absolute path', '/outside/Dockerfile', [], false],
  ['not through a link', 'link/Dockerfile', [], false],
  ['unless the user names it', '../../Dockerfile', ['../../Dockerfile'], true],
] as const) {
  tree(`${sentence}: ${name}`, () => {
    const given = ['Dockerfile', 'repo/Dockerfile', 'repo/deploy/Dockerfile'].map((path) => [path, CLEAN] as const);
    const top = directoryOf({ ...Object.fromEntries(given), 'repo/.git/HEAD': '' });
    symlinkSync(top, `${top}/repo/deploy/link`);
    const joined = {
      images: {},
      named: new Set(named),
      inputs: new Set<string>(),
      fixed: new Map(),
      idsFor: () => ({}),
      lists: [],
      overlays: () => [],
      composed: (_: string, options: Options) => options,
    };
    const read = (file: string) => readFileSync(file, 'utf8');
    const find = resolverFor(nodeHost, `${top}/repo/deploy/compose.yaml`, {}, joined, read, []);
    assert.is(find(name.replace('/outside', top), undefined) !== undefined, expected);
  });
}

tree('an image that many services run is worked out once, and of hundreds of images no more are', () => {
  const top = directoryOf({ 'repo/.git/HEAD': '', 'repo/Dockerfile': ROOT });
  let count = 0;
  const joined = {
    images: {},
    named: new Set<string>(),
    inputs: new Set<string>(),
    fixed: new Map<string, string>(),
    idsFor: () => ({}),
    lists: [],
    overlays: () => [],
    composed: (_: string, options: Options) => options,
  };
  const read = (file: string) => {
    count += 1;
    return readFileSync(file, 'utf8');
  };
  const find = resolverFor(nodeHost, `${top}/repo/compose.yaml`, {}, joined, read, []);
  const all = ['a', 'a', ...Array.from({ length: 600 }, (_, index) => `t${index}`)].map((each) =>
    find('Dockerfile', each),
  );
  assert.is(count, 500);
  assert.is(all[1], all[0]);
  assert.is(all.at(-1), undefined);
});

tree.run();
