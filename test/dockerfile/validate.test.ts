import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { LONGEST_LINE } from '../../src/dockerfile/validate.js';

/** A text that the builder refuses, what is blamed in it, and a neighbour that it takes. */
type Row = readonly [sentence: string, refused: string, blamed: string, accepted: string];

/** Instructions, below a FROM that is put above each. */
const INSTRUCTIONS: readonly Row[] = [
  ['an unknown keyword', 'FOO a', 'FOO', 'RUN a'],
  ['a keyword that only looks like one', 'u\u017fer a', 'u\u017fer', 'user a'],
  ['USER without a value', 'USER', 'USER', 'USER a'],
  ['USER of blanks', 'USER  ', 'USER  ', 'USER ""'],
  ['a flag that USER does not know', 'USER --x a', '--x', 'USER -- a'],
  ['WORKDIR without a value', 'WORKDIR', 'WORKDIR', 'WORKDIR a b'],
  ['STOPSIGNAL without a value', 'STOPSIGNAL', 'STOPSIGNAL', 'STOPSIGNAL 9'],
  ['MAINTAINER without a value', 'MAINTAINER', 'MAINTAINER', 'MAINTAINER a'],
  ['EXPOSE without a port', 'EXPOSE', 'EXPOSE', 'EXPOSE 80'],
  ['VOLUME without a path', 'VOLUME', 'VOLUME', 'VOLUME /a'],
  ['VOLUME of an empty array', 'VOLUME []', 'VOLUME []', 'VOLUME ["/a"]'],
  ['VOLUME of an empty path', 'VOLUME ["/a", ""]', '["/a", ""]', 'VOLUME ["/a", "b"]'],
  ['ENV without a name', 'ENV', 'ENV', 'ENV a=b'],
  ['ENV without a value', 'ENV a', 'a', 'ENV a b'],
  ['ENV with a bare word', 'ENV a=b c', 'c', 'ENV a=b c='],
  ['ENV with an empty name', 'ENV =b', '=b', 'ENV b='],
  ['LABEL without a value', 'LABEL a', 'a', 'LABEL a b'],
  ['LABEL with an empty name', 'LABEL a=b =c', '=c', 'LABEL a=b c=""'],
  ['ARG without a name', 'ARG', 'ARG', 'ARG a'],
  ['ARG with an empty name', 'ARG =b', '=b', 'ARG b='],
  ['COPY without a destination', 'COPY a', 'COPY a', 'COPY a b'],
  ['COPY of an array of one', 'COPY ["a"]', 'COPY ["a"]', 'COPY ["a", "b"]'],
  ['COPY of other things than strings', 'COPY [1, 2]', '[1, 2]', 'COPY ["1", "2"]'],
  ['COPY to a heredoc', 'COPY a <<E\nE', 'a <<E', 'COPY <<E a\nE'],
  ['a flag that COPY does not know', 'COPY --user=a b c', '--user=a', 'COPY --chown=a b c'],
  ['a flag with the wrong case', 'COPY --Chown=a b c', '--Chown=a', 'COPY --chown=A b c'],
  ['a flag twice', 'COPY --chown=a --chown=b c d', '--chown=b', 'COPY --exclude=a --exclude=b c d'],
  ['a flag without its value', 'COPY --from b c', '--from', 'COPY --from= b c'],
  ['a switch that is neither on nor off', 'COPY --link=maybe a b', '--link=maybe', 'COPY --link=FALSE a b'],
  ['ADD without a destination', 'ADD a', 'ADD a', 'ADD a b'],
  ['a flag that ADD does not know', 'ADD --from=a b c', '--from=a', 'ADD --keep-git-dir b c'],
  ['a flag that RUN does not know', 'RUN --user=a b', '--user=a', 'RUN --network=none b'],
  ['a network that there is not', 'RUN --network=lan a', '--network=lan', 'RUN --network=host a'],
  ['a sandbox that there is not', 'RUN --security=no a', '--security=no', 'RUN --security=sandbox a'],
  ['a mount without fields', 'RUN --mount= a', '--mount=', 'RUN --mount=, a'],
  ['a mount whose quotes do not close', `RUN --mount='"id=a' b`, `--mount='"id=a'`, `RUN --mount='"id=a"' b`],
  ['a quote within a field', `RUN --mount='id="a"' b`, `--mount='id="a"'`, `RUN --mount='"id=""a"""' b`],
  ['a mount from a variable', 'RUN --mount=FROM=$A,id=a b', '--mount=FROM=$A,id=a', 'RUN --mount=from=A$,id=$a b'],
  ['a device of two names', 'RUN --device=a,b c', '--device=a,b', 'RUN --device=a/b=c,required c'],
  [
    'a device that is required by a word',
    'RUN --device=a,required=yes c',
    '--device=a,required=yes',
    'RUN --device=name=a,required=T c',
  ],
  ['RUN of other things than strings', 'RUN [1]', '[1]', 'RUN [1'],
  ['CMD of other things than strings', 'CMD ["a", null]', '["a", null]', 'CMD ["a", "null"]'],
  ['ENTRYPOINT of other things than strings', 'ENTRYPOINT [["a"]]', '[["a"]]', 'ENTRYPOINT []'],
  ['SHELL that is no array', 'SHELL bash', 'bash', 'SHELL ["bash"]'],
  ['SHELL of an empty array', 'SHELL []', 'SHELL []', 'SHELL [""]'],
  ['HEALTHCHECK without a type', 'HEALTHCHECK', 'HEALTHCHECK', 'HEALTHCHECK none'],
  ['HEALTHCHECK of another type', 'HEALTHCHECK RUN a', 'RUN', 'HEALTHCHECK cmd a'],
  ['HEALTHCHECK without a command', 'HEALTHCHECK CMD', 'HEALTHCHECK CMD', 'HEALTHCHECK CMD a'],
  ['HEALTHCHECK of an empty array', 'HEALTHCHECK CMD []', 'HEALTHCHECK CMD []', 'HEALTHCHECK CMD ["a"]'],
  ['HEALTHCHECK NONE with an argument', 'HEALTHCHECK NONE a', 'NONE a', 'HEALTHCHECK --x NONE'],
  ['a time without a unit', 'HEALTHCHECK --timeout=3 CMD a', '--timeout=3', 'HEALTHCHECK --timeout=3s CMD a'],
  [
    'a time that is too short',
    'HEALTHCHECK --interval=1us CMD a',
    '--interval=1us',
    'HEALTHCHECK --interval=1ms CMD a',
  ],
  [
    'a time of several units',
    'HEALTHCHECK --interval=1m30 CMD a',
    '--interval=1m30',
    'HEALTHCHECK --interval=1m30.5s CMD a',
  ],
  [
    'a number of tries that is none',
    'HEALTHCHECK --retries=few CMD a',
    '--retries=few',
    'HEALTHCHECK --retries=3 CMD a',
  ],
  ['ONBUILD without an instruction', 'ONBUILD', 'ONBUILD', 'ONBUILD RUN a'],
  ['ONBUILD FROM', 'ONBUILD FROM a', 'FROM', 'ONBUILD COPY a b'],
  ['ONBUILD ONBUILD', 'ONBUILD onbuild RUN a', 'onbuild', 'ONBUILD run onbuild'],
  ['ONBUILD MAINTAINER', 'ONBUILD MAINTAINER a', 'MAINTAINER', 'ONBUILD LABEL a=b'],
  ['what cannot be read in a trigger', 'ONBUILD ENV a', 'a', 'ONBUILD ENV a b'],
  ['other things than strings in a trigger', 'ONBUILD CMD [1]', '[1]', 'ONBUILD CMD ["1"]'],
  ['FROM without an image', 'FROM', 'FROM', 'FROM a'],
  ['FROM with two words', 'FROM a b', 'a b', 'FROM a AS b'],
  ['FROM with a comment', 'FROM a # b', 'a # b', 'FROM a as b\n# b'],
  ['FROM with another word for AS', 'FROM a IS b', 'a IS b', 'FROM a aS b'],
  ['a stage that begins with a digit', 'FROM a AS 1b', '1b', 'FROM a AS b1'],
  ['a stage with a slash', 'FROM a AS b/c', 'b/c', 'FROM a AS B.c-d_e'],
  ['a flag that FROM does not know', 'FROM --x=a b', '--x=a', 'FROM --platform=linux/arm64 b'],
  ['a heredoc that nothing closes', 'RUN <<E\na', 'RUN', 'RUN <<E\na\nE'],
  ['a heredoc whose end has a blank', 'RUN <<E\na\nE ', 'RUN', 'RUN <<-E\na\n\tE'],
  ['a heredoc whose name goes on', 'RUN cat <<E>b\nE', 'RUN', 'RUN cat <<E >b\nE'],
];

/** Files as a whole. */
const FILES: readonly Row[] = [
  ['an empty file', '', '', 'FROM a'],
  ['a file of comments', '# a\n', '', '# a\nFROM a'],
  ['a file without FROM', 'ARG A\n', '', 'ARG A\nFROM a'],
  ['an instruction above FROM', 'RUN a\nFROM a', 'RUN a', 'ARG a\nFROM a'],
  ['an escape character that is none', '# escape=x\nFROM a', '# escape=x', '# escape=`\nFROM a'],
  ['a directive twice', '# escape=`\n# escape=`\nFROM a', '# escape=`', '# syntax=a\n# escape=`\nFROM a'],
  ['a check below a line for the shell', '#!/bin/x\n# check=l\nFROM a', '# check=l', '#!/bin/x\n\n# check=l\nFROM a'],
  ['a check without a blank before it', '# escape=`\n# check=l\nFROM a', '# check=l', ' # escape=`\n# check=l\nFROM a'],
  ['a check that there is not', '# check=l\nFROM a', '# check=l', '# check=skip=all;error=true\nFROM a'],
  [
    'a line that is too long',
    `FROM a\nRUN ${'x'.repeat(LONGEST_LINE)}`,
    `RUN ${'x'.repeat(LONGEST_LINE)}`,
    `FROM a\nRUN ${'x'.repeat(LONGEST_LINE - 5)}`,
  ],
  [
    'bytes count, not characters',
    `FROM a\n#${'é'.repeat(32768)}`,
    `#${'é'.repeat(32768)}`,
    `FROM a\n#${'é'.repeat(32767)}`,
  ],
];

const problemsIn = (text: string): readonly string[] =>
  parse({ path: 'Dockerfile', text }).problems.map(({ span }) => text.slice(span.start, span.end));

const validate = suite('dockerfile/validate');

const below = (text: string): string => `FROM a\n${text}`;
const rows = [
  ...INSTRUCTIONS.map(
    ([sentence, refused, blamed, accepted]) => [sentence, below(refused), blamed, below(accepted)] as const,
  ),
  ...FILES,
];

for (const [sentence, refused, blamed, accepted] of rows) {
  validate(`${sentence} is refused`, () => assert.equal(problemsIn(refused), [blamed]));
  validate(`${sentence}: its neighbour is not`, () => assert.equal(problemsIn(accepted), []));
}

validate('problems come in file order', () => {
  assert.equal(problemsIn('FROM a\nFOO\nUSER\nBAR\n'), ['FOO', 'USER', 'BAR']);
});

validate('a message is a sentence in words of its own', () => {
  for (const [, refused] of rows) {
    for (const { message } of parse({ path: 'Dockerfile', text: refused }).problems) {
      assert.match(message, /^[^\n]*\.$/);
      assert.not.match(message, /please|invalid|unexpected/i);
    }
  }
});

validate.run();
