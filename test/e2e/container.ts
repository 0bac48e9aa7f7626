import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bases } from './bases.js';
import type { Engine } from './engine.js';
import type { File, Files } from './files.js';

export const BUILDERS = ['BuildKit', 'classic'] as const;
export type Builder = (typeof BUILDERS)[number];

/** An engine with its base images: what every case is given. */
export type Lab = { readonly engine: Engine; readonly bases: Bases };

export type Build = {
  readonly dockerfile: string;
  /** Files of the context, by path. */
  readonly files?: Files;
  readonly args?: readonly string[];
};

export type Built = { readonly image: string; readonly log: string; readonly code: number };

let count = 0;

/** Builds without a network. `code` is the builder's own exit code. */
export const build = async (lab: Lab, builder: Builder, { dockerfile, files, args }: Build): Promise<Built> => {
  const context = mkdtempSync(join(lab.engine.directory, 'context-'));
  writeFiles(lab, context, { ...files, Dockerfile: { text: dockerfile } });
  const built = await buildIn(lab, builder, context, args);
  rmSync(context, { recursive: true });
  return built;
};

/** The same, of a context that is there. */
export const buildIn = async (
  lab: Lab,
  builder: Builder,
  context: string,
  args: readonly string[] = [],
): Promise<Built> => {
  count += 1;
  const image = `case/${count}`;
  const env = { DOCKER_BUILDKIT: builder === 'BuildKit' ? '1' : '0', BUILDKIT_PROGRESS: 'plain' };
  const ran = await lab.engine.docker(['build', '--network=none', '-t', image, ...args, context], { env });
  return { image, log: `${ran.stdout}${ran.stderr}`, code: ran.code };
};

export const writeFiles = (lab: Lab, directory: string, files: Files): void => {
  for (const [path, file] of Object.entries(files)) writeFile(lab, join(directory, path), file);
};

const writeFile = ({ bases }: Lab, path: string, file: File): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (file === 'probe') copyFileSync(bases.probe, path);
  else writeFileSync(path, file.text);
  if (file !== 'probe' && file.gid !== undefined) chownSync(path, 0, file.gid);
  chmodSync(path, file === 'probe' ? 0o755 : (file.mode ?? (file.text.startsWith('#!') ? 0o755 : 0o644)));
};

/** As `build`; a build that fails throws. */
export const mustBuild = async (lab: Lab, builder: Builder, what: Build): Promise<string> => {
  const built = await build(lab, builder, what);
  if (built.code === 0) return built.image;
  const end = built.log.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${builder} build failed:\n${end}\nof\n${what.dockerfile}`);
};

export type Who = {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
  readonly cwd: string;
  /** Where `--scan /` was asked for: the uppermost paths that it may write to. */
  readonly open: readonly string[];
  readonly writes: Readonly<Record<string, string>>;
  readonly binds: Readonly<Record<string, string>>;
};

export type Started = { readonly who: Who } | { readonly refused: string };

const MOUNT = '/.probe/probe';

/** Starts the image with the probe in the place of its program: who is it, and what may it do? `user` is for `--user`. */
export const start = async (
  lab: Lab,
  image: string,
  probes: readonly string[] = [],
  user?: string,
): Promise<Started> => {
  const volume = `${lab.bases.probe}:${MOUNT}:ro`;
  const as = user === undefined ? [] : ['--user', user];
  const args = ['run', '--rm', '--network=none', ...as, '-v', volume, '--entrypoint', MOUNT, image, 'report'];
  const ran = await lab.engine.docker([...args, ...probes]);
  return ran.code === 0 ? { who: JSON.parse(ran.stdout) } : { refused: ran.stderr.trim() };
};

/** As `start`; an image that does not start throws. */
export const mustStart = async (
  lab: Lab,
  image: string,
  probes: readonly string[] = [],
  user?: string,
): Promise<Who> => {
  const started = await start(lab, image, probes, user);
  if ('refused' in started) throw new Error(`${image} does not start: ${started.refused}`);
  return started.who;
};

/** `Config.User` of an image. */
export const configUser = async (lab: Lab, image: string): Promise<string> => {
  const ran = await lab.engine.docker(['image', 'inspect', '--format', '{{.Config.User}}', image]);
  if (ran.code !== 0) throw new Error(ran.stderr);
  return ran.stdout.trimEnd();
};
