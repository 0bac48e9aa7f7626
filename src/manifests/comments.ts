import { type Pragma, pragmaIn } from '../text/pragmas.js';
import { countEarly } from '../text/search.js';
import type { Span } from '../text/span.js';
import { NO_WAIVERS, type Place, type Waivers, waiversAt } from '../text/waivers.js';
import type { ManifestOptions } from './options.js';
import type { Value } from './tree.js';

/** The rule that `allow-root` is an exception for. */
export const ROOT_RULE = 'container-root-user';

/**
 * Exceptions in comments that stand alone on their lines. One counts for the line below it and all lines that belong to
 * that: a container, a service, a whole pod; `file-ignore=` for the file.
 */
export const waiversIn = (
  text: string,
  documents: readonly Value[],
  { today, noExceptions }: Pick<ManifestOptions, 'today' | 'noExceptions'>,
): Waivers => {
  if (noExceptions === true || !text.includes('dockerfile-nonroot:')) return NO_WAIVERS;
  const inText = textsIn(documents);
  const places: Place[] = [];
  const open: Block[] = [];
  let waiting: Said[] = [];
  let end = 0;
  const close = ({ said }: Block): void => {
    for (const { waiver, index } of said) places[index] = { waiver, span: { start: waiver.span.end, end } };
  };
  let count = 0;
  for (const line of linesOf(text)) {
    const { start, indent, content } = line;
    if (content === '') continue;
    const pragma = content.startsWith('#') ? pragmaIn(content.slice(1), today?.slice(0, 10)) : undefined;
    if (content.startsWith('#') && !inText(start + indent)) {
      if (pragma === undefined) continue;
      const span = { start: start + indent, end: start + indent + content.length };
      const waiver = { ...pragma, rules: pragma.word === 'allow-root' ? [ROOT_RULE] : pragma.rules, span };
      if (pragma.word === 'file-ignore') places[count] = { waiver, span: { start: 0, end: text.length } };
      else waiting.push({ waiver, index: count });
      count += 1;
      continue;
    }
    while (open.length > 0 && !belongs(line, open.at(-1))) close(open.pop() ?? NOTHING);
    if (waiting.length > 0) open.push({ indent, isItem: isItem(content), said: waiting });
    waiting = [];
    end = start + indent + content.length;
  }
  for (const block of open.toReversed()) close(block);
  // Below the last line there is nothing that they could mean.
  for (const { waiver, index } of waiting)
    places[index] = { waiver, span: { start: waiver.span.end, end: waiver.span.end } };
  return waiversAt(places);
};

type Said = { readonly waiver: Pragma & { readonly span: Span }; readonly index: number };

/** A line with those that belong to it. */
type Block = { readonly indent: number; readonly isItem: boolean; readonly said: readonly Said[] };

const NOTHING: Block = { indent: 0, isItem: false, said: [] };

type Line = { readonly start: number; readonly indent: number; readonly content: string };

/** The items of a list may stand right below its key. */
const belongs = ({ indent, content }: Line, block: Block | undefined): boolean =>
  block !== undefined && (indent > block.indent || (indent === block.indent && !block.isItem && isItem(content)));

const isItem = (content: string): boolean => /^-(?:\s|$)/.test(content);

/** What stands between two line feeds, less blanks around it. */
function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    const content = line.trim();
    yield { start, indent: content === '' ? 0 : line.indexOf(content), content };
    start = end + 1;
  }
}

/** Whether an offset lies in a text of several lines, where nothing is a comment. */
const textsIn = (documents: readonly Value[]): ((offset: number) => boolean) => {
  const spans: Span[] = [];
  const left: Value[] = [...documents];
  const seen = new Set<Value>();
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'map') for (const pair of value.pairs) left.push(pair.value);
    else if (value.kind === 'list') for (const item of value.items) left.push(item);
    else if (value.style !== 'plain') spans.push(value.span);
  }
  const starts = spans.sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = countEarly(starts, ({ start }) => start <= offset);
    return (starts[at - 1]?.end ?? 0) > offset;
  };
};
