import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, PROGRAM, program, ROOT } from '../program.js';

const SECRET = 'FROM node:22\nENV SECRET=hunter2\n';
const COPYING = 'FROM node:22\nCOPY . /app/\nUSER 1000:1000\nENTRYPOINT ["/app/start.sh"]\n';
const TAKING = 'FROM node:22\nCOPY start.sh /app/\nUSER 1000:1000\nCMD ["node", "server.js"]\n';

/** Ways to put something at a path, none of which is to be read. */
const TRAPS = {
  'a link out': (path: string) => symlinkSync('../../outside/secret', path),
  'a link to a device': (path: string) => symlinkSync('/dev/zero', path),
  'a link into /proc': (path: string) => symlinkSync('/proc/self/environ', path),
  'a link to what would wait for ever': (path: string) => symlinkSync('/proc/kmsg', path),
  'a pipe': (path: string) => spawnSync('mkfifo', [path]),
} as const;

/** A repository in a directory, beside something that is none of its business. */
const repository = (files: Readonly<Record<string, string>>): string => {
  const given = Object.entries(files).map(([path, text]) => [`top/repo/${path}`, text] as const);
  const top = directoryOf({
    ...Object.fromEntries(given),
    'top/repo/.git/HEAD': '',
    'outside/secret': SECRET,
    'outside/Dockerfile': SECRET,
  });
  return join(top, 'top/repo');
};

type Result = {
  readonly path: string;
  readonly results: readonly { readonly rule: string; readonly message: string }[];
};

/** The messages about files that were not read. */
const unread = (directory: string, argv: readonly string[] = []) => {
  const { code, out, err } = program(directory, ['-f', 'json', ...argv], { env: { CREDENTIAL: 'hunter2' } });
  assert.not.match(out + err, 'hunter2');
  const files: readonly Result[] = JSON.parse(out).files;
  const messages = files.flatMap(({ results }) =>
    results.filter(({ rule }) => rule === 'unread-file').map(({ message }) => message),
  );
  return { code, messages, err };
};

const inside = suite('faults: what a file names stays inside the work tree');

for (const [kind, lay] of Object.entries(TRAPS)) {
  const why = kind === 'a pipe' ? 'is a pipe, a socket or a device' : 'leads out of the directory that we may read';

  for (const [sentence, text] of [
    ['an entry script', COPYING],
    ['a source of COPY', TAKING],
  ] as const)
    inside(`${sentence} that is ${kind}`, () => {
      const directory = repository({ Dockerfile: text });
      lay(join(directory, 'start.sh'));
      const { code, messages } = unread(directory);
      assert.equal(messages, [`start.sh ${why}, so we do not read it.`]);
      assert.is(code, 1);
    });

  inside(`an ignore file that is ${kind}`, () => {
    const directory = repository({ Dockerfile: COPYING, 'start.sh': 'exec node\n' });
    lay(join(directory, '.dockerignore'));
    assert.equal(unread(directory).messages, [`.dockerignore ${why}, so we do not read it.`]);
  });

  inside(`a Dockerfile of a Compose file that is ${kind}`, () => {
    const compose = 'services:\n  a: {build: {context: ., dockerfile: made}}\n';
    const directory = repository({ 'compose.yaml': compose });
    lay(join(directory, 'made'));
    const { code, messages } = unread(directory);
    assert.equal(messages, [`made ${why}, so we do not read it.`]);
    assert.is(code, 1);
  });

  inside(`a configuration file that is ${kind}`, () => {
    const directory = repository({ Dockerfile: NONROOT });
    lay(join(directory, '.dockerfile-nonrootrc.json'));
    const { code, err } = program(directory, []);
    assert.is(code, 2);
    assert.match(err, `error: .dockerfile-nonrootrc.json: ${why}, so we do not read it.`);
    assert.not.match(err, 'hunter2');
    assert.is(program(directory, ['--no-config']).code, 0);
  });

  inside(`a .gitignore that is ${kind}`, () => {
    const directory = repository({ Dockerfile: NONROOT });
    lay(join(directory, '.gitignore'));
    assert.is(program(directory, []).code, 0);
  });

  inside(`an index of git that is ${kind}`, () => {
    const directory = repository({ Dockerfile: NONROOT, '.gitignore': 'Dockerfile\n' });
    lay(join(directory, '.git/index'));
    const { code, err, out } = program(directory, []);
    assert.is(code, 0);
    assert.match(out, 'The image runs as non-root.');
    assert.match(err, 'We cannot read .git/index');
  });
}

for (const [sentence, compose, expected] of [
  ['above the work tree', 'a: {build: ../../outside}', '../../outside/Dockerfile'],
  ['by an absolute path', 'a: {build: {context: ., dockerfile: /proc/kmsg}}', '/proc/kmsg'],
  ['in a directory that is a link', 'a: {build: away}', 'away/Dockerfile'],
] as const)
  inside(`a Dockerfile that a Compose file names ${sentence}`, () => {
    const directory = repository({ 'compose.yaml': `services:\n  ${compose}\n` });
    symlinkSync('../../outside', join(directory, 'away'));
    const { code, messages } = unread(directory);
    assert.equal(
      [code, messages],
      [1, [`${expected} leads out of the directory that we may read, so we do not read it.`]],
    );
  });

inside('a configuration that lies in the tree names no Dockerfile outside; a person does', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: own}]}\n';
  const config = '{ "images": { "own": "../../outside/secret" } }';
  const directory = repository({ 'pod.yaml': pod, '.dockerfile-nonrootrc.json': config });
  assert.is(unread(directory).messages.length, 1);
  for (const argv of [
    ['--image', 'own=../../outside/secret'],
    ['--config', '.dockerfile-nonrootrc.json'],
  ])
    assert.equal(unread(directory, argv).messages, [], argv.join(' '));
});

inside('what is fine is not told', () => {
  const compose = 'services:\n  a: {build: .}\n  b: {build: missing}\n';
  const directory = repository({
    Dockerfile: COPYING,
    'real.sh': 'exec node server.js\n',
    'compose.yaml': compose,
    '.dockerignore': 'x\n',
    big: 'x'.repeat(300_000),
  });
  symlinkSync('real.sh', join(directory, 'start.sh'));
  symlinkSync('nothing', join(directory, 'dangling'));
  assert.equal(unread(directory).messages, []);
});

inside('what the ignore file leaves out is no part of the context', () => {
  const directory = repository({ Dockerfile: COPYING, '.dockerignore': 'start.sh\n' });
  symlinkSync('/etc/passwd', join(directory, 'start.sh'));
  assert.equal(unread(directory).messages, []);
});

inside.run();

const named = suite('faults: what a person names');

named('a link that leads out of the work tree is checked, and not written through', () => {
  const directory = repository({ 'a.txt': '' });
  const outside = join(directory, '../../outside/real');
  spawnSync('sh', ['-c', `printf '%s' '${ROOT}' > '${outside}'`]);
  symlinkSync('../../outside/real', join(directory, 'Dockerfile'));
  const { code, err, out } = program(directory, ['--fix', '--unsafe-fixes', 'Dockerfile']);
  assert.is(code, 2);
  assert.match(out, 'missing-user');
  assert.match(err, 'error: Dockerfile: not written: it is a link out of the work tree, to ');
  assert.is(readFileSync(outside, 'utf8'), ROOT);
  assert.is(program(directory, ['--fix', '--unsafe-fixes', '../../outside/real']).code, 0);
});

named('a pipe that a shell makes is read', () => {
  const cwd = directoryOf({ Dockerfile: ROOT });
  const line = 'mkfifo pipe; cat Dockerfile > pipe & exec "$0" "$1" pipe';
  const { status, stdout } = spawnSync('sh', ['-c', line, process.execPath, PROGRAM], { cwd, timeout: 30_000 });
  assert.is(status, 1);
  assert.match(stdout.toString(), 'missing-user');
});

named.run();
