import { checkCommand } from './command.js';
import type { Group } from './groups.js';
import type { Summary } from './report.js';
import type { Aside, Asked } from './reporter.js';
import { next as say } from './sentences.js';
import { tool } from './version.js';

/** A command that shows what to do next and changes nothing; `undefined` where all is well. */
export const nextCommand = (
  { fixed }: Summary,
  { unread }: Aside,
  { typed, inTree, statistics, verbose }: Asked,
  left: readonly Group[],
): string | undefined => {
  const [worst] = left;
  if (fixed > 0 && inTree) return 'git diff';
  if (worst === undefined) return undefined;
  const explain = `${tool.name} explain ${worst.rule}`;
  if (typed === undefined) return explain;
  const command = checkCommand(typed, unread);
  const root = left.filter(({ section }) => section === 'image' || section === 'workload');
  const ranks = new Set((root.length > 0 ? root : left).map(({ rank }) => rank));
  if (ranks.has('safe')) return `${command} --diff`;
  if (ranks.has('unproven') || ranks.has('unsafe')) return `${command} --diff --unsafe-fixes`;
  return statistics || !verbose ? `${command} --verbose` : explain;
};

/** What is said of the fixes that a diff shows, or does not. */
export const diffHint = ({ fixable, fixableUnproven, fixableUnsafe }: Summary, asked: Asked): readonly string[] => {
  const { typed, unsafe } = asked;
  const others = fixableUnproven + fixableUnsafe;
  if (typed === undefined || fixable + others === 0) return [];
  const command = checkCommand(typed);
  if (unsafe) return [say.writeUnsafe(command)];
  if (fixable > 0) return [say.write(command)];
  return [say.noSafe(command)];
};
