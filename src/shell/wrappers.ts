import type { ShellWord } from './model.js';

/** Programs that run the command behind their options, with the options that take a value of their own. */
const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ['sudo', 'ugphCcDRrTtU'],
  ['doas', 'uC'],
  ['env', 'uCS'],
  ['exec', 'a'],
  ['command', ''],
  ['builtin', ''],
  ['time', 'fo'],
  ['nohup', ''],
  ['nice', 'n'],
  ['ionice', 'cn'],
  ['stdbuf', 'ioe'],
  ['timeout', 'ks'],
  ['eatmydata', ''],
]);

/** The words without `sudo -u x`, `env A=b`, `exec`, …; all of them where no command follows. */
export const unwrapped = (words: readonly ShellWord[]): readonly ShellWord[] => {
  let at = 0;
  for (;;) {
    const options = WRAPPERS.get(nameOf(words[at]));
    if (options === undefined) break;
    const next = commandAfter(words, at, options);
    if (next === undefined) break;
    at = next;
  }
  return at === 0 ? words : words.slice(at);
};

/** `useradd` for `/usr/sbin/useradd`; a program anywhere else keeps its path. */
export const nameOf = (word: ShellWord | undefined): string => {
  const text = word?.text ?? '';
  return text.startsWith('/') && /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(text)
    ? text.slice(text.lastIndexOf('/') + 1)
    : text;
};

const commandAfter = (words: readonly ShellWord[], start: number, options: string): number | undefined => {
  const wrapper = nameOf(words[start]);
  let at = start + 1;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (text === '--') {
      at++;
      break;
    }
    // `command -v x` asks where x is.
    if (wrapper === 'command' && /^-[vV]/.test(text)) return undefined;
    if (/^-[A-Za-z]$/.test(text) && options.includes(text.charAt(1))) at++;
    else if (!text.startsWith('-') && !/^[A-Za-z_]\w*=/.test(text)) break;
  }
  if (wrapper === 'timeout') at++;
  return at < words.length ? at : undefined;
};

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'mksh']);

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
  if (!SHELLS.has(name)) return undefined;
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

export const isShell = (name: string): boolean => SHELLS.has(name);
