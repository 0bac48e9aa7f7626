import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Right } from '../../../src/image/files/node.js';
import { identity, treeFrom } from './shown.js';

type Row = readonly [sentence: string, lines: string, who: string, right: Right, path: string, answer: string];

const FILES = 'RUN mkdir -m 755 /d && touch /d/f';

const may = suite('image/files/may');

for (const [sentence, lines, who, right, path, expected] of [
  ['root writes everything', 'RUN mkdir -m 0 /d', '0', 'write', '/d/x', 'yes'],
  ['root reads everything', `${FILES}\nRUN chmod 000 /d/f`, '0', 'read', '/d/f', 'yes'],
  ['root enters everything', 'RUN mkdir -m 0 /d', '0', 'enter', '/d', 'yes'],
  ['root executes what anybody may execute', `${FILES}\nRUN chmod 001 /d/f`, '0', 'execute', '/d/f', 'yes'],
  ['and nothing that nobody may', FILES, '0', 'execute', '/d/f', 'no'],
  ['root reads nothing that is not there', 'FROM scratch', '0', 'read', '/x', 'no'],
  ['root makes what is not there', 'FROM scratch', '0', 'write', '/x', 'yes'],
  ['others read', FILES, '5', 'read', '/d/f', 'yes'],
  ['others do not write', FILES, '5', 'write', '/d/f', 'no'],
  ['nor make files', FILES, '5', 'write', '/d/new', 'no'],
  ['nor directories of several parts', FILES, '5', 'write', '/d/new/more', 'no'],
  ['the owner writes', `${FILES}\nRUN chown -R 5 /d`, '5', 'write', '/d/f', 'yes'],
  ['and makes files', `${FILES}\nRUN chown 5 /d`, '5', 'write', '/d/new', 'yes'],
  ['and what lies in what he makes', `${FILES}\nRUN chown 5 /d`, '5', 'write', '/d/new/more/x', 'yes'],
  ['but not those of others in his directory', `${FILES}\nRUN chown 5 /d`, '5', 'write', '/d/f', 'no'],
  ['the group writes', `${FILES}\nRUN chgrp 6 /d/f && chmod 664 /d/f`, '5:6', 'write', '/d/f', 'yes'],
  ['a group beside the first', `${FILES}\nRUN chgrp 6 /d/f && chmod 664 /d/f`, '5:5,6', 'write', '/d/f', 'yes'],
  ['the group of root, as OpenShift has it', `${FILES}\nRUN chmod 664 /d/f`, '1000650000:0', 'write', '/d/f', 'yes'],
  [
    'the owner has his class, not the best one',
    `${FILES}\nRUN chown 5 /d/f && chmod 077 /d/f`,
    '5',
    'read',
    '/d/f',
    'no',
  ],
  ['so has the group', `${FILES}\nRUN chgrp 6 /d/f && chmod 707 /d/f`, '5:6', 'read', '/d/f', 'no'],
  ['a closed directory above', `${FILES}\nRUN chmod 777 /d/f && chmod 700 /d`, '5', 'read', '/d/f', 'no'],
  ['a directory that may be entered but not listed', `${FILES}\nRUN chmod 711 /d`, '5', 'read', '/d/f', 'yes'],
  ['to list it is to read it', `${FILES}\nRUN chmod 711 /d`, '5', 'read', '/d', 'no'],
  ['write without enter makes nothing', 'RUN mkdir -m 702 /d', '5', 'write', '/d/x', 'no'],
  ['execute', `${FILES}\nRUN chmod +x /d/f`, '5', 'execute', '/d/f', 'yes'],
  ['execute without the bit', FILES, '5', 'execute', '/d/f', 'no'],
  ['execute what is not there', FILES, '5', 'execute', '/d/new', 'no'],
  ['/tmp is for all', 'FROM debian:12', '5', 'write', '/tmp/x', 'yes'],
  ['its sticky bit is no matter for what is new', 'FROM debian:12', '5', 'write', '/tmp/x/y', 'yes'],
  ['/app of nobody lies in root’s root', 'FROM debian:12', '5', 'write', '/app/x', 'no'],
  ['a base gives its data to its user', 'FROM hashicorp/vault', '100', 'write', '/vault/file/x', 'yes'],
  ['and to nobody else', 'FROM hashicorp/vault', '5', 'write', '/vault/file/x', 'no'],
  ['what is in a volume of root’s is not known', 'FROM alpine/git', '5', 'write', '/git/x', 'unknown'],
  ['the volume itself is root’s', 'FROM alpine/git', '5', 'write', '/git', 'no'],
  ['/root is closed', 'FROM debian:12', '5', 'read', '/root/x', 'no'],
  ['whatever is in it', 'FROM debian:12\nRUN mkdir -p /root/x && chmod 777 /root/x', '5', 'write', '/root/x/y', 'no'],
  ['/etc is not for writing', 'FROM debian:12', '5', 'write', '/etc', 'no'],
  ['what may be in it is not known', 'FROM debian:12', '5', 'write', '/etc/x', 'unknown'],
  ['through a link', `${FILES}\nRUN chown 5 /d && ln -s /d /l`, '5', 'write', '/l/new', 'yes'],
  ['a link at the end', `${FILES}\nRUN chown 5 /d/f && ln -s /d/f /l`, '5', 'write', '/l', 'yes'],
  ['a link to what is not there', 'RUN ln -s /none/x /l', '5', 'write', '/l', 'no'],
  [
    'a link in a closed directory',
    `${FILES}\nRUN chown 5 /d && mkdir -m 700 /c && ln -s /d /c/l`,
    '5',
    'write',
    '/c/l/x',
    'no',
  ],
  ['links in a circle', 'RUN ln -s /a /b && ln -s /b /a', '5', 'read', '/a', 'unknown'],
  ['/var/run is /run', 'FROM debian:12\nRUN chmod 777 /run', '5', 'write', '/var/run', 'yes'],
  ['below a file there is nothing', FILES, '5', 'read', '/d/f/x', 'no'],
  ['an owner that is not known', 'FROM debian:12\nRUN useradd -m app', '5', 'write', '/home/app/x', 'unknown'],
  [
    'no matter where all may',
    'FROM debian:12\nRUN useradd app && mkdir -m 777 /d && chown app /d',
    '5',
    'write',
    '/d/x',
    'yes',
  ],
  ['a mode that is not known', 'FROM x\nRUN setup /d', '5', 'write', '/d/x', 'unknown'],
  [
    'a definite no goes before what is not known',
    'RUN mkdir /d && setup /d/e && chmod 700 /d && chown 0:0 /d',
    '5',
    'read',
    '/d/e',
    'no',
  ],
  ['below an unknown base nothing is known', 'FROM x', '5', 'write', '/a/b', 'unknown'],
  ['but that its root is root’s', 'FROM x\nRUN rm -rf /a', '5', 'write', '/a', 'no'],
  ['what perhaps is there', 'RUN mkdir -m 777 /d && if x; then touch /d/f; fi', '5', 'write', '/d/f', 'unknown'],
  [
    'either way he may',
    'RUN mkdir -m 777 /d && if x; then install -m 666 /dev/null /d/f; fi',
    '5',
    'write',
    '/d/f',
    'yes',
  ],
  ['either way he may not', 'RUN mkdir /d && if x; then touch /d/f; fi', '5', 'write', '/d/f', 'no'],
  [
    'what nobody can be sure to find is not known to be readable',
    'RUN mkdir /d && if x; then touch /d/f; fi',
    '5',
    'read',
    '/d/f',
    'unknown',
  ],
  ['--chown gives directories away', 'COPY --chown=5:5 <<E /app/f\nE', '5', 'write', '/app/new', 'yes'],
  ['WORKDIR before USER does not', 'WORKDIR /app\nUSER 5', '5', 'write', '/app/new', 'no'],
  ['WORKDIR behind USER does', 'USER 5\nWORKDIR /app', '5', 'write', '/app/new', 'yes'],
  ['a URL is for root alone', 'ADD https://e.org/x /x.bin', '5', 'read', '/x.bin', 'no'],
  ['so is a key', 'RUN ssh-keygen -f /k -N ""', '5', 'read', '/k', 'no'],
  ['a path that is not normal', `${FILES}\nRUN chown 5 /d`, '5', 'write', '//d/./x/../f2', 'yes'],
  ['root enters a directory without rights', 'RUN mkdir -m 0 /d', '0', 'enter', '/d', 'yes'],
  ['and executes it, as one says', 'RUN mkdir -m 0 /d', '0', 'execute', '/d', 'yes'],
  ['but no file that nobody may', 'RUN touch /f', '0', 'execute', '/f', 'no'],
  ['only one that somebody may', 'RUN touch /f && chmod 755 /f', '0', 'execute', '/f', 'yes'],
  ['a device', 'FROM debian:12', '5', 'write', '/dev/null', 'yes'],
] as const satisfies readonly Row[]) {
  may(sentence, () => assert.is(treeFrom(lines).may(identity(who), path, right).answer, expected));
}

may('nobody walks down a path of too many parts', () => {
  const deep = (parts: number) => treeFrom('FROM scratch').may(identity('5'), '/a'.repeat(parts), 'write').answer;
  assert.equal([deep(62), deep(63), deep(64)], ['no', 'no', 'unknown']);
});

may('the answer says why, and where', () => {
  const { because } = treeFrom('RUN mkdir -m 750 /d').may(identity('5'), '/d/x', 'write');
  assert.equal([because.clause, because.line], ['RUN mkdir makes it so, as 0:0 with mode 750', 2]);
});

may.run();
