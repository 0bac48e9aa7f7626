import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { onlyWaits } from '../../src/manifests/pg-isready.js';

const waiting = suite('manifests/pg-isready');

for (const [text, expected] of [
  ['until pg_isready -h db; do sleep 2; done', true],
  ['while ! pg_isready -h db -p 5432; do echo waiting; sleep 2; done;', true],
  ['pg_isready -h db || exit 1', true],
  ['until pg_isready; do sleep 1; done && chown 7 /data', false],
  ['pg_isready; mount -a', false],
  ['pg_isready -h $(cat /etc/shadow)', false],
  ['pg_isready > /etc/ready', false],
  ['pg_isready `id`', false],
] as const) {
  waiting(`${text} ${expected ? 'only waits' : 'does more'}`, () => assert.is(onlyWaits(text), expected));
}

waiting.run();
