import { lineStarts } from '../text/span.js';
import { finding } from './detail.js';
import { ALL, previewLines } from './group-lines.js';
import { addTo, type Group, ordered } from './groups.js';
import { harmless } from './harmless.js';
import { diffHint, nextCommand } from './next.js';
import { paragraph } from './paragraph.js';
import { fullLines, shortLines } from './parts.js';
import { previewOf } from './preview.js';
import { type Fitting, fit, newFitting, proposalsOf } from './proposals.js';
import { remarksOf } from './remarks.js';
import type { FileReport, Summary } from './report.js';
import type { Aside, Asked, Reporter } from './reporter.js';
import { type Section, sectionOf } from './sections.js';
import { text as say } from './sentences.js';
import { columnsOf, type Sheet } from './sheet.js';
import { runLines, statisticsLines } from './statistics.js';
import { type Look, styleOf } from './style.js';
import { verdictOf } from './verdict.js';

/** For people: the verdict, what is root's, what does not work, the rest in sum, and the next command. */
export const textReporter: Reporter = (look, asked) => {
  const kept: Kept = { groups: new Map(), full: new Map(), fixed: [], runs: 0, unknown: [], fitting: newFitting() };
  const sheet: Sheet = { columns: columnsOf(look), paint: styleOf(look), asked };
  return {
    head: '',
    first: '',
    between: '',
    file: (file) => {
      keep(kept, file, sheet);
      return '';
    },
    end: (summary, aside) =>
      aside.halted === true && summary.files === 0 ? '' : lines(reportLines(kept, summary, aside, sheet)),
  };
};

/** What is said beside a diff. */
export const diffWords = (summary: Summary, { silence }: Pick<Aside, 'silence'>, look: Look, asked: Asked): string => {
  const rows = [verdictOf(summary, styleOf(look), silence), ...diffHint(summary, asked).map(harmless)];
  return lines(rows.flatMap((row) => paragraph(row, '', '', columnsOf(look))));
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** What is kept of files until the verdict is known; all of it has a limit but where `--verbose` asks for all. */
type Kept = {
  readonly groups: Map<string, Group>;
  readonly full: Map<Section, string[]>;
  readonly fixed: string[];
  /** Containers that run an image of root as a Dockerfile of the run makes it. */
  runs: number;
  /** Images whose user we do not know, for `--verbose`. */
  readonly unknown: string[];
  readonly fitting: Fitting;
};

/** Lines of what was fixed that are kept. */
const MOST_FIXED = 200;

const keep = (kept: Kept, file: FileReport, { columns, paint, asked }: Sheet): void => {
  const starts = lineStarts(file.text);
  const path = harmless(file.path);
  for (const { rule, message, fix } of file.fixed ?? []) {
    const line = `${path} ${paint.green('fixed')} ${rule}: ${harmless(fix?.title ?? message)}`;
    if (kept.fixed.length < MOST_FIXED || asked.verbose) kept.fixed.push(line);
  }
  fit(kept.fitting, file);
  for (const { name, verdict, dockerfile, image } of file.targets) {
    if (verdict === 'root' && dockerfile !== undefined) kept.runs += 1;
    if (verdict !== 'unknown' || !asked.verbose) continue;
    const isOfRun = file.kind === 'manifest' && image === undefined;
    kept.unknown.push(`${path}: ${harmless(name ?? say.image)}${isOfRun ? say.ofRun : ''}`);
  }
  for (const result of file.results) {
    const section = sectionOf(file, result);
    addTo(kept.groups, section, file, starts, result);
    if (!asked.verbose) continue;
    const full = kept.full.get(section) ?? [];
    const changed = result.fix === undefined || !asked.preview ? [] : previewOf(file.text, result.fix.edits, starts);
    full.push(...finding(file, starts, result, columns, paint), ...previewLines(changed, ALL, columns, paint), '');
    kept.full.set(section, full);
  }
};

const reportLines = (kept: Kept, summary: Summary, aside: Aside, sheet: Sheet): readonly string[] => {
  const { columns, paint, asked } = sheet;
  const groups = ordered(kept.groups.values());
  const left = groups.filter(({ section }) => section !== 'allowed' && section !== 'folded');
  const next = nextCommand(summary, aside, asked, left);
  const head = paragraph(verdictOf(summary, paint, aside.silence), '', '', columns);
  const remarks = block(
    remarksOf({ ...kept, proposals: proposalsOf(kept.fitting), groups, summary, aside }, asked).flatMap((remark) =>
      paragraph(remark, '', '  ', columns),
    ),
  );
  const command = next === undefined ? [] : ['', `${paint.bold('Next:')} ${paint.cyan(harmless(next))}`];
  const around = [head, block(kept.fixed), remarks, command].reduce((sum, rows) => sum + rows.length, 0);
  const body = asked.statistics
    ? [...runLines(aside.runs ?? []), ...statisticsLines(groups)]
    : asked.verbose
      ? fullLines(kept.full, sheet)
      : shortLines(groups, sheet, LONG - around);
  return [
    ...head,
    // The end of a long report is on another screen than its beginning.
    ...(body.length > LONG && !asked.verbose ? command.slice(1) : []),
    ...block(kept.fixed),
    ...body,
    ...remarks,
    ...command,
  ];
};

/** Lines that fit on a screen. */
const LONG = 40;

const block = (rows: readonly string[]): readonly string[] => (rows.length === 0 ? [] : ['', ...rows]);
