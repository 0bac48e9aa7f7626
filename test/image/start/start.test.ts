import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../../src/image/start/start.js';
import { stagesOf } from '../operations/read.js';

const start = suite('image/start/start');

/** The lines of ENTRYPOINT and CMD that are in force at the end of the last stage. */
const ruling = (text: string): string => {
  const stage = stagesOf(text).at(-1);
  const { entrypoint, command } = stage === undefined ? {} : startOf(stage);
  return `${entrypoint?.instruction.line ?? '-'} ${command?.instruction.line ?? '-'}`;
};

for (const [sentence, text, expected] of [
  ['a file that says nothing', 'FROM a', '- -'],
  ['CMD alone', 'FROM a\nCMD x', '- 2'],
  ['ENTRYPOINT alone', 'FROM a\nENTRYPOINT x', '2 -'],
  ['both, in either order', 'FROM a\nCMD x\nENTRYPOINT y', '3 2'],
  ['the last of each counts', 'FROM a\nCMD x\nCMD y\nENTRYPOINT x\nENTRYPOINT y', '5 3'],
  ['a stage has those of the stage below', 'FROM a AS b\nENTRYPOINT x\nCMD y\nFROM b', '2 3'],
  ['ENTRYPOINT forgets the CMD of the stage below', 'FROM a AS b\nCMD x\nFROM b\nENTRYPOINT y', '4 -'],
  ['not one of its own stage', 'FROM a AS b\nCMD x\nFROM b\nCMD y\nENTRYPOINT z', '5 4'],
  ['CMD keeps the ENTRYPOINT of the stage below', 'FROM a AS b\nENTRYPOINT x\nFROM b\nCMD y', '2 4'],
  ['through several stages', 'FROM a AS b\nENTRYPOINT x\nFROM b AS c\nCMD y\nFROM c AS d\nFROM d', '2 4'],
  ['a trigger comes first', 'FROM a AS b\nONBUILD CMD x\nONBUILD ENTRYPOINT y\nFROM b\nCMD z', '3 5'],
  ['a trigger of one stage is none of the next', 'FROM a AS b\nONBUILD CMD x\nFROM b\nENTRYPOINT y\nFROM b', '- 2'],
] as const) {
  start(sentence, () => assert.is(ruling(text), expected));
}

start('an entry point that is an empty text is none', () => {
  for (const [text, expected] of [
    ['ENTRYPOINT [""]', []],
    ['ENTRYPOINT []', []],
    ['ENTRYPOINT ["", "x"]', ['', 'x']],
    ['ENTRYPOINT ["x"]', ['x']],
  ] as const) {
    const [stage] = stagesOf(`FROM a\n${text}\nCMD ["sh"]`);
    assert.equal(stage && startOf(stage).entrypoint?.line.argv.map((each) => each.text), expected);
  }
});

start('a stage that several are made from is gone through once, and keeps what is its own', () => {
  const stages = stagesOf('FROM a AS b\nCMD x\nFROM b AS c\nCMD y\nFROM b AS d\nFROM c');
  const lines = stages.map((stage) => startOf(stage).command?.instruction.line);
  assert.equal(
    [...lines].reverse(),
    [...stages].reverse().map((stage) => startOf(stage).command?.instruction.line),
  );
  assert.equal(lines, [2, 4, 2, 4]);
});

start.run();
