import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig, type Wanted } from '../../src/program/config.js';
import { nodeHost } from '../../src/program/node-host.js';
import { tool } from '../../src/report/version.js';
import { directoryOf, program, ROOT } from '../in-process.js';

const RULES = ['allowed-root', 'missing-user', 'root-user'];
const ANY = { named: undefined, none: false };

const read = (directory: string, wanted: Wanted = ANY) =>
  readConfig({ ...nodeHost, cwd: directory, absolute: (path) => join(directory, path) }, wanted, RULES);

const given = async (name: string, text: string) => read(directoryOf({ [name]: text }));

/** In the order in which they are looked for. */
const NAMES = [
  '.dockerfile-nonrootrc.json',
  '.dockerfile-nonrootrc.jsonc',
  '.dockerfile-nonrootrc.yaml',
  '.dockerfile-nonrootrc.yml',
  'dockerfile-nonroot.config.json',
];

/** A path, and so many times the same. */
const aliased = (times: number): string => `writable: [&a /data${', *a'.repeat(times)}]\n`;

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
  });
  assert.equal(file.off, ['missing-user']);
  assert.equal([...file.severities], [['root-user', 'info']]);
  assert.equal(file.exclude[0]?.patterns, ['vendor/']);
});

for (const name of ['.dockerfile-nonrootrc.yaml', '.dockerfile-nonrootrc.yml']) {
  good(`the same in ${name}`, async () => {
    const file = await given(name, 'profile: openshift # why\nwritable:\n  - /data\n');
    assert.ok('raw' in file);
    assert.equal(Object.fromEntries(file.raw), { profile: ['openshift'], writable: ['/data'] });
  });
}

good('an empty YAML file says nothing', async () =>
  assert.ok('raw' in (await given('.dockerfile-nonrootrc.yaml', ''))),
);

for (const [index, name] of NAMES.entries()) {
  good(`${name} goes before those that are named behind it`, async () => {
    const later = NAMES.slice(index).map((other, at) => [other, `{ "uid": ${at + 1} }`] as const);
    const file = await read(directoryOf(Object.fromEntries(later)));
    assert.ok('raw' in file);
    assert.equal(file.raw.get('uid'), ['1']);
  });
}

good('every level of a rule', async () => {
  const rules = ['a', 'b', 'c', 'd'];
  const directory = directoryOf({
    'dockerfile-nonroot.config.json': '{ "rules": { "a": "error", "b": "warning", "c": "info", "d": "off" } }',
  });
  const file = await readConfig({ ...nodeHost, cwd: directory }, ANY, rules);
  assert.ok('raw' in file);
  assert.equal(
    [...file.severities],
    [
      ['a', 'error'],
      ['b', 'warning'],
      ['c', 'info'],
    ],
  );
  assert.equal(file.off, ['d']);
});

good('patterns of files are those of its directory', async () => {
  const directory = directoryOf({ 'dockerfile-nonroot.config.json': '{ "ignore": ["a"] }' });
  const file = await read(directory);
  assert.ok('raw' in file);
  assert.equal(file.exclude, [{ directory, patterns: ['a'] }]);
});

for (const [sentence, entry] of [
  ['with all that it may have', { workload: 'a', container: 'b', reason: 'c', until: '2031-02-03' }],
  ['for every workload, and for ever', { container: 'b', reason: 'c' }],
] as const) {
  good(`an exception ${sentence}`, async () => {
    const file = await given('dockerfile-nonroot.config.json', JSON.stringify({ exceptions: [entry, entry] }));
    assert.ok('raw' in file);
    assert.equal(file.exceptions.containers, [entry, entry]);
    assert.equal(file.exceptions.files, []);
    assert.equal(
      file.exceptions.written.map(({ index }) => index),
      [0, 1],
    );
  });
}

good('a file of 256 KiB', async () => {
  const file = await given('dockerfile-nonroot.config.json', `{}${' '.repeat(256 * 1024 - 2)}`);
  assert.ok('raw' in file);
});

good('a value of YAML that is meant a hundred times over', async () => {
  const file = await given('.dockerfile-nonrootrc.yml', aliased(99));
  assert.ok('raw' in file);
  assert.is(file.raw.get('writable')?.length, 100);
});

for (const range of ['>=0.0.1 <99.0.0', `^${tool.version}`, '0.x || 1.x', '*'])
  good(`a version that fits: ${range}`, async () => {
    const file = await given('.dockerfile-nonrootrc.json', JSON.stringify({ requiredVersion: range }));
    assert.ok('raw' in file);
  });

good.run();

const EXCEPTIONS =
  'exceptions is a list of { container, workload, reason, until } and of { files, rules, reason, until }.';

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
    'a rule among the files of one key, where the other is fine',
    '{ "exclude": ["root-user"], "ignore": ["a"] }',
    'exclude takes files, and root-user is a rule.',
    'Write rules: { "root-user": "off" }.',
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
  ...[
    '{ "files": ["a/"], "reason": "r" }',
    '{ "rules": ["root-user"], "reason": "r" }',
    '{ "files": [], "rules": ["root-user"], "reason": "r" }',
    '{ "files": ["a/"], "rules": [], "reason": "r" }',
    '{ "files": ["a/"], "rules": ["root-user"] }',
    '{ "files": ["a/"], "rules": ["root-user"], "reason": " " }',
    '{ "files": ["a/"], "rules": ["root-user"], "reason": "r", "container": "c" }',
    '{ "files": ["a/"], "rules": ["root-user"], "reason": "r", "workload": "w" }',
    '{ "files": ["a/"], "rules": ["root-user"], "reason": "r", "until": "soon" }',
    '{ "files": "a/", "rules": ["root-user"], "reason": "r" }',
    '{ "container": "c", "rules": ["root-user"], "reason": "r" }',
  ].map((entry) => [`an exception: ${entry}`, `{ "exceptions": [${entry}] }`, EXCEPTIONS, undefined] as const),
  [
    'an exception of an unknown rule',
    '{ "exceptions": [{ "files": ["a/"], "rules": ["missing-usr"], "reason": "r" }] }',
    'There is no rule missing-usr.',
    'Did you mean missing-user?',
  ],
  [
    'an exception of a rule that has none',
    '{ "exceptions": [{ "files": ["a/"], "rules": ["allowed-root"], "reason": "r" }] }',
    'exceptions: findings of allowed-root can have none.',
    'Write rules: { "allowed-root": "off" } where nobody needs them.',
  ],
  [
    'an exception with a pattern that would be tried in too many ways',
    '{ "exceptions": [{ "files": ["**/a/**/a/**/a/**/b"], "rules": ["root-user"], "reason": "r" }] }',
    'files has a pattern with more than 3 **, or a very long one.',
    'Name the directory instead: that leaves out all that is in it.',
  ],
  [
    'another version, before a key that this one does not know',
    '{ "newKey": 1, "requiredVersion": ">=99.0.0" }',
    `requiredVersion is >=99.0.0, and this is version ${tool.version}.`,
    'Install a version that fits, or run with --no-config.',
  ],
  ...['1.2.y', ' ', '>=1.0.0 <', `>=${'0.'.repeat(300)}0`, 1].map(
    (range) =>
      [
        `a version that is none: ${`${range}`.slice(0, 9)}`,
        JSON.stringify({ requiredVersion: range }),
        'requiredVersion is no range of versions.',
        'Write one as npm reads it, such as ^0.1.0 or >=0.1.0 <1.0.0.',
      ] as const,
  ),
  ['no object', '[]', 'holds no object.', undefined],
  ['a text', '"uid"', 'holds no object.', undefined],
  [
    'nothing',
    'null',
    'holds no object.',
    'Known keys are $schema, requiredVersion, extends, exceptions, exclude, ignore, rules, overrides, target, buildArgs, platform, baseUsers, mirrors, user, uid, gid, writable, notWritable, profile, images, podSecurity, consoleUrl, adminUrl, format, failLevel, maxWarnings, honor.',
  ],
  ['a number as a text', '{ "user": 1 }', 'user is a string.', undefined],
  ['a number among texts', '{ "writable": ["/a", 1] }', 'writable is a list of strings.', undefined],
  [
    'the second of two values',
    '{ "writable": ["/a", "b"] }',
    'writable takes an absolute path of letters, digits and . _ - @ % + : ,, not b.',
    undefined,
  ],
  ['rules as a list', '{ "rules": [] }', 'rules is an object from rule to level.', undefined],
  [
    'a rule that is like none',
    '{ "rules": { "zzzzzzzz": "off" } }',
    'There is no rule zzzzzzzz.',
    'Known are allowed-root, missing-user, root-user.',
  ],
  ['a file among the patterns', '{ "ignore": "a" }', 'ignore is a list of gitignore patterns of files.', undefined],
  ['no list of exceptions', '{ "exceptions": {} }', EXCEPTIONS, undefined],
  ['an exception that is nothing', '{ "exceptions": [null] }', EXCEPTIONS, undefined],
  ['an exception that is a text', '{ "exceptions": ["a"] }', EXCEPTIONS, undefined],
  ['one of no container', '{ "exceptions": [{ "reason": "a" }] }', EXCEPTIONS, undefined],
  ['one without a reason', '{ "exceptions": [{ "container": "a" }] }', EXCEPTIONS, undefined],
  ['one with a key more', '{ "exceptions": [{ "container": "a", "reason": "b", "x": 1 }] }', EXCEPTIONS, undefined],
  [
    'one of a workload that is no text',
    '{ "exceptions": [{ "container": "a", "reason": "b", "workload": 1 }] }',
    EXCEPTIONS,
    undefined,
  ],
  [
    'one until a day that is no text',
    '{ "exceptions": [{ "container": "a", "reason": "b", "until": 20310203 }] }',
    EXCEPTIONS,
    undefined,
  ],
  [
    'one until a day of another form',
    '{ "exceptions": [{ "container": "a", "reason": "b", "until": "3.2.2031" }] }',
    EXCEPTIONS,
    undefined,
  ],
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

for (const [name, text, detail] of [
  ['.dockerfile-nonrootrc.json', '{ "uid": ', /^is not JSON: Unexpected end of JSON input$/],
  ['.dockerfile-nonrootrc.yaml', 'a: [b', /^is not YAML: Flow sequence in block collection must[^\n]* column 6:$/],
  ['.dockerfile-nonrootrc.yaml', aliased(100), /^is not YAML: Excessive alias count[^\n]*$/],
] as const) {
  bad(`${name} that cannot be read as such: ${text.slice(0, 20)}`, async () => {
    const problem = await given(name, text);
    assert.ok('kind' in problem && problem.kind === 'config');
    assert.match(problem.detail, detail);
    assert.is(problem.hint, 'Correct the file, or run with --no-config.');
  });
}

bad('a file that is larger than 256 KiB', async () =>
  assert.equal(await given('dockerfile-nonroot.config.json', `{}${' '.repeat(256 * 1024 - 1)}`), {
    kind: 'too-large',
    path: 'dockerfile-nonroot.config.json',
    detail: 'is larger than 256 KiB',
  }),
);

bad('ends the run with 2 and says where', async () => {
  const { code, err } = await program(
    directoryOf({ '.dockerfile-nonrootrc.json': '{ "x": 1 }', Dockerfile: ROOT }),
    [],
  );
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

/** The path that was read and what it sets, or the first words of what is wrong with it. */
const foundIn = async (directory: string, wanted: Wanted = ANY): Promise<unknown> => {
  const file = await read(directory, wanted);
  if (!('raw' in file)) return 'detail' in file ? file.detail : file;
  return file.config === undefined ? 'none' : [file.config.path, ...file.config.sets];
};

for (const [sentence, files, expected] of [
  ['our part of package.json', { 'package.json': '{ "dockerfile-nonroot": { "uid": 7 } }' }, ['package.json', 'uid']],
  ['no package.json of others', { 'package.json': '{ "name": "dockerfile-nonroot" }' }, 'none'],
  ['nor one that has no part', { 'package.json': '{ "name": "x" }' }, 'none'],
  ['nor one that is no object', { 'package.json': '["dockerfile-nonroot"]' }, 'none'],
  ['nor one that is broken', { 'package.json': '{ "dockerfile-nonroot": ' }, 'none'],
  [
    'nor one that is large',
    { 'package.json': `{ "dockerfile-nonroot": { "uid": 7 } }${' '.repeat(256 * 1024)}` },
    'none',
  ],
  ['nor a directory of its name', { 'package.json/x': '' }, 'none'],
  [
    'a file of ours above package.json',
    { 'package.json': '{ "dockerfile-nonroot": { "uid": 7 } }', '.dockerfile-nonrootrc.json': '{ "gid": 7 }' },
    ['.dockerfile-nonrootrc.json', 'gid'],
  ],
  ['no directory of its name', { '.dockerfile-nonrootrc.json/x': '' }, 'none'],
] as const) {
  where(sentence, async () => assert.equal(await foundIn(directoryOf(files)), expected));
}

where('a package.json that is named is a configuration, or has one', async () => {
  for (const text of ['{ "uid": 7 }', '{ "name": "x", "dockerfile-nonroot": { "uid": 7 } }']) {
    const directory = directoryOf({ 'package.json': text });
    assert.equal(await foundIn(directory, { named: 'package.json', none: false }), ['package.json', 'uid'], text);
  }
});

where('a link may not lead out of the directory, unless it is named', async () => {
  const outside = directoryOf({ 'a.json': '{ "uid": 7 }' });
  const directory = directoryOf({});
  symlinkSync(join(outside, 'a.json'), join(directory, '.dockerfile-nonrootrc.json'));
  assert.is(await foundIn(directory), 'leads out of the directory that we may read, so we do not read it.');
  const wanted = { named: '.dockerfile-nonrootrc.json', none: false };
  assert.equal(await foundIn(directory, wanted), ['.dockerfile-nonrootrc.json', 'uid']);
});

where('a link that leads nowhere is told', async () => {
  const directory = directoryOf({});
  symlinkSync('nowhere', join(directory, '.dockerfile-nonrootrc.json'));
  assert.ok('kind' in (await read(directory)));
});

where('only one that was named is named', async () => {
  const directory = directoryOf({ 'dockerfile-nonroot.config.json': '{ "uid": 7 }' });
  const named = async (wanted: Wanted) => {
    const file = await read(directory, wanted);
    return 'raw' in file && file.isNamed;
  };
  assert.is(await named(ANY), false);
  assert.is(await named({ named: 'dockerfile-nonroot.config.json', none: false }), true);
});

for (const [sentence, files, expected] of [
  ['a near miss', { 'dockerfile_nonroot.json': '' }, ['dockerfile_nonroot.json']],
  [
    'beside a configuration',
    { '.dockerfile-nonroot': '', '.dockerfile-nonrootrc.json': '{}' },
    ['.dockerfile-nonroot'],
  ],
  ['not the lock', { 'dockerfile-nonroot.lock': '' }, []],
  ['not a directory', { '.dockerfile-nonroot/x': '' }, []],
  ['not other files', { Dockerfile: '' }, []],
] as const) {
  where(`what is not read is told: ${sentence}`, async () => {
    const directory = directoryOf(files);
    const toldOf = async (wanted: Wanted) => {
      const file = await read(directory, wanted);
      return 'raw' in file ? file.told : file;
    };
    const told = expected.map(
      (name) => `${name}: not read. If it is a configuration, rename it to .dockerfile-nonrootrc.json.`,
    );
    assert.equal(await toldOf(ANY), told);
    if (Object.hasOwn(files, '.dockerfile-nonrootrc.json'))
      assert.equal(await toldOf({ named: '.dockerfile-nonrootrc.json', none: false }), []);
  });
}

where('what a file does is said', async () => {
  const text = '{ "uid": 7, "user": "a", "rules": { "missing-user": "off", "root-user": "info" }, "ignore": ["a"] }';
  const file = await given('.dockerfile-nonrootrc.json', text);
  assert.ok('raw' in file);
  assert.equal(file.config, {
    path: '.dockerfile-nonrootrc.json',
    extends: [],
    sets: ['uid', 'user'],
    rulesOff: ['missing-user'],
    rulesChanged: ['root-user'],
    exceptions: 0,
    overrides: 0,
  });
  assert.equal(file.told, ['.dockerfile-nonrootrc.json: the key ignore is now called exclude. Rename it.']);
});

where.run();
