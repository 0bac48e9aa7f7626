import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rootHomeConsequences } from '../../src/consequences/root-home.js';
import { NEW, viewFor } from './views.js';

const rootHome = suite('consequences/root-home');

/** What is blamed, and the text that says so. */
for (const [sentence, lines, expected] of [
  ['nothing', 'RUN a\nCMD b', undefined],
  ['the directory that it starts in', 'WORKDIR /root/app', ['/root/app', '/root/app']],
  ['one below it', 'WORKDIR /root\nWORKDIR app', ['/root', '/root']],
  ['another one', 'WORKDIR /rooted', undefined],
  ['a variable', 'ENV A=b P=/root/bin:/bin', ['/root/bin', '/root/bin']],
  ['a path with more before it', 'ENV P=/bin:/root/bin', ['/root/bin', '/root/bin']],
  ['one that only ends so', 'ENV P=/srv/root', undefined],
  ['a volume', 'VOLUME /data /root/x', ['/root/x', '/root/x']],
  ['a volume by a variable', 'ARG D=/root\nVOLUME $D/x', ['/root/x', '$D/x']],
  ['the target of COPY', 'COPY a /root/', ['/root', '/root']],
  ['the target of COPY, by WORKDIR', 'COPY root /root/root/b', ['/root/root/b', '/root/root/b']],
  ['the target of ADD', 'ADD a /root/b', ['/root/b', '/root/b']],
  ['the source of COPY', 'COPY /root/a /b', undefined],
  ['an entry point', 'ENTRYPOINT ["sh", "/root/run.sh"]', ['/root/run.sh', '/root/run.sh']],
  ['a command', 'CMD ["/root/run.sh"]', ['/root/run.sh', '/root/run.sh']],
  ['a line for a shell', 'CMD cd /root/app && x', ['/root/app', '/root/app']],
  ['HOME of a start is another one', 'CMD cd ~ && x', undefined],
  ['what a command is told', 'RUN touch /root/x', ['/root/x', '/root/x']],
  ['where its output goes', 'RUN echo a > /root/x', ['/root/x', '/root/x']],
  ['where the output of what only cleans goes', 'RUN rm /root/a > /root/x', ['/root/x', '/root/x']],
  ['what is cleaned', 'RUN rm -rf /root/x', undefined],
  ['a cache', 'RUN cp a /root/.cache/b', undefined],
  ['no cache', 'RUN cp a /root/.cached', ['/root/.cached', '/root/.cached']],
  ['what pip installs for its user', 'RUN pip3 install --user x', ['~/.local', 'pip3 install --user x']],
  ['what pip installs for all', 'RUN pip install x', undefined],
  ['what pip is asked', 'RUN pip download --user x', undefined],
  ['what pipx installs', 'RUN pipx install x', ['~/.local', 'pipx install x']],
  ['what pipx is asked', 'RUN pipx list', undefined],
  ['what others install', 'RUN gem install --user x', undefined],
  ['where HOME is another', 'ENV HOME=/srv\nRUN pipx install x', undefined],
  ['where HOME is below', 'ENV HOME=/root/h', ['/root/h', '/root/h']],
  ['a trigger of the stage below', 'ONBUILD RUN touch /root/x\nFROM b', ['/root/x', '/root/x']],
] as const) {
  rootHome(`in /root: ${sentence}`, () => {
    const text = `FROM debian:12 AS b\n${lines}`;
    const [found] = rootHomeConsequences(viewFor(text));
    const path = found?.sentence.replace(
      /^Line \d+ uses |(?: \(line \d+\) lies in \/root)?, which only root may enter\.$/g,
      '',
    );
    assert.equal(found?.span && [path, text.slice(found.span.start, found.span.end)], expected);
    assert.is(found?.kind, expected && 'root-home');
  });
}

rootHome('the home itself is in use', () => {
  const [found] = rootHomeConsequences(viewFor('FROM debian:12\nWORKDIR /root/\nCMD ["x"]\n', {}));
  assert.is(found?.sentence, 'Line 2 uses /root, which only root may enter.');
});

for (const [sentence, command, expected] of [
  ['a link for root', 'ln -s /home/a/.x /root/.x', false],
  ['with options behind it', 'ln /home/a/.x /root/.x -s', false],
  ['a link from one of his files to another', 'ln -s /root/.a /root/.x', false],
  ['a link to what is his', 'ln -s /root/.a /usr/bin/a', true],
  ['a copy', 'cp /home/a/.x /root/.x', false],
  ['a copy of what is his', 'cp /root/.x /usr/bin/x', false],
] as const) {
  rootHome(`the user that is there misses nothing of root's: ${sentence}`, () => {
    const view = viewFor(`FROM debian:12\nRUN ${command}\nCMD ["sleep", "1"]`);
    assert.is(rootHomeConsequences(view, { ...NEW, kind: 'existing' }).length > 0, expected);
    assert.is(rootHomeConsequences(view, NEW).length > 0, true);
  });
}

rootHome.run();
