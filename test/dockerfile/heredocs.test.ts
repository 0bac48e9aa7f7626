import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsed } from './read.js';

const heredocs = suite('dockerfile/heredocs');

/** Name, `$` for one that expands, `-` for one that drops tabs, and body of every heredoc; then what follows. */
const shapesIn = (text: string): readonly string[] =>
  parsed(text).instructions.flatMap((instruction) => [
    instruction.keyword,
    ...instruction.heredocs.map(
      ({ name, expands, chomp, body }) =>
        `${name}${expands ? '$' : ''}${chomp ? '-' : ''} ${text.slice(body.start, body.end)}`,
    ),
  ]);

const USER_BELOW = ['USER'] as const;

for (const [sentence, opening, expected] of [
  ['a name', 'RUN <<E\nb\nE', ['RUN', 'E$ b\n']],
  ['an empty body', 'RUN <<E\nE', ['RUN', 'E$ ']],
  ['quotes stop expansion', 'RUN <<"E"\nb\nE', ['RUN', 'E b\n']],
  ['single quotes too', "RUN <<'E'\nb\nE", ['RUN', 'E b\n']],
  ['quotes in the middle too', 'RUN <<E"O"F\nb\nEOF', ['RUN', 'EOF b\n']],
  ['a name with a blank', 'RUN <<"E F"\nb\nE F', ['RUN', 'E F b\n']],
  ['a protected name', 'RUN <<\\E\nb\nE', ['RUN', 'E$ b\n']],
  ['a hyphen drops tabs', 'RUN <<-E\n\tb\n\tE', ['RUN', 'E$- \tb\n']],
  ['not blanks', 'RUN <<-E\n E\nE', ['RUN', 'E$-  E\n']],
  ['a blank between', 'RUN << E\nb\nE', ['RUN', 'E$ b\n']],
  ['a blank and quotes', "RUN cat << 'E' > /x\nUSER root\nE", ['RUN', 'E USER root\n']],
  ['the number of a stream', 'RUN 3<<E cat\nb\nE', ['RUN', 'E$ b\n']],
  ['two', 'RUN <<A <<B\na\nA\nb\nB', ['RUN', 'A$ a\n', 'B$ b\n']],
  ['one that drops tabs and one that does not', 'RUN <<-A <<B\n\tA\n\tB\nB', ['RUN', 'A$- ', 'B$ \tB\n']],
  ['COPY', 'COPY <<E /x\nb\nE', ['COPY', 'E$ b\n']],
  ['ADD', 'ADD <<E /x\nb\nE', ['ADD', 'E$ b\n']],
  ['a trigger', 'ONBUILD RUN <<E\nb\nE', ['ONBUILD', 'E$ b\n']],
  ['line endings of Windows', 'RUN <<E\r\nb\r\nE\r', ['RUN', 'E$ b\r\n']],
  ['a name on a continuation line', 'RUN a \\\n  <<E\nb\nE', ['RUN', 'E$ b\n']],
  ['a comment in it is text', 'RUN <<E\n# b\nE', ['RUN', 'E$ # b\n']],
  ['a continuation in it continues nothing', 'RUN <<E\nb \\\nE', ['RUN', 'E$ b \\\n']],
  ['in quotes it is text', "RUN echo 'cat <<E'", ['RUN']],
  ['in double quotes too', 'RUN echo "cat <<E"', ['RUN']],
  ['protected it is text', 'RUN echo \\<<E', ['RUN']],
  ['with an apostrophe on the line it is text', "RUN echo it's <<E", ['RUN']],
  ['without a name it is text', 'RUN cat <<', ['RUN']],
  ['with an empty name too', 'RUN cat <<""', ['RUN']],
  ['three less-thans are text', 'RUN cat <<<E', ['RUN']],
  ['CMD has none', 'CMD cat <<E', ['CMD']],
  ['ENV has none', 'ENV a=<<E', ['ENV']],
  ['the exec form has none', 'RUN ["cat", "<<E"]', ['RUN']],
] as const) {
  heredocs(sentence, () => assert.equal(shapesIn(`${opening}\nUSER a`), [...expected, ...USER_BELOW]));
}

heredocs('one that nothing closes takes the rest', () => {
  assert.equal(shapesIn('RUN <<E\nb\nUSER a\n'), ['RUN', 'E$ b\nUSER a\n']);
});

heredocs('its instruction ends with it', () => {
  const text = 'RUN <<E\nb\nE\n# c\n';
  const [run] = parsed(text).instructions;
  assert.is(text.slice(run?.span.start, run?.span.end), 'RUN <<E\nb\nE');
  assert.is(run?.endLine, 3);
});

heredocs.run();
