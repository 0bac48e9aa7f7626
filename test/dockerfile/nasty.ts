import { randomOf } from '../conformance/random.js';

/** What the reader of lines, words and heredocs trips over, if over anything. */
const PARTS = [
  ...['FROM a', 'FROM a AS b', 'FROM --platform=x a', 'RUN', 'RUN a', 'USER a', 'ENV a=b', 'ENV a b', 'LABEL a="b c"'],
  ...['COPY --from=a b c', 'COPY --chown="a b" c d', 'ADD a b', 'ARG A', 'ARG A=b', 'CMD ["a", "b"]', 'CMD [1]'],
  ...[
    'ONBUILD ',
    'ONBUILD RUN',
    'ONBUILD USER a',
    'HEALTHCHECK NONE',
    'HEALTHCHECK CMD ["a"]',
    'VOLUME /a',
    'uſer',
    'İ',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\t',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\\\n',
    '\\\n',
    '\\ \n',
    '\\\\\n',
    '\\',
    '`\n',
    '`',
  ],
  ...[
    '\nRUN <<E\n',
    '\nRUN a <<E\n',
    '\nCOPY <<-E a\n',
    '\nONBUILD RUN <<E\n',
    '<<E',
    '<<-E',
    "<<'E'",
    '<< E',
    '3<<E',
    '\nE\n',
    '\nE\n',
    '\n\tE\n',
    '<',
    '--',
    '--x',
    '--x=y',
    '=',
    '"',
    "'",
  ],
  ...[
    '# a\n',
    '\n# a\n',
    '# escape=`\n',
    '# check=skip=a\n',
    '#',
    '$A',
    '${A}',
    '${A:-b}',
    '${',
    '}',
    '[',
    ']',
    '["a"]',
  ],
  ...['\ufeff', '\u00a0', '\u3000', '\u0085', '\f', '\v', '\0', 'é', '😀', 'a', 'b c', '0'],
];

const LONGEST = 30;

/** The same texts on every run. Every other one begins as a Dockerfile does. */
export const texts = (count: number): readonly string[] => {
  const random = randomOf(1);
  return random.times(count, count, (index) => {
    const parts = random.times(1, LONGEST, () => random.pick(PARTS));
    return (index % 2 === 0 ? 'FROM a\n' : '') + parts.join(random.chance(0.5) ? '' : ' ');
  });
};
