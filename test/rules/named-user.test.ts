import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namedUser } from '../../src/rules/named-user.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames } from './blames.js';

const rule = suite('rules/named-user');

for (const [sentence, text, expected] of [
  ['blames a name', 'FROM alpine:3.20\nUSER nobody\n', ['USER nobody']],
  ['not a number', 'FROM alpine:3.20\nUSER 65534\n', []],
  ['a number with a group that has a name', 'FROM alpine:3.20\nUSER 65534:nobody\n', []],
  ['a name with a group that is a number', 'FROM alpine:3.20\nUSER nobody:65534\n', ['USER nobody:65534']],
  ['a variable that becomes a name', 'FROM alpine:3.20\nARG U=nobody\nUSER $U\n', ['USER $U']],
  ['a variable that becomes a number', 'FROM alpine:3.20\nARG U=65534\nUSER $U\n', []],
  ['a number with a sign is a number', 'FROM alpine:3.20\nUSER +1000\n', []],
  ['root is for another rule', 'FROM alpine:3.20\nUSER root\n', []],
  ["a name that the base image sets is not this file's", 'FROM nginxinc/nginx-unprivileged:alpine\n', []],
  [
    'in a builder names are fine',
    'FROM alpine:3.20 AS b\nUSER nobody\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  ['the line of a parent stage', 'FROM alpine:3.20 AS b\nUSER nobody\nFROM b\nCMD ["a"]\n', ['USER nobody']],
  ['Windows has names only', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\n', []],
  ['line endings of Windows', 'FROM alpine:3.20\r\nuser nobody\r\n', ['user nobody']],
  ['a name that cannot start is for another rule', 'FROM alpine:3.20\nUSER app\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(namedUser, text), expected));
}

const PASSED = 'FROM debian:12\nARG U=2007\nRUN useradd -u $U a\n';
const ACCOUNT = 'FROM alpine:3.20\nRUN addgroup -g 7 a && adduser -D -u 7 -G a a\n';

for (const [sentence, text, expected] of [
  ['its number, and its group', `${ACCOUNT}USER a\n`, '7:7'],
  ['more groups that the file gives it', `${ACCOUNT}RUN addgroup a adm\nUSER a\n`, '7'],
  ['more groups that a script may give it', `${ACCOUNT}COPY i.sh /\nRUN sh /i.sh\nUSER a\n`, '7'],
  ['more groups that an installer may give it', `${ACCOUNT}RUN ./install --all\nUSER a\n`, '7'],
  ['an installer that is not root', `${ACCOUNT}USER a\nRUN ./install --all\n`, '7:7'],
  [
    'an account of the base image, in the stage below',
    'FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS b\nUSER app\nFROM b\nCMD x\n',
    '1654',
  ],
  ['a package of its name', 'FROM alpine:3.20\nRUN adduser -D -u 7 nginx && apk add nginx\nUSER nginx\n', '7'],
  ['the argument that gives it, for who passes another', `${PASSED}USER a\n`, '$U'],
  ['in other words', 'FROM debian:12\nARG U=2007\nRUN useradd --uid="${U}" a\nUSER a\n', '$U'],
  ['of the file above FROM, too', 'ARG U=2007\nFROM debian:12\nARG U\nRUN useradd -u $U a\nUSER a\n', '$U'],
  ['with a group that it names', `${PASSED}USER a:a\n`, '2007:2007'],
  [
    'in the stage below, where no argument holds',
    'FROM debian:12 AS b\nARG U=2007\nRUN useradd -u $U a\nFROM b\nUSER a\n',
    '2007:2007',
  ],
  [
    'a variable of the image, which nobody passes',
    'FROM debian:12\nENV U=2007\nRUN useradd -u $U a\nUSER a\n',
    '2007:2007',
  ],
  [
    'an argument that the line sets to something else',
    'FROM debian:12\nARG U=1000\nRUN U=2007 && useradd -u ${U} a\nUSER a\n',
    '2007:2007',
  ],
  ['an argument that is another one since', `${PASSED}ARG U=2008\nUSER a\n`, '2007:2007'],
  ['a part of a word', 'FROM debian:12\nARG U=07\nRUN useradd -u 200$U a\nUSER a\n', '20007:20007'],
  ['beside another account', `${PASSED}RUN groupadd z && useradd -u 2008 b && usermod -s /bin/sh a\nUSER a\n`, '$U'],
  [
    'that another stage sets for the image',
    'FROM debian:12 AS b\nENV U=2007\nFROM b\nRUN useradd -u $U a\nUSER a\n',
    '2007:2007',
  ],
  ['of another account', `${PASSED}RUN useradd -u 2008 b\nUSER b\n`, '2008:2008'],
  ['packages', `${ACCOUNT}RUN apk add --no-cache curl && mkdir /d\nUSER a\n`, '7:7'],
] as const) {
  rule(`a name becomes ${expected}: ${sentence}`, () => {
    const [finding] = namedUser.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.is(finding?.fix?.edits[0].text, expected);
  });
}

for (const [path, settings, count] of [
  ['.devcontainer/Dockerfile', undefined, 0],
  ['Dockerfile', '{"dockerFile": "Dockerfile"}', 0],
  ['Dockerfile', '{"image": "debian"}', 1],
  ['b.Dockerfile', '{"dockerFile": "Dockerfile"}', 1],
] as const) {
  rule(`an editor needs the name: ${path} beside ${settings}`, () => {
    const context = (name: string) => (name === 'devcontainer.json' ? settings : undefined);
    const subject = subjectOf({ path, text: `${ACCOUNT}USER a\n` }, { context });
    assert.is(namedUser.check(subject).length, count);
  });
}

rule.run();
