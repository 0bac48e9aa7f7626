import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listedPaths } from '../../src/program/files-from.js';
import { nodeHost } from '../../src/program/node-host.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const FILES = {
  'a/Dockerfile': ROOT,
  'b/Dockerfile': NONROOT,
  'c d/Dockerfile': ROOT,
  'line\nbreak/Dockerfile': NONROOT,
  '-': ROOT,
  list: 'b/Dockerfile\n',
  empty: '',
};

const from = suite('files-from: paths that a file or standard input lists');

for (const [sentence, argv, stdin, expected] of [
  ['a path on each line', ['--files-from', '-'], 'a/Dockerfile\nc d/Dockerfile\n', ['a/Dockerfile', 'c d/Dockerfile']],
  ['lines of Windows', ['--files-from=-'], 'a/Dockerfile\r\nb/Dockerfile\r\n', ['a/Dockerfile', 'b/Dockerfile']],
  ['no line break at the end, and a line without a path', ['--files-from=-'], '\na/Dockerfile', ['a/Dockerfile']],
  [
    'a NUL behind each',
    ['--files-from=-'],
    'line\nbreak/Dockerfile\0c d/Dockerfile\0',
    ['c d/Dockerfile', 'line\nbreak/Dockerfile'],
  ],
  ['a directory', ['--files-from=-'], 'c d\n', ['c d/Dockerfile']],
  ['a file of that name, and not standard input', ['--files-from=-'], '-\n', ['-']],
  ['each once', ['--files-from=-'], 'a/Dockerfile\na/Dockerfile\n./a/Dockerfile\n', ['a/Dockerfile']],
  ['a list in a file', ['--files-from', 'list'], '', ['b/Dockerfile']],
  ['and those of the command line', ['a', '--files-from', 'list'], '', ['a/Dockerfile', 'b/Dockerfile']],
  ['standard input beside a list in a file', ['-', '--files-from', 'list'], NONROOT, ['-', 'b/Dockerfile']],
  ['a list without paths stands for none', ['--files-from=-'], '', []],
  ['nor does one in a file', ['--files-from', 'empty'], '', []],
] as const) {
  from(sentence, async () => {
    const { out, err } = await program(directoryOf(FILES), ['-f', 'json', ...argv], { stdin });
    assert.is(err, '');
    assert.equal(
      JSON.parse(out).files.map(({ path }: { path: string }) => path),
      expected,
    );
  });
}

const ALL = {
  ...FILES,
  'src/a.ts': "import a from 'b';\n",
  'docs/a.md': '```dockerfile\nFROM debian:12\n```\n',
  'q.sql': 'SELECT a\nFROM b\n',
  'p.png': Buffer.from([137, 80, 78, 71, 0, 1]),
  Makefile: 'all:\n\tdocker build .\n',
  'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: redis}]}\n',
  'ci.yaml': 'on: push\n',
  '.dockerignore': 'a\n',
  'app.image': '# what we ship\n\nARG V=12\n  from debian:${V}\n',
  'only.args': 'ARG V=12\n',
  'Dockerfile.j2': 'FROM {{ base }}\n',
};

from('all files of a repository: those that are no Dockerfile and no manifest are left out', async () => {
  const stdin = Object.keys(ALL).join('\0');
  const { out, err } = await program(directoryOf(ALL), ['-f', 'json', '--files-from=-'], { stdin });
  assert.is(err, '');
  assert.equal(
    JSON.parse(out).files.map(({ path }: { path: string }) => path),
    ['-', 'a/Dockerfile', 'app.image', 'b/Dockerfile', 'c d/Dockerfile', 'line\nbreak/Dockerfile', 'pod.yaml'],
  );
});

from('a file that cannot be read is kept, and told later', async () => {
  const directory = directoryOf({ 'a.image': ROOT });
  const failing = { ...nodeHost, cwd: directory, absolute: () => `${directory}/a.image` };
  const host = { ...failing, readStdin: async () => Buffer.from('a.image\n'), read: () => ({ failure: 'no right' }) };
  assert.equal(await listedPaths(host, [], { filesFrom: '-' }), ['a.image']);
});

from('a file that is gone is told', async () => {
  const { code, err } = await program(directoryOf(FILES), ['--files-from=-'], { stdin: 'gone.txt\n' });
  assert.is(code, 2);
  assert.match(err, 'gone.txt');
});

from('and its own text is checked', async () => {
  const { out } = await program(directoryOf(FILES), ['-f', 'json', '--files-from=-'], { stdin: '-\n' });
  assert.equal(
    JSON.parse(out).files.map(({ verdict }: { verdict: string }) => verdict),
    ['root'],
  );
});

from('--list-files names them', async () => {
  const argv = ['--list-files', '--files-from=-'];
  assert.is((await program(directoryOf(FILES), argv, { stdin: 'c d\n' })).out, 'c d/Dockerfile\n');
});

from('all of them are fixed, and the next command names the list again', async () => {
  const lines = 'FROM debian:12\nCOPY app /app\nCMD ["/app"]\n';
  const directory = directoryOf({ 'a/Dockerfile': lines, 'b/Dockerfile': lines, list: 'a\nb\n' });
  const { out, err } = await program(directory, ['--diff', '--unsafe-fixes', '--files-from', 'list']);
  assert.match(out, '--- a/a/Dockerfile');
  assert.match(out, '--- a/b/Dockerfile');
  assert.match(err, 'To write: dockerfile-nonroot --files-from list --fix --unsafe-fixes\n');
  const piped = await program(directory, ['--diff', '--unsafe-fixes', '--files-from=-'], { stdin: 'a\nb\n' });
  assert.is(piped.out, out);
  assert.not.match(piped.err, '--files-from');
});

for (const [sentence, argv, expected] of [
  [
    'a list that is not there',
    ['--files-from', 'nope'],
    'error: nope: no such file or directory.\n  Give --files-from a file with one path on each line.\n',
  ],
  [
    'a directory',
    ['--files-from', 'a'],
    'error: a: it is a directory.\n  Give --files-from a file with one path on each line.\n',
  ],
  [
    'standard input twice',
    ['-', '--files-from', '-'],
    'error: Standard input cannot be both a Dockerfile and a list of paths.\n  Give - once, or write the list to a file.\n',
  ],
] as const) {
  from(sentence, async () => {
    const { code, out, err } = await program(directoryOf(FILES), argv);
    assert.equal([code, out, err], [2, '', expected]);
  });
}

from('a path that is not there is one trouble, and the others are checked', async () => {
  const { code, out, err } = await program(directoryOf(FILES), ['-f', 'json', '--files-from=-'], {
    stdin: 'gone/Dockerfile\nb\n',
  });
  assert.is(code, 2);
  assert.match(err, 'gone/Dockerfile');
  assert.ok(JSON.parse(out).files.some(({ path }: { path: string }) => path === 'b/Dockerfile'));
});

from('a list that is too long to be one', async () => {
  const host = { ...nodeHost, readStdin: async (most: number) => new Uint8Array(most + 1) };
  assert.equal(await listedPaths(host, [], { filesFrom: '-' }), {
    kind: 'unreadable',
    path: '-',
    detail: 'a list of paths has at most 256 MiB',
    hint: 'Give --files-from a file with one path on each line.',
  });
});

from.run();
