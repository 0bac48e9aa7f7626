import { isFailure } from '../program/failure.js';
import type { Host } from '../program/host.js';
import type { Resolve } from '../program/settings.js';
import type { Problem } from '../text/problems.js';
import { cacheDirectory, rememberedStore } from './cache.js';
import { type Engines, engineSource } from './engine.js';
import type { Source } from './images.js';
import { askerOf } from './registry/asker.js';
import { credentialsOf } from './registry/credentials.js';
import { newNetwork } from './registry/network.js';
import { registrySource } from './registry/source.js';
import { layoutSource } from './sources.js';

/** Helpers that keep passwords, and engines. */
export type Programs = Engines;

/** Where `--resolve` says. */
export const sourceOf = (
  { from, mirrors, authorities, checkLock }: Resolve,
  host: Host,
  programs: Programs,
): Source | Problem => {
  if (from.startsWith('layout:')) return layoutSource(host.absolute(from.slice('layout:'.length)));
  if (from === 'engine') return engineSource(programs);
  const pem = authorities === undefined ? undefined : host.readNamed(host.absolute(authorities), MOST_PEM);
  if (isFailure(pem)) return { kind: 'unreadable', path: authorities ?? '', detail: pem.failure };
  const network = newNetwork({ authorities: pem && new TextDecoder().decode(pem), env: host.env });
  const directory = cacheDirectory(host.env);
  return registrySource({
    asker: askerOf(network),
    credentials: credentialsOf(host, programs),
    mirrors,
    remembering: (store, name) =>
      directory === undefined
        ? store
        : rememberedStore(store, name, { directory, today: host.today(), anew: checkLock }),
  });
};

const MOST_PEM = 4 * 1024 * 1024;
