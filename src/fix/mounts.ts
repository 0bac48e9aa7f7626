import type { Instruction } from '../dockerfile/model.js';
import type { Edit } from '../text/edit.js';

/** A mount of a RUN line that the builder makes for root unless it is told otherwise. */
export type RootMount = {
  readonly type: 'cache' | 'secret' | 'ssh';
  /** What makes it the account's. */
  readonly edit: Edit;
};

/**
 * The mounts of a RUN line that belong to root: a cache is 0755, a secret 0400 and an agent's socket 0600, all owned by
 * uid 0 where `uid=` is not given. Each comes with the edit that gives it to `uid` and `gid`.
 * Source: moby/buildkit@73ed682:frontend/dockerfile/docs/reference.md, RUN --mount
 */
export const rootMounts = (run: Instruction, uid: number, gid: number): readonly RootMount[] =>
  run.flags.flatMap(({ name, value = '', span }) => {
    if (name !== 'mount') return [];
    const parts = value.split(',').map((part) => part.trim());
    const type = TYPES.find((each) => parts.includes(`type=${each}`));
    if (type === undefined || parts.some((part) => part.startsWith('uid='))) return [];
    // A mode that lets others in is as good as an owner.
    const mode = parts.find((part) => part.startsWith('mode='))?.slice('mode='.length);
    if (mode !== undefined && /[67]$/.test(mode)) return [];
    if (mode !== undefined && type !== 'cache' && /[45]$/.test(mode)) return [];
    const group = parts.some((part) => part.startsWith('gid=')) ? '' : `,gid=${gid}`;
    return [{ type, edit: { span: { start: span.end, end: span.end }, text: `,uid=${uid}${group}` } }];
  });

const TYPES = ['cache', 'secret', 'ssh'] as const;
