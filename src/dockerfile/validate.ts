import { execFormOf } from './exec-form.js';
import { heredocIn } from './heredocs.js';
import { skipType } from './instruction.js';
import { quotedWordsOf, wordsOf } from './logical.js';
import type { BuildProblem, Directive, Dockerfile, Flag, Instruction } from './model.js';
import { fromOf, isAs } from './stages.js';

/**
 * All for which the builder refuses a file before it looks at any image.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/instructions/parse.go.
 */
export const problemsOf = (file: Omit<Dockerfile, 'problems'>): readonly BuildProblem[] => [
  ...longLines(file.source.text),
  ...file.directives.flatMap(directiveProblems),
  ...file.instructions.flatMap((instruction) => instructionProblems(instruction, file.escape)),
  ...structureProblems(file),
];

/** What the builder refuses in one instruction. A trigger of ONBUILD is looked at in the build that runs it. */
export const instructionProblems = (instruction: Instruction, escapeCharacter: string): readonly BuildProblem[] => {
  const check = CHECKS.get(instruction.keyword);
  if (check === undefined) return [unknownKeyword(instruction)];
  const message = flagProblem(instruction) ?? check(instruction, escapeCharacter);
  return message === undefined ? [] : [{ message: `${instruction.keyword} ${message}.`, span: instruction.span }];
};

/** Bytes of UTF-8 that the builder reads as one line at the most. */
export const LONGEST_LINE = 65535;

const longLines = (text: string): readonly BuildProblem[] => {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // No character takes more than three bytes for each of its UTF-16 units.
    if ((end - start) * 3 > LONGEST_LINE && bytesOf(text.slice(start, end)) > LONGEST_LINE) {
      return [
        {
          message: `A line is longer than ${LONGEST_LINE} bytes, and the builder reads no such line.`,
          span: { start, end },
        },
      ];
    }
    start = end + 1;
  }
  return [];
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const unknownKeyword = ({ keywordSpan, keyword }: Instruction): BuildProblem => ({
  message: `${keyword} is no instruction that the builder knows.`,
  span: keywordSpan,
});

/** Options of the check directive, `skip=A,B;error=true`. */
const directiveProblems = ({ name, value, span }: Directive): readonly BuildProblem[] => {
  if (name !== 'check') return [];
  const wrong = value.split(';').find((option) => {
    const [key = '', flag] = option.split(/=(.*)/s, 2);
    const known = ['skip', 'error', 'experimental'].includes(key.trim());
    return flag === undefined || !known || (key.trim() === 'error' && !/^(?:1|t|true|0|f|false)$/i.test(flag.trim()));
  });
  return wrong === undefined
    ? []
    : [{ message: `The directive check does not take ${wrong.trim() || 'nothing'}.`, span }];
};

const structureProblems = ({
  instructions,
  head,
  stages,
  source,
}: Omit<Dockerfile, 'problems'>): readonly BuildProblem[] => {
  const end = source.text.length;
  if (instructions.length === 0) {
    return [{ message: 'The file has no instruction.', span: { start: end, end } }];
  }
  const early = head.find(({ keyword }) => keyword !== 'ARG' && keyword !== 'FROM');
  if (early !== undefined && CHECKS.has(early.keyword)) {
    return [{ message: `${early.keyword} stands above the first FROM, where only ARG may.`, span: early.span }];
  }
  return stages.length > 0
    ? []
    : [{ message: 'The file has no FROM, so there is nothing to build.', span: { start: end, end } }];
};

/** Flags by instruction: a value, a list of values that may come again, a switch. */
const FLAGS: ReadonlyMap<string, Readonly<Record<string, 'value' | 'list' | 'switch'>>> = new Map([
  ['FROM', { platform: 'value' }],
  ['RUN', { mount: 'list', network: 'value', security: 'value', device: 'list' }],
  ['COPY', { chown: 'value', from: 'value', chmod: 'value', link: 'switch', parents: 'switch', exclude: 'list' }],
  [
    'ADD',
    {
      chown: 'value',
      chmod: 'value',
      link: 'switch',
      'keep-git-dir': 'switch',
      checksum: 'value',
      unpack: 'switch',
      exclude: 'list',
    },
  ],
  [
    'HEALTHCHECK',
    { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
  ],
]);

const flagProblem = ({ keyword, flags, rest }: Instruction): string | undefined => {
  // The builder does not even read the flags of HEALTHCHECK NONE.
  if (flags.length === 0 || (keyword === 'HEALTHCHECK' && /^none(?:\s|$)/i.test(rest.text))) return undefined;
  const known = FLAGS.get(keyword) ?? {};
  const seen = new Set<string>();
  for (const flag of flags) {
    const kind = Object.hasOwn(known, flag.name) ? known[flag.name] : undefined;
    const wrong = kind === undefined ? `does not know --${flag.name}` : valueProblem(flag, kind, seen.has(flag.name));
    if (wrong !== undefined) return wrong;
    seen.add(flag.name);
  }
  return undefined;
};

const valueProblem = ({ name, value }: Flag, kind: 'value' | 'list' | 'switch', again: boolean): string | undefined => {
  if (again && kind !== 'list') return `has --${name} a second time`;
  if (kind !== 'switch') return value === undefined ? `has --${name} without a value` : VALUES.get(name)?.(value);
  return value === undefined || /^(?:true|false)$/i.test(value) ? undefined : `takes true or false for --${name}`;
};

const oneOf =
  (name: string, ...values: readonly string[]) =>
  (value: string): string | undefined =>
    values.includes(value) ? undefined : `takes ${values.join(', ')} for --${name}`;

const duration =
  (name: string) =>
  (value: string): string | undefined =>
    value === '' || isDuration(value) ? undefined : `takes a time of a millisecond or more for --${name}, such as 30s`;

/** As Go's time.ParseDuration reads it; nothing at all and zero stand for the default. */
const isDuration = (value: string): boolean => {
  if (/^[+-]?0$/.test(value)) return true;
  if (!/^[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(value)) return false;
  const zero = !/[1-9]/.test(value);
  return zero || (!value.startsWith('-') && !/^\+?[0-9.]+(?:ns|us|µs|μs)$/.test(value)) || millisecondsOf(value) >= 1;
};

const millisecondsOf = (value: string): number => {
  const number = Number.parseFloat(value);
  if (value.endsWith('ns')) return number / 1e6;
  return /[uµμ]s$/.test(value) ? number / 1e3 : number;
};

const VALUES: ReadonlyMap<string, (value: string) => string | undefined> = new Map([
  ['network', oneOf('network', 'default', 'none', 'host')],
  ['security', oneOf('security', 'insecure', 'sandbox')],
  ['interval', duration('interval')],
  ['timeout', duration('timeout')],
  ['start-period', duration('start-period')],
  ['start-interval', duration('start-interval')],
  ['retries', (value) => (/^(?:\+?[0-9]{1,9})?$/.test(value) ? undefined : 'takes a number for --retries')],
]);

/** Answers with a clause that completes the name of the instruction. */
type Check = (instruction: Instruction, escapeCharacter: string) => string | undefined;

const one: Check = ({ rest }) => (rest.text === '' ? 'has no value' : undefined);
const some: Check = ({ rest }) => (rest.text === '' ? 'has no argument' : undefined);

const strings: Check = ({ rest, keyword }) => {
  const text = keyword === 'HEALTHCHECK' ? rest.text.slice(skipType(rest.text)) : rest.text;
  return execFormOf(text) === 'not-strings' ? 'has something in its array that is no string' : undefined;
};

const from: Check = (instruction) => {
  const words = wordsOf(instruction.rest);
  if (words.length !== 1 && !(words.length === 3 && isAs(words[1]?.text ?? ''))) {
    return 'takes an image, or an image, AS and a name';
  }
  const { as, name } = fromOf(instruction);
  return as === undefined || name !== undefined
    ? undefined
    : `has ${as.text} for a stage's name, which begins with a letter and goes on with letters, digits, ., - and _`;
};

const pairs: Check = (instruction, escapeCharacter) =>
  instruction.rest.text === ''
    ? 'has no argument'
    : (syntaxOfPairs(instruction, escapeCharacter) ?? blank(quotedWordsOf(instruction.rest, escapeCharacter)));

/** `NAME=value` pairs; without `=` in the first word the rest of the line is one value. */
const syntaxOfPairs: Check = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  const [first] = words;
  if (first === undefined) return 'has no argument';
  if (!first.text.includes('=')) return words.length < 2 ? 'has a name and no value' : undefined;
  const bare = words.find(({ text }) => !text.includes('='));
  return bare === undefined ? undefined : `has ${bare.text} without =`;
};

const blank = (words: readonly { readonly text: string }[]): string | undefined =>
  words.some(({ text }) => text.startsWith('=')) ? 'has a value without a name' : undefined;

const argument: Check = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  return words.length === 0 ? 'has no argument' : blank(words);
};

const copy: Check = (instruction, escapeCharacter) => {
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  if (words.length < 2) return 'takes what to copy and where to';
  const last = words.at(-1) ?? '';
  const heredoc = last.includes('<<') ? heredocIn(last) : undefined;
  if (heredoc !== undefined && !('error' in heredoc)) return 'has a heredoc where the destination belongs';
  return strings(instruction, escapeCharacter);
};

const volume: Check = (instruction, escapeCharacter) => {
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  if (words.length === 0) return 'has no path';
  return words.some((word) => word.trim() === '') ? 'has an empty path' : strings(instruction, escapeCharacter);
};

const shell: Check = (instruction, escapeCharacter) => {
  if (instruction.json === undefined) return strings(instruction, escapeCharacter) ?? 'takes an array of strings';
  return instruction.json.length === 0 ? 'has an empty array' : undefined;
};

const health: Check = (instruction, escapeCharacter) => {
  const { text } = instruction.rest;
  const type = text.slice(0, skipType(text));
  const command = text.slice(type.length).trim();
  if (type === '') return 'has no argument';
  if (type.toUpperCase() === 'NONE') return command === '' ? undefined : 'NONE takes no argument';
  if (type.toUpperCase() !== 'CMD') return `takes CMD or NONE, not ${type}`;
  if (command === '' || instruction.json?.length === 0) return 'CMD has no command';
  return strings(instruction, escapeCharacter);
};

/** Only what the parser itself refuses; the rest of a trigger is looked at by the build that runs it. */
const onbuild: Check = ({ trigger }, escapeCharacter) => {
  if (trigger === undefined) return 'has no instruction';
  const { keyword } = trigger;
  if (['FROM', 'MAINTAINER', 'ONBUILD'].includes(keyword)) return `cannot hold ${keyword} back`;
  const syntax = keyword === 'ENV' || keyword === 'LABEL' ? syntaxOfPairs : strings;
  const message = trigger.rest.text === '' ? undefined : syntax(trigger, escapeCharacter);
  return message === undefined ? undefined : `holds ${keyword} back, which ${message}`;
};

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['ADD', copy],
  ['ARG', argument],
  ['CMD', strings],
  ['COPY', copy],
  ['ENTRYPOINT', strings],
  ['ENV', pairs],
  ['EXPOSE', some],
  ['FROM', from],
  ['HEALTHCHECK', health],
  ['LABEL', pairs],
  ['MAINTAINER', one],
  ['ONBUILD', onbuild],
  ['RUN', strings],
  ['SHELL', shell],
  ['STOPSIGNAL', one],
  ['USER', one],
  ['VOLUME', volume],
  ['WORKDIR', one],
]);
