import type { Fix } from '../fix/fix.js';
import { whereOf } from '../image/builds.js';
import type { AskedId, IdPlace, Options } from '../image/options.js';
import { heldIds as say } from './sentences.js';

/** A fix, or why there is none. */
export type Told = { readonly fix?: Fix; readonly notes?: readonly string[] };

/** So many places are named. */
const MOST_NAMED = 6;

/**
 * A fix that replaces an id, unless another place of the repository says it, too: they change together or not at all.
 * `others`: places that are known already. Where not all files could be looked at, nobody knows.
 */
export const togetherOrNot = (
  fix: Fix | undefined,
  asked: AskedId,
  { idPlaces }: Options,
  others: readonly IdPlace[] = [],
): Told => {
  if (fix === undefined) return {};
  const found = idPlaces === undefined ? [] : idPlaces(asked);
  const places = new Map([...others, ...(found ?? [])].map((each) => [whereOf(each), each]));
  if (places.size === 0) return found === undefined ? { notes: [say.search(asked.id, fix.title)] } : { fix };
  const named = [...places.keys()].slice(0, MOST_NAMED).join('; ');
  const more = places.size > MOST_NAMED ? say.more(places.size - MOST_NAMED) : '';
  return { notes: [say.held(asked.id, named + more), say.change(fix.title)] };
};
