import { areaOf } from './areas.js';
import type { Fate, Result } from './model.js';

export type Judged = Result & { readonly accepted: boolean };

type Sum = {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  readonly late: number;
  readonly survived: number;
  readonly unreached: number;
  readonly accepted: number;
};

/** Killed of a hundred that can be. */
export const rateOf = ({ mutants, killed, late, accepted }: Sum): number =>
  mutants === accepted ? 100 : (100 * (killed + late)) / (mutants - accepted);

export const sumOf = (name: string, results: readonly Judged[]): Sum => {
  const count = (fate: Fate): number => results.filter((each) => each.fate === fate && !each.accepted).length;
  return {
    name,
    mutants: results.length,
    killed: results.filter(({ fate }) => fate === 'killed').length,
    late: results.filter(({ fate }) => fate === 'timed out').length,
    survived: count('survived'),
    unreached: count('unreached'),
    accepted: results.filter((each) => isAlive(each) && each.accepted).length,
  };
};

export const isAlive = ({ fate }: Result): boolean => fate === 'survived' || fate === 'unreached';

/** One line a file, one an area, one for all. */
export const table = (results: readonly Judged[]): string => {
  const files = grouped(results, ({ mutant }) => mutant.file);
  const areas = grouped(results, ({ mutant }) => areaOf(mutant.file));
  const rows = [...files, ...areas, sumOf('all', results)].map((sum) => [
    sum.name,
    ...[sum.mutants, sum.killed, sum.late, sum.survived, sum.unreached, sum.accepted].map(String),
    `${rateOf(sum).toFixed(1)} %`,
  ]);
  const head = ['', 'mutants', 'killed', 'timed out', 'survived', 'unreached', 'accepted', 'rate'];
  return inColumns([head, ...rows]);
};

const grouped = (results: readonly Judged[], nameOf: (result: Judged) => string): readonly Sum[] =>
  [...new Set(results.map(nameOf))].map((name) =>
    sumOf(
      name,
      results.filter((each) => nameOf(each) === name),
    ),
  );

const inColumns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number): string =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
};

/** What survived, with its lines before and after. */
export const listed = (results: readonly Judged[]): string =>
  results
    .filter((each) => isAlive(each) && !each.accepted)
    .map(({ mutant: { file, line, kind, original, mutated }, fate }) => {
      const how = fate === 'unreached' ? `${kind}, and no test reaches it` : kind;
      return `${file}:${line}: ${how}\n  - ${original}\n  + ${mutated}`;
    })
    .join('\n');
