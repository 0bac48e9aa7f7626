import type { Shape } from './measure.js';

export const DOCKERFILE: readonly Shape[] = [
  ['instructions', (n) => 'RUN a b\n'.repeat(n)],
  ['stages', (n) => 'FROM a AS b\n'.repeat(n)],
  ['stages and comments', (n) => 'FROM a AS b\n'.repeat(n) + '# c\n'.repeat(n)],
  ['continuations', (n) => `RUN a${' \\\n b'.repeat(n)}`],
  ['continuations of ENV', (n) => `FROM a\nENV a=b${' \\\n c=d'.repeat(n)}`],
  ['comments between continuations', (n) => `RUN a \\\n${'# b\n'.repeat(n)}`],
  ['continuations into ONBUILD', (n) => `${'ONBUILD \\\n'.repeat(n)} RUN a`],
  ['heredocs on one line', (n) => `RUN ${'<<E '.repeat(n)}\n${'E\n'.repeat(n)}`],
  ['heredocs without an end', (n) => 'RUN <<E\n'.repeat(n)],
  ['a body', (n) => `RUN <<E\n${'a\n'.repeat(n)}E\n`],
  ['quotes that do not close', (n) => `RUN <<E ${`'"`.repeat(n)}"\n`],
  ['flags', (n) => `COPY ${'--a="b c" '.repeat(n)}d e`],
  ['brackets', (n) => `CMD ${'['.repeat(n)}`],
  ['strings', (n) => `CMD [${'"a",'.repeat(n)}"b"]`],
  ['blanks', (n) => `USER${' \t'.repeat(n)}a${'\u00a0'.repeat(n)}`],
  ['carriage returns', (n) => `USER a${'\r'.repeat(n)}\n`.repeat(2)],
];

export const WORDS: readonly Shape[] = [
  ['variables', (n) => '$A${B:-c}${U-$A}'.repeat(n)],
  ['braces that do not close', (n) => '${A:-'.repeat(n)],
  ['quoted escapes', (n) => `"${'\\a'.repeat(n)}"`],
  ['a word in a modifier', (n) => `\${U:-${'a '.repeat(n)}}`],
  ['a pattern', (n) => `\${A#${'*a'.repeat(n)}}`],
  ['unset variables', (n) => '${U:+a}$U'.repeat(n)],
];
