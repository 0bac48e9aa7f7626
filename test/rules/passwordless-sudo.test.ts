import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passwordlessSudo } from '../../src/rules/passwordless-sudo.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames, found } from './blames.js';

const rule = suite('rules/passwordless-sudo');

/** Sudo itself, in the first stage of a text. */
const withSudo = (text: string): string =>
  text.replace(/^FROM [^\n]*\n/, (from) => `${from}run apt-get install -y sudo\n`);

for (const [sentence, text, expected] of [
  [
    'blames the RUN that lets somebody in',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n',
    ['RUN'],
  ],
  ['with a password it is another matter', 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n', []],
  [
    'not in a file that the build takes away',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b; make; rm -rf /x /etc/sudoers.d/b\n',
    [],
  ],
  [
    'nor one that a later line takes away',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b\nRUN rm /etc/sudoers.d/*\n',
    [],
  ],
  [
    'but in one that moves there',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD: ALL" > /tmp/sudoers && mv /tmp/sudoers /etc/sudoers.d/b\n',
    ['RUN'],
  ],
  [
    'and one that may be taken away',
    'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/b; test -e /x && rm /etc/sudoers.d/b; true\n',
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
    'to become somebody else, and root for other commands',
    "FROM debian:12\nRUN echo 'app ALL=(postgres) NOPASSWD: /x, (root) NOPASSWD: ALL' > /etc/sudoers.d/app\n",
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
  [
    'with printf, a group behind the format',
    "FROM debian:12\nRUN printf '%s\\n' '%sudo ALL=NOPASSWD:ALL' >> /etc/sudoers\n",
    [],
  ],
  ['with printf, a group', "FROM debian:12\nRUN printf '%%sudo ALL=NOPASSWD:ALL\\n' >> /etc/sudoers\n", []],
  ['in a here-document', 'FROM debian:12\nRUN cat <<E > /etc/sudoers.d/a\napp ALL=NOPASSWD:ALL\nE\n', ['RUN']],
  [
    'of a shell in the shell',
    `FROM debian:12\nRUN ["sh", "-c", "echo 'app ALL=NOPASSWD:ALL' > /etc/sudoers"]\n`,
    ['RUN'],
  ],
  ['below cd', 'FROM debian:12\nRUN cd /etc && echo "app ALL=NOPASSWD:ALL" >> sudoers\n', ['RUN']],
  ['in a place that nobody knows', 'FROM x\nRUN echo "app ALL=NOPASSWD:ALL" >> $FILE\n', ['RUN']],
  ['what a variable holds', 'FROM debian:12\nENV L="app ALL=NOPASSWD:ALL"\nRUN echo "$L" >> /etc/sudoers\n', ['RUN']],
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
  rule(sentence, () =>
    assert.equal(blames(passwordlessSudo, `${withSudo(text)}RUN useradd app\nUSER app\nCMD ["app"]\n`), expected),
  );
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
    assert.equal(
      blames(
        passwordlessSudo,
        `FROM debian:12 AS b\nFROM debian:12\nRUN apt-get install -y sudo\n${copy}\nRUN useradd app\nUSER app\nCMD ["app"]\n`,
        {
          context,
        },
      ),
      expected,
    );
  });
}

const GRANT =
  "FROM debian:12\nRUN apt-get install -y sudo\nRUN echo '%WHO% ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/x\n";

for (const [sentence, who, rest, expected] of [
  ['root is root anyway', 'app', 'RUN useradd app\n', []],
  ['and so is whom USER names as root', 'ALL', 'USER 0\n', []],
  ['the user that it lets in', 'app', 'RUN useradd app\nUSER app\n', ['RUN']],
  ['an account that does not run', 'other', 'RUN useradd app\nUSER app\n', []],
  ['one of several', 'other, app', 'RUN useradd app\nUSER app\n', ['RUN']],
  ['everybody', 'ALL', 'RUN useradd app\nUSER app\n', ['RUN']],
  ['the name of the number', 'app', 'RUN useradd -u 5000 app\nUSER 5000\n', ['RUN']],
  ['with a group behind it', 'app', 'RUN useradd -u 5000 app\nUSER 5000:5000\n', ['RUN']],
  ['another name of a number', 'other', 'RUN useradd -u 5000 app\nUSER 5000\n', []],
  ['a number that has no name', 'default', 'USER 5000\n', []],
  ['its number', '#5000', 'RUN useradd -u 5000 app\nUSER app\n', ['RUN']],
  ['another number', '#5001', 'RUN useradd -u 5000 app\nUSER app\n', []],
  ['a number of a user without one', '#5001', 'RUN useradd app\nUSER app\n', ['RUN']],
  ['a group that the user is in', '%sudo', 'RUN useradd -G video,sudo app\nUSER app\n', ['RUN']],
  ['a group that the user joins', '%sudo', 'RUN useradd app && usermod -aG sudo app\nUSER app\n', ['RUN']],
  ['by its number', '%#27', 'RUN useradd -G sudo app\nUSER app\n', ['RUN']],
  ['named by its number', '%sudo', 'RUN useradd -G 27 app\nUSER app\n', ['RUN']],
  ['a group that is its own', '%app', 'RUN groupadd -g 5000 app && useradd -g app app\nUSER app\n', ['RUN']],
  ['a group of its own whose number a tool picks', '%app', 'RUN useradd app\nUSER app\n', ['RUN']],
  ['a group that it is made in', '%web', 'RUN groupadd web && useradd -g web app\nUSER app\n', ['RUN']],
  ['a number that a tool may have picked', 'app', 'RUN useradd app\nUSER 1000\n', ['RUN']],
  ['the other name of its number', 'b', 'RUN useradd -u 5000 app && useradd -o -u 5000 b\nUSER app\n', ['RUN']],
  ['the group that USER names', '%sudo', 'RUN useradd app\nUSER app:sudo\n', ['RUN']],
  ['the group that USER names by its number', '%sudo', 'RUN useradd app\nUSER app:27\n', ['RUN']],
  ['another group that USER names', '%sudo', 'RUN useradd -G sudo app\nUSER app:users\n', []],
  ['a group that is not there', '%nowhere', 'RUN useradd app\nUSER app\n', []],
  ['a group that the user is not in', '%sudo', 'RUN useradd app\nUSER app\n', []],
  ['an alias', 'ADMINS', 'RUN useradd app\nUSER app\n', ['RUN']],
] as const) {
  rule(sentence, () =>
    assert.equal(blames(passwordlessSudo, `${GRANT.replace('%WHO%', who)}${rest}CMD ["app"]\n`), expected),
  );
}

for (const [sentence, text, expected] of [
  [
    'groups of an account that the base image has',
    'FROM node:20\nRUN echo "%sudo ALL=NOPASSWD:ALL" >> /etc/sudoers\nUSER node\n',
    ['RUN'],
  ],
  [
    'accounts of an image that nobody knows',
    'FROM x.example/y\nRUN echo "z ALL=NOPASSWD:ALL" >> /etc/sudoers\nUSER 5000\n',
    ['RUN'],
  ],
  [
    'an account that the file makes on an image that nobody knows',
    'FROM x.example/y\nRUN echo "z ALL=NOPASSWD:ALL" >> /etc/sudoers; useradd -u 5000 app\nUSER 5000\n',
    [],
  ],
  ['a user that nobody knows', 'FROM x.example/y\nRUN echo "z ALL=NOPASSWD:ALL" >> /etc/sudoers\n', []],
  [
    'a stage that the image is not made of',
    `${'FROM debian:12 AS b\nRUN echo "app ALL=NOPASSWD:ALL" >> /etc/sudoers\n'}FROM debian:12\nCOPY --from=b /x /x\nRUN useradd app\nUSER app\n`,
    [],
  ],
  [
    'the stage below',
    `${'FROM debian:12 AS b\nRUN echo "app ALL=NOPASSWD:ALL" >> /etc/sudoers\n'}FROM b\nRUN useradd app\nUSER app\n`,
    ['RUN'],
  ],
  [
    'words of echo',
    'FROM debian:12\nRUN echo -e app ALL=NOPASSWD:ALL >> /etc/sudoers\nRUN useradd app\nUSER app\n',
    ['RUN'],
  ],
  [
    'of somebody else',
    'FROM debian:12\nRUN echo -e "other\\tALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers\nRUN useradd app\nUSER app\n',
    [],
  ],
] as const) {
  rule(`of ${sentence}`, () => assert.equal(blames(passwordlessSudo, `${withSudo(text)}CMD ["app"]\n`), expected));
}

const ONE = (command: string, more = '') =>
  `FROM debian:12\nRUN apt-get install -y sudo && useradd app && echo 'app ALL=(root) NOPASSWD: ${command}' > /etc/sudoers.d/x\n${more}USER app\nCMD ["app"]\n`;

const SAID = (commands: string) => [
  `warning: NOPASSWD: the user of the image runs ${commands} as root without a password.`,
];

for (const [sentence, text, expected] of [
  ['anything', ONE('ALL'), SAID('commands')],
  ['one program', ONE('/usr/bin/apt-get'), SAID('/usr/bin/apt-get')],
  ['several', ONE('/usr/bin/apt-get, /bin/chown'), SAID('/usr/bin/apt-get, /bin/chown')],
  ['one of them twice', ONE('/bin/cp * /a, /bin/cp * /b'), SAID('/bin/cp')],
  ['one program and anything', ONE('/bin/chown, ALL'), SAID('commands')],
  ['one program, and anything on another host', ONE('/bin/a : ALL=(ALL) NOPASSWD: ALL'), SAID('commands')],
  ['one, and another with a password', ONE('/bin/sh, PASSWD: /bin/cp'), SAID('/bin/sh')],
  ['one behind one with a password', ONE('/bin/sh, PASSWD: ALL, NOPASSWD: /bin/cp'), SAID('/bin/sh, /bin/cp')],
  ['on another host with a password', ONE('/bin/sh : h = ALL'), SAID('/bin/sh')],
  ['as one of several', ONE('/bin/sh, (b, root) NOPASSWD: /bin/cp'), SAID('/bin/sh, /bin/cp')],
  ['a directory of them', ONE('/usr/bin/'), SAID('commands')],
  ['with variables of its own', ONE('SETENV: /x', 'COPY a /x\n'), SAID('commands')],
  ['a program that does one thing', ONE('/usr/sbin/smartctl'), []],
  ['such a program, whatever stands behind it', ONE('/usr/sbin/smartctl *'), []],
  ['such a program, and one that does what it is told', ONE('/usr/sbin/smartctl, /bin/sh'), SAID('/bin/sh')],
  ['a program that is told what to do in the grant', ONE('/usr/bin/apt-get update'), []],
  ['a program that is told a part of it', ONE('/usr/bin/apt-get install *'), SAID('/usr/bin/apt-get')],
  ['a program that is told the kind of it', ONE('/usr/bin/apt-get install [a-z]'), SAID('/usr/bin/apt-get')],
  ['a script of the project', ONE('/x', 'COPY a /x\n'), []],
  ['with arguments', ONE('/x *', 'COPY a /x\n'), []],
  ['a script that stands in the file', ONE('/x', 'COPY --chmod=755 <<EOF /x\nid\nEOF\n'), []],
  ['one that a RUN writes', ONE('/x', 'RUN echo id > /x\n'), []],
  ['a download', ONE('/x', 'ADD https://example.org/x /x\n'), []],
  ['a script that the user may change', ONE('/x', 'COPY --chown=app a /x\n'), SAID('/x')],
  ['such a script with all its words', ONE('/x y', 'COPY --chown=app a /x\n'), SAID('/x')],
  ['one that all may change', ONE('/x', 'COPY --chmod=777 a /x\n'), SAID('/x')],
  ['one in a directory of the user', ONE('/d/x', 'RUN mkdir /d && chown app /d\nCOPY a /d/x\n'), SAID('/d/x')],
  ['one that the user may put there', ONE('/d/x', 'RUN mkdir /d && chown app /d\n'), SAID('/d/x')],
  ['a script and a program', ONE('/x, /bin/sh', 'COPY a /x\n'), SAID('/bin/sh')],
  ['a script of nobody', ONE('/x'), []],
] as const) {
  rule(`lets run ${sentence}`, () => assert.equal(found(passwordlessSudo, text, { a: '#!/bin/sh\nid\n' }), expected));
}

const ALL =
  "FROM debian:12\nRUN apt-get install -y sudo && useradd app && echo 'app ALL=NOPASSWD: ALL' > /etc/sudoers.d/x\n";

for (const [sentence, text, expected] of [
  ['a service', `${ALL}USER app\nCMD ["app"]\n`, ['RUN']],
  ['a shell to work in', `${ALL}USER app\nCMD ["bash"]\n`, []],
  ['an image that others are made from', `${ALL}USER app\n`, []],
  ['an image that starts what nobody knows', `${ALL.replace('debian:12', 'x.example/y')}USER app\n`, []],
  ['a start by sudo', `${ALL}USER app\nENTRYPOINT ["sudo", "-E", "/app"]\n`, []],
  ['a start with sudo in it', `${ALL}USER app\nCMD sudo service ssh start && app\n`, []],
  ['a runner of jobs', `${ALL}ADD https://github.com/actions/runner/releases/x.tgz /\nUSER app\nCMD ["/r"]\n`, []],
  ['a comment that speaks of one', `# buildkite-agent\n${ALL}USER app\nCMD ["app"]\n`, ['RUN']],
] as const) {
  rule(`root is meant by ${sentence}`, () => assert.equal(blames(passwordlessSudo, text), expected));
}

for (const [sentence, stage, expected] of [
  ['a stage for tests', 'test', []],
  ['a stage for developers', 'development', []],
  ['a stage that builds', 'builder', []],
  ['a stage of any other name', 'latest', ['RUN']],
] as const) {
  rule(`root is meant in ${sentence}`, () => {
    const text = `${ALL.replace('FROM debian:12', `FROM debian:12 AS ${stage}`)}USER app\nCMD ["app"]\n`;
    assert.equal(blames(passwordlessSudo, text), expected);
  });
}

for (const [sentence, path, expected] of [
  ['a directory for developers', 'docker/dev/Dockerfile', 0],
  ['a file for developers', 'docker/Dockerfile.devcontainer', 0],
  ['a file for developers, in capitals', 'docker/Dev.Dockerfile', 0],
  ['a directory of a system that builds', '.circleci/Dockerfile', 0],
  ['a directory that builds', 'docker/build-env/Dockerfile', 0],
  ['a directory of any other name', 'docker/develop-api/Dockerfile', 1],
  ['a directory that only ends so', 'docker/precision/Dockerfile', 1],
] as const) {
  rule(`root is meant in ${sentence}`, () => {
    const text = `${ALL}USER app\nCMD ["app"]\n`;
    assert.is(passwordlessSudo.check(subjectOf({ path, text }, {})).length, expected);
  });
}

rule('root is meant where an account of developers is', () => {
  const text = `${ALL}RUN useradd gitpod\nUSER app\nCMD ["app"]\n`;
  assert.equal(blames(passwordlessSudo, text), []);
});

const GRANTED = "RUN useradd app && echo 'app ALL=NOPASSWD: ALL' > /etc/sudoers.d/x\n";

for (const [sentence, text, expected] of [
  ['a file that nobody reads', `FROM debian:12\n${GRANTED}`, []],
  ['a package of it', `FROM debian:12\nRUN apt-get update && apt-get install -y sudo\n${GRANTED}`, ['RUN']],
  ['a package of it that is taken away', `FROM debian:12\nRUN apt-get remove sudo\n${GRANTED}`, []],
  ['a call of it that works', `FROM x.example/y\nRUN sudo id\n${GRANTED}`, ['RUN']],
  ['a call that may fail', `FROM x.example/y\nRUN sudo id || id\n${GRANTED}`, []],
  ['its own check', `FROM x.example/y\n${GRANTED}RUN visudo -c\n`, ['RUN']],
  ['its file, which is changed', `FROM x.example/y\nRUN sed -i s/a/b/ /etc/sudoers\n${GRANTED}`, ['RUN']],
  ['its own file, whose mode is set', `FROM x.example/y\n${GRANTED}RUN chmod 440 /etc/sudoers.d/x\n`, []],
  ['another file, which is changed', `FROM x.example/y\nRUN sed -i s/a/b/ /etc/passwd\n${GRANTED}`, []],
  ['a package in another stage', `FROM debian:12 AS b\nRUN apt-get install -y sudo\nFROM debian:12\n${GRANTED}`, []],
  ['a package in the stage above', `FROM debian:12 AS b\nRUN apt-get install -y sudo\nFROM b\n${GRANTED}`, ['RUN']],
] as const) {
  rule(`sudo is there by ${sentence}`, () =>
    assert.equal(blames(passwordlessSudo, `${text}USER app\nCMD ["app"]\n`).slice(-1), expected),
  );
}

rule('a development container is there to become root in', () => {
  const text =
    'FROM debian:12\nRUN apt-get install -y sudo; echo "app ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers\nRUN useradd app\nUSER app\nCMD ["app"]\n';
  assert.equal(blames(passwordlessSudo, text), ['RUN']);
  const beside = (name: string) => (name === 'devcontainer.json' ? '{"dockerFile": "Dockerfile"}' : undefined);
  assert.equal(blames(passwordlessSudo, text, { context: beside }), []);
});

rule.run();
