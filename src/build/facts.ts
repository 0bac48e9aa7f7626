import { families } from '../knowledge/images/families.js';

/**
 * The text of `src/knowledge/images/families.ts` for the bundle. Rows are the text of a string: Node reads that several times
 * faster than the same as an array of objects, and most runs ask for a few families only. Where facts come from is for
 * readers of the source; at run time it is a third of their size.
 */
export const familiesModule = (): string => {
  const entries = families.map(({ images, rows }) => {
    const text = JSON.stringify(rows(), (key, value) => (PROVENANCE.has(key) ? undefined : value));
    return `familyOf(${JSON.stringify(images.join(' '))}, ${JSON.stringify(text)})`;
  });
  return `const familyOf = (images, text) => {
  let rows;
  return { images: images.split(' '), rows: () => (rows ??= JSON.parse(text)) };
};
export const families = [${entries.join(',\n')}];
`;
};

const PROVENANCE = new Set(['source', 'asOf', 'notes']);
