import { isUnderstood } from './chain/understood.js';
import { type Consequence, consequence } from './consequence.js';
import { unreadPrograms as say } from './sentences.js';
import type { View } from './view.js';

/**
 * What a container runs and nobody has read: programs of which no row tells, that the file does not make of the build
 * context; scripts, and what commands run that cannot be seen. Each once, in the order in which they start.
 */
export const programConsequences = (view: View): readonly Consequence[] => {
  if (view.stage.os === 'windows') return [];
  const found: { readonly what: string; readonly told: Consequence }[] = [];
  for (const each of [...view.started, ...view.checks]) {
    const what = isUnderstood(view, each);
    if (what === true) continue;
    const sentence = say.unknownNeeds(what, each.where);
    found.push({ what, told: consequence('unread', sentence, each.instruction.span) });
  }
  for (const { what, started } of view.unseen) {
    const sentence = say.unknownProgram(what, started.where);
    found.push({ what, told: consequence('unread', sentence, started.instruction.span) });
  }
  const { all, read } = view.runs;
  if (read < all) found.push({ what: '', told: consequence('unread', say.notAll(all, read), undefined) });
  const told = new Set<string>();
  return found.flatMap((each) => {
    if (told.has(each.what)) return [];
    told.add(each.what);
    return [each.told];
  });
};
