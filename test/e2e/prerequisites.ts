import { existsSync } from 'node:fs';
import { run } from './command.js';

/** Program that must exist, and the Debian package that has it. Only Debian's own client builds with both builders. */
const NEEDED = [
  ['/usr/bin/docker', 'docker.io'],
  ['/usr/sbin/dockerd', 'docker.io'],
  ['/usr/sbin/debootstrap', 'debootstrap'],
  ['/usr/bin/gcc', 'gcc'],
  ['/usr/bin/make', 'make'],
  ['/usr/include/stdio.h', 'libc6-dev'],
  ['/usr/bin/bzip2', 'bzip2'],
] as const;

const APT_TIMEOUT = 300_000;

const missing = () => NEEDED.filter(([path]) => !existsSync(path));

const install = async (packages: readonly string[]): Promise<string | undefined> => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env, timeout: APT_TIMEOUT });
  if (updated.code !== 0) return `apt-get update failed: ${updated.stderr.trim()}`;
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const installed = await run('apt-get', args, { env, timeout: APT_TIMEOUT });
  return installed.code === 0 ? undefined : `apt-get install failed: ${installed.stderr.trim()}`;
};

/** Installs what is missing. The answer is why the tests cannot run here, `undefined` when they can. */
export const whyNot = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux') return 'a Docker engine of our own needs Linux';
  if (process.getuid?.() !== 0) return 'starting an engine and making root file systems needs uid 0';
  const absent = missing();
  if (absent.length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return `no ${absent.map(([path]) => path).join(', ')}, and no apt-get`;
  const failed = await install([...new Set(absent.map(([, name]) => name))]);
  if (failed !== undefined) return failed;
  const still = missing();
  return still.length === 0 ? undefined : `still no ${still.map(([path]) => path).join(', ')}`;
};
