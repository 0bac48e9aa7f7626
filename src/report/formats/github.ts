import type { Severity } from '../../rules/finding.js';
import { lineStarts } from '../../text/span.js';
import { harmless } from '../harmless.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { sectionOf } from '../sections.js';
import { formats as say } from '../sentences.js';
import { gccLines } from './gcc.js';
import { placeOf, SHOWN_FIRST, sentencesOf, toldOf } from './told.js';
import { fromTop } from './top.js';
import { commandOf, type Level } from './workflow-command.js';

/**
 * Workflow commands, which GitHub shows beside the lines of a change. It shows so many of each kind in a step and
 * drops the rest without a word, so those of root's images come first, and every finding has a plain line above.
 */
export const githubReporter: Reporter = (_, { base }) => {
  const kept = { error: [], warning: [], info: [] } satisfies Record<Severity, Annotation[]>;
  let all = 0;
  return {
    head: '',
    first: '',
    between: '',
    file: (file) => {
      for (const annotation of annotationsOf(file, base)) {
        all += 1;
        keep(kept[annotation.severity], annotation);
      }
      return gccLines(file);
    },
    end: () => {
      const shown = Object.values(kept).flat();
      const rest = shown.length < all ? [say.shownBy(shown.length, all)] : [];
      return [...shown.map(({ command }) => command), ...rest].map((line) => `${line}\n`).join('');
    },
  };
};

/** Source: actions/toolkit@4b9afa4c:docs/problem-matchers.md, "Limitations" */
const MOST = 10;

type Annotation = { readonly severity: Severity; readonly rank: number; readonly command: string };

/** By rank, those of one rank as they came. */
const keep = (kept: Annotation[], annotation: Annotation): void => {
  const at = kept.findIndex(({ rank }) => rank > annotation.rank);
  kept.splice(at === -1 ? kept.length : at, 0, annotation);
  if (kept.length > MOST) kept.pop();
};

const annotationsOf = (file: FileReport, base: string): readonly Annotation[] => {
  const starts = lineStarts(file.text);
  return toldOf(file).map((result) => {
    const { line, endLine, column, endColumn } = placeOf(file.text, starts, result.span);
    const values = {
      title: result.rule,
      file: harmless(fromTop(base, file.path)),
      line,
      endLine,
      col: column,
      endColumn,
    };
    const command = commandOf(LEVELS[result.severity], values, sentencesOf(result).map(harmless).join('\n'));
    return { severity: result.severity, rank: SHOWN_FIRST.indexOf(sectionOf(file, result)), command };
  });
};

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, Level>;
