import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { denialsOf } from '../../../src/image/files/tree.js';
import { stagesOf } from '../operations/read.js';

/** Lines below a USER of an image of Debian, then what their commands are denied: paths, and what they need of them. */
const denials = suite('image/files: what is denied');

for (const [sentence, lines, expected] of [
  ['making a directory in the root', 'RUN mkdir /d', '/d make'],
  ['making it with those above', 'RUN mkdir -p /d/e', '/d/e write'],
  ['not where all may write', 'RUN mkdir /tmp/d && mkdir -p /tmp/e/f', 'nothing'],
  ['not where it is', 'USER 0\nRUN mkdir /d\nUSER 5000:5000\nRUN mkdir -p /d', 'nothing'],
  ['not by root', 'USER 0\nRUN mkdir /d', 'nothing'],
  ['only the first of a line', 'RUN mkdir /d && mkdir /e', '/d make'],
  ['one of each line', 'RUN mkdir /d\nRUN mkdir /e', '/d make, /e make'],
  ['taking away what root has', 'USER 0\nRUN touch /f\nUSER 5000:5000\nRUN rm /f', '/f entry'],
  ['not with force what may not be there', 'RUN rm -f /opt/x', 'nothing'],
  ['what may be there without force', 'USER 0\nRUN x || touch /f\nUSER 5000:5000\nRUN rm /f', '/f entry'],
  ['not that with force', 'USER 0\nRUN x || touch /f\nUSER 5000:5000\nRUN rm --force /f', 'nothing'],
  ['not its own', 'RUN touch /tmp/f && rm /tmp/f', 'nothing'],
  ['install -d in the root', 'RUN install -d /d', '/d write'],
  ['not where it is there', 'USER 0\nRUN mkdir /d\nUSER 5000:5000\nRUN install -d /d', 'nothing'],
  ['install of a file', 'RUN install /etc/hosts /opt/h', '/opt/h entry'],
  ['a virtual environment', 'RUN python3 -m venv /opt/v', '/opt/v write'],
  ['one of virtualenv', 'RUN virtualenv /opt/v', '/opt/v write'],
  [
    'one that is there',
    'USER 0\nRUN mkdir -p /opt/v/bin\nUSER 5000:5000\nRUN python3 -m virtualenv /opt/v',
    '/opt/v/bin write',
  ],
  ['not in an open directory', 'RUN python3 -m venv /tmp/v', 'nothing'],
  ['no other module', 'RUN python3 -m pip /opt/v', 'nothing'],
  ['moving away', 'USER 0\nRUN touch /f\nUSER 5000:5000\nRUN mv /f /tmp/f', '/f entry'],
  ['a copy into a closed directory', 'RUN cp /etc/hosts /opt/h', '/opt/h write'],
  ['a link', 'RUN ln -s /a /opt/l', '/opt/l entry'],
  ['touch', 'RUN touch /opt/f', '/opt/f write'],
  ['changing the mode', 'USER 0\nRUN touch /opt/f\nUSER 5000:5000\nRUN chmod 700 /opt/f', '/opt/f own'],
  ['writing', 'RUN echo a > /etc/x', '/etc/x write'],
  ['not into the void', 'RUN echo a > /dev/null', 'nothing'],
  ['a download', 'RUN curl -o /opt/f http://example.com/f', '/opt/f write'],
  ['an archive', 'RUN tar xf /tmp/a.tar -C /opt', '/opt write'],
  ['not sed alone', 'RUN sed s/a/b/ /etc/hosts', 'nothing'],
  ['through sudo nothing', 'RUN sudo mkdir /d', 'nothing'],
  ['what may fail is none', 'RUN mkdir /d || true', 'nothing'],
] as const) {
  denials(sentence, () => {
    const stage = stagesOf(`FROM debian:12\nUSER 5000:5000\n${lines}`).at(-1);
    assert.ok(stage);
    const found = denialsOf(stage, {}).map(({ path, need }) => `${path} ${need}`);
    assert.is(found.join(', ') || 'nothing', expected);
  });
}

denials.run();
