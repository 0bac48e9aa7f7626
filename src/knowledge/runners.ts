import { byName, type Fields, tableOf } from './load.js';
import rows from './runners/runners.json' with { type: 'json' };

/** How a program is told which other program it runs as the same user. */
export type Runner = {
  readonly names: readonly string[];
  /** The command stands behind one of these words; none: behind the options. */
  readonly verbs: readonly string[];
  /** Options whose value is a word of its own. */
  readonly valued: readonly string[];
  /** `NAME=value` may stand in front of the command. */
  readonly settings: boolean;
  /** The command stands behind `--` alone. */
  readonly dashes: boolean;
  /** Options whose value is a line for a shell. */
  readonly lines: readonly string[];
  /** Every operand is a line for a shell. */
  readonly each: boolean;
  /** The operand is a file of code, for an interpreter. */
  readonly code: boolean;
  /** Ends of names that make the operand a file of code. */
  readonly ends: readonly string[];
  /** Behind one of these words a name that no script of package.json has is a program, or a file of code. */
  readonly otherwise: readonly string[];
  /** Each operand, or what the lines of a file say, is the name of a script that another file holds. */
  readonly file: 'package.json' | 'Procfile' | undefined;
};

const runnerOf = (row: Fields): Runner => ({
  names: row.words('names'),
  verbs: row.words('verbs'),
  valued: row.words('valued'),
  settings: row.flag('settings'),
  dashes: row.flag('dashes'),
  lines: row.words('lines'),
  each: row.flag('each'),
  code: row.flag('code'),
  ends: row.words('ends'),
  otherwise: row.words('otherwise'),
  file: row.oneOf('file', ['package.json', 'Procfile']),
});

/** Every row. */
export const runners = tableOf(runnerOf, rows);

const index = byName(runners);

/** The row of a program by the last part of its path; `undefined`: it is not known to run others. */
export const runnerNamed = (name: string): Runner | undefined => index().get(name);

/** What a runner is told to run, by the indices of its words. */
export type Told =
  /** The words from an index on. */
  | { readonly kind: 'command'; readonly from: number }
  /** Words that are lines for a shell. */
  | { readonly kind: 'lines'; readonly at: readonly number[] }
  /** A word that names a file of code. */
  | { readonly kind: 'code'; readonly at: number }
  /** Words that name scripts of a file. */
  | { readonly kind: 'scripts'; readonly of: 'package.json' | 'Procfile'; readonly at: readonly number[] };

/** What the words of a command make a runner run; `undefined`: it is none, or runs nothing so. */
export const toldBy = (words: readonly string[], row: Runner): Told | undefined => {
  const line = row.lines.length === 0 ? -1 : words.findIndex((word, at) => at > 0 && row.lines.includes(word));
  if (line !== -1 && line + 1 < words.length) return { kind: 'lines', at: [line + 1] };
  const from = row.verbs.length === 0 ? 0 : words.findIndex((word, at) => at > 0 && row.verbs.includes(word));
  if (from === -1) return undefined;
  const dashes = words.indexOf('--', from);
  if (row.dashes)
    return dashes === -1 || dashes + 1 >= words.length ? undefined : { kind: 'command', from: dashes + 1 };
  const operands = operandsOf(words, from + 1, row);
  const [first] = operands;
  if (row.file !== undefined) return { kind: 'scripts', of: row.file, at: operands };
  if (first === undefined) return undefined;
  if (row.each) return { kind: 'lines', at: operands };
  const isCode = row.code || row.ends.some((end) => words[first]?.endsWith(end) === true);
  return isCode ? { kind: 'code', at: first } : { kind: 'command', from: first };
};

/** The words from `start` on that are neither options, nor their values, nor settings in front. */
const operandsOf = (words: readonly string[], start: number, { valued, settings }: Runner): readonly number[] => {
  const found: number[] = [];
  for (let at = start; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') continue;
    if (word.startsWith('-') && found.length === 0) at += valued.includes(word) ? 1 : 0;
    else if (!word.startsWith('-') && !(settings && found.length === 0 && SETTING.test(word))) found.push(at);
  }
  return found;
};

const SETTING = /^[A-Za-z_]\w*=/;
