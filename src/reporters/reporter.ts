import type { FileReport, Report, Summary } from '../report.js';
import type { Look } from './style.js';

/** A format, in two steps: a run over many files keeps what is printed of each, and not all that is known of it. */
export type Reporter = {
  readonly file: (file: FileReport, look: Look) => string;
  /** All that is printed, its last newline included, from the parts in their order. */
  readonly whole: (parts: readonly string[], summary: Summary, look: Look) => string;
};

/** A report that is at hand as a whole. */
export const printed = ({ file, whole }: Reporter, { files, summary }: Report, look: Look): string =>
  whole(
    files.map((each) => file(each, look)),
    summary,
    look,
  );
