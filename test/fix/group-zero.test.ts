import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { viewFor } from '../consequences/views.js';

const groupZero = suite('fix/group-zero');

const toldOf = (text: string, given: Options = {}): readonly string[] => {
  const { dockerfile, stage, options } = viewFor(text, {}, given);
  const consequences = planFor(dockerfile, stage, options)?.consequences ?? [];
  return consequences.filter(({ kind }) => kind === 'group-zero').map(({ sentence }) => sentence);
};

const fileWith = (command: string): string =>
  `FROM node:22\nRUN mkdir -p /data/sub /other\nRUN ${command}\nENV DATA_DIR=/data\nCMD ["sleep", "9"]\n`;

for (const [command, isTold] of [
  ['chmod g+w /data', true],
  ['chmod -R g+rwX /data', true],
  ['chmod -R g+Xw /data', true],
  ['chmod ug+rwx /data', true],
  ['chmod gu+rwx /data', true],
  ['chmod u=rwx,g=u /data', true],
  ['chgrp -R 0 /data', true],
  ['chgrp root /data/sub', true],
  ['chown -R 1001:0 /data', true],
  ['chown -R :0 /data', true],
  ['chown -R rootless:root /data', true],
  ['chmod g+rx /data', false],
  ['chmod u+w /data', false],
  ['chmod g+w /other', false],
  ['chgrp -R 5 /data', false],
  ['chown -R root:root /data', false],
  ['chown -R 0:0 /data', false],
  ['chmod g+w /data && chgrp 5 /data', false],
] as const) {
  groupZero(`${command}: ${isTold ? 'another group takes it away' : 'nobody is in the group for it'}`, () => {
    assert.is(toldOf(fileWith(command)).length > 0, isTold);
  });
}

groupZero('what is said of it', () =>
  assert.equal(toldOf(fileWith('chgrp 0 /data')), [
    'Line 3 opens /data to the group 0, for users whom a platform picks: the fix gives it to another group.',
  ]),
);

groupZero('a base stage opens it', () => {
  const text = `${fileWith('chgrp 0 /data').replace('22', '22 AS base')}FROM base\nCMD ["sleep", "8"]\n`;
  assert.is(toldOf(text).length, 1);
});

for (const [sentence, options] of [
  ['for OpenShift', { profile: 'openshift' }],
  ['for the group 0', { gid: 0 }],
] as const) {
  groupZero(`a fix ${sentence} leaves it to the group`, () =>
    assert.equal(toldOf(fileWith('chgrp 0 /data'), options), []),
  );
}

groupZero.run();
