import type { Fix } from '../fix/fix.js';
import { type Build, writtenBuilds } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import type { Diagnostic } from '../rules/finding.js';
import { describe } from '../text/problems.js';
import { lineStarts, positionAt } from '../text/span.js';
import type { FileReport, Silence, Summary, TargetReport } from './report.js';
import { tool } from './version.js';

/** Rises when a key goes away or changes its meaning; new keys may come at any time. */
const VERSION = 1;

/** What a report begins with. */
export const startValue = () => ({ version: VERSION, tool });

/** What is known of a run at its end. */
export const runValue = (summary: Summary, silence: Silence | undefined) => ({
  config: configOf(silence),
  lock: silence?.lock ?? null,
  baseline: silence?.baseline ?? null,
  exceptions: silence?.exceptions ?? 0,
  summary,
});

const configOf = (silence: Silence | undefined) => {
  if (silence?.config === undefined) return null;
  const { hidden, ...config } = silence.config;
  return { ...config, imagesHidden: hidden.count, imagesHiddenIn: hidden.paths };
};

/** A file as the report has it. */
export const fileValue = (file: FileReport) => {
  const starts = lineStarts(file.text);
  return {
    path: file.path,
    kind: file.kind,
    verdict: file.verdict,
    user: file.user ?? null,
    uid: file.uid ?? null,
    gid: file.gid ?? null,
    targets: file.targets.map(targetOf),
    builds: distinct(writtenBuilds(file.builds ?? []).map(buildOf)),
    runs: (file.runs ?? []).map(runFactOf),
    results: file.results.map((result) => resultOf(result, starts)),
    fixed: (file.fixed ?? []).map(({ rule, fix }) => ({ rule, title: fix?.title ?? null })),
    error: file.error === undefined ? null : describe(file.error).message,
  };
};

/** Values of arguments are not told: what differs in them alone is one build here. */
const distinct = <One>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

const buildOf = (build: Build) => {
  const {
    file,
    line,
    name,
    target,
    args,
    context,
    contexts = [],
    platforms,
    filesOnly,
    profiles = [],
    gathered,
  } = build;
  return {
    file,
    line,
    name,
    target: target === undefined ? '' : target,
    // What they are may be a secret of `.env`.
    args: Object.keys(args),
    context: gathered !== undefined ? null : context === '' ? '.' : context,
    contexts: contexts.map(({ name: replaced, value }) => ({ name: replaced, value })),
    platforms,
    filesOnly: filesOnly ?? false,
    profiles,
  };
};

const runFactOf = ({ file, line, kind, service, what, path, target, profiles = [] }: RunFact) => ({
  file,
  line,
  name: service,
  kind,
  what,
  path: path ?? null,
  target: target === undefined ? '' : target,
  profiles,
});

const targetOf = ({ stage, name, verdict, user, purpose, allowed, published, dockerfile }: TargetReport) => ({
  stage,
  name: name ?? null,
  verdict,
  user: user ?? null,
  purpose: purpose ?? null,
  allowed: allowed ?? false,
  published: published ?? null,
  dockerfile: dockerfile ?? null,
});

const resultOf = (result: Diagnostic, starts: readonly number[]) => {
  const start = positionAt(starts, result.span.start);
  const end = positionAt(starts, result.span.end);
  return {
    rule: result.rule,
    severity: result.severity,
    message: result.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    stage: result.stage ?? null,
    notes: result.notes ?? [],
    fix: result.fix === undefined ? null : fixOf(result.fix),
  };
};

const fixOf = ({ title, safety, obstacles, advice = [], edits }: Fix) => ({
  title,
  safety,
  obstacles,
  advice,
  edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
});
