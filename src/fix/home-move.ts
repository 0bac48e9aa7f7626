import { type Consequence, consequence } from '../consequences/consequence.js';
import { movableCaches } from '../consequences/home.js';
import type { AccountPlan, WritablePath } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import type { Operation } from '../image/operations/operation.js';
import type { Step } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import { isWithin } from '../text/path.js';
import type { Span } from '../text/span.js';
import { isPlace, mentions, usesHome } from './home-names.js';
import { homeMove as say } from './sentences.js';

/** What takes everything that the stage keeps in /root to the home of the account. */
export type HomeMove = {
  /** What first has to do with /root: account and HOME must stand above it. */
  readonly first: Step;
  /** HOME has to be set; otherwise a line of the file sets it and is among the edits. */
  readonly setsHome: boolean;
  readonly edits: readonly Edit[];
  /** The home itself, and volumes that were in /root. */
  readonly owned: readonly WritablePath[];
  /** What has to follow elsewhere, where something may. */
  readonly consequence: Consequence | undefined;
};

/**
 * Moves /root to the home of the account: every mention in the stage, HOME for `~` and what programs find there by
 * themselves. `undefined` where a mention cannot be rewritten for certain.
 */
export const homeMove = (view: View, { home, uid, kind }: AccountPlan): HomeMove | undefined => {
  const { stage, dockerfile, scripts } = view;
  if (home === undefined || uid === undefined || stage.parent !== undefined) return undefined;
  if (kind !== 'new' && !(kind === 'shipped' && home.startsWith('/home/'))) return undefined;
  if (Object.values(stage.image?.facts.env ?? {}).some((value) => value.includes('/root'))) return undefined;
  if (scripts.some(({ text }) => text?.includes('/root'))) return undefined;
  const { steps } = stage;
  const edits = steps.flatMap((step) => mentions(step, dockerfile).map((span) => ({ span, text: home })));
  const filled = movableCaches(view);
  const first = steps.find((step) => usesHome(step, dockerfile) || filled.has(step.instruction.line));
  const others = [
    ...dockerfile.comments.map(({ span }) => span),
    ...steps.flatMap(({ operation }) => bodiesOf(operation)),
  ];
  if (first === undefined || others.some((other) => edits.some(({ span }) => isInside(span, other)))) return undefined;
  const setsHome = !steps.some(
    ({ operation }) => operation.kind === 'env' && operation.pairs.some(({ name }) => name === 'HOME'),
  );
  const sentence = say.moves(home);
  return {
    first,
    setsHome,
    edits,
    owned: [...steps.flatMap((step) => volumesOf(step, home)), { ...owned, path: home }],
    consequence: isPlace(view) ? undefined : consequence('moved-home', sentence, first.instruction.span),
  };
};

const owned = {
  file: false,
  source: 'move' as const,
  because: say.move,
  recursive: true,
  exists: true,
  above: undefined,
};

/** A volume must be there, and be the account's, before VOLUME. */
const volumesOf = ({ operation, index }: Step, home: string): readonly WritablePath[] => {
  if (operation.kind !== 'volume') return [];
  return operation.paths.flatMap(({ path, written }) =>
    path === undefined || !isWithin(path, '/root') || written.includes('$')
      ? []
      : [{ ...owned, path: home + path.slice('/root'.length), exists: false, recursive: false, above: index }],
  );
};

/** Texts in which /root may mean anything. */
const bodiesOf = (operation: Operation): readonly Span[] => {
  if (operation.kind === 'run') return operation.bodies;
  if (operation.kind !== 'copy' && operation.kind !== 'add') return [];
  return operation.sources.flatMap((source) => (source.kind === 'heredoc' ? [source.body] : []));
};

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
