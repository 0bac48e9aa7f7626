import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serversOf } from '../../src/consequences/servers.js';
import { viewFor } from './views.js';

const servers = suite('consequences/servers');

const DEBIAN = 'FROM debian:12\n';

/** The first name of each, and where it comes from. */
for (const [sentence, text, expected] of [
  ['the image’s own', 'FROM nginx:1.27', ['nginx of docker.io/library/nginx']],
  ['the image’s own, by its name', 'FROM nginx:1.27\nCMD ["nginx"]', ['nginx of docker.io/library/nginx']],
  ['the image’s own, twice', 'FROM nginx:1.27\nCMD nginx; nginx', ['nginx of docker.io/library/nginx']],
  ['the image’s own, elsewhere', 'FROM nginx:1.27\nCMD ["/srv/nginx"]', ['nginx of docker.io/library/nginx']],
  [
    'the image’s own, beside one that is built',
    'FROM nginx:1.27\nRUN ./configure\nCMD ["nginx"]',
    ['nginx of docker.io/library/nginx'],
  ],
  ['none of the image, where another program is started', 'FROM nginx:1.27\nCMD ["sleep", "1"]', []],
  ['that of a package', `${DEBIAN}CMD ["nginx"]`, ['nginx of a package']],
  ['that of a package, by its path', `${DEBIAN}CMD ["/usr/sbin/nginx"]`, ['nginx of a package']],
  ['one that lies elsewhere', `${DEBIAN}CMD ["/opt/nginx/nginx"]`, []],
  ['one that is built', `${DEBIAN}RUN ./configure\nCMD ["nginx"]`, []],
  [
    'one that is installed, beside what is built',
    `${DEBIAN}RUN ./configure && apt-get install nginx-full\nCMD ["nginx"]`,
    ['nginx of a package'],
  ],
  ['one beside another package', `${DEBIAN}RUN ./configure && apt-get install make\nCMD ["nginx"]`, []],
  ['one that only echo names', `${DEBIAN}RUN ./configure && echo nginx\nCMD ["nginx"]`, []],
  ['one of an image that is not root', 'FROM jenkins/jenkins:lts\nENTRYPOINT ["nginx"]', []],
  [
    'one that is installed there',
    'FROM jenkins/jenkins:lts\nRUN apt-get install nginx\nENTRYPOINT ["nginx"]',
    ['nginx of a package'],
  ],
  ['one of every family', `${DEBIAN}CMD ["caddy"]`, ['caddy of a package']],
  ['one of every family, elsewhere', `${DEBIAN}CMD ["/srv/caddy"]`, ['caddy of a package']],
  ['none', `${DEBIAN}CMD ["sleep", "1"]`, []],
] as const) {
  servers(`the server that a stage starts: ${sentence}`, () => {
    const found = serversOf(viewFor(text));
    assert.equal(
      found.map(({ names, repositories }) => `${names[0]} of ${repositories[0] ?? 'a package'}`),
      expected,
    );
  });
}

servers.run();
