import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { stageNames } from '../../../src/image/bases/stage-names.js';

const names = suite('image/bases/stage-names');

const { stages } = parse({ path: 'Dockerfile', text: 'FROM a AS x\nFROM b\nFROM c AS X\nFROM d AS y\n' });

for (const [sentence, name, below, expected] of [
  ['none is above the first', 'x', 0, undefined],
  ['the first is above the second', 'x', 1, 0],
  ['and above the third, which has its name', 'x', 2, 0],
  ['which is then above all below', 'x', 3, 2],
  ['a stage is not above itself', 'y', 3, undefined],
  ['nobody has the name', 'z', 9, undefined],
] as const) {
  names(sentence, () => assert.is(stageNames(stages).above(name, below)?.index, expected));
}

names.run();
