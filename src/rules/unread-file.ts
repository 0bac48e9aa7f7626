import type { CopySource } from '../image/operations/operation.js';
import type { Unread } from '../image/options.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { unreadFile as say } from './sentences.js';
import { type Walked, walk } from './shared/walk.js';
import type { Subject } from './subject.js';

export const unreadFile = {
  id: 'unread-file',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] => {
  const copied = walk(subject).flatMap((walked) => sourcesOf(walked));
  for (const { path } of copied) askFor(path, subject);
  const base = subject.stages[0]?.stage.from.span;
  return (subject.options.unread ?? []).flatMap((unread) => {
    const source = copied.find(({ path }) => isBelow(unread.path, path));
    const span = source?.span ?? (IGNORE_FILE.test(unread.path) ? base : undefined);
    return span === undefined ? [] : [{ span, message: messageOf(unread) }];
  });
};

/** No line names it. */
const IGNORE_FILE = /\.dockerignore$/;

type Source = { readonly path: string; readonly span: Span };

const sourcesOf = ({ step: { operation } }: Walked): readonly Source[] => {
  if ((operation.kind !== 'copy' && operation.kind !== 'add') || operation.origin.kind !== 'context') return [];
  return operation.sources.flatMap((source) =>
    isPlain(source) ? [{ path: source.path.replace(/^\/+/, ''), span: source.value.span }] : [],
  );
};

const isPlain = (source: CopySource): source is CopySource & { readonly kind: 'path'; readonly path: string } =>
  source.kind === 'path' && source.path !== undefined && !source.glob;

/** Asked here, too: where nothing else reads a file, nobody would notice that it cannot be read. */
const askFor = (path: string, { options }: Subject): void => {
  const entry = options.contextEntry?.(path === '' ? '.' : path);
  if (entry?.kind === 'link') options.context?.(path);
};

const isBelow = (path: string, above: string): boolean =>
  above === '' || path === above || path.startsWith(`${above}/`);

const inManifest = ({ services, source, options }: ManifestSubject): readonly Finding[] => {
  const images = Object.values(options.images ?? {}).map((path) => path.replace(/#.*$/, ''));
  const start = { start: 0, end: Math.min(source.text.length, 1) };
  return (options.unread ?? []).flatMap((unread) => {
    const service = services.find(({ made }) => made.what === unread.path);
    const span = service?.span ?? (images.includes(unread.path) ? start : undefined);
    return span === undefined ? [] : [{ span, message: messageOf(unread) }];
  });
};

const messageOf = ({ path, why }: Unread): string => {
  switch (why) {
    case 'outside':
      return say.outside(path);
    case 'special':
      return say.noFile(path);
    case 'large':
      return say.noText(path);
  }
};
