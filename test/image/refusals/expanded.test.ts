import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../../src/image/evaluate.js';
import type { Options } from '../../../src/image/options.js';

const expanded = suite('image/refusals: of what an instruction expands to');

const WINDOWS: Options = { platform: 'windows/amd64' };
const SHA = `sha256:${'a'.repeat(64)}`;
const ASKED = 'X is not set and the word asks for it: y.';

/** As many patterns as are matched in one file. */
const PATTERNS = 'LABEL a=${A#b}\n'.repeat(1000);

for (const [sentence, lines, expected, options] of [
  ['a label', 'LABEL a=${X?y}', `LABEL: ${ASKED}`],
  ['the name of a label', 'LABEL ${X?y}=a', `LABEL: ${ASKED}`],
  ['a port', 'EXPOSE 80 x', 'EXPOSE: x is not a port.'],
  ['a port out of a variable', 'ENV P="80 x"\nEXPOSE $P', 'EXPOSE: x is not a port.'],
  ['a port that asks for more', 'EXPOSE ${X?y}', `EXPOSE: ${ASKED}`],
  ['a port that has a pattern', 'ENV P=ax\nEXPOSE ${P#a}', 'EXPOSE: x is not a port.'],
  ['not where there are too many of them', `ENV P=ax\n${PATTERNS}EXPOSE \${P#a}`, undefined],
  ['a volume', 'VOLUME ""', 'VOLUME: one of the paths is empty.'],
  ['the second volume', 'VOLUME /a ${B:-}', 'VOLUME: one of the paths is empty.'],
  ['the exec form of volumes', 'VOLUME ["/a", ""]', 'VOLUME: one of the paths is empty.'],
  ['volumes with paths', 'VOLUME /a /b', undefined],
  ['a signal', 'STOPSIGNAL x', 'STOPSIGNAL: x is not a signal.'],
  ['a signal that is one', 'STOPSIGNAL TERM', undefined],
  ['a mode', 'COPY --chmod=9 a /b', 'COPY: --chmod=9 is no mode.'],
  ['the last of two modes', 'COPY --chmod=9 --chmod=7 a /b', undefined],
  [
    'an owner with --link',
    'COPY --link --chown=app a /b',
    'COPY: --chown=app has a name, and --link takes numbers only.',
  ],
  ['without it', 'COPY --chown=app a /b', undefined],
  ['--link=false', 'COPY --link=FALSE --chown=app a /b', undefined],
  ['--link=true', 'COPY --link=true --chown=app a /b', 'COPY: --chown=app has a name, and --link takes numbers only.'],
  ['the last --link', 'COPY --link --link=false --chown=app a /b', undefined],
  ['a checksum', `ADD --checksum=x http://a/b /c`, 'ADD: --checksum=x is no digest.'],
  ['a checksum of two', `ADD --checksum=${SHA} http://a http://b /c/`, 'ADD: --checksum takes one source.'],
  ['a heredoc is no source of them', `ADD --checksum=${SHA} <<E http://b /c/\nE`, undefined],
  [
    'a word like a heredoc without a body is one',
    `ADD --checksum=${SHA} "<<E" http://b /c/`,
    'ADD: --checksum takes one source.',
  ],
  ['a remote source', 'COPY a http://a /b/', 'COPY: http://a is remote, which only ADD fetches.'],
  ['the first one', 'COPY http://a a /b/', 'COPY: http://a is remote, which only ADD fetches.'],
  ['a target is no source', 'COPY a http://a', undefined],
  ['a body', 'COPY <<E /a\n${X?y}\nE', `COPY: ${ASKED}`],
  ['the second body', 'COPY <<E <<F /a/\nE\n${X?y}\nF', `COPY: ${ASKED}`],
  ['a body behind a file', 'COPY a <<F /a/\n${X?y}\nF', `COPY: ${ASKED}`],
  ['the body of the right name', "COPY <<'E' <<F /a/\n${X?y}\nE\nF", undefined],
  ['a body without a variable', 'COPY <<E /a\n$\nE', undefined],
  ['a word like a heredoc without one', 'COPY "<<E" /a', undefined],
  ['a body with a pattern', `COPY <<E /a\n\${X?y}\${A#b}\nE`, `COPY: ${ASKED}`],
  ['not behind too many of them', `${PATTERNS}COPY <<E /a\n\${X?y}\${A#b}\nE`, undefined],
  ['a source on Windows', 'COPY D:/a /b', 'COPY: D:/a is not on drive C.', WINDOWS],
  ['a target on Windows', 'COPY a D:/b', 'COPY: D:/b is not on drive C.', WINDOWS],
  ['the target of several', 'COPY a c D:/b', 'COPY: D:/b is not on drive C.', WINDOWS],
  ['the same on Linux', 'COPY a D:/b', undefined],
  ['a mount', 'RUN --mount=target=/ b', 'RUN: --mount names no target but the root.'],
  ['a mount out of a variable', 'ENV T=/\nRUN --mount=target=$T b', 'RUN: --mount names no target but the root.'],
  ['a mount in quotes', `RUN --mount='target="/"' b`, 'RUN: --mount names no target but the root.'],
  ['a mount without quotes is not expanded', 'RUN --mount=type=cache,target=/a~b c', undefined],
  ['a mount below a directory', 'WORKDIR /a\nRUN --mount=type=cache b', undefined],
  [
    'a mount on Windows',
    'RUN --mount=type=secret,id=a b',
    'RUN: --mount of type secret names no target, and on Windows there is no other.',
    WINDOWS,
  ],
  ['the same on Linux', 'RUN --mount=type=secret,id=a b', undefined],
  ['another flag', 'RUN --network=/ b', undefined],
] as const satisfies readonly (readonly [string, string, string | undefined, Options?])[]) {
  expanded(sentence, () => {
    const text = `FROM scratch\n${lines}\n`;
    const [stage] = effectiveUsers(parse({ path: 'Dockerfile', text }), options ?? {});
    assert.equal(
      stage?.problems.map(({ message }) => message),
      expected === undefined ? [] : [expected],
    );
  });
}

expanded('what a variable hides is not refused', () => {
  const lines = 'STOPSIGNAL $A\nEXPOSE $A\nVOLUME $A\nCOPY $A $B\nADD --checksum=$A $B /c\nRUN --mount=target=$A b\n';
  const [stage] = effectiveUsers(parse({ path: 'Dockerfile', text: `FROM corp.example/x\n${lines}` }), WINDOWS);
  assert.equal(stage?.problems, []);
});

expanded.run();
