import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FIX_ALL } from '../../../src/editor/actions.js';
import { directoryOf, PROGRAM } from '../../program.js';
import { withEditor } from './client.js';

/** What the page on editors says. */
const text = readFileSync(new URL('../../../docs/editors.md', import.meta.url), 'utf8');

const blocksOf = (language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, block = '']) =>
    found === language ? [block] : [],
  );

const page = suite('docs/editors.md');

page('names the server with all that it takes', async () => {
  const starts = [...text.matchAll(/\blsp\b["',\s]+(--\w+)/g)].map(([, option = '']) => option);
  assert.equal([starts.length, ...new Set(starts)], [4, '--stdio']);
  assert.match(text, '`--config FILE`');
  for (const option of ['--no-config', '--no-lock', '--no-exceptions', '--isolated']) {
    assert.match(text, `\`${option}\``);
    await withEditor(directoryOf({}), { args: [option] }, async ({ server }) => {
      assert.is(server.serverInfo?.name, 'dockerfile-nonroot');
    });
  }
});

page('its JSON can be read', () => {
  const blocks = blocksOf('json').map((block) => JSON.parse(block));
  assert.equal(blocks[1], { 'editor.codeActionsOnSave': { [FIX_ALL]: 'explicit' } });
  assert.is(blocks.length, 2);
});

/** What a person does: looks at findings, asks who runs, and applies all safe fixes. */
const SESSION = `
local function soon(is) return (vim.wait(20000, is)) end
local function ask(method, params) return vim.lsp.buf_request_sync(0, method, params, 20000) end
local said = {}
vim.cmd('edit Dockerfile')
vim.bo.filetype = 'dockerfile'
table.insert(said, soon(function() return #vim.diagnostic.get(0) > 0 end))
for _, each in ipairs(vim.diagnostic.get(0)) do table.insert(said, each.lnum .. ' ' .. each.code) end
vim.api.nvim_win_set_cursor(0, { 1, 0 })
for _, each in pairs(ask('textDocument/hover', vim.lsp.util.make_position_params())) do
  table.insert(said, vim.split(each.result.contents.value, '\\n')[2])
end
vim.lsp.codelens.refresh()
soon(function() return #vim.lsp.codelens.get(0) > 0 end)
table.insert(said, vim.lsp.codelens.get(0)[1].command.title)
local params = vim.lsp.util.make_given_range_params({ 1, 0 }, { 3, 0 })
params.context = { diagnostics = {}, only = { 'source.fixAll' } }
for id, each in pairs(ask('textDocument/codeAction', params)) do
  vim.lsp.util.apply_workspace_edit(each.result[1].edit, vim.lsp.get_client_by_id(id).offset_encoding)
end
table.insert(said, vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
table.insert(said, soon(function() return #vim.diagnostic.get(0) == 0 end))
vim.fn.writefile(vim.tbl_map(tostring, said), 'said.txt')

`;

const hasNeovim = spawnSync('nvim', ['--version'], { timeout: 20_000 }).status === 0;
const withNeovim = hasNeovim ? page : page.skip;

withNeovim('its first set-up works in Neovim', () => {
  const directory = directoryOf({
    Dockerfile: 'FROM gcr.io/distroless/nodejs\nCOPY a.js /app/\nCMD ["/app/a.js"]\n',
    'a.js': 'console.log(1);\n',
    'init.lua': `${blocksOf('lua')[0]}`,
    'session.lua': SESSION,
    'bin/dockerfile-nonroot': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
  });
  chmodSync(join(directory, 'bin/dockerfile-nonroot'), 0o755);
  const { stderr } = spawnSync('nvim', ['--headless', '-u', 'init.lua', '-S', 'session.lua', '-c', 'qall!'], {
    cwd: directory,
    env: { PATH: `${directory}/bin:${process.env.PATH}`, HOME: directory, XDG_STATE_HOME: directory },
    encoding: 'utf8',
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
  assert.ok(existsSync(join(directory, 'said.txt')), stderr);
  assert.equal(readFileSync(join(directory, 'said.txt'), 'utf8').trimEnd().split('\n'), [
    'true',
    '0 missing-user',
    'Here: runs as root (uid 0)',
    'runs as root (uid 0)',
    'USER 65532:65532',
    'true',
  ]);
});

page.run();
