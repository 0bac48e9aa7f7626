import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig, type Wanted } from '../../src/program/config.js';
import { nodeHost } from '../../src/program/host.js';
import { directoryOf, program, ROOT } from '../program.js';

const RULES = ['missing-user', 'root-user'];
const ANY = { named: undefined, none: false };

const read = (directory: string, wanted: Wanted = ANY) =>
  readConfig({ ...nodeHost, cwd: directory, absolute: (path) => join(directory, path) }, wanted, RULES);

const given = async (name: string, text: string) => read(directoryOf({ [name]: text }));

const good = suite('config: what a file may say');

good('JSON with comments, trailing commas and a mark, each option as the command line has it', async () => {
  const text = `\ufeff{
    // one line, with "quotes"
    "$schema": "https://example.com/schema.json", /* several
    lines */
    "buildArgs": { "A": "1", "URL": "http://x//y" },
    "baseUsers": { "registry.example/*": "1001:0" },
    "uid": 20000, "user": "app", "writable": ["/data"], "notWritable": ["/tmp"],
    "rules": { "missing-user": "off", "root-user": "info" },
    "ignore": ["vendor/"],
  }`;
  const file = await given('.dockerfile-nonrootrc.json', text);
  assert.ok('raw' in file);
  assert.equal(Object.fromEntries(file.raw), {
    'build-arg': ['A=1', 'URL=http://x//y'],
    'base-user': ['registry.example/*=1001:0'],
    uid: ['20000'],
    user: ['app'],
    writable: ['/data'],
    'no-writable': ['/tmp'],
    ignore: ['missing-user'],
  });
  assert.equal([...file.severities], [['root-user', 'info']]);
  assert.equal(file.exclude?.patterns, ['vendor/']);
});

for (const name of ['.dockerfile-nonrootrc.yaml', '.dockerfile-nonrootrc.yml']) {
  good(`the same in ${name}`, async () => {
    const file = await given(name, 'profile: openshift # why\nwritable:\n  - /data\n');
    assert.ok('raw' in file);
    assert.equal(Object.fromEntries(file.raw), { profile: ['openshift'], writable: ['/data'], ignore: [] });
  });
}

good('an empty YAML file says nothing', async () =>
  assert.ok('raw' in (await given('.dockerfile-nonrootrc.yaml', ''))),
);

good.run();

const bad = suite('config: mistakes');

for (const [sentence, text, detail, hint] of [
  ['an unknown key', '{ "writeable": [] }', 'has the unknown key writeable.', 'Did you mean writable?'],
  [
    'an unknown rule',
    '{ "rules": { "missing-usr": "off" } }',
    'There is no rule missing-usr.',
    'Did you mean missing-user?',
  ],
  [
    'an unknown level',
    '{ "rules": { "root-user": "on" } }',
    'rules: root-user is one of off, info, warning, error.',
    undefined,
  ],
  ['a wrong shape', '{ "writable": "/data" }', 'writable is a list of strings.', undefined],
  ['a wrong number', '{ "uid": 1.5 }', 'uid takes a whole number from 1 to 4294967294, not 1.5.', undefined],
  ['a number as text', '{ "uid": "7" }', 'uid is a number.', undefined],
  ['pairs as a list', '{ "mirrors": ["a=b"] }', 'mirrors is an object of strings.', undefined],
  [
    'a choice that is none',
    '{ "failLevel": "high" }',
    'failLevel is one of error, warning, info, none, not high.',
    undefined,
  ],
  [
    'a rule among the files',
    '{ "ignore": ["root-user"] }',
    'ignore takes files, and root-user is a rule.',
    'Write rules: { "root-user": "off" }.',
  ],
  [
    'a pattern that would be tried in too many ways',
    '{ "ignore": ["**/a/**/a/**/a/**/b"] }',
    'ignore has a pattern with more than 3 **, or a very long one.',
    'Name the directory instead: that leaves out all that is in it.',
  ],
  ['no object', '[]', 'holds no object.', undefined],
  [
    'a name that a shell would read',
    '{ "user": "a; rm" }',
    'user takes a lower-case account name such as app, not a; rm.',
    undefined,
  ],
] as const) {
  bad(sentence, async () => {
    const problem = await given('.dockerfile-nonrootrc.json', text);
    assert.ok('kind' in problem && problem.kind === 'config');
    assert.is(problem.detail, detail);
    if (hint !== undefined) assert.is(problem.hint, hint);
  });
}

for (const [name, text] of [
  ['.dockerfile-nonrootrc.json', '{ "uid": '],
  ['.dockerfile-nonrootrc.yaml', 'a: [b'],
] as const) {
  bad(`${name} that cannot be read as such`, async () => {
    const problem = await given(name, text);
    assert.ok('kind' in problem && problem.kind === 'config');
    assert.match(problem.detail, /^is not (JSON|YAML): /);
  });
}

bad('ends the run with 2 and says where', () => {
  const { code, err } = program(directoryOf({ '.dockerfile-nonrootrc.json': '{ "x": 1 }', Dockerfile: ROOT }), []);
  assert.is(code, 2);
  assert.match(err, 'error: .dockerfile-nonrootrc.json: has the unknown key x.');
});

bad.run();

const where = suite('config: where it is looked for');

where('upwards to the root of the work tree, the nearest wins, none is merged', async () => {
  const directory = directoryOf({
    'dockerfile-nonroot.config.json': '{ "uid": 1 }',
    'repo/.git/HEAD': '',
    'repo/dockerfile-nonroot.config.json': '{ "uid": 2, "gid": 2 }',
    'repo/a/.dockerfile-nonrootrc.json': '{ "uid": 3 }',
    'repo/b/c/x': '',
  });
  const uid = async (path: string) => {
    const file = await read(join(directory, path));
    return 'raw' in file ? [file.raw.get('uid')?.[0], file.raw.get('gid')?.[0]] : file;
  };
  assert.equal(await uid('repo/a'), ['3', undefined]);
  assert.equal(await uid('repo/b/c'), ['2', '2']);
});

where('outside of a work tree only here', async () => {
  const directory = directoryOf({ 'dockerfile-nonroot.config.json': '{ "uid": 1 }' });
  mkdirSync(join(directory, 'sub'));
  const file = await read(join(directory, 'sub'));
  assert.ok('raw' in file && !file.raw.has('uid'));
});

where('nowhere when none is wanted, and one that is named must be there', async () => {
  const directory = directoryOf({ 'dockerfile-nonroot.config.json': '{ "nope": 1 }' });
  assert.ok('raw' in (await read(directory, { named: undefined, none: true })));
  assert.equal(await read(directory, { named: 'x.json', none: false }), {
    kind: 'unreadable',
    path: 'x.json',
    detail: 'no such file or directory',
  });
});

where.run();
