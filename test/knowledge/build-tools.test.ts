import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fillsHome, followsHome, isMoved } from '../../src/knowledge/build-tools.js';

const tools = suite('knowledge/build-tools');

for (const [sentence, line, expected] of [
  ['by name', 'mvn -q package', ['.m2']],
  ['with a command', 'mix local.hex --force', ['.mix']],
  ['not with another', 'mix compile', []],
  ['with two words', 'git config --global user.name x', ['.gitconfig']],
  ['not with one of them', 'git config user.name x', []],
  ['behind a runner', 'npx --yes playwright install chromium', ['.cache/ms-playwright']],
  ['as a module', 'python3 -m nltk.downloader punkt', ['nltk_data']],
  ['one tool in two ways', 'pip install --user x', ['.local']],
  ['not without them', 'pip install x', []],
  ['not where it is installed', 'pip install playwright', []],
  ['not where a module installs it', 'python -m pip install playwright', []],
  ['not where its package comes with an option of its own', 'npm install -g pnpm', []],
  ['not where the option stands behind it', 'npm i pnpm -g', []],
  ['where a package manager runs it', 'npm exec playwright install', ['.cache/ms-playwright']],
  ['where one runs it by its name', 'pnpm playwright install', ['.cache/ms-playwright']],
  ['where one is told to run it', 'yarn run playwright install', ['.cache/ms-playwright']],
  ['behind options of a package manager', 'yarn -s playwright install', ['.cache/ms-playwright']],
  ['in a package of the workspace', 'pnpm --filter web playwright install', ['.cache/ms-playwright']],
  ['by its path', '/root/.local/bin/uv tool install ruff', ['.local/share/uv']],
] as const) {
  tools(`HOME is filled: ${sentence}`, () => {
    assert.equal(
      fillsHome(line.split(' ')).map(({ home }) => home[0]),
      expected,
    );
  });
}

tools('a variable names another place', () => {
  const [row] = fillsHome(['playwright', 'install']);
  assert.ok(row);
  assert.is(
    isMoved(row, (name) => name === 'PLAYWRIGHT_BROWSERS_PATH'),
    true,
  );
  assert.is(
    isMoved(row, () => false),
    false,
  );
});

for (const [sentence, line, expected] of [
  ['HOME moves what Elixir keeps', 'mix local.hex', true],
  ['Java takes the home of the account', 'mvn package', false],
] as const) {
  tools(sentence, () => assert.equal(fillsHome(line.split(' ')).map(followsHome), [expected]));
}

tools.run();
