import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fix } from '../../src/report/fix.js';
import { subjectOf } from '../../src/rules/subject.js';
import { wrongAccountTool } from '../../src/rules/wrong-account-tool.js';
import { blames, found } from './blames.js';

const rule = suite('rules/wrong-account-tool');

for (const [sentence, text, expected] of [
  ['blames a tool that the image does not have', 'FROM alpine:3.20\nRUN useradd app\n', ['useradd']],
  ['not where it is installed', 'FROM alpine:3.20\nRUN apk add shadow && useradd app\n', []],
  ['not where the image has it', 'FROM debian:12\nRUN useradd app\n', []],
  ['no tool at all on nothing', 'FROM scratch\nRUN adduser -D app\n', ['adduser -D app']],
  [
    'what is copied may have made a shell',
    'FROM scratch\nADD busybox /busybox\nRUN ["/busybox/busybox", "ln", "-s", "/busybox", "/bin"]\nRUN adduser -D app\n',
    [],
  ],
  ['nor where an archive may be a system', 'FROM scratch\nADD root.tar.gz /\nRUN adduser -D app\n', []],
  ['a tag of long ago, of which nothing newer holds', 'FROM pypy:3-onbuild\nRUN adduser --disabled-password a\n', []],
  ['options of another dialect', 'FROM alpine:3.20\nRUN adduser --disabled-login app\n', ['--disabled-login']],
  ["what is the help of Debian's", 'FROM debian:12\nRUN adduser -h /app -D app\n', ['-h']],
  ['a dialect that BusyBox shares', 'FROM alpine:3.20\nRUN adduser --disabled-password app\n', []],
  ['a password that nobody can type', 'FROM alpine:3.20\nRUN adduser app\n', ['adduser']],
  [
    'a system account without a group, where files are given to one',
    'FROM alpine:3.20\nRUN addgroup web && adduser -S app\nCOPY --chown=root:web . .\nUSER app\n',
    ['app'],
  ],
  [
    'by their group alone',
    'FROM alpine:3.20\nRUN addgroup web && adduser -S app && chown -R :web /srv\nUSER app\n',
    ['app'],
  ],
  [
    'by the command for that',
    'FROM alpine:3.20\nRUN addgroup web && adduser -S app && chgrp -R web /srv\nUSER app\n',
    ['app'],
  ],
  [
    'an owner needs no group',
    'FROM alpine:3.20\nRUN addgroup web && adduser -S app\nCOPY --chown=app:web . .\nUSER app\n',
    [],
  ],
  [
    'nor does one that is written as a number',
    'FROM alpine:3.20\nRUN addgroup web && adduser -S -u 900 app\nCOPY --chown=900:web . .\nUSER app\n',
    [],
  ],
  [
    "and root's group is not meant",
    'FROM alpine:3.20\nRUN adduser -S app && chown www-data /srv && chgrp root /srv && chown 5:0 /srv\nUSER app\n',
    [],
  ],
  [
    'not where USER names another group',
    'FROM alpine:3.20\nRUN addgroup -S web && adduser -S app && chgrp web /srv\nUSER app:web\n',
    [],
  ],
  [
    'not in a stage that only builds, whose name no USER has',
    'FROM alpine:3.20 AS b\nRUN adduser -S app\nFROM scratch\nCOPY --from=b --chown=0:5 /etc/passwd /etc/\nUSER 100:100\n',
    [],
  ],
  [
    'where the image takes the name from there',
    'FROM alpine:3.20 AS b\nRUN adduser -S app\nFROM scratch\nCOPY --from=b --chown=0:5 /etc/passwd /etc/\nUSER app\n',
    ['app'],
  ],
  [
    'an id that is not that of the group, where USER writes it',
    'FROM debian:12\nRUN useradd -r -u 10001 app\nUSER 10001:10001\n',
    ['10001'],
  ],
  ['where COPY does', 'FROM debian:12\nRUN useradd -r -u 10001 app\nCOPY --chown=app:10001 . .\nUSER app\n', ['10001']],
  ['where chown does', 'FROM debian:12\nRUN useradd -r -u 10001 app && chown :10001 /srv\nUSER app\n', ['10001']],
  ['of a group that gets another id', 'FROM debian:12\nRUN groupadd -f -g 33 web && chgrp 33 /srv\nUSER 33\n', ['33']],
  ['where the group is named', 'FROM debian:12\nRUN useradd -r -u 10001 app && chown app:app /srv\nUSER app\n', []],
  ['or nobody speaks of it', 'FROM debian:12\nRUN useradd -r -u 10001 app\nUSER 10001\n', []],
  ['none is asked for', 'FROM alpine:3.20\nRUN adduser -D app\n', []],
  [
    'a group with an id that an argument may give',
    'FROM debian:12\nARG GID=0\nRUN groupadd --system ${GID:+--gid "${GID}" --non-unique} app && useradd --gid app app\n',
    [],
  ],
  [
    'or may not give',
    'FROM debian:12\nARG GID=\nRUN groupadd --system ${GID:+--gid "${GID}" --non-unique} app && useradd --gid app app\n',
    [],
  ],
  [
    'a group that nobody makes all the same',
    'FROM debian:12\nARG GID=0\nRUN groupadd ${GID:+--gid "$GID" --non-unique} web && useradd --gid app app\n',
    ['app'],
  ],
  ['in a heredoc too', 'FROM alpine:3.20\nRUN <<EOF\nuseradd app\nEOF\n', ['useradd']],
  ['in the exec form too', 'FROM alpine:3.20\nRUN ["useradd", "app"]\n', ['useradd']],
  ['in a builder too', 'FROM alpine:3.20 AS b\nRUN useradd app\nFROM scratch\nCOPY --from=b /a /a\n', ['useradd']],
  ['a script on the host is not read', 'FROM alpine:3.20\nRUN ./useradd.sh\n', []],
  ['the words in an echo make no account', 'FROM alpine:3.20\nRUN echo useradd app\n', []],
  ['what is known of no image is not said', 'FROM example.com/app\nRUN useradd app\n', []],
  ['a failure that is caught makes no account either', 'FROM alpine:3.20\nRUN useradd app || true\n', ['useradd']],
  ['another tool makes it then', 'FROM alpine:3.20\nRUN useradd app || adduser -D app\n', []],
  ['names that nobody knows are not the same', 'FROM alpine:3.20\nRUN useradd $A || adduser -D $B\n', ['useradd']],
  ['one of another name does not', 'FROM alpine:3.20\nRUN useradd app || adduser -D b\n', ['useradd']],
  ['an image of which sources disagree', 'FROM redhat/ubi9-minimal\nRUN useradd app\n', []],
  [
    'with a package that has them',
    'FROM redhat/ubi9-minimal\nRUN microdnf install -y shadow-utils\nRUN addgroup a\n',
    ['addgroup'],
  ],
  [
    'which may not be there',
    'FROM redhat/ubi9-minimal\nRUN if test -e /x; then microdnf install -y shadow-utils; fi\nRUN addgroup a\n',
    [],
  ],
  [
    'a package of that name elsewhere',
    'FROM redhat/ubi9-minimal\nRUN apt-get install -y shadow-utils\nRUN addgroup a\n',
    [],
  ],
  [
    'on Alpine a script changes nothing of it',
    'FROM alpine:3.20\nCOPY s /s\nRUN sh /s\nRUN adduser app\n',
    ['adduser'],
  ],
  ['one of which they do not', 'FROM redhat/ubi8-minimal\nRUN useradd app\n', ['useradd']],
  ['a script may have put it in', 'FROM debian:13\nCOPY s /s\nRUN bash /s\nRUN adduser --system app\n', []],
  ['it did so later', 'FROM debian:13\nCOPY s /s\nRUN adduser --system app\nRUN bash /s\n', ['adduser']],
  ['what is read puts in none', 'FROM debian:13\nRUN mkdir /s\nRUN adduser --system app\n', ['adduser']],
  [
    'line endings of Windows and continuations',
    'FROM alpine:3.20\r\nRUN echo a \\\r\n && useradd app\r\n',
    ['useradd'],
  ],
  ['Windows has no such tools', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN useradd app\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(wrongAccountTool, text), expected));
}

for (const [sentence, text, expected] of [
  [
    'a line that cannot run is dropped',
    'FROM scratch\nRUN adduser -D app\nUSER app\n',
    'Drop the RUN, and run as 10001:10001',
  ],
  [
    'not where the build fails all the same',
    'FROM gcr.io/distroless/static\nUSER a\nRUN groupadd b\nUSER 0\n',
    undefined,
  ],
] as const) {
  rule(sentence, () => {
    const [finding] = wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(finding);
    assert.is(finding.fix?.title, expected);
  });
}

for (const [sentence, user, expected] of [
  ['the RUN that cannot start goes', 'USER 1', 'Drop the RUN'],
  ['and USER becomes the number it would have been', 'USER app', 'Drop the RUN, and run as 10001:10001'],
  ['not where root would then have no name', 'USER root', undefined],
  ['nor where that is in between', 'USER root\nRUN ["/x"]\nUSER 1', undefined],
] as const) {
  rule(sentence, () => {
    const text = `FROM scratch\nRUN adduser -S -u 10001 app\n${user}\nCMD ["/a"]\n`;
    const [finding] = wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(finding);
    assert.is(finding.fix?.title, expected);
  });
}

for (const [sentence, options, expected] of [
  ['a name', '-S -g app app', '-S -G app app'],
  ['a gid', '-S -g 777 x', '-S -G app x'],
  ['a letter among others', '-Sg app app', '-SG app app'],
  ['a group that is not there', '-S -g x x', '-S -g x x'],
] as const) {
  rule(`BusyBox is told of the group by its name: ${sentence}`, async () => {
    const text = (line: string) =>
      `FROM alpine:3.20\nRUN addgroup -g 777 app && adduser ${line}\nRUN chgrp app /srv\nUSER 777\n`;
    const { text: after } = await fix({ path: 'Dockerfile', text: text(options) }, {}, new Set(['unsafe']));
    assert.is(after, text(expected));
  });
}

for (const [sentence, rest, expected] of [
  ['gives files of others to it', 'RUN chgrp app /srv\n', 1],
  ['gives it what is his anyway', 'RUN chown -R app /srv && chgrp -R app /srv\n', 0],
  ['gives him other files', 'RUN chown -R app /opt && chgrp -R app /srv\n', 1],
  ['never speaks of it', '', 0],
] as const) {
  rule(`a group that an account lacks matters where the file ${sentence}`, () => {
    const text = `FROM alpine:3.20\nRUN addgroup -S app && adduser -S -g app app\n${rest}USER app\n`;
    assert.is(wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {})).length, expected);
  });
}

rule('a RUN with a comment in it stays', () => {
  const text = 'FROM scratch\nRUN adduser -D app \\\n# why\n -u 5\nCMD ["/a"]\n';
  const [finding] = wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.ok(finding);
  assert.is(finding.fix, undefined);
});

rule('a file whose last line has no newline has none afterwards', async () => {
  const text = 'FROM gcr.io/distroless/static\n\nRUN addgroup';
  const { text: after } = await fix({ path: 'Dockerfile', text }, {}, new Set(['safe']));
  assert.is(after, 'FROM gcr.io/distroless/static');
});

for (const line of ['["useradd", "app"]', '["adduser", "app"]']) {
  rule(`nothing is put between the words of an array: ${line}`, () => {
    const text = `FROM alpine:3.20\nRUN ${line}\n`;
    const found = wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.equal(
      found.map(({ fix }) => fix),
      [undefined],
    );
  });
}

rule("the help of Debian's adduser stops no build", () => {
  assert.equal(found(wrongAccountTool, 'FROM debian:12\nRUN adduser -h /app -D app\n'), [
    "warning: adduser -h: Debian's adduser prints its help, and makes no account.",
  ]);
});

rule('an id that is not that of the group, where a pod writes it', () => {
  const user = { file: 'pod.yaml', line: 5, service: 'web', path: undefined, target: undefined, kind: 'user' as const };
  const text = 'FROM debian:12\nRUN useradd -r -u 10001 app\nUSER app\n';
  assert.equal(blames(wrongAccountTool, text, { runs: [{ ...user, what: '10001:10001' }] }), ['10001']);
  assert.equal(blames(wrongAccountTool, text, { runs: [{ ...user, what: '10001' }] }), []);
});

rule('what to do about the id of a group', () => {
  const text = 'FROM debian:12\nRUN useradd -r -u 10001 app\nUSER 10001:10001\n';
  const [finding] = wrongAccountTool.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.equal(finding?.notes, ['Create the group with that id above, and name it with -g.']);
});

for (const [sentence, user, expected] of [
  ['as a number with a group', 'USER 1001:1001', 'info'],
  ['by its name with a group', 'USER app:app', 'info'],
  ['without one', 'USER app', 'warning'],
  ['once without one', 'USER app:app\nUSER 1001', 'warning'],
  ['as somebody else', 'USER 7:7', 'warning'],
] as const) {
  rule(
    `a second word that is ignored is ${expected === 'info' ? 'a note' : 'told'} where USER is the account ${sentence}`,
    () => {
      const text = `FROM alpine:3.20\nRUN addgroup -S app -g 1001 && adduser -D -S -u 1001 app app\n${user}\n`;
      assert.equal(
        found(wrongAccountTool, text).map((each) => each.split(':')[0]),
        [expected],
      );
    },
  );
}

rule('what fails is an error, whatever USER says', () => {
  const all = found(wrongAccountTool, 'FROM alpine:3.20\nRUN adduser -D -m app\nUSER app:app\n');
  assert.equal(
    all.map((each) => each.split(':')[0]),
    ['error'],
  );
});

rule.run();
