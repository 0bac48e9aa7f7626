import type { Command, ShellWord } from '../../shell/model.js';
import { lastPart } from '../../text/path.js';
import { type Answer, asksIn, either, subjectOf, type Vocabulary } from './subject.js';

/** Programs that look for a pattern in what they read. */
export const MATCHERS: ReadonlySet<string> = new Set(['grep', 'egrep', 'fgrep']);

/** `id -u | grep -q '^0$'`, `whoami | grep -qx root`, `id | grep -q uid=0`, `echo $EUID | grep -qw 0`. */
export const ofMatch = (input: Command, words: readonly ShellWord[], vocabulary: Vocabulary): Answer => {
  const [program, ...args] = input.words.map(({ text }) => text);
  const printed =
    lastPart(program ?? '') === 'echo' ? args.join(' ') : `$(${input.words.map(({ text }) => text).join(' ')})`;
  const flags = words.filter(({ text }) => text.startsWith('-')).map(({ text }) => text);
  const [pattern = '', more] = words.filter(({ text }) => !text.startsWith('-')).map(({ text }) => text);
  const has = (letter: string) => flags.some((flag) => !flag.startsWith('--') && flag.includes(letter));
  const subject = subjectOf(printed, vocabulary);
  const isAll = /^id$/.test(lastPart(program ?? '')) && args.length === 0;
  if (subject === undefined && !isAll) return undefined;
  const whole = has('x') || has('w') || /^\^.*\$$/.test(pattern);
  const bare = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const isRoot = isAll ? /^uid=0(?:\(|\\\(|$)/.test(bare) : whole && bare === (subject === 'uid' ? '0' : 'root');
  if (!isRoot || more !== undefined) return 'unknown';
  return has('v') ? 'yes' : 'no';
};

/** `case $(id -u) in 0)`; a pattern that takes all takes everybody. */
export const ofCase = (word: ShellWord, patterns: readonly ShellWord[], vocabulary: Vocabulary): Answer => {
  const subject = subjectOf(word.text, vocabulary);
  if (subject === undefined) return asksIn([word], vocabulary) ? 'unknown' : undefined;
  const root = subject === 'uid' ? '0' : 'root';
  return either(
    patterns.map(({ text }): Answer => (text === '*' ? 'yes' : text === root ? 'no' : 'unknown')),
    'yes',
  );
};
