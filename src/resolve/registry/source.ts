import type { Source } from '../images.js';
import { readImage } from '../look-up.js';
import type { Store } from '../model.js';
import type { Asker } from './asker.js';
import type { Credentials } from './credentials.js';
import { repositoryStore } from './registry.js';

export type RegistrySettings = {
  readonly asker: Asker;
  readonly credentials: Credentials;
  /** Host of a registry to the host, and path, that is asked in its place: `docker.io` to `mirror.example/hub`. */
  readonly mirrors: Readonly<Record<string, string>>;
  /** Puts a memory between us and a repository, by its whole name. */
  readonly remembering: (store: Store, name: string) => Store;
};

/** Where Docker Hub answers. */
const HUB_HOST = 'registry-1.docker.io';

/** Images of the registries that their names say. */
export const registrySource = ({ asker, credentials, mirrors, remembering }: RegistrySettings): Source => {
  // One store a repository: it keeps the token.
  const stores = new Map<string, Store>();
  return async (reference, platform, layers) => {
    const { name, tag = 'latest', digest } = reference;
    const store = stores.get(name) ?? remembering(storeOf(name, { asker, credentials, mirrors }), name);
    stores.set(name, store);
    return readImage(store, digest ?? tag, platform, layers);
  };
};

const storeOf = (
  name: string,
  { asker, credentials, mirrors }: Pick<RegistrySettings, 'asker' | 'credentials' | 'mirrors'>,
): Store => {
  const slash = name.indexOf('/');
  const [registry, path] = [name.slice(0, slash), name.slice(slash + 1)];
  const mirror = mirrors[registry];
  if (mirror === undefined) {
    const host = registry === 'docker.io' ? HUB_HOST : registry;
    return repositoryStore({ name: registry, host, asker, credentials }, path);
  }
  const [host = '', ...prefix] = mirror.split('/');
  return repositoryStore({ name: host, host, asker, credentials }, [...prefix, path].join('/'));
};
