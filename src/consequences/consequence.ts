import type { Right } from '../image/files/node.js';
import type { Span } from '../text/span.js';
import type { WritablePath } from './model.js';
import { advice } from './sentences.js';

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
  /** What to do, one sentence. */
  readonly advice: string;
  /** What says so in the file; `undefined` where nothing in it does. */
  readonly span: Span | undefined;
  /** The path that would have to be the user's. */
  readonly owns?: WritablePath;
  /** The path that would have to be open to the user, and for what. */
  readonly opens?: Opened;
};

export type Opened = { readonly path: string; readonly right: Right };

/** The kinds, the worst first, and how sure they are: what surely breaks before what may, and that before what nobody has read. */
export const KINDS = {
  windows: 'unread',
  'needs-root': 'breaks',
  'step-down': 'breaks',
  'denied-run': 'breaks',
  'root-home': 'breaks',
  'home-filled': 'breaks',
  'no-home': 'breaks',
  'moved-home': 'may-break',
  unreadable: 'breaks',
  'privileged-port': 'may-break',
  'moved-port': 'may-break',
  writes: 'breaks',
  unwritable: 'breaks',
  'unresolved-base': 'unread',
  'unknown-base': 'unread',
  unread: 'unread',
  'uncertain-base': 'unread',
  'old-volume': 'may-break',
  onbuild: 'may-break',
  'derived-stage': 'may-break',
  'build-argument': 'may-break',
  'name-only': 'may-break',
  'run-rights': 'may-break',
  'host-files': 'may-break',
  'read-only': 'may-break',
  'group-zero': 'may-break',
  'other-ids': 'may-break',
  synced: 'may-break',
  waiver: 'may-break',
  context: 'may-break',
  purpose: 'may-break',
} as const satisfies Readonly<Record<keyof typeof advice, Certainty>>;

export type ConsequenceKind = keyof typeof KINDS;

const ORDER = Object.keys(KINDS);

/** A consequence with what its kind says of all of them; `certainty` where this one is another. */
export const consequence = (
  kind: ConsequenceKind,
  sentence: string,
  span: Span | undefined,
  certainty?: Certainty,
): Consequence => ({ kind, certainty: certainty ?? KINDS[kind], sentence, advice: advice[kind], span });

/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export const worstFirst = (all: readonly Consequence[]): readonly Consequence[] =>
  [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
