import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Failure } from './failure.js';
import { git as say } from './sentences.js';

/**
 * A repository may be hostile, and its configuration names programs: for hooks, for watching files, and behind every
 * transport. What reads objects alone starts none of them, nor any filter, for it never looks at the work tree.
 */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat'];

/** What git may know of the environment: where it is, and the user's own configuration, which says what he trusts. */
const PASSED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot', 'USERPROFILE'];

/**
 * Nothing is fetched, in a git that knows how to be told so, and by no transport in one that does not: what the
 * repository's configuration allows does not count beside the variable. Source: git's documentation, git(1).
 */
const HERE_ALONE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };

const MILLISECONDS = 60_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** The files of a commit with their ids, as `git ls-tree -r -z` writes them, or why there are none. */
export const listTree = (directory: string, ref: string): string | Failure => {
  const passed = PASSED.map((name) => [name, process.env[name]]);
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    [...HARMLESS.flatMap((setting) => ['-c', setting]), '--no-pager', 'ls-tree', '-r', '-z', '--full-tree', ref, '--'],
    {
      cwd: directory,
      encoding: 'utf8',
      env: { ...Object.fromEntries(passed), ...HERE_ALONE, LC_ALL: 'C' },
      maxBuffer: MOST_BYTES,
      timeout: MILLISECONDS,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (error !== undefined) return { failure: 'code' in error && error.code === 'ENOENT' ? NO_GIT : say.noAnswer };
  if (status === 0) return stdout;
  return { failure: /^fatal: (.+)$/m.exec(stderr)?.[1] ?? say.unreadable };
};

const NO_GIT = say.notInstalled;

/** The id that git gives to a file of these bytes, in a repository whose ids have as many letters. */
export const blobId = (bytes: Uint8Array, letters: number): string =>
  createHash(letters === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
