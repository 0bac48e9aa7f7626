import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writablePaths } from '../../../src/consequences/writable/writable.js';
import type { Options } from '../../../src/image/options.js';
import type { RunFact } from '../../../src/image/run-facts.js';
import { optionsWith } from '../../code/told.js';
import { type Files, viewFor } from '../views.js';

const writable = suite('consequences/writable');

/** `/path` with `/**` for all below it, `!` for a file; `+` for what has to be made. */
const paths = (text: string, files: Files = {}, options: Options = {}): readonly string[] =>
  writablePaths(viewFor(text, files, options)).map(
    ({ path, recursive, file, exists }) => `${exists ? '' : '+'}${path}${file ? '!' : ''}${recursive ? '/**' : ''}`,
  );

const JUPYTER = 'FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["jupyter", "lab"]';
const OF_NGINX = ['+/var/lib/nginx/**', '+/var/log/nginx/**', '+/run/nginx.pid!'];
const OF_ELASTIC = ['data', 'logs', 'config'].map((name) => `/usr/share/elasticsearch/${name}/**`);

for (const [sentence, text, options, expected] of [
  ['an image that is not root keeps its paths', 'FROM prom/prometheus\nUSER root', {}, []],
  ['for another uid they change hands', 'FROM prom/prometheus\nUSER root', { uid: 7 }, ['/prometheus/**']],
  ['for any uid, too', 'FROM prom/prometheus\nUSER root', { profile: 'openshift' }, ['/prometheus/**']],
  ['and for one of the file', 'FROM prom/prometheus\nUSER 7\nUSER root', {}, ['/prometheus/**']],
  ['its own as a number is none', 'FROM prom/prometheus\nUSER 65534\nUSER root', {}, []],
  ['in a stage below as well', 'FROM prom/prometheus AS a\nUSER 7\nFROM a\nUSER root', {}, ['/prometheus/**']],
  ['nothing is known of its other kind', 'FROM prom/prometheus:v3-distroless\nUSER root', { uid: 7 }, []],
  ['where nothing of it is started', 'FROM prom/prometheus\nUSER root\nENTRYPOINT ["a"]', { uid: 7 }, []],
  ['elasticsearch', 'FROM elasticsearch:9.2.4\nUSER root', { gid: 7 }, OF_ELASTIC],
  ['an image that is root has given them to nobody', 'FROM redis:7', {}, ['/data/**']],
  ['a volume of the base', 'FROM jenkins/jenkins:lts\nUSER root', { uid: 7 }, ['/var/jenkins_home']],
  ['its user has it already', 'FROM jenkins/jenkins:lts\nUSER root', {}, []],
  ['between sources that an engine copies it writes', JUPYTER, { profile: 'openshift' }, ['/app/**']],
  ['for a new account the sources stay root’s', JUPYTER, {}, ['/app']],
  [
    'beside sources the directory is enough',
    'FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["a"]',
    { profile: 'openshift' },
    ['/app'],
  ],
  [
    'a program that an image with its user brings keeps its paths',
    'FROM jenkins/jenkins:lts\nUSER root\nENTRYPOINT ["nginx"]',
    {},
    [],
  ],
  [
    'one that the file installs does not',
    'FROM jenkins/jenkins:lts\nUSER root\nRUN apt-get install nginx\nENTRYPOINT ["nginx"]',
    {},
    OF_NGINX,
  ],
  ['who starts something else has no use for it', 'FROM jenkins/jenkins:lts\nUSER 7\nENTRYPOINT ["a"]', {}, []],
] as const) {
  writable(sentence, () => assert.equal(paths(text, {}, options), expected));
}

for (const [sentence, text, expected] of [
  ['a volume', 'FROM debian:12\nVOLUME /data/x\nCMD a', ['+/data/x']],
  ['a volume that is filled', 'FROM debian:12\nCOPY a /data/\nVOLUME /data\nCMD a', ['/data/**']],
  ['what is put there below VOLUME does not count', 'FROM debian:12\nVOLUME /data\nCOPY a /data/\nCMD a', ['+/data']],
  ['a volume of a stage below', 'FROM debian:12 AS b\nVOLUME /data\nFROM b\nCMD a', ['+/data']],
  ['a socket is no directory', 'FROM debian:12\nVOLUME /var/run/docker.sock\nCMD a', []],
  ['the directory that the process starts in', 'FROM debian:12\nWORKDIR /app\nCOPY . .\nCMD a', ['/app']],
  ['directories of the system stay as they are', 'FROM debian:12\nWORKDIR /usr/local/bin\nVOLUME /etc\nCMD a', []],
  ['what is in /root moves or is missing', 'FROM debian:12\nVOLUME /root/.config\nCMD a', []],
  ['a directory that RUN makes for data', 'FROM debian:12\nRUN mkdir -p /var/lib/a\nCMD a', ['/var/lib/a']],
  ['install makes them too', 'FROM debian:12\nRUN install -d -m 755 /var/log/a\nCMD a', ['/var/log/a']],
  ['with an owner somebody thought of it', 'FROM debian:12\nRUN install -d -o app /var/log/a\nCMD a', []],
  ['with a mode for all as well', 'FROM debian:12\nRUN mkdir -m 777 /var/log/a\nCMD a', []],
  ['what only the package manager wants', 'FROM debian:12\nRUN mkdir -p /var/lib/apt/lists/partial\nCMD a', []],
  ['what is removed again', 'FROM debian:12\nRUN mkdir /data && use && rm -rf /data\nCMD a', []],
  ['a directory with a telling name', 'FROM debian:12\nRUN mkdir -p /app/logs /app/lib\nCMD a', ['/app/logs']],
  ['relative to WORKDIR', 'FROM debian:12\nWORKDIR /tmp\nWORKDIR /app\nRUN mkdir tmp\nCMD a', ['/app', '/app/tmp']],
  ['behind cd nobody knows where', 'FROM debian:12\nRUN cd "$X" && mkdir tmp\nCMD a', []],
  ['a variable of the build', 'FROM debian:12\nARG D=/var/lib/x\nRUN mkdir -p "$D/y"\nCMD a', ['/var/lib/x/y']],
  ['a variable that only the shell knows', 'FROM debian:12\nRUN mkdir -p "/var/lib/$(id -un)"\nCMD a', []],
  ['programs in /opt stay as they are', 'FROM debian:12\nRUN mkdir /opt/a && tar -xC /opt/a\nCMD a', []],
  ['an empty directory in /opt', 'FROM debian:12\nRUN mkdir /opt/spool\nCMD a', ['/opt/spool']],
  ['a variable that names a place which nothing makes', 'FROM alpine:3.20\nENV LINKS_DIR=/srv/l\nCMD a', ['+/srv/l']],
  [
    'a release of Elixir',
    'FROM elixir:1.17 AS b\nRUN mix do compile, release --path /out\nFROM debian:12\nCOPY --from=b /out /o\nCMD ["/o/bin/a", "start"]',
    ['+/o/tmp'],
  ],
  [
    'a release that is told another place',
    'FROM elixir:1.17 AS b\nRUN mix release --path /out\nFROM debian:12\nENV RELEASE_TMP=/tmp\nCOPY --from=b /out /o\nCMD ["/o/bin/a", "start"]',
    [],
  ],
  ['one that COPY fills', 'FROM alpine:3.20\nCOPY l /srv/l/\nENV LINKS_DIR=/srv/l\nCMD a', []],
  ['an option that names a directory', 'FROM debian:12\nCMD etcd --data-dir /var/lib/etcd', ['+/var/lib/etcd/**']],
  ['what a program keeps where it starts', 'FROM debian:12\nWORKDIR /d\nCMD celery -A x beat', ['/d']],
  ['a variable that names a cache', 'FROM debian:12\nENV APP_CACHE=/app/c\nCMD a', ['+/app/c']],
  ['a cache of the build', 'FROM debian:12\nENV PIP_CACHE_DIR=/app/c\nCMD a', []],
  ['a log file: its directory', 'FROM debian:12\nENV LOG_FILE=/app/l/x.log\nCMD a', ['+/app/l']],
  ['settings are only read', 'FROM debian:12\nENV LOG_CONFIG=/app/c DATA_URL=/x LOGO=/y\nCMD a', []],
  ['a relative path is none', 'FROM debian:12\nENV DATA_DIR=data\nCMD a', []],
  ['a pattern is none', 'FROM debian:12\nENV DATA_DIR=/a/*\nCMD a', []],
  ['a variable twice', 'FROM debian:12\nENV DATA_DIR=/a\nENV DATA_DIR=/b\nCMD a', ['+/b']],
  ['a variable of a stage below', 'FROM debian:12 AS b\nENV DATA_DIR=/a\nFROM b\nCMD a', ['+/a']],
  ['a variable of a trigger', 'FROM debian:12 AS b\nONBUILD ENV DATA_DIR=/a\nFROM b\nCMD a', ['+/a']],
  ['a list of paths is no path', 'FROM debian:12\nENV DATA_DIRS=/a:/b\nCMD a', []],
  ['a path for all to write', 'FROM debian:12\nENV TMPDIR=/tmp/x\nCMD a', []],
  [
    'nginx as the official image has it',
    'FROM nginx:1.27\nCOPY x /etc/nginx/conf.d/\n',
    ['/var/cache/nginx/**', '+/run/nginx.pid!'],
  ],
  [
    'caddy as the official image has it: certificates, and the settings that it saves',
    'FROM caddy:2.10\nCMD ["caddy", "run"]\n',
    ['/config/**', '/data/**'],
  ],
  [
    'nginx as Debian has it',
    'FROM debian:12\nRUN apt-get install nginx\nCMD ["nginx"]',
    ['+/var/lib/nginx/**', '+/var/log/nginx/**', '+/run/nginx.pid!'],
  ],
  [
    'nginx whose pid file sed puts where all may write',
    "FROM nginx:1.27\nRUN sed -i 's|/run/nginx.pid|/tmp/nginx.pid|' /etc/nginx/nginx.conf\n",
    ['/var/cache/nginx/**'],
  ],
  [
    'with slashes, by its old name',
    "FROM nginx:1.27\nRUN sed -i 's/\\/var\\/run\\/nginx.pid/\\/tmp\\/nginx.pid/g' /etc/nginx/nginx.conf\n",
    ['/var/cache/nginx/**'],
  ],
  [
    'nginx whose pid file the command names',
    'FROM nginx:1.27\nCMD ["nginx", "-g", "daemon off; pid /var/lib/n/nginx.pid;"]\n',
    ['/var/cache/nginx/**', '+/var/lib/n/nginx.pid!'],
  ],
  ['a server that is not started', 'FROM nginx:1.27\nCMD ["sleep", "1"]', []],
  [
    'tomcat where its variable says',
    'FROM debian:12\nENV CATALINA_HOME=/opt/t\nCMD ["catalina.sh", "run"]',
    ['+/opt/t/logs/**', '+/opt/t/temp/**', '+/opt/t/work/**', '+/opt/t/webapps'],
  ],
  ['tomcat where nobody can say', 'FROM debian:12\nENV CATALINA_HOME=opt\nCMD ["catalina.sh", "run"]', []],
  ['tomcat of which nothing is said', 'FROM debian:12\nCMD ["catalina.sh", "run"]', []],
  [
    'what lies below a directory that is given away, if it is there',
    'FROM ruby:3.3\nWORKDIR /r\nCOPY . .\nRUN mkdir -p /r/tmp/cache\nENV CACHE_DIR=/r/tmp/c\nVOLUME /r/log/v\nCMD ["rails", "console"]',
    ['+/r/log/v', '/r', '+/r/tmp/c', '+/r/log/**', '/r/tmp/**'],
  ],
  [
    'rails',
    'FROM ruby:3.3\nWORKDIR /r\nCOPY . .\nCMD ["bundle", "exec", "rails", "console"]',
    ['/r', '+/r/log/**', '+/r/tmp/**'],
  ],
  [
    'the cache of what a framework has built',
    'FROM node:22 AS b\nFROM node:22\nWORKDIR /app\nCOPY --from=b /src/.next/standalone ./\nCMD ["node", "server.js"]',
    ['/app', '+/app/.next/**'],
  ],
  ['a mode for root alone', 'FROM debian:12\nCOPY a /a\nRUN chmod 700 /a\nCMD a', ['/a']],
  ['a mode for all', 'FROM debian:12\nCOPY a /a\nRUN chmod 755 /a && chmod +x /a\nCMD a', []],
  ['what sudo wants stays root’s', 'FROM debian:12\nRUN chmod 0440 /etc/sudoers.d/a\nCMD a', []],
] as const) {
  writable(sentence, () => assert.equal(paths(text), expected));
}

for (const [sentence, lines, expected] of [
  ['by a command that may not run', 'RUN if test -e /a; then mkdir /var/lib/a; fi', []],
  ['by another command', 'RUN touch /var/lib/a', []],
  ['by install', 'RUN install --directory /var/lib/a', ['/var/lib/a']],
  ['files are installed', 'RUN install a /var/lib/a', []],
  ['with a mode', 'RUN mkdir -m 755 /var/lib/a', ['/var/lib/a']],
  ['with a mode that is called like a directory', 'WORKDIR /srv\nRUN mkdir -m 755 a', ['/srv/a']],
  ['with a mode in words that is called so', 'WORKDIR /srv\nRUN mkdir --mode 755 a', ['/srv/a']],
  ['for a group that is called like a directory', 'RUN install -d -g data /var/lib/a', ['/var/lib/a']],
  ['for a group in words that is called so', 'RUN install -d --group data /var/lib/a', ['/var/lib/a']],
  ['with a mode in words', 'RUN mkdir --mode 755 /var/lib/a', ['/var/lib/a']],
  ['for a group', 'RUN install -d -g app /var/lib/a', ['/var/lib/a']],
  ['for a group in words', 'RUN install -d --group app /var/lib/a', ['/var/lib/a']],
  ['for an owner', 'RUN install -d --owner app /var/lib/a', []],
  ['for an owner in one word', 'RUN install -d --owner=app /var/lib/a', []],
  ['for everybody', 'RUN mkdir --mode=0777 /var/lib/a', []],
  ['for everybody in words', 'RUN mkdir -m a+rwx /var/lib/a', []],
  ['by a trigger', 'ONBUILD RUN mkdir /var/lib/a\nFROM b', ['/var/lib/a']],
  ['in a stage below', 'RUN mkdir /var/lib/a\nFROM b', ['/var/lib/a']],
  ['for data', 'RUN mkdir /data', ['/data']],
  ['for what a build keeps', 'RUN mkdir -p /var/lib/apt/a', []],
  ['for state itself', 'RUN mkdir -p /var/lib', []],
  ['for code', 'RUN mkdir -p /var/lib/a/src', []],
  ['by its last name', 'RUN mkdir -p /app/uploads', ['/app/uploads']],
  ['not by a name before', 'RUN mkdir -p /app/uploads/a', []],
  ['in /opt, and filled later', 'RUN mkdir /opt/a\nCOPY b /opt/a/', []],
  ['in /opt, and filled in a RUN', 'RUN mkdir /opt/a && echo b > /opt/a/c', []],
  ['in /opt, and named twice', 'RUN mkdir /opt/a && chgrp b /opt/a', []],
  ['in /srv', 'RUN mkdir /srv/a', ['/srv/a']],
  ['in /srv, beside another one', 'RUN mkdir /srv/a /srv/ab', ['/srv/a', '/srv/ab']],
  ['and removed', 'RUN mkdir /srv/a\nRUN rm -r /srv/a', []],
  ['where all may write', 'RUN mkdir /tmp/data', []],
] as const) {
  writable(`a directory that RUN makes: ${sentence}`, () =>
    assert.equal(paths(`FROM debian:12 AS b\n${lines}\nCMD a`), expected),
  );
}

for (const [sentence, lines, expected] of [
  ['not there', 'VOLUME /data', '+/data'],
  ['made before', 'RUN mkdir /data\nVOLUME /data', '/data'],
  ['made with what is in it', 'RUN mkdir -p /data/a\nVOLUME /data', '/data/**'],
  ['made in a stage below', 'RUN mkdir /data\nFROM b\nVOLUME /data', '/data'],
  ['made by a trigger', 'ONBUILD RUN mkdir /data\nFROM b\nVOLUME /data', '/data'],
  ['started in before', 'WORKDIR /data\nWORKDIR /tmp\nVOLUME /data', '/data'],
  ['started in below', 'WORKDIR /data/a\nWORKDIR /tmp\nVOLUME /data', '/data'],
  ['filled by a RUN', 'RUN echo a > /data/b\nVOLUME /data', '+/data/**'],
  ['named by a RUN that is about another', 'RUN echo a > /data2/b\nVOLUME /data', '+/data'],
  ['filled in a stage below', 'COPY a /data/\nFROM b\nVOLUME /data', '/data/**'],
  ['filled by a trigger', 'ONBUILD COPY a /data/\nFROM b\nVOLUME /data', '/data/**'],
  ['a file', 'COPY a /data\nVOLUME /data', '+/data/**'],
  ['filled below', 'COPY a /data/b\nVOLUME /data', '/data/**'],
  ['filled beside', 'COPY a /data2/\nVOLUME /data', '+/data'],
] as const) {
  writable(`a volume that is ${sentence}`, () => {
    const found = paths(`FROM debian:12 AS b\n${lines}\nCMD a`);
    assert.is(
      found.find((each) => /^\+?\/data(?:\/\*\*)?$/.test(each)),
      expected,
    );
  });
}

const RELEASE = 'FROM elixir:1.17 AS b\nRUN mix release --path /out\n';

for (const [sentence, text, expected] of [
  [
    'where it starts',
    `${RELEASE}FROM debian:12\nWORKDIR /o\nCOPY --from=b /out /o\nCMD ["bin/a", "start"]`,
    ['/o', '+/o/tmp'],
  ],
  ['of its own stage', `${RELEASE}CMD ["/out/bin/a", "start"]`, ['+/out/tmp']],
  ['of a stage below', `${RELEASE}FROM b\nCMD ["/out/bin/a", "start"]`, ['+/out/tmp']],
  ['by a trigger', `${RELEASE.replace('RUN', 'ONBUILD RUN')}FROM b\nCMD ["/out/bin/a", "start"]`, ['+/out/tmp']],
  ['that is asked', `${RELEASE}CMD ["/out/bin/a", "version"]`, []],
  ['that is asked nothing', `${RELEASE}CMD ["/out/bin/a"]`, []],
  ['by its bare name', `${RELEASE}CMD ["a", "start"]`, []],
  ['that lies at the top', `${RELEASE}CMD ["/bin/a", "start"]`, []],
  ['whose script lies elsewhere', `${RELEASE}CMD ["/out/a", "start"]`, []],
  ['of another stage', `${RELEASE}FROM debian:12\nCOPY --from=b /out /o\nCMD ["/p/bin/a", "start"]`, []],
  ['of another image', 'FROM debian:12\nCOPY --from=x /out /o\nCMD ["/o/bin/a", "start"]', []],
] as const) {
  writable(`a release ${sentence}`, () => assert.equal(paths(text), expected));
}

const REDIS = 'FROM nginx:1.27\n';

for (const [sentence, lines, expected] of [
  ['as it is made', '', true],
  ['with a file that COPY brings', 'COPY a /etc/nginx/nginx.conf\n', false],
  ['with files that COPY brings', 'COPY a /etc/nginx/\n', false],
  ['with a file that ADD brings', 'ADD a /etc/nginx/nginx.conf\n', false],
  ['with a file that RUN changes', 'RUN sed -i s/a/b/ /etc/nginx/nginx.conf\n', false],
  ['with another file', 'COPY a /srv/a\n', true],
  ['with another command', 'RUN touch /srv/a\n', true],
  ['in a stage below', 'FROM nginx:1.27 AS b\nCOPY a /etc/nginx/nginx.conf\nFROM b\n', false],
  ['with files that COPY brings nobody knows where', 'ARG D\nCOPY a $D\n', false],
  ['with a file that RUN changes where it is', 'RUN cd /etc/nginx && touch nginx.conf\n', false],
] as const) {
  writable(`what a server of an image surely writes: ${sentence}`, () => {
    const text = lines.startsWith('FROM') ? lines : `${REDIS}${lines}`;
    const found = writablePaths(viewFor(text)).find(({ path }) => path === '/run/nginx.pid');
    assert.is(found?.sure, expected);
    assert.is(found?.because, 'what nginx writes');
  });
}

const TEMPLATE = 'FROM nginx:1.27\nCOPY a /etc/nginx/templates/a.conf.template\n';

for (const [sentence, text, expected] of [
  ['templates that are there', TEMPLATE, true],
  ['none', 'FROM nginx:1.27\nCOPY a /etc/nginx/conf.d/a.conf\n', false],
  ['an entry point that fills none', `${TEMPLATE}ENTRYPOINT ["nginx"]`, false],
] as const) {
  writable(`where a server's templates are filled in: ${sentence}`, () => {
    const found = writablePaths(viewFor(text, { a: 'listen 8080;' })).find(({ path }) => path === '/etc/nginx/conf.d');
    assert.is(found?.recursive === true && found.sure === true, expected);
  });
}

for (const [sentence, text, expected] of [
  ['a package', 'FROM debian:12\nRUN apt-get install nginx\nCMD ["nginx"]', [false]],
  ['a directory of an image', 'FROM nginx:1.27', [true]],
  ['what lies beside it', 'FROM tomcat:10', [false]],
] as const) {
  writable(`what is sure of ${sentence}`, () => {
    const found = writablePaths(viewFor(text)).map(({ sure }) => sure);
    assert.ok(found.includes(expected[0]), found.join());
  });
}

for (const [sentence, lines, path, expected] of [
  ['a directory that root owns in it', '', '/var/cache/nginx', true],
  ['the same with other settings', 'COPY a /etc/nginx/nginx.conf\n', '/var/cache/nginx', false],
  ['a directory that is not root’s', 'FROM redis:7\n', '/data', false],
  ['a file of a package', 'FROM debian:12\nRUN apt-get install nginx\nCMD ["nginx"]', '/run/nginx.pid', false],
] as const) {
  writable(`a server of an image surely writes ${sentence}: ${expected}`, () => {
    const text = lines.startsWith('FROM') ? lines : `${REDIS}${lines}`;
    assert.is(writablePaths(viewFor(text)).find((each) => each.path === path)?.sure, expected);
  });
}

for (const [sentence, lines, expected] of [
  ['in the stage', 'RUN a\nVOLUME /data', 1],
  ['in a stage below', 'VOLUME /data\nFROM b\nRUN a', undefined],
  ['by a trigger', 'ONBUILD VOLUME /data\nFROM b\nRUN a', undefined],
] as const) {
  writable(`a volume has to be right before VOLUME: ${sentence}`, () => {
    const found = writablePaths(viewFor(`FROM debian:12 AS b\n${lines}\nCMD x`)).find(({ path }) => path === '/data');
    assert.is(found?.above, expected);
  });
}

const volumeAt = (path: string): RunFact => ({
  kind: 'volume',
  what: 'v',
  path,
  target: undefined,
  service: 'a',
  file: 'compose.yaml',
  line: 5,
});

for (const [path, expected] of [
  ['/data', ['+/data']],
  ['/etc', []],
  ['/tmp/x', []],
] as const) {
  writable(`a volume that a service mounts at ${path}`, () =>
    assert.equal(paths('FROM debian:12\nCMD x', {}, { runs: [volumeAt(path)] }), expected),
  );
}

for (const [sentence, cmd, mount, expected] of [
  ['a script writes to a volume in a directory that is open to all', 'cp -r /a /tmp/x/b', '/tmp/x', ['+/tmp/x']],
  ['beside it', 'cp -r /a /tmp/y/b', '/tmp/x', []],
  ['to one in place of the directory', 'cp -r /a /tmp/x/b', '/tmp', []],
] as const) {
  writable(sentence, () => {
    const files = { 'run.sh': `#!/bin/sh\n${cmd}\n` };
    const text = 'FROM debian:12\nCOPY --chmod=755 run.sh /run.sh\nENTRYPOINT ["/run.sh"]';
    assert.equal(paths(text, files, { runs: [volumeAt(mount)] }), expected);
  });
}

/** So many variables that are set by each other, and a directory that the last one names. */
const steps = (count: number): string =>
  ['V0=/srv/x', ...Array.from({ length: count - 1 }, (_, at) => `V${at + 1}=$V${at}`), `mkdir $V${count - 1}`].join(
    '\n',
  );

const SCRIPT = 'FROM debian:12\nWORKDIR /app\nENV WHERE=/var/lib/s\nCOPY run.sh x.conf /app/\nCMD ["./run.sh"]';

for (const [sentence, script, expected] of [
  ['makes a directory', 'mkdir -p /var/lib/a/b', ['+/var/lib/a', '+/var/lib/a/b']],
  ['makes one that its variables name', 'D=$WHERE/x\nmkdir "$D"', ['+/var/lib/s', '+/var/lib/s/x']],
  ['a default of the script', 'mkdir -p "${OTHER:-/var/spool/o}"', ['+/var/spool/o']],
  ['one beside it', 'mkdir logs', ['+/app/logs']],
  ['one where it went before', 'cd /srv/x\nmkdir y', ['+/srv/x', '+/srv/x/y']],
  ['gives a directory away', 'chown -R app: /var/lib/a', ['+/var/lib/a/**']],
  ['writes a file that COPY brings', 'echo a > x.conf', ['/app/x.conf!']],
  ['writes a new file', 'date > now', []],
  ['writes below a directory of its own', 'envsubst < t > /etc/nginx/conf.d/a.conf', ['+/etc/nginx/conf.d/**']],
  ['edits in place', 'sed -i s/a/b/ /etc/app/a.conf', ['+/etc/app']],
  ['moves a file', 'mv a /srv/x/b', ['+/srv/x/**']],
  ['copies a file', 'cp a /srv/x/b', ['+/srv/x/**']],
  ['makes a link', 'ln -s a /srv/x/b', ['+/srv/x/**']],
  ['makes one with a mode', 'mkdir -m 755 /var/lib/a', ['+/var/lib/a']],
  ['makes one for a moment', 'mktemp -d /var/lib/a/XXX', ['+/var/lib/a', '+/var/lib/a/XXX']],
  ['writes a file that it makes for a moment', 'F=$(mktemp -q)\ndate > "$F"', []],
  ['makes one with a strange name', "mkdir '/srv/$x'", ['+/srv/$x']],
  ['touches a file', 'touch /srv/x/b', ['+/srv/x/**']],
  ['writes what it prints', 'date | tee /srv/x/b', ['+/srv/x/**']],
  ['appends', 'date >> /srv/x/b', ['+/srv/x/**']],
  ['writes over a file', 'date >| /srv/x/b', ['+/srv/x/**']],
  ['writes all that it says', 'date &> /srv/x/b', ['+/srv/x/**']],
  ['reads a file', 'cat < /srv/x/b', []],
  ['writes a file that is called like a number', 'date > /srv/x/1', ['+/srv/x/**']],
  ['gives a directory to a group', 'chgrp app /srv/x', ['+/srv/x/**']],
  ['opens a directory', 'chmod 755 /srv/x', ['+/srv/x/**']],
  ['closes a file that it writes', 'echo a > /srv/x/b.key\nchmod 600 /srv/x/b.key', ['+/srv/x/**']],
  ['opens a directory that its variable names', 'chmod 755 $WHERE', ['+/var/lib/s/**']],
  ['opens what is open', 'chmod 755 /tmp', []],
  ['opens what is the system’s', 'chmod 755 /etc', []],
  ['makes what is the system’s', 'mkdir -p /etc', []],
  ['copies into a directory', 'cp -t /srv/x a', ['+/srv/x/**']],
  ['copies several files', 'cp a /srv/y/b /srv/x/c', ['+/srv/x/**']],
  ['copies nothing', 'cp /srv/x/a', []],
  ['syncs', 'rsync -a a /srv/x/b', ['+/srv/x/**']],
  ['takes a file away', 'mv /srv/x/a /tmp', ['+/srv/x']],
  ['prints what it edits', 'sed s/a/b/ /srv/x/a', []],
  ['edits two files', 'sed -i s/a/b/ /srv/x/a /srv/y/a', ['+/srv/x', '+/srv/y']],
  ['packs a file', 'gzip /srv/x/a', ['+/srv/x']],
  ['prints a packed file', 'gzip -c /srv/x/a', []],
  ['writes by a word with its name', 'dd of=$WHERE/a', ['+/var/lib/s/**']],
  ['makes keys', 'openssl req -keyout /srv/x/k -out /srv/y/c', ['+/srv/x/**', '+/srv/y/**']],
  ['makes a key', 'ssh-keygen -f /srv/x/k', ['+/srv/x/**']],
  ['fetches a file', 'curl -o /srv/x/a https://e.com/b', ['+/srv/x/**']],
  ['fetches a file to print it', 'curl -o - https://e.com/b', []],
  ['fetches what it prints', 'cd /srv/x && curl https://e.com/b', []],
  ['fetches a file by its name', 'cd /srv/x && curl -O https://e.com/b', ['+/srv/x/**']],
  ['fetches a file with wget', 'cd /srv/x && wget https://e.com/b', ['+/srv/x/**']],
  ['fetches a page with wget', 'cd /srv/x && wget https://e.com/', ['+/srv/x/**']],
  ['fetches a file for another name', 'cd /srv/x && wget -O /tmp/b https://e.com/b', []],
  ['fetches what another name says', 'cd /srv/x && wget https://e.com/x.conf -O /app/x.conf', ['/app/x.conf!']],
  ['fetches what it brings', 'wget https://e.com/x.conf', ['/app/x.conf!']],
  ['says its version', 'cd /srv/x && wget --version', []],
  ['unpacks', 'tar -xf a -C /srv/x', ['+/srv/x/**']],
  ['unpacks where it is', 'cd /srv/x && tar -xf a', ['+/srv/x/**']],
  ['lists', 'cd /srv/x && tar -tf a', []],
  ['packs', 'tar -C /srv/y -cf /srv/x/a.tar .', ['+/srv/x/**']],
  ['packs what it prints', 'tar -C /srv/y -cf - .', []],
  ['tells a server its directory', 'redis-server --dir /srv/x', ['+/srv/x/**']],
  ['tells a server a directory of a new one', 'redis-server --dir /srv/x/y', ['+/srv/x', '+/srv/x/y/**']],
  ['fetches a file elsewhere to print it', 'cd /srv/x && curl -o - https://e.com/b', []],
  ['tells a server its file', 'redis-server --logfile /srv/x/a', ['+/srv/x/**']],
  ['tells a server nothing', 'redis-server --logfile ""', []],
  ['starts what keeps a file where it is', 'cd /srv/x && celery -A x beat', ['+/srv/x/**']],
  ['exports a variable', 'export D=/srv/x\nmkdir $D', ['+/srv/x']],
  ['declares a variable', 'declare -x D=/srv/x/\nmkdir $D/y', ['+/srv/x', '+/srv/x/y']],
  ['says what looks like a variable', 'echo WHERE=/srv/x\nmkdir $WHERE/y', ['+/var/lib/s', '+/var/lib/s/y']],
  ['exports what the image has', 'export WHERE\nmkdir $WHERE/y', ['+/var/lib/s', '+/var/lib/s/y']],
  ['sets a variable twice', 'D=/srv/x\nD=/srv/y\nmkdir $D', []],
  ['sets a variable by itself', 'WHERE=${WHERE:-/srv/x}\nmkdir $WHERE', ['+/var/lib/s']],
  ['sets two by each other', 'A=$B/x\nB=$A/y\nmkdir /srv/$A', []],
  ['only prints', 'echo "mkdir /var/lib/a" >&2 2>/dev/null', []],
  ['writes where all may', 'touch /tmp/x /dev/shm/y', []],
  ['gives the system away', 'chown app /etc', []],
  ['makes a directory for certificates', 'mkdir /etc/ssl/a', ['+/etc/ssl/a']],
  ['writes a file for certificates', 'touch /etc/ssl/a/b', []],
  ['copies over what it brings', 'cp a /app/x.conf', ['/app/x.conf!']],
  ['declares what is no variable', 'export =/srv/x\nmkdir $WHERE/y', ['+/var/lib/s', '+/var/lib/s/y']],
  ['declares by the name of a word', 'export export=/srv/x\nmkdir $export', ['+/srv/x']],
  ['follows sixteen variables', steps(16), ['+/srv/x']],
  ['follows no more', steps(17), []],
  ['follows no more of others', `${steps(16)}\n${steps(17).replaceAll('V', 'W')}/y`, ['+/srv/x']],
  ['follows them, and one more beside them', `${steps(16)}\nX=/srv/y\nmkdir $X`, ['+/srv/x', '+/srv/y']],
  ['follows them once more', `${steps(16)}\nmkdir $V15/y`, ['+/srv/x', '+/srv/x/y']],
  ['fetches a page by its name', 'cd /srv/x && curl -O https://e.com/', ['+/srv/x/**']],
  ['copies what it prints', 'cp /srv/a -', []],
] as const) {
  writable(`an entry script ${sentence}`, () => {
    const found = paths(SCRIPT, { 'run.sh': `#!/bin/sh\n${script}\n`, 'x.conf': '' });
    assert.equal(
      found.filter((path) => path !== '/app'),
      expected,
    );
  });
}

for (const [sentence, lines, script] of [
  ['an entry script writes there', 'RUN mkdir /tmp/up', 'echo a > /tmp/up/b'],
  ['a variable names it', 'RUN mkdir /tmp/up\nENV UPLOAD_DIR=/tmp/up', 'true'],
  ['it is a volume', 'VOLUME /tmp/up', 'true'],
] as const) {
  writable(`what the file makes where all may write is given away: ${sentence}`, () => {
    const text = `FROM debian:12\n${lines}\nCOPY run.sh /run.sh\nCMD ["/run.sh"]\n`;
    const found = paths(text, { 'run.sh': `#!/bin/sh\n${script}\n` });
    assert.equal(
      found.map((path) => path.replace(/^\+|\/\*\*$/g, '')),
      ['/tmp/up'],
    );
  });
}

writable('a file that comes through a builder, or that RUN wrote, is written by its name', () => {
  const files = { 'run.sh': '#!/bin/sh\necho a > /srv/x.conf\n', 'x.conf': '' };
  const own = 'FROM debian:12\nCOPY run.sh /app/\n';
  const builder = `FROM debian:12 AS b\nCOPY . /b/\n${own}COPY --from=b /b /srv\nCMD ["/app/run.sh"]`;
  assert.equal(paths(builder, files), ['/srv/x.conf!']);
  assert.equal(paths(`${own}RUN echo b > /srv/x.conf\nCMD ["/app/run.sh"]`, files), ['/srv/x.conf!']);
});

writable('a variable of an image that nobody knows may be anything', () => {
  const text = 'FROM example.com/x\nWORKDIR /app\nCOPY run.sh /app/\nCMD ["./run.sh"]';
  assert.equal(paths(text, { 'run.sh': '#!/bin/sh\nmkdir $DATA/x\n' }), ['/app']);
});

writable('what a check writes counts as well', () => {
  const text = 'FROM debian:12\nHEALTHCHECK CMD touch /srv/x/alive\nCMD ["sleep", "1"]';
  assert.equal(paths(text), ['+/srv/x/**']);
});

for (const [sentence, script, file] of [
  ['a command that nothing guards', 'mkdir /srv/x', true],
  ['one by a condition', 'if test -e /a; then mkdir /srv/x; fi', false],
] as const) {
  writable(`what a script surely writes: ${sentence}`, () => {
    const [, found] = writablePaths(viewFor(SCRIPT, { 'run.sh': `#!/bin/sh\n${script}\n` }));
    assert.equal([found?.path, found?.sure, found?.because], ['/srv/x', file, 'run.sh, line 2']);
  });
}

const SAVES = 'import sys\nopen("up/" + sys.argv[1], "wb")\n';
const MAKES = `import os\nos.makedirs("up")\n${SAVES}`;
for (const [sentence, files, expected] of [
  ['files that the image brings', { 'app.py': SAVES, 'up/a.png': '' }, '+/srv/x/up/**'],
  ['files in a directory that is made first', { 'app.py': MAKES, 'up/a.png': '' }, '+/srv/x/up/**'],
  ['nothing yet', { 'app.py': 'import sys\nopen("/up/" + sys.argv[1], "wb")\n' }, '+/up'],
  ['code among them', { 'app.py': MAKES, 'up/a.png': '', 'up/b.py': '' }, '+/srv/x/up'],
] as const) {
  writable(`what is written over by names that nobody knows: ${sentence}`, () => {
    const text = 'FROM python:3.12\nWORKDIR /srv/x\nCOPY . .\nCMD ["python", "app.py"]';
    const found = paths(text, files, optionsWith(files)).filter((path) => path.includes('/up'));
    assert.equal(found, [expected]);
  });
}

writable('where the program starts the files of others stay', () => {
  const code = `import sys; open('/srv/x/' + sys.argv[1], 'wb')`;
  const text = `FROM python:3.12\nWORKDIR /srv/x\nCOPY a.png .\nCMD ["python", "-c", "${code}"]`;
  assert.equal(paths(text, {}, optionsWith({ 'a.png': '' })), ['/srv/x']);
});

writable('what was asked for, and what was not', () => {
  const text = 'FROM debian:12\nVOLUME /a /b\nCMD x';
  assert.equal(paths(text, {}, { writable: ['/c/'], notWritable: ['/a'] }), ['+/b', '+/c/**']);
});

writable('more paths than anybody writes', () => {
  const text = `FROM debian:12\nVOLUME ${Array.from({ length: 20000 }, (_, at) => `/v/${at}`).join(' ')}\nCMD x`;
  assert.is(paths(text).length, 200);
});

writable.run();
