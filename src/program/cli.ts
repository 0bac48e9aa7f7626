import type { Argv } from 'yargs';
import { tool } from '../report/version.js';
import type { Problem } from '../text/problems.js';
import { closest } from '../text/suggest.js';
import { type CommandName, type CommandRow, commands, takes } from './commands.js';
import { installLines, shellNames } from './completion/shells.js';
import { fastCheckLine } from './fast-path.js';
import { options, type Raw, type Row } from './options-table.js';
import { cli as say } from './sentences.js';
import { usageProblem } from './settings.js';
import { usageWords } from './usage-words.js';

/** What a command line asks for. `print` is an answer in itself: help, the version. */
export type Command =
  | { readonly kind: 'check'; readonly paths: readonly string[]; readonly flags: Raw }
  | { readonly kind: 'inspect'; readonly path: string; readonly flags: Raw }
  | { readonly kind: 'image'; readonly name: string; readonly flags: Raw }
  | { readonly kind: 'verify'; readonly path: string; readonly command: readonly string[]; readonly flags: Raw }
  | { readonly kind: 'explain'; readonly rule: string; readonly flags: Raw }
  | { readonly kind: 'merge'; readonly paths: readonly string[]; readonly flags: Raw }
  | { readonly kind: 'lsp'; readonly flags: Raw }
  | { readonly kind: 'rules'; readonly flags: Raw }
  | { readonly kind: 'init'; readonly flags: Raw }
  | { readonly kind: 'completion'; readonly shell: string | undefined; readonly flags: Raw }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'wrong'; readonly problem: Problem };

/** Reads a command line; `columns` the width for help, `ruleIds` what `--ignore` may name. */
export const commandOf = async (
  argv: readonly string[],
  ruleIds: readonly string[],
  columns: () => number,
): Promise<Command> => {
  if (argv.length === 1 && argv[0] === '--version') return { kind: 'print', text: `${tool.version}\n` };
  const line = fastCheckLine(argv);
  const command = line === undefined ? await slowCommand(argv, columns()) : { kind: 'check' as const, ...line };
  if (command.kind === 'print' || command.kind === 'wrong') return command;
  const problem = usageProblem(command.flags, ruleIds, hintOf);
  return problem === undefined ? command : { kind: 'wrong', problem };
};

/** A question for the reader of an error about an unknown word, or where to look. */
export const hintOf = (word: string, known: readonly string[]): string => {
  const name = closest(word, known);
  return name === undefined ? say.known(known.join(', ')) : say.didYouMean(name);
};

/** The same through yargs, which knows help and all mistakes. Exported for the test that compares. */
export const slowCommand = async (argv: readonly string[], columns: number): Promise<Command> => {
  const end = argv.indexOf('--');
  const before = (end === -1 ? argv : argv.slice(0, end)).map((word) => (word === '-' ? DASH : word));
  const literal = end === -1 ? [] : argv.slice(end + 1);
  const given = before.find((word) => switchWithValue.test(word));
  if (given !== undefined) return wrong(say.noValue(given.replace(/=.*/s, '')));
  if (before.some((word) => OLD_COMPLETION.test(word)))
    return wrong(usageWords('Unknown argument: get-yargs-completions'), LOAD_ANEW);
  const { default: yargs } = await import('yargs');
  const parser = configured(yargs([...before]), columns);
  let answer: Command | undefined;
  const parsed = await parser.parseAsync([...before], {}, (error, _, output) => {
    if (error)
      answer = lacking(error.message, before) ?? wrong(usageWords(plain(error.message)), unknownOptionHint(before));
    else if (output !== '') answer = { kind: 'print', text: `${output.replace(TYPES, '')}\n` };
  });
  return answer ?? commandFrom(parsed, literal);
};

/** Stands for `-`, which yargs loses as a path and refuses as a value. No argument of a process holds a NUL. */
const DASH = '\0';

const plain = (text: string): string => text.replaceAll(DASH, '-');

/** How yargs reads options is no news to who reads the help. */
const TYPES = /(?<! ) +\[(?:array|boolean|string)\]/g;

const switchNames = options.filter(({ kind }) => kind === 'switch').map(({ name }) => name);

/** yargs would take `--fix=all` for `--fix=false` without a word. */
const switchWithValue = new RegExp(`^--(?:${switchNames.join('|')}|help|version)=`);

/** Scripts of before ask yargs with it, which then runs the command, even where no completion is set up. */
const OLD_COMPLETION = /^--get-yargs-completions(?:=|$)/;

const LOAD_ANEW = say.loadAgain;

const wrong = (detail: string, hint = say.help): Command => ({
  kind: 'wrong',
  problem: { kind: 'usage', detail, hint },
});

/** yargs counts what is there, and does not say what is not. */
const lacking = (message: string, argv: readonly string[]): Command | undefined => {
  const row = commands.find(({ name, parameters }) => parameters.startsWith('<') && argv.includes(name));
  return row !== undefined && message.startsWith('Not enough non-option arguments')
    ? wrong(`${row.name} needs ${row.parameters}.`)
    : undefined;
};

const unknownOptionHint = (argv: readonly string[]): string | undefined => {
  const names = options.map(({ name }) => name);
  const isKnown = (name: string): boolean => names.some((known) => known === name);
  const unknown = argv
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).replace(/=.*/s, ''))
    .find((name) => !isKnown(name));
  const meant = unknown === undefined ? undefined : closest(unknown, names);
  return meant === undefined ? undefined : say.didYouMeanOption(meant);
};

const configured = (parser: Argv, columns: number): Argv => {
  for (const row of options) parser.option(row.name, yargsOption(row));
  for (const row of commands) {
    parser.command(
      row.name === 'check' ? [`check ${row.parameters}`, '$0'] : `${row.name} ${row.parameters}`.trim(),
      row.help,
      (inner) => withParameters(inner, row),
      () => {},
    );
  }
  return parser
    .scriptName(tool.name)
    .usage(say.usage)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': true,
    })
    .strictOptions()
    .version(tool.version)
    .alias('help', 'h')
    .locale('en')
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(Math.min(100, columns));
};

const withParameters = (parser: Argv, row: CommandRow): Argv => {
  if (row.name === 'check') parser.positional('paths', { type: 'string', array: true, describe: PATHS });
  if (row.name === 'inspect') parser.positional('file', { type: 'string', describe: say.aDockerfileOrInput });
  if (row.name === 'image') parser.positional('ref', { type: 'string', describe: IMAGE });
  if (row.name === 'verify') parser.positional('file', { type: 'string', describe: say.aDockerfile });
  if (row.name === 'explain') parser.positional('id', { type: 'string', describe: say.aRule });
  if (row.name === 'merge') parser.positional('files', { type: 'string', array: true, describe: say.reports });
  if (row.name === 'completion') parser.positional('shell', { type: 'string', describe: SHELL }).epilogue(INSTALL);
  for (const option of options) if (!takes(row, option)) parser.hide(option.name);
  return parser;
};

const PATHS = say.paths;

const IMAGE = say.image;

const SHELL = say.shells(shellNames.join(', '));

const INSTALL = [say.loadScript]
  .concat(shellNames.map((name) => `  ${name.padEnd(6)}${installLines[name]}`))
  .join('\n');

const placeholders = ({ value, choices }: Row): readonly string[] =>
  [value, choices?.join('|')].filter((word) => word !== undefined);

/** Everything is text to yargs: what values mean is decided once, for both ways of reading, in settings. */
const yargsOption = (row: Row) => ({
  ...(row.kind === 'switch'
    ? { type: 'boolean' as const }
    : { type: 'string' as const, array: true as const, requiresArg: true }),
  ...(row.short === undefined ? {} : { alias: row.short }),
  describe: [...placeholders(row), row.help].join(': '),
  group: `${row.group}:`,
});

const commandFrom = (parsed: Readonly<Record<string, unknown>>, literal: readonly string[]): Command => {
  const flags = flagsFrom(parsed);
  const words = Array.isArray(parsed._) ? parsed._.map(String).map(plain) : [];
  const name = commands.find((row) => row.name === words[0])?.name ?? 'check';
  const row: CommandRow | undefined = commands.find((known) => known.name === name);
  const foreign = options.find((option) => flags.has(option.name) && row !== undefined && !takes(row, option));
  if (foreign !== undefined) return wrong(say.doesNotTakeOption(name, foreign.name));
  const given = [
    ...listFrom(parsed.paths ?? parsed.files ?? parsed.file ?? parsed.ref ?? parsed.id ?? parsed.shell),
    ...words.slice(1),
  ];
  if (name === 'verify') return verifyOf(given, literal, flags);
  const parameters = [...given, ...literal];
  return commandNamed(name, parameters, flags);
};

/** What follows `--` is a program and its arguments, never a file. */
const verifyOf = ([path = '', second]: readonly string[], command: readonly string[], flags: Raw): Command =>
  second === undefined ? { kind: 'verify', path, command, flags } : wrong(say.doesNotTake('verify', second));

const commandNamed = (name: CommandName, parameters: readonly string[], flags: Raw): Command => {
  if (name === 'check' || name === 'merge') return { kind: name, paths: parameters, flags };
  const [only, second] = parameters;
  if (name === 'init') return only === undefined ? { kind: 'init', flags } : wrong(say.doesNotTake(name, only));
  if (second !== undefined) return wrong(say.doesNotTake(name, second));
  if (name === 'image') return { kind: 'image', name: only ?? '', flags };
  if (name === 'inspect') return { kind: 'inspect', path: only ?? '', flags };
  if (name === 'explain') return { kind: 'explain', rule: only ?? '', flags };
  if (name === 'completion') return { kind: 'completion', shell: only, flags };
  if (name === 'lsp') return only === undefined ? { kind: 'lsp', flags } : wrong(say.doesNotTake(name, only));
  return { kind: 'rules', flags };
};

const listFrom = (value: unknown): readonly string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]).map(plain);

const flagsFrom = (parsed: Readonly<Record<string, unknown>>): Raw => {
  const flags = new Map<string, readonly string[]>();
  for (const row of options) {
    const value = parsed[row.name];
    if (row.kind === 'switch' ? value === true : value !== undefined) {
      flags.set(row.name, row.kind === 'switch' ? [''] : listFrom(value));
    }
  }
  return flags;
};
