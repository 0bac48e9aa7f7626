import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Vocabulary } from '../../../src/consequences/asked/subject.js';
import { ofArithmetic, ofTest } from '../../../src/consequences/asked/test.js';

const asked = suite('consequences/asked/test');

const NONE: Vocabulary = { askers: new Set(), variables: new Map(), ofRoot: new Set<string>() };

for (const [words, expected] of [
  ['$UID = 0 ]', 'no'],
  ['$UID = 0 ]]', 'no'],
  ['! $UID = 0', 'yes'],
  ['( $UID = 0 )', 'no'],
  ['( $UID = 0', 'no'],
  ['$UID = 0 -o $A = 1', 'unknown'],
  ['$UID != 0 -o $A = 1', 'yes'],
  ['$UID != 0 || $A = 1', 'yes'],
  ['$UID = 0 -a $A = 1', 'no'],
  ['$UID = 0 && $A = 1', 'no'],
  ['$UID != 0 -a $A = 1', 'unknown'],
  ['$A = 1 -a $B = 1', undefined],
  ['-n $A', undefined],
  ['$UID', undefined],
] as const) {
  asked(`[ ${words}`, () => assert.is(ofTest(words.split(' '), NONE), expected));
}

for (const [text, expected] of [
  ['EUID != 0', 'yes'],
  [' UID == 0 ', 'no'],
  ['$UID', 'yes'],
  ['! UID', 'no'],
  ['!UID', 'no'],
  ['0 < UID', 'yes'],
  ['UID >= 1', 'yes'],
  ['A > 1', undefined],
  ['A', undefined],
] as const) {
  asked(`((${text}))`, () => assert.is(ofArithmetic(text, NONE), expected));
}

asked.run();
