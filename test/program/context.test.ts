import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { contextOf } from '../../src/program/context.js';
import { nodeHost } from '../../src/program/host.js';
import { directoryOf } from '../program.js';

const directory = directoryOf({
  'context/start.sh': 'exec app\n',
  'context/sub/x': 'x',
  'context/..odd': 'odd',
  'context/large': 'x'.repeat(256 * 1024 + 1),
  'context/largest': 'x'.repeat(256 * 1024),
  'context/binary': 'a\0b',
  'context-of-another/secret': 'secret',
  secret: 'secret',
});
symlinkSync('sub/x', join(directory, 'context/inside'));
symlinkSync('../secret', join(directory, 'context/outside'));
symlinkSync('../context-of-another', join(directory, 'context/neighbour'));
symlinkSync('loop', join(directory, 'context/loop'));
spawnSync('mkfifo', [join(directory, 'context/pipe')]);

const context = suite('context');
const read = contextOf(nodeHost, join(directory, 'context'));

for (const [sentence, path, expected] of [
  ['a file', 'start.sh', 'exec app\n'],
  ['a file below a directory', './sub/../sub/x', 'x'],
  ['the root of the context is its own', '/start.sh', 'exec app\n'],
  ['a name that begins with dots', '..odd', 'odd'],
  ['a link that stays inside', 'inside', 'x'],
  ['not what is missing', 'missing', undefined],
  ['not a directory', 'sub', undefined],
  ['not what is above', '../secret', undefined],
  ['not what is above by a detour', 'sub/../../secret', undefined],
  ['not through a link', 'outside', undefined],
  ['not through a link to a neighbour of a longer name', 'neighbour/secret', undefined],
  ['not a loop', 'loop', undefined],
  ['not a pipe, which would wait for ever', 'pipe', undefined],
  ['not more than 256 KiB', 'large', undefined],
  ['as much as 256 KiB', 'largest', 'x'.repeat(256 * 1024)],
  ['not a binary', 'binary', undefined],
  ['not a name with a NUL', 'a\0b', undefined],
] as const) {
  context(sentence, () => assert.is(read(path), expected));
}

context('a context that is not there has no files', () => {
  assert.is(contextOf(nodeHost, join(directory, 'nope'))('x'), undefined);
});

context.run();
