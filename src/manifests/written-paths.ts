import { type Argument, readCommand } from '../knowledge/arguments.js';
import type { WordRole } from '../knowledge/commands/words.js';
import { isOption } from '../knowledge/options.js';
import { wordsOf } from './commands.js';
import type { ScalarValue } from './tree.js';
import type { Container } from './workloads.js';

export type Written = { readonly path: string; readonly scalar: ScalarValue };

/** Absolute paths that the command of a container says it writes to. A guess from words: it may miss some. */
export const pathsWritten = (container: Container): readonly Written[] => {
  const words = wordsOf(container);
  const [program] = words;
  const listed = written(words.map(({ text }) => text)).flatMap(({ path, index }) => {
    const scalar = words[index];
    return scalar === undefined ? [] : [{ path, scalar }];
  });
  const texts = words.filter(({ text }) => /\s/.test(text) && text !== program?.text);
  return [...listed, ...texts.flatMap((scalar) => shellPaths(scalar.text).map((path) => ({ path, scalar })))];
};

/** Each command of a shell text on its own; a redirection writes what comes behind it. */
const shellPaths = (text: string): readonly string[] =>
  text.split(/[;&|\n]+/).flatMap((command) => {
    const words = command.replace(/>+/g, ' > ').trim().split(/\s+/).map(unquoted);
    const redirected = words.flatMap((word, index) => (words[index - 1] === '>' && word.startsWith('/') ? [word] : []));
    return [...redirected, ...written(words).map(({ path }) => path)];
  });

const unquoted = (word: string): string => word.replace(/^["']|["']$/g, '');

const written = (words: readonly string[]): readonly { readonly path: string; readonly index: number }[] => {
  const operands = new Map(writtenBy(words).map(({ at, text = '' }) => [at, text]));
  return words.flatMap((word, index) => {
    const [, option = '', value = ''] = /^(--?[A-Za-z-]+)=(\/.*)$/.exec(word) ?? [];
    if (isOption(option, 'written')) return [{ path: value, index }];
    const path = isOption(words[index - 1] ?? '', 'written') ? word : operands.get(index);
    return path?.startsWith('/') ? [{ path, index }] : [];
  });
};

/** The words of a known command that name what it writes. */
const writtenBy = (words: readonly string[]): readonly Argument[] =>
  (readCommand(words)?.args ?? []).filter(({ role }) => WRITTEN.has(role));

const WRITTEN: ReadonlySet<WordRole> = new Set(['edited', 'file', 'into', 'key', 'link', 'made', 'target']);
