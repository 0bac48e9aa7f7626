import type { Group } from './groups.js';
import type { Summary } from './report.js';
import type { Asked } from './reporter.js';
import { tool } from './version.js';

/** A command that shows what to do next and changes nothing; `undefined` where all is well. */
export const nextCommand = (
  { fixed }: Summary,
  { command, statistics, verbose }: Asked,
  left: readonly Group[],
): string | undefined => {
  const [worst] = left;
  if (fixed > 0) return 'git diff';
  if (worst === undefined) return undefined;
  const explain = `${tool.name} explain ${worst.rule}`;
  if (command === undefined) return explain;
  const root = left.filter(({ section }) => section === 'image' || section === 'workload');
  const ranks = new Set((root.length > 0 ? root : left).map(({ rank }) => rank));
  if (ranks.has('safe')) return `${command} --diff`;
  if (ranks.has('unproven') || ranks.has('unsafe')) return `${command} --diff --unsafe-fixes`;
  return statistics || !verbose ? `${command} --verbose` : explain;
};
