import type { RunFact } from '../image/run-facts.js';
import type { StageUser } from '../image/stage.js';
import { outcomeOf } from '../image/user-string.js';
import { factsOf } from './run-facts.js';
import type { View } from './view.js';

/** Ids that somebody wants for an account, as far as he says them. */
export type WantedIds = { readonly uid: number | undefined; readonly gid: number | undefined };

/** `gid` only where somebody says it. */
export type AgreedIds = { readonly uid: number; readonly gid: number | undefined };

/** An id that a file runs the image as, and what says so. */
export type SaidId = AgreedIds & { readonly fact: RunFact };

/** Whom the files around run the image of a stage as. */
export type SaidIds = {
  /** The ids that all of them agree on; never those of root. */
  readonly agreed: AgreedIds | undefined;
  /** Each id once, with the first that says it. What follows the image, or is not known, says none. */
  readonly said: readonly SaidId[];
};

/** Names are looked up among the accounts of the stage. Root alone is no id that anybody could want. */
export const saidIds = (view: Pick<View, 'stage' | 'options' | 'dockerfile'>): SaidIds => {
  const found = factsOf(view).flatMap((fact) => (fact.kind === 'user' ? idIn(fact, view.stage) : []));
  const said = new Map<string, SaidId>();
  for (const each of found) {
    const key = `${each.uid}:${each.gid ?? ''}`;
    if (!said.has(key)) said.set(key, each);
  }
  const [first] = found;
  const gids = new Set(found.flatMap(({ gid }) => gid ?? []));
  const [gid] = gids;
  if (first === undefined || found.every(({ uid }) => uid === 0)) return { agreed: undefined, said: [] };
  const isOne = found.every(({ uid }) => uid === first.uid) && gids.size < 2;
  return { agreed: isOne ? { uid: first.uid, gid } : undefined, said: [...said.values()] };
};

const idIn = (fact: RunFact, { accounts }: StageUser): readonly SaidId[] => {
  const { uid, gid } = outcomeOf(fact.what, accounts);
  return uid === undefined ? [] : [{ uid, gid: fact.what.includes(':') ? gid : undefined, fact }];
};
