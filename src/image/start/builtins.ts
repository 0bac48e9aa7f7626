import { commandsOfScript, commandsOfWords } from '../../shell/commands.js';
import type { ShellWord } from '../../shell/model.js';
import { wordFrom } from '../../shell/word.js';
import { isArguments } from './arguments.js';
import { type Chain, hide, push, type Started } from './chain.js';

/** Words of the shell, and find, that run what their arguments say. */
export const followBuiltin = (chain: Chain, each: Started): boolean => {
  switch (each.name) {
    case 'trap':
      return followTrap(chain, each);
    case 'eval':
      return followEval(chain, each);
    case 'set':
      return followSet(chain, each);
    case 'find':
      return followFind(chain, each);
    default:
      return false;
  }
};

/** `trap 'kill $pid' TERM`; `-` and an empty word run nothing. */
const followTrap = (chain: Chain, each: Started): boolean => {
  const [, script] = each.command.words;
  if (script === undefined || script.text === '' || script.text.startsWith('-')) return false;
  if (script.literal) push(chain, each, commandsOfScript(script));
  else hide(chain, each, script.text);
  return true;
};

/** What stands in one word was read already. */
const followEval = (chain: Chain, each: Started): boolean => {
  const [, ...words] = each.command.words;
  const [first] = words;
  if (first === undefined) return false;
  const text = words.map((word) => word.text).join(' ');
  if (!words.every(({ literal }) => literal)) hide(chain, each, `eval ${text}`);
  else push(chain, each, commandsOfScript(wordFrom({ text, pieces: first.pieces })));
  return true;
};

/** `set -- server "$@"`: the script will run its arguments. */
const followSet = (chain: Chain, each: Started): boolean => {
  const { words } = each.command;
  const at = words.findIndex(({ text }) => text === '--') + 1;
  const rest = words.slice(at);
  const [first] = rest;
  if (at === 0 || first === undefined || first.text.startsWith('-') || isArguments(rest)) return false;
  push(chain, each, commandsOfWords(rest, first));
  return false;
};

const EXECUTES: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir']);

/** `find . -exec command {} +`. */
const followFind = (chain: Chain, each: Started): boolean => {
  const { words } = each.command;
  let from = -1;
  for (const [at, { text }] of words.entries()) {
    if (EXECUTES.has(text)) from = at + 1;
    else if (from !== -1 && (text === ';' || text === '+')) {
      run(chain, each, words.slice(from, at));
      from = -1;
    }
  }
  return false;
};

const run = (chain: Chain, each: Started, words: readonly ShellWord[]): void => {
  const [first] = words;
  if (first !== undefined) push(chain, each, commandsOfWords(words, first));
};
