import { parseArgs } from 'node:util';
import { commandNames } from './commands.js';
import { options, type Raw, type Row } from './options-table.js';

/** A command line of `check`: which paths, and the options as written. */
export type CheckLine = { readonly paths: readonly string[]; readonly flags: Raw };

/**
 * Reads the command line of an ordinary check without yargs, which takes longer to load than a check takes to run.
 * `undefined` for all else: other commands, help, and every mistake; these are for yargs to answer.
 */
export const fastCheckLine = (argv: readonly string[]): CheckLine | undefined => {
  const tokens = tokensOf(argv);
  if (tokens === undefined) return undefined;
  const flags = new Map<string, string[]>();
  const paths: string[] = [];
  let word = true;
  for (const token of tokens) {
    if (token.kind === 'option') flags.set(token.name, [...(flags.get(token.name) ?? []), token.value ?? '']);
    else if (token.kind === 'option-terminator') word = false;
    else if (word && commandNames.includes(token.value)) {
      if (token.value !== 'check') return undefined;
      word = false;
    } else {
      paths.push(token.value);
      word = false;
    }
  }
  return { paths, flags };
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Words alone need no parser, which Node loads when it is first called. */
const tokensOf = (argv: readonly string[]): readonly Token[] | undefined => {
  if (!argv.some((word) => word.startsWith('-')))
    return argv.map((value, index) => ({ kind: 'positional', index, value }));
  try {
    const { tokens } = parseArgs({
      args: [...argv],
      options: known,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const odd = tokens.some((token) => token.kind === 'option' && !token.rawName.startsWith('--') && token.inlineValue);
    return odd ? undefined : tokens;
  } catch {
    return undefined;
  }
};

const parameterOf = (row: Row): { readonly type: 'boolean' | 'string'; readonly short?: string } => {
  const type = row.kind === 'switch' ? 'boolean' : 'string';
  return row.short === undefined ? { type } : { type, short: row.short };
};

/** Options of another command are a mistake here, and left to yargs. */
const taken = options.filter(({ group }) => group !== 'Verifying' && group !== 'Image' && group !== 'Editor');

const known = Object.fromEntries(taken.map((row) => [row.name, parameterOf(row)]));
