import type { Span } from '../text/span.js';
import { textOf, type Value } from './tree.js';

/** One annotation or label. */
export type Entry = {
  readonly key: string;
  /** Less blanks around it; empty where it is no text. */
  readonly text: string;
  readonly span: Span;
};

/** Annotations of an object, or labels of a service: a map, or a list of `KEY=VALUE`. */
export const entriesIn = (value: Value | undefined): readonly Entry[] => {
  if (value?.kind === 'map')
    return value.pairs.map((pair) => ({
      key: pair.key,
      text: textIn(pair.value),
      span: { start: pair.keySpan.start, end: pair.end },
    }));
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item, index) => {
    const [, key = '', text = ''] = item.kind === 'scalar' ? (/^([^=]*)=?(.*)$/s.exec(item.text) ?? []) : [];
    return [{ key, text: text.trim(), span: value.places[index] ?? item.span }];
  });
};

/** What is said for a key; nothing where that is empty. */
export const entryText = (value: Value | undefined, key: string): string | undefined =>
  value?.kind === 'map' ? textOf(value, key) : entriesIn(value).find((each) => each.key === key)?.text || undefined;

const textIn = (value: Value): string => (value.kind === 'scalar' ? value.text.trim() : '');
