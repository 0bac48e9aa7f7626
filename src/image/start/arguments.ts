import { commandBehind } from '../../knowledge/wrappers.js';
import type { Command, ShellWord } from '../../shell/model.js';

/** Whether words begin with `"$@"` or `$1`, wrappers in front taken off: what runs is said by whoever calls. */
export const isArguments = (words: readonly ShellWord[]): boolean => {
  const texts = words.map(({ text }) => text);
  for (let at: number | undefined = 0; at !== undefined; at = commandBehind(texts, at)) {
    if (OWN_WORD.test(texts[at] ?? '')) return true;
  }
  return false;
};

const OWN_WORD = /^"?\$(?:@|\*|[0-9]|\{(?:@|\*|[0-9])[^}]*\})"?$/;

/** Whether a script runs the arguments that it is given, outside of its functions. */
export const runsArguments = (commands: readonly Command[]): boolean =>
  commands.some(({ within, words }) => within === undefined && isArguments(words));
