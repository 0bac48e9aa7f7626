import { commandsOfScript, commandsOfWords } from '../../shell/commands.js';
import type { ShellWord } from '../../shell/model.js';
import { wordFrom } from '../../shell/word.js';
import { resolved } from '../files/shell-path.js';
import { lastValue } from '../stage.js';
import { type Chain, hide, push, type Started } from './chain.js';

/** A variable alone: `$NAME`, `${NAME}`, `${NAME:-value}`, `"${NAME[@]}"`. */
const ALONE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:\[[@*]\])?(?::?[-+]([^{}$`]*))?\})$/;

/**
 * A command whose first word is a variable: each value that the scripts, or else the image, give it stands for it. One
 * that is a part of the word is filled in.
 */
export const followVariable = (chain: Chain, each: Started): boolean => {
  const { words } = each.command;
  const [first, ...rest] = words;
  if (first === undefined) return false;
  const alone = ALONE.exec(first.text);
  const values = alone === null ? [filledIn(chain, first)] : valuesOf(chain, alone[1] ?? alone[2] ?? '', alone[3]);
  if (values.length === 0 || values.includes(undefined)) {
    // The name of the program may still be told by the end of the word.
    if (alone === null && NAMED.test(first.text)) return false;
    hide(chain, each, first.text);
    return true;
  }
  chain.passed.add(each);
  for (const value of new Set(values)) {
    const begun = wordsIn(value ?? '', first);
    const all = [...begun, ...rest];
    if (all.length > 0) push(chain, each, commandsOfWords(all, first));
  }
  return true;
};

/** `$JAVA_HOME/bin/java` */
const NAMED = /^[^`(]*\/[A-Za-z][\w.-]*$/;

const filledIn = (chain: Chain, word: ShellWord): string | undefined =>
  resolved(word, (name) => {
    const values = valuesOf(chain, name, undefined);
    return new Set(values).size === 1 ? values[0] : undefined;
  });

/** Each value that a variable may have; `undefined` among them where one cannot be known. */
const valuesOf = (
  { values, scene }: Chain,
  name: string,
  fallback: string | undefined,
): readonly (string | undefined)[] => {
  const { stage } = scene;
  const own = (values.get(name) ?? []).map((word) => (word?.literal ? word.text : undefined));
  const image = lastValue(stage, name) ?? undefined;
  const given = image ?? fallback;
  if (own.length > 0) return own;
  return given === undefined ? [] : [given];
};

const wordsIn = (text: string, { pieces }: ShellWord): readonly ShellWord[] => {
  const [command] = commandsOfScript(wordFrom({ text, pieces }));
  return command === undefined ? [] : [...command.wrapper, ...command.words];
};
