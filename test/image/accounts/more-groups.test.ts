import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { moreGroups } from '../../../src/image/accounts/more-groups.js';
import { stagesOf } from '../operations/read.js';

const groups = suite('image/accounts/more-groups');

type Row = readonly [sentence: string, lines: string, expected: string, name?: string];

const DEBIAN = 'FROM debian:12\nRUN useradd -u 70 app\n';

for (const [sentence, lines, expected, name = 'app'] of [
  ['an account that is only made', DEBIAN, 'none'],
  ['one of the base image', 'FROM node:20', 'perhaps', 'node'],
  ['useradd -G', 'FROM debian:12\nRUN useradd -G audio app', 'some'],
  ['usermod -aG', `${DEBIAN}RUN usermod -aG audio app`, 'some'],
  ['of another account', `${DEBIAN}RUN useradd -G audio web`, 'none'],
  ['adduser NAME GROUP', 'FROM alpine:3.20\nRUN adduser -D app\nRUN adduser app audio', 'some'],
  ['another NAME', 'FROM alpine:3.20\nRUN adduser -D app\nRUN adduser nobody audio', 'none'],
  ['BusyBox puts nobody into groups', 'FROM alpine:3.20\nRUN adduser -D app', 'none'],
  ['Debian’s adduser may', 'FROM debian:12\nRUN adduser --disabled-password app', 'perhaps'],
  ['for accounts of the system it does not', 'FROM debian:12\nRUN adduser --system app', 'none'],
  ['gpasswd -a', `${DEBIAN}RUN gpasswd -a app audio`, 'some'],
  ['gpasswd -a of another', `${DEBIAN}RUN gpasswd -a web audio`, 'none'],
  ['gpasswd -M', `${DEBIAN}RUN gpasswd -M web,app audio`, 'some'],
  ['gpasswd of a variable', `${DEBIAN}RUN gpasswd -a $(cat x) audio`, 'some'],
  ['a variable hides whom', `${DEBIAN}RUN usermod -aG audio $(cat x)`, 'perhaps'],
  ['groupadd -U', `${DEBIAN}RUN groupadd -U app audio`, 'perhaps'],
  ['a package that makes others', `${DEBIAN}RUN apt-get install -y curl`, 'none'],
  ['a package of its name', `${DEBIAN}RUN apt-get install -y app`, 'perhaps'],
  [
    'a package that makes an account of its name',
    'FROM debian:12\nRUN useradd -u 70 postgres\nRUN apt-get install -y postgresql',
    'perhaps',
    'postgres',
  ],
  ['a script that nobody reads', `${DEBIAN}RUN ./setup.sh`, 'perhaps'],
  ['as somebody else it may not', `${DEBIAN}USER 70:70\nRUN ./setup.sh`, 'none'],
  ['lines of /etc/group', `${DEBIAN}RUN echo "audio:x:29:app" >> /etc/group`, 'perhaps'],
  ['a file that is copied over it', `${DEBIAN}COPY group /etc/group`, 'perhaps'],
  ['one that is copied elsewhere', `${DEBIAN}COPY group.txt /srv/`, 'none'],
  ['what is read', `${DEBIAN}RUN mkdir /srv/app && chown app /srv/app`, 'none'],
  ['what comes out of a pipe', `${DEBIAN}RUN curl -s https://e.org/x | python3`, 'perhaps'],
  ['a stage below', `${DEBIAN.replace('12', '12 AS b')}RUN usermod -aG audio app\nFROM b`, 'some'],
] satisfies readonly Row[] as readonly Row[]) {
  groups(sentence, () => {
    const stage = stagesOf(lines).at(-1);
    assert.is(stage && moreGroups(stage, name), expected);
  });
}

groups.run();
