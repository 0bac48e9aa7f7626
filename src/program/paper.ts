import { reporterOf } from '../report/index.js';
import type { FormatName } from '../report/names.js';
import type { FileReport } from '../report/report.js';
import type { Aside, Asked, Session } from '../report/reporter.js';
import { sectionOf } from '../report/sections.js';
import { readyFor } from '../report/width.js';
import type { Diagnostic } from '../rules/finding.js';
import type { Problem } from '../text/problems.js';
import { askedOf } from './asked.js';
import { fails } from './exit-code.js';
import type { Folded } from './folded.js';
import type { Host } from './host.js';
import { fileOf, type Ink, type Paper, streamOf } from './ink.js';
import { lookOf } from './look.js';
import { shownPath } from './place.js';
import type { Outcome } from './run.js';
import type { Settings } from './settings.js';

/**
 * A report to where it belongs: a file, or standard output unless a fixed text has that. `asked` is what a report of
 * several runs shows.
 */
export const paperOf = async (
  host: Host,
  paths: readonly string[],
  settings: Settings,
  asked = askedOf(host, paths, settings),
): Promise<Paper> => {
  const out = settings.mode === 'fix' && paths.includes('-') ? host.err : host.out;
  const ink = settings.outputFile === undefined ? streamOf(host, out) : fileOf(host, settings.outputFile);
  const name = nameOf(settings);
  if (name === 'blob') return (await import('./blob-paper.js')).blobPaper(ink, settings, asked);
  const reporter = await reporterOf(name);
  const open = (): Session => reporter(lookOf(host, out, settings), asked);
  const isHeld = settings.mode === 'fix' || (settings.quiet && settings.maxWarnings !== undefined);
  const aside = (outcome: Outcome): Aside => asideOf(host, paths, outcome);
  const paper = isHeld
    ? held([open(), open()], ink, settings, aside, (await import('./folded.js')).newFolded())
    : flowing(open(), ink, settings, aside);
  if (settings.format !== 'text') return paper;
  return {
    add: async (file) => {
      await readyFor([file.path, file.text]);
      return paper.add(file);
    },
    close: async (outcome) => {
      await readyFor([...paths, ...outcome.templates, settings.config?.path ?? '']);
      return paper.close(outcome);
    },
  };
};

/** A report and those that are written beside it; all of them are written, whatever happens to one. */
export const withCopies = async (
  paper: Paper,
  host: Host,
  paths: readonly string[],
  settings: Settings,
  asked?: Asked,
): Promise<Paper> => {
  const copies = await Promise.all(
    settings.copies.map(({ format, path }) => paperOf(host, paths, { ...settings, format, outputFile: path }, asked)),
  );
  if (copies.length === 0) return paper;
  const all = [paper, ...copies];
  return {
    add: async (file, change, turn) => {
      for (const each of all) await each.add(file, change, turn);
    },
    close: async (outcome) => {
      const problems: (Problem | undefined)[] = [];
      for (const each of all) problems.push(await each.close(outcome));
      return problems.find((problem) => problem !== undefined);
    },
  };
};

/** Quiet are lines. */
const nameOf = ({ format, quiet }: Settings): FormatName => (format === 'text' && quiet ? 'lines' : format);

/** Files come in their order, and each is written when it comes. */
const flowing = (session: Session, ink: Ink, settings: Settings, aside: (outcome: Outcome) => Aside): Paper => {
  const { head, first, between, file, end } = session;
  let count = 0;
  return {
    add: async (each) => {
      ink.write(count === 0 ? head + first : between);
      count += 1;
      ink.write(file(settings.quiet ? onlyFailing(each, 1, settings) : each));
    },
    close: async (outcome) => {
      ink.write((count === 0 ? head : '') + end(outcome.summary, aside(outcome)));
      return ink.close();
    },
  };
};

/**
 * Files come in another order than that of their paths, or are printed as the last of them decides: of a quiet run a
 * second time, for one with more warnings than it may have, by a session of its own.
 */
const held = (
  [ofFew, ofMany]: readonly [Session, Session],
  ink: Ink,
  settings: Settings,
  aside: (outcome: Outcome) => Aside,
  printed: Folded,
): Paper => {
  const { quiet, maxWarnings = 0 } = settings;
  return {
    add: async (each) => {
      const few = utf8.encode(ofFew.file(quiet ? onlyFailing(each, maxWarnings, settings) : each));
      const many = quiet ? [utf8.encode(ofMany.file(onlyFailing(each, maxWarnings + 1, settings)))] : [];
      printed.add(each.path, [few, ...many]);
    },
    close: async (outcome) => {
      const isMany = quiet && outcome.summary.warning > maxWarnings;
      const { head, first, between, end } = isMany ? ofMany : ofFew;
      ink.write(head);
      let isFirst = true;
      for (const [few = NOTHING, many = few] of printed.all()) {
        ink.write(isFirst ? first : between);
        ink.write(isMany ? many : few);
        isFirst = false;
      }
      ink.write(end(outcome.summary, aside(outcome)));
      return ink.close();
    },
  };
};

const asideOf = (
  host: Host,
  typed: readonly string[],
  { silence, templates, problems, errors, runs }: Outcome,
): Aside => {
  const failed = new Set(errors.flatMap((error) => ('path' in error ? [error.path] : [])));
  const unread = typed.filter((path) => failed.has(shownPath(host.cwd, host.absolute(path))));
  return { silence, templates, unread, ...(runs && { runs }), halted: problems.length > 0 };
};

const utf8 = new TextEncoder();

const NOTHING = new Uint8Array();

const onlyFailing = (file: FileReport, warnings: number, settings: Settings): FileReport => ({
  ...file,
  results: file.results.filter(
    (result) =>
      fails({ ...NONE, [result.severity]: result.severity === 'warning' ? warnings : 1 }, settings) ||
      (!settings.mayBeRoot && !settings.exitZero && isOfRoot(file, result)),
  ),
});

/** An image of root fails a run, whatever level its finding has. */
const isOfRoot = (file: FileReport, result: Diagnostic): boolean =>
  ['image', 'workload'].includes(sectionOf(file, result));

const NONE = { error: 0, warning: 0, info: 0 };
