import type { Group } from './groups.js';

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
