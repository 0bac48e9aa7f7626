import { slice, spanOf } from '../../dockerfile/logical.js';
import { accountToolNamed, optionOf, type ToolOption } from '../../knowledge/account-tools.js';
import type { Argument } from '../operations/operation.js';
import type { AccountTool, Flavour, OptionKey, UseOption } from './model.js';

export type Parsed = { readonly options: readonly UseOption[]; readonly operands: readonly Argument[] };

/** Splits the words behind a program into options and operands, as getopt does: they may be mixed until `--`. */
export const parseOptions = (
  tool: AccountTool,
  flavour: Exclude<Flavour, 'missing'>,
  args: readonly Argument[],
): Parsed => {
  const spec = accountToolNamed(tool, flavour) ?? accountToolNamed(tool, 'shadow');
  const options: UseOption[] = [];
  const operands: Argument[] = [];
  let onlyOperands = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined) break;
    const { value, word } = arg;
    if (value === '' && !word.literal) continue;
    const text = textOf(arg);
    if (onlyOperands || !text.startsWith('-') || text === '-') operands.push(arg);
    else if (text === '--') onlyOperands = true;
    else {
      const read = readOption(spec, arg, args[at + 1]);
      options.push(...read.options);
      if (read.tookNext) at++;
    }
  }
  return { options, operands };
};

/** What a variable at its beginning makes of a word; else as it is written. */
const textOf = ({ value, word }: Argument): string => (isMade(word) ? (value ?? word.text) : word.text);

const isMade = ({ text }: Argument['word']): boolean => text.startsWith('$');

/** Of what a variable made no part has a place of its own. */
const placeIn = ({ word }: Argument, from: number, to: number) => (isMade(word) ? word.span : spanOf(word, from, to));

type Spec = ReturnType<typeof accountToolNamed>;
type Read = { readonly options: readonly UseOption[]; readonly tookNext: boolean };

const readOption = (spec: Spec, arg: Argument, next: Argument | undefined): Read => {
  const text = textOf(arg);
  const long = text.startsWith('--') || (spec?.perl === true && text.length > 2);
  return long ? readLong(spec, arg, next) : readShort(spec, arg, next);
};

const readLong = (spec: Spec, arg: Argument, next: Argument | undefined): Read => {
  const text = textOf(arg);
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  const known = spec && optionOf(spec, text.slice(0, end));
  const option = { key: keyOf(known), flag: text.slice(0, end), flagSpan: placeIn(arg, 0, end) };
  if (known?.takesValue !== true)
    return { options: [{ ...option, value: undefined, valueSpan: undefined }], tookNext: false };
  if (equals === -1) return { options: [{ ...option, ...nextValue(next) }], tookNext: next !== undefined };
  const value = insideValue(arg, equals + 1);
  return { options: [{ ...option, ...value }], tookNext: false };
};

const keyOf = (known: ToolOption | undefined): OptionKey => known?.key ?? 'foreign';

const readShort = (spec: Spec, arg: Argument, next: Argument | undefined): Read => {
  const text = textOf(arg);
  const options: UseOption[] = [];
  for (let at = 1; at < text.length; at++) {
    const flag = `-${text.charAt(at)}`;
    const known = spec && optionOf(spec, flag);
    const option = { key: keyOf(known), flag, flagSpan: placeIn(arg, at === 1 ? 0 : at, at + 1) };
    if (known?.takesValue !== true) options.push({ ...option, value: undefined, valueSpan: undefined });
    else if (at + 1 < text.length) {
      options.push({ ...option, ...insideValue(arg, at + 1) });
      break;
    } else return { options: [...options, { ...option, ...nextValue(next) }], tookNext: next !== undefined };
  }
  return { options, tookNext: false };
};

const nextValue = (next: Argument | undefined) => ({ value: next?.value, valueSpan: next?.word.span });

/** The value in the same word: `--uid=1000`, `-u1000`. */
const insideValue = (arg: Argument, from: number) => {
  const { value: whole, word } = arg;
  if (isMade(word)) return { value: whole?.slice(from), valueSpan: word.span };
  const head = word.text.slice(0, from);
  const value = whole?.startsWith(head) === true ? whole.slice(from) : undefined;
  return { value, valueSpan: spanOf(slice(word, from, word.text.length)) };
};
