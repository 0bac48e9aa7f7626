import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { closedBy, mayCloseFiles } from '../../src/deploy/closed-files.js';

const closed = suite('deploy/closed-files: what commands close to others');

for (const [text, expected] of [
  ['ssh-keygen -t ed25519 -f keys/id', ['keys/id']],
  ['ssh-keygen -t ed25519 -f ?', []],
  ['openssl genrsa -out a.pem 2048', ['a.pem']],
  ['openssl req -x509 -nodes -keyout a.pem -out b.pem', ['a.pem']],
  ['openssl rsa -in a.pem -pubout -out b.pem', []],
  ['openssl x509 -in a.pem -out b.pem', []],
  ['chmod 600 a b', ['a', 'b']],
  ['chmod -R 0750 a', ['a']],
  ['chmod 644 a', []],
  ['chmod +x a', []],
  ['chmod go= a', ['a']],
  ['chmod u=rw,go= a', ['a']],
  ['chmod o-rwx a', ['a']],
  ['chmod g-r a', []],
  ['chmod o-w a', []],
  ['chmod o=r a', []],
  ['chmod ? a', []],
  ['cp a b', []],
  ['frobnicate a', []],
] as const) {
  closed(text, () => assert.equal(closedBy(text.replaceAll('?', '\0').split(' ')), expected));
}

closed('a text may have one', () => {
  assert.ok(mayCloseFiles('run chmod 600 a'));
  assert.ok(mayCloseFiles('openssl genrsa'));
  assert.not(mayCloseFiles('cp a b'));
});

closed.run();
