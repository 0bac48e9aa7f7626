import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../e2e/command.js';
import type { Engine } from '../../e2e/engine.js';
import type { Case, Outcome, Safety } from './case.js';
import { fixIn } from './fixing.js';

const FUNCTIONS = new URL('./exercise.sh', import.meta.url).pathname;
const BUILD_TIMEOUT = 400_000;
const USE_TIMEOUT = 120_000;

/** A named volume that is new for each container, one that is kept from the image as it was, and the directory. */
const [NEW, KEPT, DIRECTORY] = ['NEW', 'KEPT', 'DIR'];

/** What came of a case. */
export type Attempt = {
  readonly safety: Safety;
  readonly reasons: readonly string[];
  readonly after: Outcome;
  /** The fixed file, and what was said where it does not work. */
  readonly dockerfile: string;
  readonly told: string;
};

/** Builds, runs and uses an image as it is and as it is fixed; the answer in words is why the case says nothing. */
export const attempt = async (engine: Engine, each: Case): Promise<Attempt | string> => {
  const directory = mkdtempSync(join(engine.directory, 'case-'));
  try {
    const prepared = await write(directory, each);
    if (prepared !== undefined) return prepared;
    const before = await used(engine, directory, each, 'before');
    if (before !== undefined) return `does not work as it is: ${before}`;
    // What it has written into mounts of its directory is no help to the other.
    for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
    await write(directory, each);
    const fixed = await fixIn(directory);
    if (fixed === undefined) return 'has no fix';
    const told = await used(engine, directory, each, 'after');
    const dockerfile = readFileSync(join(directory, 'Dockerfile'), 'utf8');
    return { ...fixed, after: told === undefined ? 'works' : 'breaks', dockerfile, told: told ?? '' };
  } finally {
    await engine.docker(['volume', 'rm', '--force', volumeOf(each, KEPT)]);
    rmSync(directory, { recursive: true, force: true });
  }
};

const write = async (directory: string, { files, prepare }: Case): Promise<string | undefined> => {
  for (const { path, mode, text } of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    chmodSync(join(directory, path), mode);
  }
  if (prepare === '') return undefined;
  const ran = await run('bash', ['-euc', prepare], { cwd: directory, timeout: BUILD_TIMEOUT });
  return ran.code === 0 ? undefined : `cannot be prepared: ${ran.stdout}${ran.stderr}`;
};

const slug = ({ name }: Case): string => name.replaceAll('/', '-');
const volumeOf = (each: Case, word: string): string => `${slug(each)}-${word.toLowerCase()}`;

/** Builds, runs and uses it; the answer is what went wrong. */
const used = async (engine: Engine, directory: string, each: Case, when: string): Promise<string | undefined> => {
  const image = `case/${slug(each)}:${when}`;
  const args = ['build', '--quiet', '--network=host', '--tag', image, ...each.build, directory];
  const built = await engine.docker(args, { env: { DOCKER_BUILDKIT: '1' }, timeout: BUILD_TIMEOUT });
  if (built.code !== 0) return `does not build:\n${endOf(built.stdout + built.stderr)}`;
  const told = await ranAs(engine, directory, each, image);
  await engine.docker(['rmi', '--force', image]);
  return told;
};

/** Ports below 1024 are root's, as they are on half of what runs containers. */
const STRICT = ['--network=none', '--sysctl=net.ipv4.ip_unprivileged_port_start=1024'];

const ranAs = async (engine: Engine, directory: string, each: Case, image: string): Promise<string | undefined> => {
  const fill = (word: string) =>
    word.replace(NEW, volumeOf(each, NEW)).replace(KEPT, volumeOf(each, KEPT)).replace(DIRECTORY, directory);
  const ran = await engine.docker(['run', '--detach', ...STRICT, ...each.run.map(fill), image, ...each.args]);
  const id = ran.stdout.trim().split('\n').at(-1) ?? '';
  try {
    if (ran.code !== 0) return `does not start: ${ran.stderr}`;
    const env = { C: id, DOCKER_HOST: engine.host, DIR: directory, PATH: `/usr/bin:${process.env.PATH}` };
    const script = `. ${FUNCTIONS}\nset -e\n${each.exercise}`;
    const tried = await run('bash', ['-c', script], { env, cwd: directory, timeout: USE_TIMEOUT });
    if (tried.code === 0) return undefined;
    const { stdout, stderr } = await engine.docker(['logs', id]);
    return `${endOf(tried.stdout + tried.stderr)}\n${endOf(stdout + stderr)}`;
  } finally {
    await engine.docker(['rm', '--force', '--volumes', id]);
    await engine.docker(['volume', 'rm', '--force', volumeOf(each, NEW)]);
  }
};

const endOf = (text: string): string => text.trim().split('\n').slice(-12).join('\n').slice(-2000);
