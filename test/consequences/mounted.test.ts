import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mountedConsequences } from '../../src/consequences/mounted.js';
import { viewFor } from './views.js';

const mounted = suite('consequences/mounted');

const FILES = { 'a.json': '{}', 'd/x': '' };

/** What is told of a start, as what is read and where a mount must be. */
const told = (lines: string): readonly string[] =>
  mountedConsequences(viewFor(`FROM debian:12\nWORKDIR /w\nCOPY a.json .\n${lines}\n`, FILES)).map(({ sentence }) =>
    sentence.replace(/^(.*) \(.*\) reads (.*), which .* mount at (.*) may.*$/, '$1 $2 $3'),
  );

for (const [sentence, lines, expected] of [
  ['beside what nobody brings', 'CMD cp /m/a /m/a.bak', ['cp /m/a /m']],
  ['in a directory of it', 'CMD cp /m/a /m/b/c', ['cp /m/a /m']],
  ['where only the directory is there', 'RUN mkdir /m\nCMD cp /m/a /m/a.bak', ['cp /m/a /m']],
  ['each directory once', 'CMD cp /m/a /m/c /m/d/', ['cp /m/a /m']],
  [
    'in many directories',
    'CMD cp /1/a /1/b && cp /2/a /2/b && cp /3/a /3/b && cp /4/a /4/b',
    ['cp /1/a /1', 'cp /2/a /2', 'cp /3/a /3'],
  ],
  ['in a directory that it works in, and that is empty', 'WORKDIR /e\nCMD cp y z', ['cp /e/y /e']],
  ['not elsewhere', 'CMD cp /m/a /w/a', []],
  ['not where the image has it', 'COPY d /m\nCMD cp /m/x /m/y', []],
  ['not where the image has another one', 'RUN mkdir /m && touch /m/x\nCMD cp /m/y /m/z', []],
  ['not beside what is copied', 'CMD cp y z', []],
  ['not what a command before has made', 'CMD cp a.json /m/a && cp /m/a /m/b', []],
  ['not in a directory of the system', 'CMD cp /etc/a /etc/b', []],
  ['not by a variable', 'CMD cp /m/$X /m/b', []],
  ['not where nothing is written', 'CMD cat /m/a', []],
] as const) {
  mounted(`a start that reads and writes ${sentence}`, () => assert.equal(told(lines), expected));
}

mounted('whose the mount is nobody knows', () => {
  const [found] = mountedConsequences(viewFor('FROM debian:12\nCMD cp /m/a /m/b\n'));
  assert.equal(
    [found?.kind, found?.certainty, found?.sentence],
    [
      'host-files',
      'may-break',
      'cp (line 2) reads /m/a, which the image does not have: a mount at /m may belong to others.',
    ],
  );
});

mounted('directories of Windows are not looked at', () => {
  const view = viewFor('FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD cp /m/a /m/b\n');
  assert.equal(mountedConsequences(view), []);
});

mounted.run();
