import type { Group } from './groups.js';
import { harmless } from './harmless.js';
import type { RunCounts } from './reporter.js';
import { statistics as say } from './sentences.js';

/** How many findings each rule has, the most first. */
export const statisticsLines = (groups: readonly Group[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { severity, rule, rank, count } of groups) {
    const key = [severity.padEnd(7), rule, ...(rank === 'none' ? [] : [`(${rank} fix)`])].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const rows = [...counts].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
  const width = String(rows[0]?.[1] ?? 0).length;
  return rows.length === 0 ? [] : ['', ...rows.map(([key, count]) => `${String(count).padStart(width)} ${key}`)];
};

/** How many images of root each run has, the most first, and how many of them have a fix. */
export const runLines = (runs: readonly RunCounts[]): readonly string[] => {
  if (runs.length === 0) return [];
  const rows = runs
    .map(({ name, distinct }) => ({ name, distinct, root: distinct.root - distinct.allowed }))
    .sort((a, b) => b.root - a.root || (a.name < b.name ? -1 : 1));
  const width = String(rows[0]?.root ?? 0).length;
  return [
    '',
    say.runs,
    ...rows.map(({ name, distinct: { safe, unproven }, root }) => {
      const fixes = [...(safe === 0 ? [] : [say.safe(safe)]), ...(unproven === 0 ? [] : [say.unproven(unproven)])];
      return [`${String(root).padStart(width)} ${harmless(name)}`, ...fixes].join(', ');
    }),
  ];
};
