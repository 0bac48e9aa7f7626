import { type CommandRow, commands, takes } from '../commands.js';
import { options, type Row } from '../options-table.js';
import { shellNames } from './shells.js';

/** What a shell offers in a place of the line. `pair-file` is a file behind the `=` of a pair. */
export type Offer =
  | { readonly kind: 'nothing' | 'files' | 'directories' | 'pair-file' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** An option as it is typed, dashes included. */
export type OptionOffer = {
  readonly long: string;
  readonly short: string | undefined;
  readonly help: string;
  /** May be given again, and so is offered again. */
  readonly many: boolean;
  /** `undefined`: it takes no value. */
  readonly value: Offer | undefined;
};

export type CommandOffer = {
  readonly name: string;
  readonly help: string;
  readonly options: readonly OptionOffer[];
  readonly parameter: Offer;
  /** How many words it takes beside its options. */
  readonly most: 0 | 1 | 'any';
  /** What follows `--` is a program and its arguments. */
  readonly runs: boolean;
};

/** What each command takes. The first is `check`, which is meant where none is named. */
export const commandOffers = (ruleIds: readonly string[]): readonly CommandOffer[] =>
  commands.map((row: CommandRow) => ({
    name: row.name,
    help: row.help,
    options: [
      ...options.filter((option) => takes(row, option)).map((option) => optionOffer(option, ruleIds)),
      HELP,
      ...(row.name === 'check' ? [VERSION] : []),
    ],
    parameter: parameterOffer(row.parameters, ruleIds),
    most: row.parameters === '' ? 0 : row.parameters.includes('..') ? 'any' : 1,
    runs: row.name === 'verify',
  }));

/** Every option with a value, once: a shell has to know which words are values before it knows the command. */
export const valuedOptions = (all: readonly CommandOffer[]): readonly (OptionOffer & { readonly value: Offer })[] => {
  const byName = new Map(all.flatMap((command) => command.options).map((option) => [option.long, option]));
  return [...byName.values()].flatMap((option) =>
    option.value === undefined ? [] : [{ ...option, value: option.value }],
  );
};

const HELP: OptionOffer = { long: '--help', short: '-h', help: 'Show help.', many: false, value: undefined };

const VERSION: OptionOffer = {
  long: '--version',
  short: undefined,
  help: 'Show the version.',
  many: false,
  value: undefined,
};

const optionOffer = (row: Row, ruleIds: readonly string[]): OptionOffer => ({
  long: `--${row.name}`,
  short: row.short === undefined ? undefined : `-${row.short}`,
  help: row.help,
  many: row.many === true,
  value: row.kind === 'switch' ? undefined : valueOffer(row, ruleIds),
});

const valueOffer = ({ choices, value }: Row, ruleIds: readonly string[]): Offer => {
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (value === 'RULE') return { kind: 'words', words: ruleIds };
  if (value === 'FILE') return { kind: 'files' };
  if (value === 'DIR') return { kind: 'directories' };
  return { kind: value === 'IMAGE=DOCKERFILE' ? 'pair-file' : 'nothing' };
};

const parameterOffer = (parameters: string, ruleIds: readonly string[]): Offer => {
  if (parameters === '') return { kind: 'nothing' };
  if (parameters === '<id>') return { kind: 'words', words: ruleIds };
  return parameters === '[shell]' ? { kind: 'words', words: shellNames } : { kind: 'files' };
};
