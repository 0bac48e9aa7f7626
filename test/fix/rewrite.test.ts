import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rewrite } from '../../src/fix/rewrite.js';
import { viewFor } from '../consequences/views.js';

const rewriting = suite('fix/rewrite');

/** Who the last stage runs as, with one text in the place of another. */
const userAfter = (text: string, old: string, put: string): string => {
  const { dockerfile, stage } = viewFor(text);
  const start = text.indexOf(old);
  assert.ok(start !== -1, old);
  const after = rewrite(dockerfile, stage, [{ span: { start, end: start + old.length }, text: put }]);
  return after === undefined ? 'none' : `${after.stage.user}`;
};

const TEXT = 'FROM alpine:3.20\nRUN a\nRUN b\nCMD c\n';

for (const [sentence, old, put, expected] of [
  ['a USER line', 'CMD', 'USER 5\nCMD', '5'],
  ['with a RUN and an ENV', 'CMD', 'RUN x\nENV A=b\nUSER 5\nCMD', '5'],
  ['another argument', 'CMD c', 'USER 5\nCMD d', '5'],
  ['a line that the builder refuses', 'CMD', 'USER 5\nFOO\nCMD', 'none'],
  ['another base image', 'alpine:3.20\n', 'debian:12\nUSER 5\n', 'none'],
  ['an instruction that goes away', 'CMD c', 'USER 5', 'none'],
  ['one in the middle', 'RUN a\nRUN b', 'USER 5\nRUN b', 'none'],
  ['another order', 'RUN b\nCMD c', 'CMD c\nUSER 5\nRUN b', 'none'],
  ['a line that is not ours', 'CMD', 'USER 5\nEXPOSE 80\nCMD', 'none'],
  ['no user', 'CMD', 'RUN x\nCMD', 'none'],
  ['root', 'CMD', 'USER 0\nCMD', 'none'],
  ['somebody who cannot be', 'CMD', 'USER -1\nCMD', 'none'],
] as const) {
  rewriting(sentence, () => assert.is(userAfter(TEXT, old, put), expected));
}

rewriting('a stage that goes away', () => assert.is(userAfter('FROM alpine', 'FROM alpine', '# c'), 'none'));

rewriting('the file has the new text, and its stages', () => {
  const { dockerfile, stage } = viewFor(TEXT);
  const after = rewrite(dockerfile, stage, [{ span: { start: TEXT.length, end: TEXT.length }, text: 'USER 5\n' }]);
  assert.ok(after?.dockerfile.source.text.endsWith('USER 5\n'));
  assert.is(after?.dockerfile.stages, dockerfile.stages);
});

rewriting.run();
