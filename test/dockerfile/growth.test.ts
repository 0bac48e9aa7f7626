import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandWord } from '../../src/dockerfile/expand.js';
import { maskedText } from '../../src/dockerfile/mask.js';
import { nameValues } from '../../src/dockerfile/name-values.js';
import { parse } from '../../src/dockerfile/parse.js';

const SMALL = 2000;
const TIMES = 16;
/** With the square of the text it would take 256 times as long. */
const MOST = 80;
/** A machine with other work may be slow for a moment, and not again and again. */
const ATTEMPTS = 5;

const read = (text: string): void => {
  const parsed = parse({ path: 'Dockerfile', text });
  maskedText(parsed);
  for (const instruction of parsed.instructions) nameValues(instruction, parsed.escape);
};

const expand = (word: string): void => {
  expandWord(word, (name) => (name === 'U' ? undefined : 'ab'), '\\');
};

const growth = suite('dockerfile: takes time with the length of the text, not with its square');

for (const [name, run, make] of [
  ['instructions', read, (count) => 'RUN a b\n'.repeat(count)],
  ['stages', read, (count) => 'FROM a AS b\n'.repeat(count)],
  ['stages and comments', read, (count) => 'FROM a AS b\n'.repeat(count) + '# c\n'.repeat(count)],
  ['continuations', read, (count) => `RUN a${' \\\n b'.repeat(count)}`],
  ['continuations of ENV', read, (count) => `FROM a\nENV a=b${' \\\n c=d'.repeat(count)}`],
  ['comments between continuations', read, (count) => `RUN a \\\n${'# b\n'.repeat(count)}`],
  ['continuations into ONBUILD', read, (count) => `${'ONBUILD \\\n'.repeat(count)} RUN a`],
  ['heredocs on one line', read, (count) => `RUN ${'<<E '.repeat(count)}\n${'E\n'.repeat(count)}`],
  ['heredocs without an end', read, (count) => 'RUN <<E\n'.repeat(count)],
  ['a body', read, (count) => `RUN <<E\n${'a\n'.repeat(count)}E\n`],
  ['quotes that do not close', read, (count) => `RUN <<E ${`'"`.repeat(count)}"\n`],
  ['flags', read, (count) => `COPY ${'--a="b c" '.repeat(count)}d e`],
  ['brackets', read, (count) => `CMD ${'['.repeat(count)}`],
  ['strings', read, (count) => `CMD [${'"a",'.repeat(count)}"b"]`],
  ['blanks', read, (count) => `USER${' \t'.repeat(count)}a${'\u00a0'.repeat(count)}`],
  ['carriage returns', read, (count) => `USER a${'\r'.repeat(count)}\n`.repeat(2)],
  ['variables', expand, (count) => '$A${B:-c}${U-$A}'.repeat(count)],
  ['braces that do not close', expand, (count) => '${A:-'.repeat(count)],
  ['quoted escapes', expand, (count) => `"${'\\a'.repeat(count)}"`],
  ['a word in a modifier', expand, (count) => `\${U:-${'a '.repeat(count)}}`],
  ['a pattern', expand, (count) => `\${A#${'*a'.repeat(count)}}`],
  ['unset variables', expand, (count) => '${U:+a}$U'.repeat(count)],
] as const satisfies readonly (readonly [string, (text: string) => void, (count: number) => string])[]) {
  growth(name, () => {
    const small = make(SMALL);
    const large = make(SMALL * TIMES);
    const ratios: number[] = [];
    while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < MOST)) {
      const least = Math.max(LEAST, Math.min(took(run, small), took(run, small), took(run, small)));
      ratios.push(Math.round(took(run, large) / least));
    }
    assert.ok(Math.min(...ratios) < MOST, `${TIMES} times the text takes ${ratios.join(', ')} times as long`);
  });
}

/** Milliseconds below which the clock says little. */
const LEAST = 0.2;

const took = (run: (text: string) => void, text: string): number => {
  const start = performance.now();
  run(text);
  return performance.now() - start;
};

growth.run();
