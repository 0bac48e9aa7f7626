import interpreters from './interpreters/interpreters.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** A tool of the build that downloads the interpreter of a project, where the one that is there is of another version. */
export type InterpreterTool = {
  readonly names: readonly string[];
  /** Its commands that need an interpreter, and keep the one that they find. */
  readonly verbs: readonly string[];
  /** Images that have the interpreter whose version stands in their tag, and what stands in front of it there. */
  readonly images: ReadonlyMap<string, string>;
  /** The file with the version that is wanted, and nothing else. */
  readonly pin: string;
  /** The file of the project, and the table and the field in it that say which versions will do. */
  readonly project: string;
  readonly table: string;
  readonly field: string;
  /** Options with a version or a path behind them, and the variable that stands for them. */
  readonly options: readonly string[];
  readonly variable: string;
  /** `NAME=value`, and options, with which it downloads none; and with which it takes no other. */
  readonly never: readonly string[];
  readonly neverWith: readonly string[];
  readonly always: readonly string[];
  readonly alwaysWith: readonly string[];
  /** Options before its command whose value is a word of its own, and those of them that name the project's directory. */
  readonly valued: readonly string[];
  readonly placed: readonly string[];
  /** A file with its settings, the table of the project's file that stands for it, and `name=value` as above. */
  readonly settings: string;
  readonly settingsTable: string;
  readonly neverSaid: readonly string[];
  readonly alwaysSaid: readonly string[];
  /** The directory of the project with what it needs, and the variable that names another. */
  readonly environment: string;
  readonly place: string;
  /** Its command that makes an environment, with nothing in it. */
  readonly makes: string | undefined;
  /** The command that fills it in the build, and the one that completes it before it starts a program. */
  readonly fills: string;
  readonly completes: string;
  /** The words of the command that fetches an interpreter of whatever version, which it takes before those of the system. */
  readonly installs: readonly string[];
  /** An option, and `NAME=value`, with which it is left as it is. */
  readonly keeps: readonly string[];
  /** A part of the file of the project with which it is built, and installed again where the file has another time. */
  readonly again: string | undefined;
  /** Options of the build with which something is left out, if the file of the project has a part of that name. */
  readonly leaves: ReadonlyMap<string, string>;
};

const toolOf = (row: Fields): InterpreterTool => ({
  names: row.words('names'),
  verbs: row.words('verbs'),
  images: row.pairs('images'),
  pin: row.text('pin') ?? '',
  project: row.text('project') ?? '',
  table: row.text('table') ?? '',
  field: row.text('field') ?? '',
  options: row.words('options'),
  variable: row.text('variable') ?? '',
  never: row.words('never'),
  neverWith: row.words('neverWith'),
  always: row.words('always'),
  alwaysWith: row.words('alwaysWith'),
  valued: row.words('valued'),
  placed: row.words('placed'),
  settings: row.text('settings') ?? '',
  settingsTable: row.text('settingsTable') ?? '',
  neverSaid: row.words('neverSaid'),
  alwaysSaid: row.words('alwaysSaid'),
  environment: row.text('environment') ?? '',
  place: row.text('place') ?? '',
  makes: row.text('makes'),
  fills: row.text('fills') ?? '',
  completes: row.text('completes') ?? '',
  installs: row.words('installs'),
  keeps: row.words('keeps'),
  again: row.text('again'),
  leaves: row.pairs('leaves'),
});

/** Every row. */
export const interpreterTools = tableOf(toolOf, interpreters);

const index = byName(interpreterTools);

/** The row of a tool by the last part of its path. */
export const interpreterTool = (name: string): InterpreterTool | undefined => index().get(name);

/** What a tool is told to do; words begin behind its own name. */
export const verbIn = ({ valued }: InterpreterTool, words: readonly string[]): string | undefined =>
  words.find((word, at) => !word.startsWith('-') && !valued.includes(words[at - 1] ?? ''));
