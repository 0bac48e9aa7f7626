import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.js';
import { must } from './command.js';

const SLOW = 600_000;
const MIRROR = 'http://deb.debian.org/debian';

/** What `debootstrap --variant=minbase` makes, and some packages more, as a tar archive. */
export const debian = (suite: string, packages: readonly string[] = []): Promise<string> =>
  cached(`debian-${suite}.tar`, `minbase ${MIRROR} ${packages.join(' ')}`, async (target, scratch) => {
    const root = join(scratch, 'root');
    const include = packages.length === 0 ? [] : [`--include=${packages.join(',')}`];
    await must('/usr/sbin/debootstrap', ['--variant=minbase', ...include, suite, root, MIRROR], { timeout: SLOW });
    for (const path of ['var/cache/apt', 'var/lib/apt/lists', 'dev']) rmSync(join(root, path), { recursive: true });
    await must('tar', ['--numeric-owner', '-C', root, '-cf', target, '.']);
  });

/** Indices and source go to the scratch directory: the machine's own package lists stay as they are. */
const busyboxSource = async (scratch: string): Promise<string> => {
  const list = join(scratch, 'sources.list');
  writeFileSync(list, `deb-src ${MIRROR} bookworm main\n`);
  await must('mkdir', ['-p', join(scratch, 'lists/partial'), join(scratch, 'source')]);
  const options = [
    `Dir::Etc::SourceList=${list}`,
    'Dir::Etc::SourceParts=-',
    `Dir::State::Lists=${join(scratch, 'lists')}`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  await must('apt-get', [...options, '-q', 'update'], { timeout: SLOW });
  await must('apt-get', [...options, '-q', 'source', '--download-only', 'busybox'], { cwd: scratch, timeout: SLOW });
  const tar = 'tar xjf busybox_*.orig.tar.bz2 --strip-components=1 -C source';
  await must('/bin/sh', ['-c', tar], { cwd: scratch });
  return join(scratch, 'source');
};

/** A static BusyBox with all applets. Alpine allows ids up to 256000, the busybox image up to 60000. */
export const busybox = (lastId: number): Promise<string> =>
  cached(`busybox-${lastId}`, 'bookworm defconfig static', async (target, scratch) => {
    const source = await busyboxSource(scratch);
    await must('make', ['defconfig'], { cwd: source, timeout: SLOW });
    const config = readFileSync(join(source, '.config'), 'utf8')
      .replace(/^.*CONFIG_STATIC[ =].*$/m, 'CONFIG_STATIC=y')
      .replace(/^CONFIG_LAST_ID=.*$/m, `CONFIG_LAST_ID=${lastId}`);
    writeFileSync(join(source, '.config'), config);
    await must('make', ['-j4', 'busybox'], { cwd: source, timeout: SLOW });
    copyFileSync(join(source, 'busybox'), target);
  });

/** The program that tells from inside a container what it may do; probe/probe.c says how. */
export const probe = (): Promise<string> => {
  const source = new URL('./probe/probe.c', import.meta.url).pathname;
  return cached('probe', readFileSync(source, 'utf8'), async (target) => {
    await must('/usr/bin/gcc', ['-static', '-Os', '-o', target, source]);
  });
};
