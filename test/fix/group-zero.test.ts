import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { titleAndLines } from './shown.js';

const groupZero = suite('fix/group-zero');

for (const [command, isKept] of [
  ['chmod g+w /data', true],
  ['chmod -R g+rwX /data', true],
  ['chmod ug+rwx /data', true],
  ['chmod u=rwx,g=u /data', true],
  ['chgrp -R 0 /data', true],
  ['chgrp root /data/sub', true],
  ['chown -R 1001:0 /data', true],
  ['chown -R rootless:root /data', true],
  ['chmod g+rx /data', false],
  ['chmod u+w /data', false],
  ['chmod g+w /other', false],
  ['chgrp -R 5 /data', false],
  ['chown -R root:root /data', false],
  ['chown -R 0:0 /data', false],
  ['chmod g+w /data && chgrp 5 /data', false],
] as const) {
  groupZero(`${command}: ${isKept ? 'the group stays root’s' : 'the account gets its own group'}`, () => {
    const lines = titleAndLines(`FROM node:22\nRUN mkdir -p /data/sub /other && ${command}\nVOLUME /data`);
    assert.is(lines.includes('USER 1000:0'), isKept);
    assert.is(lines.includes('USER 1000:1000'), !isKept);
  });
}

groupZero.run();
