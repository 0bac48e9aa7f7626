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
  ['until nc -z db 5432 >/dev/null 2>&1; do sleep 1; done', true],
  ['until nslookup db; do echo waiting; sleep 2; done', true],
  ['nc -l -p 80', false],
  ['until wget -qO- http://x; do sleep 1; done', true],
  ['wget -q --spider http://x', true],
  ['wget http://x', false],
  ['curl -sf -o /dev/null http://$(HOST)/health', true],
  ['curl -sf -o /data/x http://x', false],
  ['curl -O http://x', false],
  ['kubectl wait --for=condition=ready pod/x', true],
  ['kubectl apply -f x', false],
  ['nc -z db 1 >> /dev/null/x', false],
] as const) {
  waiting(`${text} ${expected ? 'only waits' : 'does more'}`, () => assert.is(onlyWaits(text), expected));
}

waiting.run();
