import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program to its end; whether it ended well. */
export const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/**
 * Lays an empty layer over a system, in which no service is started, and takes it away again. `root` is the system as
 * seen through it, `upper` what was changed. Needs root.
 */
export const inOverlay = <T>(base: string, use: (root: string, upper: string) => T): T => {
  const scratch = mkdtempSync(join(tmpdir(), 'overlay-'));
  run('mount', ['-t', 'tmpfs', 'none', scratch]);
  const [upper = '', work = '', root = ''] = ['upper', 'work', 'root'].map((part) => join(scratch, part));
  for (const part of [upper, work, root]) mkdirSync(part);
  run('mount', ['-t', 'overlay', 'overlay', '-o', `lowerdir=${base},upperdir=${upper},workdir=${work}`, root]);
  spawnSync('sh', [
    '-c',
    `printf '#!/bin/sh\\nexit 101\\n' > ${root}/usr/sbin/policy-rc.d; chmod 755 ${root}/usr/sbin/policy-rc.d; mount -t proc proc ${root}/proc; mount --bind /dev ${root}/dev`,
  ]);
  try {
    return use(root, upper);
  } finally {
    spawnSync('sh', ['-c', `umount -l ${root}/proc ${root}/dev ${root} ${scratch}`]);
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** Installs packages without a question. */
export const install = (root: string, names: readonly string[], flags: readonly string[] = []): boolean =>
  run('chroot', [root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-q', ...flags, ...names]);
