import type { Random } from '../random.js';

const INSERTED = [
  '\r',
  '\n',
  '\\',
  '`',
  '"',
  "'",
  '$',
  '{',
  '}',
  ' ',
  '\t',
  '#',
  '<<',
  '\0',
  '\u00a0',
  '\v',
  '=',
  '[',
  '--',
  '\u2028',
  '😀',
] as const;

const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** The text after one to three small accidents. */
export const damaged = (random: Random, text: string): string => {
  const accidents = 1 + random.below(3);
  let result = text;
  for (let index = 0; index < accidents; index++) result = accident(random, result);
  return result.replace(LONE_SURROGATES, '\ufffd');
};

const accident = (random: Random, text: string): string => {
  const at = random.below(text.length + 1);
  const lines = text.split(/(?<=\n)/);
  const line = random.below(lines.length);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 1:
      return lines.toSpliced(line, 1).join('');
    case 2:
      return lines.toSpliced(line, 0, lines[random.below(lines.length)] ?? '').join('');
    default:
      return text.slice(0, at) + random.pick(INSERTED) + text.slice(at);
  }
};
