import type { Fix } from '../../fix/fix.js';
import type { Diagnostic } from '../../rules/finding.js';
import { positionAt, type Span } from '../../text/span.js';
import { shortened, withShortDigests } from '../lines.js';
import type { FileReport } from '../report.js';
import { isUnasked, type Section, sectionOf } from '../sections.js';
import { formats as say } from '../sentences.js';

/**
 * What programs of others are told of a file: all but roots that an exception allows, which they would show as open, and
 * what another finding of the same image says already, and what only hardens and nobody has asked for.
 */
export const toldOf = (file: FileReport): readonly Diagnostic[] =>
  file.results.filter((result) => !LEFT_OUT.has(sectionOf(file, result)) && !isUnasked(file, result));

const LEFT_OUT: ReadonlySet<Section> = new Set<Section>(['allowed', 'folded']);

/** In which order findings are shown where not all are: images of root first. */
export const SHOWN_FIRST: readonly Section[] = [
  'image',
  'workload',
  'unbuilt',
  'broken',
  'rest',
  'unknown',
  'hardening',
];

/**
 * Everything that is said of a finding, a sentence each: what is wrong, what else is known, and its fix. A note may have a
 * command, and keeps its digests.
 */
export const sentencesOf = ({ message, notes = [], fix }: Diagnostic): readonly string[] => [
  shortened(withShortDigests(message)),
  ...notes,
  ...(fix === undefined ? [] : fixSentences(fix)),
];

const fixSentences = ({ title, safety, obstacles, advice = [] }: Fix): readonly string[] => [
  say.fix[safety](title),
  ...obstacles.map(withShortDigests),
  ...advice,
];

/** Lines and columns from 1, the end behind the last character, columns in UTF-16 code units. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/**
 * The place of a span within its first line. Who shows findings beside changed lines leaves out those of which a line
 * has not changed.
 */
export const placeOf = (text: string, starts: readonly number[], { start, end }: Span): Place => {
  const { line, column } = positionAt(starts, start);
  const from = starts[line - 1] ?? 0;
  const next = starts[line] ?? text.length + 1;
  const whole = text.slice(from, next - 1);
  const last = from + (whole.endsWith('\r') ? whole.length - 1 : whole.length);
  return { line, column, endLine: line, endColumn: Math.max(start, Math.min(end, last)) - from + 1 };
};
