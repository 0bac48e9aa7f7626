import { verifyCommand } from './command.js';
import { groupLines, moreLine, reasonLines } from './group-lines.js';
import type { Group } from './groups.js';
import { harmless } from './harmless.js';
import type { Asked } from './reporter.js';
import type { Section } from './sections.js';
import { parts as say } from './sentences.js';
import type { Sheet } from './sheet.js';

/** The parts of a report, in order: what stands above each, and which groups are in it. */
const PARTS: readonly (readonly [string, (group: Group) => boolean])[] = [
  [say.safe, ({ section, rank }) => section === 'image' && rank === 'safe'],
  [say.provable, ({ section, rank }) => section === 'image' && rank === 'unproven'],
  [say.look, ({ section, rank }) => section === 'image' && !PLAIN.has(rank)],
  [say.services, ({ section }) => section === 'workload'],
  [say.broken, ({ section }) => section === 'unbuilt'],
  [say.notWorking, ({ section }) => section === 'broken'],
  [say.other, ({ section }) => section === 'rest'],
  [say.exceptions, ({ section }) => section === 'allowed'],
];

const PLAIN: ReadonlySet<string> = new Set(['safe', 'unproven']);

/** So many groups of a part are shown. */
const MOST_SHOWN = 3;

/** What a person looks at last: where it is and what, no more. */
const isAside = ({ section }: Group): boolean => section === 'rest' || section === 'allowed';

/** What is counted by its rule alone: notes, and where root or a failure comes first, what breaks nothing. */
export const isCountedOnly = (groups: readonly Group[]): ((group: Group) => boolean) => {
  const hasWorse = groups.some(({ section }) => WORSE.has(section));
  return ({ section, severity }) => section === 'rest' && (severity === 'info' || (hasWorse && severity !== 'error'));
};

const WORSE: ReadonlySet<Section> = new Set<Section>(['image', 'workload', 'unbuilt']);

/**
 * The parts in lines. Where they do not fit into `room` lines, but would with fewer diffs, those of the first parts are
 * shown: what is nearest to a fix comes first, and the next command shows all.
 */
export const shortLines = (groups: readonly Group[], sheet: Sheet, room: number): readonly string[] => {
  const isCounted = isCountedOnly(groups);
  const plain: Sheet = { ...sheet, asked: { ...sheet.asked, preview: false } };
  const parts = PARTS.flatMap(([title, isIn]): readonly Part[] => {
    const all = groups.filter((group) => isIn(group) && !isCounted(group));
    return all.length === 0 ? [] : [{ title, all }];
  });
  const withDiffs = (count: number): readonly string[] =>
    parts.flatMap((part, index) => partLines(part, index < count ? sheet : plain));
  const choices = parts.map((_, at) => withDiffs(at + 1));
  return choices.findLast((rows) => rows.length <= room) ?? choices.at(-1) ?? [];
};

type Part = { readonly title: string; readonly all: readonly Group[] };

const partLines = ({ title, all }: Part, sheet: Sheet): readonly string[] => {
  const plain: Sheet = { ...sheet, asked: { ...sheet.asked, preview: false } };
  const shown = all.slice(0, MOST_SHOWN);
  const hidden = countOf(all) - countOf(shown);
  return [
    '',
    sheet.paint.bold(`${title}: ${countOf(all)}`),
    ...shown.flatMap((group) => groupLines(group, isAside(group) ? plain : sheet)),
    ...(hidden > 0 ? [moreLine(hidden)] : []),
    ...(all.every(isAside) ? [] : reasonLines(all, sheet)),
    ...proofOf(all, sheet.asked),
  ];
};

/** How to have the first of the fixes proven that something keeps from being safe. */
const proofOf = ([first]: readonly Group[], { typed }: Asked): readonly string[] => {
  const path = first?.places[0]?.replace(/:\d+:\d+$/, '');
  if (first?.section !== 'image' || first.rank !== 'unproven' || typed === undefined || path === undefined) return [];
  return [say.prove(harmless(verifyCommand(typed, path)))];
};

export const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0);

const ORDER: readonly (readonly [Section, string])[] = [
  ['image', say.root],
  ['workload', say.services],
  ['unbuilt', say.broken],
  ['broken', say.notWorking],
  ['rest', say.other],
  ['allowed', say.exceptions],
  ['unknown', say.unknown],
  ['hardening', 'Hardening'],
  ['folded', say.saidAbove],
];

/** Every finding with all that is said of it, in the order of the sections. */
export const fullLines = (full: ReadonlyMap<Section, readonly string[]>, { paint }: Sheet): readonly string[] =>
  ORDER.flatMap(([section, title]) => {
    const rows = full.get(section) ?? [];
    return rows.length === 0 ? [] : ['', paint.bold(title), '', ...rows.slice(0, -1)];
  });
