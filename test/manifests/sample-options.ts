import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DockerfileUser, ManifestOptions } from '../../src/manifests/options.js';
import { fix } from '../../src/report/fix.js';

export const TOP = new URL('../../', import.meta.url).pathname;
const ROOTS = ['samples/manifests', 'samples/flyte/manifests'];

const casesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? casesIn(path) : entry.name === 'before.yaml' ? [path] : [];
  });

/** The `before.yaml` of every sample. */
export const samplePaths = (): readonly string[] => ROOTS.flatMap((root) => casesIn(join(TOP, root)));

const BOTH = new Set(['safe', 'unproven', 'unsafe'] as const);

/** The users of the Dockerfiles of Flyte's four components as their own fix leaves them. */
export const componentUsers = async (): Promise<ReadonlyMap<string, DockerfileUser>> => {
  const users = new Map<string, DockerfileUser>();
  for (const component of ['flyteadmin', 'flytepropeller', 'datacatalog', 'flyteconsole']) {
    const path = `samples/flyte/${component}/Dockerfile`;
    const { after } = await fix({ path, text: readFileSync(join(TOP, path), 'utf8') }, {}, BOTH);
    const { verdict, user, uid, gid } = after;
    if (verdict !== 'none') users.set(path, { verdict, user, uid, gid });
  }
  return users;
};

type Given = ManifestOptions & { readonly dockerfiles?: Readonly<Record<string, DockerfileUser>> };

/** The options beside a sample; `dockerfiles` stands for what the Dockerfiles would be found to be. */
export const sampleOptions = (path: string, users: ReadonlyMap<string, DockerfileUser>): ManifestOptions => {
  const file = join(dirname(path), 'options.json');
  const given: Given = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { dockerfiles = {}, ...options } = given;
  const resolveDockerfile = (dockerfile: string, target: string | undefined) => {
    const name = target === undefined ? dockerfile : `${dockerfile}#${target}`;
    return dockerfiles[name] ?? users.get(name);
  };
  return { ...options, resolveDockerfile };
};
