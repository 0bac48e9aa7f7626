import { shrink } from './shrink.js';
import type { Tally } from './tally.js';

/** One text about which we and BuildKit differ. */
export type Mismatch = {
  readonly name: string;
  readonly text: string;
  readonly detail: string;
  /** What is different about a variant of the text; `undefined` when nothing is. */
  readonly again: (text: string) => Promise<string | undefined>;
};

/** Counts all mismatches, and prints of `tally.shown` kinds the smallest text that still shows it. */
export const report = async (mismatches: readonly Mismatch[], tally: Tally): Promise<void> => {
  const kinds = new Map<string, Mismatch[]>();
  for (const mismatch of mismatches) {
    const kind = kindOf(mismatch.detail);
    kinds.set(kind, [...(kinds.get(kind) ?? []), mismatch]);
  }
  for (const [index, [kind, all]] of [...kinds].entries()) {
    for (const _ of all) tally.count('failed');
    const first = all.reduce((a, b) => (b.text.length < a.text.length ? b : a));
    if (index < tally.shown) await show(kind, first, all.length);
  }
};

const show = async (kind: string, { name, text, detail, again }: Mismatch, count: number): Promise<void> => {
  const holds = async (variant: string): Promise<boolean> => kindOf((await again(variant)) ?? '') === kind;
  const least = await shrink(text, holds);
  const more = count > 1 ? ` and ${count - 1} more of this kind` : '';
  const lines = [JSON.stringify(least), ...((await again(least)) ?? `${detail}\n(not seen again)`).split('\n')];
  console.log(`FAIL ${name}${more}\n${lines.map((line) => `     ${line}`).join('\n')}`);
};

const LONGEST_KIND = 160;

/** The difference without what belongs to one text: numbers, and all that is quoted. */
const kindOf = (detail: string): string =>
  detail
    .replace(/\\./g, '')
    .replace(/"[^"]*"|'[^']*'/g, 'Q')
    .replace(/[0-9]+/g, 'N')
    .replace(/(error on line N: unknown instruction|failed to parse stage name Q).*/g, '$1')
    .replace(/\[[^\n]*\]/g, 'LIST')
    .replace(/(ours: +refuses it: [A-Z]*).*/g, '$1')
    .replace(/(parse: [A-Z]+|stage) .*?:/g, '$1:')
    .slice(0, LONGEST_KIND);
