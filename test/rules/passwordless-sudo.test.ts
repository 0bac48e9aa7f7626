import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passwordlessSudo } from '../../src/rules/passwordless-sudo.js';
import { blames } from './blames.js';

const rule = suite('rules/passwordless-sudo');

for (const [sentence, text, expected] of [
  [
    'blames the RUN that lets somebody in',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n',
    ['RUN'],
  ],
  ['with a password it is another matter', 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n', []],
  [
    'not in a file that the build takes away',
    'FROM debian:12\nRUN echo "b ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b; make; rm -rf /x /etc/sudoers.d/b\n',
    [],
  ],
  [
    'nor one that a later line takes away',
    'FROM debian:12\nRUN echo "b ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b\nRUN rm /etc/sudoers.d/*\n',
    [],
  ],
  [
    'but in one that moves there',
    'FROM debian:12\nRUN echo "b ALL=(ALL) NOPASSWD: ALL" > /tmp/sudoers && mv /tmp/sudoers /etc/sudoers.d/b\n',
    ['RUN'],
  ],
  [
    'and one that may be taken away',
    'FROM debian:12\nRUN echo "b ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b; test -e /x && rm /etc/sudoers.d/b; true\n',
    ['RUN'],
  ],
  [
    'in a heredoc that is copied',
    'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD:ALL\nEOF\n',
    ['COPY'],
  ],
  [
    'in a heredoc that is run',
    'FROM debian:12\nRUN <<EOF\necho "app ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/app\nEOF\n',
    ['RUN'],
  ],
  [
    'to become somebody else than root lets nobody in',
    "FROM debian:12\nRUN echo 'app ALL=(postgres) NOPASSWD: ALL' > /etc/sudoers.d/app\n",
    [],
  ],
  [
    'to become one of several, root among them',
    "FROM debian:12\nRUN echo 'app ALL=(postgres,root) NOPASSWD: ALL' > /etc/sudoers.d/app\n",
    ['RUN'],
  ],
  [
    'to become somebody of any group',
    "FROM debian:12\nRUN echo 'app ALL=(postgres:ALL) NOPASSWD: ALL' > /etc/sudoers.d/app\n",
    [],
  ],
  [
    'to become whom a variable names',
    "FROM debian:12\nRUN echo 'app ALL=($WHO) NOPASSWD: ALL' > /etc/sudoers.d/app\n",
    ['RUN'],
  ],
  ['a comment lets nobody in', 'FROM debian:12\n# NOPASSWD\nRUN id\n', []],
  ['part of a longer word is something else', 'FROM debian:12\nRUN echo XNOPASSWDX\n', []],
  ['printing it lets nobody in', 'FROM debian:12\nRUN echo NOPASSWD\n', []],
  ['nor does looking for it', 'FROM debian:12\nRUN grep -q NOPASSWD /etc/sudoers\n', []],
  ['nor writing it elsewhere', 'FROM debian:12\nRUN echo NOPASSWD > /README\n', []],
  ['through tee', 'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" | tee /etc/sudoers.d/app\n', ['RUN']],
  ['through visudo', "FROM debian:12\nRUN echo 'app ALL=NOPASSWD:ALL' | EDITOR='tee -a' visudo\n", ['RUN']],
  ['with printf', "FROM debian:12\nRUN printf '%s ALL=NOPASSWD:ALL\\n' $U >> /etc/sudoers\n", ['RUN']],
  ['in a here-document', 'FROM debian:12\nRUN cat <<E > /etc/sudoers.d/a\na ALL=NOPASSWD:ALL\nE\n', ['RUN']],
  [
    'of a shell in the shell',
    `FROM debian:12\nRUN ["sh", "-c", "echo 'a ALL=NOPASSWD:ALL' > /etc/sudoers"]\n`,
    ['RUN'],
  ],
  ['below cd', 'FROM debian:12\nRUN cd /etc && echo "a ALL=NOPASSWD:ALL" >> sudoers\n', ['RUN']],
  ['in a place that nobody knows', 'FROM x\nRUN echo "a ALL=NOPASSWD:ALL" >> $FILE\n', ['RUN']],
  ['what a variable holds', 'FROM debian:12\nENV L="a ALL=NOPASSWD:ALL"\nRUN echo "$L" >> /etc/sudoers\n', ['RUN']],
  ['a comment of sudoers', 'FROM debian:12\nRUN echo "# NOPASSWD" >> /etc/sudoers\n', []],
  ['sed that deletes it', 'FROM debian:12\nRUN sed -i /NOPASSWD/d /etc/sudoers\n', []],
  ['sed that makes a comment of it', "FROM debian:12\nRUN sed -i '/NOPASSWD/s/^/#/' /etc/sudoers\n", []],
  ['in another way', "FROM debian:12\nRUN sed -i 's/^\\(.*NOPASSWD.*\\)$/# \\1/' /etc/sudoers\n", []],
  ['sed that takes it away', "FROM debian:12\nRUN sed -i 's/NOPASSWD: //' /etc/sudoers\n", []],
  ['sed that adds it', "FROM debian:12\nRUN sed -i 's/ALL$/NOPASSWD: ALL/' /etc/sudoers\n", ['RUN']],
  ['with another delimiter', "FROM debian:12\nRUN sed -i -e 's|ALL$|NOPASSWD: ALL|' /etc/sudoers\n", ['RUN']],
  ['below an address', "FROM debian:12\nRUN sed -i '/^%wheel/s/ALL$/NOPASSWD: ALL/' /etc/sudoers\n", ['RUN']],
  ['sed that appends it', "FROM debian:12\nRUN sed -i '$ a app ALL=NOPASSWD: ALL' /etc/sudoers\n", ['RUN']],
  ['sed that takes the comment sign off', "FROM fedora\nRUN sed -i '/NOPASSWD/s/^# //' /etc/sudoers\n", ['RUN']],
  ['a label lets nobody in', 'FROM debian:12\nLABEL a=NOPASSWD\n', []],
  ['line endings of Windows', 'FROM debian:12\r\nrun echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\r\n', ['run']],
  ['Windows has no sudoers', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN echo NOPASSWD\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(passwordlessSudo, text), expected));
}

for (const [sentence, copy, text, expected] of [
  ['a file of the context', 'COPY app /etc/sudoers.d/', 'app ALL=(ALL) NOPASSWD:ALL\n', ['COPY']],
  ['in quotes, below WORKDIR', 'WORKDIR /etc/sudoers.d\nCOPY "app" .', 'app ALL=(ALL) NOPASSWD:ALL\n', ['COPY']],
  ['one with a password', 'COPY app /etc/sudoers.d/', 'app ALL=(ALL) ALL\n', []],
  ['a file of another stage is another one', 'COPY --from=b app /etc/sudoers.d/', 'app ALL=(ALL) NOPASSWD:ALL\n', []],
  ['elsewhere', 'COPY app /opt/', 'app ALL=(ALL) NOPASSWD:ALL\n', []],
] as const) {
  rule(sentence, () => {
    const context = (path: string) => (path === 'app' ? text : undefined);
    assert.equal(blames(passwordlessSudo, `FROM debian:12 AS b\nFROM debian:12\n${copy}\n`, { context }), expected);
  });
}

rule.run();
