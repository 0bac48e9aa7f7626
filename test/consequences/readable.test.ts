import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { closedConsequences, closedCopyEdits, closedPaths, leavesOut } from '../../src/consequences/readable.js';
import { applyEdits } from '../../src/text/edit.js';
import { NEW, viewFor } from './views.js';

const readable = suite('consequences/readable');

for (const [mode, expected] of [
  ['755', false],
  ['0644', false],
  ['+x', false],
  ['a+rx', false],
  ['u+w', false],
  ['g=u', false],
  ['o+rx', false],
  ['700', true],
  ['0600', true],
  ['744', true],
  ['750', true],
  ['640', true],
  ['o-rwx', true],
  ['go-r', true],
  ['go=', true],
  ['u+x', true],
  ['u=rwx,go=', true],
] as const) {
  readable(`chmod ${mode} ${expected ? 'leaves others out' : 'lets others in'}`, () =>
    assert.is(leavesOut(mode), expected),
  );
}

for (const [sentence, run, paths, obstacles] of [
  ['a file', 'chmod 600 /etc/a/key', ['/etc/a/key'], 0],
  ['all below', 'chmod -R 700 /srv/a', ['/srv/a/**'], 0],
  ['several', 'chmod o-rwx /a /b', ['/a', '/b'], 0],
  ['what cannot be seen', 'chmod 600 $KEYS', [], 1],
  ['a pattern', 'chmod 600 /etc/a/*.key', [], 1],
  ['what the build alone needs', 'chmod 700 "$GNUPGHOME"', [], 0],
  ['what is removed', 'chmod 600 /k && use /k && rm /k', [], 0],
  ['keys of sshd', 'chmod 600 /etc/ssh/ssh_host_rsa_key', [], 0],
  ['what is in /root', 'chmod 600 /root/.netrc', [], 0],
  ['a mode for all', 'chmod 644 /etc/a', [], 0],
] as const) {
  readable(`chmod of ${sentence}`, () => {
    const view = viewFor(`FROM debian:12\nRUN ${run}\nCMD x`);
    const found = closedPaths(view).map(({ path, recursive }) => `${path}${recursive ? '/**' : ''}`);
    assert.equal(found, paths);
    assert.is(closedConsequences(view).length, obstacles);
  });
}

readable('with a uid that nobody knows beforehand a COPY with a strict mode is closed', () => {
  const text = 'FROM debian:12\nCOPY --chmod=700 a /a\nCOPY --chmod=755 b /b\nCMD x';
  assert.is(closedConsequences(viewFor(text)).length, 0);
  assert.is(closedConsequences(viewFor(text, {}, { profile: 'openshift' })).length, 1);
});

for (const [sentence, line, expected] of [
  ['COPY that leaves others out', 'COPY --chmod=700 a /a', 'COPY --chown=10001:10001 --chmod=700 a /a'],
  ['ADD that leaves others out', 'ADD --chmod=600 a /a', 'ADD --chown=10001:10001 --chmod=600 a /a'],
  ['one with an owner', 'COPY --chown=7 --chmod=700 a /a', undefined],
  ['one for all', 'COPY --chmod=755 a /a', undefined],
  ['one without a mode', 'COPY a /a', undefined],
  ['one whose words are on another line', 'COPY\\\n --chmod=700 a /a', undefined],
  ['another instruction', 'RUN chmod 700 /a', undefined],
] as const) {
  readable(`the account gets what is copied: ${sentence}`, () => {
    const text = `FROM debian:12\n${line}\nCMD ["x"]`;
    const edits = closedCopyEdits(viewFor(text), { ...NEW, template: undefined, install: undefined, edits: [] });
    assert.is(
      applyEdits(text, edits),
      text.replace(line, () => expected ?? line),
    );
  });
}

readable('a group of its own has the number of the account', () => {
  const text = 'FROM debian:12\nCOPY --chmod=700 a /a\nCMD ["x"]';
  const account = { ...NEW, gid: undefined, template: undefined, install: undefined, edits: [] };
  assert.match(applyEdits(text, closedCopyEdits(viewFor(text), account)), /--chown=10001:10001 /);
});

for (const [sentence, line, expected] of [
  ['COPY', 'COPY --chmod=700 a /a', 'COPY --chmod=700'],
  ['ADD', 'ADD --chmod=700 a /a', 'ADD --chmod=700'],
  ['one for all', 'ADD --chmod=755 a /a', undefined],
] as const) {
  readable(`for a group that nobody knows beforehand is closed: ${sentence}`, () => {
    const [found] = closedConsequences(viewFor(`FROM debian:12\n${line}\nCMD x`, {}, { profile: 'openshift' }));
    const said = expected && `${expected} (line 2) lets only the owner use the files: group 0 may not.`;
    assert.is(found?.sentence, said);
  });
}

readable.run();
