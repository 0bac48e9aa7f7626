import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isInRange } from '../../src/text/version-range.js';

const ranges = suite('text/version-range');

for (const [version, range, expected] of [
  ['1.2.3', '1.2.3', true],
  ['1.2.3', '=1.2.3', true],
  ['1.2.4', '1.2.3', false],
  ['1.2.3', '>=1.2.3', true],
  ['1.2.2', '>=1.2.3', false],
  ['1.10.0', '>=1.9.0', true],
  ['1.2.3', '>1.2.3', false],
  ['1.2.4', '>1.2.3', true],
  ['1.2.3', '<=1.2.3', true],
  ['1.2.4', '<=1.2.3', false],
  ['1.2.3', '<1.2.3', false],
  ['1.2.2', '<1.2.3', true],
  ['1.9.9', '^1.2.3', true],
  ['1.2.2', '^1.2.3', false],
  ['2.0.0', '^1.2.3', false],
  ['0.2.9', '^0.2.3', true],
  ['0.3.0', '^0.2.3', false],
  ['0.0.3', '^0.0.3', true],
  ['0.0.4', '^0.0.3', false],
  ['1.2.9', '~1.2.3', true],
  ['1.3.0', '~1.2.3', false],
  ['0.0.9', '~0.0.3', true],
  ['0.1.0', '~0.0.3', false],
  ['1.2.3', '>=1.0.0 <2.0.0', true],
  ['2.0.0', '>=1.0.0 <2.0.0', false],
  ['0.9.0', '  >=1.0.0   <2.0.0 ', false],
  ['1.2.3-rc.1', '>=1.2.3', true],
  ['1.2.3', '', undefined],
  ['1.2.3', '*', undefined],
  ['1.2.3', '1.2', undefined],
  ['1.2.3', '1.x', undefined],
  ['1.2.3', '>= 1.2.3', undefined],
  ['1.2.3', '1.0.0 || 2.0.0', undefined],
  ['1.2.3', '1.0.0 - 2.0.0', undefined],
  ['9.9.9', '<1.0.0 x', undefined],
  ['1.2.3', '==1.2.3', undefined],
  ['1.2.3', '1.2.3-rc.1', undefined],
  ['1.2.3', '1.2.9999999999', undefined],
] as const)
  ranges(`${version} in "${range}": ${expected}`, () => assert.is(isInRange(version, range), expected));

ranges.run();
