import type { Span } from '../text/span.js';
import { type MapValue, mapOf, nodeAt, type ScalarValue, scalarOf, textOf, type Value } from './tree.js';
import { MAX_NAME } from './workloads.js';

/** One service of a Compose file. */
export type Service = {
  readonly name: string;
  readonly node: MapValue;
  readonly span: Span;
  readonly image: ScalarValue | undefined;
  readonly user: ScalarValue | undefined;
  /** Where the image is built: Dockerfile and context relative to the Compose file, and the stage. */
  readonly build: ServiceBuild | undefined;
};

export type ServiceBuild = {
  readonly path: string;
  readonly context: string;
  readonly target: string | undefined;
  /** A repository or an archive of the network: nothing of it is here. */
  readonly elsewhere: boolean;
  /** The Dockerfile itself, where it is written into the Compose file. */
  readonly inline: ScalarValue | undefined;
};

export const servicesOf = (document: Value): readonly Service[] => {
  if (document.kind !== 'map' || textOf(document, 'apiVersion') !== undefined) return [];
  return (mapOf(document, 'services')?.pairs ?? []).flatMap(({ key, keySpan, value }) =>
    value.kind === 'map' ? [serviceOf(key.slice(0, MAX_NAME), keySpan, value)] : [],
  );
};

export const serviceOf = (name: string, span: Span, node: MapValue): Service => ({
  name,
  node,
  span,
  image: scalarOf(node, 'image'),
  user: scalarOf(node, 'user'),
  build: buildOf(node),
});

const buildOf = (node: MapValue): Service['build'] => {
  const build = nodeAt(node, 'build');
  if (build === undefined || build.kind === 'list') return undefined;
  const map = build.kind === 'map' ? build : undefined;
  const context = build.kind === 'scalar' ? build.text : (textOf(map, 'context') ?? '.');
  const elsewhere = isElsewhere(context);
  const path = elsewhere ? context : joinPath(context, textOf(map, 'dockerfile') ?? 'Dockerfile');
  return { path, context, target: textOf(map, 'target'), elsewhere, inline: scalarOf(map, 'dockerfile_inline') };
};

/** A build reads a repository, an archive or standard input as well. Source: compose-spec/compose-go@v2.4.1:paths/context.go. */
export const isElsewhere = (context: string): boolean =>
  context === '-' || /^(?:[a-z+]{2,9}:\/\/|git@|github\.com\/)/.test(context);

/** Joins as paths are written in manifests, with slashes; `.` and `..` are folded. */
export const joinPath = (...parts: readonly string[]): string => {
  const last = parts.findLastIndex((part) => part.startsWith('/'));
  const words: string[] = [];
  for (const word of parts.slice(Math.max(0, last)).join('/').split('/')) {
    if (word === '' || word === '.') continue;
    if (word === '..' && words.length > 0 && words.at(-1) !== '..') words.pop();
    else words.push(word);
  }
  return (last === -1 ? '' : '/') + words.join('/');
};
