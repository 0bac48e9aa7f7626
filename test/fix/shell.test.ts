import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/fix/place.js';
import { canRun, isCrossBuilt } from '../../src/fix/shell.js';
import { viewFor } from '../consequences/views.js';

const shell = suite('fix/shell');

for (const [sentence, text, expected] of [
  ['root may', 'FROM debian:12\nCMD a', true],
  ['root of a stage without instructions', 'FROM debian:12', true],
  ['somebody else may not', 'FROM debian:12\nUSER games\nCMD a', false],
  ['nor at the end', 'FROM debian:12\nUSER games\nRUN a', false],
  ['nor where commands ran before', 'FROM debian:12\nRUN a\nUSER games\nCMD a', false],
  ['root may again', 'FROM debian:12\nUSER games\nUSER root\nCMD a', true],
  ['the user of the image may not', 'FROM prom/prometheus\nCMD ["a"]', false],
  ['whoever it is where commands run', 'FROM example.com/x\nRUN a\nCMD b', true],
  ['not where they run without a shell', 'FROM example.com/x\nRUN ["a"]\nCMD b', false],
  ['not where none runs', 'FROM example.com/x\nCOPY a b\nCMD b', false],
  ['not without a shell', 'FROM gcr.io/distroless/static-debian12\nRUN a\nCMD b', false],
  ['a shell that is another', 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nCMD a', true],
  ['a program that is no shell', 'FROM debian:12\nSHELL ["pwsh", "-c"]\nCMD a', false],
  ['the last of two', 'FROM debian:12\nSHELL ["pwsh", "-c"]\nSHELL ["sh", "-c"]\nRUN a', true],
  ['one of a stage below', 'FROM debian:12 AS a\nSHELL ["pwsh", "-c"]\nFROM a\nCMD a', false],
  ['one of another stage', 'FROM debian:12 AS a\nSHELL ["pwsh", "-c"]\nFROM debian:12\nCMD a', true],
] as const) {
  shell(`who can run commands: ${sentence}`, () => {
    const view = viewFor(text);
    assert.is(canRun(view, placeOf(view.dockerfile, view.stage)), expected);
  });
}

const BUILDER = 'FROM --platform=$BUILDPLATFORM golang AS a\nFROM debian:12\n';

for (const [sentence, text, expected] of [
  ['it only copies', `${BUILDER}COPY --from=a /a /a`, true],
  ['in braces', 'FROM --platform=${BUILDPLATFORM:-linux/amd64} golang AS a\nFROM debian:12\nCOPY --from=a /a /a', true],
  ['it runs commands itself', `${BUILDER}COPY --from=a /a /a\nRUN a`, false],
  ['the builder is of the same platform', 'FROM golang AS a\nFROM debian:12\nCOPY --from=a /a /a', false],
  ['the builder is of one platform', 'FROM --platform=linux/amd64 golang AS a\nFROM debian:12\nCOPY a /a', false],
  ['another variable', 'FROM --platform=$BUILDPLATFORMS golang AS a\nFROM debian:12\nCOPY a /a', false],
] as const) {
  shell(`built for another platform: ${sentence}`, () => assert.is(isCrossBuilt(viewFor(text)), expected));
}

shell.run();
