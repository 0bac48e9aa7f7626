import { dirname, join } from 'node:path';
import type { FileReport, TargetReport } from '../report/report.js';
import { isRootRule, isUnasked, sectionOf } from '../report/sections.js';
import { stageName } from '../report/stage-name.js';
import type { Diagnostic } from '../rules/finding.js';
import { isProblem, type Problem } from '../text/problems.js';
import { type Host, isFailure } from './host.js';
import { shownPath } from './place.js';
import { baseline as say } from './sentences.js';
import type { Settings } from './settings.js';

/** Findings that were there when somebody began, and are left out as often as they were found then. */
export type Baseline = {
  readonly path: string;
  /** A file less what is in the baseline, whose images count as allowed. */
  readonly without: (file: FileReport) => FileReport;
  /** How much of it was found by now, and how much was not, in files that were checked. */
  readonly seen: () => { readonly findings: number; readonly gone: number };
  /** Writes what is to be written. `undefined`: done. */
  readonly close: () => Problem | undefined;
};

/** A line of the file: a rule, where it finds something, and how often. */
type Entry = { readonly path: string; readonly rule: string; readonly place: string; readonly count: number };

const VERSION = 1;

/** So many bytes are read. */
const MOST = 64 * 1024 * 1024;

export const baselineOf = (host: Host, { baseline, only }: Settings): Baseline | Problem | undefined => {
  if (baseline === undefined) return undefined;
  const file = host.absolute(baseline.path);
  const directory = dirname(file);
  const known = readEntries(host, baseline.path, file, baseline.mode === 'update');
  if (isProblem(known)) return known;
  const found = new Map<string, Entry>();
  const checked = new Set<string>();
  const without: Baseline['without'] = (report) => {
    const path = shownPath(directory, host.absolute(report.path));
    checked.add(path);
    const left = report.results.filter((result) => {
      if (sectionOf(report, result) === 'allowed' || isUnasked(report, result)) return true;
      const entry = { path, rule: result.rule, place: stageName(report, result) };
      const key = keyOf(entry);
      const count = (found.get(key)?.count ?? 0) + 1;
      const isKnown = baseline.mode === 'update' || count <= (known.get(key)?.count ?? 0);
      if (isKnown) found.set(key, { ...entry, count });
      return !isKnown;
    });
    return left.length === report.results.length ? report : allowed(report, left);
  };
  /** Whether this run would have found it again. */
  const isAsked = ({ path, rule }: Entry): boolean => checked.has(path) && (only.length === 0 || only.includes(rule));
  const gone = (): readonly Entry[] =>
    [...known].flatMap(([key, entry]) => {
      const count = entry.count - (found.get(key)?.count ?? 0);
      return isAsked(entry) && count > 0 ? [{ ...entry, count }] : [];
    });
  return {
    path: baseline.path,
    without,
    seen: () => ({ findings: countOf([...found.values()]), gone: baseline.mode === 'use' ? countOf(gone()) : 0 }),
    close: () => {
      if (baseline.mode === 'use') return undefined;
      const isThere = ({ path }: Entry): boolean => host.kindOf(join(directory, path)) !== undefined;
      const kept = [...known.values()].filter((entry) => !isAsked(entry) && isThere(entry));
      const failure = host.create(file, textOf([...kept, ...found.values()]));
      return isFailure(failure)
        ? { kind: 'unwritable', path: baseline.path, detail: failure.failure, copy: failure.copy }
        : undefined;
    },
  };
};

const countOf = (entries: readonly Entry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

const keyOf = ({ path, rule, place }: Omit<Entry, 'count'>): string => [path, rule, place].join('\0');

/** Without these findings; an image of which one said that it is root's counts as allowed. */
const allowed = (report: FileReport, results: readonly Diagnostic[]): FileReport => {
  const left = new Set(results);
  const gone = report.results.filter((each) => !left.has(each) && isRootRule(each.rule));
  const isMeant = ({ stage, name }: TargetReport): boolean =>
    gone.some((each) => (report.kind === 'dockerfile' ? each.stage === stage : each.container === name));
  return {
    ...report,
    results,
    targets: report.targets.map((target) => (isMeant(target) ? { ...target, allowed: true } : target)),
  };
};

/** One entry a line, by path, so that changes of two people meet in few lines. */
const textOf = (entries: readonly Entry[]): string => {
  const lines = [...entries]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ path, rule, place, count }) => `    ${JSON.stringify({ path, rule, place, count })}`);
  return `{\n  "version": ${VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
};

const readEntries = (
  host: Host,
  path: string,
  file: string,
  mayBeMissing: boolean,
): ReadonlyMap<string, Entry> | Problem => {
  if (mayBeMissing && host.kindOf(file) === undefined) return new Map();
  const bytes = host.readNamed(file, MOST);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure, hint: say.make(path) };
  const entries = entriesIn(new TextDecoder().decode(bytes));
  if (entries === undefined) return { kind: 'config', path, detail: say.notOurs, hint: say.makeAnew };
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
};

const entriesIn = (text: string): readonly Entry[] | undefined => {
  try {
    const { version, findings }: Readonly<Record<string, unknown>> = Object(JSON.parse(text));
    return version === VERSION && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
};

const isEntry = (value: unknown): value is Entry => {
  const { path, rule, place, count }: Readonly<Record<string, unknown>> = Object(value);
  return (
    [path, rule, place].every((each) => typeof each === 'string') && Number.isSafeInteger(count) && Number(count) > 0
  );
};
