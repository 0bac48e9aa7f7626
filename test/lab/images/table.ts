import { readFileSync, writeFileSync } from 'node:fs';
import type { Attempt } from './attempt.js';
import type { Case } from './case.js';

/** A case and what came of it. */
export type Row = { readonly each: Case; readonly came: Attempt };

const KINDS = ['safe', 'unproven', 'unsafe'] as const;

const [OPEN, CLOSE] = ['<!-- lab -->', '<!-- /lab -->'];

/** How many fixes of each kind work and break, by family as well, and what was too careful. */
export const tableOf = (rows: readonly Row[]): string => {
  const families = [...new Set(rows.map(familyOf))].toSorted();
  const lines = [
    ['', ...KINDS.flatMap((kind) => [`${kind}, works`, `${kind}, breaks`])],
    ['---', ...KINDS.flatMap(() => ['---:', '---:'])],
    ...families.map((family) => [family, ...countsOf(rows.filter((row) => familyOf(row) === family))]),
    ['all', ...countsOf(rows)],
  ];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n${cautionsOf(rows)}`;
};

const familyOf = ({ each }: Row): string => each.name.split('/')[0] ?? '';

const countsOf = (rows: readonly Row[]): readonly string[] =>
  KINDS.flatMap((kind) =>
    (['works', 'breaks'] as const).map(
      (after) => `${rows.filter(({ came }) => came.safety === kind && came.after === after).length}`,
    ),
  );

const cautionsOf = (rows: readonly Row[]): string => {
  const careful = rows.filter(({ came }) => came.safety !== 'safe' && came.after === 'works');
  const reasons = careful.map(({ each }) => each.caution ?? 'not explained');
  const counted = [...new Set(reasons)].map((why) => [why, reasons.filter((each) => each === why).length] as const);
  const sorted = counted.toSorted(([, a], [, b]) => b - a);
  return sorted.length === 0
    ? ''
    : `\nNot safe, and works: ${sorted.map(([why, count]) => `${why} (${count})`).join('; ')}.\n`;
};

/** Puts the table into a file, between its comments. */
export const writeTable = (file: string, rows: readonly Row[]): void => {
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(OPEN), old.indexOf(CLOSE)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${OPEN} and ${CLOSE}`);
  writeFileSync(file, `${old.slice(0, from + OPEN.length)}\n${tableOf(rows)}${old.slice(to)}`);
};
