import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';
import { program as started } from '../program.js';
import { layoutFiles, type MadeImage, SYSTEM } from './made.js';

const LOCK = 'dockerfile-nonroot.lock';
const NAME = 'corp.example/team/base:1';
const DOCKERFILE = `FROM ${NAME}\nCMD ["/srv/x"]\n`;

const IMAGE: MadeImage = { name: NAME, config: { User: 'app', Env: ['A=b'] }, layers: [SYSTEM] };

/** A directory with a Dockerfile, and a layout in `images/`. */
const project = (files: Readonly<Record<string, string>> = {}, image: MadeImage = IMAGE): string =>
  directoryOf({
    Dockerfile: DOCKERFILE,
    ...files,
    ...Object.fromEntries(Object.entries(layoutFiles([image])).map(([path, bytes]) => [`images/${path}`, bytes])),
  });

const RESOLVE = ['--resolve', 'layout:images'];

const lock = suite('resolve/lock: the lock file');

const lockIn = (directory: string) => JSON.parse(readFileSync(join(directory, LOCK), 'utf8'));

lock('without the flag and without a lock file the base image stays unknown', async () => {
  const directory = project();
  assert.match((await program(directory, ['Dockerfile'])).out, 'The image has a user that we do not know');
  assert.not(existsSync(join(directory, LOCK)));
});

lock('a look-up makes it known, and writes the file', () => {
  const directory = project();
  const { code, out, err } = started(directory, [...RESOLVE, 'Dockerfile']);
  assert.is(code, 0, out + err);
  assert.match(out, 'runs as non-root');
  assert.is(err, `${LOCK}: holds 1 image now. Commit it, and later checks need no look-up.\n`);
  assert.equal(Object.keys(lockIn(directory).images), [NAME]);
});

const TOLD = `lock: ${LOCK}: describes 1 image of this run. --no-lock does without it.\n`;

lock('later checks say the same from the file alone', async () => {
  const directory = project();
  const first = await program(directory, [...RESOLVE, 'Dockerfile']);
  const alone = directoryOf({ Dockerfile: DOCKERFILE, [LOCK]: readFileSync(join(directory, LOCK)) });
  assert.equal(await program(alone, ['Dockerfile']), { ...first, err: TOLD });
  const found = (await program(alone, ['inspect', 'Dockerfile'])).out;
  assert.match(found, /looked up on \d{4}-\d\d-\d\d: sha256:[0-9a-f]{64}\): uid 1234, gid 1234/);
});

lock('it counts for the whole work tree, and lies at its root', async () => {
  const directory = project({ 'a/b/Dockerfile': DOCKERFILE });
  mkdirSync(join(directory, '.git'));
  await program(join(directory, 'a/b'), ['--resolve', 'layout:../../images']);
  assert.ok(existsSync(join(directory, LOCK)));
  assert.match((await program(join(directory, 'a/b'), [])).out, 'runs as non-root');
});

lock('what it holds is not looked up again', async () => {
  const directory = project();
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const { out, err } = await program(directory, ['--resolve', 'layout:nowhere', 'Dockerfile']);
  assert.match(out, 'runs as non-root');
  assert.is(err, TOLD);
});

lock('images that rows describe are left alone', async () => {
  const directory = project({ Dockerfile: 'FROM node:22\n' });
  const { err } = await program(directory, [...RESOLVE, 'Dockerfile']);
  assert.is(err, '');
  assert.not(existsSync(join(directory, LOCK)));
});

lock('but for --resolve-all, which puts what was read above what is known', async () => {
  const directory = project({ Dockerfile: 'FROM node:22\nCMD ["x"]\n' }, { ...IMAGE, name: 'node:22' });
  assert.match((await program(directory, [...RESOLVE, '--resolve-all', 'Dockerfile'])).out, 'runs as non-root');
  assert.match((await program(directory, ['Dockerfile'])).out, 'runs as non-root');
});

lock('a look-up in vain is told, and leaves the verdict', async () => {
  const directory = project({ Dockerfile: 'FROM corp.example/other:2\nCMD ["x"]\n' });
  const { out, err } = await program(directory, [...RESOLVE, 'Dockerfile']);
  assert.match(err, 'corp.example/other:2 was not looked up: no image is called corp.example/other:2 there.');
  assert.match(out, 'The image has a user that we do not know');
});

lock('standard input alone writes no file', async () => {
  const directory = project();
  const { out } = await program(directory, [...RESOLVE, '-'], { stdin: DOCKERFILE });
  assert.match(out, 'runs as non-root');
  assert.not(existsSync(join(directory, LOCK)));
});

lock('inspect looks up, and writes no file', async () => {
  const directory = project();
  assert.match((await program(directory, ['inspect', ...RESOLVE, 'Dockerfile'])).out, 'uid 1234');
  assert.not(existsSync(join(directory, LOCK)));
});

lock('a pod has its image looked up, too', async () => {
  const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: ${NAME}}]}\n`;
  const verdict = async (image: MadeImage) =>
    JSON.parse((await program(project({}, image), ['-f', 'json', ...RESOLVE, '-'], { stdin: pod })).out).files[0]
      .verdict;
  assert.is(await verdict({ ...IMAGE, config: {} }), 'root');
  assert.is(await verdict(IMAGE), 'nonroot');
});

lock('so have the pods of a cluster, as kubectl lists them', async () => {
  const pod = (name: string, image: string) =>
    `- apiVersion: v1\n  kind: Pod\n  metadata: {name: ${name}, namespace: n}\n  spec: {containers: [{name: c, image: "${image}"}]}\n  status: {phase: Running}\n`;
  const list = `apiVersion: v1\nitems:\n${pod('a', NAME)}${pod('b', 'corp.example/team/root:1')}kind: List\nmetadata: {resourceVersion: ""}\n`;
  const directory = directoryOf(
    Object.fromEntries(
      Object.entries(layoutFiles([IMAGE, { ...IMAGE, name: 'corp.example/team/root:1', config: {} }])).map(
        ([path, bytes]) => [`images/${path}`, bytes],
      ),
    ),
  );
  const { files } = JSON.parse(
    (await program(directory, ['check', '-', '-f', 'json', ...RESOLVE], { stdin: list })).out,
  );
  const roots = files[0].results.filter(({ rule }: { readonly rule: string }) => rule === 'container-root-user');
  assert.is(roots.length, 1);
  assert.match(roots[0].message, 'corp.example/team/root:1');
});

const ENTRY = { digest: `sha256:${'0'.repeat(64)}`, date: '2026-01-01', os: 'linux', user: '' };
const FILES = { whole: true, paths: {} };
const entry = (more: Readonly<Record<string, unknown>>, key = 'a'): string =>
  `{"version": 1, "images": {${JSON.stringify(key)}: ${JSON.stringify({ ...ENTRY, ...more })}}}`;

for (const [sentence, text, message] of [
  ['is no JSON', '{', 'is no JSON.'],
  ['has no images', '{"version": 1, "images": [1]}', 'images is no object.'],
  ['has an image that is a list', '{"version": 1, "images": {"a": []}}', 'images["a"] is no object.'],
  ['has no digest', entry({ digest: undefined }), 'images["a"].digest is missing.'],
  ['has a digest that is none', entry({ digest: 'x' }), 'images["a"].digest is "x", which is no SHA-256 digest.'],
  ['has a day that is none', entry({ date: 'today' }), 'images["a"].date is "today", which is no day.'],
  ['has a name that is none', entry({}, '__proto__'), 'images["__proto__"] names no image.'],
  ['has a word that is no text', entry({ cmd: ['a', 1] }), 'images["a"].cmd[1] is no text.'],
  ['has words that are no list', entry({ cmd: 'a' }), 'images["a"].cmd is no list.'],
  ['has a variable that is no text', entry({ env: { A: 1 } }), 'images["a"].env["A"] is no text.'],
  [
    'has a uid that is none',
    entry({ files: { ...FILES, users: ['root:0:0:/root', 'app:NaN:1:/'] } }),
    'images["a"].files.users[1] is "app:NaN:1:/", which is no name:uid:gid:home.',
  ],
  [
    'has a gid that is none',
    entry({ files: { ...FILES, groups: ['app:x'] } }),
    'images["a"].files.groups[0] is "app:x", which is no name:gid.',
  ],
  [
    'has a path that is no path',
    entry({ files: { ...FILES, paths: { 'etc/x': 'file 0:0 644' } } }),
    'images["a"].files.paths: a key is "etc/x", which is no absolute path.',
  ],
  [
    'has a path without an owner',
    entry({ files: { ...FILES, paths: { '/x': 'file 644' } } }),
    'images["a"].files.paths["/x"] is "file 644", which is no kind, owner and mode of a path.',
  ],
  ['does not say whether it is whole', entry({ files: { paths: {} } }), 'images["a"].files.whole is missing.'],
  ['is of another version', '{"version": 2, "images": {}}', 'has the version 2, and we read 1.'],
  ['has an image of another shape', entry({ user: 1 }), 'images["a"].user is no text.'],
] as const) {
  lock(`one that ${sentence} is an error`, async () => {
    const { code, err } = await program(project({ [LOCK]: text }), ['Dockerfile']);
    assert.is(code, 2);
    assert.is(err, `error: ${LOCK}: ${message}\n  Remove it, and run with --resolve to write it again.\n`);
  });
}

lock('one that is a link is not followed', async () => {
  const directory = project();
  const elsewhere = directoryOf({ lock: '{"version": 1, "images": {}}' });
  symlinkSync(join(elsewhere, 'lock'), join(directory, LOCK));
  const { code, err } = await program(directory, ['Dockerfile']);
  assert.is(code, 2);
  assert.match(err, `${LOCK}: is no regular file.`);
});

for (const option of ['--isolated', '--no-lock']) {
  lock(`${option} does without it`, async () => {
    const directory = project();
    await program(directory, [...RESOLVE, 'Dockerfile']);
    const { out, err } = await program(directory, [option, 'Dockerfile']);
    assert.match(out, 'The image has a user that we do not know');
    assert.not.match(err, 'lock: ');
  });
}

lock('that it was believed is told, as text and as JSON', async () => {
  const directory = project();
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const { err } = await program(directory, ['Dockerfile']);
  assert.is(err, TOLD);
  const reported = async (argv: readonly string[]) =>
    JSON.parse((await program(directory, ['-f', 'json', ...argv, 'Dockerfile'])).out).lock;
  assert.equal(await reported([]), { path: LOCK, images: 1 });
  assert.is(await reported(['--no-lock']), null);
});

lock('one that says nothing of the images of the run is not told', async () => {
  const directory = project({ other: 'FROM alpine:3.20\n' });
  await program(directory, [...RESOLVE, 'Dockerfile']);
  assert.is((await program(directory, ['other'])).err, '');
});

lock('what the file says reaches a terminal harmless', async () => {
  const directory = project({ Dockerfile: 'FROM corp.example/x:1\n' });
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const lies = { ...{ digest: `sha256:${'0'.repeat(64)}`, date: '2026-01-01', os: 'linux' }, user: '\u001b[31mx' };
  writeFileSync(join(directory, LOCK), JSON.stringify({ version: 1, images: { 'corp.example/x:1': lies } }));
  assert.not.match((await program(directory, ['inspect', 'Dockerfile'])).out, '\u001b');
  assert.not.match((await program(directory, ['Dockerfile'])).out, '\u001b');
});

lock('of one that has __proto__ in it nothing else comes', async () => {
  const proto = JSON.parse('{"__proto__": "x", "PATH": "/p"}');
  const directory = project({ [LOCK]: entry({ env: proto }, NAME) });
  assert.match((await program(directory, ['inspect', 'Dockerfile'])).out, 'uid 0');
});

for (const option of ['--isolated', '--no-lock'])
  lock(`--check-lock with ${option} is a mistake`, async () => {
    const directory = project();
    await program(directory, [...RESOLVE, 'Dockerfile']);
    const { code, err } = await program(directory, [...RESOLVE, option, '--check-lock']);
    assert.is(code, 2);
    assert.match(err, 'error: --isolated and --no-lock leave the lock file out, and --check-lock reads it.');
  });

lock('--check-lock says nothing has changed', async () => {
  const directory = project();
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const { code, out } = await program(directory, [...RESOLVE, '--check-lock']);
  assert.is(code, 0);
  assert.is(out, `${LOCK}: nothing has changed: 1 image.\n`);
});

lock('--check-lock says what has, and leaves the file alone', async () => {
  const directory = project();
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const before = readFileSync(join(directory, LOCK), 'utf8');
  const other = project({}, { ...IMAGE, config: { User: '0', Env: ['A=c'] }, layers: [] });
  const { code, out } = await program(directory, ['--resolve', `layout:${other}/images`, '--check-lock']);
  assert.is(code, 1);
  assert.match(
    out,
    /^corp\.example\/team\/base:1: digest was sha256:\w+ \([\d-]+\), and is sha256:\w+; user was "app", and is "0"; env was \{"A":"b"\}, and is \{"A":"c"\}; its accounts, programs or paths have changed\.\n$/,
  );
  assert.is(readFileSync(join(directory, LOCK), 'utf8'), before);
});

lock('--check-lock fails where an image is gone', async () => {
  const directory = project();
  await program(directory, [...RESOLVE, 'Dockerfile']);
  const other = project({}, { ...IMAGE, name: 'other:1' });
  const { code, err } = await program(directory, ['--resolve', `layout:${other}/images`, '--check-lock']);
  assert.is(code, 2);
  assert.match(err, 'was not looked up: no image is called corp.example/team/base:1 there.');
});

lock('--check-lock needs a lock file', async () => {
  const { code, err } = await program(project(), [...RESOLVE, '--check-lock']);
  assert.is(code, 2);
  assert.match(err, `There is no ${LOCK} to check.`);
});

lock.run();

const usage = suite('resolve/lock: the command line');

for (const [argv, message] of [
  [['--resolve', 'nowhere'], '--resolve takes registry, engine or layout:PATH, not nowhere.'],
  [['--resolve', 'layout:'], '--resolve takes registry, engine or layout:PATH, not layout:.'],
  [['--resolve-all'], '--resolve-all needs --resolve.'],
  [['--resolve-files'], '--resolve-files needs --resolve.'],
] as const) {
  usage(`${argv.join(' ')} is refused`, async () => {
    const { code, err } = await program(project(), argv);
    assert.is(code, 2);
    assert.match(err, message);
  });
}

usage('a configuration cannot ask for a look-up', async () => {
  const { code, err } = await program(project({ '.dockerfile-nonrootrc.json': '{"resolve": "layout:images"}' }), []);
  assert.is(code, 2);
  assert.match(err, 'has the unknown key resolve');
});

usage.run();
