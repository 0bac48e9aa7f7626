import { commandsOfScript } from '../../shell/commands.js';
import { wordFrom } from '../../shell/word.js';
import { type Chain, hide, push, type Started } from './chain.js';

/** So many programs of one file are followed. */
const MOST_PROGRAMS = 100;

/**
 * The programs that the settings of a supervisor start: `command = nginx -g "daemon off;"`. Other files of settings, and
 * what it puts in for `%(…)s`, cannot be seen.
 */
export const followSupervised = (chain: Chain, each: Started, text: string, path: string): void => {
  const [first] = each.command.words;
  if (first === undefined) return;
  let section = '';
  let left = MOST_PROGRAMS;
  for (const line of text.split('\n')) {
    section = SECTION.exec(line)?.[1] ?? section;
    const [, key, value = ''] = SETTING.exec(line) ?? [];
    if (key === 'files' && section === 'include') hide(chain, each, `${value.trim()} (${path})`);
    if (key !== 'command' || left <= 0) continue;
    left -= 1;
    if (value.includes('%(')) hide(chain, each, value.trim());
    else push(chain, each, commandsOfScript(wordFrom({ text: value.trim(), pieces: first.pieces })), path);
  }
};

const SECTION = /^[ \t]{0,8}\[([^\]\n]{1,200})\]/;
const SETTING = /^(command|files)[ \t]{0,8}=(.{0,2000})$/;
