import { fileAt } from '../image/files/context.js';
import { absolute } from '../image/operations/value.js';
import { type InterpreterTool, interpreterTool, verbIn } from '../knowledge/interpreters.js';
import { launched } from '../knowledge/launchers.js';
import type { View } from './view.js';
import type { BuildCommand } from './writable/run.js';

/** Whether a command of the build downloads an interpreter of its own: it does, it may, or the one that is there will do. */
export type Fetches = 'surely' | 'perhaps' | 'no';

/** `uv sync` in an image whose Python is none of those that the project wants. */
export const fetchesInterpreter = (view: View, command: BuildCommand): Fetches => {
  const words = [command.name, ...wordsOf(command)];
  const module = launched(words);
  const name = module?.kind === 'module' ? module.text : command.name;
  const tool = interpreterTool(name);
  if (tool === undefined) return 'no';
  const verb = verbIn(tool, words.slice(name === command.name ? 1 : words.indexOf(name) + 1));
  if (verb === undefined || !tool.verbs.includes(verb)) return 'no';
  const { directory } = projectOf(command, tool);
  const told = (pairs: readonly string[]) => pairs.some((pair) => isSet(command, pair));
  const said = (pairs: readonly string[]) => pairs.some((pair) => isSaid(view, tool, directory, words, pair));
  if (told(tool.never) || words.some((word) => tool.neverWith.includes(word)) || said(tool.neverSaid)) return 'no';
  if (told(tool.always) || words.some((word) => tool.alwaysWith.includes(word)) || said(tool.alwaysSaid))
    return 'surely';
  const wanted = wantedBy(view, { ...command, directory }, tool);
  if (wanted?.includes('/')) return 'no';
  const has = versionIn(view, tool);
  if (has === undefined) return 'perhaps';
  return wanted === undefined ? 'no' : FITS_TO_FETCHES[fits(has, wanted)];
};

/** `uv python install` */
export const installsInterpreter = (command: BuildCommand, names: readonly string[]): boolean => {
  const words = wordsOf(command);
  return names.some((name) => interpreterTool(name)?.installs.every((each) => words.includes(each)));
};

/** The directory of the project, and the environment that a variable names. */
export const projectOf = (
  command: BuildCommand,
  tool: InterpreterTool,
): { readonly directory: string | undefined; readonly environment: string | undefined } => {
  const place = optionIn(wordsOf(command), tool.placed);
  const directory = place === undefined ? command.directory : absolute(place, command.directory);
  return { directory, environment: variableIn(command, tool.place) };
};

/** What stands behind the name of a command. */
export const wordsOf = ({ args }: BuildCommand): readonly string[] => args.map(({ value, word }) => value ?? word.text);

const FITS_TO_FETCHES = { yes: 'no', no: 'surely', perhaps: 'perhaps' } as const;

const isSet = (command: BuildCommand, pair: string): boolean => {
  const at = pair.indexOf('=');
  return variableIn(command, pair.slice(0, at)) === pair.slice(at + 1);
};

/** A setting of the project, which an option of the same name takes the place of. */
const isSaid = (
  view: View,
  { settings, settingsTable, project }: InterpreterTool,
  directory: string | undefined,
  words: readonly string[],
  pair: string,
): boolean => {
  const at = pair.indexOf('=');
  const name = pair.slice(0, at);
  const option = optionIn(words, [`--${name}`]);
  if (option !== undefined || directory === undefined) return option === pair.slice(at + 1);
  const own = fileAt(view, `${directory}/${settings}`)?.text;
  const text = own === undefined ? fileAt(view, `${directory}/${project}`)?.text : `[${settingsTable}]\n${own}`;
  return text !== undefined && fieldIn(text, settingsTable, name) === pair.slice(at + 1);
};

const variableIn = ({ command, stage, index }: BuildCommand, name: string): string | undefined => {
  const own = command.assignments.find((each) => each.name === name)?.value?.text;
  const outer = stage.variable(name, index);
  return own ?? (typeof outer === 'string' ? outer : undefined);
};

/** What says which version is wanted, the closest first; `undefined`: any will do; `?`: nobody could read it. */
const wantedBy = (view: View, command: BuildCommand, tool: InterpreterTool): string | undefined => {
  const told = optionIn(wordsOf(command), tool.options) ?? variableIn(command, tool.variable);
  if (told !== undefined) return told;
  if (command.directory === undefined) return UNREAD;
  const pin = fileAt(view, `${command.directory}/${tool.pin}`);
  if (pin?.text !== undefined) return firstLine(pin.text);
  const project = fileAt(view, `${command.directory}/${tool.project}`);
  // The command needs it, so something puts it there that nobody sees: a mount, or what the build fetches.
  if (project === undefined) return command.args.some(({ word }) => word.text === tool.fills) ? UNREAD : undefined;
  return project.text === undefined ? UNREAD : fieldIn(project.text, tool.table, tool.field);
};

const UNREAD = '?';

/** What stands behind one of some options, or in the same word: `--python 3.12`, `--python=3.12`, `-p3.12`. */
const optionIn = (words: readonly string[], options: readonly string[]): string | undefined => {
  for (const [at, word] of words.entries()) {
    const option = options.find((each) => word.startsWith(each));
    if (option === undefined) continue;
    const rest = word.slice(option.length);
    if (rest === '') return words[at + 1];
    if (rest.startsWith('=')) return rest.slice(1);
    if (!option.startsWith('--')) return rest;
  }
  return undefined;
};

const firstLine = (text: string): string | undefined =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));

/** `">=3.11"` of `requires-python = ">=3.11"` below `[project]`; a field that stands elsewhere alone is not understood. */
const fieldIn = (text: string, table: string, field: string): string | undefined => {
  const lines = text.split('\n').map((line) => line.trim());
  const from = lines.indexOf(`[${table}]`) + 1;
  const length = lines.slice(from).findIndex((line) => line.startsWith('['));
  const own = lines.slice(from, length === -1 ? undefined : from + length);
  const line = from === 0 ? undefined : own.find((each) => each.startsWith(field));
  if (line === undefined)
    return lines.some((each) => each.includes(field) && !each.startsWith('#')) ? UNREAD : undefined;
  return /["']([^"']{1,100})["']/.exec(line.slice(line.indexOf('=') + 1))?.[1] ?? UNREAD;
};

type Version = readonly number[];

/** `3.12` of `3.12-slim` and `0.5-python3.12-alpine`; what a tag leaves open is the newest. `undefined`: nobody knows. */
const versionIn = ({ stage }: View, { images }: InterpreterTool): Version | undefined => {
  const { repository = '', tag } = stage.image?.reference ?? {};
  const front = images.get(repository);
  const at = front === undefined ? -1 : (tag?.lastIndexOf(front === '' ? tag : front) ?? -1);
  if (front === undefined || at === -1) return undefined;
  const found = /^\d{1,4}(?:\.\d{1,4}){0,2}/.exec(tag?.slice(at + front.length) ?? '');
  return found === null ? [] : found[0].split('.').map(Number);
};

/** Whether a version, of which only the first numbers may be known, is one of those that are wanted. */
const fits = (version: Version, wanted: string): 'yes' | 'no' | 'perhaps' => {
  const all = wanted.split(',').map((clause) => fitsOne(version, clause.trim()));
  return all.includes('no') ? 'no' : all.includes('perhaps') ? 'perhaps' : 'yes';
};

const fitsOne = (version: Version, clause: string): 'yes' | 'no' | 'perhaps' => {
  const found = CLAUSE.exec(clause);
  if (found === null) return 'perhaps';
  const [, operator = '', digits = '', rest = ''] = found;
  const asked = digits.split('.').map(Number);
  const order = compare(version, asked);
  switch (operator) {
    case '>=':
    case '>':
      // `>3.12` leaves 3.12.1 in, of which `3.12` may be the tag.
      if (operator === '>' && order === 0 && asked.length > 2) return 'no';
      return order === undefined || order >= 0 ? 'yes' : 'no';
    case '<=':
      return order === undefined ? 'perhaps' : order <= 0 ? 'yes' : 'no';
    case '<':
      return order === undefined ? 'perhaps' : order < 0 ? 'yes' : 'no';
    case '!=':
      return order !== 0 ? 'yes' : 'perhaps';
    case '~=':
      return order === undefined || (asked.length > 2 && order > 0 && version[1] !== asked[1])
        ? 'perhaps'
        : order < 0
          ? 'no'
          : 'yes';
    default:
      // `==3.12.*`, and `3.12` of a file that pins it, are all of 3.12.
      if (order !== undefined && order !== 0) return 'no';
      return order === 0 && (operator === '' || rest !== '' || asked.length > 2) ? 'yes' : 'perhaps';
  }
};

const CLAUSE = /^(>=|<=|==|!=|~=|<|>)?\s{0,9}(?:c?python-?)?(\d{1,4}(?:\.\d{1,4}){0,2})(\.\*)?$/;

/** By the numbers that both have; `undefined`: those are the same, and what is open is not. */
const compare = (version: Version, asked: Version): number | undefined => {
  for (const [at, number] of asked.entries()) {
    const own = version[at];
    if (own === undefined) return undefined;
    if (own !== number) return own - number;
  }
  return 0;
};
