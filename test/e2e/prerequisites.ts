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

type Program = readonly [path: string, name: string];

/** Installs the Debian packages of programs that are missing. The answer is why they still are. */
export const install = async (programs: readonly Program[]): Promise<string | undefined> => {
  const missing = () => programs.filter(([path]) => !existsSync(path));
  const absent = missing();
  if (absent.length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return `no ${absent.map(([path]) => path).join(', ')}, and no apt-get`;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env, timeout: APT_TIMEOUT });
  if (updated.code !== 0) return `apt-get update failed: ${updated.stderr.trim()}`;
  const packages = new Set(absent.map(([, name]) => name));
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const installed = await run('apt-get', args, { env, timeout: APT_TIMEOUT });
  if (installed.code !== 0) return `apt-get install failed: ${installed.stderr.trim()}`;
  const still = missing();
  return still.length === 0 ? undefined : `still no ${still.map(([path]) => path).join(', ')}`;
};

/** Installs what is missing. The answer is why the tests cannot run here, `undefined` when they can. */
export const whyNot = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux') return 'a Docker engine of our own needs Linux';
  if (process.getuid?.() !== 0) return 'starting an engine and making root file systems needs uid 0';
  return install(NEEDED);
};
