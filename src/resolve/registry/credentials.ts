import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { isFailure } from '../../program/failure.js';
import type { Host } from '../../program/host.js';
import type { EngineHost } from '../../verify/engine-host.js';
import { type Json, member, parsedJson, textIn } from '../json.js';

/** Who asks a registry. A token stands for an account and its password. */
export type Account =
  | { readonly kind: 'password'; readonly name: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

/** The account for a registry, by its host; `undefined`: nobody, as `docker pull` would be. */
export type Credentials = (registry: string) => Promise<Account | undefined>;

const MOST_CONFIG = 1024 * 1024;
const HELPER_TIME = 15_000;
/** How Docker Hub is called there. Source: docker/cli@v27.0.0:cli/config/credentials/file_store.go. */
const HUB = 'https://index.docker.io/v1/';

/**
 * What `docker login` and `podman login` have kept: in the file itself, or with a helper that the file names, which is
 * started. Each registry is asked for once.
 */
export const credentialsOf = (host: Host, programs: Pick<EngineHost, 'run'>): Credentials => {
  const known = new Map<string, Promise<Account | undefined>>();
  return (registry) => {
    const found = known.get(registry) ?? accountFor(registry, host, programs);
    known.set(registry, found);
    return found;
  };
};

const accountFor = async (
  registry: string,
  host: Host,
  programs: Pick<EngineHost, 'run'>,
): Promise<Account | undefined> => {
  for (const file of filesOf(host)) {
    const bytes = host.read(file, MOST_CONFIG);
    const config = isFailure(bytes) ? undefined : parsedJson(bytes);
    if (config === undefined || isFailure(config)) continue;
    const keys = registry === 'docker.io' ? [HUB, 'docker.io', 'index.docker.io'] : [registry, `https://${registry}`];
    const helper = helperFor(config, keys);
    const account = helper === undefined ? undefined : await helped(helper, keys[0] ?? registry, programs);
    const told = account ?? keys.map((key) => writtenIn(member(member(config, 'auths'), key))).find((each) => each);
    if (told !== undefined) return told;
  }
  return undefined;
};

/** Those of Docker and of Podman, the first that is there and knows the registry. */
const filesOf = (host: Host): readonly string[] => {
  const { DOCKER_CONFIG, HOME, XDG_RUNTIME_DIR, REGISTRY_AUTH_FILE } = host.env;
  const docker = DOCKER_CONFIG ?? (HOME && join(HOME, '.docker'));
  return [
    ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
    ...(docker ? [join(docker, 'config.json')] : []),
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'containers/auth.json')] : []),
    ...(HOME ? [join(HOME, '.config/containers/auth.json')] : []),
  ].map(host.absolute);
};

const helperFor = (config: Json, keys: readonly string[]): string | undefined => {
  const helpers = member(config, 'credHelpers');
  const named =
    keys.map((key) => textIn(helpers, key)).find((each) => each !== undefined) ?? textIn(config, 'credsStore');
  // The name becomes a part of the name of a program: nothing that leads elsewhere.
  return named !== undefined && /^[\w-]{1,64}$/.test(named) ? named : undefined;
};

/** Source: docker/docker-credential-helpers@v0.8.0:README.md. */
const helped = async (
  helper: string,
  server: string,
  programs: Pick<EngineHost, 'run'>,
): Promise<Account | undefined> => {
  const { code, stdout } = await programs.run(`docker-credential-${helper}`, ['get'], {
    timeout: HELPER_TIME,
    input: server,
  });
  const answer = code === 0 ? parsedJson(stdout) : undefined;
  const [name, secret] = [textIn(answer, 'Username'), textIn(answer, 'Secret')];
  if (name === undefined || secret === undefined || secret === '') return undefined;
  return name === '<token>' ? { kind: 'token', token: secret } : { kind: 'password', name, password: secret };
};

const writtenIn = (entry: Json): Account | undefined => {
  const token = textIn(entry, 'identitytoken');
  if (token) return { kind: 'token', token };
  const text = Buffer.from(textIn(entry, 'auth') ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon > 0)
    return { kind: 'password', name: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
  const [name, password] = [textIn(entry, 'username'), textIn(entry, 'password')];
  return name && password ? { kind: 'password', name, password } : undefined;
};
