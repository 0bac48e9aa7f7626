import type { Span } from '../text/span.js';
import type { WritablePath } from './model.js';

/**
 * How sure it is. `breaks`: it will. `may-break`: it will under the condition that the sentence names. `unread`: we
 * could not look at it.
 */
export type Certainty = 'breaks' | 'may-break' | 'unread';

/** One thing that happens when an image is built and run as a certain user. */
export type Consequence = {
  readonly kind: ConsequenceKind;
  readonly certainty: Certainty;
  /** What happens, one sentence. */
  readonly sentence: string;
  /** What says so in the file; `undefined` where nothing in it does. */
  readonly span: Span | undefined;
  /** The path that would have to be the user's. */
  readonly owns?: WritablePath;
};

/**
 * The kinds, each with the certainty that it mostly has, the worst first: what surely breaks before what may, and that
 * before what nobody has read.
 */
export const KINDS = {
  windows: 'unread',
  'needs-root': 'breaks',
  'step-down': 'breaks',
  'root-home': 'breaks',
  unreadable: 'breaks',
  'privileged-port': 'may-break',
  writes: 'breaks',
  unwritable: 'breaks',
  'unresolved-base': 'unread',
  'unknown-base': 'unread',
  unread: 'unread',
  'uncertain-base': 'unread',
  onbuild: 'may-break',
  'build-argument': 'may-break',
  'name-only': 'may-break',
  waiver: 'may-break',
  context: 'may-break',
  'no-entry': 'may-break',
} as const satisfies Readonly<Record<string, Certainty>>;

export type ConsequenceKind = keyof typeof KINDS;

const ORDER = Object.keys(KINDS);

/** A consequence with the certainty of its kind, but where this one has another. */
export const consequence = (
  kind: ConsequenceKind,
  sentence: string,
  span: Span | undefined,
  certainty: Certainty = KINDS[kind],
): Consequence => ({ kind, certainty, sentence, span });

/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export const worstFirst = (all: readonly Consequence[]): readonly Consequence[] =>
  [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
