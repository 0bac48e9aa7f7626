import { deflateRawSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { areFine, type Files, MOST_FILES, MOST_TEXT, nameProblem } from '../../src/playground/files.js';
import { filesIn, linkOf } from '../../src/playground/link.js';

const links = suite('playground: links');

const filesOf = (files: Readonly<Record<string, string>>): Files => new Map(Object.entries(files));

/** A link as somebody else may make it. */
const packed = (value: string): string => `1${deflateRawSync(value).toString('base64url')}`;

links('a link gives the same files, in the same order', async () => {
  const files = filesOf({ Dockerfile: 'FROM debian:12\r\n', 'a/é 😀.txt': '\0\u2028"\\', empty: '' });
  const link = await linkOf(files);
  assert.match(link, /^1[\w-]+$/);
  assert.equal([...((await filesIn(link)) ?? [])], [...files]);
  assert.equal([...((await filesIn(packed(JSON.stringify([...files])))) ?? [])], [...files]);
});

const BROKEN: Readonly<Record<string, string>> = {
  'another version': `2${packed('[["a","b"]]').slice(1)}`,
  'no base64': '1!!!',
  'nothing behind the version': '1',
  'not packed': `1${Buffer.from('[["a","b"]]').toString('base64url')}`,
  'cut off': packed(JSON.stringify([['a', 'b'.repeat(99)]])).slice(0, -6),
  'no JSON': packed('[["a","b"]'),
  'an object': packed('{"a":"b"}'),
  'no files': packed('[]'),
  'a number for a text': packed('[["a",1]]'),
  'three parts': packed('[["a","b","c"]]'),
  'the same name twice': packed('[["a","b"],["a","c"]]'),
  'a name that leads out': packed('[["../a","b"]]'),
  'a name from the root': packed('[["/etc/passwd","b"]]'),
  'a file of git': packed('[["x/.GIT/config","b"]]'),
  'a file that is a directory': packed('[["a","b"],["a/b","c"]]'),
  'a name with an escape': packed(JSON.stringify([['a\u001b[31m', 'b']])),
  'a name that turns the line around': packed(JSON.stringify([['a\u202etxt', 'b']])),
  'too many files': packed(JSON.stringify(Array.from({ length: MOST_FILES + 1 }, (_, at) => [`f${at}`, '']))),
  'too much text': packed(JSON.stringify([['a', 'b'.repeat(MOST_TEXT + 1)]])),
  'far too much text': packed(JSON.stringify([['a', 'b'.repeat(50_000_000)]])),
};

for (const [what, link] of Object.entries(BROKEN))
  links(`refused: ${what}`, async () => assert.is(await filesIn(link), undefined));

links('as many files and as much text as the page takes', async () => {
  const most = Array.from({ length: MOST_FILES }, (_, at): [string, string] => [`f${at}`, '']);
  most[0] = ['f0', 'b'.repeat(MOST_TEXT)];
  assert.ok(areFine(new Map(most)));
  assert.is((await filesIn(await linkOf(new Map(most))))?.size, MOST_FILES);
});

const names = suite('playground: names of files');

const there = filesOf({ Dockerfile: '', 'app/server.js': '' });

for (const [name, words] of [
  ['', 'needs a name'],
  ['a'.repeat(201), 'longer than 200'],
  ['a\tb', 'invisible'],
  ['a\\b', 'backslash'],
  ['a//b', 'Leave out'],
  ['/a', 'Leave out'],
  ['a/', 'Leave out'],
  ['./a', 'Leave out'],
  ['a/../b', 'Leave out'],
  ['.git/config', 'Leave out'],
  ['Dockerfile', 'of that name'],
  ['Dockerfile/a', 'a directory'],
  ['app', 'a directory'],
] as const)
  names(`refused: ${JSON.stringify(name.slice(0, 20))}`, () => {
    assert.ok(nameProblem(name, there)?.includes(words), nameProblem(name, there));
  });

for (const name of ['dockerfile', 'app/Dockerfile', 'a b/é.txt', '.gitignore', '..a', 'a'.repeat(200)])
  names(`taken: ${JSON.stringify(name.slice(0, 20))}`, () => assert.is(nameProblem(name, there), undefined));

links.run();
names.run();
