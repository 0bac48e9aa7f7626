import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { debian } from '../../e2e/artifacts.js';
import { importTar } from '../../e2e/bases.js';
import { cached } from '../../e2e/cache.js';
import { must, run } from '../../e2e/command.js';
import type { Engine } from '../../e2e/engine.js';
import { inOverlay } from '../overlay.js';
import type { Base } from './base.js';
import { languageBases } from './language-bases.js';
import { PHP_BASES } from './php-bases.js';
import { SERVER_BASES } from './server-bases.js';

const SUITE = 'bookworm';
const SLOW = 900_000;
const ROOM = 4 * 1024 ** 3;
const DEBIAN = ['debian:bookworm', 'debian:bookworm-slim', 'debian:12', 'debian:12-slim'];

/** Neither lists nor archives of packages belong into an image, nor what only hides a file of the layer below. */
const LEFT_OUT = ['var/lib/apt/lists', 'var/cache/apt', 'var/cache/debconf', 'var/log/apt', 'tmp', 'proc', 'dev'];

/** All bases that can be made here. */
const basesHere = async (): Promise<readonly Base[]> => {
  const npm = join(dirname(dirname(process.execPath)), 'lib/node_modules/npm');
  const go = (await run('go', ['env', 'GOROOT'])).stdout.trim();
  const tools = { npm: existsSync(npm) ? npm : undefined, go: go === '' ? undefined : go };
  return [...languageBases(tools), ...PHP_BASES, ...SERVER_BASES];
};

/** Makes the images that stand for these references, and answers which of them there are then. */
export const makeBases = async (engine: Engine, wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  await importTar(engine, await debian(SUITE), 'lab/debian', ['CMD ["bash"]']);
  await tag(engine, 'lab/debian', DEBIAN);
  const bases = (await basesHere()).filter(({ standsFor }) => standsFor.some((name) => wanted.has(name)));
  for (const base of bases) await addBase(engine, base, await layerOf(base));
  await forget(engine);
  return new Set([...DEBIAN, 'scratch', ...bases.flatMap(({ standsFor }) => standsFor)]);
};

/** Takes away what the builder keeps of builds that are over. */
const forget = (engine: Engine) => engine.docker(['builder', 'prune', '--force', '--all']);

/** The same, once the engine's place is nearly full. */
export const trim = async (engine: Engine): Promise<void> => {
  const { bsize, blocks, bavail } = statfsSync(join(engine.directory, 'data'));
  if (bavail * bsize < ROOM && bavail * 3 < blocks) await forget(engine);
};

const tag = async (engine: Engine, image: string, names: readonly string[]): Promise<void> => {
  for (const name of names) await engine.docker(['tag', image, name]);
};

const addBase = async (engine: Engine, { name, standsFor, config = '' }: Base, layer: string): Promise<void> => {
  const context = mkdtempSync(join(engine.directory, 'base-'));
  await must('cp', ['--reflink=auto', layer, join(context, 'layer.tar')]);
  writeFileSync(join(context, 'Dockerfile'), `FROM lab/debian\nADD layer.tar /\n${config}\n`);
  const env = { DOCKER_BUILDKIT: '1' };
  const built = await engine.docker(['build', '--quiet', '--tag', `lab/${name}`, context], { env, timeout: SLOW });
  rmSync(context, { recursive: true });
  if (built.code !== 0) throw new Error(`base ${name}: ${built.stderr}`);
  await tag(engine, `lab/${name}`, standsFor);
};

/** What a base has beyond Debian, as a tar archive. */
const layerOf = (base: Base): Promise<string> =>
  cached(`lab-${base.name}.tar`, `${process.version} ${JSON.stringify(base)}`, async (target, scratch) => {
    const root = join(scratch, 'root');
    await must('mkdir', [root]);
    await must('tar', ['-xf', await debian(SUITE), '-C', root]);
    await must('mkdir', ['-p', join(root, 'dev'), join(root, 'proc')]);
    inOverlay(root, (system, upper) => makeIn(base, system, upper, target));
  });

const GET = 'env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends';

const makeIn = ({ packages, copies = [], script = ':' }: Base, system: string, upper: string, target: string) => {
  const excluded = LEFT_OUT.map((path) => `--exclude=./${path}/*`).join(' ');
  const steps = [
    `cp /etc/resolv.conf ${system}/etc/resolv.conf`,
    packages.length === 0
      ? ':'
      : `chroot ${system} ${GET} update && chroot ${system} ${GET} install ${packages.join(' ')}`,
    ...copies.map(
      ([from, to]) => `mkdir -p ${system}${dirname(to)} && cp -rpL --no-preserve=ownership ${from} ${system}${to}`,
    ),
    `chroot ${system} sh -eu`,
    `find ${upper} -type c -delete`,
    `tar --numeric-owner ${excluded} -C ${upper} -cf ${target} .`,
  ];
  const ran = spawnSync('sh', ['-euc', steps.join('\n')], { input: script, encoding: 'utf8', timeout: SLOW });
  if (ran.status !== 0) throw new Error(`${ran.stdout}${ran.stderr}`.split('\n').slice(-12).join('\n'));
};
