import { pragmaIn } from '../text/pragmas.js';
import { countEarly } from '../text/search.js';
import type { Span } from '../text/span.js';
import { NO_WAIVERS, type Place, placesFor, type Waivers, waiversAt } from '../text/waivers.js';
import { annotatedIn } from './annotated.js';
import type { ManifestOptions } from './options.js';
import type { Value } from './tree.js';

/** Rules of which an exception allows root; `allow-root` is one for the first. */
export const ROOT_RULES = ['container-root-user', 'needless-root-init'] as const;

/**
 * Exceptions in comments that stand alone on their lines. One counts for the line below it and all lines that belong to
 * that: a container, a service, a whole pod; `file-ignore=` for the file, as do those that are written elsewhere. Those in
 * annotations and labels count for what has them.
 */
export const waiversIn = (
  text: string,
  documents: readonly Value[],
  options: Pick<ManifestOptions, 'today' | 'noExceptions' | 'excepted'>,
): Waivers => {
  const { today, noExceptions } = options;
  if (noExceptions === true) return NO_WAIVERS;
  const written = text.includes('dockerfile-nonroot:') ? commentsIn(text, documents, today) : [];
  return waiversAt([...written, ...annotatedIn(text, documents, today), ...placesFor(options, text)]);
};

const commentsIn = (text: string, documents: readonly Value[], today: string | undefined): readonly Place[] => {
  const inText = isInText(documents);
  const comments: Line[] = [];
  const others: Line[] = [];
  for (const line of linesOf(text))
    (line.content.startsWith('#') && !inText(line.start) ? comments : others).push(line);
  const ends = blockEnds(others);
  let below = 0;
  return comments.flatMap((comment): readonly Place[] => {
    // Both lists are in file order.
    while (below < others.length && (others[below]?.start ?? 0) < comment.start) below += 1;
    const pragma = pragmaIn(comment.content.slice(1), today);
    if (pragma === undefined) return [];
    const span = { start: comment.start, end: endOf(comment) };
    const waiver = { ...pragma, rules: pragma.word === 'allow-root' ? [ROOT_RULES[0]] : pragma.rules, span };
    if (pragma.word === 'file-ignore') return [{ waiver, span: { start: 0, end: text.length } }];
    return [{ waiver, span: { start: others[below]?.start ?? span.end, end: ends[below] ?? span.end } }];
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
