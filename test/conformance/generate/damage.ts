import type { Random } from '../random.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** Around the longest line that the builder reads, in bytes. */
const LONG_LINE = 65_536;

/** The text after one to three small accidents. */
export const damaged = (random: Random, text: string): string =>
  random
    .times(1, 3, () => accident)
    .reduce((result, happen) => happen(random, result), text)
    .replace(LONE_SURROGATES, '\ufffd');

const accident = (random: Random, text: string): string => {
  const at = random.below(text.length + 1);
  const lines = text.split(/(?<=\n)/);
  const line = random.below(lines.length);
  if (random.chance(0.02)) return text.slice(0, at) + 'x'.repeat(LONG_LINE - random.below(20)) + text.slice(at);
  // In a comment, so that it is not the name of something.
  if (random.chance(0.05))
    return lines.toSpliced(line, 0, `# ${'x'.repeat(LONG_LINE - 12 + random.below(20))}\n`).join('');
  if (random.chance(0.05)) return lines.toSpliced(line, 0, '# \0\n').join('');
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 1:
      return lines.toSpliced(line, 1).join('');
    case 2:
      return lines.toSpliced(line, 0, random.pick(lines)).join('');
    default:
      return text.slice(0, at) + random.pick(vocabulary.inserted) + text.slice(at);
  }
};
