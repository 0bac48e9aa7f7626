import { tableOf } from './load.js';
import rows from './texts/texts.json' with { type: 'json' };

const MEANINGS = ['database', 'log', 'root-home', 'socket'] as const;

/**
 * What a text in code speaks of. `database`: one that is a file. `log`: what writes one. `root-home`: a path in the
 * home of root. `socket`: one that root listens on.
 */
export type Meaning = (typeof MEANINGS)[number];

/** Words in lower case, each of which says so wherever it stands in a text. */
export type TextRow = { readonly names: readonly string[]; readonly means: Meaning };

export const texts = tableOf(
  (row): TextRow => ({ names: row.words('names'), means: row.oneOf('means', MEANINGS) ?? 'database' }),
  rows,
);

/** The first word of a text of code that means something, with what it means. */
export const meaningOf = (text: string): { readonly name: string; readonly means: Meaning } | undefined => {
  const lower = text.toLowerCase();
  for (const { names, means } of texts()) {
    const name = names.find((each) => lower.includes(each));
    if (name !== undefined) return { name, means };
  }
  return undefined;
};

/** Whether a word of a text means that. */
export const isOfMeaning = (text: string, meaning: Meaning): boolean => {
  const lower = text.toLowerCase();
  return texts().some(({ names, means }) => means === meaning && names.some((each) => lower.includes(each)));
};
