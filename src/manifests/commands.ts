import { itemsOf, mapsOf, type ScalarValue, textOf } from './tree.js';
import type { Container } from './workloads.js';

/** The words of `command` and `args`, as they are written. */
export const wordsOf = ({ node }: Container): readonly ScalarValue[] =>
  [...itemsOf(node, 'command'), ...itemsOf(node, 'args')].flatMap((item) => (item.kind === 'scalar' ? [item] : []));

export const environmentOf = ({ node }: Container): ReadonlySet<string> =>
  new Set(mapsOf(node, 'env').flatMap((entry) => textOf(entry, 'name') ?? []));
