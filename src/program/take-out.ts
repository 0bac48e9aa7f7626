import { runsOf, spanOfRun } from '../manifests/remove-entries.js';
import { type ListValue, type MapValue, nodeAt, ownPair } from '../manifests/tree.js';
import type { Edit } from '../text/edit.js';
import { plainJson } from '../text/jsonc.js';
import type { Span } from '../text/span.js';

/** The list of exceptions in the text of a configuration. */
export type Listed = {
  readonly text: string;
  /** The text without comments, offset for offset; the text itself where they begin with `#`. */
  readonly plain: string;
  readonly list: ListValue;
  /** Behind the colon of its key. */
  readonly colon: number;
};

/** `undefined`: the text has none. */
export const listedIn = async (path: string, text: string): Promise<Listed | undefined> => {
  const { readMap } = await import('../manifests/read.js');
  const plain = /\.ya?ml$/.test(path) ? text : plainJson(text);
  const map = own(path, readMap(plain));
  const list = nodeAt(map, 'exceptions');
  const pair = map && ownPair(map, 'exceptions');
  if (list?.kind !== 'list' || pair === undefined) return undefined;
  const colon = text.indexOf(':', pair.keySpan.end);
  return { text, plain, list, colon: colon + 1 };
};

const own = (path: string, map: MapValue | undefined): MapValue | undefined => {
  const part = /(?:^|\/)package\.json$/.test(path) ? nodeAt(map, 'dockerfile-nonroot') : undefined;
  return part?.kind === 'map' ? part : map;
};

/** Takes entries out, by their indexes; `undefined` where a comment would go with them. */
export const takeOut = (listed: Listed, gone: ReadonlySet<number>): readonly Edit[] | undefined => {
  const { list } = listed;
  const flags = list.items.map((_, index) => gone.has(index));
  if (flags.every(Boolean)) return emptied(listed);
  const spans = runsOf(flags).map((run) => spanOfRun(listed, list.places, run, list));
  const known = spans.filter((span) => span !== undefined);
  const isSpoken = known.some((span) => holdsComment(listed, span) || isSpokenOf(listed, span));
  if (known.length < spans.length || isSpoken) return undefined;
  return known.map((span) => ({ span, text: '' }));
};

/** A comment that stays may speak of what goes: one above it, or behind it on its last line. */
const isSpokenOf = ({ text, plain }: Pick<Listed, 'text' | 'plain'>, { start, end }: Span): boolean => {
  const above = text.slice(0, start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const from = text.endsWith('\n', end) ? end : text.indexOf('\n', end);
  const behind = { start: end, end: from === -1 ? text.length : from };
  const isComment = text === plain ? /^\s*#/.test(line) : plain.slice(0, start).trimEnd().length < above.length;
  return isComment || holdsComment({ text, plain }, behind);
};

/** The list stays, for a key without one would be no list any more. */
const emptied = (listed: Listed): readonly Edit[] | undefined => {
  const { list, colon } = listed;
  const end = list.places.at(-1)?.end;
  if (end === undefined) return undefined;
  const span = list.flow ? list.span : { start: colon, end };
  return holdsComment(listed, span) ? undefined : [{ span, text: list.flow ? '[]' : ' []' }];
};

const holdsComment = ({ text, plain }: Pick<Listed, 'text' | 'plain'>, { start, end }: Span): boolean => {
  const part = text.slice(start, end);
  // A comma behind the last entry is taken out as comments are.
  return text === plain
    ? /(?:^|\s)#/.test(part)
    : part.replace(/,/g, ' ') !== plain.slice(start, end).replace(/,/g, ' ');
};
