import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { closedFileConsequences } from '../../src/consequences/closed-files.js';
import { NEW, viewFor } from './views.js';

const closed = suite('consequences/closed-files');

for (const [sentence, run, expected] of [
  ['a key for a server of the project', 'ssh-keygen -t rsa -f /etc/ssh/key -N ""', ['/etc/ssh/key']],
  ['a key elsewhere', 'ssh-keygen -t rsa -f /srv/key -N ""', ['/srv/key']],
  ['an open file in a closed directory', 'mkdir -m 700 /srv/d && touch /srv/d/x', ['/srv/d/x']],
  ['what only tools of root read', 'echo x >> /etc/sudoers && chmod 400 /etc/sudoers', []],
] as const) {
  closed(sentence, () => {
    const found = closedFileConsequences(viewFor(`FROM debian:12\nRUN ${run}\nCMD ["x"]`), NEW);
    assert.equal(
      found.map((each) => each.sentence.split(' ')[0]),
      expected,
    );
  });
}

for (const [sentence, copy, expected] of [
  ['a key that is not in the context', 'COPY certs/privkey.pem /etc/tls/', 1],
  ["a key that becomes the account's", 'COPY --chown=10001 certs/privkey.pem /etc/tls/', 0],
  ['a key that COPY opens', 'COPY --chmod=444 certs/a.key /etc/tls/', 0],
  ['a key that a later line gives away', 'COPY certs/a.key /srv/\nRUN chown 10001 /srv/a.key', 0],
  ['a key of another stage', 'FROM debian:12 AS b\nFROM debian:12\nCOPY --from=b /srv/a.key /srv/', 0],
  ['some of many', 'COPY a.key b.key c.key d.key /srv/', 3],
  ['a certificate', 'COPY certs/fullchain.pem /etc/tls/', 0],
] as const) {
  closed(sentence, () => {
    const found = closedFileConsequences(viewFor(`FROM debian:12\n${copy}\nCMD ["x"]`), NEW);
    assert.is(found.length, expected);
  });
}

closed('a key that lies in the context', () => {
  const contextEntry = () => ({ kind: 'file' as const, mode: 0o644, names: [] });
  const text = 'FROM debian:12\nCOPY certs/privkey.pem /etc/tls/\nCMD ["x"]';
  assert.is(closedFileConsequences(viewFor(text, {}, { contextEntry }), NEW).length, 0);
});

closed('the key, its line and why', () => {
  const text = 'FROM debian:12\nCOPY certs/privkey.pem /etc/tls/\nCMD ["x"]';
  assert.equal(
    closedFileConsequences(viewFor(text), NEW).map(({ sentence }) => sentence),
    ['We cannot see certs/privkey.pem (COPY, line 2): keys are often open to their owner alone.'],
  );
});

closed('a file that is open itself, and why it cannot be read', () => {
  const text = 'FROM debian:12\nRUN mkdir -m 700 /srv/d && touch /srv/d/x\nCMD ["x"]';
  assert.equal(
    closedFileConsequences(viewFor(text), NEW).map(({ sentence }) => sentence),
    ['/srv/d/x (line 2) lies in a directory that this user may not enter.'],
  );
});

closed('some of them are told', () => {
  const keys = [1, 2, 3, 4].map((at) => `ssh-keygen -t rsa -f /srv/k${at} -N ""`).join(' && ');
  assert.is(closedFileConsequences(viewFor(`FROM debian:12\nRUN ${keys}\nCMD ["x"]`), NEW).length, 3);
});

for (const [count, told] of [
  [1_000, 1],
  [2_001, 0],
] as const) {
  closed(`behind ${count} files that are open ${told} is found`, () => {
    const names = Array.from({ length: count }, (_, at) => `/srv/${at}`).join(' ');
    const text = `FROM debian:12\nRUN touch ${names}\nRUN touch /srv/z && chmod 600 /srv/z\nCMD ["x"]`;
    assert.is(closedFileConsequences(viewFor(text), NEW).length, told);
  });
}

closed('for a number that nobody knows nothing is told', () => {
  const text = 'FROM debian:12\nRUN touch /srv/z && chmod 600 /srv/z\nCMD ["x"]';
  assert.is(closedFileConsequences(viewFor(text), { ...NEW, uid: undefined }).length, 0);
});

closed.run();
