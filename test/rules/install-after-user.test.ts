import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installAfterUser } from '../../src/rules/install-after-user.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames } from './blames.js';

const rule = suite('rules/install-after-user');

for (const [sentence, text, expected] of [
  ['blames RUN below USER', 'FROM debian:12\nUSER 1000\nRUN apt-get update && apt-get install -y curl\n', ['RUN']],
  ['not above it', 'FROM debian:12\nRUN apt-get update\nUSER 1000\n', []],
  ['not as root again', 'FROM debian:12\nUSER 1000\nUSER root\nRUN apt-get update\nUSER 1000\n', []],
  ['not with sudo', 'FROM debian:12\nUSER 1000\nRUN sudo apt-get update\n', []],
  ['not with sudo behind env', 'FROM debian:12\nUSER 1000\nRUN env A=b /usr/bin/sudo apt-get update\n', []],
  ['not with doas', 'FROM alpine:3.20\nUSER 1000\nRUN doas apk add curl\n', []],
  ['the user of the base image counts', 'FROM jenkins/jenkins:lts\nRUN apt-get update\n', ['RUN']],
  ['the user of a parent stage counts', 'FROM debian:12 AS b\nUSER 1000\nFROM b\nRUN apt-get update\n', ['RUN']],
  ['so does what ONBUILD says', 'FROM debian:12 AS b\nONBUILD USER 1000\nFROM b\nRUN apt-get update\n', ['RUN']],
  ['a variable', 'FROM debian:12\nARG WHAT=update\nUSER 1000\nRUN apt-get $WHAT\n', ['RUN']],
  ['another stage begins anew', 'FROM debian:12 AS b\nUSER 1000\nFROM debian:12\nRUN apt-get update\n', []],
  ['a question is no installation', 'FROM debian:12\nUSER 1000\nRUN apt-get --version; dpkg -l; apk info\n', []],
  ["packages of a language are not the system's", 'FROM node:22\nUSER node\nRUN npm install\n', []],
  ['any manager of system packages', 'FROM archlinux\nUSER 1000\nRUN pacman -Sy --noconfirm curl\n', ['RUN']],
  ['files of packages too', 'FROM fedora:41\nUSER 1000\nRUN rpm -i /tmp/a.rpm\n', ['RUN']],
  ['a command of a vendor', 'FROM debian:12\nUSER 1000\nRUN install_packages curl\n', ['RUN']],
  ['options may stand first', 'FROM debian:12\nUSER 1000\nRUN apt-get -y -o A=b install curl\n', ['RUN']],
  ['the name of a package is no command', 'FROM debian:12\nUSER 1000\nRUN apt-get download install\n', []],
  ['once a RUN', 'FROM alpine:3.20\nUSER 1000\nRUN apk update && apk add a && apk add b\n', ['RUN']],
  ['each RUN', 'FROM alpine:3.20\nUSER 1000\nRUN apk update\nRUN apk add b\n', ['RUN', 'RUN']],
  ['in the exec form', 'FROM alpine:3.20\nUSER 1000\nRUN ["apk", "add", "curl"]\n', ['RUN']],
  ['in a heredoc', 'FROM alpine:3.20\nUSER 1000\nRUN <<EOF\nset -e\napk add curl\nEOF\n', ['RUN']],
  ['the path of the program does not hide it', 'FROM debian:12\nUSER 1000\nRUN /usr/bin/apt-get update\n', ['RUN']],
  ['a failure that is expected', 'FROM debian:12\nUSER 1000\nRUN apt-get update || true\n', []],
  ['lower case, line endings of Windows', 'FROM debian:12\r\nuser 1000\r\nrun apt-get update\r\n', ['run']],
  ['an unknown user is not said to be nobody', 'FROM example.com/app\nRUN apt-get update\n', []],
  ['words in an echo install nothing', 'FROM debian:12\nUSER 1000\nRUN echo apt-get install\n', []],
  ['Windows is another world', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN apt-get update\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(installAfterUser, text), expected));
}

for (const [sentence, text, expected] of [
  ['a fix goes back to the user as it is written', 'FROM alpine\nARG U=1\nUSER $U\nRUN apk add a\n', 'USER $U\n'],
  ['not where the variable has changed', 'FROM alpine\nENV U=1\nUSER $U\nENV U=2\nRUN apk add a\n', undefined],
  ['not where the image has another manager', 'FROM grafana/grafana:11.0.0\nRUN apt-get update\n', undefined],
  ['a file of a package is for the same manager', 'FROM debian\nUSER 1\nRUN dpkg -i a.deb\n', 'USER 1\n'],
  ['not where nobody is called root', 'FROM scratch\nUSER 1\nRUN ["apk", "add"]\n', undefined],
  ['not where no RUN can start', 'FROM gcr.io/distroless/static\nUSER 1\nRUN apk add a\n', undefined],
  ['not where the stage cannot be built', 'FROM alpine\nUSER 1\nEXPOSE x\nRUN apk add a\n', undefined],
] as const) {
  rule(sentence, () => {
    const [finding] = installAfterUser.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(finding);
    assert.is(finding.fix?.edits.at(-1)?.text, expected);
  });
}

for (const [sentence, text, message, notes] of [
  [
    'of an image that has another manager',
    'FROM grafana/grafana:11.0.0\nRUN apt-get update\n',
    'apt-get is not in this image, which has apk: the build stops here.',
    ['Use apk, with USER root above it and USER 472 below it.'],
  ],
  [
    'of the user that the base image sets',
    'FROM jenkins/jenkins:lts\nRUN ["apt-get", "update"]\nEXPOSE x\n',
    'apt-get runs as USER jenkins, who may not write to the system: the build stops here.',
    ['Write USER root above this line, and USER jenkins below it.'],
  ],
  [
    'of a manager that a line above installs',
    'FROM debian:12\nRUN apt-get install -y dnf\nUSER 1\nRUN dnf install -y a\n',
    'dnf runs as USER 1, who may not write to the system: the build stops here.',
    undefined,
  ],
  [
    'of a manager that the line itself would install',
    'FROM debian:12\nUSER 1\nRUN dnf install -y dnf\n',
    'dnf is not in this image, which has apt: the build stops here.',
    ['Use apt, with USER root above it and USER 1 below it.'],
  ],
  [
    'of a manager that is copied',
    'FROM debian:12\nCOPY bin /usr/bin/\nUSER 1\nRUN dnf install -y a\n',
    'dnf runs as USER 1, who may not write to the system: the build stops here.',
    undefined,
  ],
  [
    'of a USER line, which can go below',
    'FROM debian\nUSER 1\nRUN apt-get update\nEXPOSE x\n',
    'apt-get runs as USER 1, who may not write to the system: the build stops here.',
    undefined,
  ],
] as const) {
  rule(`what is said ${sentence}`, () => {
    const [finding] = installAfterUser.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.is(finding?.message, message);
    assert.equal(finding?.notes, notes);
  });
}

rule.run();
