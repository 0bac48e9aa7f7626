import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { processConsequences } from '../../src/consequences/process.js';
import { viewFor } from './views.js';

const processes = suite('consequences/process');

const toldOf = (text: string, script = ''): readonly string[] =>
  processConsequences(viewFor(text, { 'run.sh': `#!/bin/sh\n${script}\n` })).map(
    ({ kind, certainty, sentence }) => `${kind}, ${certainty}: ${sentence.split(' (')[0]}`,
  );

const ENTRY = 'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]';

for (const [sentence, script, expected] of [
  ['steps down', 'exec gosu app x', ['step-down, breaks: gosu']],
  ['steps down by a condition', 'if test -e /a; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks who it is', 'if [ "$(id -u)" = 0 ]; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks by a variable', 'if [ "$EUID" = 0 ]; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks for its name', 'if [ "$(whoami)" = root ]; then chown a /b; fi', []],
  ['asks for something else', 'if [ "$A" = 0 ]; then chown a /b; fi', ['needs-root, may-break: chown']],
  ['may switch', 'sudo -u app x', ['step-down, may-break: sudo']],
  ['starts a supervisor', 'exec supervisord', ['needs-root, may-break: supervisord']],
  ['gives files away', 'chown a /b', ['needs-root, may-break: chown']],
  ['starts a service', 'service cron start', ['needs-root, may-break: service']],
  ['asks a service nothing', 'service', []],
  ['asks for a list of services', 'service --status-all', ['needs-root, may-break: service']],
  ['installs packages', 'apt-get install x', ['needs-root, breaks: apt-get']],
  ['tells a server its user', 'privoxy --user privoxy', ['step-down, breaks: privoxy']],
  ['does two things with one program', 'chown a /b\nchown a /c', ['needs-root, may-break: chown']],
  [
    'does the same with two',
    'chown a /b\nchgrp a /c',
    ['needs-root, may-break: chown', 'needs-root, may-break: chgrp'],
  ],
  ['exits where it is not root', '[ "$(id -u)" -ne 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits by another word', '[ "$(id -u)" != 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits above root', '[ "$(id -u)" -gt 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits unless it is root', '[ ! "$(id -u)" = 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits or is root', '[ "$(id -u)" = 0 ] || exit 1', ['needs-root, breaks: exit']],
  ['returns or is root', 'f() { [ "$(id -u)" = 0 ] || return 1; }\nf', ['needs-root, breaks: return']],
  ['dies or is root', '[ "$(id -u)" = 0 ] || die "no"', ['needs-root, breaks: die']],
  ['ends well or is root', '[ "$(id -u)" = 0 ] || exit 0', []],
  ['exits as root', '[ "$(id -u)" = 0 ] && exit 1\nfoo', []],
  ['says something or is root', '[ "$(id -u)" = 0 ] || echo no', []],
  ['exits for another reason', 'test -e /a || exit 1', []],
] as const) {
  processes(`an entry script ${sentence}`, () => assert.equal(toldOf(ENTRY, script), expected));
}

for (const [sentence, lines, expected] of [
  ['a check steps down', 'HEALTHCHECK CMD gosu app x\nCMD ["sleep", "1"]', ['step-down, breaks: gosu']],
  ['a program that is put there', 'COPY gosu /usr/bin/gosu\nCMD ["x"]', ['step-down, may-break: gosu']],
  ['one that is added', 'ADD https://e.com/su-exec /usr/bin/\nCMD ["x"]', ['step-down, may-break: su-exec']],
  ['one by its target', 'COPY a /usr/bin/gosu\nCMD ["x"]', ['step-down, may-break: gosu']],
  ['one that a trigger installs', 'ONBUILD RUN apk add gosu\nFROM b\nCMD ["x"]', ['step-down, may-break: gosu']],
  ['the first of two', 'RUN apk add gosu\nRUN apk add su-exec\nCMD ["x"]', ['step-down, may-break: gosu']],
  ['a part of a word', 'RUN apk add gosuit\nCMD ["x"]', []],
  ['an instruction that is neither', 'ENV A=gosu\nCMD ["x"]', []],
  ['one that is installed, and steps down', 'RUN apk add su-exec\nCMD gosu app x', ['step-down, breaks: gosu']],
  ['one that is installed, and root anyway', 'RUN apk add su-exec\nCMD ["crond"]', ['needs-root, may-break: crond']],
] as const) {
  processes(`an image: ${sentence}`, () => assert.equal(toldOf(`FROM debian:12 AS b\n${lines}`), expected));
}

processes.run();
