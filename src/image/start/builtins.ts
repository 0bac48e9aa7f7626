import { commandsOfScript, commandsOfWords } from '../../shell/commands.js';
import type { ShellWord } from '../../shell/model.js';
import { wordFrom } from '../../shell/word.js';
import { isArguments } from './arguments.js';
import { type Chain, hide, push, type Started } from './chain.js';

/** Words of the shell, and find, that run what their arguments say; whether it is a word of the shell. */
export const followBuiltin = (chain: Chain, each: Started): boolean => {
  if (each.name === 'find') followFind(chain, each);
  const follow = BUILTINS.get(each.argv[0] ?? '');
  follow?.(chain, each);
  return follow !== undefined;
};

/** `trap 'kill $pid' TERM`; `-` and an empty word run nothing. */
const followTrap = (chain: Chain, each: Started): void => {
  const [, script] = each.command.words;
  if (script === undefined || script.text.startsWith('-')) return;
  const commands = commandsOfScript(wordFrom({ text: script.text, pieces: script.pieces }));
  // A variable among the words of a command leaves the program what it is.
  if (script.literal || commands.every(({ words: [program] }) => program?.literal === true))
    push(chain, each, commands);
  else hide(chain, each, script.text);
};

/** What stands in one word was read already. */
const followEval = (chain: Chain, each: Started): void => {
  const [, ...words] = each.command.words;
  const [first] = words;
  if (first === undefined) return;
  const text = words.map((word) => word.text).join(' ');
  if (!words.every(({ literal }) => literal)) hide(chain, each, `eval ${text}`);
  else push(chain, each, commandsOfScript(wordFrom({ text, pieces: first.pieces })));
};

/** `set -- server "$@"`: the script will run its arguments. */
const followSet = (chain: Chain, each: Started): void => {
  const { words } = each.command;
  const at = words.findIndex(({ text }) => text === '--') + 1;
  const rest = words.slice(at);
  const [first] = rest;
  if (at === 0 || first === undefined || first.text.startsWith('-') || isArguments(rest)) return;
  push(chain, each, commandsOfWords(rest, first));
};

const BUILTINS: ReadonlyMap<string, (chain: Chain, each: Started) => void> = new Map([
  ['trap', followTrap],
  ['eval', followEval],
  ['set', followSet],
]);

const EXECUTES: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir']);

/** `find . -exec command {} +`. */
const followFind = (chain: Chain, each: Started): void => {
  const { words } = each.command;
  // What is found lies in what is looked through first.
  const [, place] = words;
  const found = (word: ShellWord): ShellWord => {
    if (word.text !== '{}') return word;
    return place === undefined || /^[-!(]/.test(place.text) ? wordFrom({ text: '.', pieces: word.pieces }) : place;
  };
  let from: number | undefined;
  for (const [at, { text }] of words.entries()) {
    if (EXECUTES.has(text)) from = at + 1;
    else if (from !== undefined && (text === ';' || text === '+')) {
      run(chain, each, words.slice(from, at).map(found));
      from = undefined;
    }
  }
};

const run = (chain: Chain, each: Started, words: readonly ShellWord[]): void => {
  const [first] = words;
  if (first !== undefined) push(chain, each, commandsOfWords(words, first));
};
