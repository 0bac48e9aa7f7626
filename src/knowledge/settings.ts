import { LANGUAGES } from './languages.js';
import { tableOf } from './load.js';
import rows from './settings/settings.json' with { type: 'json' };

/** A name that a framework looks for in code: what stands there by names opens files. */
export const settings = tableOf(
  (row) => ({
    names: row.words('names'),
    language: row.oneOf('language', LANGUAGES) ?? 'python',
    /** The field that says of which kind it is, and the kinds that open a file. */
    kind: row.text('kind') ?? '',
    kinds: row.words('kinds'),
    /** The field that names the file. */
    file: row.text('file') ?? '',
  }),
  rows,
);
