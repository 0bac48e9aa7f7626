import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stagesOf } from './read.js';

const stops = suite('image/operations/stops');

/** What the failure of each command of the last RUN comes to, with its first letter: `stops`, `passes`, `caught`. */
const failures = (lines: string): string => {
  const operation = stagesOf(lines)
    .at(-1)
    ?.steps.findLast((step) => step.operation.kind === 'run')?.operation;
  return operation?.kind === 'run'
    ? operation
        .commands()
        .map(({ failure }) => failure.charAt(0))
        .join('')
    : '';
};

for (const [sentence, script, expected] of [
  ['one command', 'a', 's'],
  ['joined', 'a && b && c', 'sss'],
  ['a list goes on', 'a; b', 'ps'],
  ['so does a list of two', 'a && b; c && d', 'ppss'],
  ['with `set -e` it does not', 'set -e; a; b', 'pss'],
  ['nor with its long name', 'set -o errexit; a; b', 'pss'],
  ['nor with more letters', 'set -eux; a; b', 'pss'],
  ['what is left of && does not count for it', 'set -e; a && b; c', 'ppss'],
  ['it can be switched off', 'set -e; a; set +e; b; c', 'pssps'],
  ['it counts from where it stands', 'a; set -e; b; c', 'ppss'],
  ['not where it may not run', 'x || set -e; a; b', 'cpps'],
  ['caught by ||', 'a || true', 'cs'],
  ['caught by a last true', 'a && b; true', 'ccs'],
  ['by a colon', 'a; :', 'cs'],
  ['by a good end', 'a; exit 0', 'cs'],
  ['not where it does more', 'a; true && b', 'pss'],
  ['not by a bad one', 'a; exit 1', 'ps'],
  ['not where more follows', 'a; b; true', 'pcs'],
  ['nor where more comes between', 'a; true; b', 'pps'],
  ['what follows `--` is no switch', 'set -- -e; a; b', 'pps'],
  ['in a pipe only the last counts', 'a | b', 'ps'],
  ['with pipefail each does', 'set -o pipefail; a | b', 'pss'],
  ['both at once', 'set -eo pipefail; a | b; c', 'psss'],
  ['both, one after the other', 'set -e -o pipefail; a | b; c', 'psss'],
  ['a function is not looked at', 'f() { a; b; }; f && c', 'ssss'],
  ['behind the end of a branch', 'a; if b; then c; fi', 'pcs'],
] as const) {
  stops(`the failure of a command: ${sentence}`, () => assert.is(failures(`FROM debian:12\nRUN ${script}`), expected));
}

for (const [sentence, lines, expected] of [
  ['a heredoc goes on at the end of a line', 'RUN <<EOF\na\nb\nEOF', 'ps'],
  ['SHELL can switch it off', 'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b; c', 'sss'],
  ['for what is below it', 'RUN a; b\nSHELL ["/bin/sh", "-ec"]', 'ps'],
  ['for the stages on top, too', 'SHELL ["/bin/sh", "-ec"]\nFROM b\nRUN a; b', 'ss'],
  ['a long option switches nothing', 'SHELL ["/bin/bash", "--noprofile", "-c"]\nRUN a; b', 'ps'],
  ['until another comes', 'SHELL ["/bin/sh", "-ec"]\nSHELL ["/bin/sh", "-c"]\nRUN a; b', 'ps'],
] as const) {
  stops(sentence, () => assert.is(failures(`FROM debian:12 AS b\n${lines}`), expected));
}

stops.run();
