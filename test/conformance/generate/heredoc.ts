import type { Random } from '../random.js';
import type { Spelling } from './spelling.js';

const MARKS = ['EOF', 'E', 'EOF1', 'end', 'E-F', 'É', 'a.b', 'USER'] as const;
const BODY = [
  'echo hi',
  'USER root',
  'FROM x',
  '',
  '  EOF',
  '\tEOF',
  'EOF ',
  '# comment',
  'x \\',
  '$U',
  'EOFX',
  '\techo',
] as const;

/** A heredoc's word as it is written, and the lines that stand below the instruction. */
export type Written = { readonly words: string; readonly lines: string };

export const heredocs = (random: Random, spelling: Spelling): Written => {
  const all = random.times(1, random.chance(0.2) ? 3 : 1, () => heredoc(random, spelling));
  return { words: all.map(({ words }) => words).join(' '), lines: all.map(({ lines }) => lines).join('') };
};

const heredoc = (random: Random, { newline, odd }: Spelling): Written => {
  const mark = random.pick(MARKS);
  const chomp = random.chance(0.3) ? '-' : '';
  const descriptor = random.chance(odd / 2) ? random.pick(['0', '1', '3', '12'] as const) : '';
  const blank = random.chance(odd / 2) ? random.pick([' ', '  ', '\t'] as const) : '';
  const body = random.times(0, 3, () => random.pick(BODY)).filter((line) => !ends(line, mark, chomp));
  const close = (chomp === '-' ? random.pick(['', '\t', '\t\t'] as const) : '') + mark;
  const written = [...body, random.chance(odd / 20) ? `${close}x` : close].map((line) => line + newline).join('');
  return { words: `${descriptor}<<${chomp}${blank}${quoted(random, mark, odd)}`, lines: written };
};

const ends = (line: string, mark: string, chomp: string): boolean =>
  (chomp === '-' ? line.replace(/^\t+/, '') : line) === mark;

const quoted = (random: Random, mark: string, odd: number): string => {
  if (!random.chance(0.4)) return mark;
  const ways = [`"${mark}"`, `'${mark}'`, `'${mark}'`, `${mark.slice(0, 1)}"${mark.slice(1)}"`, `\\${mark}`] as const;
  return random.chance(odd) ? random.pick(ways) : `'${mark}'`;
};

/** Text with `<<` in it that is none, or hardly one. */
export const NOT_HEREDOCS = [
  "echo 'cat <<EOF' >> x",
  'echo "<<EOF"',
  'echo \\<<EOF',
  'cat <<""',
  'cat <<-',
  'x << ',
  'cat <<< word',
  "it's <<EOF",
  'echo $((1<<2))',
  'echo a<<b',
  'cat <<',
  '"<<"E',
  '<<E<<F',
] as const;
