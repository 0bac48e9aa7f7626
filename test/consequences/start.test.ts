import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applicationConsequences } from '../../src/consequences/applications.js';
import { portConsequences } from '../../src/consequences/ports.js';
import { processConsequences } from '../../src/consequences/process.js';
import { purposeConsequences } from '../../src/consequences/purpose.js';
import { writeConsequences } from '../../src/consequences/writes.js';
import { type Files, NEW, viewFor } from './views.js';

const obstacles = suite('consequences/start');

const ENTRY = 'FROM debian:12\nWORKDIR /app\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]';

for (const [sentence, script, expected] of [
  [
    'steps down',
    'exec gosu app "$@"',
    ['step-down: gosu (run.sh, line 2) switches users at start, which only root may do.'],
  ],
  [
    'steps down only as root',
    'if [ "$(id -u)" = 0 ]; then chown app /d; exec gosu app "$@"; fi\nexec "$@"',
    [
      'step-down: gosu (run.sh, line 2) is called only when the script runs as root: another user skips it and the set-up before it.',
    ],
  ],
  [
    'gives files away',
    'chown app /d\nchown app /e',
    ['needs-root: chown (run.sh, line 2) changes the owner of files, which only root may do.'],
  ],
  [
    'starts a service',
    'service cron start',
    ['needs-root: service (run.sh, line 2) starts a service as root: it will not work without root.'],
  ],
  ['asks for a version', 'nft --version', []],
  ['starts a program', 'exec server "$@"', []],
  [
    'writes where only root may',
    'echo x > /etc/x.conf',
    ['writes: echo (run.sh, line 2) writes /etc/x.conf, where only root may.'],
  ],
  [
    'sets the kernel',
    'echo 1 > /proc/sys/net/ipv4/ip_forward',
    ['writes: echo (run.sh, line 2) writes /proc/sys/net/ipv4/ip_forward, where only root may.'],
  ],
  [
    'writes where nobody sees',
    'mkdir -p "$WHERE"',
    ['unread: run.sh, line 2: we do not know where "$WHERE" is, or whether users other than root may write there.'],
  ],
  ['makes a directory that is there', 'mkdir -p /run /etc', []],
  [
    'starts what is told a file where only root may',
    'exec gunicorn --pid /run/g.pid --access-logfile - app:app',
    ['writes: gunicorn (run.sh, line 2) writes /run/g.pid, where only root may.'],
  ],
  ['starts what is told a stream', 'exec gunicorn --access-logfile /dev/stdout app:app', []],
  ['starts what is told a directory', 'exec etcd --data-dir=/var/lib/etcd', []],
  [
    'fetches a file',
    'curl -o /usr/bin/x https://example.com/x',
    ['writes: curl (run.sh, line 2) writes /usr/bin/x, where only root may.'],
  ],
] as const) {
  obstacles(`an entry script ${sentence}`, () => {
    const view = viewFor(ENTRY, { 'run.sh': `#!/bin/sh\n${script}\n` });
    const found = [...processConsequences(view), ...writeConsequences(view, NEW)];
    assert.equal(
      found.map((each) => `${each.kind}: ${each.sentence}`),
      expected,
    );
  });
}

for (const [sentence, text, expected] of [
  ['a supervisor', 'CMD ["supervisord"]', ['needs-root']],
  ['the shell form', 'CMD chown app /d && serve', ['needs-root']],
  ['the shell form as root alone', 'CMD if [ "$(id -u)" = 0 ]; then chown app /d; fi; serve', []],
  ['sudo in front', 'CMD ["sudo", "-u", "app", "x"]', ['step-down']],
  ['gosu is installed', 'RUN apk add gosu\nCMD ["x"]', ['step-down']],
  ['a client of Docker is installed', 'RUN apt-get install -y docker-ce-cli=5:28\nCMD ["x"]', ['needs-root']],
  [
    'one that is fetched',
    'RUN curl -fO https://download.docker.com/linux/static/stable/a.tgz\nCMD ["x"]',
    ['needs-root'],
  ],
  ['one of another image', 'COPY --from=docker:28-cli /usr/local/bin/docker /usr/bin/\nCMD ["x"]', ['needs-root']],
  ['a directory of the context', 'COPY docker /opt/docker\nCMD ["x"]', []],
  ['a package of another kind', 'RUN pip install docker\nCMD ["x"]', []],
  ['a word that only contains it', 'RUN apk add gosutils\nCMD ["x"]', []],
] as const) {
  obstacles(`start: ${sentence}`, () => {
    assert.equal(
      processConsequences(viewFor(`FROM debian:12\n${text}`)).map(({ kind }) => kind),
      expected,
    );
  });
}

for (const [directory, count] of [
  ['/usr/src', 1],
  ['/usr/src/app', 0],
] as const) {
  obstacles(`a framework that is started in ${directory}`, () => {
    const view = viewFor(`FROM ruby:3.3\nWORKDIR ${directory}\nCMD ["rails", "server"]`);
    assert.is(writeConsequences(view, NEW).length, count);
  });
}

obstacles('a command in one line writes where only root may', () => {
  const view = viewFor('FROM debian:12\nCMD echo "$HOST" >> /etc/hosts && serve');
  assert.equal(
    writeConsequences(view, NEW).map((each) => each.sentence),
    ['echo (line 2) writes /etc/hosts, where only root may.'],
  );
});

for (const [sentence, text, files, expected] of [
  ['EXPOSE', 'FROM debian:12\nEXPOSE 9090 80\nCMD x', {}, 'EXPOSE 80 (line 2) announces a listener on port 80'],
  ['EXPOSE beside its double for all', 'FROM debian:12\nEXPOSE 8080 80\nCMD x', {}, undefined],
  ['EXPOSE of a port for all', 'FROM debian:12\nEXPOSE 8080\nCMD x', {}, undefined],
  ['EXPOSE beside an argument for all', 'FROM debian:12\nEXPOSE 80\nCMD ["s", "--port=8000"]', {}, undefined],
  [
    'EXPOSE beside an argument that is low, too',
    'FROM debian:12\nEXPOSE 80\nCMD ["s", "--port=443"]',
    {},
    's (line 3) is set to listen on port 443',
  ],
  ['EXPOSE beside a variable of the base', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nEXPOSE 80\nCMD x', {}, undefined],
  [
    'EXPOSE beside an argument that says none',
    'FROM debian:12\nEXPOSE 80\nCMD ["s", "--port=0"]',
    {},
    'EXPOSE 80 (line 2) announces a listener on port 80',
  ],
  [
    'EXPOSE beside an argument for all and a variable that is low',
    'FROM debian:12\nENV PORT=80\nEXPOSE 443\nCMD ["s", "--port=8000"]',
    {},
    'EXPOSE 443 (line 3) announces a listener on port 443',
  ],
  ['EXPOSE beside the first port for all', 'FROM debian:12\nEXPOSE 80\nCMD ["s", "--port=1024"]', {}, undefined],
  ['EXPOSE of the first port for all', 'FROM debian:12\nEXPOSE 1024\nCMD ["nginx"]', {}, undefined],
  [
    'EXPOSE of the last that is not',
    'FROM debian:12\nEXPOSE 1023\nCMD ["x"]',
    {},
    'EXPOSE 1023 (line 2) announces a listener on port 1023',
  ],
  [
    'EXPOSE beside a program with a capability',
    'FROM debian:12\nRUN setcap cap_net_bind_service=+ep /x\nEXPOSE 80\nCMD ["x"]',
    {},
    undefined,
  ],
  ['EXPOSE of what sudo starts', 'FROM debian:12\nEXPOSE 80\nCMD ["sudo", "x"]', {}, undefined],
  [
    'EXPOSE beside a server that nobody told',
    'FROM nginx:1.27\nENV PORT=8080\nEXPOSE 80',
    {},
    'EXPOSE 80 (line 3) announces a listener on port 80',
  ],
  ['the server of the base', 'FROM nginx:1.27', {}, 'docker.io/library/nginx listens on port 80'],
  ['the server that CMD starts', 'FROM debian:12\nCMD ["nginx"]', {}, 'nginx (line 2) listens by default on port 80'],
  ['an argument', 'FROM debian:12\nCMD ["s", "--port=443"]', {}, 's (line 2) is set to listen on port 443'],
  ['an address', 'FROM debian:12\nCMD ["s", "-b", "0.0.0.0:80"]', {}, 's (line 2) is set to listen on port 80'],
  ['an argument of another kind', 'FROM debian:12\nCMD ["s", "-n", "80"]', {}, undefined],
  ['a variable', 'FROM debian:12\nENV PORT=80\nCMD x', {}, 'The program, told by ENV PORT, listens on port 80'],
  [
    'a configuration with another port',
    'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/default.conf\nEXPOSE 80',
    { 'd.conf': '# listen 80;\nserver { listen 8080; listen [::]:8080; }' },
    undefined,
  ],
  [
    'a configuration beside the default one',
    'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/other.conf',
    { 'd.conf': 'server { listen 8080; }' },
    'docker.io/library/nginx listens on port 80',
  ],
  [
    'the default one is removed',
    'FROM nginx:1.27\nRUN rm /etc/nginx/conf.d/default.conf\nCOPY d.conf /etc/nginx/conf.d/',
    { 'd.conf': 'server { listen 8080; }' },
    undefined,
  ],
  [
    'a configuration with port 80',
    'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/default.conf',
    { 'd.conf': 'server { listen 80 default_server; }' },
    'd.conf listens on port 80',
  ],
  [
    'Apache is told',
    'FROM httpd:2.4\nCOPY h.conf conf/httpd.conf\nWORKDIR /usr/local/apache2\nCOPY h.conf conf/httpd.conf',
    { 'h.conf': 'Listen 8080\n' },
    undefined,
  ],
  ['Caddy is told', 'FROM caddy:2\nCOPY Caddyfile /etc/caddy/', { Caddyfile: ':8080 {\n  root * /x\n}\n' }, undefined],
  [
    'Caddy by itself',
    'FROM caddy:2\nCOPY Caddyfile /etc/caddy/',
    { Caddyfile: 'example.org {\n}\n' },
    'docker.io/library/caddy listens on port 80',
  ],
] as const) {
  obstacles(`port: ${sentence}`, () => {
    const [found] = portConsequences(viewFor(text, files));
    assert.is(found?.sentence.split(', which')[0], expected);
  });
}

for (const [sentence, text, expected] of [
  ['its own command, and no application', 'FROM tomcat:9\nCMD ["catalina.sh", "run"]', []],
  ['a directory for them that is given away', 'FROM tomcat:9\nRUN chown 7 webapps\nCMD ["catalina.sh", "run"]', []],
  ['an application', 'FROM tomcat:9\nCOPY a.war webapps/', ['unread']],
  ['an application that is fetched', 'FROM tomcat:9\nRUN curl -o webapps/a.war https://example.com/a.war', ['unread']],
  ['applications among other files', 'FROM tomcat:9\nCOPY files /usr/local/tomcat', ['unread']],
  ['the command of the base, and no application', 'FROM tomcat:9\nRUN mkdir /var/log/app', ['purpose']],
] as const) {
  obstacles(`a server of applications has ${sentence}`, () => {
    assert.equal(
      applicationConsequences(viewFor(text)).map(({ kind }) => kind),
      expected,
    );
  });
}

const CONTEXTS: readonly (readonly [string, Files, number])[] = [
  ['a GitHub action', { 'action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n' }, 1],
  ['an action of JavaScript', { 'action.yml': 'runs:\n  using: node20\n' }, 0],
  ['a development container', { '.devcontainer/devcontainer.json': '{"build":{"dockerfile":"../Dockerfile"}}' }, 1],
  [
    'a development container of another file',
    { '.devcontainer/devcontainer.json': '{"dockerFile":"Dev.Dockerfile"}' },
    0,
  ],
  ['nothing', {}, 0],
];

for (const [sentence, files, count] of CONTEXTS) {
  obstacles(`beside it: ${sentence}`, () => {
    assert.is(purposeConsequences(viewFor('FROM debian:12\nCMD x', files)).length, count);
  });
}

obstacles.run();
