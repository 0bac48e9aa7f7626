import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whoOf } from '../../src/consequences/consequences.js';
import { entryFileConsequences } from '../../src/consequences/entry-files.js';
import type { Who } from '../../src/consequences/model.js';
import { unwritableConsequences } from '../../src/consequences/unwritable.js';
import { type Files, NEW, viewFor } from './views.js';

const unwritable = suite('consequences/unwritable');

const GROUP: Who = { ...NEW, uid: 10001, gid: 0 };

for (const [sentence, text, expected, who = NEW] of [
  ['root’s', 'FROM debian:12\nRUN mkdir /data\nVOLUME /data', ['unwritable, may-break: belongs']],
  ['not there', 'FROM debian:12\nVOLUME /data', ['unwritable, may-break: make']],
  ['its own', 'FROM debian:12\nRUN install -d -o 10001 /data\nVOLUME /data', []],
  ['its own, by a number that nobody knows', 'FROM debian:12\nVOLUME /data', [], { ...NEW, uid: undefined }],
  ['of an image that nobody knows', 'FROM example.com/x\nVOLUME /data', ['unread, unread: know']],
  ['its own, in an image that nobody knows', 'FROM example.com/x\nRUN chown 10001 /data\nVOLUME /data', []],
  ['somebody else’s there', 'FROM example.com/x\nRUN chown 7 /data\nVOLUME /data', ['unread, unread: know']],
  ['the group’s there', 'FROM example.com/x\nRUN chgrp 0 /data\nVOLUME /data', [], GROUP],
  ['another group’s there', 'FROM example.com/x\nRUN chgrp 1 /data\nVOLUME /data', ['unread, unread: know'], GROUP],
  [
    'the group’s there, and it is not in it',
    'FROM example.com/x\nRUN chgrp 0 /data\nVOLUME /data',
    ['unread, unread: know'],
  ],
  ['the directory that it starts in', 'FROM debian:12\nWORKDIR /app', []],
] as const satisfies readonly (readonly [string, string, readonly string[], Who?])[]) {
  unwritable(`a directory that the process writes is ${sentence}`, () => {
    const found = unwritableConsequences(viewFor(`${text}\nCMD ["sleep", "1"]`), who);
    assert.equal(
      found.map(({ kind, certainty, sentence: said }) => {
        return `${kind}, ${certainty}: ${/ (belongs) to| may not (make)|do not (know)/.exec(said)?.slice(1).join('')}`;
      }),
      expected,
    );
  });
}

for (const [sentence, script, expected] of [
  ['what it surely writes', 'mkdir /srv/a', ['breaks']],
  ['what it may write', 'if test -e /x; then mkdir /srv/a; fi', []],
] as const) {
  unwritable(`of an image that has its user: ${sentence}`, () => {
    const view = viewFor('FROM debian:12\nCOPY run.sh /\nUSER 7\nVOLUME /data\nCMD ["/run.sh"]', { 'run.sh': script });
    const found = unwritableConsequences(view, whoOf(view.stage));
    assert.equal(
      found.map(({ certainty }) => certainty),
      expected,
    );
  });
}

const entry = suite('consequences/entry-files');

/** A file of which only root has a right. */
const CLOSED = 'COPY --chmod=600 k /k\n';
const KEY = { k: '' };

const RUN = { 'run.sh': '#!/bin/sh\nsleep 1\n', 'a.py': '' };

for (const [sentence, lines, expected, files = RUN] of [
  ['a script that only root may run', 'COPY --chmod=700 run.sh /run.sh\nCMD ["/run.sh"]', ['breaks: run /run.sh']],
  ['one that all may run', 'COPY --chmod=755 run.sh /run.sh\nCMD ["/run.sh"]', []],
  ['one that nobody may run', 'COPY --chmod=644 run.sh /run.sh\nCMD ["/run.sh"]', []],
  ['one that only root may read', 'COPY --chmod=600 a.py /a.py\nCMD ["python", "/a.py"]', ['breaks: read /a.py']],
  [
    'one where it starts',
    'WORKDIR /b\nWORKDIR /c\nCOPY --chmod=600 a.py ./\nCMD ["python", "a.py"]',
    ['breaks: read /c/a.py'],
  ],
  ['one that is not there', 'CMD ["/run.sh"]', []],
  ['one that nobody may know', 'COPY --chmod=700 x/ /x/\nCMD ["/x/y"]', []],
  ['a bare name', 'COPY --chmod=700 run.sh /run.sh\nCMD ["run.sh"]', []],
  ['a module', 'COPY --chmod=600 a.py /a.py\nCMD ["python", "-m", "a"]', []],
  ['one by a variable', 'COPY --chmod=700 run.sh /run.sh\nCMD "$D/run.sh"', []],
  ['one that is started twice', 'COPY --chmod=700 run.sh /run.sh\nCMD /run.sh; /run.sh', ['breaks: run /run.sh']],
  [
    'one by a condition',
    'COPY --chmod=700 run.sh /run.sh\nCMD if test -e /x; then /run.sh; fi',
    ['may-break: run /run.sh'],
  ],
  ['one that a program of which nothing is known is told', `${CLOSED}CMD ["serve", "/k"]`, ['may-break: read /k'], KEY],
  ['one that its option names', `${CLOSED}CMD ["serve", "--config=/k"]`, ['may-break: read /k'], KEY],
  ['one behind its option', `${CLOSED}CMD ["serve", "-c", "/k"]`, ['may-break: read /k'], KEY],
  ['one that it is told to write', `${CLOSED}CMD ["serve", "--log-file=/k"]`, [], KEY],
  ['one that a server is told to write', `${CLOSED}CMD ["gunicorn", "--pid", "/k", "app:app"]`, [], KEY],
  ['one that a command copies', `${CLOSED}CMD ["cp", "/k", "/tmp/k"]`, ['breaks: read /k'], KEY],
  ['one that a command copies, by its name alone', `${CLOSED}CMD ["cp", "k", "/tmp/k"]`, ['breaks: read /k'], KEY],
  ['one that a command is told by an option', `${CLOSED}CMD tar -xf /k -C /tmp`, ['breaks: read /k'], KEY],
  ['one that a command writes', `${CLOSED}CMD tar -cf /k /tmp`, [], KEY],
  ['one that a command takes away', `${CLOSED}CMD ["rm", "-f", "/k"]`, [], KEY],
  ['one that a command changes', `${CLOSED}CMD ["chmod", "644", "/k"]`, [], KEY],
  ['one that a command only explains', `${CLOSED}CMD ["cp", "--help", "/k", "/tmp"]`, [], KEY],
  ['one behind an option that nobody knows', `${CLOSED}CMD ["cp", "--new", "/k", "/tmp"]`, ['may-break: read /k'], KEY],
  ['one that is only printed', `${CLOSED}CMD ["echo", "/k"]`, [], KEY],
  ['one that a shell is told', `${CLOSED}CMD ["sh", "-e", "/k"]`, ['breaks: read /k'], KEY],
  ['one that a shell reads into itself', `${CLOSED}CMD . /k`, ['breaks: read /k'], KEY],
  ['one that nobody tells a shell', `${CLOSED}CMD ["sh", "-c", "true"]`, [], KEY],
  [
    'one where a command changes to',
    'WORKDIR /c\nCOPY --chmod=600 k /c/k.py\nWORKDIR /\nCMD cd /c && python k.py',
    ['breaks: read /c/k.py'],
    KEY,
  ],
  ['one beside where a command changes to', 'COPY --chmod=600 k /k.py\nCMD cd /c && python k.py', [], KEY],
  ['a directory', 'COPY --chmod=700 k /d/k\nCMD ["serve", "/d"]', [], KEY],
  ['one below a word', `${CLOSED}CMD ["serve", "x=/k"]`, [], KEY],
  ['a pattern', `${CLOSED}CMD ["serve", "/k*"]`, [], { 'k*': '', k: '' }],
] as const satisfies readonly (readonly [string, string, readonly string[], Files?])[]) {
  entry(`the start names ${sentence}`, () => {
    const found = entryFileConsequences(viewFor(`FROM python:3.12\n${lines}`, files), NEW);
    assert.equal(
      found.map(({ certainty, sentence: said }) => `${certainty}: ${/may not (.*), which/.exec(said)?.[1]}`),
      expected,
    );
  });
}

for (const [name, count] of [
  ['a number that nobody knows', 0],
  ['a number', 1],
] as const) {
  entry(`for ${name}`, () => {
    const view = viewFor('FROM debian:12\nCOPY --chmod=700 run.sh /run.sh\nCMD ["/run.sh"]', RUN);
    const who = count === 0 ? { ...NEW, uid: undefined } : NEW;
    assert.is(entryFileConsequences(view, who).length, count);
  });
}

for (const [sentence, start, count] of [
  ['the last command that is looked at', 199, 1],
  ['one behind it', 200, 0],
] as const) {
  entry(`of a long start ${sentence}`, () => {
    const text = `FROM debian:12\nCOPY --chmod=700 run.sh /run.sh\nCMD ${'true;'.repeat(start)} /run.sh`;
    assert.is(entryFileConsequences(viewFor(text, RUN), NEW).length, count);
  });
}

for (const [sentence, words, count] of [
  ['the last word that is looked at', 98, 1],
  ['one behind it', 99, 0],
] as const) {
  entry(`of a long command ${sentence}`, () => {
    const text = `FROM debian:12\n${CLOSED}CMD serve ${'x '.repeat(words)} /k`;
    assert.is(entryFileConsequences(viewFor(text, KEY), NEW).length, count);
    const copied = `FROM debian:12\n${CLOSED}CMD cp ${'x '.repeat(words + 1)} /k /tmp`;
    assert.is(entryFileConsequences(viewFor(copied, KEY), NEW).length, count);
  });
}

unwritable.run();
entry.run();
