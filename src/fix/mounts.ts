import type { Mount } from '../image/operations/operation.js';
import { isRootHome } from '../knowledge/directories.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A mount of a RUN line that the builder makes for root unless it is told otherwise. */
export type RootMount = {
  readonly type: 'cache' | 'secret' | 'ssh';
  /** What would let everybody write to a cache, if it counted; `undefined`: nothing does. */
  readonly mode: string | undefined;
  /** Where it lies in root's home, which others do not look into, where it is closed. */
  readonly inRootHome: string | undefined;
  /** As it is written. */
  readonly span: Span;
  /** What makes it the account's; `undefined` where it lies in root's home, and nobody knows where it should. */
  readonly edits: readonly Edit[] | undefined;
};

/** Who runs the line: the ids, the home where it is known, whether root's is closed, and the text of the file. */
export type Runner = {
  readonly uid: number;
  readonly gid: number;
  readonly home: string | undefined;
  readonly isShut: () => boolean;
  readonly text: string;
};

/**
 * The mounts of a RUN line that belong to root: a cache is 0755, a secret 0400 and an agent's socket 0600, all owned by
 * uid 0 where `uid=` is not given. Each comes with the edits that give it to `uid` and `gid`, in the home of that user.
 * Source: moby/buildkit@73ed682:frontend/dockerfile/docs/reference.md, RUN --mount. The builder within Docker takes from
 * the mode of a cache what its umask of 022 has: 0777 becomes 0755 (moby/moby issue 47415; tried on Docker 20.10).
 */
export const rootMounts = (mounts: readonly Mount[], runner: Runner): readonly RootMount[] =>
  mounts.flatMap(({ type, target, fields, span }) => {
    const { end } = span;
    if (type !== 'cache' && type !== 'secret' && type !== 'ssh') return [];
    const inRootHome = target !== undefined && isRootHome(target) && runner.isShut() ? target : undefined;
    const mode = fields.get('mode');
    // A mode that lets others read is as good as an owner.
    const isOpen = mode === null || (type !== 'cache' && mode !== undefined && /[4-7]$/.test(mode));
    const isOwn = fields.has('uid');
    // Neither helps where nobody comes to it.
    if ((isOwn || isOpen) && (inRootHome === undefined || inRootHome === ROOT)) return [];
    const open = type === 'cache' && mode && /[67]$/.test(mode) ? mode : undefined;
    const group = fields.has('gid') ? '' : `,gid=${runner.gid}`;
    const given = isOwn ? [] : [{ span: { start: end, end }, text: `,uid=${runner.uid}${group}` }];
    const moved = inRootHome === undefined ? [] : movedHome(inRootHome, span, runner);
    return [{ type, mode: open, inRootHome, span, edits: moved && [...moved, ...given] }];
  });

/** From root's home into that of the user, where the mount says the place in letters, and once. */
const movedHome = (target: string, span: Span, { home, text }: Runner): readonly Edit[] | undefined => {
  const [written, ...others] = text.slice(span.start, span.end).matchAll(TARGET);
  const [, before = '', place = ''] = written ?? [];
  if (home === undefined || others.length > 0 || written === undefined || !place.startsWith(target)) return undefined;
  const start = span.start + written.index + before.length;
  return [{ span: { start, end: start + ROOT.length }, text: home }];
};

/** Source: moby/buildkit@73ed6825:frontend/dockerfile/instructions/commands_runmount.go. */
const TARGET = /((?:^--mount=|,)(?:target|dst|destination)=)([^,]{0,1000})/gi;

const ROOT = '/root';
