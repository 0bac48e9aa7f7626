import { type Failure, isFailure } from '../../program/failure.js';
import { attempted } from '../attempted.js';
import { digestOf, gathered } from '../blobs.js';
import { MOST_MANIFEST } from '../manifest.js';
import { type Bytes, broken, type Descriptor, type Found, isDigest, type Store } from '../model.js';
import { registry as say } from '../sentences.js';
import type { Asker } from './asker.js';
import { authorizationFor } from './authority.js';
import { challengeOf } from './challenge.js';
import type { Credentials } from './credentials.js';
import type { Answer } from './network.js';
import { isLoopback } from './proxy.js';

/** What is read of a registry's API. Source: opencontainers/distribution-spec@v1.1.0:spec.md. */
export type Registry = {
  /** What the reference calls it: `docker.io`. */
  readonly name: string;
  /** Where it, or what stands in for it, is asked: `registry-1.docker.io`. */
  readonly host: string;
  readonly asker: Asker;
  readonly credentials: Credentials;
};

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Bytes a second below which a registry is too slow for its layers. */
const SLOWEST = 20_000;
const DEADLINE = 60_000;
/** A layer that breaks off is asked for again from there, so many times. */
const MOST_RESUMED = 4;

/** One repository of a registry. */
export const repositoryStore = (registry: Registry, repository: string): Store => {
  const ask = askIn(registry, repository);
  return {
    manifest: (wanted) => manifestFrom(ask, wanted),
    open: async ({ digest, size = 0 }: Descriptor) => {
      if (!isDigest(digest)) return { failure: say.noDigest(digest.slice(0, 80)) };
      const deadline = DEADLINE + (size / SLOWEST) * 1000;
      const openAt = (from: number) =>
        ask(`blobs/${digest}`, from === 0 ? {} : { range: `bytes=${from}-` }, Math.min(deadline, MOST_DEADLINE));
      const answer = await openAt(0);
      if (isFailure(answer)) return answer;
      return answer.status === 200 ? resumed(answer, openAt) : refused(answer);
    },
  };
};

/** Node's timers take no more. */
const MOST_DEADLINE = 2 ** 31 - 1;

type Repository = (path: string, headers: Headers, deadline: number) => Promise<Answer | Failure>;

/** Asks with a token, which is fetched when the first answer wants one, and again when it is no longer good. */
const askIn = (registry: Registry, repository: string): Repository => {
  let authorization: string | undefined;
  let scheme: 'https' | 'http' = 'https';
  const once = async (path: string, given: Headers, deadline: number): Promise<Answer | Failure> => {
    const url = new URL(`${scheme}://${registry.host}/v2/${repository}/${path}`);
    const headers = { ...given, ...(authorization === undefined ? {} : { authorization }) };
    const answer = await registry.asker({ url, headers, deadline });
    if (!isFailure(answer) || answer.kind !== 'protocol' || scheme === 'http' || !isLoopback(url.hostname))
      return answer;
    scheme = 'http';
    return once(path, given, deadline);
  };
  return async (path, given, deadline) => {
    const used = authorization;
    const answer = await once(path, given, deadline);
    if (isFailure(answer) || answer.status !== 401) return answer;
    answer.end();
    // Another request has fetched a new one while this one was on its way.
    if (authorization === used) {
      const met = await authorized(registry, answer);
      if (typeof met !== 'string') return met;
      authorization = met;
    }
    return once(path, given, deadline);
  };
};

type Headers = Readonly<Record<string, string>>;

/** The value of the header that an answer asks for. */
const authorized = async ({ name, credentials, asker }: Registry, answer: Answer): Promise<string | Failure> => {
  const challenge = challengeOf(answer.header('www-authenticate') ?? '');
  if (challenge === undefined) return { failure: say.noWay };
  return authorizationFor(challenge, await credentials(name), asker);
};

const manifestFrom = (ask: Repository, wanted: string): Promise<Found | Failure> =>
  attempted<Found | Failure>(async () => {
    const answer = await ask(`manifests/${wanted}`, { accept: ACCEPT }, DEADLINE);
    if (isFailure(answer)) return answer;
    if (answer.status !== 200) return refused(answer);
    const bytes = await gathered(answer.body, MOST_MANIFEST);
    const digest = digestOf(bytes);
    const told = isDigest(wanted) ? wanted : answer.header('docker-content-digest');
    if (told !== undefined && isDigest(told) && told !== digest) return { failure: say.other(told) };
    return { bytes, mediaType: answer.header('content-type') ?? '', digest };
  });

/** What a status means to somebody who wanted an image. */
const refused = (answer: Answer): Failure => {
  answer.end();
  const { status } = answer;
  if (status === 404) return { failure: say.noImage };
  if (status === 401 || status === 403) return { failure: say.refused(status) };
  if (status !== 429) return { failure: say.answers(status) };
  const after = answer.header('retry-after');
  const when = after !== undefined && /^\d{1,9}$/.test(after) ? ` for ${after} seconds` : '';
  return { failure: say.tooMany(when) };
};

/** The bytes of an answer; where it breaks off, the rest of another. */
async function* resumed(first: Answer, openAt: (from: number) => Promise<Answer | Failure>): Bytes {
  let answer = first;
  let size = 0;
  for (let tries = 0; ; tries += 1) {
    // A server that knows no ranges begins anew.
    let passed = answer.status === 206 ? size : 0;
    try {
      for await (const chunk of answer.body) {
        const fresh = chunk.subarray(Math.min(chunk.length, Math.max(0, size - passed)));
        passed += chunk.length;
        if (fresh.length === 0) continue;
        size += fresh.length;
        yield fresh;
      }
      return;
    } catch (error) {
      if (tries >= MOST_RESUMED) throw error;
      const next = await openAt(size);
      if (isFailure(next)) throw broken(next.failure);
      if (next.status !== 200 && next.status !== 206) throw broken(refused(next).failure);
      answer = next;
    }
  }
}
