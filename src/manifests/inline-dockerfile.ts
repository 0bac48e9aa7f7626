import type { Edit } from '../text/edit.js';
import { lineStarts, positionAt, type Span } from '../text/span.js';
import { innerView } from './inner-view.js';
import { type ComposeEnvironment, interpolated } from './interpolate.js';
import { type MapValue, mapOf, ownPair } from './tree.js';
import type { View } from './view.js';

/** A Dockerfile that stands in a Compose file, as it is built, with the way back to the file. */
export type InlineDockerfile = {
  readonly text: string;
  readonly span: (span: Span) => Span;
  /** `undefined` where an edit would change what Compose puts into a line. */
  readonly edits: (edits: readonly Edit[]) => readonly Edit[] | undefined;
};

/**
 * What a service writes as `dockerfile_inline`; Compose puts values in first. `undefined` where there is none, or where
 * nobody knows the values. Source: compose-spec/compose-spec@main:build.md, dockerfile_inline, 12-interpolation.md.
 */
export const inlineDockerfile = (
  outer: View,
  service: MapValue,
  environment: ComposeEnvironment,
): InlineDockerfile | undefined => {
  const build = mapOf(service, 'build');
  const pair = build === undefined ? undefined : ownPair(build, 'dockerfile_inline');
  const view = build === undefined || pair === undefined ? undefined : innerView(outer, build, pair);
  if (view === undefined) return undefined;
  const written = view.text.split('\n');
  const lines = builtLines(written, environment);
  if (lines === undefined) return undefined;
  const plain = lines.join('\n');
  const above = linesAbove(outer, view, plain);
  const text = '\n'.repeat(above) + plain;
  const inText = wayBack(plain, view.text, (index) => lines[index] === written[index]);
  const back = (offset: number) => inText(Math.max(0, offset - above));
  return {
    text,
    span: ({ start, end }) => view.span({ start: back(start).start, end: Math.max(back(start).start, back(end).end) }),
    edits: (edits) => {
      const places = edits.map(({ span: { start, end } }) => ({ start: back(start), end: back(end) }));
      if (places.some(({ start, end }) => !start.exact || !end.exact)) return undefined;
      const inner = places.map(({ start, end }, index) => ({
        span: { start: start.start, end: end.start },
        text: (edits[index]?.text ?? '').replaceAll('$', '$$$$'),
      }));
      const found = view.edits(inner);
      return found.length === 0 ? undefined : found;
    },
  };
};

const builtLines = (written: readonly string[], environment: ComposeEnvironment): readonly string[] | undefined => {
  const lines = written.map((line) => (line.includes('$') ? interpolated(line, environment) : line));
  const known = lines.filter((line) => line !== undefined);
  return known.length < lines.length || known.some((line) => line.includes('\n')) ? undefined : known;
};

export const isWritten = (service: MapValue): boolean =>
  mapOf(service, 'build')?.byKey.has('dockerfile_inline') === true;

/** One that another service says: it is not written here. */
export const inheritedDockerfile = (text: string): InlineDockerfile | undefined => {
  const lines = text === '' ? undefined : builtLines(text.split('\n'), {});
  return lines && { text: lines.join('\n'), span: (span) => span, edits: () => undefined };
};

/** Longer files are told with the lines of the Dockerfile alone. */
const MOST_ABOVE = 10_000;

/** Empty lines before a Dockerfile give its lines the numbers that they have in the file; directives have to come first. */
const linesAbove = (outer: View, view: View, text: string): number => {
  const [first, last] = [
    view.span({ start: 0, end: 0 }).start,
    view.span({ start: text.length, end: text.length }).start,
  ];
  const { line } = positionAt(lineStarts(outer.text), first);
  return first === last || line > MOST_ABOVE || /^#\s{0,9}\w{1,20}\s{0,9}=/.test(text) ? 0 : line - 1;
};

type Place = Span & { readonly exact: boolean };

/** Lines stay lines; in one that Compose changes only the ends of it are known. */
const wayBack = (text: string, written: string, isSame: (line: number) => boolean): ((offset: number) => Place) => {
  const [starts, before] = [lineStarts(text), lineStarts(written)];
  const endOf = (line: number) => (before[line + 1] ?? written.length + 1) - 1;
  return (offset) => {
    const { line: number, column } = positionAt(starts, offset);
    const line = number - 1;
    const start = before[line] ?? written.length;
    if (isSame(line) || column === 1) return { start: start + column - 1, end: start + column - 1, exact: true };
    const length = (starts[line + 1] ?? text.length + 1) - 1 - (starts[line] ?? 0);
    if (column - 1 === length) return { start: endOf(line), end: endOf(line), exact: true };
    return { start, end: endOf(line), exact: false };
  };
};
