import type { Diagnostic } from '../../../rules/finding.js';
import type { FileReport } from '../../report.js';
import { imagesOf, isOpenRoot, isUnasked, type Section, sectionOf } from '../../sections.js';
import { parts } from '../../sentences.js';
import { groups as say } from './sentences.js';

/** Where the page tells a file, in its order, and what stands above. */
export const GROUPS = {
  failed: say.failed,
  safe: parts.safe,
  unproven: parts.provable,
  look: parts.look,
  workload: parts.services,
  unbuilt: parts.broken,
  broken: parts.notWorking,
  unknown: parts.unknown,
  rest: parts.other,
  allowed: parts.exceptions,
  fine: say.fine,
} as const;

export type GroupName = keyof typeof GROUPS;

/** What the page shows of a file: all but what another finding says already, and what only hardens unasked. */
export const shownOf = (file: FileReport): readonly Diagnostic[] =>
  file.results.filter((result) => sectionOf(file, result) !== 'folded' && !isUnasked(file, result));

/** By what is worst in it. */
export const groupOf = (file: FileReport): GroupName => {
  if (file.error !== undefined) return 'failed';
  const shown = shownOf(file);
  const sections = new Set<Section>(shown.map((result) => sectionOf(file, result)));
  const open = imagesOf(file).filter(isOpenRoot);
  if (sections.has('image') || (file.kind === 'dockerfile' && open.length > 0)) return rankOf(open.map(safetyOf));
  if (sections.has('workload') || open.length > 0) return 'workload';
  if (sections.has('unbuilt')) return 'unbuilt';
  if (sections.has('broken')) return 'broken';
  if (file.verdict === 'unknown') return 'unknown';
  if (sections.has('rest')) return 'rest';
  return sections.has('allowed') ? 'allowed' : 'fine';
};

type Safety = 'safe' | 'unproven' | 'look';

const safetyOf = ({ finding }: ReturnType<typeof imagesOf>[number]): Safety => {
  const safety = finding?.fix?.safety;
  return safety === 'safe' || safety === 'unproven' ? safety : 'look';
};

const rankOf = (all: readonly Safety[]): Safety =>
  all.length === 0 || all.includes('look') ? 'look' : all.includes('unproven') ? 'unproven' : 'safe';
