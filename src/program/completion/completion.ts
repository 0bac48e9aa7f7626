import type { Problem } from '../../text/problems.js';
import { closest } from '../../text/suggest.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { commandOffers } from './offers.js';
import { type ShellName, shellNames } from './shells.js';
import { zshScript } from './zsh.js';

/**
 * The script that completes command lines in a shell. All that it offers is in its text, so that nothing of the program
 * runs when Tab is pressed. Without a name: for the shell at the path `login`, or for bash.
 */
export const completionScript = (
  named: string | undefined,
  login: string | undefined,
  ruleIds: readonly string[],
): string | Problem => {
  const shell = named === undefined ? (shellNamed(login?.replace(/^.*\//s, '')) ?? 'bash') : shellNamed(named);
  return shell === undefined ? unknownShell(named ?? '') : SCRIPTS[shell](commandOffers(ruleIds));
};

const shellNamed = (name: string | undefined): ShellName | undefined => shellNames.find((shell) => shell === name);

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

const unknownShell = (name: string): Problem => {
  const meant = closest(name, shellNames);
  const hint = meant === undefined ? `Name one of ${shellNames.join(', ')}.` : `Did you mean ${meant}?`;
  return { kind: 'usage', detail: `There is no completion script for ${name}.`, hint };
};
