import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, ROOT } from '../program.js';
import { ofPython } from './pypi.js';

const top = new URL('../..', import.meta.url).pathname;

const run = (cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const settings = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', timeout: 300_000 } as const;
  const { status, stdout, stderr } = spawnSync(command, args, settings);
  return { code: status, out: stdout, err: stderr };
};

const npm = suite('install: npm');

/** The tarball as it would be published, alone in a directory. */
const tarball = (): string => {
  const directory = directoryOf({ Dockerfile: ROOT, 'clean/Dockerfile': NONROOT });
  const { out, err, code } = run(top, 'npm', ['pack', '--silent', '--pack-destination', directory]);
  assert.is(code, 0, err);
  return join(directory, out.trim());
};

/** No registry can be reached and the cache is empty: all there is, is in the tarball. */
const offline = (): Readonly<Record<string, string>> => ({
  npm_config_offline: 'true',
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_cache: directoryOf({}),
});

npm('the types resolve as the modules do', () => {
  const path = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  const { code, out, err } = run(top, process.execPath, [path, tarball(), '--profile', 'esm-only', '--no-color']);
  assert.is(code, 0, out + err);
});

npm('npx runs the tarball without a network', () => {
  const file = tarball();
  const cwd = join(file, '..');
  const check = run(
    cwd,
    'npx',
    ['--yes', `--package=${file}`, '--', 'dockerfile-nonroot', 'check', 'Dockerfile'],
    offline(),
  );
  assert.is(check.code, 1, check.err);
  assert.match(check.out, /^ *Dockerfile:\d+:\d+ error /m);
  const clean = run(cwd, 'npx', ['--yes', `--package=${file}`, '--', 'dockerfile-nonroot', 'clean'], offline());
  assert.is(clean.code, 0, clean.err);
});

npm('an installed package has no dependency and runs no script', () => {
  const file = tarball();
  const cwd = directoryOf({ 'package.json': '{ "private": true }' });
  const { code, err } = run(cwd, 'npm', ['install', '--foreground-scripts', file], offline());
  assert.is(code, 0, err);
  const tree = JSON.parse(run(cwd, 'npm', ['ls', '--all', '--json']).out);
  assert.equal(Object.keys(tree.dependencies), ['dockerfile-nonroot']);
  assert.is(tree.dependencies['dockerfile-nonroot'].dependencies, undefined);
});

npm.run();

const hooks = suite('install: pre-commit');

const commit = (directory: string): void => {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '-m', 'all'],
  ]) {
    assert.is(run(directory, 'git', args).code, 0);
  }
};

/** The files that are committed, as a repository of hooks with one commit. */
const hookRepository = (): string => {
  const directory = directoryOf({});
  const names = ['bin', 'src', 'templates', 'package.json', '.pre-commit-hooks.yaml', 'README.md', 'LICENSE'];
  for (const name of names) cpSync(join(top, name), join(directory, name), { recursive: true });
  commit(directory);
  return directory;
};

const program = ofPython('pre-commit');
const test = program === undefined ? hooks.skip : hooks;

test('both hooks install from git and do their work', () => {
  const repository = hookRepository();
  const rev = run(repository, 'git', ['rev-parse', 'HEAD']).out.trim();
  const user = directoryOf({ Dockerfile: ROOT, 'docs/Dockerfile.md': 'words', 'x.dockerfile': NONROOT });
  const configure = (id: string, args: string): void =>
    writeFileSync(
      join(user, '.pre-commit-config.yaml'),
      `repos:\n- repo: ${repository}\n  rev: ${rev}\n  hooks:\n  - id: ${id}\n    language_version: system\n    args: ${args}\n`,
    );
  const env = { PRE_COMMIT_HOME: directoryOf({}), FORCE_COLOR: '0' };
  const all = (): ReturnType<typeof run> => run(user, program ?? '', ['run', '--all-files'], env);

  configure('dockerfile-nonroot', '[]');
  commit(user);
  const checked = all();
  assert.is(checked.code, 1, checked.out + checked.err);
  assert.match(checked.out, /^ *Dockerfile:\d+:\d+ error /m);
  assert.not.match(checked.out, 'Dockerfile.md');

  configure('dockerfile-nonroot-fix', '[--unsafe-fixes]');
  run(user, 'git', ['add', '-A']);
  assert.match(all().out, 'files were modified by this hook');
  assert.match(readFileSync(join(user, 'Dockerfile'), 'utf8'), /^USER \d/m);
  run(user, 'git', ['add', '-A']);
  assert.is(all().code, 0, 'a second run has nothing to do');
});

hooks.run();
