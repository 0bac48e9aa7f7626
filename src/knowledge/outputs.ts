import { withoutEnd } from '../text/trim.js';
import { namedTable } from './load.js';
import rows from './outputs/outputs.json' with { type: 'json' };

/** What a framework builds: a program that no file of the context is, by the end of the path that it is copied from. */
export type Output = {
  readonly names: readonly string[];
  /** What made it. */
  readonly is: string | undefined;
  /** Directories beside the program that it fills. */
  readonly below: readonly string[];
};

const table = namedTable(
  (row): Output => ({ names: row.words('names'), is: row.text('is'), below: row.words('below') }),
  rows,
);

export const outputs = table.rows;

/** The output that a COPY brings from a path; `undefined`: it is none that we know. */
export const outputAt = (path: string): Output | undefined => {
  const parts = withoutEnd(path, '/').split('/');
  return table.named(parts.slice(-2).join('/')) ?? table.named(parts.slice(-1).join('/'));
};
