import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { modeOn } from '../../src/program/node-host.js';

const modes = suite('node-host: modes');

for (const [platform, mode, expected] of [
  ['linux', 0o100644, 0o644],
  ['linux', 0o104755, 0o4755],
  ['darwin', 0o40700, 0o700],
  ['win32', 0o100666, 0o755],
  ['win32', 0o100444, 0o555],
] as const) {
  modes(`${mode.toString(8)} on ${platform}`, () => assert.is(modeOn(platform, mode), expected));
}

modes.run();
