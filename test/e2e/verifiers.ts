import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../../src/verify/engine.js';
import { type Ran, run } from './command.js';
import type { Lab } from './container.js';
import { install } from './prerequisites.js';

/** An engine that `verify` is tested with. */
export type Verifier = {
  readonly name: EngineName;
  /** Variables under which its client finds what is ours alone. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that is there now: containers, images, volumes, files, mounts, processes. */
  readonly inventory: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const docker = (lab: Lab): Verifier => {
  const { docker: ask, host } = lab.engine;
  const commands = ['ps --all --quiet', 'images --all --quiet --no-trunc', 'volume ls --quiet'];
  return {
    name: 'docker',
    env: { DOCKER_HOST: host, PATH: `/usr/bin:${process.env.PATH}` },
    inventory: async () => listing(await Promise.all(commands.map((command) => ask(command.split(' '))))),
    close: async () => undefined,
  };
};

const listing = (answers: readonly Ran[]): readonly string[] =>
  answers.flatMap(({ stdout, stderr }, index) => [...stdout.split('\n'), stderr].map((line) => `${index}: ${line}`));

/** Podman takes no long path here. */
const PREFIX = '/run/dnr-';

/** What runs killed before have left. */
const sweep = (): void => {
  for (const entry of readdirSync('/run').filter((name) => /^dnr-\d+-/.test(name)))
    if (!existsSync(`/proc/${entry.split('-')[1]}`)) rmSync(`/run/${entry}`, { recursive: true, force: true });
};

const CONTAINERS =
  '[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]\n[engine]\nevents_logger = "file"\n';

/** Stores of their own below the engine's directory, and no registry. */
export const configured = (lab: Lab, name: string, driver: string) => {
  const [directory, brief] = [
    join(lab.engine.directory, 'data', `${name}-${driver}`),
    `${PREFIX}${process.pid}-${name}`,
  ];
  mkdirSync(directory, { recursive: true });
  const file = (path: string, text: string): string => {
    writeFileSync(join(directory, path), text);
    return join(directory, path);
  };
  const storage = `[storage]\ndriver = "${driver}"\ngraphroot = "${directory}/root"\nrunroot = "${brief}/run"\n`;
  const cgroups = existsSync('/run/systemd/system') ? '' : 'cgroup_manager = "cgroupfs"\n';
  const env = {
    CONTAINERS_CONF: file('containers.conf', CONTAINERS + cgroups),
    CONTAINERS_STORAGE_CONF: file('storage.conf', storage),
    CONTAINERS_REGISTRIES_CONF: file('registries.conf', 'short-name-mode = "disabled"\n'),
  };
  return { directory, brief, env };
};

const IMAGES = ['alpine:3.20', 'gcr.io/distroless/nodejs:latest'];

/** An engine without a daemon, with the images in its store; the answer in words is why it cannot run here. */
const daemonless = async (lab: Lab, name: 'podman' | 'buildah', driver: string): Promise<Verifier | string> => {
  const { directory, brief, env } = configured(lab, name, driver);
  const ask = (...args: readonly string[]): Promise<Ran> => run(name, args, { env });
  for (const image of IMAGES) {
    const archive = join(directory, 'image.tar');
    const saved = await lab.engine.docker(['save', '--output', archive, image]);
    if (saved.code !== 0) throw new Error(saved.stderr);
    const loaded = await (name === 'podman'
      ? ask('load', '--quiet', '--input', archive)
      : ask('pull', '--quiet', `docker-archive:${archive}`));
    rmSync(archive);
    if (loaded.code !== 0) return lastLine(loaded);
  }
  const started = await (name === 'podman' ? ask('run', '--rm', '--network=none', 'alpine:3.20', 'true') : trial(ask));
  if (started.code !== 0) return lastLine(started);
  const commands =
    name === 'podman'
      ? ['ps --all --external --quiet', 'images --all --quiet --no-trunc', 'volume ls --quiet']
      : ['containers --all --quiet', 'images --all --quiet --no-trunc'];
  return {
    name,
    env,
    inventory: async () => {
      const answers = await Promise.all(commands.map((command) => ask(...command.split(' '))));
      const files = [directory, brief].flatMap((place) => entriesOf(place).map((entry) => join(place, entry)));
      return [...listing(answers), ...files, ...mountsOf(directory), ...programsOf(directory, brief)];
    },
    close: async () => {
      await (name === 'podman' ? ask('rm', '--all', '--force') : ask('rm', '--all'));
      rmSync(brief, { recursive: true, force: true });
    },
  };
};

const trial = async (ask: (...args: readonly string[]) => Promise<Ran>): Promise<Ran> => {
  const made = await ask('from', '--pull-never', '--name', 'trial', 'alpine:3.20');
  const ran = made.code === 0 ? await ask('run', '--network=none', 'trial', '--', 'true') : made;
  await ask('rm', 'trial');
  return ran;
};

const lastLine = ({ stdout, stderr }: Ran): string => `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? '';

const entriesOf = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).sort() : []);

const mountsOf = (directory: string): readonly string[] =>
  readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => line.includes(`${directory}/`));

/** Programs whose arguments or whose root name one of the directories. */
const programsOf = (...directories: readonly string[]): readonly string[] =>
  readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      const root = readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
        .split('\n')
        .find((line) => line.split(' ')[4] === '/');
      const text = `${readFileSync(`/proc/${pid}/cmdline`, 'utf8')} ${root ?? ''}`;
      return directories.some((directory) => text.includes(`${directory}/`)) ? [`${pid} ${text}`] : [];
    } catch {
      return [];
    }
  });

/** Every engine of `verify`; of those that cannot run here, why. */
export const verifiersFor = async (lab: Lab): Promise<readonly (Verifier | readonly [EngineName, string])[]> => {
  sweep();
  const found: (Verifier | readonly [EngineName, string])[] = [docker(lab)];
  for (const name of ['podman', 'buildah'] as const) {
    const reason = await install([[`/usr/bin/${name}`, name]]);
    const overlay = reason ?? (await daemonless(lab, name, 'overlay'));
    const either = typeof overlay === 'string' && reason === undefined ? await daemonless(lab, name, 'vfs') : overlay;
    found.push(typeof either === 'string' ? [name, either] : either);
  }
  return found;
};
