import { wordsOf } from './commands.js';
import type { ScalarValue } from './tree.js';
import type { Container } from './workloads.js';

export type Written = { readonly path: string; readonly scalar: ScalarValue };

/** Options whose value is a place to write to, by the names they have in common tools. */
const OUTPUTS =
  /^--?(?:localPath|out|outdir|output|output-dir|output-file|outfile|log-file|logfile|log-dir|pid-file|pidfile)$/i;

/** Programs whose operands are written. */
const WRITERS: ReadonlySet<string> = new Set(['mkdir', 'touch', 'tee', 'install']);

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
  const writer = WRITERS.has(words[0]?.replace(/^.*\//, '') ?? '');
  return words.flatMap((word, index) => {
    const joined = /^(--?[A-Za-z-]+)=(\/.*)$/.exec(word);
    if (joined !== null && OUTPUTS.test(joined[1] ?? '')) return [{ path: joined[2] ?? '', index }];
    const operand = index > 0 && (writer || OUTPUTS.test(words[index - 1] ?? ''));
    return operand && word.startsWith('/') ? [{ path: word, index }] : [];
  });
};
