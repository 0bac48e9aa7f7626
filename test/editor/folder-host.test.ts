import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderHost } from '../../src/editor/folder-host.js';
import { type Host, isFailure } from '../../src/program/host.js';
import { nodeHost } from '../../src/program/node-host.js';
import { workTreeOf } from '../../src/program/place.js';
import { directoryOf } from '../directory.js';

const directory = directoryOf({
  '.git/HEAD': '',
  secret: 'secret',
  'other/a.yaml': 'other',
  'in/a.sh': 'disk',
  'in/below/b.sh': 'b',
  'in/.git': 'gitdir: ../git/worktrees/in\n',
  'git/worktrees/in/index': 'index',
  'git/worktrees/in/HEAD': 'head',
});
symlinkSync('../secret', join(directory, 'in/link'));
symlinkSync('../other', join(directory, 'in/linked'));
symlinkSync('a.sh', join(directory, 'in/own-link'));
symlinkSync(join(directory, 'in'), join(directory, 'other-name'));

const at = (path: string): string => join(directory, path);
const open = new Map([
  [at('in/open.sh'), 'editor 😀'],
  [at('in/a.sh'), 'editor'],
]);
const hostOf = (folder: string): Host => folderHost(nodeHost, at(folder), (path) => open.get(path));

const textOf = (host: Host, path: string): string | undefined => {
  const bytes = host.read(at(path), 100);
  return isFailure(bytes) ? undefined : Buffer.from(bytes).toString();
};

const reads = suite('editor: what of the disk is read');

for (const [sentence, folder, path, expected] of [
  ['a file of the folder', 'in', 'in/below/b.sh', 'b'],
  ['one that is open, as the editor has it', 'in', 'in/a.sh', 'editor'],
  ['one that is open and nowhere else', 'in', 'in/open.sh', 'editor 😀'],
  ['a link in the folder', 'in', 'in/own-link', 'disk'],
  ['no link that leads out', 'in', 'in/link', undefined],
  ['nothing below one', 'in', 'in/linked/a.yaml', undefined],
  ['nothing above', 'in', 'secret', undefined],
  ['nothing beside that begins with its name', 'in/below', 'in/below.sh', undefined],
  ['the index of a linked work tree', 'in', 'git/worktrees/in/index', 'index'],
  ['nothing else of git', 'in', 'git/worktrees/in/HEAD', undefined],
  ['a folder that is a link itself', 'other-name', 'other-name/below/b.sh', 'b'],
] as const)
  reads(sentence, () => {
    assert.is(textOf(hostOf(folder), path), expected);
    const named = hostOf(folder).readNamed(at(path), 100);
    assert.is(isFailure(named), expected === undefined);
  });

reads('no more than is asked for', () => assert.equal(hostOf('in').read(at('in/open.sh'), 2), Buffer.from('edi')));

for (const [sentence, ask, expected] of [
  ['what is above is not there', ({ kindOf }: Host) => kindOf(at('secret')), undefined],
  ['not as a link either', ({ statOf }: Host) => statOf(at('secret')), undefined],
  ['what is open is there', ({ kindOf }: Host) => kindOf(at('in/open.sh')), 'file'],
  ['a directory above has no names', ({ list }: Host) => isFailure(list(directory)), true],
  ['nor one that a link leads to', ({ list }: Host) => isFailure(list(at('in/linked'))), true],
  ['paths begin in the folder', ({ absolute }: Host) => absolute('x/y'), at('in/x/y')],
  ['it is the current directory', ({ cwd }: Host) => cwd, at('in')],
] as const)
  reads(sentence, () => assert.equal(ask(hostOf('in')), expected));

reads('a folder is a work tree, whatever is above', () => {
  assert.is(workTreeOf(hostOf('in/below'), at('in/below')), at('in/below'));
});

reads('nothing is written', () => {
  const host = hostOf('in');
  assert.ok(isFailure(host.create(at('in/new'), 'x') ?? {}));
  assert.ok(isFailure(host.replace(at('in/a.sh'), Buffer.from('disk'), 'x') ?? {}));
  assert.not(existsSync(at('in/new')));
  assert.is(readFileSync(at('in/a.sh'), 'utf8'), 'disk');
});

reads.run();
