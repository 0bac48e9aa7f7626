import { tagOf } from '../image/short-name.js';
import type { Verdict } from '../image/stage.js';
import { lookupImage } from '../knowledge/images/lookup.js';
import type { ImageFacts } from '../knowledge/images/model.js';
import { remembered } from '../text/memory.js';
import type { Service } from './compose-file.js';
import { joinPath } from './compose-file.js';
import { isHomemade } from './homemade.js';
import { interpolated, interpolatedName } from './interpolate.js';
import type { ManifestOptions } from './options.js';
import { join as say } from './sentences.js';
import { wildcard } from './wildcard.js';
import { MAX_NAME } from './workloads.js';

/** Who an image runs as, and how we know. */
export type ImageUser = {
  readonly origin: 'dockerfile' | 'facts' | 'unknown';
  /** The Dockerfile's path, or the image, as a message names it. */
  readonly what: string;
  readonly verdict: Verdict;
  /** `Config.User`; `undefined` when it cannot be known. */
  readonly user: string | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** A Dockerfile that the same run checks. */
  readonly checked: boolean;
  /** That Dockerfile, where the image that it makes by default runs as the same kind of user. */
  readonly dockerfile?: string | undefined;
  /** An exception in the Dockerfile allows root. */
  readonly allowed?: boolean | undefined;
  /** Whether something in the image is known to belong to its user. */
  readonly hasOwnFiles?: () => boolean;
  /** The uid that a tool gives to its user by itself, where no line says one. */
  readonly givenUid?: () => number | undefined;
  /** The account that a known image has for its process, if the image starts as root. */
  readonly service: { readonly name: string; readonly uid: number; readonly gid: number } | undefined;
};

/** Who images run as, each looked up once. */
export type ImageUsers = (image: string | undefined) => ImageUser;

/** `directory` is that of the manifest. */
export const imageUsers = (options: ManifestOptions, directory: string): ImageUsers => {
  const known = new Map<string | undefined, ImageUser>();
  return (image) => {
    const found = known.get(image) ?? imageUserOf(image, options);
    if (found.origin === 'facts' && isHomemade(found.what, directory, options)) return unknown(found.what);
    known.set(image, found);
    return found;
  };
};

/** The user of the image that a container or a service runs; `name` is what is known of it without its tag. */
export const imageUserOf = (image: string | undefined, options: ManifestOptions, name = image): ImageUser => {
  if (image === undefined || image === '') return unknown(say.image);
  const made = dockerfileOf(image, options.images ?? {}) ?? dockerfileOf(name ?? '', options.images ?? {});
  return (made && fromDockerfile(made.path, made.target, options)) ?? fromFacts(image, options);
};

/** A service is built where it says so; `directory` is the Compose file's. */
export const serviceUserOf = (service: Service, directory: string, options: ManifestOptions): ImageUser => {
  const { build, image } = service;
  if (build === undefined) {
    const text = image && (interpolated(image.text, options.environment) ?? image.text);
    return imageUserOf(text, options, image && interpolatedName(image.text, options.environment));
  }
  if (build.elsewhere) return unknown(build.context);
  if (build.inline !== undefined) return fromInline(service, options);
  const path = joinPath(directory, build.path);
  return fromDockerfile(path, build.target, options, true) ?? unknown(path);
};

/**
 * The Dockerfile that makes an image. A name is looked up whole, then without digest, then without tag; of several
 * patterns, the longest one counts.
 */
export const dockerfileOf = (
  image: string,
  images: Readonly<Record<string, string>>,
): { readonly path: string; readonly target: string | undefined } | undefined => {
  const names = tagOf(image) === 'latest' ? [...namesOf(image), `${bareName(image)}:latest`] : namesOf(image);
  const exact = names.find((name) => Object.hasOwn(images, name));
  const key = exact ?? patternsOf(images).find((pattern) => names.some((name) => wildcard(pattern, name)));
  const found = key === undefined ? undefined : images[key];
  if (found === undefined) return undefined;
  const hash = found.lastIndexOf('#');
  return hash === -1
    ? { path: found, target: undefined }
    : { path: found.slice(0, hash), target: found.slice(hash + 1) || undefined };
};

/** The longest first. */
const patternsOf = remembered((images: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(images)
    .filter((key) => key.includes('*'))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
);

/** `a/b:1@sha256:…`, `a/b:1`, `a/b`. */
export const namesOf = (image: string): readonly string[] => {
  const [tagged = ''] = image.split('@');
  const colon = tagged.lastIndexOf(':');
  const bare = colon > tagged.lastIndexOf('/') ? tagged.slice(0, colon) : tagged;
  return [...new Set([image, tagged, bare])];
};

/** Without tag and digest. */
export const bareName = (image: string): string => namesOf(image).at(-1) ?? image;

const fromDockerfile = (
  path: string,
  target: string | undefined,
  options: ManifestOptions,
  isShown = false,
): ImageUser | undefined => {
  const found = options.resolveDockerfile?.(path, target, isShown);
  if (found === undefined) return undefined;
  const file = found.what ?? path;
  const what = target === undefined ? file : `${file}#${target}`;
  return { origin: 'dockerfile', checked: false, ...found, what, service: undefined };
};

/** Its own findings are told with it. */
const fromInline = ({ name }: Service, { inline }: ManifestOptions): ImageUser => {
  const what = say.inline(name);
  const found = inline?.get(name);
  return found === undefined
    ? unknown(what)
    : { origin: 'dockerfile', checked: true, ...found, what, service: undefined };
};

const fromFacts = (image: string, options: ManifestOptions): ImageUser => {
  const match = /[${}]/.test(image) ? undefined : lookupImage(image, options);
  if (match?.certain !== true || match.facts.os === 'windows') return unknown(image);
  const { user, uid, gid } = match.facts;
  const verdict = rootUser(user, uid) ? 'root' : 'nonroot';
  const ids = verdict === 'root' ? { uid: 0, gid: gid ?? 0 } : { uid: uid ?? undefined, gid: gid ?? undefined };
  const service = serviceOf(match.facts);
  const { owned, accounts } = match.facts;
  const own = new Set([`${ids.uid}`, ...accounts.flatMap((each) => (each.uid === ids.uid ? each.name : []))]);
  const hasOwnFiles = () => owned.some(({ owner = '' }) => own.has(owner));
  return { origin: 'facts', what: image, verdict, user, ...ids, checked: false, service, hasOwnFiles };
};

const rootUser = (user: string, uid: number | null): boolean => uid === 0 || /^(?:|0|root)(?::.*)?$/.test(user);

/** The account that is named for it, or the only one that the image's start script can step down to. */
const serviceOf = ({ accounts, serviceAccount, stepsDownWith }: ImageFacts): ImageUser['service'] => {
  const only = stepsDownWith !== null && accounts.length === 1 ? accounts[0] : undefined;
  const account = accounts.find(({ name }) => name === serviceAccount) ?? only;
  if (account?.uid === undefined || account.gid === undefined || account.uid === 0) return undefined;
  return { name: account.name, uid: account.uid, gid: account.gid };
};

const unknown = (what: string): ImageUser => ({
  origin: 'unknown',
  what: what.slice(0, MAX_NAME),
  verdict: 'unknown',
  user: undefined,
  uid: undefined,
  gid: undefined,
  checked: false,
  service: undefined,
});

/** Whether `Config.User` is there and no number, so that the kubelet cannot compare it with 0. */
export const isNamed = ({ user }: ImageUser): boolean => user !== undefined && /^[^:0-9+-]/.test(user);
