import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readIndex } from '../../src/program/git-index.js';
import { directoryOf, program, ROOT } from '../in-process.js';

/** Git as nobody has set it up. */
const git = (cwd: string, ...args: readonly string[]): string => {
  const env = {
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const done = spawnSync('git', args, { cwd, env, encoding: 'utf8', timeout: 30_000 });
  assert.is(done.status, 0, `git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
};

/** A directory in which git ignores all that the files are, and keeps what `add` names. */
const repository = (add: readonly string[], init: readonly string[] = []): string => {
  const directory = directoryOf({
    '.gitignore': '*\n',
    Dockerfile: ROOT,
    'a/Dockerfile': ROOT,
    'a/b/c/x.dockerfile': ROOT,
    'other/Dockerfile': ROOT,
    'a/untracked.dockerfile': ROOT,
  });
  git(directory, 'init', '-q', ...init);
  if (add.length > 0) git(directory, 'add', '-f', ...add);
  return directory;
};

const checked = async (directory: string, argv: readonly string[] = ['.']): Promise<readonly string[]> =>
  JSON.parse((await program(directory, ['-f', 'json', ...argv])).out).files.map(({ path }: { path: string }) => path);

const TRACKED = ['Dockerfile', 'a/Dockerfile', 'a/b/c/x.dockerfile'];

const tracked = suite('tracked: what git keeps is checked, whatever .gitignore says');

for (const [sentence, change] of [
  ['an index of version 2', ['update-index', '--index-version', '2']],
  ['of version 3', ['update-index', '--skip-worktree', 'a/Dockerfile']],
  ['of version 4', ['update-index', '--index-version', '4']],
  ['one that is split', ['update-index', '--split-index']],
  ['with a cache for untracked files', ['update-index', '--force-untracked-cache']],
  ['with trees', ['commit', '-qm', 'x']],
] as const)
  tracked(sentence, async () => {
    const directory = repository(TRACKED);
    git(directory, ...change);
    assert.equal(await checked(directory), TRACKED);
    assert.equal(await checked(join(directory, 'a')), ['Dockerfile', 'b/c/x.dockerfile']);
  });

tracked('objects that are named by SHA-256', async () =>
  assert.equal(await checked(repository(TRACKED, ['--object-format=sha256'])), TRACKED),
);

tracked('a split index to which a file came later', async () => {
  const directory = repository(['Dockerfile']);
  git(directory, 'update-index', '--split-index');
  git(directory, 'add', '-f', 'a/Dockerfile');
  assert.equal(await checked(directory), ['Dockerfile', 'a/Dockerfile']);
});

tracked('nothing is kept before the first file is', async () => assert.equal(await checked(repository([])), []));

tracked('a linked work tree has an index of its own', async () => {
  const directory = repository(TRACKED);
  git(directory, 'commit', '-qm', 'x');
  const linked = join(directoryOf({}), 'linked');
  git(directory, 'worktree', 'add', '-q', linked);
  writeFileSync(join(linked, '.gitignore'), '*\n');
  writeFileSync(join(linked, 'untracked.dockerfile'), ROOT);
  assert.equal(await checked(linked), TRACKED);
});

tracked('so has a repository in another, and the outer .gitignore says nothing of it', async () => {
  const outer = directoryOf({ '.gitignore': '*.dockerfile\n', 'in/x.dockerfile': ROOT, 'y.dockerfile': ROOT });
  git(outer, 'init', '-q');
  git(join(outer, 'in'), 'init', '-q');
  assert.equal(await checked(outer), ['in/x.dockerfile']);
  writeFileSync(join(outer, 'in/.gitignore'), '*\n');
  assert.equal(await checked(outer), []);
  git(join(outer, 'in'), 'add', '-f', 'x.dockerfile');
  assert.equal(await checked(outer), ['in/x.dockerfile']);
});

tracked('and what the outer one keeps of a place where another began later is checked, too', async () => {
  const outer = directoryOf({ '.gitignore': 'in/\n', 'in/sub/x.dockerfile': ROOT });
  git(outer, 'init', '-q');
  git(outer, 'add', '-f', 'in/sub/x.dockerfile');
  git(join(outer, 'in/sub'), 'init', '-q');
  assert.equal(await checked(outer), ['in/sub/x.dockerfile']);
});

for (const [sentence, index] of [
  ['of zeroes', Buffer.alloc(1000)],
  ['of a version to come', Buffer.from('DIRC\0\0\0\x09\0\0\0\x01')],
  ['that is cut short', Buffer.from('DIRC\0\0\0\x02\0\0\0\x05abc')],
] as const)
  tracked(`an index ${sentence} hides nothing, and is told`, async () => {
    const directory = repository(TRACKED);
    writeFileSync(join(directory, '.git/index'), index);
    assert.equal(await checked(directory), [...TRACKED, 'a/untracked.dockerfile', 'other/Dockerfile'].toSorted());
    assert.match((await program(directory, [])).err, 'We cannot read .git/index');
  });

tracked('a directory that is named is walked, though git keeps nothing of it', async () => {
  const directory = repository(TRACKED);
  assert.equal(await checked(directory, ['other']), ['other/Dockerfile']);
});

tracked('where no git says what it keeps, what is left out is told', async () => {
  const { out, err } = await program(
    directoryOf({ '.gitignore': 'Dockerfile\nout/\n', Dockerfile: ROOT, 'out/x': '' }),
    [],
  );
  assert.match(out, 'No file to check.');
  assert.match(err, 'Left out by .gitignore, outside of a git work tree: Dockerfile, out/.');
});

tracked('nothing that the configuration of a repository names is run', async () => {
  const directory = repository(TRACKED);
  const trap = join(directory, '.git/trap');
  writeFileSync(trap, `#!/bin/sh\ntouch '${directory}/.git/sprung'\n`);
  chmodSync(trap, 0o755);
  mkdirSync(join(directory, '.git/hooks'), { recursive: true });
  writeFileSync(join(directory, '.git/hooks/post-index-change'), readFileSync(trap), { mode: 0o755 });
  appendFileSync(
    join(directory, '.git/config'),
    `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n\tsshCommand = ${trap}\n\thooksPath = .git/hooks\n`,
  );
  assert.equal(await checked(directory), TRACKED);
  assert.is(existsSync(join(directory, '.git/sprung')), false);
});

tracked.run();

const index = suite('git-index');

index('the paths of git ls-files, on trees of every shape', () => {
  for (const version of ['2', '4']) {
    const names = Array.from({ length: 300 }, (_, at) =>
      `${'d'.repeat(at % 7)}${at % 3 === 0 ? '/' : '-'}${'é'.repeat((at * 31) % 90)}${at}/Dockerfile`.replace(
        /^\//,
        '',
      ),
    );
    const deep = `${'deep/'.repeat(700)}x`;
    const directory = directoryOf({});
    git(directory, 'init', '-q');
    const blob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    spawnSync('git', ['hash-object', '-w', '--stdin'], { cwd: directory, input: '' });
    const lines = [...names, deep].map((name) => `100644 ${blob}\t${name}\n`).join('');
    spawnSync('git', ['update-index', '--index-info'], { cwd: directory, input: lines });
    git(directory, 'update-index', '--index-version', version);
    const expected = git(directory, 'ls-files', '-z').split('\0').slice(0, -1);
    assert.is(expected.length, 301);
    const read = readIndex(readFileSync(join(directory, '.git/index')), () => true);
    assert.equal(read?.paths, expected, version);
  }
});

index('any byte may be wrong: an answer, and no more', () => {
  const directory = repository(TRACKED);
  const bytes = readFileSync(join(directory, '.git/index'));
  for (let at = 0; at < bytes.length; at += 1) {
    for (const value of [0, 0x7f, 0xff]) {
      const wrong = Buffer.from(bytes);
      wrong[at] = value;
      readIndex(wrong, () => true);
    }
    readIndex(bytes.subarray(0, at), () => true);
  }
});

index.run();
