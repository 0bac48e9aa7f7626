import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandWord } from '../../src/dockerfile/expand.js';
import { maskedText } from '../../src/dockerfile/mask.js';
import { nameValues } from '../../src/dockerfile/name-values.js';
import { parse } from '../../src/dockerfile/parse.js';

const SMALL = 5000;
const TIMES = 8;
/** Eight times the text may take so many times as long; with the square of it, it would take 64 times as long. */
const MOST = 24;

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
    run(small);
    const ratio =
      fastest(() => run(large)) /
      Math.max(
        fastest(() => run(small)),
        LEAST,
      );
    assert.ok(ratio < MOST, `${TIMES} times the text takes ${ratio.toFixed(0)} times as long`);
  });
}

/** Milliseconds below which the clock says little. */
const LEAST = 0.5;
const ROUNDS = 5;

/** The least of some runs: others on the machine make a run slower, never faster. */
const fastest = (run: () => void): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
};

growth.run();
