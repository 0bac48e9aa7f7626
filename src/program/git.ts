import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Failure } from './failure.js';

/**
 * A repository may be hostile, and its configuration names programs: for hooks, for watching files, and behind every
 * transport. What reads objects alone starts none of them, nor any filter, for it never looks at the work tree.
 */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.pager=cat'];

/** What git may know of the environment: where it is, and the user's own configuration, which says what he trusts. */
const PASSED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot', 'USERPROFILE'];

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
      env: { ...Object.fromEntries(passed), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      maxBuffer: MOST_BYTES,
      timeout: MILLISECONDS,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (error !== undefined)
    return { failure: 'code' in error && error.code === 'ENOENT' ? NO_GIT : 'git did not answer' };
  if (status === 0) return stdout;
  return { failure: stderr.split('\n')[0]?.replace(/^fatal: /, '') || 'git could not read it' };
};

const NO_GIT = 'git is not installed';

/** The id that git gives to a file of these bytes, in a repository whose ids have as many letters. */
export const blobId = (bytes: Uint8Array, letters: number): string =>
  createHash(letters === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
