import { isCounted, NO_SENTENCES, type Sentences, spoken, withShape } from './alike.js';
import { severityPaint } from './detail.js';
import type { Group, Rank } from './groups.js';
import { harmless } from './harmless.js';
import { paragraph } from './paragraph.js';
import type { PreviewLine } from './preview.js';
import { groupLines as say } from './sentences.js';
import type { Sheet } from './sheet.js';
import type { Style } from './style.js';
import { cut } from './width.js';

/** Places of a group that are shown, its sentences, and lines of its diff. */
const MOST_PLACES = 4;
const MOST_MESSAGES = 2;
const MOST_CHANGED = 4;

/** Of a diff, for who wants to see every line, empty ones too. */
export const ALL = Number.MAX_SAFE_INTEGER;

/** Where, what, what the fix is, and its diff. */
export const groupLines = (group: Group, { columns, paint, asked }: Sheet): readonly string[] => {
  const { places, count, rule, severity, messages, title, rank, preview, differs } = group;
  const level = severityPaint(severity, paint)(severity);
  const shown = places.slice(0, MOST_PLACES);
  const more = count - shown.length;
  const unsaid = messages.shapes.slice(MOST_MESSAGES).reduce((sum, shape) => sum + shape.count, messages.others);
  return [
    ...shown.map((place) => `  ${paint.bold(harmless(place))} ${level} ${rule}`),
    ...(more > 0 ? [moreLine(more)] : []),
    ...messages.shapes
      .slice(0, MOST_MESSAGES)
      .flatMap((shape) => paragraph(harmless(spoken(shape)), '    ', '    ', columns)),
    ...(unsaid > 0 ? [say.otherMessages(unsaid)] : []),
    ...(title === undefined ? [] : fixLines(title, rank, columns, paint)),
    ...(asked.preview ? previewLines(preview, MOST_CHANGED, columns, paint) : []),
    ...(asked.preview && differs ? [say.otherFiles] : []),
  ];
};

const fixLines = (title: string, rank: Rank, columns: number, paint: Style): readonly string[] => {
  const label = `${rank} fix`;
  const [first = '', ...others] = paragraph(harmless(title), `    ${label}: `, '      ', columns);
  const color = rank === 'safe' ? paint.green : paint.yellow;
  return [`    ${color(label)}${first.slice(4 + label.length)}`, ...others];
};

/** The first lines of a diff, without those that do not change. */
export const previewLines = (
  preview: readonly PreviewLine[],
  most: number,
  columns: number,
  paint: Style,
): readonly string[] => {
  const told = most === ALL ? preview : preview.filter(({ text }) => text.trim() !== '');
  const shown = told.slice(0, told.length === most + 1 ? most + 1 : most);
  const more = told.length - shown.length;
  return [
    ...shown.map(({ sign, text }) => {
      const line = cut(`${sign} ${harmless(text.replaceAll('\t', '    '))}`, columns - 6);
      return `      ${sign === '+' ? paint.green(line) : paint.red(line)}`;
    }),
    ...(more > 0 ? [say.moreLines(more)] : []),
  ];
};

/** What stands in the place of findings that are not shown. */
export const moreLine = (count: number): string => `  … and ${count} more: --verbose`;

/** Reasons of a part that are shown. */
const MOST_REASONS = 3;

/** Why the fixes of a part are not safe, and what else there is to know: each sentence once. */
export const reasonLines = (groups: readonly Group[], sheet: Sheet): readonly string[] => {
  const findings = groups.reduce((sum, { count }) => sum + count, 0);
  const of = (each: readonly Sentences[]): Sentences => each.reduce(together, NO_SENTENCES);
  return [
    ...listLines(say.whyNotSafe, of(groups.map(({ obstacles }) => obstacles)), findings, sheet),
    ...listLines('Note', of(groups.map(({ notes }) => notes)), findings, sheet),
  ];
};

/** What is said most often comes first, with the number of findings that have it. */
const listLines = (label: string, all: Sentences, findings: number, { columns }: Sheet): readonly string[] => {
  const sorted = [...all.shapes].sort((a, b) => b.count - a.count);
  const hidden = sorted.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, all.others);
  const [only, ...others] = sorted;
  if (only === undefined) return [];
  if (others.length === 0 && hidden === 0) return paragraph(harmless(spoken(only)), `  ${label}: `, '    ', columns);
  return [
    `  ${label}:`,
    ...sorted.slice(0, MOST_REASONS).flatMap((shape) => {
      const isSome = shape.count > 1 && shape.count < findings && !isCounted(shape);
      return paragraph(harmless((isSome ? `${shape.count} times: ` : '') + spoken(shape)), '    - ', '      ', columns);
    }),
    ...(hidden > 0 ? [`    - … and ${hidden} more: --verbose`] : []),
  ];
};

const together = (all: Sentences, { shapes, others }: Sentences): Sentences => {
  const sum = shapes.reduce(withShape, all);
  return { ...sum, others: sum.others + others };
};
