import { lazily } from '../../text/lazily.js';
import type { Because, Content, Found, Kind } from './node.js';

/** What is known of one path at one time. Where nothing is there, the parts say nothing. */
export type State = {
  readonly exists: 'yes' | 'no' | 'maybe';
  /** Of what is there, if something is. */
  readonly kind: Kind | undefined;
  readonly owner: number | undefined;
  readonly group: number | undefined;
  readonly mode: number | undefined;
  /** Of a link, absolute. */
  readonly target: string | undefined;
  /** The same as it is written: a relative one leads elsewhere from another place. */
  readonly written?: string | undefined;
  /** Read when somebody asks; `undefined` where nothing is known of the bytes. */
  readonly content: (() => Content) | undefined;
  readonly because: Because;
};

const NOTHING_KNOWN = {
  kind: undefined,
  owner: undefined,
  group: undefined,
  mode: undefined,
  target: undefined,
  written: undefined,
  content: undefined,
} as const;

export const absent = (because: Because): State => ({ exists: 'no', ...NOTHING_KNOWN, because });

export const unknown = (because: Because): State => ({ exists: 'maybe', ...NOTHING_KNOWN, because });

/** What a user, a mode and a cause say of something that is there. */
export type Rights = Pick<State, 'owner' | 'group' | 'mode'>;

export const present = (kind: Kind | undefined, rights: Rights, because: Because): State => ({
  exists: 'yes',
  ...NOTHING_KNOWN,
  kind,
  ...rights,
  because,
});

/** Something that is there as it was before, or that the second says: what may or may not have happened. */
export const either = (before: State, after: State): State => {
  if (before === after) return before;
  const exists = before.exists === after.exists ? before.exists : 'maybe';
  if (before.exists === 'no') return { ...after, exists };
  if (after.exists === 'no') return { ...before, exists, because: after.because };
  const same = <T>(a: T, b: T): T | undefined => (a === b ? a : undefined);
  return {
    exists,
    kind: same(before.kind, after.kind),
    owner: same(before.owner, after.owner),
    group: same(before.group, after.group),
    mode: same(before.mode, after.mode),
    target: same(before.target, after.target),
    written: same(before.written, after.written),
    content: eitherContent(before, after),
    because: after.because,
  };
};

/** Bytes that two say differently are not known. Kept: the second is often made of the first, which is such a pair. */
const eitherContent = ({ content: before }: State, { content: after }: State): State['content'] => {
  if (before === after || before === undefined || after === undefined) return before === after ? before : undefined;
  return lazily(() => {
    const content = after();
    return content.text === before().text ? content : { ...content, text: undefined };
  });
};

/** What may be laid over something: nothing that is there goes away. */
export const laidOver = (before: State, after: State): State => {
  const mixed = either(before, after);
  return before.exists === 'yes' ? { ...mixed, exists: 'yes' } : mixed;
};

/** A directory that something makes where there is none: `mkdir -p`, WORKDIR. One that is there stays as it is. */
export const asDirectory = (before: State, fresh: State): State => {
  // What a base image has there may be a link to a directory: /bin, where /usr is merged.
  if (before.exists === 'yes') {
    return before.kind === undefined && before.because.span !== undefined ? { ...before, kind: 'directory' } : before;
  }
  if (before.exists === 'no') return fresh;
  return { ...either({ ...before, exists: 'yes', kind: 'directory' }, fresh), exists: 'yes' };
};

export const foundOf = (state: State): Found => {
  if (state.exists === 'no') return 'absent';
  if (state.exists === 'maybe') return 'unknown';
  const { kind, owner, group, mode, target, because } = state;
  return { kind, owner, group, mode, target, because };
};
