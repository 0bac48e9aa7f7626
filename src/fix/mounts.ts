import type { Mount } from '../image/operations/operation.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A mount of a RUN line that the builder makes for root unless it is told otherwise. */
export type RootMount = {
  readonly type: 'cache' | 'secret' | 'ssh';
  /** What would let everybody write to a cache, if it counted; `undefined`: nothing does. */
  readonly mode: string | undefined;
  /** As it is written. */
  readonly span: Span;
  /** What makes it the account's. */
  readonly edit: Edit;
};

/**
 * The mounts of a RUN line that belong to root: a cache is 0755, a secret 0400 and an agent's socket 0600, all owned by
 * uid 0 where `uid=` is not given. Each comes with the edit that gives it to `uid` and `gid`.
 * Source: moby/buildkit@73ed682:frontend/dockerfile/docs/reference.md, RUN --mount. The builder within Docker takes from
 * the mode of a cache what its umask of 022 has: 0777 becomes 0755 (moby/moby issue 47415; tried on Docker 20.10).
 */
export const rootMounts = (mounts: readonly Mount[], uid: number, gid: number): readonly RootMount[] =>
  mounts.flatMap(({ type, fields, span }) => {
    const { end } = span;
    if (type !== 'cache' && type !== 'secret' && type !== 'ssh') return [];
    if (fields.has('uid')) return [];
    const mode = fields.get('mode');
    // A mode that lets others read is as good as an owner.
    if (mode === null || (type !== 'cache' && mode !== undefined && /[4-7]$/.test(mode))) return [];
    const open = type === 'cache' && mode !== undefined && /[67]$/.test(mode) ? mode : undefined;
    const group = fields.has('gid') ? '' : `,gid=${gid}`;
    return [{ type, mode: open, span, edit: { span: { start: end, end }, text: `,uid=${uid}${group}` } }];
  });
