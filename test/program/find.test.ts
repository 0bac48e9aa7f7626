import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isDockerfileName } from '../../src/program/kind.js';
import { directoryOf, program, ROOT } from '../in-process.js';

const names = suite('find: names');

const WANTED = [
  'Dockerfile',
  'dockerfile',
  'DOCKERFILE',
  'Containerfile',
  'Dockerfile.prod',
  'Dockerfile-alpine',
  'Dockerfile_dev',
  'app.dockerfile',
  'app.Dockerfile',
  'my-dockerfile',
  'x.containerfile',
  'Dockerfile.node.22',
  'Dockerfile.go',
  'Containerfile.java',
];

const OTHERS = [
  'Dockerfile.dockerignore',
  '.dockerignore',
  'Dockerfile.md',
  'Dockerfile.j2',
  'Dockerfile.tmpl',
  'Dockerfile.orig',
  'Dockerfile~',
  '.Dockerfile.123-4x5y.tmp',
  'dockerfile.ts',
  'my.Dockerfile.go',
  'Dockerfiles',
  'mydockerfile',
  'docker-compose.yml',
  'README.md',
  'Dockerfile.svg',
  'Dockerfile.xml',
  'Dockerfile.pdf',
  'Containerfile.gotpl',
  '.dockerfile-nonrootrc.jsonc',
  '.dockerfile-nonrootrc',
  'dockerfile-nonroot.config.json',
];

for (const name of WANTED) names(`${name} is one`, () => assert.ok(isDockerfileName(name)));
for (const name of OTHERS) names(`${name} is none`, () => assert.not.ok(isDockerfileName(name)));

const hooks = readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8');
const hookPattern = (key: string): string => new RegExp(`  ${key}: &${key} '(.*)'$`, 'm').exec(hooks)?.[1] ?? '';
/** Python's `(?i)` and `(?i:…)`. */
const taken = new RegExp(hookPattern('files').replace('(?i)', ''), 'i');
const [, kept = '', others = ''] = /^(\^\(\?!.*?\$\))\.\*\(\?i:(.*)\)$/.exec(hookPattern('exclude')) ?? [];
const left = { test: (name: string): boolean => new RegExp(kept).test(name) && new RegExp(others, 'i').test(name) };

for (const name of [...WANTED, ...OTHERS])
  names(`pre-commit gives us what a check below a directory looks at: ${name}`, () =>
    assert.is(taken.test(`a/${name}`) && !left.test(`a/${name}`), WANTED.includes(name)),
  );

names.run();

const walk = suite('find: directories');

const found = async (directory: string, argv: readonly string[] = ['.']): Promise<readonly string[]> =>
  JSON.parse((await program(directory, ['-f', 'json', ...argv])).out).files.map(({ path }: { path: string }) => path);

for (const [sentence, pattern] of [
  ['twenty stars', `${'*'.repeat(20)}b`],
  ['seven double stars', `${'**/a/'.repeat(7)}b`],
  ['a line of a megabyte', ' '.repeat(1024 * 1024 - 20)],
  ['more than a megabyte', '\\ '.repeat(1024 * 1024)],
  ['zeroes', '\0'.repeat(100_000)],
] as const) {
  walk(`a .gitignore may hold ${sentence}`, async () => {
    const deep = `${'a/'.repeat(100)}Dockerfile`;
    const directory = directoryOf({ '.gitignore': `${pattern}\nx/\n`, [deep]: ROOT, 'x/Dockerfile': ROOT });
    mkdirSync(join(directory, '.git'));
    assert.ok((await found(directory)).includes(deep));
  });
}

walk('in code-unit order, each once', async () => {
  const directory = directoryOf({ 'b/Dockerfile': ROOT, 'a/Dockerfile': ROOT, 'B/Dockerfile': ROOT, Dockerfile: ROOT });
  assert.equal(await found(directory, ['.', 'a', 'b/Dockerfile']), [
    'B/Dockerfile',
    'Dockerfile',
    'a/Dockerfile',
    'b/Dockerfile',
  ]);
});

walk('neither .git nor node_modules', async () => {
  const directory = directoryOf({ 'node_modules/x/Dockerfile': ROOT, '.git/Dockerfile': ROOT, 'x/Dockerfile': ROOT });
  assert.equal(await found(directory), ['x/Dockerfile']);
});

walk('what .gitignore leaves out is left out, but for what a deeper one takes back', async () => {
  const directory = directoryOf({
    '.gitignore': 'out/\n*.dockerfile\n',
    'out/Dockerfile': ROOT,
    'a.dockerfile': ROOT,
    'sub/.gitignore': '!b.dockerfile\n',
    'sub/b.dockerfile': ROOT,
    'sub/Dockerfile': ROOT,
  });
  assert.equal(await found(directory), ['sub/Dockerfile', 'sub/b.dockerfile']);
  assert.equal(await found(directory, ['a.dockerfile']), ['a.dockerfile'], 'a file that is named is taken');
});

walk('the .gitignore files above count up to the root of the work tree', async () => {
  const directory = directoryOf({
    '.gitignore': 'x.dockerfile\n',
    'repo/.git/info/exclude': 'z.dockerfile\n',
    'repo/.gitignore': 'y.dockerfile\n',
    'repo/sub/x.dockerfile': ROOT,
    'repo/sub/y.dockerfile': ROOT,
    'repo/sub/z.dockerfile': ROOT,
  });
  assert.equal(await found(join(directory, 'repo/sub')), ['x.dockerfile']);
});

walk('links are not followed, so a loop ends and nothing outside is read', async () => {
  const directory = directoryOf({ 'in/Dockerfile': ROOT, 'out/Dockerfile': ROOT });
  symlinkSync('..', join(directory, 'in/loop'));
  symlinkSync('../../out/Dockerfile', join(directory, 'in/x.dockerfile'));
  assert.equal(await found(directory, ['in']), ['in/Dockerfile']);
  assert.equal(await found(directory, ['in/x.dockerfile']), ['in/x.dockerfile'], 'a link that is named is followed');
});

walk('patterns of the configuration leave files out', async () => {
  const directory = directoryOf({
    '.dockerfile-nonrootrc.json': '{ "ignore": ["vendor/", "/a.dockerfile"] }',
    'vendor/Dockerfile': ROOT,
    'a.dockerfile': ROOT,
    'sub/a.dockerfile': ROOT,
  });
  assert.equal(await found(directory), ['sub/a.dockerfile']);
  assert.equal(await found(join(directory, 'sub')), ['a.dockerfile'], 'relative to the file that has them');
});

walk('a pattern of the configuration may hold twenty stars', async () => {
  const deep = `${'a/'.repeat(100)}Dockerfile`;
  const patterns = JSON.stringify(['*'.repeat(20).concat('b'), '*a'.repeat(20).concat('b'), 'x/']);
  const directory = directoryOf({
    '.dockerfile-nonrootrc.json': `{ "ignore": ${patterns} }`,
    [deep]: ROOT,
    'x/Dockerfile': ROOT,
  });
  assert.equal(await found(directory), [deep]);
});

walk('below fifty directories a pattern is tried on the fiftieth', async () => {
  const deep = (top: string) => `${top}/${'a/'.repeat(700)}Dockerfile`;
  const directory = directoryOf({
    '.dockerfile-nonrootrc.json': '{ "ignore": ["**/a/**/a/**/b", "x/"] }',
    '.gitignore': '**/a/**/a/**/b\n',
    [deep('y')]: ROOT,
    [deep('x')]: ROOT,
  });
  mkdirSync(join(directory, '.git'));
  assert.equal(await found(directory), [deep('y')]);
});

walk('a directory without any is told', async () => {
  assert.match(
    (await program(directoryOf({ 'x/y.txt': '' }), ['x'])).err,
    'There is no Dockerfile and no manifest to check in x.',
  );
});

walk.run();
