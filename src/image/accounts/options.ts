import { slice, spanOf } from '../../dockerfile/logical.js';
import { accountToolNamed, optionOf, type ToolOption } from '../../knowledge/account-tools.js';
import type { ShellWord } from '../../shell/model.js';
import type { AccountTool, Flavour, OptionKey, UseOption } from './model.js';

export type Parsed = { readonly options: readonly UseOption[]; readonly operands: readonly Operand[] };

export type Operand = { readonly value: string | undefined; readonly word: ShellWord };

/** Splits the words behind a program into options and operands, as getopt does: they may be mixed until `--`. */
export const parseOptions = (
  tool: AccountTool,
  flavour: Exclude<Flavour, 'missing'>,
  words: readonly ShellWord[],
  expand: (word: ShellWord) => string | undefined,
): Parsed => {
  const spec = accountToolNamed(tool, flavour) ?? accountToolNamed(tool, 'shadow');
  const options: UseOption[] = [];
  const operands: Operand[] = [];
  let onlyOperands = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const text = expand(word);
    if (text === '' && !word.literal) continue;
    if (onlyOperands || !word.text.startsWith('-') || word.text === '-') operands.push({ value: text, word });
    else if (word.text === '--') onlyOperands = true;
    else {
      const read = readOption(spec, word, words[at + 1], expand);
      options.push(...read.options);
      if (read.tookNext) at++;
    }
  }
  return { options, operands };
};

type Spec = ReturnType<typeof accountToolNamed>;
type Read = { readonly options: readonly UseOption[]; readonly tookNext: boolean };
type Expand = (word: ShellWord) => string | undefined;

const readOption = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const long = word.text.startsWith('--') || (spec?.perl === true && word.text.length > 2);
  return long ? readLong(spec, word, next, expand) : readShort(spec, word, next, expand);
};

const readLong = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const { text } = word;
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  const known = spec && optionOf(spec, text.slice(0, end));
  const option = { key: keyOf(known), flag: text.slice(0, end), flagSpan: spanOf(word, 0, end) };
  if (known?.takesValue !== true)
    return { options: [{ ...option, value: undefined, valueSpan: undefined }], tookNext: false };
  if (equals === -1) return { options: [{ ...option, ...nextValue(next, expand) }], tookNext: next !== undefined };
  const value = insideValue(word, equals + 1, expand);
  return { options: [{ ...option, ...value }], tookNext: false };
};

const keyOf = (known: ToolOption | undefined): OptionKey => known?.key ?? 'foreign';

const readShort = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const { text } = word;
  const options: UseOption[] = [];
  for (let at = 1; at < text.length; at++) {
    const flag = `-${text.charAt(at)}`;
    const known = spec && optionOf(spec, flag);
    const option = { key: keyOf(known), flag, flagSpan: spanOf(word, at === 1 ? 0 : at, at + 1) };
    if (known?.takesValue !== true) options.push({ ...option, value: undefined, valueSpan: undefined });
    else if (at + 1 < text.length) {
      options.push({ ...option, ...insideValue(word, at + 1, expand) });
      break;
    } else return { options: [...options, { ...option, ...nextValue(next, expand) }], tookNext: next !== undefined };
  }
  return { options, tookNext: false };
};

const nextValue = (next: ShellWord | undefined, expand: Expand) => ({
  value: next === undefined ? undefined : expand(next),
  valueSpan: next?.span,
});

/** The value in the same word: `--uid=1000`, `-u1000`. */
const insideValue = (word: ShellWord, from: number, expand: Expand) => {
  const head = word.text.slice(0, from);
  const whole = expand(word);
  const value = whole?.startsWith(head) === true ? whole.slice(from) : undefined;
  return { value, valueSpan: spanOf(slice(word, from, word.text.length)) };
};
