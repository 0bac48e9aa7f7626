import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { privilegedPort } from '../../src/rules/privileged-port.js';
import { blames, found } from './blames.js';

const rule = suite('rules/privileged-port');

for (const [sentence, text, expected] of [
  ['blames EXPOSE of a low port', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\nCMD ["/x"]\n', ['80']],
  [
    'one for everybody beside it says that nobody knows',
    'FROM alpine:3.20\nUSER 1000\nEXPOSE 80 9090\nCMD ["/x"]\n',
    [],
  ],
  ['on a line of its own, too', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 9090\nEXPOSE 80\nCMD ["/x"]\n', []],
  ['two low ones are no other', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80 443\nCMD ["/x"]\n', ['80']],
  ['the base starts it as the same user', 'FROM varnish:7.5\nUSER root\nRUN id\nUSER varnish\n', []],
  ['whatever port a variable names', 'FROM varnish:7.5\nENV PORT=80\nUSER root\nRUN id\nUSER varnish\n', []],
  ['the base starts it as another', 'FROM nginx:1.27\nUSER 1000\n', ['FROM nginx:1.27']],
  ['nothing is started', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\n', []],
  ['nothing of what an unknown base starts is known', 'FROM example.com/app\nUSER 1000\nEXPOSE 80\n', []],
  ['a shell is started', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\nCMD ["sh"]\n', []],
  ['what is started only shows something', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\nENTRYPOINT ["top", "-b"]\n', []],
  ['what is started behind it listens', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\nCMD sleep 5 && /x\n', ['80']],
  ['what is started behind it is hidden', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\nCMD sleep 5 && $X\n', ['80']],
  ['a variable says so to nobody', 'FROM alpine:3.20\nENV PORT=80\nUSER 1000\n', []],
  [
    'a program is told beside another port',
    'FROM alpine:3.20\nUSER 1000\nEXPOSE 80 9090\nCMD ["/x", "--port", "80"]\n',
    ['CMD ["/x", "--port", "80"]'],
  ],
  [
    'a port that stands in for it beside it hides it',
    'FROM alpine:3.20\nUSER 1000\nEXPOSE 80 443 8080 8443\nCMD ["/x"]\n',
    [],
  ],
  ['not where a server has a port', 'FROM nginx:1.27\nUSER 101\nEXPOSE 80 8080\n', ['80']],
  [
    'but where its settings are not there to be read',
    'FROM debian:12\nCOPY caddy /usr/bin/\nCOPY C /etc/caddy/Caddyfile\nUSER 7\nEXPOSE 80 8080\nCMD ["caddy", "run"]\n',
    [],
  ],
  ['as those of nginx', 'FROM nginx:1.27\nCOPY d.conf /etc/nginx/conf.d/default.conf\nUSER 101\nEXPOSE 80 8080\n', []],
  ['a protocol does not hide it', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 53/udp\nCMD ["/x"]\n', ['53/udp']],
  ['the first open port is free to all', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 1024\nCMD ["/x"]\n', []],
  ['the last closed one is not', 'FROM alpine:3.20\nUSER 1000\nEXPOSE 1023\nCMD ["/x"]\n', ['1023']],
  [
    'the port of a base image that is told of another one',
    'FROM nginx:1.27\nRUN sed -i s/80/8080/ /etc/nginx/conf.d/default.conf\nEXPOSE 8080\nUSER 101:101\n',
    [],
  ],
  [
    'who may call sudo may start it as root',
    'FROM debian:12\nRUN useradd a && echo "a ALL=(ALL) NOPASSWD: /usr/sbin/nginx" > /etc/sudoers.d/a\nEXPOSE 80\nUSER a\nCMD ["/start"]\n',
    [],
  ],
  ['root may bind what it likes', 'FROM alpine:3.20\nEXPOSE 80\nCMD ["/x"]\n', []],
  ['a variable that is known', 'FROM alpine:3.20\nENV PORT=80\nUSER 1000\nEXPOSE $PORT\nCMD ["/x"]\n', ['$PORT']],
  ['a variable that is not', 'FROM example.com/app\nUSER 1000\nEXPOSE $PORT\n', []],
  ['EXPOSE above USER counts too', 'FROM alpine:3.20\nEXPOSE 80\nUSER 1000\nCMD ["/x"]\n', ['80']],
  [
    'ports of a builder do not',
    'FROM alpine:3.20 AS b\nEXPOSE 80\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\nCMD ["/x"]\n',
    [],
  ],
  ['line endings of Windows', 'FROM alpine:3.20\r\nuser 1000\r\nexpose 80\r\nCMD ["/x"]\r\n', ['80']],
  [
    'the one of several that a variable names, too',
    'FROM alpine:3.20\nENV PORT=443\nUSER 1000\nEXPOSE 8080 \\\n  443/tcp\nCMD ["/x"]\n',
    ['443/tcp'],
  ],
  ['a variable that names none of them', 'FROM alpine:3.20\nENV PORT=81\nUSER 1000\nEXPOSE 8080 80\nCMD ["/x"]\n', []],
  [
    'a variable that is several words',
    'FROM alpine:3.20\nENV P="443 80"\nUSER 1000\nEXPOSE 444 $P\nCMD ["/x"]\n',
    ['444'],
  ],
  ['a variable by which a program is told', 'FROM alpine:3.20\nENV A=1 PORT=80\nUSER 1000\nCMD ["/x"]\n', ['PORT=80']],
  ['the last of them', 'FROM alpine:3.20\nENV PORT=81\nENV PORT=80\nUSER 1000\nCMD ["/x"]\n', ['PORT=80']],
  ['as it was written once', 'FROM alpine:3.20\nENV PORT 80\nUSER 1000\nCMD ["/x"]\n', ['PORT 80']],
  [
    'a server of an image that is not root',
    'FROM registry.access.redhat.com/ubi8/nginx-120\nCMD nginx -g "daemon off;"\n',
    [],
  ],
  [
    'one that the file installs there',
    'FROM registry.access.redhat.com/ubi9/python-312\nUSER 0\nRUN dnf install -y nginx\nUSER 1001\nCMD ["nginx"]\n',
    ['CMD ["nginx"]'],
  ],
  [
    'options that a variable gives to the program',
    'FROM jenkins/jenkins:2.541\nENV JENKINS_OPTS="--prefix=/j --httpPort=80"\n',
    ['JENKINS_OPTS="--prefix=/j --httpPort=80"'],
  ],
  ['other options', 'FROM jenkins/jenkins:2.541\nENV JENKINS_OPTS="--httpPort=8081 --prefix=80"\n', []],
  ['the last of them counts', 'FROM jenkins/jenkins:2.541\nENV JENKINS_OPTS="--httpPort=80 --httpPort=8081"\n', []],
  ['Windows has no such ports', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nEXPOSE 80\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(privilegedPort, text), expected));
}

const NGINX = 'FROM alpine:3.20 AS b\nRUN apk add x\nFROM nginx:1.27\n';
const AS_USER = 'USER 1000\nCMD ["nginx", "-g", "daemon off;"]\n';

for (const [sentence, line, files, expected] of [
  ['from another stage', 'COPY --from=b /nginx.conf /etc/nginx/', {}, false],
  ['from another stage, by its name', 'COPY --from=b /a /etc/nginx/nginx.conf', {}, false],
  ['from another stage, the server', 'COPY --from=b /default.conf /etc/nginx/conf.d/', {}, false],
  ['from another stage, all', 'COPY --from=b /etc/nginx /etc/nginx', {}, false],
  ['from another stage, the server of a site', 'COPY --from=b /s /etc/nginx/sites-enabled/default', {}, false],
  ['beside the server of the image', 'COPY --from=b /a.conf /etc/nginx/conf.d/', {}, true],
  ['beside the main file', 'COPY --from=b /mime.types /etc/nginx', {}, true],
  ['from another stage, and a variable', 'COPY --from=b /nginx.conf /etc/nginx/\nENV PORT=80', {}, true],
  ['elsewhere', 'COPY --from=b /nginx.conf /srv/', {}, true],
  ['which nobody has', 'COPY n.conf /etc/nginx/nginx.conf', {}, false],
  [
    'with a port that a script fills in',
    'COPY n /etc/nginx/nginx.conf',
    { n: 'http { server { listen @P@; } }' },
    false,
  ],
  ['with the server of the image', 'COPY n /etc/nginx/nginx.conf', { n: 'http {\n include conf.d/*.conf;\n}' }, true],
] as const) {
  rule(`settings ${sentence}: the port of the server is ${expected ? 'its own' : 'not known'}`, () => {
    const all = found(privilegedPort, `${NGINX}${line}\n${AS_USER}`, files);
    assert.is(all.length === 1, expected);
  });
}

rule('a run that starts something in place of a shell may listen', () => {
  const command = [{ text: '/serve', known: true }];
  const own = { entrypoint: undefined, command, directory: undefined, asImage: true, mounts: [] };
  const place = { what: '', service: 'a', file: 'c.yaml', line: 5, path: undefined, target: undefined };
  const text = 'FROM alpine:3.20\nUSER 1000\nEXPOSE 80\n';
  assert.equal(blames(privilegedPort, text, { runs: [{ kind: 'start', ...place, command: own }] }), ['80']);
});

rule.run();
