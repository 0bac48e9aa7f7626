import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpolated, interpolatedName } from '../../src/manifests/interpolate.js';

const words = suite('manifests/interpolate');

for (const [sentence, text, expected] of [
  ['a word without variables stays', './data', './data'],
  ['a variable without a default is not known', '$DATA', undefined],
  ['nor is one in braces', '${DATA}/x', undefined],
  ['a default is taken', '${DATA:-./data}/x', './data/x'],
  ['a default of what is not set', '${DATA-./data}', './data'],
  ['a default of nothing', 'a${B:-}c', 'ac'],
  ['a variable that has to be there', '${DATA:?missing}', undefined],
  ['a default that is a variable', '${A:-${B}}', undefined],
  ['two dollars are one', 'a$$b', 'a$b'],
  ['a word that is too long', 'a'.repeat(2_001), undefined],
] as const) {
  words(sentence, () => assert.is(interpolated(text), expected));
}

for (const [text, expected] of [
  ['o/a:1', 'o/a'],
  ['h:5000/a@sha256:1', 'h:5000/a'],
  ['o/a:${TAG}', 'o/a'],
  ['o/a:$TAG-x', 'o/a'],
  ['o/a:${TAG:-1}', 'o/a'],
  ['${REGISTRY}/o/a:1', 'o/a'],
  ['${REGISTRY:-h:1/x}/o/a', 'h:1/x/o/a'],
  ['${REGISTRY}/a', undefined],
  ['${IMAGE:-o/a:1}', 'o/a'],
  ['$IMAGE', undefined],
] as const) {
  words(`the name of the image ${text} is ${expected ?? 'not known'}`, () =>
    assert.is(interpolatedName(text), expected),
  );
}

words.run();
