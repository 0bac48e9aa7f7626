import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { placeOf, separatesByBlankLines } from '../../src/fix/place.js';

const place = suite('fix/place');

/** The text with `|` where the new lines would go, then the two flags of the place. */
const shown = (text: string, stage = -1): string => {
  const dockerfile = parse({ path: 'Dockerfile', text });
  const found = dockerfile.stages.at(stage);
  if (found === undefined) throw new Error('no stage');
  const { offset, atEnd, spaced } = placeOf(dockerfile, { stage: found });
  return `${text.slice(0, offset)}|${text.slice(offset)}${atEnd ? ' end' : ''}${spaced ? ' spaced' : ''}`;
};

for (const [sentence, text, expected] of [
  ['above CMD', 'FROM a\nRUN x\nCMD y\n', 'FROM a\nRUN x\n|CMD y\n'],
  [
    'above the first that says how to start',
    'FROM a\nHEALTHCHECK NONE\nENTRYPOINT x\nCMD y\n',
    'FROM a\n|HEALTHCHECK NONE\nENTRYPOINT x\nCMD y\n',
  ],
  ['below what needs root', 'FROM a\nCMD y\nCOPY b c\n', 'FROM a\nCMD y\nCOPY b c|\n end'],
  [
    'EXPOSE and ENV stay where they are',
    'FROM a\nRUN x\nEXPOSE 80\nENV A=b\nCMD y\n',
    'FROM a\nRUN x\nEXPOSE 80\nENV A=b\n|CMD y\n',
  ],
  [
    'a neutral line between two starting ones',
    'FROM a\nENTRYPOINT x\nEXPOSE 80\nCMD y\n',
    'FROM a\n|ENTRYPOINT x\nEXPOSE 80\nCMD y\n',
  ],
  [
    'a comment stays with what it describes',
    'FROM a\nRUN x\n# one\n# two\nCMD y\n',
    'FROM a\nRUN x\n|# one\n# two\nCMD y\n',
  ],
  ['a comment apart belongs to nobody', 'FROM a\n# one\n\nCMD y\n', 'FROM a\n# one\n\n|CMD y\n spaced'],
  ['an empty line is noticed', 'FROM a\n\n# one\nCMD y\n', 'FROM a\n\n|# one\nCMD y\n spaced'],
  ['indentation of the line stays', 'FROM a\n  CMD y\n', 'FROM a\n|  CMD y\n'],
  ['a file of one line', 'FROM a', 'FROM a| end'],
  ['the end of a line of Windows', 'FROM a\r\nRUN x\r\n', 'FROM a\r\nRUN x|\r\n end'],
  ['below a heredoc', 'FROM a\nRUN <<E\nCMD x\nE\n', 'FROM a\nRUN <<E\nCMD x\nE|\n end'],
  ['a byte order mark stays first', '\uFEFFFROM a\nCMD x\n', '\uFEFFFROM a\n|CMD x\n'],
  ['blanks at the end of the last line', 'FROM a\nRUN x  \n', 'FROM a\nRUN x  |\n end'],
  ['a line of Windows alone', 'FROM a\nRUN y\nRUN x\r\n', 'FROM a\nRUN y\nRUN x|\r\n end'],
  ['below an empty first line', '\nFROM a\nCMD y\n', '\nFROM a\n|CMD y\n'],
] as const) {
  place(sentence, () => assert.is(shown(text), expected));
}

for (const line of ['ENTRYPOINT x', 'CMD x', 'HEALTHCHECK NONE', 'STOPSIGNAL 9'])
  place(`above ${line}`, () => assert.is(shown(`FROM a\nRUN y\n${line}\n`), `FROM a\nRUN y\n|${line}\n`));

for (const line of ['ENV A=b', 'ARG A', 'LABEL a=b', 'EXPOSE 1', 'MAINTAINER a', 'SHELL ["a"]', 'USER a', 'VOLUME /a'])
  place(`${line} may stay on either side`, () =>
    assert.is(shown(`FROM a\nCMD y\n${line}\n`), `FROM a\n|CMD y\n${line}\n`),
  );

place('so may what others are to build', () =>
  assert.is(shown('FROM a\nCMD y\nONBUILD RUN x\n'), 'FROM a\n|CMD y\nONBUILD RUN x\n'),
);

place('the end of a stage, not of the file', () =>
  assert.is(shown('FROM a\nRUN x\n\n# next\nFROM b\nCMD y\n', 0), 'FROM a\nRUN x|\n\n# next\nFROM b\nCMD y\n end'),
);

for (const [sentence, text, expected] of [
  ['empty lines between all', 'FROM a\n\nRUN x\n\nCMD y\n', true],
  ['none', 'FROM a\nRUN x\nCMD y\n', false],
  ['one of four', 'FROM a\nRUN x\n\nRUN z\nCMD y\n', false],
  ['one of two', 'FROM a\n\nRUN x\nCMD y\n', false],
  ['two of five', 'FROM a\n\nRUN x\n\nRUN y\nRUN z\nRUN a\nCMD y\n', false],
  ['the only one', 'FROM a\n\nCMD y\n', false],
  ['an empty line inside RUN is none', 'FROM a\nRUN x \\\n\n y\nCMD y\n', false],
] as const) {
  place(`habit: ${sentence}`, () => {
    const dockerfile = parse({ path: 'Dockerfile', text });
    assert.is(separatesByBlankLines(dockerfile, dockerfile.instructions), expected);
  });
}

place.run();
