import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig } from '../../src/program/config.js';
import { nodeHost } from '../../src/program/node-host.js';
import { describe, isProblem } from '../../src/text/problems.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const RULES = ['missing-user', 'root-user', 'named-user'];
const CONFIG = '.dockerfile-nonrootrc.json';

const readIn = (cwd: string, named?: string) =>
  readConfig({ ...nodeHost, cwd, absolute: (path) => join(cwd, path) }, { named, none: false }, RULES);

const tree = (files: Readonly<Record<string, string>>): string => directoryOf({ '.git/HEAD': '', ...files });

const good = suite('extends: what counts');

good('lists add up, and of all else the file itself counts', async () => {
  const directory = tree({
    [CONFIG]: '{ "extends": "base/a.yaml", "uid": 2, "writable": ["/own"], "rules": { "root-user": "off" } }',
    'base/a.yaml':
      'uid: 1\ngid: 1\nwritable: [/base]\nbaseUsers: {a: "1"}\nrules: {root-user: error, missing-user: info, named-user: "off"}\nexceptions: [{container: c, reason: r}]\n',
  });
  const file = await readIn(directory);
  assert.not.ok(isProblem(file));
  if (isProblem(file)) return;
  assert.equal(Object.fromEntries(file.raw), {
    uid: ['2'],
    gid: ['1'],
    writable: ['/base', '/own'],
    'base-user': ['a=1'],
  });
  assert.equal([...file.severities], [['missing-user', 'info']]);
  assert.equal([...file.off].sort(), ['named-user', 'root-user']);
  assert.equal(file.exceptions.containers, [{ container: 'c', reason: 'r' }]);
  assert.equal(file.config, {
    path: CONFIG,
    extends: ['base/a.yaml'],
    sets: ['uid', 'gid', 'writable', 'baseUsers'],
    rulesOff: [...file.off],
    rulesChanged: ['missing-user'],
    exceptions: 1,
    overrides: 0,
  });
  assert.is(file.isNamed, false);
});

good('a rule that the base turns off may be on again', async () => {
  const directory = tree({
    [CONFIG]: '{ "extends": ["a.json"], "rules": { "root-user": "error" } }',
    'a.json': '{ "rules": { "root-user": "off" } }',
  });
  const file = await readIn(directory);
  assert.equal(!isProblem(file) && [file.off, [...file.severities]], [[], [['root-user', 'error']]]);
});

good('of several the later one counts, and each may extend others', async () => {
  const directory = tree({
    [CONFIG]: '{ "extends": ["a.json", "b.json"] }',
    'a.json': '{ "uid": 1, "user": "a", "extends": "c.json" }',
    'b.json': '{ "uid": 2 }',
    'c.json': '{ "uid": 3, "gid": 3 }',
  });
  const file = await readIn(directory);
  assert.equal(!isProblem(file) && Object.fromEntries(file.raw), { uid: ['2'], gid: ['3'], user: ['a'] });
  assert.equal(!isProblem(file) && file.config?.extends, ['b.json', 'a.json', 'c.json']);
});

good('its paths are relative to it', async () => {
  const directory = tree({
    [CONFIG]: '{ "extends": "team/a.json", "exclude": ["/x/"] }',
    'team/a.json': '{ "exclude": ["/vendor/"], "images": { "api": "api/Dockerfile#last" } }',
    'team/vendor/Dockerfile': ROOT,
    'vendor/Dockerfile': ROOT,
    'x/Dockerfile': ROOT,
    Dockerfile: NONROOT,
  });
  const file = await readIn(directory);
  assert.equal(!isProblem(file) && file.raw.get('image'), ['api=team/api/Dockerfile#last']);
  assert.is((await program(directory, ['--list-files'])).out, 'Dockerfile\nvendor/Dockerfile\n');
});

good('the report says which files counted', async () => {
  const directory = tree({ [CONFIG]: '{ "extends": "a.json" }', 'a.json': '{ "user": "a" }', Dockerfile: NONROOT });
  assert.match((await program(directory, [])).err, `config: ${CONFIG}: extends a.json; sets user.`);
  assert.equal(JSON.parse((await program(directory, ['-f', 'json'])).out).config.extends, ['a.json']);
  assert.equal(JSON.parse((await program(directory, ['--print-config'])).out).extends, ['a.json']);
});

good('what lies in the tree hides no root, whichever file says it', async () => {
  const directory = tree({
    [CONFIG]: '{ "extends": "a.json" }',
    'a.json': '{ "failLevel": "none", "rules": { "missing-user": "off" }, "baseUsers": { "*": "1001" } }',
    Dockerfile: ROOT,
  });
  assert.is((await program(directory, [])).code, 1);
});

good('a file that a person names may extend others, which then count as named', async () => {
  const directory = tree({
    'a/c.json': '{ "extends": "d.json" }',
    'a/d.json': '{ "baseUsers": { "x/*": "1" } }',
    Dockerfile: 'FROM x/y\n',
  });
  const file = await readIn(directory, 'a/c.json');
  assert.equal(!isProblem(file) && [file.isNamed, file.config?.extends], [true, ['a/d.json']]);
});

good.run();

const bad = suite('extends: mistakes');

const chainOf = (length: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [`${at}.json`, at + 1 < length ? `{ "extends": "${at + 1}.json" }` : '{}']),
  );

for (const [sentence, files, message, hint] of [
  [
    'a file that is not there',
    { [CONFIG]: '{ "extends": "a.json" }' },
    `${CONFIG}: extends a.json: there is no such file.`,
    'Write a path such as ../base.yaml. We fetch nothing.',
  ],
  [
    'an address',
    { [CONFIG]: '{ "extends": "https://example.com/a.json" }' },
    `${CONFIG}: extends https://example.com/a.json: it is no path relative to this file.`,
    'Write a path such as ../base.yaml. We fetch nothing.',
  ],
  [
    'an absolute path',
    { [CONFIG]: '{ "extends": "/etc/passwd" }' },
    `${CONFIG}: extends /etc/passwd: it is no path relative to this file.`,
    'Write a path such as ../base.yaml. We fetch nothing.',
  ],
  [
    'a path out of the tree, whether there is a file or not',
    { [CONFIG]: '{ "extends": "../../nothing.json" }' },
    `${CONFIG}: extends ../../nothing.json: it leads out of the work tree, so we do not read it.`,
    'Put the file into this work tree.',
  ],
  [
    'a directory',
    { [CONFIG]: '{ "extends": "a" }', 'a/b': '' },
    `${CONFIG}: extends a: it is no regular file.`,
    'Name a file.',
  ],
  [
    'a file that extends itself',
    { [CONFIG]: `{ "extends": "./${CONFIG}" }` },
    `${CONFIG}: extends ./${CONFIG}: that file extends this one, directly or through others.`,
    'Take the key extends out of one of them.',
  ],
  [
    'two files that extend each other',
    { [CONFIG]: '{ "extends": "a.json" }', 'a.json': '{ "extends": "b.json" }', 'b.json': '{ "extends": ["a.json"] }' },
    'b.json: extends a.json: that file extends this one, directly or through others.',
    'Take the key extends out of one of them.',
  ],
  [
    'more files than we read',
    { [CONFIG]: '{ "extends": "0.json" }', ...chainOf(21) },
    `${CONFIG}: extends, with all that is extended there, more than 20 files.`,
    'Put what they say into fewer files.',
  ],
  [
    'a number',
    { [CONFIG]: '{ "extends": 1 }' },
    `${CONFIG}: extends is a path, or a list of paths.`,
    'The schema of the file is schema/config.json in the package.',
  ],
  [
    'an empty path',
    { [CONFIG]: '{ "extends": [""] }' },
    `${CONFIG}: extends is a path, or a list of paths.`,
    'The schema of the file is schema/config.json in the package.',
  ],
  [
    'a mistake in the other file, at its own name',
    { [CONFIG]: '{ "extends": "a.json" }', 'a.json': '{ "uid": "x" }' },
    'a.json: uid is a number.',
    'The schema of the file is schema/config.json in the package.',
  ],
] as const)
  bad(sentence, async () => {
    const found = await readIn(tree(files));
    assert.equal(isProblem(found) && describe(found), { message, hint });
  });

bad('as many files as we read', async () => {
  const found = await readIn(tree({ [CONFIG]: '{ "extends": "0.json" }', ...chainOf(20) }));
  assert.is(!isProblem(found) && found.config?.extends.length, 20);
});

bad('a link out of the tree', async () => {
  const directory = tree({ [CONFIG]: '{ "extends": "a.json" }' });
  symlinkSync(join(directoryOf({ 'b.json': '{}' }), 'b.json'), join(directory, 'a.json'));
  const found = await readIn(directory);
  assert.match(isProblem(found) ? describe(found).message : '', 'extends a.json: it leads out of the work tree');
});

bad('without a work tree the directory of the file is one', async () => {
  const directory = directoryOf({ 'a/c.json': '{ "extends": "../b.json" }', 'b.json': '{}' });
  const found = await readIn(directory, 'a/c.json');
  assert.match(isProblem(found) ? describe(found).message : '', 'extends ../b.json: it leads out of the work tree');
});

bad.run();
