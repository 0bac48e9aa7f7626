import { type Random, randomOf } from '../random.js';
import { damaged } from './damage.js';
import { fromText } from './from.js';
import { instruction } from './instruction.js';
import { type Spelling, spelled } from './spelling.js';
import { argumentText } from './values.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

/** A generated Dockerfile and how it is to be built. */
export type Generated = {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
};

/** The same file for the same seed, on every machine. More than half of them build. */
export const generatedFile = (seed: number): Generated => {
  const random = randomOf(seed);
  const spelling: Spelling = {
    token: random.chance(0.2) ? '`' : '\\',
    newline: random.chance(0.15) ? '\r\n' : '\n',
    odd: random.pick([0, 0, 0.1, 0.3, 0.6]),
    bad: random.chance(0.12) ? 0.08 : 0,
    names: random.times(2, 5, () => random.pick(random.chance(0.01) ? vocabulary.strange.names : vocabulary.names)),
  };
  const text = start(random, spelling) + head(random, spelling) + stages(random, spelling);
  const ended = random.chance(0.15) ? text.replace(/\r?\n$/, '') : text;
  const args = random.chance(0.3) ? random.times(1, 3, () => buildArgument(random)) : [];
  return {
    text: random.chance(0.12) ? damaged(random, ended) : ended,
    args: Object.fromEntries(args),
    platform: random.chance(0.25) ? random.pick(vocabulary.targetPlatforms) : '',
  };
};

const buildArgument = (random: Random): readonly [string, string] => {
  const name = random.pick(vocabulary.args);
  // A time that is no number refuses every file.
  if (name === 'SOURCE_DATE_EPOCH' && random.chance(0.8)) return [name, random.pick(['', '0', '1700000000'])];
  return [name, random.pick(vocabulary.buildArguments)];
};

const start = (random: Random, { token, newline, odd }: Spelling): string => {
  const mark = random.chance(odd / 4) ? '\ufeff' : '';
  const lines: string[] = [];
  if (random.chance(0.2)) lines.push(random.pick(vocabulary.syntax));
  if (random.chance(odd / 4)) lines.push(random.pick(vocabulary.opening));
  const directive = random.chance(odd) ? random.pick(vocabulary.directives) : '# escape=';
  if (token === '`' || random.chance(0.05)) lines.push(directive + token);
  if (random.chance(odd / 4)) lines.push(random.pick(vocabulary.opening));
  return mark + lines.map((line) => line + newline).join('');
};

const head = (random: Random, spelling: Spelling): string => {
  if (random.chance(0.5)) return '';
  const lines = random.times(1, 3, () => spelled(random, spelling, 'ARG', argumentText(random, spelling)));
  if (random.chance(0.5)) lines.push(`ARG BASE=${random.pick(vocabulary.baseArguments)}`);
  return lines.map((line) => line + spelling.newline).join('');
};

const stages = (random: Random, spelling: Spelling): string => {
  const names: string[] = [];
  const stage = (): string => {
    const from = spelled(random, spelling, 'FROM', fromText(random, spelling, names)) + spelling.newline;
    return from + random.times(0, 7, () => instruction(random, spelling, names)).join('');
  };
  return random.times(1, random.pick([1, 2, 3, 5]), stage).join('');
};
