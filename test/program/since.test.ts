import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';
import { program as started } from '../program.js';

const git = (cwd: string, ...args: readonly string[]): void => {
  const named = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', [...named, ...args], { cwd, encoding: 'utf8', env: CLEAN });
  assert.is(status, 0, stderr);
};

const CLEAN = { PATH: process.env.PATH ?? '', HOME: '/nowhere' };

const FILES = { 'a/Dockerfile': NONROOT, 'b c/Dockerfile': NONROOT, 'ü/Dockerfile': NONROOT };

/** A repository with one commit, and what has changed since. */
const repository = (changed: Readonly<Record<string, string>>): string => {
  const directory = directoryOf(FILES);
  git(directory, 'init', '-q');
  git(directory, 'add', '.');
  git(directory, 'commit', '-q', '-m', 'one');
  git(directory, 'tag', 'v1');
  for (const [path, text] of Object.entries(changed)) writeFileSync(join(directory, path), text);
  return directory;
};

const checked = async (directory: string, argv: readonly string[]): Promise<readonly string[]> =>
  JSON.parse((await program(directory, ['-f', 'json', ...argv])).out).files.map(({ path }: { path: string }) => path);

const since = suite('since: only files that are not as a commit has them');

for (const [sentence, changed, argv, expected] of [
  ['nothing has changed', {}, ['--since', 'HEAD'], []],
  ['one has changed', { 'b c/Dockerfile': ROOT }, ['--since', 'HEAD'], ['b c/Dockerfile']],
  ['one with a letter beyond ASCII', { 'ü/Dockerfile': ROOT }, ['--since=v1'], ['ü/Dockerfile']],
  ['one is new, and git does not know it', { 'a/Dockerfile.new': ROOT }, ['--since', 'main'], ['a/Dockerfile.new']],
  ['of some paths', { 'a/Dockerfile': ROOT, 'b c/Dockerfile': ROOT }, ['a', '--since', 'HEAD'], ['a/Dockerfile']],
] as const)
  since(sentence, async () => assert.equal(await checked(repository(changed), argv), expected));

since('from a directory below', async () => {
  const directory = repository({ 'a/Dockerfile': ROOT });
  assert.equal(await checked(join(directory, 'a'), ['..', '--since', 'HEAD']), ['Dockerfile']);
});

since('--list-files names them', async () => {
  const directory = repository({ 'a/Dockerfile': ROOT });
  assert.is((await program(directory, ['--list-files', '--since', 'HEAD'])).out, 'a/Dockerfile\n');
});

for (const [sentence, argv, expected] of [
  ['no such commit', ['--since', 'nope'], 'error: git cannot list nope: '],
  [
    'an option in its place',
    ['--since=--output=x'],
    'error: --since takes a commit, a branch or a tag, not --output=x.',
  ],
] as const)
  since(`${sentence} is a mistake`, async () => {
    const { code, out, err } = await program(repository({}), argv);
    assert.equal([code, out, err.split('error: ').length], [2, '', 2], 'nothing else is said');
    assert.match(err, expected);
  });

since('outside of a work tree it is a mistake', async () => {
  const { code, err } = await program(directoryOf(FILES), ['--since', 'HEAD']);
  assert.is(code, 2);
  assert.match(err, 'error: --since needs a git work tree.');
});

since('without git it is told', () => {
  const { code, err } = started(repository({}), ['--since', 'HEAD'], { env: { PATH: '/nowhere' } });
  assert.is(code, 2);
  assert.match(err, 'git is not installed');
});

since.run();

const hostile = suite('since: a hostile repository starts no program');

/** Settings of a repository that name a program, and attributes that have it called. */
const SETTINGS = [
  ['core.fsmonitor', 'PROGRAM'],
  ['core.hooksPath', 'HOOKS'],
  ['core.pager', 'PROGRAM'],
  ['pager.ls-tree', 'PROGRAM'],
  ['core.sshCommand', 'PROGRAM'],
  ['diff.external', 'PROGRAM'],
  ['filter.x.clean', 'PROGRAM'],
  ['filter.x.process', 'PROGRAM'],
  ['diff.x.textconv', 'PROGRAM'],
  ['alias.ls-tree', '!PROGRAM'],
  ['credential.helper', '!PROGRAM'],
  ['gpg.program', 'PROGRAM'],
] as const;

hostile('whatever its configuration names', () => {
  const directory = repository({ 'a/Dockerfile': ROOT, '.gitattributes': '* filter=x diff=x\n' });
  const mark = join(directory, 'started');
  const evil = join(directory, 'evil.sh');
  writeFileSync(evil, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 });
  const config = join(directory, '.git/config');
  const before = readFileSync(config, 'utf8');
  for (const [name, value] of SETTINGS) git(directory, 'config', name, value.replace('PROGRAM', evil));
  assert.is.not(readFileSync(config, 'utf8'), before);
  const env = { GIT_EXTERNAL_DIFF: evil, GIT_PAGER: evil };
  assert.is(started(directory, ['--list-files', '--since', 'HEAD'], { env }).out, 'a/Dockerfile\n');
  assert.not.ok(existsSync(mark));
  spawnSync('git', ['status'], { cwd: directory, env: CLEAN, timeout: 60_000 });
  assert.ok(existsSync(mark), 'git itself would have started it');
});

hostile(
  'git is asked to list a commit, without hooks, watchers and pagers, and sees nothing of the environment',
  () => {
    const directory = repository({});
    const told = join(directory, 'told');
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\n/usr/bin/env | sed 's/=.*//' | sort >> '${told}'\n`;
    const bin = directoryOf({ git: script });
    chmodSync(join(bin, 'git'), 0o755);
    started(directory, ['--since', 'HEAD'], {
      env: { PATH: `${bin}:${CLEAN.PATH}`, GIT_DIR: '/x', GIT_PAGER: 'x', A: 'b' },
    });
    const words = readFileSync(told, 'utf8').trimEnd().split('\n');
    assert.equal(words.slice(0, 13).join(' '), `${SAFELY} ls-tree -r -z --full-tree HEAD --`);
    const known = ['GIT_ALLOW_PROTOCOL', 'GIT_NO_LAZY_FETCH', 'GIT_TERMINAL_PROMPT', 'LC_ALL', 'PATH'];
    assert.equal(
      words.slice(13).filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name)),
      known,
    );
  },
);

const SAFELY = '-c core.fsmonitor=false -c core.hooksPath=/dev/null -c core.pager=cat --no-pager';

hostile('a git that does not know how not to fetch knows no transport', () => {
  const directory = repository({ 'a/Dockerfile': ROOT });
  const told = join(directory, 'told');
  const bin = directoryOf({
    git: `#!/bin/sh\n/usr/bin/env > '${told}'\necho 'warning: w' >&2\necho 'fatal: f' >&2\nexit 1\n`,
  });
  chmodSync(join(bin, 'git'), 0o755);
  const { err } = started(directory, ['--since', 'HEAD'], { env: { PATH: bin } });
  assert.match(err, /: f\./);
  assert.match(readFileSync(told, 'utf8'), /^GIT_ALLOW_PROTOCOL=$/m);
});

hostile('nor what is missing from it, which git would fetch', () => {
  const directory = repository({ 'a/Dockerfile': ROOT });
  const mark = join(directory, 'started');
  const evil = join(directory, 'evil.sh');
  writeFileSync(evil, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  git(directory, 'config', 'core.repositoryformatversion', '1');
  git(directory, 'config', 'extensions.partialClone', 'o');
  git(directory, 'config', 'remote.o.url', `ext::${evil}`);
  git(directory, 'config', 'remote.o.promisor', 'true');
  git(directory, 'config', 'protocol.ext.allow', 'always');
  const { code } = started(directory, ['--since', '1234567890123456789012345678901234567890']);
  assert.is(code, 2);
  assert.not.ok(existsSync(mark));
});

hostile.run();
