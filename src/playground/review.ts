import type { Safety } from '../fix/fix.js';
import { configFor } from '../program/config.js';
import type { Host } from '../program/host.js';
import { run } from '../program/run.js';
import { type Settings, settingsOf } from '../program/settings.js';
import { TONES } from '../report/formats/html/graph.js';
import { shortened } from '../report/lines.js';
import type { FileReport } from '../report/report.js';
import { styleOf } from '../report/style.js';
import { verdictOf } from '../report/verdict.js';
import type { Diagnostic, Severity } from '../rules/finding.js';
import { ruleIds } from '../rules/ids.js';
import type { Edit } from '../text/edit.js';
import { describe, isProblem, type Problem } from '../text/problems.js';
import type { Files } from './files.js';
import { memoryHost } from './memory-host.js';
import { panelOf, shownOf } from './panel.js';

/** What an editor marks; offsets are UTF-16 units of the text. */
export type Mark = {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly fix: { readonly title: string; readonly safety: Safety; readonly edits: readonly Edit[] } | undefined;
};

/** From a line on, counted from 1, who holds there: a name for a colour. */
export type Turn = { readonly line: number; readonly tone: string };

/** A file that was checked. */
export type Reviewed = {
  readonly path: string;
  readonly verdict: FileReport['verdict'] | 'failed';
  /** HTML: what is found in the file. Buttons in it have the index of a mark in `data-go` or `data-apply`. */
  readonly panel: string;
  readonly marks: readonly Mark[];
  readonly turns: readonly Turn[];
};

export type Review = {
  /** The verdict over all files, a sentence. */
  readonly headline: string;
  /** What to do where the configuration cannot be read, in sentences. */
  readonly problems: readonly string[];
  /** By path; what lies around them is not among them. */
  readonly files: readonly Reviewed[];
};

/** Checks files as `check` would from the top of a repository that holds them, with its configuration. */
export const review = async (files: Files, today: string): Promise<Review> => {
  const host = memoryHost(new Map(files), today);
  const settings = await settingsIn(host, []);
  if (isProblem(settings)) {
    const [headline = '', ...problems] = sentencesOf(settings);
    return { headline, problems, files: [] };
  }
  const reviewed: Reviewed[] = [];
  const { summary, silence } = await run(host, ['.'], settings, (file) => void reviewed.push(reviewedOf(file)));
  return {
    headline: verdictOf(summary, styleOf({ color: false }), silence),
    problems: [],
    files: reviewed,
  };
};

export type Repaired = { readonly files: Files; readonly problems: readonly string[] };

/** The files after all safe fixes, and sentences on those that could not be looked at. */
export const repaired = async (files: Files, today: string): Promise<Repaired> => {
  const after = new Map(files);
  const host = memoryHost(after, today);
  const settings = await settingsIn(host, [['fix', ['']]]);
  if (isProblem(settings)) return { files: after, problems: sentencesOf(settings) };
  const { errors } = await run(host, ['.'], settings, () => {});
  return { files: after, problems: errors.flatMap(sentencesOf) };
};

const settingsIn = async (host: Host, more: readonly [string, readonly string[]][]): Promise<Settings | Problem> => {
  const flags = new Map<string, readonly string[]>([['format', ['html']], ...more]);
  const file = await configFor(host, flags, ruleIds);
  return isProblem(file) ? file : settingsOf(flags, file);
};

const sentencesOf = (problem: Problem): readonly string[] => Object.values(describe(problem));

const reviewedOf = (file: FileReport): Reviewed => ({
  path: file.path,
  verdict: file.error === undefined ? file.verdict : 'failed',
  panel: panelOf(file),
  marks: shownOf(file).map(markOf),
  turns: (file.stages ?? []).flatMap(({ users }) => users.map(({ line, verdict }) => ({ line, tone: TONES[verdict] }))),
});

const markOf = ({ span, severity, rule, message, fix }: Diagnostic): Mark => ({
  from: span.start,
  to: span.end,
  severity,
  rule,
  message: shortened(message),
  fix: fix && { title: fix.title, safety: fix.safety, edits: fix.edits },
});
