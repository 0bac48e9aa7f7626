import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { isFailure } from '../../src/program/failure.js';
import { type Engines, engineSource } from '../../src/resolve/engine.js';
import { lookedUpOf } from '../../src/resolve/look-up.js';
import { platformOf } from '../../src/resolve/manifest.js';
import { nodeEngineHost } from '../../src/verify/engine-host.js';
import { run } from './command.js';
import { build, type Lab } from './container.js';
import { install } from './prerequisites.js';
import { skip, test } from './tally.js';
import { configured } from './verifiers.js';

const IMAGE = 'held/app:1';

/** What no row knows, and only the image tells. */
const DOCKERFILE = `FROM alpine:3.20
RUN mkdir /srv/kept /srv/shut && echo app:x:4321:4321::/srv:/bin/sh >> /etc/passwd && echo app:x:4321: >> /etc/group && \\
    chown 4321:4321 /srv/kept && chmod 700 /srv/shut
ENV GREETING="good day"
VOLUME /srv/kept
EXPOSE 8080
WORKDIR /srv
USER app
ENTRYPOINT ["probe"]
CMD ["serve", "8080"]
`;

/** An engine that is asked, and the variables under which no other one of the machine answers. */
type Asked = {
  readonly name: 'docker' | 'podman';
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
};

const hostOf = ({ env }: Asked): Engines => ({
  ...nodeEngineHost,
  run: (program, args, limits) => nodeEngineHost.run(program, args, { ...limits, env: { ...env, ...limits.env } }),
});

const must = (ran: { readonly code: number | null; readonly stderr: string }): void =>
  assert.equal(ran.code, 0, ran.stderr);

/** Docker builds the image, and Podman gets a copy: it need not be able to run anything. */
const makeImage = async (lab: Lab): Promise<void> => {
  await lab.bases.provide('alpine:3.20');
  const built = await build(lab, 'classic', { dockerfile: DOCKERFILE });
  assert.equal(built.code, 0, built.log);
  must(await lab.engine.docker(['tag', built.image, IMAGE]));
};

const docker = async (lab: Lab): Promise<Asked> => ({
  name: 'docker',
  env: { DOCKER_HOST: lab.engine.host, PATH: `/usr/bin:${process.env.PATH}` },
  close: () => undefined,
});

const podman = async (lab: Lab): Promise<Asked> => {
  const reason = await install([['/usr/bin/podman', 'podman']]);
  if (reason !== undefined) skip(reason);
  const { directory, brief, env } = configured(lab, 'asked', 'vfs');
  const archive = join(directory, 'image.tar');
  must(await lab.engine.docker(['save', '--output', archive, IMAGE]));
  must(await run('podman', ['load', '--quiet', '--input', archive], { env }));
  rmSync(archive);
  return {
    name: 'podman',
    env: { ...env, DOCKER_HOST: 'unix:///run/no-engine-here.sock' },
    close: () => rmSync(brief, { recursive: true, force: true }),
  };
};

const readFrom = async (engine: Asked, name: string) => {
  const reference = parseReference(name);
  assert.ok(reference);
  const read = await engineSource(hostOf(engine))(reference, platformOf(undefined), true);
  return isFailure(read) ? read.failure : lookedUpOf(read, '2026-01-01', isToldProgram);
};

const tellsAll = async (engine: Asked): Promise<void> => {
  const found = await readFrom(engine, IMAGE);
  assert.ok(typeof found === 'object', String(found));
  const { user, entrypoint, cmd, volumes, ports, workdir, env, files } = found;
  assert.deepEqual(
    { user, entrypoint, cmd, volumes, ports, workdir, greeting: env.GREETING },
    {
      user: 'app',
      entrypoint: ['probe'],
      cmd: ['serve', '8080'],
      volumes: ['/srv/kept'],
      ports: ['8080/tcp'],
      workdir: '/srv',
      greeting: 'good day',
    },
  );
  assert.match(found.digest, /^sha256:[0-9a-f]{64}$/);
  assert.ok(files?.users?.includes('app:4321:4321:/srv'), String(files?.users));
  assert.ok(files?.groups?.includes('app:4321'), String(files?.groups));
  assert.equal(files?.paths['/srv/kept'], 'directory 4321:4321 755');
  assert.equal(files?.paths['/srv/shut'], 'directory 0:0 700');
  assert.equal(await readFrom(engine, 'held/none:1'), `${engine.name} has no such image`);
};

const BIN = new URL('../../src/bin.ts', import.meta.url).pathname;

/** The whole program, without a lock file. */
const checked = async (engine: Asked, path: string, ...more: readonly string[]): Promise<string> => {
  const options = ['--no-config', '--no-lock', '--format', 'json', ...more];
  const args = ['--import', 'tsx', BIN, 'check', ...options, path];
  return (await run(process.execPath, args, { env: engine.env })).stdout;
};

const decides = async (lab: Lab, engine: Asked): Promise<void> => {
  const path = join(mkdtempSync(join(lab.engine.directory, 'resolve-')), 'Dockerfile');
  writeFileSync(path, `FROM ${IMAGE}\n`);
  assert.match(await checked(engine, path), /"verdict": ?"unknown"/);
  assert.match(await checked(engine, path, '--resolve', 'engine'), /"verdict": ?"nonroot"/);
};

/** What `--resolve engine` reads, of the engines themselves. */
export const resolveEngine = async (lab: Lab): Promise<void> => {
  // Any of the cases may be the first that is drawn.
  let image: Promise<void> | undefined;
  for (const [name, prepare] of [
    ['docker', docker],
    ['podman', podman],
  ] as const) {
    let engine: Asked | undefined;
    const prepared = async (): Promise<Asked> => {
      image ??= makeImage(lab);
      await image;
      engine ??= await prepare(lab);
      return engine;
    };
    await test(`resolve engine: ${name}: a look-up tells all of an image, and says which is missing`, async () =>
      tellsAll(await prepared()));
    await test(`resolve engine: ${name}: an image that no row knows is one without root`, async () =>
      decides(lab, await prepared()));
    engine?.close();
  }
};
