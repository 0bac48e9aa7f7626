import type { Random } from '../random.js';
import type { Spelling } from './spelling.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

/** The words that open heredocs, and the lines that stand below the instruction. */
export type Written = { readonly words: string; readonly lines: string };

export const heredocs = (random: Random, spelling: Spelling): Written => {
  const all = random.times(1, random.chance(0.2) ? 3 : 1, () => heredoc(random, spelling));
  return { words: all.map(({ words }) => words).join(' '), lines: all.map(({ lines }) => lines).join('') };
};

const heredoc = (random: Random, { newline, odd, bad }: Spelling): Written => {
  const mark = random.pick(vocabulary.marks);
  const chomp = random.chance(0.3) ? '-' : '';
  const descriptor = random.chance(odd / 2) ? random.pick(['0', '1', '3', '12']) : '';
  const blank = random.chance(odd / 2) ? random.pick([' ', '  ', '\t']) : '';
  const body = random.times(0, 3, () => random.pick(vocabulary.body)).filter((line) => !ends(line, mark, chomp));
  const close = (chomp === '-' ? random.pick(['', '\t', '\t\t']) : '') + mark + (random.chance(bad) ? 'x' : '');
  return {
    words: `${descriptor}<<${chomp}${blank}${quoted(random, mark, odd)}`,
    lines: [...body, close].map((line) => line + newline).join(''),
  };
};

const ends = (line: string, mark: string, chomp: string): boolean =>
  (chomp === '-' ? line.replace(/^\t+/, '') : line) === mark;

const quoted = (random: Random, mark: string, odd: number): string => {
  if (random.chance(0.6)) return mark;
  if (!random.chance(odd)) return `'${mark}'`;
  return random.pick([`"${mark}"`, `'${mark}'`, `${mark.slice(0, 1)}"${mark.slice(1)}"`, `\\${mark}`]);
};
