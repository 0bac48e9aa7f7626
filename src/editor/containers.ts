import type { CodeLens, Hover } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { harmlessLines } from '../report/harmless.js';
import type { ContainerUser } from '../report/report.js';
import type { Span } from '../text/span.js';
import { containers as say, shown as sayShown } from './sentences.js';
import { plain, rangeOf } from './shown.js';

/** So many containers of an object are listed. */
const MOST_LISTED = 20;

/** Who each container and service runs as, at its name. */
export const containerLenses = (document: TextDocument, containers: readonly ContainerUser[]): CodeLens[] =>
  containers.map(({ span, who }) => ({
    range: rangeOf(document, span),
    command: { title: harmlessLines(who), command: '' },
  }));

/** Who the container of a line runs as, and why; beside its containers, who all of the object do. */
export const containerHoverAt = (
  document: TextDocument,
  containers: readonly ContainerUser[],
  line: number,
): Hover | null => {
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const covers = (span: Span | undefined): boolean =>
    span !== undefined && lineOf(span.start) <= line && line <= lineOf(span.end);
  const here = containers.filter(({ lines }) => covers(lines)).map((each) => whole(each, lineOf));
  if (here.length > 0) return plain(here.join('\n\n'));
  const around = containers.filter((each) => covers(each.around));
  if (around.length === 0) return null;
  const listed = around.slice(0, MOST_LISTED).map(({ name, who }) => say.one(name, who));
  return plain([...listed, ...(around.length > MOST_LISTED ? [say.more(around.length - MOST_LISTED)] : [])].join('\n'));
};

const whole = ({ name, who, evidence }: ContainerUser, lineOf: (offset: number) => number): string =>
  [
    name,
    sayShown.here(who),
    ...evidence.map(({ sentence, span }) =>
      span === undefined ? sentence : sayShown.line(lineOf(span.start) + 1, sentence),
    ),
  ].join('\n');
