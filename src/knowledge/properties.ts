import { namedTable } from './load.js';
import rows from './properties/properties.json' with { type: 'json' };

const DOES = ['file', 'inside', 'listens'] as const;

/** What a setting of a framework of Java makes the program do: a port it binds, a file or a directory it writes. */
export type Property = {
  /** In lower case, and without the dashes that such a name may have or leave out. */
  readonly names: readonly string[];
  readonly does: (typeof DOES)[number];
  /** Other settings: one of them has to say `true`. */
  readonly when: readonly string[];
  /** The setting that names the directory in which a relative path lies: without it, one for temporary files. */
  readonly below: readonly string[];
  /** What it is where nothing says it, and `when` is so. */
  readonly default: string | undefined;
  /** It is written in every start, which ends where it cannot be. */
  readonly always: boolean;
};

const table = namedTable(
  (row): Property => ({
    names: row.words('names'),
    does: row.oneOf('does', DOES) ?? 'inside',
    when: row.words('when'),
    below: row.words('below'),
    default: row.text('default'),
    always: row.flag('always'),
  }),
  rows,
);

export const properties = table.rows;

export const propertyNamed = table.named;
