import type { Diagnostic, Severity } from '../rules/finding.js';
import { positionAt } from '../text/span.js';
import { NO_SENTENCES, type Sentences, withSentence } from './alike.js';
import { shortened, withShortDigests } from './lines.js';
import { type PreviewLine, previewOf } from './preview.js';
import type { FileReport } from './report.js';
import type { Section } from './sections.js';

/** Findings that say the same of several places. Of many only the first are kept, and the number of all. */
export type Group = {
  readonly section: Section;
  readonly rank: Rank;
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly string[];
  readonly count: number;
  readonly messages: Sentences;
  readonly title: string | undefined;
  /** The lines of the fix of the first place. */
  readonly preview: readonly PreviewLine[];
  /** Whether the fix of another place has other lines. */
  readonly differs: boolean;
  /** Why the fix is not safe. */
  readonly obstacles: Sentences;
  /** What else there is to know, and what has to be done beside the fix. */
  readonly notes: Sentences;
};

/** How far a person is from a fix, the nearest first. */
export const RANKS = ['safe', 'unproven', 'unsafe', 'none'] as const;
export type Rank = (typeof RANKS)[number];

/** Places that are kept of a group. */
const MOST_PLACES = 8;

/** Groups that are kept: more differ from each other than a person reads. */
const MOST_GROUPS = 400;

/** The groups with a finding more; unchanged groups are the same values. */
export const addTo = (
  groups: Map<string, Group>,
  section: Section,
  file: FileReport,
  starts: readonly number[],
  result: Diagnostic,
): void => {
  const { rule, severity, fix, message, notes = [] } = result;
  const rank = fix?.safety ?? 'none';
  const preview = fix === undefined ? [] : previewOf(file.text, fix.edits, starts);
  const own = fix === undefined ? message.split(' ').length : fix.title;
  const key = [section, rank, rule, severity, own].join(' ');
  const named = groups.has(key) || groups.size < MOST_GROUPS ? key : [section, rank, rule, severity].join(' ');
  const known = groups.get(named);
  const { line, column } = positionAt(starts, result.span.start);
  const places = known?.places ?? [];
  groups.set(named, {
    section,
    rank,
    rule,
    severity,
    places: places.length < MOST_PLACES ? [...places, `${file.path}:${line}:${column}`] : places,
    count: (known?.count ?? 0) + 1,
    messages: withSentence(known?.messages ?? NO_SENTENCES, toldOf(message)),
    title: fix?.title,
    preview: known?.preview ?? preview,
    differs: known !== undefined && (known.differs || linesOf(known.preview) !== linesOf(preview)),
    obstacles: (fix?.obstacles ?? []).map(toldOf).reduce(withSentence, known?.obstacles ?? NO_SENTENCES),
    notes: notes.map(toldOf).reduce(withSentence, known?.notes ?? NO_SENTENCES),
  });
};

/** Without their numbers, which are those of one file. */
const linesOf = (preview: readonly PreviewLine[]): string => preview.map(({ sign, text }) => sign + text).join('\n');

const toldOf = (sentence: string): string => shortened(withShortDigests(sentence));

/** In the order of a report: what is nearest to a fix first, of those the worst, and what stands at most places. */
export const ordered = (groups: Iterable<Group>): readonly Group[] =>
  [...groups].sort(
    (a, b) =>
      RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
      SEVERITIES[a.severity] - SEVERITIES[b.severity] ||
      b.count - a.count,
  );

const SEVERITIES = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
