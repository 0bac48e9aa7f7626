import { countEarly } from '../text/search.js';
import type { Span } from '../text/span.js';
import type { Value } from './tree.js';

/** A comment that stands alone on its line, and what is below it. */
export type PlacedComment = {
  /** With its sign. */
  readonly content: string;
  readonly span: Span;
  /** Nothing but the begin of a document stands above it. */
  readonly isFirst: boolean;
  /** The line below, and all lines that belong to that. */
  readonly block: Span;
};

export const commentPlaces = (text: string, documents: readonly Value[]): readonly PlacedComment[] => {
  const inText = isInText(documents);
  const comments: Line[] = [];
  const others: Line[] = [];
  for (const line of linesOf(text))
    (line.content.startsWith('#') && !inText(line.start) ? comments : others).push(line);
  const ends = blockEnds(others);
  let below = 0;
  return comments.map((comment) => {
    // Both lists are in file order.
    while (below < others.length && (others[below]?.start ?? 0) < comment.start) below += 1;
    const span = { start: comment.start, end: endOf(comment) };
    return {
      content: comment.content,
      span,
      isFirst: below === 0 || (below === 1 && others[0]?.content === '---'),
      block: { start: others[below]?.start ?? span.end, end: ends[below] ?? span.end },
    };
  });
};

/** A line that is not blank; it starts behind the blanks in front. */
type Line = { readonly start: number; readonly indent: number; readonly content: string };

const endOf = ({ start, content }: Line): number => start + content.length;

/** Where the last line ends that belongs to each of these. */
const blockEnds = (lines: readonly Line[]): readonly number[] => {
  const ends = lines.map(endOf);
  const open: number[] = [];
  const close = (last: number): void => {
    const head = open.pop();
    if (head !== undefined) ends[head] = ends[last] ?? 0;
  };
  for (const [at, line] of lines.entries()) {
    while (open.length > 0 && !belongs(line, lines[open.at(-1) ?? 0])) close(at - 1);
    open.push(at);
  }
  while (open.length > 0) close(lines.length - 1);
  return ends;
};

/** The items of a list may stand right below its key. */
const belongs = (line: Line, head: Line | undefined): boolean =>
  head !== undefined && (line.indent > head.indent || (line.indent === head.indent && !isItem(head) && isItem(line)));

const isItem = ({ content }: Line): boolean => /^-(?:\s|$)/.test(content);

/** What stands between two line feeds, less blanks around it. */
function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const line = text.slice(start, feed === -1 ? text.length : feed);
    const content = line.trim();
    const indent = line.indexOf(content);
    if (content !== '') yield { start: start + indent, indent, content };
    start += line.length + 1;
  }
}

/** Whether an offset lies in a text of several lines, where nothing is a comment. */
export const isInText = (documents: readonly Value[]): ((offset: number) => boolean) => {
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
