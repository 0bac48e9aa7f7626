import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SAFETIES } from '../../src/fix/fix.js';

const fix = suite('fix/fix');

fix('the worst comes last', () => assert.equal([...SAFETIES], ['safe', 'unproven', 'unsafe']));

fix.run();
