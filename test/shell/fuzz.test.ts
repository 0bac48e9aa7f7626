import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandsOf } from '../../src/shell/commands.js';
import { expandShell } from '../../src/shell/expand.js';
import { instructionIn } from './read.js';

/** A small generator of numbers below 1, the same on every run: mulberry32. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const PARTS = [
  'a',
  'useradd',
  '-u',
  '1000',
  ' ',
  ' ',
  ' ',
  '\t',
  '\n',
  '\\\n',
  '\\',
  "'",
  '"',
  '`',
  '$',
  '$(',
  '${',
  '$((',
  '))',
  ')',
  '(',
  '}',
  '{',
  '[[',
  ']]',
  '[',
  ']',
  ';',
  ';;',
  '&',
  '&&',
  '|',
  '||',
  '<',
  '>',
  '<<',
  '<<-',
  '<<<',
  '>>',
  '2>&1',
  '<(',
  '#',
  '=',
  'A=',
  'A+=(',
  'if ',
  'then ',
  'else ',
  'elif ',
  'fi',
  'for x in ',
  'do ',
  'done',
  'case ',
  ' in ',
  'esac',
  'while ',
  'function ',
  'f() ',
  '! ',
  'EOF',
  '\nEOF\n',
  'sh -c ',
  'bash ',
  'eval ',
  'sudo ',
  'env ',
  'exec ',
  'timeout ',
  "$'",
  '\\n',
  '\r\n',
  '*',
  '?',
  '~',
  '\u0000',
  'é',
  '😀',
];

const fuzz = suite('shell/fuzz');

fuzz('any text gives commands whose places lie in it', () => {
  const random = randomFrom(20261123);
  let found = 0;
  for (let round = 0; round < 6_000; round++) {
    const length = 1 + Math.floor(random() * 30);
    const script = Array.from({ length }, () => PARTS[Math.floor(random() * PARTS.length)]).join('');
    const { text, instruction } = instructionIn(random() < 0.3 ? `RUN <<EOF\n${script}\nEOF` : `RUN ${script}`);
    for (const { span, words } of commandsOf(instruction, text)) {
      found++;
      for (const each of [span, ...words.map((word) => word.span)]) {
        assert.ok(each.start <= each.end && each.start >= 0 && each.end <= text.length, JSON.stringify(script));
      }
      for (const word of words) {
        const size = word.pieces.reduce((sum, piece) => sum + piece.length, 0);
        assert.is(size, word.text.length, JSON.stringify(script));
        expandShell(word, () => 'x');
      }
    }
  }
  assert.ok(found > 6_000);
});

fuzz.run();
