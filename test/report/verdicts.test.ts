import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import type { FileReport } from '../../src/report/report.js';
import { summaryOf } from '../../src/report/summary.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';
import { sampleOptions, samplePaths } from '../manifests/sample-options.js';

const verdicts = suite('verdicts: of images and containers');

const pod = (security: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: nginx, securityContext: {${security}}}]}\n`;

/** The verdict of the only container, and the rules that fail a run. */
const judged = (path: string, text: string): string => {
  const { verdict, results } = checkManifest({ path, text }, {});
  const told = results.filter(({ rule }) => /-user$/.test(rule)).map(({ rule }) => rule);
  return [verdict, ...told].join(' ');
};

for (const [id, expected] of [
  ['1000', 'nonroot'],
  ['0', 'root container-root-user'],
  ['1_000', 'nonroot'],
  ['0o1750', 'nonroot'],
  ['01750', 'nonroot'],
  ['0O17', 'nonroot'],
  ['0x10', 'nonroot'],
  ['0b11', 'nonroot'],
  ['1e3', 'nonroot'],
  ['0_0', 'root container-root-user'],
  ['0x0', 'root container-root-user'],
  ['-0', 'root container-root-user'],
  ['4294967295', 'nonroot'],
  ['-1', 'invalid unusable-user'],
  ['4294967296', 'invalid unusable-user'],
  ['1.5', 'invalid unusable-user'],
  ['"1000"', 'invalid unusable-user'],
  ['"0"', 'invalid unusable-user'],
  ['app', 'invalid unusable-user'],
  ['true', 'invalid unusable-user'],
  ['null', 'root container-root-user'],
  ['"${UID}"', 'root container-root-user'],
] as const) {
  verdicts(`runAsUser: ${id}`, () => assert.is(judged('p.yaml', pod(`runAsUser: ${id}`)), expected));
}

verdicts('a group that is no id', () =>
  assert.is(judged('p.yaml', pod('runAsUser: 1000, runAsGroup: -1')), 'invalid unusable-user'),
);

verdicts('root with such a group is root, too', () =>
  assert.is(judged('p.yaml', pod('runAsUser: 0, runAsGroup: b')), 'root container-root-user unusable-user'),
);

verdicts('a file has the verdict of its worst container', () => {
  const texts = ['runAsUser: 1000', 'runAsUser: -1', 'runAsUser: 0'].map(pod);
  for (const [count, expected] of ['nonroot', 'invalid', 'root'].entries()) {
    const text = texts.slice(0, count + 1).join('---\n');
    assert.is(checkManifest({ path: 'p.yaml', text }, {}).verdict, expected);
  }
});

verdicts('one id for several containers is one finding', () => {
  const text = pod('').replace(
    'containers: [',
    'securityContext: {runAsUser: -1}, containers: [{name: d, image: nginx}, ',
  );
  assert.is(judged('p.yaml', text), 'invalid unusable-user');
});

for (const [user, expected] of [
  ['1000', 'nonroot'],
  ['1000:0', 'nonroot'],
  ['app', 'nonroot'],
  ['0', 'root container-root-user'],
  ['root', 'root container-root-user'],
  ['+0', 'root container-root-user'],
  ['-0', 'root container-root-user'],
  ['000:1', 'root container-root-user'],
  [':5', 'root container-root-user'],
  ['', 'root container-root-user'],
  ['-1', 'invalid unusable-user'],
  ['99999999999', 'invalid unusable-user'],
  ['${UID}', 'unknown'],
] as const) {
  verdicts(`user: "${user}" of a service`, () => {
    const text = `services:\n  c: {image: "alpine:3.20", user: "${user}"}\n`;
    assert.is(judged('compose.yaml', text), expected);
  });
}

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80}]}\n';
const TWO = `${pod('runAsUser: 0')}---\n${pod('runAsUser: 1000')}`;

for (const [sentence, files, images, line] of [
  [
    'a file that starts nothing has no verdict',
    { 's.yaml': SERVICE },
    [0, 0, 0, 0],
    'Nothing in 1 file starts a container.',
  ],
  [
    'nor has an image that only carries files',
    { Dockerfile: 'FROM scratch\nCOPY a /a\n' },
    [0, 0, 0, 0],
    'Nothing in 1 file starts a container.',
  ],
  ['one image of one file', { Dockerfile: ROOT }, [1, 0, 0, 0], 'The image runs as root: its fix can be proven.'],
  ['containers are counted, not files', { 'p.yaml': TWO }, [1, 1, 0, 0], '1 of 2 images runs as root: 1 needs a look.'],
  [
    'a file beside that starts nothing',
    { Dockerfile: NONROOT, 's.yaml': SERVICE },
    [0, 1, 0, 0],
    'The image runs as non-root.',
  ],
  [
    'a file that failed beside one that did not',
    { Dockerfile: ROOT, 'b.dockerfile': 'FROM a\0' },
    [1, 0, 0, 0],
    'The image runs as root: its fix can be proven. We could not check 1 file.',
  ],
  ['a file that failed is that alone', { Dockerfile: 'FROM a\0' }, [0, 0, 0, 0], 'We could not check 1 file.'],
] as const) {
  verdicts(sentence, async () => {
    const directory = directoryOf(files);
    const { summary } = JSON.parse((await program(directory, ['-f', 'json'])).out);
    assert.equal(summary.images, { root: images[0], nonroot: images[1], unknown: images[2], invalid: images[3] });
    assert.match((await program(directory, [])).out, line);
  });
}

verdicts('a file that could not be written is no image of root, too', () => {
  const file = {
    ...check({ path: 'x', text: ROOT }, {}),
    error: { kind: 'unwritable', path: 'x', detail: '' } as const,
  };
  const { root, failed, images } = summaryOf([file]);
  assert.equal([file.verdict, root, images.root, failed], ['root', 0, 0, 1]);
});

verdicts('files that an image carries are started by the service that names it', async () => {
  const directory = directoryOf({
    'compose.yaml': 'services: {s: {build: ., command: [/a]}}\n',
    Dockerfile: 'FROM scratch\nCOPY a /a\n',
  });
  const { summary } = JSON.parse((await program(directory, ['-f', 'json', 'compose.yaml'])).out);
  assert.is(summary.images.root, 1);
});

for (const [sentence, dockerfile] of [
  ['that the builder refuses', 'FROM node:22\nUSRE 1\n'],
  ['whose user cannot be', 'FROM node:22\nUSER -1\n'],
] as const) {
  verdicts(`a service of a Dockerfile elsewhere ${sentence} is a finding`, async () => {
    const directory = directoryOf({
      'a/compose.yaml': 'services: {s: {build: {context: ., dockerfile: made}}}\n',
      'a/made': dockerfile,
    });
    const { code, out } = await program(directory, ['a/compose.yaml']);
    assert.is(code, 1);
    assert.match(out, 'a/made does not build, or cannot start.');
  });
}

/** Each file below samples/ that is checked, with the options beside it. */
const samples = (): readonly FileReport[] => {
  const top = new URL('../../samples/', import.meta.url).pathname;
  const dockerfiles = readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/Dockerfile'))
    .map((path) => {
      const options = join(top, dirname(path), 'options.json');
      const given = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {};
      return check({ path, text: readFileSync(join(top, path), 'utf8') }, given);
    });
  const manifests = samplePaths().map((path) =>
    checkManifest({ path: relative(top, path), text: readFileSync(path, 'utf8') }, sampleOptions(path, new Map())),
  );
  return [...dockerfiles, ...manifests];
};

verdicts('an image of root, or one that cannot run, fails a run, unless an exception says otherwise', () => {
  const all = samples();
  assert.ok(all.length > 200);
  const silent = all.filter((file) => {
    const { images } = summaryOf([file]);
    const fails = file.results.some(({ severity }) => severity !== 'info');
    const isAllowed = file.results.some(({ rule }) => rule === 'allowed-root');
    return images.root + images.invalid > 0 && !fails && !isAllowed;
  });
  assert.equal(
    silent.map(({ path }) => path),
    [],
  );
});

for (const [sentence, security, expected] of [
  ['says nothing of the image that it is laid over', '', 'unknown'],
  ['counts for what it says', ', securityContext: {runAsUser: 0}', 'root'],
] as const)
  verdicts(`a patch ${sentence}`, () => {
    const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: c, image: nginx${security}}]}}}\n`;
    const { targets } = checkManifest({ path: 'p.yaml', text }, {});
    assert.equal(
      targets.map(({ verdict }) => verdict),
      [expected],
    );
  });

verdicts.run();
