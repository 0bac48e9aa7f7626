import { itemsOf, mapsOf, type ScalarValue, textOf, type Value } from './tree.js';
import type { Container } from './workloads.js';

/** The words of `command` and `args`, as they are written. */
export const wordsOf = ({ node }: Container): readonly ScalarValue[] =>
  [...itemsOf(node, 'command'), ...itemsOf(node, 'args')].flatMap((item) => (item.kind === 'scalar' ? [item] : []));

export const environmentOf = ({ node }: Container): ReadonlySet<string> =>
  new Set(mapsOf(node, 'env').flatMap((entry) => textOf(entry, 'name') ?? []));

/** The words of a command of Compose, which is a list or a line. */
export const wordsIn = (value: Value | undefined): readonly string[] => {
  if (value?.kind === 'list') return value.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  return value?.kind === 'scalar' ? partsOf(value.text) : [];
};

/** Quotes hold words together; nothing else is special, for there is no shell. */
export const partsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
