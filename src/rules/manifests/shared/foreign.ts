import type { Fix } from '../../../fix/fix.js';
import { nameOf, TOOLS } from '../../../knowledge/foreign-pragmas.js';
import { lineStarts, positionAt } from '../../../text/span.js';
import type { Diagnostic } from '../../finding.js';
import { exceptions as say } from '../../sentences.js';
import type { ManifestSubject } from '../model.js';

/** Findings that the file tells another tool to skip are told with it: somebody has decided that it is meant. */
export const withForeign = (
  { foreign, source }: ManifestSubject,
  found: readonly Diagnostic[],
): readonly Diagnostic[] => {
  if (foreign.all.length === 0) return found;
  const starts = lineStarts(source.text);
  return found.map((each) => {
    const waiver = foreign.of(each);
    const tool = TOOLS.find((name) => name === waiver?.writtenFor);
    if (waiver === undefined || tool === undefined) return each;
    const sentence = say.toldTo(positionAt(starts, waiver.span.start).line, nameOf(tool), tool);
    return each.fix === undefined
      ? { ...each, notes: [...(each.notes ?? []), sentence] }
      : { ...each, fix: withObstacle(each.fix, sentence) };
  });
};

const withObstacle = (fix: Fix, obstacle: string): Fix => ({
  ...fix,
  safety: 'unsafe',
  obstacles: [...fix.obstacles, obstacle],
});
