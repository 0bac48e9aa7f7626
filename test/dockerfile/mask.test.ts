import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { agreement, astOf } from '../../src/dockerfile/ast.js';
import { maskedText } from '../../src/dockerfile/mask.js';
import { randomOf } from '../conformance/random.js';
import { parsed } from './read.js';

const mask = suite('dockerfile/mask');

for (const [sentence, text, expected] of [
  ['an instruction stays', 'FROM a\n', 'FROM a\n'],
  ['a comment goes', '# a\nFROM a\n', '   \nFROM a\n'],
  ['a directive stays', '# escape=`\nFROM a\n', '# escape=`\nFROM a\n'],
  ['a comment between continuation lines goes', 'RUN a \\\n# b\n c\n', 'RUN a \\\n   \n c\n'],
  ['the body of a heredoc goes', 'RUN <<E\nUSER a\nE\n', 'RUN xxE\n      \n \n'],
  ['a backslash that continues nothing is another letter', 'RUN a \\\\\nUSER b\n', 'RUN a \\x\nUSER b\n'],
  ['white space of other scripts becomes a blank', '\u00a0USER\u000ba\n', ' USER a\n'],
  ['a lone carriage return too', 'USER a\rUSER b\n', 'USER a USER b\n'],
  ['line endings of Windows stay', 'USER a\r\n', 'USER a\r\n'],
  ['a byte order mark stays', '\ufeffUSER a\n', '\ufeffUSER a\n'],
  ['a line of a backslash alone goes', '\\\nUSER a\n', ' \nUSER a\n'],
] as const) {
  mask(sentence, () => assert.is(maskedText(parsed(text)), expected));
}

const PARTS = [
  'FROM a\n',
  'USER b\n',
  'RUN c \\\n',
  '  d\n',
  '# e \\\n',
  '\\\n',
  'RUN <<E\nUSER x\nE\n',
  'RUN << "E"\ny\nE\n',
  'RUN c \\\\\n',
  'ENV f=" g" \\\n',
  ' h=i\n',
  '\n',
  '\t\\\n',
  'COPY <<-E /j\n\tE\n',
  "RUN it's <<E\n",
  'WORKDIR C:\\\n',
  '\u00a0USER k\n',
  'USER l\rUSER m\n',
  'CMD ["n", \\\n "o"]\n',
  'ONBUILD RUN p \\\n',
  'USER\\\n# q\n r\n',
  'RUN s \\ \\\n',
  'user t\r\n',
];

mask('2,000 texts keep their length, their lines and their instructions', async () => {
  for (let seed = 0; seed < 2000; seed++) {
    const random = randomOf(seed);
    const text = `${random.chance(0.2) ? '# escape=`\n' : ''}FROM a\n${random.times(0, 12, () => random.pick(PARTS)).join('')}`;
    const file = parsed(text);
    const masked = maskedText(file);
    assert.is(masked.length, text.length, text);
    assert.equal(
      masked.split('\n').map((line) => line.length),
      text.split('\n').map((line) => line.length),
      text,
    );
    // What does not build is not rewritten either.
    if (file.problems.length === 0) assert.ok(await agreement(file), JSON.stringify(text));
  }
});

mask('a file that the second parser would take long for is not read by it', async () => {
  assert.is(await astOf(parsed(`FROM a\n${'#'.repeat(1_048_576)}`)), undefined);
  assert.is(await agreement(parsed(`FROM a\n${'USER a\n'.repeat(20_000)}`)), false);
});

mask.run();
