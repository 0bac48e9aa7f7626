import type { Group } from './groups.js';
import { harmless } from './harmless.js';
import { countOf, isCountedOnly } from './parts.js';
import type { Summary } from './report.js';
import type { Aside, Asked } from './reporter.js';
import { remarks as say } from './sentences.js';
import { rootSentences } from './silence-words.js';
import { tool } from './version.js';

type Known = {
  readonly groups: readonly Group[];
  /** Containers that run an image of root of this run as it is. */
  readonly runs: number;
  /** Names of images whose user we do not know. */
  readonly unknown: readonly string[];
  /** Options that join them with Dockerfiles of the run. */
  readonly proposals: readonly string[];
  readonly summary: Summary;
  readonly aside: Aside;
};

/** What is told in a line each, with the command that shows more. */
export const remarksOf = (known: Known, asked: Asked): readonly string[] => [
  ...rootSentences(known.aside.silence).map(harmless),
  ...runsOf(known),
  ...countedOf(known, asked),
  ...(asked.verbose ? toldOf(known) : []),
  ...proposalOf(known, asked),
  ...templatesOf(known),
];

/** What is only counted, in one go, with one command that shows all of it. */
const countedOf = (known: Known, asked: Asked): readonly string[] => {
  if (asked.verbose) return [];
  const counts = [...notesOf(known), ...hardeningOf(known), ...unknownOf(known)];
  return counts.length === 0 ? [] : [counts.join(' ') + more(asked)];
};

const runsOf = ({ runs }: Known): readonly string[] => (runs === 0 ? [] : [say.runRoot(runs)]);

const notesOf = ({ groups }: Known): readonly string[] => {
  const counted = groups.filter(isCountedOnly(groups));
  if (counted.length === 0) return [];
  const isNotes = counted.every(({ severity }) => severity === 'info');
  return [`${isNotes ? say.notes : say.others}: ${byRule(counted)}.`];
};

const hardeningOf = ({ groups }: Known): readonly string[] => {
  const all = groups.filter(({ section }) => section === 'hardening');
  return all.length === 0 ? [] : [say.hardening(countOf(all))];
};

const unknownOf = (known: Known): readonly string[] => {
  const count = unknownIn(known);
  return count === 0 ? [] : [say.unknown(count)];
};

const unknownIn = ({ groups, summary }: Known): number =>
  Math.max(summary.distinct.unknown, countOf(groups.filter(({ section }) => section === 'unknown')));

const toldOf = (known: Known): readonly string[] => (unknownIn(known) === 0 ? [] : [...known.unknown, say.tellUser]);

/** So many are named where nobody asks for all. */
const MOST_PROPOSED = 1;

const proposalOf = ({ proposals }: Known, { verbose }: Asked): readonly string[] => {
  if (proposals.length === 0) return [];
  const shown = verbose ? proposals : proposals.slice(0, MOST_PROPOSED);
  const more = proposals.length - shown.length;
  return [say.fits(shown.map(harmless).join(' '), more)];
};

const templatesOf = ({ aside: { templates } }: Known): readonly string[] => {
  const [first = ''] = templates;
  if (templates.length === 0) return [];
  const which = templates.length === 1 ? say.template(harmless(first)) : `${templates.length} templates`;
  const areManifests = templates.every((path) => /\.ya?ml$/i.test(path));
  return [areManifests ? say.notRead(which, tool.name) : say.unfilled(which)];
};

/** Rules with the number of their findings, the most first. */
const byRule = (groups: readonly Group[]): string => {
  const counts = new Map<string, number>();
  for (const { rule, count } of groups) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts]
    .sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
};

const more = ({ typed }: Asked): string => (typed === undefined ? '' : say.showThem);
