import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasOwnFiles } from '../../src/report/own-files.js';

const own = suite('report/own-files');

const BUILT = 'FROM example.com/a AS b\nRUN go build -o /x\nFROM scratch\n';

for (const [sentence, text, expected] of [
  ['a program alone', 'FROM scratch\nCOPY x /x\nUSER 7:7\n', false],
  ['a program on a base that has a home for it', 'FROM gcr.io/distroless/static:nonroot\nCOPY x /x\n', false],
  ['what COPY gives it', 'FROM scratch\nCOPY --chown=7 x /x\nUSER 7:7\n', true],
  ['what chown gives it', 'FROM alpine:3.20\nRUN mkdir /d && chown 7 /d\nUSER 7\n', true],
  ['what is of somebody else', 'FROM scratch\nCOPY --chown=8 x /x\nUSER 7:7\n', false],
  ['what is of somebody whom nobody knows', 'FROM example.com/a\nCOPY --chown=app x /x\nUSER 7:7\n', true],
  ['a directory of somebody whom nobody knows', 'FROM example.com/a\nUSER app\nRUN mkdir /tmp/d\nUSER 7:7\n', true],
  ['what all read, whoever built it', `${BUILT}COPY --from=b /x /x\nUSER 7:7\n`, false],
  ['what only its owner reads', `${BUILT}COPY --from=b --chmod=750 /x /x\nUSER 7:7\n`, true],
  ['what all read, and the user owns', 'FROM scratch\nCOPY --chown=7 --chmod=755 <<E /x\na\nE\nUSER 7:7\n', true],
  ['what may be there alone', 'FROM alpine:3.20\nRUN a || mkdir /d\nUSER 7\n', false],
  ['a user whom nobody knows', 'FROM scratch\nCOPY x /x\nUSER app\n', true],
] as const) {
  own(sentence, () => assert.is(hasOwnFiles({ path: 'Dockerfile', text }, {}), expected));
}

own.run();
