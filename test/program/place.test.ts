import { join, relative, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { placeIn, shownPath } from '../../src/program/place.js';
import { directoryOf } from '../in-process.js';

const place = suite('program/place');

const DIRECTORIES = ['/', '/a', '/a/b', '/a/', '/a/../a', '/.x', '/a b'];
const FILES = ['/', '/a', '/a/', '/a/b', '/a/b/c', '/a/./b', '/a/../b', '/a//b', '/ab/c', '/a/.git', '/a/..x', '/a/..'];

for (const directory of DIRECTORIES) {
  place(`from ${directory} a path is what it is for Node`, () =>
    assert.equal(
      FILES.map((file) => shownPath(directory, file)),
      FILES.map((file) => relative(directory, file) || '.'),
    ),
  );
}

for (const [sentence, git, cwd, file, expected] of [
  ['a repository below a directory for tests', 'tests/own', '', 'tests/own/a/Dockerfile', 'a/Dockerfile'],
  ['the program runs below the repository', '', 'tests/a', 'tests/a/Dockerfile', 'tests/a/Dockerfile'],
  ['no repository', undefined, 'tests', 'tests/a/Dockerfile', 'a/Dockerfile'],
  ['no repository, and a file beside the directory', undefined, 'tests', 'test/Dockerfile', 'Dockerfile'],
] as const) {
  place(`where a file lies: ${sentence}`, () => {
    const files = {
      [file]: '',
      ...(git === undefined ? {} : { [join(git, '.git', 'HEAD')]: '' }),
      [join(cwd, 'x')]: '',
    };
    const top = directoryOf(files);
    const here = join(top, cwd);
    const host = { ...nodeHost, cwd: here, absolute: (path: string) => resolve(here, path) };
    assert.is(placeIn(host, relative(here, join(top, file))), expected);
  });
}

place.run();
