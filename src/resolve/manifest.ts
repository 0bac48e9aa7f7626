import { type Failure, isFailure } from '../program/failure.js';
import { countIn, type Json, listIn, member, parsedJson, textIn } from './json.js';
import { type Descriptor, type Found, isDigest, type Manifest, type Store } from './model.js';
import { manifest as say } from './sentences.js';

/** Bytes of a manifest or a list of them: what registries take, too. Source: distribution/distribution@v2.8.2:registry/handlers/helpers.go. */
export const MOST_MANIFEST = 4 * 1024 * 1024;
const MOST_LAYERS = 1000;
const MOST_LISTED = 1000;
/** Lists that name lists. */
const MOST_DEPTH = 3;

export type Platform = { readonly os: string; readonly architecture: string; readonly variant: string };

/** `linux/arm64/v8`; what is not said is that of most servers. */
export const platformOf = (text: string | undefined): Platform => {
  const [os = '', architecture = '', variant = ''] = (text ?? '').toLowerCase().split('/');
  return { os: os || 'linux', architecture: NAMES[architecture] ?? (architecture || 'amd64'), variant };
};

/** Source: containerd/containerd@v1.7.0:platforms/database.go. */
const NAMES: Readonly<Record<string, string>> = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' };

export const platformText = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, variant].filter((part) => part !== '').join('/');

/** The manifest of a platform behind what a name stands for. */
export const manifestOf = async (
  store: Store,
  found: Found,
  platform: Platform,
  lists: readonly string[] = [],
): Promise<Manifest | Failure> => {
  if ('manifest' in found) return found.manifest;
  const value = parsedJson(found.bytes);
  if (isFailure(value)) return { failure: say.unreadable(value.failure) };
  if (textIn(value, 'mediaType')?.includes('schema1') || countIn(value, 'schemaVersion') === 1)
    return { failure: say.schema1 };
  if (Array.isArray(member(value, 'manifests'))) {
    if (lists.length >= MOST_DEPTH) return { failure: say.circle };
    const chosen = choose(listIn(value, 'manifests', MOST_LISTED), platform);
    if (isFailure(chosen)) return chosen;
    const next = await store.manifest(chosen.digest);
    return isFailure(next) ? next : manifestOf(store, next, platform, [...lists, found.digest]);
  }
  const config = descriptorOf(member(value, 'config'));
  const layers = listIn(value, 'layers', MOST_LAYERS + 1).map(descriptorOf);
  if (config === undefined || layers.length > MOST_LAYERS || layers.some((each) => each === undefined))
    return { failure: say.noImage };
  return { digest: found.digest, aliases: lists, config, layers: layers.filter((each) => each !== undefined) };
};

export const descriptorOf = (value: Json): Descriptor | undefined => {
  const digest = textIn(value, 'digest');
  if (digest === undefined || !isDigest(digest)) return undefined;
  return { digest, mediaType: textIn(value, 'mediaType') ?? '', size: countIn(value, 'size') };
};

/** The closest one of a list. An entry of no platform is taken where there is no other. */
const choose = (entries: readonly Json[], wanted: Platform): Descriptor | Failure => {
  const images = entries.filter((each) => textIn(member(each, 'platform'), 'os') !== 'unknown');
  const [best] = images
    .map((entry) => ({ entry, fit: fitOf(member(entry, 'platform'), wanted) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const alone = images.length === 1 && member(images[0], 'platform') === undefined ? images[0] : undefined;
  const descriptor = descriptorOf(best?.entry ?? alone);
  if (descriptor !== undefined) return descriptor;
  const there = images.map((each) => platformTextOf(member(each, 'platform'))).filter((each) => each !== '');
  return {
    failure: say.platforms(platformText(wanted), [...new Set(there)].slice(0, 12).join(', ') || 'none'),
  };
};

const fitOf = (platform: Json, wanted: Platform): number => {
  if (textIn(platform, 'os') !== wanted.os || textIn(platform, 'architecture') !== wanted.architecture) return 0;
  const variant = textIn(platform, 'variant') ?? '';
  if (variant === wanted.variant) return 3;
  return wanted.variant === '' ? 2 : 1;
};

const platformTextOf = (platform: Json): string =>
  ['os', 'architecture', 'variant'].flatMap((name) => textIn(platform, name) ?? []).join('/');
