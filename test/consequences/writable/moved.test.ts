import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOfFile } from '../../../src/consequences/writable/moved.js';
import { type Files, viewFor } from '../views.js';

const moved = suite('consequences/writable/moved');

const PID = '/run/nginx.pid';
const CONF = '/etc/nginx/nginx.conf';

/** A word that ends so many characters behind its beginning. */
const padded = (text: string, length: number): string => 'x'.repeat(length - text.length - 1) + ' '.concat(text);

const rows: readonly (readonly [sentence: string, lines: string, expected: string, files?: Files])[] = [
  ['nobody names it', 'RUN true', PID],
  ['sed puts another one in its place', "RUN sed -i 's|/run/nginx.pid|/a/nginx.pid|' x", '/a/nginx.pid'],
  ['by its old name', "RUN sed -i 's|/var/run/nginx.pid|/a/nginx.pid|' x", '/a/nginx.pid'],
  ['with slashes', "RUN sed -i 's/\\/run\\/nginx.pid/\\/a\\/nginx.pid/' x", '/a/nginx.pid'],
  ['the other one stands first', 'RUN echo /a/nginx.pid=/run/nginx.pid', '/a/nginx.pid'],
  ['what comes last counts', "RUN sed -i 's|/run/nginx.pid|/a/nginx.pid|;s|x|/b/nginx.pid|' x", '/b/nginx.pid'],
  ['a word that does not name the old one', 'RUN touch /a/nginx.pid', PID],
  ['a file of another name', "RUN sed -i 's|/run/nginx.pid|/a/other.pid|' x", PID],
  ['a file whose name begins so', "RUN sed -i 's|/run/nginx.pid|/a/nginx.pids|' x", PID],
  ['a file that is not absolute', "RUN sed -i 's|/run/nginx.pid|a/nginx.pid|' x", PID],
  ['a path with dots', "RUN sed -i 's|/run/nginx.pid|/a/./b/../nginx.pid|' x", '/a/nginx.pid'],
  ['the command says another one', 'CMD ["nginx", "-g", "pid /a/nginx.pid;"]', '/a/nginx.pid'],
  ['the command says it by its first word', 'CMD ["nginx", "/a/nginx.pid"]', '/a/nginx.pid'],
  ['the settings say another one', `COPY c ${CONF}`, '/a/nginx.pid', { c: 'user x;\npid /a/nginx.pid;\n' }],
  ['the settings begin with it', `COPY c ${CONF}`, '/a/nginx.pid', { c: '/a/nginx.pid' }],
  ['a comment of the settings', `COPY c ${CONF}`, PID, { c: '# pid /a/nginx.pid;\n' }],
  ['a comment behind it', `COPY c ${CONF}`, '/a/nginx.pid', { c: 'pid /a/nginx.pid;# pid /b/nginx.pid;\n' }],
  ['settings that nobody can read', `COPY c ${CONF}`, PID],
  ['other settings', 'COPY c /etc/nginx/other.conf', PID, { c: 'pid /a/nginx.pid;' }],
  [
    'the command comes after the settings',
    `COPY c ${CONF}\nCMD ["nginx", "-g", "pid /b/nginx.pid;"]`,
    '/b/nginx.pid',
    { c: 'pid /a/nginx.pid;' },
  ],
  ['as far as a word is read', `RUN echo "/run/nginx.pid ${padded('/a/nginx.pid', 1985)}"`, '/a/nginx.pid'],
  ['no further', `RUN echo "/run/nginx.pid ${padded('/a/nginx.pid', 1986)}"`, PID],
  ['as far as settings are read', `COPY c ${CONF}`, '/a/nginx.pid', { c: padded('/a/nginx.pid', 100_000) }],
  ['and no further', `COPY c ${CONF}`, PID, { c: padded('/a/nginx.pid', 100_001) }],
];

for (const [sentence, lines, expected, files = {}] of rows) {
  moved(`where a server keeps a file: ${sentence}`, () => {
    const text = `FROM nginx:1.27\n${lines}${lines.includes('CMD') ? '' : '\nCMD ["nginx"]'}`;
    assert.is(placeOfFile(viewFor(text, files), PID, [CONF]), expected);
  });
}

moved('a path that no link leads to has one spelling', () => {
  const view = viewFor("FROM debian:12\nRUN sed -i 's|/srv/a.pid|/b/a.pid|' x\nCMD x");
  assert.is(placeOfFile(view, '/srv/a.pid', []), '/b/a.pid');
});

moved.run();
