import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { closedFileConsequences } from '../../src/consequences/closed-files.js';
import { NEW, viewFor } from './views.js';

const closed = suite('consequences/closed-files');

for (const [sentence, run, expected] of [
  ['a key for a server of the project', 'ssh-keygen -t rsa -f /etc/ssh/key -N ""', ['/etc/ssh/key']],
  ['a key elsewhere', 'ssh-keygen -t rsa -f /srv/key -N ""', ['/srv/key']],
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

closed.run();
