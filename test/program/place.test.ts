import { relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shownPath } from '../../src/program/place.js';

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

place.run();
