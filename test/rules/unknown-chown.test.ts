import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { subjectOf } from '../../src/rules/subject.js';
import { unknownChown } from '../../src/rules/unknown-chown.js';
import { applyEdits } from '../../src/text/edit.js';
import { blames, found } from './blames.js';

const rule = suite('rules/unknown-chown');

for (const [sentence, text, expected] of [
  ['blames the flag', 'FROM alpine:3.20\nCOPY --chown=app a /a\n', ['--chown=app']],
  ['not a name that is there', 'FROM alpine:3.20\nCOPY --chown=nobody a /a\n', []],
  ['not a number', 'FROM alpine:3.20\nCOPY --chown=1000:1000 a /a\n', []],
  ['not a name that the file makes above', 'FROM alpine:3.20\nRUN adduser -D app\nCOPY --chown=app a /a\n', []],
  ['one that it makes below', 'FROM alpine:3.20\nCOPY --chown=app a /a\nRUN adduser -D app\n', ['--chown=app']],
  ['a group that is not there', 'FROM alpine:3.20\nCOPY --chown=nobody:app a /a\n', ['--chown=nobody:app']],
  ['ADD too', 'FROM alpine:3.20\nADD --chown=app a /a\n', ['--chown=app']],
  ['root is there without a name', 'FROM scratch\nCOPY --chown=root:root a /a\n', []],
  ['a variable', 'FROM alpine:3.20\nARG U=app\nCOPY --chown=$U a /a\n', ['--chown=$U']],
  ['a variable that becomes a number', 'FROM alpine:3.20\nARG U=1000\nCOPY --chown=$U a /a\n', []],
  [
    'a builder is looked at as well',
    'FROM alpine:3.20 AS b\nCOPY --chown=app a /a\nFROM scratch\nCOPY --from=b /a /a\n',
    ['--chown=app'],
  ],
  [
    'names come from the image that is written to',
    'FROM alpine:3.20 AS b\nRUN adduser -D app\nFROM alpine:3.20\nCOPY --from=b --chown=app /a /a\n',
    ['--chown=app'],
  ],
  ['nothing is known of this image', 'FROM example.com/app\nCOPY --chown=app a /a\n', []],
  ['chown of RUN', 'FROM debian:12\nRUN mkdir /a && chown -R svc:svc /a\n', ['chown -R svc:svc /a']],
  ['chgrp of RUN', 'FROM debian:12\nRUN chgrp svc /a\n', ['chgrp svc /a']],
  ['not on a condition', 'FROM debian:12\nRUN if test -e /x; then chown svc /a; fi\n', []],
  ['not where the build goes on', 'FROM debian:12\nRUN chown svc /a; echo done\n', []],
  ['nor where a last true catches it', 'FROM debian:12\nRUN touch /a && chown svc /a; true\n', []],
  ['a group alone', 'FROM debian:12\nRUN chown :svc /a\n', ['chown :svc /a']],
  ['chown of RUN by a name of the image', 'FROM debian:12\nRUN chown www-data:www-data /a && chgrp 0 /a\n', []],
  ['by a name that its line makes', 'FROM debian:12\nRUN useradd svc && chown svc.svc /a\n', []],
  ['by a name that a line below makes', 'FROM debian:12\nRUN chown svc /a\nRUN useradd svc\n', ['chown svc /a']],
  ['by a name that packages may make', 'FROM debian:12\nRUN apt-get install -y x-server && chown svc /a\n', []],
  ['whose failure is caught', 'FROM debian:12\nRUN chown svc /a || true\n', []],
  ['as another file', 'FROM debian:12\nRUN chown --reference=/b /a\n', []],
  ['in the exec form', 'FROM alpine:3.20\nCOPY --chown=app ["a", "/a"]\n', ['--chown=app']],
  ['line endings of Windows', 'FROM alpine:3.20\r\ncopy --chown=app a /a\r\n', ['--chown=app']],
  ['Windows looks nobody up', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY --chown=app a /a\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(unknownChown, `${text}USER 5000\n`), expected));
}

const LATER = 'RUN useradd --uid 5000 --user-group svc\n';

for (const [sentence, text, expected] of [
  ['chown of RUN', `RUN chown -R svc:svc /a\n${LATER}`, 'RUN chown -R 5000:5000 /a'],
  ['chown by a name alone', `RUN chown svc /a\n${LATER}`, 'RUN chown 5000 /a'],
  ['chown with the group that comes with the name', `RUN chown svc: /a\n${LATER}`, 'RUN chown 5000:5000 /a'],
  ['chown with a dot', `RUN chown svc.svc /a\n${LATER}`, 'RUN chown 5000:5000 /a'],
  ['chown of a group alone', `RUN chown :svc /a\n${LATER}`, 'RUN chown :5000 /a'],
  ['chgrp of RUN', `RUN chgrp svc /a\n${LATER}`, 'RUN chgrp 5000 /a'],
  ['COPY', `COPY --chown=svc:svc a /a\n${LATER}`, 'COPY --chown=5000:5000 a /a'],
  ['what is there beside it', `COPY --chown=www-data:svc a /a\n${LATER}`, 'COPY --chown=33:5000 a /a'],
  ['nobody that no line makes', `RUN chown other /a\n${LATER}`, undefined],
  ['nothing that a variable says', `ARG U=svc\nCOPY --chown=$U a /a\n${LATER}`, undefined],
  ['nothing in a stage that cannot be built', `RUN chown svc /a\n${LATER}EXPOSE x\n`, undefined],
  ['nothing in quotes', `RUN chown "svc" /a\n${LATER}`, undefined],
] as const) {
  rule(`writes the numbers of an account that comes below: ${sentence}`, () => {
    const source = { path: 'Dockerfile', text: `FROM debian:12\n${text}USER 5000\n` };
    const fix = unknownChown.check(subjectOf(source, {}))[0]?.fix;
    assert.is(
      fix &&
        applyEdits(source.text, fix.edits)
          .split('\n')
          .find((line) => line.includes('5000') && !line.startsWith('USER')),
      expected,
    );
  });
}

for (const [sentence, owner, expected] of [
  [
    'a group that is not there leaves the files to the user',
    'nobody:app',
    [
      'warning: --chown=nobody:app: there is no group app here, and the copied files will have the group of user nobody.',
    ],
  ],
  [
    'a user that is not there leaves them to root',
    'app:nobody',
    ['error: --chown=app:nobody: there is no user app here, and the copied files will belong to root.'],
  ],
] as const) {
  rule(sentence, () => {
    assert.equal(found(unknownChown, `FROM alpine:3.20\nCOPY --chown=${owner} a /a\nUSER 5000\n`), expected);
  });
}

for (const [sentence, text, expected] of [
  ['nothing that is copied', 'FROM scratch\nCOPY --chown=app a /a\n', []],
  ['nothing that is copied, in two images', 'FROM alpine:3.20\nUSER 0\nCOPY --chown=app a /a\nFROM scratch\n', []],
  ['what stops its build', 'FROM debian:12\nRUN chown svc /a\n', ['chown svc /a']],
  ['what the other image misses', 'FROM alpine:3.20\nCOPY --chown=app a /a\nFROM scratch\nUSER 7\n', ['--chown=app']],
] as const) {
  rule(`an image of root misses ${sentence}`, () => assert.equal(blames(unknownChown, text), expected));
}

rule.run();
