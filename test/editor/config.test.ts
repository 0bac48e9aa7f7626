import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf } from '../directory.js';
import { program } from '../in-process.js';

const named = suite('editor: a configuration that is named');

for (const [sentence, args] of [
  ['is not there', ['--config', 'nope.json']],
  ['has a wrong key', ['--config', 'wrong.json']],
  ['is no JSON', ['-c', 'broken.json']],
  ['is a directory', ['--config', 'a']],
  ['is forbidden as well', ['--config', 'wrong.json', '--no-config']],
] as const)
  named(`says before it serves what a check says: one that ${sentence}`, async () => {
    const directory = directoryOf({ 'wrong.json': '{ "nope": 1 }', 'broken.json': '{', 'a/x': '', Dockerfile: '' });
    const checked = await program(directory, ['check', ...args, 'Dockerfile']);
    assert.is(checked.code, 2);
    assert.equal(await program(directory, ['lsp', ...args]), checked);
  });

named.run();
