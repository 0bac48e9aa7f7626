import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directiveConsequences, toldPaths } from '../../src/consequences/directives.js';
import { serverWrites } from '../../src/consequences/writable/start.js';
import { optionsWith } from '../code/told.js';
import { NEW, viewFor } from './views.js';

const directives = suite('consequences/directives');

const POOL = 'FROM php:8.3-fpm\nCOPY a.conf /usr/local/etc/php-fpm.d/a.conf';
const CONF = 'FROM nginx:1.27\nCOPY a.conf /etc/nginx/conf.d/a.conf';

for (const [sentence, text, files, expected] of [
  ['a log', CONF, { 'a.conf': 'server { access_log /var/log/nginx/a.log main; }' }, ['/var/log/nginx']],
  ['a log of the image', CONF, { 'a.conf': 'error_log /var/log/nginx/error.log;' }, []],
  ['a log in a place of its own', CONF, { 'a.conf': 'error_log /logs/e.log;' }, ['/logs']],
  ['a log in a directory of the system', CONF, { 'a.conf': 'error_log /var/log/e.log;' }, ['/var/log/e.log']],
  ['a log without the slash', CONF, { 'a.conf': 'error_log logs/e.log;' }, ['/etc/nginx/logs']],
  ['a log in quotes', CONF, { 'a.conf': 'error_log "/logs/e.log";' }, ['/logs']],
  ['the output', CONF, { 'a.conf': 'error_log /dev/stderr; access_log /dev/stdout;' }, []],
  [
    'no log',
    CONF,
    { 'a.conf': 'access_log off; error_log stderr; access_log syslog:server=x; error_log memory:1m;' },
    [],
  ],
  ['no file', CONF, { 'a.conf': 'access_log; accesslog /x;' }, []],
  ['a cache', CONF, { 'a.conf': 'proxy_cache_path /c/d levels=1 keys_zone=c:1m;' }, ['/c/d all']],
  ['a cache for everybody', CONF, { 'a.conf': 'proxy_temp_path /tmp/x;' }, []],
  ['a socket', CONF, { 'a.conf': 'server { listen unix:/srv/s/a.sock; }' }, ['/srv/s']],
  ['a socket in a directory of the system', CONF, { 'a.conf': 'server { listen unix:/run/a.sock; }' }, []],
  ['a port', CONF, { 'a.conf': 'server { listen 8080; }' }, []],
  ['a socket of a pool', POOL, { 'a.conf': '[www]\nlisten = /srv/s/a.sock ; x\n' }, ['/srv/s']],
  ['a port of a pool', POOL, { 'a.conf': '[www]\nlisten = 9000\n' }, []],
  ['the output of a pool', POOL, { 'a.conf': 'access.log = /proc/self/fd/2\n' }, []],
  ['a log of a pool', POOL, { 'a.conf': 'slowlog = "/logs/$pool.log"\nerror_log = /logs/e.log\n' }, ['/logs']],
  ['a path that a variable hides', CONF, { 'a.conf': 'access_log /var/log/$host.log;' }, []],
  ['a file whose name begins as a word does', CONF, { 'a.conf': 'access_log offline/a.log;' }, ['/etc/nginx/offline']],
  ['a directory of the system', CONF, { 'a.conf': 'proxy_cache_path /var/cache keys_zone=c:1m;' }, []],
  ['a comment', CONF, { 'a.conf': '# access_log /x/a.log;' }, []],
  ['a file that is no settings', 'FROM nginx\nCOPY a.html /etc/nginx/', { 'a.html': 'access_log /x/a.log;' }, []],
  [
    'a file of any name among servers',
    'FROM nginx\nCOPY a /etc/nginx/sites-enabled/a',
    { a: 'access_log /x/a;' },
    ['/x'],
  ],
  ['a directory that is copied whole', 'FROM nginx\nCOPY n /etc/nginx', { 'n/nginx.conf': 'access_log /x/a;' }, ['/x']],
  ['what RUN writes', 'FROM nginx\nRUN echo "access_log /x/a;" > /etc/nginx/conf.d/a.conf', {}, ['/x']],
  ['another server', 'FROM httpd\nCOPY a.conf /etc/nginx/conf.d/a.conf', { 'a.conf': 'access_log /x/a;' }, []],
  [
    'a place below a directory that nobody knows',
    'FROM nginx:1.27\nCOPY a.conf ./etc/nginx/conf.d/a.conf',
    { 'a.conf': 'access_log /x/a;' },
    ['/x'],
  ],
  ['no server', `${CONF}\nCMD ["sleep", "9"]`, { 'a.conf': 'access_log /x/a;' }, []],
  [
    'an image with a user of its own',
    'FROM nginxinc/nginx-unprivileged:1.27\nCOPY a.conf /etc/nginx/conf.d/a.conf',
    { 'a.conf': 'access_log /x/a;' },
    [],
  ],
] as const) {
  directives(`written: ${sentence}`, () => {
    const view = viewFor(text, files, optionsWith(files));
    const own = new Set(toldPaths(view).map(({ because }) => because));
    const found = serverWrites(view).filter(({ because }) => own.has(because));
    assert.equal(
      found.map(({ path, recursive }) => (recursive === true ? `${path} all` : path)),
      [...expected],
    );
  });
}

const UNSAID = 'a server without a port: it listens on 80 as root, and on 8000 as another user.';

for (const [sentence, text, files, expected] of [
  ['a server that says no port', CONF, { 'a.conf': 'server { root /a; }' }, [`/etc/nginx/conf.d/a.conf has ${UNSAID}`]],
  [
    'one of two',
    CONF,
    { 'a.conf': 'server { listen 80; } server { root /a; }' },
    [`/etc/nginx/conf.d/a.conf has ${UNSAID}`],
  ],
  ['a server that says one', CONF, { 'a.conf': 'server { listen 80; location / { root /a; } }' }, []],
  ['a server that may say one elsewhere', CONF, { 'a.conf': 'server { include conf.d/b.conf; }' }, []],
  [
    'a socket in a directory of the system',
    CONF,
    { 'a.conf': 'server { listen unix:/run/a.sock; }' },
    ['listen (/etc/nginx/conf.d/a.conf) writes /run/a.sock, where only root may.'],
  ],
  ['a socket where anybody may', CONF, { 'a.conf': 'server { listen unix:/tmp/a.sock; }' }, []],
  ['a socket in a place of its own', CONF, { 'a.conf': 'server { listen unix:/srv/s/a.sock; }' }, []],
  [
    'a socket of a pool',
    POOL,
    { 'a.conf': 'listen = /run/a.sock\n' },
    ['listen (/usr/local/etc/php-fpm.d/a.conf) writes /run/a.sock, where only root may.'],
  ],
  ['a server of a group of them', CONF, { 'a.conf': 'upstream u { server a:80; }' }, []],
  [
    'a path that nobody knows',
    CONF,
    { 'a.conf': 'access_log /l/$host;' },
    ['/etc/nginx/conf.d/a.conf names /l/$host, and we do not know which path that is.'],
  ],
  ['settings that are not there', CONF, {}, ['/etc/nginx/conf.d/a.conf (line 2)']],
  [
    'one of two',
    'FROM nginx\nCOPY b.conf /etc/nginx/\nCOPY a.conf /etc/nginx/',
    { 'b.conf': '' },
    ['/etc/nginx/a.conf (line 3)'],
  ],
  ['a directory that is not there', 'FROM nginx\nCOPY n /etc/nginx', {}, ['/etc/nginx (line 2)']],
  [
    'settings of another image',
    'FROM nginx\nCOPY --from=x/y /n.conf /etc/nginx/nginx.conf',
    {},
    ['/etc/nginx/nginx.conf (line 2)'],
  ],
  [
    'settings that are downloaded',
    'FROM nginx\nADD http://x/y.conf /etc/nginx/conf.d/',
    {},
    ['/etc/nginx/conf.d/y.conf (line 2)'],
  ],
  [
    'settings that RUN downloads',
    'FROM nginx\nRUN curl -o /etc/nginx/nginx.conf x',
    {},
    ['/etc/nginx/nginx.conf (line 2)'],
  ],
  [
    'settings that a command makes',
    'FROM nginx\nRUN made > /etc/nginx/nginx.conf',
    {},
    ['/etc/nginx/nginx.conf (line 2)'],
  ],
  ['what is added to settings', 'FROM nginx\nRUN made >> /etc/nginx/nginx.conf', {}, []],
  ['what is no settings', 'FROM nginx\nCOPY a.crt /etc/nginx/certs/', {}, []],
  ['what is served', 'FROM nginx\nCOPY dist /usr/share/nginx/html', {}, []],
  ['another server', 'FROM httpd\nCOPY a.conf /etc/nginx/nginx.conf', {}, []],
  [
    'a place below a directory that nobody knows',
    'FROM nginx\nCOPY a.conf ./etc/nginx/conf.d/a.conf',
    { 'a.conf': 'listen 1;' },
    [],
  ],
] as const) {
  directives(`told: ${sentence}`, () => {
    const found = directiveConsequences(viewFor(text, files, optionsWith(files)), NEW).map(
      ({ sentence: each }) => each,
    );
    assert.is(found.length, expected.length, found.join('\n'));
    for (const [at, each] of expected.entries()) assert.ok(found[at]?.includes(each), `${found[at]}`);
  });
}

directives('an image that has its user listens where it does', () => {
  const view = viewFor(CONF, { 'a.conf': 'server { root /a; }' });
  assert.equal(directiveConsequences(view, { ...NEW, kind: 'existing' }), []);
});

const told = (conf: string, start = ''): readonly string[] => {
  const files = { 'a.conf': conf };
  const view = viewFor(`${CONF}${start}`, files, optionsWith(files));
  return directiveConsequences(view, NEW).map(({ kind, sentence }) => `${kind}: ${sentence}`);
};

const INCLUDED =
  'unread: /etc/nginx/conf.d/a.conf includes /opt/a.conf, which we do not read: it may name other ports, and other files that the server writes.';

const SILENT =
  'moved-port: /etc/nginx/conf.d/a.conf has a server without a port: it listens on 80 as root, and on 8000 as another user.';

for (const [sentence, conf, expected] of [
  ['an empty server says no port', 'server { listen 8080; } server { }', [SILENT]],
  ['neither does what every package has', 'server { include fastcgi_params; }', [SILENT]],
  ['another file may', 'server { include /opt/a.conf; }', [INCLUDED]],
  ['a file of settings is read itself', 'include conf.d/b.conf;', []],
  [
    'the end of a long file is not read',
    `${'#\n'.repeat(50_001)}`,
    ['unread: /etc/nginx/conf.d/a.conf is too long for us: only its beginning is read.'],
  ],
] as const) {
  directives(sentence, () => assert.equal(told(conf), expected));
}

directives('other settings are told', () => {
  assert.equal(told('', '\nCMD ["nginx", "-c", "/opt/a.conf"]'), [
    'unread: We do not read the settings /opt/a.conf (line 3): they may name other ports, and files that the server writes.',
  ]);
});

for (const [option, expected] of [
  ['-c", "/opt/a.conf', ['/opt/a.conf']],
  ['-c", "/etc/nginx/nginx.conf', []],
  ['-g", "daemon off; error_log $A;', ['$A']],
  ['-e", "/opt/a.conf', []],
] as const) {
  directives(`settings of the command: ${option}`, () => {
    const found = told('', `\nCMD ["nginx", "${option}"]`);
    assert.equal(
      found.map((each) => /(?:settings|names) ([^ ,]+)/.exec(each)?.[1]),
      [...expected],
      found.join('\n'),
    );
  });
}

directives.run();
