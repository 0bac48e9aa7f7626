import { hasRole } from '../knowledge/programs.js';
import { lastPart } from '../text/path.js';
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
  for (const { word, told } of placeholders(view)) found.push({ what: word, told });
  const { all, read } = view.runs;
  if (read < all) found.push({ what: '', told: consequence('unread', say.notAll(all, read), undefined) });
  const told = new Set<string>();
  return found.flatMap((each) => {
    if (told.has(each.what)) return [];
    told.add(each.what);
    return [each.told];
  });
};

/** The exec form fills in no variables: whoever runs the image puts something in their place. A shell is given a script. */
const placeholders = ({ start }: View): readonly { readonly word: string; readonly told: Consequence }[] =>
  [start.entrypoint, start.command].flatMap((ruling) => {
    if (ruling === undefined || ruling.line.form !== 'exec') return [];
    const { instruction, line } = ruling;
    const words = line.argv.map(({ text }) => text ?? '');
    if (words.some((word) => hasRole(lastPart(word), 'shell'))) return [];
    return words.filter(isPlaceholder).map((word) => {
      const sentence = say.placeholder(word, instruction.line);
      return { word, told: consequence('unread', sentence, instruction.span) };
    });
  });

/** `$DIR`, `--out=${DIR}/x`: a variable is all of the word, or what it begins with. */
const isPlaceholder = (word: string): boolean => /^(?:--?[\w-]{1,60}=)?\$(?:\w+|\{\w+\})(?:\/.*)?$/.test(word);
