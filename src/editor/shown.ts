import { type CodeLens, type Diagnostic, DiagnosticSeverity, type Hover, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sentencesOf, toldOf } from '../report/formats/told.js';
import { harmlessLines } from '../report/harmless.js';
import type { StageUsers } from '../report/line-users.js';
import type { ContainerUser, FileReport } from '../report/report.js';
import { isRootRule } from '../report/sections.js';
import { addressOf, tool } from '../report/version.js';
import type { Diagnostic as Found, Severity } from '../rules/finding.js';
import type { Span } from '../text/span.js';
import { shown as say } from './sentences.js';

/** A finding, and what a client shows of it. */
export type Shown = { readonly found: Found; readonly diagnostic: Diagnostic };

/** What a client shows of a file. `stages` give a finding of root the lines that make its user. */
export const shownOf = (document: TextDocument, file: FileReport, stages: readonly StageUsers[]): readonly Shown[] =>
  toldOf(file).map((found) => {
    const evidence = isRootRule(found.rule) ? evidenceFor(found, file, stages) : undefined;
    const relatedInformation = evidence?.flatMap(({ sentence, span }) =>
      span === undefined
        ? []
        : [{ location: { uri: document.uri, range: rangeOf(document, span) }, message: harmlessLines(sentence) }],
    );
    const diagnostic: Diagnostic = {
      range: rangeOf(document, found.span),
      severity: SEVERITIES[found.severity],
      code: found.rule,
      codeDescription: { href: addressOf(found.rule) },
      source: tool.name,
      message: harmlessLines(sentencesOf(found).join('\n')),
      ...(relatedInformation && { relatedInformation }),
    };
    return { found, diagnostic };
  });

/** Why somebody is root, who is a stage or a container. */
const evidenceFor = (
  { stage, container }: Found,
  { containers = [] }: FileReport,
  stages: readonly StageUsers[],
): ContainerUser['evidence'] | undefined =>
  container === undefined
    ? stage === undefined
      ? undefined
      : stages[stage]?.evidence
    : containers.find(({ name }) => name === container)?.evidence;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** Who each stage runs as in the end, at its FROM. */
export const lensesOf = (document: TextDocument, stages: readonly StageUsers[]): CodeLens[] =>
  stages.map(({ span, end }) => ({
    range: rangeOf(document, span),
    command: { title: harmlessLines(end), command: '' },
  }));

/** Who holds at an offset, and why. Words of the file are in it, so it is plain text. */
export const hoverAt = (document: TextDocument, stages: readonly StageUsers[], line: number): Hover | null => {
  if (stages.length === 0) return null;
  const lineOf = ({ start }: Span): number => document.positionAt(start).line;
  const stage = stages.findLast(({ span }) => lineOf(span) <= line);
  const text = stage === undefined ? say.above : stageText(stage, line, lineOf);
  return plain(text);
};

export const plain = (text: string): Hover => ({ contents: { kind: 'plaintext', value: harmlessLines(text) } });

const stageText = (
  { head, users, evidence, end }: StageUsers,
  line: number,
  lineOf: (span: Span) => number,
): string => {
  const here = users.findLast(({ span }) => lineOf(span) <= line)?.who ?? end;
  const why = evidence.filter(({ span }) => lineOf(span) <= line);
  return [
    head,
    say.here(here),
    ...why.map(({ sentence, span }) => say.line(lineOf(span) + 1, sentence)),
    say.end(end),
  ].join('\n');
};
