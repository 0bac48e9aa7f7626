import type { Mount } from '../image/operations/operation.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A mount of a RUN line that the builder makes for root unless it is told otherwise. */
export type RootMount = {
  readonly type: 'cache' | 'secret' | 'ssh';
  /** As it is written. */
  readonly span: Span;
  /** What makes it the account's. */
  readonly edit: Edit;
};

/**
 * The mounts of a RUN line that belong to root: a cache is 0755, a secret 0400 and an agent's socket 0600, all owned by
 * uid 0 where `uid=` is not given. Each comes with the edit that gives it to `uid` and `gid`.
 * Source: moby/buildkit@73ed682:frontend/dockerfile/docs/reference.md, RUN --mount
 */
export const rootMounts = (mounts: readonly Mount[], uid: number, gid: number): readonly RootMount[] =>
  mounts.flatMap(({ type, fields, span }) => {
    const { end } = span;
    if (type !== 'cache' && type !== 'secret' && type !== 'ssh') return [];
    if (fields.has('uid')) return [];
    // A mode that lets others in is as good as an owner.
    const mode = fields.get('mode');
    const isOpen = type === 'cache' ? /[67]$/ : /[4-7]$/;
    if (mode === null || (mode !== undefined && isOpen.test(mode))) return [];
    const group = fields.has('gid') ? '' : `,gid=${gid}`;
    return [{ type, span, edit: { span: { start: end, end }, text: `,uid=${uid}${group}` } }];
  });
