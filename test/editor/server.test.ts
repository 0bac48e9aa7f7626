import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serverOf, type Wanted } from '../../src/editor/vscode/server.js';

const OWN = { directory: '/ext', node: '/usr/bin/code', env: { A: 'b' } };
const NONE: Wanted = { path: '', args: [] };

const server = suite('editor: what the extension of VS Code starts');

for (const [sentence, wanted, expected] of [
  ['its own program', NONE, ['/usr/bin/code', '/ext/bin/dockerfile-nonroot.js', 'lsp', '--stdio']],
  ['a program that is named', { ...NONE, path: '/opt/own' }, ['/opt/own', 'lsp', '--stdio']],
  ['a script', { ...NONE, path: '/opt/own.js' }, ['/usr/bin/code', '/opt/own.js', 'lsp', '--stdio']],
  ['a module', { ...NONE, path: '/opt/own.mjs' }, ['/usr/bin/code', '/opt/own.mjs', 'lsp', '--stdio']],
  ['arguments come last', { path: '/o', args: ['--config', 'a b'] }, ['/o', 'lsp', '--stdio', '--config', 'a b']],
  ['nothing of the current directory', { ...NONE, path: 'own' }, undefined],
  ['nor below it', { ...NONE, path: './own.js' }, undefined],
  ['nor above it', { ...NONE, path: '../own' }, undefined],
] as const)
  server(sentence, () => {
    const found = serverOf(OWN, wanted);
    assert.equal(found && [found.command, ...(found.args ?? [])], expected);
  });

server(
  'in its own directory, as Node, with the environment of the editor, and without a file of what V8 compiles',
  () => {
    for (const path of ['', '/opt/own'])
      assert.equal(serverOf(OWN, { ...NONE, path })?.options, {
        cwd: '/ext',
        env: { A: 'b', ELECTRON_RUN_AS_NODE: '1', NODE_DISABLE_COMPILE_CACHE: '1' },
      });
  },
);

server.run();
