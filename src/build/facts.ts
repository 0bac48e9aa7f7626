import { families } from '../knowledge/images/families.js';
import { PROVENANCE as PROVENANCE_OF_ROWS } from '../knowledge/load.js';

/**
 * The text of `src/knowledge/images/families.ts` for the bundle. Rows are the text of a string: Node reads that several times
 * faster than the same as an array of objects. Most runs ask for a few families only, and what a function holds that is
 * not called costs nothing. Where facts come from is for readers of the source; at run time it is a third of their size.
 */
export const familiesModule = (): string => {
  const entries = families.map(({ images, rows }) => {
    const text = JSON.stringify(rows(), (key, value) => (PROVENANCE.has(key) ? undefined : value));
    return `familyOf(${JSON.stringify(images.join(' '))}, () => JSON.parse(${JSON.stringify(text)}))`;
  });
  return `const familyOf = (images, read) => {
  let rows;
  return { images: images.split(' '), rows: () => (rows ??= read()) };
};
export const families = [${entries.join(',\n')}];
`;
};

/** The rows of one table for the bundle: a text that is read when they are first asked for, without where they come from. */
export const rowsModule = (rows: string): string => {
  const text = JSON.stringify(JSON.parse(rows), (key, value) => (PROVENANCE.has(key) ? undefined : value));
  return `let rows;\nexport default () => (rows ??= JSON.parse(${JSON.stringify(text)}));`;
};

const PROVENANCE = new Set(['asOf', 'notes', ...PROVENANCE_OF_ROWS]);
