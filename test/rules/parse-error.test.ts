import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { parseError } from '../../src/rules/parse-error.js';
import { blames } from './blames.js';

const rule = suite('rules/parse-error');

for (const [sentence, text, expected, options] of [
  ['a file that builds', 'FROM alpine:3.20\nUSER 1000\n', []],
  ['blames the keyword that is none', 'FROM alpine:3.20\nFOO x\n', ['FOO']],
  ['blames an instruction without its value', 'FROM alpine:3.20\nUSER\n', ['USER']],
  ['blames the opening of a heredoc that nothing closes', 'FROM alpine:3.20\nRUN <<EOF\nid\n', ['RUN']],
  ['blames a name that FROM cannot mean', 'FROM alpine:3.20 AS Base\nFROM Base\n', ['Base']],
  ['the end, where FROM is missing', 'ARG A\n', ['']],
  ['the end of an empty file', '', ['']],
  ['what comes with expansion', 'FROM alpine:3.20\nUSER ${U:?}\n', ['USER ${U:?}']],
  ['a RUN as somebody who is not there', 'FROM alpine:3.20\nUSER app\nRUN id\n', ['RUN id']],
  ['a stage that the target does not need', 'FROM alpine:3.20\nUSER ${U:?}\nFROM alpine:3.20\n', []],
  ['but it is asked for', 'FROM alpine:3.20 AS a\nUSER ${U:?}\nFROM alpine:3.20\n', ['USER ${U:?}'], { target: 'a' }],
  ['what stands above the first FROM', 'RUN id\nFROM alpine:3.20\n', ['RUN id']],
  ['each of several', 'FROM alpine:3.20\nFOO\nBAR\n', ['FOO', 'BAR']],
  ['line endings of Windows', 'FROM alpine:3.20\r\nfoo x\r\n', ['foo']],
  ['a heredoc holds no instruction', 'FROM alpine:3.20\nRUN <<EOF\nFOO\nEOF\n', []],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(parseError, text, options), expected));
}

rule.run();
