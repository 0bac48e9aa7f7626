import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowPort, mayBeLow, portConsequences, portNote } from '../../src/consequences/ports.js';
import { configuredPorts } from '../../src/consequences/settings-ports.js';
import type { RunFact } from '../../src/image/run-facts.js';
import { type Files, viewFor } from './views.js';

const ports = suite('consequences/ports');

type Row = readonly [sentence: string, text: string, files: Files, expected: string | undefined];

const NGINX = 'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/default.conf';
const MAIN = 'FROM nginx:1.27\nCOPY n.conf /etc/nginx/nginx.conf';

const NAMED = 'FROM nginx:1.27\nCOPY n.conf /etc/n.conf\nCMD ["nginx", "-c", "/etc/n.conf"]';

const CONFIGURED: readonly Row[] = [
  ['a file that nginx is told of', NAMED, { 'n.conf': 'include mime.types; server { listen 8080; }' }, '8080'],
  ['and one that includes others', NAMED, { 'n.conf': 'include conf.d/*.conf; server { listen 8080; }' }, undefined],
  [
    'and one of two',
    NAMED.replace(/CMD.*/, 'CMD ["sh", "-c", "nginx -c /etc/n.conf && nginx -c /etc/o.conf"]'),
    { 'n.conf': 'server { listen 8080; }' },
    undefined,
  ],
  ['and one that a variable hides a port in', NAMED, { 'n.conf': 'server { listen $PORT; }' }, undefined],
  ['and one that is not there', NAMED, {}, undefined],
  ['a port', NGINX, { 'd.conf': 'server { listen 8080; }' }, '8080'],
  ['ports of several servers', NGINX, { 'd.conf': 'server { listen 8080 ssl; } server { listen 81; }' }, '8080 81'],
  ['a port of an address', NGINX, { 'd.conf': 'server { listen 0.0.0.0:8080; listen [::]:8081; }' }, '8080 8081'],
  ['an address alone', NGINX, { 'd.conf': 'server { listen 127.0.0.1; }' }, '80'],
  ['a socket', NGINX, { 'd.conf': 'server { listen unix:/run/a.sock; }' }, '0'],
  ['a port that a variable hides', NGINX, { 'd.conf': 'server { listen $PORT; listen 81; }' }, undefined],
  ['a port that a script fills in', NGINX, { 'd.conf': 'server { listen __PORT__; }' }, undefined],
  ['one of a template', NGINX, { 'd.conf': 'server { listen {{port}}; }' }, undefined],
  ['a comment', NGINX, { 'd.conf': 'server { # listen 81;\n listen 82; }' }, '82'],
  ['nothing', NGINX, { 'd.conf': 'server { root /a; }' }, undefined],
  ['a file that is not there', NGINX, {}, undefined],
  ['one file of two', `${NGINX}\nCOPY e.conf /etc/nginx/conf.d/e.conf`, { 'd.conf': 'listen 81;' }, undefined],
  [
    'no settings of servers',
    `${NGINX}\nCOPY m /etc/nginx/mime.types`,
    { 'd.conf': 'listen 81;', m: 'listen 82;' },
    '81',
  ],
  ['into its directory', 'FROM nginx:1.27\nCOPY nginx.conf /etc/nginx', { 'nginx.conf': 'listen 81;' }, '81'],
  ['into one below it', 'FROM nginx:1.27\nCOPY default.conf /etc/nginx/conf.d', { 'default.conf': 'listen 81;' }, '81'],
  [
    'as RUN leaves it',
    `${NGINX}\nRUN sed -i 's/8080/81/' /etc/nginx/conf.d/default.conf`,
    { 'd.conf': 'listen 8080;' },
    '81',
  ],
  ['elsewhere', 'FROM nginx:1.27\nCOPY d.conf /etc/default.conf', { 'd.conf': 'listen 81;' }, undefined],
  [
    'beside the default',
    'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/a.conf',
    { 'd.conf': 'listen 81;' },
    undefined,
  ],
  [
    'in the place of a default that is removed',
    'FROM nginx:1.27\nRUN rm /etc/nginx/conf.d/default.conf\nCOPY d.conf /etc/nginx/conf.d/a.conf',
    { 'd.conf': 'listen 81;' },
    '81',
  ],
  [
    'in the place of all that is removed',
    'FROM nginx:1.27\nRUN rm -f /etc/nginx/conf.d/*\nCOPY d.conf /etc/nginx/conf.d/a.conf',
    { 'd.conf': 'listen 81;' },
    '81',
  ],
  [
    'beside what is removed elsewhere',
    'FROM nginx:1.27\nRUN rm /etc/nginx/a\nCOPY d.conf /etc/nginx/conf.d/a.conf',
    { 'd.conf': 'listen 81;' },
    undefined,
  ],
  [
    'beside a default that is only shown',
    'FROM nginx:1.27\nRUN cat /etc/nginx/conf.d/default.conf\nCOPY d.conf /etc/nginx/conf.d/a.conf',
    { 'd.conf': 'listen 81;' },
    undefined,
  ],
  [
    'a template',
    'FROM nginx:1.27\nCOPY d.conf /etc/nginx/templates/default.conf.template',
    { 'd.conf': 'listen 81;' },
    '81',
  ],
  [
    'a template with a variable of the image',
    'FROM nginx:1.27\nENV PORT=8080\nCOPY d.conf /etc/nginx/templates/default.conf.template',
    { 'd.conf': 'server { listen ${PORT}; root ${OTHER}; }' },
    '8080',
  ],
  [
    'no template',
    'FROM nginx:1.27\nENV PORT=8080\nCOPY d.conf /etc/nginx/conf.d/default.conf',
    { 'd.conf': 'server { listen ${PORT}; }' },
    undefined,
  ],
  [
    'a site of Debian',
    'FROM debian:12\nCOPY d.conf /etc/nginx/sites-enabled/default',
    { 'd.conf': 'listen 81;' },
    '81',
  ],
  ['a main file that includes nothing', MAIN, { 'n.conf': 'http { server { listen 81; } }' }, '81'],
  [
    'a main file that includes others',
    MAIN,
    { 'n.conf': 'http { server { listen 81; }\n include /etc/nginx/conf.d/*.conf;\n}' },
    undefined,
  ],
  ['Apache', 'FROM httpd:2.4\nCOPY h /usr/local/apache2/conf/httpd.conf', { h: 'Listen 81\n' }, '81'],
  ['Apache of Debian', 'FROM debian:12\nCOPY h /etc/apache2/ports.conf', { h: '  Listen [::]:81 https\n' }, '81'],
  ['Apache of Fedora', 'FROM fedora:40\nCOPY h /etc/httpd/conf/httpd.conf', { h: 'Listen 81\nlisten 82\n' }, '81 82'],
  ['Apache, another file', 'FROM httpd:2.4\nCOPY h /usr/local/apache2/conf/a.conf', { h: 'Listen 81\n' }, undefined],
  [
    'Apache without a port',
    'FROM httpd:2.4\nCOPY h /usr/local/apache2/conf/httpd.conf',
    { h: '# Listen 81' },
    undefined,
  ],
  ['Caddy', 'FROM caddy:2\nCOPY C /etc/caddy/Caddyfile', { C: 'http://a:81, b {\n}\n:82 {\n}\n' }, '81 82'],
  ['Caddy, another file', 'FROM caddy:2\nCOPY C /etc/caddy/a', { C: ':81 {\n}\n' }, undefined],
  ['Caddy without a port', 'FROM caddy:2\nCOPY C /etc/caddy/Caddyfile', { C: 'a.example {\n}\n' }, undefined],
  ['HAProxy', 'FROM haproxy:3\nCOPY h /usr/local/etc/haproxy/haproxy.cfg', { h: 'frontend a\n  bind *:81\n' }, '81'],
  ['HAProxy, another file', 'FROM haproxy:3\nCOPY h /usr/local/etc/haproxy/a.cfg', { h: ' bind *:81\n' }, undefined],
  ['beside files of others', `${NGINX}\nCOPY e.conf /srv/e.conf`, { 'd.conf': 'listen 81;' }, '81'],
  [
    'what another stage brings',
    'FROM a AS b\nFROM nginx:1.27\nCOPY --from=b d.conf /etc/nginx/conf.d/default.conf',
    { 'd.conf': 'listen 81;' },
    undefined,
  ],
];

for (const [sentence, text, files, expected] of CONFIGURED) {
  ports(`settings: ${sentence}`, () => {
    assert.is(configuredPorts(viewFor(text, files))?.ports.join(' '), expected);
  });
}

const SITES = 'FROM nginx:1.27\nCOPY n.conf /etc/nginx/nginx.conf\nCMD ["nginx", "-g", "daemon off;"]';

for (const [sentence, main, expected] of [
  ['servers that stand elsewhere', 'http {\n include /srv/sites/*.conf;\n}', undefined],
  ['the one of the image', 'http {\n include /etc/nginx/conf.d/*.conf;\n}', 80],
  ['a main file that nobody has', undefined, 80],
] as const) {
  ports(`settings without a port: ${sentence}`, () => {
    assert.is(lowPort(viewFor(SITES, main === undefined ? {} : { 'n.conf': main }))?.port, expected);
  });
}

/** The port, what says so, and the text that is blamed. */
for (const [sentence, text, expected] of [
  ['a variable', 'ENV PORT=81\nCMD ["x"]', '81 The program, told by ENV PORT, listens PORT=81'],
  ['its last value', 'ENV PORT=81\nENV PORT=82 A=b\nCMD ["x"]', '82 The program, told by ENV PORT, listens PORT=82'],
  ['in one line', 'ENV PORT=81 PORT=82\nCMD ["x"]', '82 The program, told by ENV PORT, listens PORT=82'],
  ['of a stage below', 'ENV PORT=81\nFROM b\nCMD ["x"]', '81 The program, told by ENV PORT, listens PORT=81'],
  ['of a stage below, taken back', 'ENV PORT=81\nFROM b\nENV PORT=8080\nCMD ["x"]', undefined],
  ['of a trigger', 'ONBUILD ENV PORT=81\nFROM b\nCMD ["x"]', '81 The program, told by ENV PORT, listens PORT=81'],
  [
    'an address',
    'ENV ASPNETCORE_URLS=http://+:81/\nCMD ["x"]',
    '81 The program, told by ENV ASPNETCORE_URLS, listens ASPNETCORE_URLS=http://+:81/',
  ],
  [
    'an address of .NET, where an unknown image starts what it starts',
    'FROM x/agent\nENV ASPNETCORE_URLS=http://+:81/',
    undefined,
  ],
  ['a port there', 'FROM x/agent\nENV PORT=81', '81 The program, told by ENV PORT, listens PORT=81'],
  ['a word', 'ENV PORT=http\nCMD ["x"]', undefined],
  ['none', 'ENV PORT=0\nCMD ["x"]', undefined],
  ['1023', 'ENV PORT=1023\nCMD ["x"]', '1023 The program, told by ENV PORT, listens PORT=1023'],
  ['1024', 'ENV PORT=1024\nCMD ["x"]', undefined],
  ['EXPOSE', 'EXPOSE 8080 81\nCMD ["x"]', '81 EXPOSE 81 (line 2) announces a listener 81'],
  ['EXPOSE of a trigger', 'ONBUILD EXPOSE 81\nFROM b\nCMD ["x"]', '81 EXPOSE 81 (line 2) announces a listener 81'],
  [
    'an address behind a word',
    'CMD ["python", "manage.py", "runserver", "0:81"]',
    '81 python (line 2) is set to listen CMD ["python", "manage.py", "runserver", "0:81"]',
  ],
  ['a word that is no port', 'CMD ["x", "--port", "http"]', undefined],
  [
    'an argument before all else',
    'EXPOSE 82\nCMD ["x", "--port", "81"]',
    '81 x (line 3) is set to listen CMD ["x", "--port", "81"]',
  ],
] as const) {
  ports(`a low port: ${sentence}`, () => {
    const whole = `FROM debian:12 AS b\n${text}`;
    const found = lowPort(viewFor(whole));
    const span = found && (found.span ?? found.instruction.span);
    assert.is(found && span && `${found.port} ${found.source} ${whole.slice(span.start, span.end)}`, expected);
  });
}

for (const [sentence, text, count] of [
  ['is told', 'EXPOSE 80\nCMD ["x"]', 1],
  ['is no matter where sudo starts the server', 'EXPOSE 80\nCMD ["sudo", "x"]', 0],
  ['nor where its name is in capitals', 'RUN setcap CAP_NET_BIND_SERVICE=+eip /x\nEXPOSE 80\nCMD ["x"]', 0],
  ['is no matter where a program may bind it', 'RUN setcap cap_net_bind_service=+ep /x\nEXPOSE 80\nCMD ["x"]', 0],
] as const) {
  ports(`a low port ${sentence}`, () => assert.is(portConsequences(viewFor(`FROM debian:12\n${text}`)).length, count));
}

for (const [sentence, line, count] of [
  ['moved in the file of Apache', "sed -i 's/Listen 80/Listen 8080/' /etc/apache2/ports.conf", 0],
  ['moved by its number', "sed -i -e 's|80|8080|g' /etc/apache2/ports.conf", 0],
  ['moved to another low one', "sed -i 's/Listen 80/Listen 81/' /etc/apache2/ports.conf", 1],
  ['moved in another file', "sed -i 's/Listen 80/Listen 8080/' /etc/apache2/a.conf", 1],
  ['moved by another program', "awk 's/Listen 80/Listen 8080/' /etc/apache2/ports.conf", 1],
] as const) {
  ports(`a port of the base image ${sentence}`, () =>
    assert.is(portConsequences(viewFor(`FROM php:8.2-apache\nRUN ${line}\n`)).length, count),
  );
}

ports("the host's network opens no low port", () => {
  const fact = { kind: 'network', what: 'x', path: undefined, target: undefined } as const;
  const view = viewFor(
    'FROM debian:12\nEXPOSE 80\nCMD ["x"]\n',
    {},
    { runs: [{ ...fact, service: 'a', file: 'c.yaml', line: 5 }] },
  );
  assert.is(
    portConsequences(view)[0]?.sentence,
    "EXPOSE 80 (line 2) announces a listener on port 80. a (c.yaml, line 5) uses the host's network, where only root may bind ports below 1024.",
  );
});

const STARTED: RunFact = {
  kind: 'start',
  what: '',
  service: 'web',
  file: 'c.yaml',
  line: 5,
  path: undefined,
  target: undefined,
};
const ON_DOCKER: RunFact = { ...STARTED, engine: 'docker' };

for (const [sentence, runs, isFree] of [
  ['Docker starts the image', [ON_DOCKER], true],
  ['nobody is known to start it', [], false],
  ['a cluster starts it, too', [ON_DOCKER, STARTED], false],
  ["Docker starts it on the host's network", [ON_DOCKER, { ...STARTED, kind: 'network' }], false],
  ['Docker starts another stage', [{ ...ON_DOCKER, target: 'other' }], false],
] as const) {
  ports(`a low port where ${sentence}`, () => {
    const view = viewFor('FROM debian:12 AS b\nEXPOSE 80\nCMD ["x"]\n', {}, { runs });
    assert.is(portConsequences(view).length, isFree ? 0 : 1);
    assert.is(
      portNote(view)?.slice(0, 70),
      isFree ? 'Port 80 can stay: web (c.yaml, line 5) runs the image on Docker, where' : undefined,
    );
  });
}

ports('nothing is said of ports that everybody may use, or that sudo opens', () => {
  for (const text of [
    'EXPOSE 8080\nCMD ["x"]',
    'EXPOSE 80\nCMD ["sudo", "x"]',
    'RUN setcap cap_net_bind_service=+ep /x\nEXPOSE 80\nCMD ["x"]',
  ])
    assert.is(portNote(viewFor(`FROM debian:12\n${text}\n`, {}, { runs: [ON_DOCKER] })), undefined);
});

for (const [sentence, text, runs, expected] of [
  ['where nobody is known to start it', 'CMD ["x"]', [], true],
  ['where EXPOSE names one', 'EXPOSE 80\nCMD ["x"]', [], false],
  ['where Docker starts it', 'CMD ["x"]', [ON_DOCKER], false],
  ['where a cluster starts it', 'CMD ["x"]', [STARTED], true],
  ["on the host's network", 'CMD ["x"]', [ON_DOCKER, { ...STARTED, kind: 'network' }], true],
  [
    'where a run publishes one for everybody',
    'CMD ["x"]',
    [STARTED, { ...STARTED, kind: 'port', ports: [8080] }],
    false,
  ],
  ['where it publishes a low one, too', 'CMD ["x"]', [STARTED, { ...STARTED, kind: 'port', ports: [8080, 80] }], true],
  ['behind sudo', 'CMD ["sudo", "x"]', [], false],
  ['with the capability', 'RUN setcap cap_net_bind_service=+ep /x\nCMD ["x"]', [], false],
] as const) {
  ports(`a port that nobody can see ${sentence}`, () =>
    assert.is(mayBeLow(viewFor(`FROM debian:12\n${text}\n`, {}, { runs })), expected),
  );
}

const ran = (given: Partial<RunFact>, service = 'a'): readonly RunFact[] => {
  const place = { file: 'compose.yaml', line: 5, service, path: undefined, target: undefined };
  return [
    { ...place, kind: 'start', what: '' },
    { ...place, kind: 'environment', what: '', ...given },
  ];
};
const SERVE = 'FROM debian:12\nCOPY serve /\nCMD ["/serve"]';

for (const [sentence, text, runs, expected] of [
  ['nobody sets or publishes one', SERVE, [], undefined],
  [
    'a run sets a low one',
    SERVE,
    ran({ variables: { PORT: '80' } }),
    'a (compose.yaml, line 5) sets PORT, and the program listens',
  ],
  ['a run sets a high one', SERVE, ran({ variables: { PORT: '8080' } }), undefined],
  ['a run sets one that nobody knows', SERVE, ran({ variables: { PORT: null } }), undefined],
  [
    'over a high one of the image',
    SERVE.replace('COPY', 'ENV PORT=8080\nEXPOSE 8080\nCOPY'),
    ran({ variables: { PORT: '80' } }),
    'a (compose.yaml, line 5) sets PORT, and the program listens',
  ],
  [
    'the image sets a low one',
    SERVE.replace('COPY', 'ENV PORT=80\nCOPY'),
    [],
    'The program, told by ENV PORT, listens',
  ],
  [
    'every run sets a high one over it',
    SERVE.replace('COPY', 'ENV PORT=80\nEXPOSE 80\nCOPY'),
    ran({ variables: { PORT: '8080' } }),
    undefined,
  ],
  [
    'one of two runs does',
    SERVE.replace('COPY', 'ENV PORT=80\nCOPY'),
    [...ran({ variables: { PORT: '8080' } }), ...ran({}, 'b')],
    'The program, told by ENV PORT, listens',
  ],
  [
    'Docker alone sets a low one',
    SERVE,
    [...ran({ variables: { PORT: '80' } }), { ...ON_DOCKER, file: 'compose.yaml', service: 'a' }],
    undefined,
  ],
  [
    'Docker alone publishes it',
    SERVE,
    [...ran({ kind: 'port', ports: [80] }), { ...ON_DOCKER, file: 'compose.yaml', service: 'a' }],
    undefined,
  ],
  [
    'Docker sets it on the network of the host',
    SERVE,
    [
      ...ran({ variables: { PORT: '80' } }),
      { ...ON_DOCKER, file: 'compose.yaml', service: 'a' },
      { ...ON_DOCKER, file: 'compose.yaml', service: 'a', kind: 'network' },
    ],
    'a (compose.yaml, line 5) sets PORT, and the program listens',
  ],
  [
    'an option in a variable',
    SERVE,
    ran({ variables: { JENKINS_OPTS: '--httpPort=80' } }),
    'a (compose.yaml, line 5) sets JENKINS_OPTS, and the program listens',
  ],
  [
    'another service is of Docker',
    SERVE,
    [...ran({ variables: { PORT: '80' } }), { ...ON_DOCKER, file: 'compose.yaml', service: 'b' }],
    'a (compose.yaml, line 5) sets PORT, and the program listens',
  ],
  [
    'another file is of Docker',
    SERVE,
    [...ran({ variables: { PORT: '80' } }), { ...ON_DOCKER, file: 'other.yaml', service: 'a' }],
    'a (compose.yaml, line 5) sets PORT, and the program listens',
  ],
  [
    'a run publishes a low one',
    SERVE,
    ran({ kind: 'port', ports: [80] }),
    'a (compose.yaml, line 5) publishes port 80: the program listens',
  ],
  ['a run publishes a high one', SERVE, ran({ kind: 'port', ports: [8080] }), undefined],
  ['a server that is known has ports of its own', 'FROM tomcat:10', ran({ kind: 'port', ports: [80] }), undefined],
  [
    'a base image that starts something else than a shell, too',
    'FROM registry:2',
    ran({ kind: 'port', ports: [80] }),
    undefined,
  ],
  [
    'so does one that is not root',
    'FROM registry.access.redhat.com/ubi9/httpd-24',
    ran({ kind: 'port', ports: [80] }),
    undefined,
  ],
  [
    'not where the file starts something else',
    'FROM registry:2\nENTRYPOINT ["/serve"]',
    ran({ kind: 'port', ports: [80] }),
    'a (compose.yaml, line 5) publishes port 80: the program listens',
  ],
  [
    'of an unknown base nothing else is known',
    'FROM example.com/app',
    ran({ kind: 'port', ports: [80] }),
    'a (compose.yaml, line 5) publishes port 80: the program listens',
  ],
  [
    'nor of one that starts a shell',
    'FROM debian:12',
    ran({ kind: 'port', ports: [80] }),
    'a (compose.yaml, line 5) publishes port 80: the program listens',
  ],
  ['what the image says counts before it', `${SERVE}\nEXPOSE 8080`, ran({ kind: 'port', ports: [80] }), undefined],
] as const) {
  ports(`of runs: ${sentence}`, () => {
    const view = viewFor(text, { serve: '' }, { runs });
    assert.is(lowPort(view)?.source, expected);
    assert.is(portConsequences(view).length, expected === undefined ? 0 : 1);
  });
}

ports.run();
