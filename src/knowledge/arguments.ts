import { type Meaning, ROLES, type WordRole } from './commands/words.js';
import { type CommandRow, commandNamed, type Option } from './commands.js';

/** A word of a command that is an operand, or the value of an option. */
export type Argument = {
  readonly role: WordRole;
  /** Index of its word in the command. */
  readonly at: number;
  /** Where in its word it begins: behind `--mode=`, `-m` or `of=`. */
  readonly from: number;
  /** `undefined` where the word is not known. */
  readonly text: string | undefined;
};

export type CommandReading = {
  readonly row: CommandRow;
  /** What the options say. */
  readonly given: ReadonlySet<Meaning>;
  /** In the order of the words. */
  readonly args: readonly Argument[];
  /** Options that the table does not have, by the indices of their words: what they do, and what follows, is not known. */
  readonly unknown: readonly number[];
};

type Words = readonly (string | undefined)[];

/**
 * What the words of a command are to it; a word that is not known is taken for an operand. `undefined`: nothing is known
 * of the program, or of the command of it that the words name.
 */
export const readCommand = (words: Words): CommandReading | undefined => {
  const name = baseOf(words[0]);
  const row = commandNamed(name);
  if (row === undefined || !row.subcommands) return row && finished(row, scan(row, words, 1, false));
  const before = scan(row, words, 1, true);
  const [verb] = before.operands;
  const command = verb?.text === undefined ? undefined : commandNamed(`${name} ${verb.text}`);
  if (verb === undefined || command === undefined) return undefined;
  const { given, args, operands, unknown } = scan(command, words, verb.at + 1, false);
  return finished(command, {
    given: new Set([...before.given, ...given]),
    args: [...before.args, ...args],
    operands,
    unknown: [...before.unknown, ...unknown],
  });
};

const baseOf = (path: string | undefined): string => path?.slice(path.lastIndexOf('/') + 1) ?? '';

type Operand = Omit<Argument, 'role'>;

type Scan = {
  readonly given: Set<Meaning>;
  readonly args: Argument[];
  readonly operands: Operand[];
  readonly unknown: number[];
};

/** Splits words into options and operands, as getopt_long does; `strict` stops at the first operand. */
const scan = (row: CommandRow, words: Words, start: number, strict: boolean): Scan => {
  const found: Scan = { given: new Set(), args: [], operands: [], unknown: [] };
  let onlyOperands = false;
  for (let at = start; at < words.length && !(strict && found.operands.length > 0); at += 1) {
    const text = words[at];
    if (text === undefined || onlyOperands || isOperand(row, text, at === start)) operand(row, found, at, text);
    else if (text === '--') onlyOperands = true;
    else at += option(row, found, words, at);
  }
  return found;
};

const isOperand = (row: CommandRow, text: string, first: boolean): boolean => {
  if (text === '-') return true;
  if (!text.startsWith('-')) return !(row.bundled && first);
  return row.wordLike !== undefined && new RegExp(row.wordLike).test(text);
};

const operand = (row: CommandRow, { args, operands }: Scan, at: number, text: string | undefined): void => {
  const equals = row.assigned.size === 0 ? -1 : (text?.indexOf('=') ?? -1);
  const role = text === undefined ? undefined : roleNamed(row.assigned.get(text.slice(0, Math.max(equals, 0))) ?? '');
  if (role === undefined) operands.push({ at, from: 0, text });
  else args.push({ role, at, from: equals + 1, text: text?.slice(equals + 1) });
};

/** Reads one word of options; how many of the following words it takes. */
const option = (row: CommandRow, found: Scan, words: Words, at: number): number => {
  const text = words[at] ?? '';
  const long = text.startsWith('--') || (row.singleDash && text.length > 2);
  return long ? longOption(row, found, words, at) : cluster(row, found, words, at);
};

const longOption = (row: CommandRow, found: Scan, words: Words, at: number): number => {
  const text = words[at] ?? '';
  const equals = text.indexOf('=');
  const known = longNamed(row, equals === -1 ? text : text.slice(0, equals));
  if (known === undefined) found.unknown.push(at);
  for (const meaning of known?.meanings ?? []) found.given.add(meaning);
  if (known === undefined || known.value === 'none') return 0;
  if (equals !== -1) return value(found, known, at, equals + 1, text.slice(equals + 1));
  return known.value === 'next' ? value(found, known, at + 1, 0, words[at + 1]) + 1 : 0;
};

/** A long option may be cut short as long as only one is meant. */
const longNamed = ({ options, singleDash }: CommandRow, written: string): Option | undefined => {
  const exact = options.get(written);
  if (exact !== undefined || singleDash) return exact;
  const meant = new Set([...options].flatMap(([name, each]) => (name.startsWith(written) ? [each] : [])));
  const [first] = meant;
  return meant.size === 1 ? first : undefined;
};

/** `-xzf FILE`: letters, of which the first that wants a value takes the rest of the word, or the next word. */
const cluster = (row: CommandRow, found: Scan, words: Words, at: number): number => {
  const text = words[at] ?? '';
  const bundled = !text.startsWith('-');
  let taken = 0;
  for (let letter = bundled ? 0 : 1; letter < text.length; letter += 1) {
    const known = row.options.get(`-${text.charAt(letter)}`);
    if (known === undefined) found.unknown.push(at);
    for (const meaning of known?.meanings ?? []) found.given.add(meaning);
    if (known === undefined || known.value === 'none') continue;
    const rest = text.slice(letter + 1);
    if (rest === '' && known.value === 'attached') continue;
    if (!bundled && rest !== '') return value(found, known, at, letter + 1, rest);
    taken += 1;
    value(found, known, at + taken, 0, words[at + taken]);
    if (!bundled) break;
  }
  return taken;
};

/** The value of an option is what the last of its meanings says. */
const value = ({ args }: Scan, { meanings }: Option, at: number, from: number, text: string | undefined): 0 => {
  const role = meanings.at(-1);
  if (role !== undefined) args.push({ role: isStream(text) ? 'word' : role, at, from, text });
  return 0;
};

/** `-O -`: standard output. */
const isStream = (text: string | undefined): boolean => text === '-';

const finished = (row: CommandRow, { given, args, operands, unknown }: Scan): CommandReading => {
  const [, pattern = ''] = row.forms.find(([wanted]) => wanted.every((each) => hasMeaning(given, each))) ?? [];
  const roles = rolesFor(pattern, operands.length);
  const placed = operands.map((each, at): Argument => {
    return { ...each, role: isStream(each.text) ? 'word' : (roles[at] ?? 'word') };
  });
  return { row, given, unknown, args: [...args, ...placed].sort((a, b) => a.at - b.at) };
};

const hasMeaning = (given: ReadonlySet<string>, meaning: string): boolean => given.has(meaning);

/** `read... target` for three operands: read, read, target. The one with dots comes before what stands behind it. */
const rolesFor = (pattern: string, count: number): readonly (WordRole | undefined)[] => {
  const tokens = pattern.split(' ').filter((token) => token !== '');
  const many = tokens.findIndex((token) => token.endsWith('...'));
  if (many === -1) return tokens.map(roleNamed);
  const behind = Math.max(0, Math.min(tokens.length - many - 1, count - many - 1));
  const repeated = Math.max(0, count - many - behind);
  const role = roleNamed((tokens[many] ?? '').replace('...', ''));
  return [
    ...tokens.slice(0, many).map(roleNamed),
    ...Array.from({ length: repeated }, () => role),
    ...tokens.slice(many + 1, many + 1 + behind).map(roleNamed),
  ];
};

const roleNamed = (name: string): WordRole | undefined => ROLES.find((each) => each === name);
