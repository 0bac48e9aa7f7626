import { hasRole } from '../knowledge/programs.js';
import { commandBehind } from '../knowledge/wrappers.js';
import type { ShellWord } from './model.js';

/** The words without `sudo -u x`, `env A=b`, `exec`, …; all of them where no command follows. */
export const unwrapped = (words: readonly ShellWord[]): readonly ShellWord[] => {
  const texts = words.map(({ text }) => text);
  let at = 0;
  for (;;) {
    const next = isWrapper(nameOf(words[at])) ? commandBehind(texts, at) : undefined;
    if (next === undefined) return at === 0 ? words : words.slice(at);
    at = next;
  }
};

/** What gives up root runs another user's command, and stays in front of it. */
const isWrapper = (name: string): boolean =>
  hasRole(name, 'wrapper') || hasRole(name, 'shell-wrapper') || hasRole(name, 'switch');

/** `useradd` for `/usr/sbin/useradd`; a program anywhere else keeps its path. */
export const nameOf = (word: ShellWord | undefined): string => {
  const text = word?.text ?? '';
  return text.startsWith('/') && /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(text)
    ? text.slice(text.lastIndexOf('/') + 1)
    : text;
};

export type Inner =
  /** `sh -c 'text'`, `eval 'text'`. */
  | { readonly kind: 'text'; readonly script: ShellWord }
  /** A shell that reads its standard input. */
  | { readonly kind: 'input' };

/** The script that a shell command runs, where the command itself holds it. */
export const innerScript = (words: readonly ShellWord[]): Inner | undefined => {
  const name = nameOf(words[0]);
  if (name === 'eval')
    return words.length === 2 && words[1] !== undefined ? { kind: 'text', script: words[1] } : undefined;
  if (!isShell(name)) return undefined;
  let reads = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (reads && !word.text.startsWith('-')) return { kind: 'text', script: word };
    if (!/^[-+]/.test(word.text)) return undefined;
    if (/^-[a-zA-Z]*c[a-zA-Z]*$/.test(word.text)) reads = true;
    // `-o pipefail`: the option's name is a word of its own.
    if (/^[-+][a-zA-Z]*o$/.test(word.text)) at++;
  }
  return reads ? undefined : { kind: 'input' };
};

/** The shell, or another program, that `#!` names: `bash`, `python3`. */
export const interpreterOf = (script: string): string | undefined => {
  const match = /^#![ \t]*([^\s]{1,200})(?:[ \t]+([^\s]{1,200}))?/.exec(script);
  if (match === null) return undefined;
  const [first = '', second] = [match[1], match[2]];
  const path = first.endsWith('/env') && second !== undefined ? second : first;
  return path.slice(path.lastIndexOf('/') + 1);
};

export const isShell = (name: string): boolean => hasRole(name, 'shell');
