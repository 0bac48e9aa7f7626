import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMentioned } from '../../src/fix/mentioned.js';

const mentioned = suite('fix/mentioned');

for (const [sentence, text, expected] of [
  ['files are given to it', 'RUN chown app /a', true],
  ['and all below them', 'RUN chown -R app:web /a', true],
  ['as they are copied', 'COPY --chown=app a b', true],
  ['with its group', 'RUN install -o x app:app', true],
  ['something lies in its home', 'WORKDIR /home/app/src', true],
  ['at the end of a sentence', '# in /home/app.', true],
  ['another has a name that begins alike', 'RUN chown application /home/apps', false],
  ['another has one that ends alike', 'RUN myapp:app', false],
  ['its group is another', 'RUN app:apps', false],
  ['it is made', 'RUN useradd app', false],
] as const) {
  mentioned(sentence, () => assert.is(isMentioned('app', { path: 'Dockerfile', text }), expected));
}

mentioned('of a pair that does not fit the second name still counts', () =>
  assert.ok(isMentioned('app', { path: 'Dockerfile', text: 'a:app:app' })),
);

mentioned.run();
