import { readFileSync } from 'node:fs';

export type Area = 'words' | 'parse' | 'users';
export type Difference = { readonly area: Area; readonly detail: string };

/** A disagreement in which we are right: in which files, as which difference, and why. */
type Row = {
  readonly area: string;
  /** Regular expressions of JavaScript, with the flags `su`; in `text` case counts nothing. A file's text begins with `# for`, the platform and a new line. */
  readonly text: string;
  readonly difference: string;
  readonly reason: string;
};

export type Accepted = readonly (Row & { readonly inText: RegExp; readonly inDifference: RegExp })[];

export const readAccepted = (): Accepted => {
  const rows: readonly Row[] = JSON.parse(readFileSync(new URL('accepted.json', import.meta.url), 'utf8'));
  return rows.map((row) => ({
    ...row,
    inText: new RegExp(row.text, 'isu'),
    inDifference: new RegExp(row.difference, 'su'),
  }));
};

export const isAccepted = (accepted: Accepted, { area, detail }: Difference, text: string): boolean =>
  accepted.some((row) => row.area === area && row.inText.test(text) && row.inDifference.test(detail));
