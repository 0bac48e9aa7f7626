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
  /** What to do, one sentence. */
  readonly advice: string;
  /** What says so in the file; `undefined` where nothing in it does. */
  readonly span: Span | undefined;
  /** The path that would have to be the user's. */
  readonly owns?: WritablePath;
};

type KindFacts = Pick<Consequence, 'certainty' | 'advice'>;

/** The kinds, the worst first: what surely breaks before what may, and that before what nobody has read. */
export const KINDS = {
  windows: { certainty: 'unread', advice: 'Run the image once as ContainerUser and see.' },
  'needs-root': {
    certainty: 'breaks',
    advice: 'Start it in another way, or let the image run as root and say why (allow-root).',
  },
  'step-down': {
    certainty: 'breaks',
    advice: 'Take the switch out of the start, or let the image run as root and say why (allow-root).',
  },
  'denied-run': { certainty: 'breaks', advice: 'Move the line above USER, or run it as root.' },
  'root-home': { certainty: 'breaks', advice: 'Move it out of /root.' },
  'home-filled': { certainty: 'breaks', advice: 'Name another place by the variable of the tool.' },
  'no-home': { certainty: 'breaks', advice: 'Set HOME to a directory that the user may write to.' },
  'moved-home': { certainty: 'may-break', advice: 'Let what names /root follow.' },
  unreadable: {
    certainty: 'breaks',
    advice: 'Give it to the user with COPY --chown, or open its mode with COPY --chmod.',
  },
  'privileged-port': { certainty: 'may-break', advice: 'Listen on 1024 or above, such as 8080.' },
  'moved-port': { certainty: 'may-break', advice: 'Let port mappings, probes and clients follow.' },
  writes: { certainty: 'breaks', advice: 'Write below a directory that belongs to the user.' },
  unwritable: { certainty: 'breaks', advice: 'Give it to the user: chown above USER, or COPY --chown.' },
  'unresolved-base': { certainty: 'unread', advice: 'Pass the argument with --build-arg.' },
  'unknown-base': { certainty: 'unread', advice: 'Look into the image, or prove the fix with verify.' },
  unread: { certainty: 'unread', advice: 'Prove the fix with verify.' },
  'uncertain-base': {
    certainty: 'unread',
    advice: 'Look into the image, or prove the fix with verify.',
  },
  'old-volume': {
    certainty: 'may-break',
    advice: 'Give old volumes to the new user once: chown -R as root, in a container or an init container.',
  },
  onbuild: { certainty: 'may-break', advice: 'Build the images FROM this one once.' },
  'build-argument': { certainty: 'may-break', advice: 'Keep the argument if somebody passes it.' },
  'name-only': { certainty: 'may-break', advice: 'Give the account a uid, and write it in USER.' },
  'run-rights': {
    certainty: 'may-break',
    advice: 'Give the user these rights, or let that service alone run as root (user: "0:0").',
  },
  'host-files': {
    certainty: 'may-break',
    advice: 'Give these files to the new user on the host, or run as the id that owns them.',
  },
  'other-ids': {
    certainty: 'may-break',
    advice: 'Choose with --uid and --gid, and write the same ids in these files.',
  },
  synced: {
    certainty: 'may-break',
    advice: 'Give what is copied there to the user: COPY --chown, or chown -R above USER.',
  },
  waiver: { certainty: 'may-break', advice: 'Ask the author of the comment.' },
  context: { certainty: 'may-break', advice: 'Ask the people who use the image.' },
  purpose: { certainty: 'may-break', advice: 'Look at the images and jobs that use this one.' },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type ConsequenceKind = keyof typeof KINDS;

const ORDER = Object.keys(KINDS);

/** A consequence with what its kind says of all of them; `certainty` where this one is another. */
export const consequence = (
  kind: ConsequenceKind,
  sentence: string,
  span: Span | undefined,
  certainty?: Certainty,
): Consequence => {
  const facts = KINDS[kind];
  return { kind, certainty: certainty ?? facts.certainty, sentence, advice: facts.advice, span };
};

/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export const worstFirst = (all: readonly Consequence[]): readonly Consequence[] =>
  [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
