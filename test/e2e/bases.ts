import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { busybox, debian, probe } from './artifacts.js';
import { must } from './command.js';
import type { Engine } from './engine.js';
import { type Entry, populate } from './rootfs.js';
import { alpineRoot, busyboxRoot, distrolessRoot } from './roots.js';
import { BASES, standInFor } from './stand-ins.js';

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export type Bases = {
  /** Host path of the program that is mounted into containers. */
  readonly probe: string;
  /** Makes `reference` exist in the engine; false when no made image stands for it. */
  readonly provide: (reference: string) => Promise<boolean>;
};

/** An image of a tar archive, with what `docker import` calls changes. */
export const importTar = async (
  engine: Engine,
  tar: string,
  name: string,
  changes: readonly string[],
): Promise<void> => {
  const args = [PATH, ...changes].flatMap((change) => [
    '--change',
    change.startsWith('PATH') ? `ENV ${change}` : change,
  ]);
  const ran = await engine.docker(['import', ...args, tar, name]);
  if (ran.code !== 0) throw new Error(`docker import ${name}: ${ran.stderr}`);
};

const importEntries = async (engine: Engine, name: string, entries: readonly Entry[], changes: readonly string[]) => {
  const scratch = mkdtempSync(join(engine.directory, 'root-'));
  const root = join(scratch, 'root');
  mkdirSync(root);
  populate(root, entries);
  await must('tar', ['--numeric-owner', '-C', root, '-cf', join(scratch, 'root.tar'), '.']);
  await importTar(engine, join(scratch, 'root.tar'), name, changes);
  rmSync(scratch, { recursive: true });
};

const appletPaths = async (binary: string): Promise<readonly string[]> =>
  (await must(binary, ['--list-full'])).trim().split('\n');

const importRoots = async (engine: Engine, probePath: string): Promise<void> => {
  const shell = ['CMD ["/bin/sh"]'];
  for (const suite of ['bookworm', 'trixie'])
    await importTar(engine, await debian(suite), `root/${suite}`, ['CMD ["bash"]']);
  const [forAlpine, forBusybox] = [await busybox(256_000), await busybox(60_000)];
  await importEntries(engine, 'root/alpine', alpineRoot(forAlpine, await appletPaths(forAlpine)), shell);
  await importEntries(engine, 'root/busybox', busyboxRoot(forBusybox, await appletPaths(forBusybox)), shell);
  await importEntries(engine, 'root/distroless', distrolessRoot(probePath), []);
};

const buildBases = async (engine: Engine, probePath: string): Promise<void> => {
  const context = mkdtempSync(join(engine.directory, 'bases-'));
  cpSync(new URL('./stubs', import.meta.url).pathname, join(context, 'stubs'), { recursive: true });
  cpSync(probePath, join(context, 'probe'));
  for (const [name, from, lines] of BASES) {
    const base = from.startsWith('root/') ? from : `base/${from}`;
    writeFileSync(join(context, 'Dockerfile'), `FROM ${base}\n${lines}\n`);
    const env = { DOCKER_BUILDKIT: '0' };
    const ran = await engine.docker(['build', '-q', '--network=none', '-t', `base/${name}`, context], { env });
    if (ran.code !== 0) throw new Error(`base ${name}: ${ran.stdout}${ran.stderr}`);
  }
  rmSync(context, { recursive: true });
};

/** Makes all base images in the engine. Slow the first time: what takes long is kept in the cache directory. */
export const makeBases = async (engine: Engine): Promise<Bases> => {
  const probePath = await probe();
  await importRoots(engine, probePath);
  await buildBases(engine, probePath);
  const provide = async (reference: string): Promise<boolean> => {
    if (reference === 'scratch') return true;
    const made = standInFor(reference);
    return made !== undefined && (await engine.docker(['tag', `base/${made}`, reference])).code === 0;
  };
  return { probe: probePath, provide };
};
