import { dirname, join } from 'node:path';
import type { Options } from '../image/options.js';
import { composeStart } from '../manifests/compose-start.js';
import { composeBeside } from '../program/compose-beside.js';
import { liesIn } from '../program/context.js';
import type { Host } from '../program/host.js';
import { deployKindOf } from '../program/kind.js';
import { workTreeOf } from '../program/place.js';
import { readerOf } from '../program/read.js';
import type { Mount } from './engine.js';
import { variablesIn } from './environment.js';

/** How the service that builds a Dockerfile runs it, and where that is said. */
export type Said = {
  readonly file: string;
  readonly service: string;
  readonly environment: readonly string[];
  readonly command: readonly string[];
  readonly mounts: readonly Mount[];
  readonly ports: readonly number[];
};

/** Of the first service that builds the stage. Files that it names are read where they lie below it. */
export const saidByCompose = async (host: Host, { builds = [], target }: Options): Promise<Said | undefined> => {
  const build = builds.find(
    (each) => deployKindOf(each.file) === 'compose' && (target === undefined || each.target === target),
  );
  if (build === undefined) return undefined;
  const file = host.absolute(build.file);
  const read = readerOf(host);
  const top = workTreeOf(host, dirname(file)) ?? dirname(file);
  const { environment = {} } = await composeBeside(host, file, top, read, []);
  const start = composeStart(build.file, read(file) ?? '', build.name, environment);
  if (start === undefined) return undefined;
  const fromFiles = start.envFiles
    .map((path) => join(dirname(file), path))
    .filter((path) => liesIn(host, path, top))
    .flatMap((path) => variablesIn(read(path) ?? ''));
  return {
    file: build.file,
    service: build.name,
    environment: [...fromFiles.filter((each) => each.includes('=')), ...start.environment],
    command: start.command,
    mounts: start.volumes.map((volume) => ({ ...volume, readOnly: false })),
    ports: start.ports,
  };
};
