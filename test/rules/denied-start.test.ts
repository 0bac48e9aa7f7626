import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deniedStart } from '../../src/rules/denied-start.js';
import { subjectOf } from '../../src/rules/subject.js';
import { applyEdits } from '../../src/text/edit.js';
import { found } from './blames.js';

const rule = suite('rules/denied-start');

for (const [sentence, text, files, expected] of [
  [
    'gosu cannot switch',
    'FROM debian:12\nUSER 1000\nENTRYPOINT ["gosu", "app", "x"]\n',
    {},
    ['error: gosu (line 3) switches users at start, which only root may do.'],
  ],
  [
    'a supervisor that is told the user that the image has',
    'FROM example.com/php\nCOPY s.conf /etc/supervisor/s.conf\nCMD ["supervisord", "-n", "-c", "/etc/supervisor/s.conf"]\nUSER www-data\n',
    { 's.conf': '[supervisord]\nuser=www-data\n[program:a]\ncommand=/a\n' },
    [],
  ],
  [
    'one that is told another',
    'FROM example.com/php\nCOPY s.conf /etc/supervisor/s.conf\nCMD ["supervisord", "-n", "-c", "/etc/supervisor/s.conf"]\nUSER nobody\n',
    { 's.conf': '[supervisord]\nuser=www-data\n[program:a]\ncommand=/a\n' },
    ['error: supervisord (line 3) gets --user: it switches users, which only root may do.'],
  ],
  ['sudo may be allowed', 'FROM debian:12\nUSER 1000\nENTRYPOINT ["sudo", "x"]\n', {}, []],
  [
    'cron switches to the users of its jobs',
    'FROM debian:12\nUSER 1000\nCMD ["cron", "-f"]\n',
    {},
    ['error: cron (line 3) switches to the users of its jobs: it will not work without root.'],
  ],
  [
    'not where it runs as root whoever starts it',
    'FROM debian:12\nRUN chmod u+s $(which cron)\nUSER 1000\nCMD ["cron", "-f"]\n',
    {},
    [],
  ],
  ['nor by a number', 'FROM debian:12\nRUN chmod 4755 /usr/sbin/cron\nUSER 1000\nCMD ["cron", "-f"]\n', {}, []],
  [
    'the bit of a group is another',
    'FROM debian:12\nRUN chmod g+s /usr/sbin/cron\nUSER 1000\nCMD ["cron", "-f"]\n',
    {},
    ['error: cron (line 4) switches to the users of its jobs: it will not work without root.'],
  ],
  ['dnsmasq may be told another port', 'FROM debian:12\nUSER 1000\nCMD ["dnsmasq", "-k"]\n', {}, []],
  ['root may switch', 'FROM debian:12\nENTRYPOINT ["gosu", "app", "x"]\n', {}, []],
  [
    'a script that ends where it is not root',
    'FROM debian:12\nUSER 1000\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ "$(id -u)" -ne 0 ] && exit 1\nserve\n' },
    ['error: exit (run.sh, line 2) ends the script if it does not run as root.'],
  ],
  [
    'a script that switches only as root',
    'FROM debian:12\nUSER 1000\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nif [ "$(id -u)" = 0 ]; then exec gosu app "$@"; fi\nexec "$@"\n' },
    [],
  ],
  [
    'a script that may come to switch',
    'FROM debian:12\nUSER 1000\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nif [ -n "$A" ]; then exec gosu app "$@"; fi\nexec "$@"\n' },
    [],
  ],
  ['a tool that is only installed', 'FROM debian:12\nRUN apt-get install -y gosu\nUSER 1000\nCMD ["x"]\n', {}, []],
  [
    'gunicorn is told a user',
    'FROM python:3.12\nUSER 1000\nCMD ["gunicorn", "-u", "www-data", "a:b"]\n',
    {},
    ['error: gunicorn (line 3) gets -u: it switches users, which only root may do.'],
  ],
  [
    'supervisord is told users',
    'FROM debian:12\nCOPY supervisord.conf /etc/\nUSER 1000\nCMD ["supervisord"]\n',
    { 'supervisord.conf': '[program:a]\nuser=app\n' },
    ['error: supervisord.conf (line 2) starts programs as app, which supervisord may do only as root.'],
  ],
  [
    'supervisord is told users by a file of another name',
    'FROM debian:12\nCOPY s.conf /etc/supervisor/conf.d/\nUSER 1000\nCMD ["supervisord"]\n',
    { 's.conf': '[program:a]\nuser=www-data\n' },
    ['error: s.conf (line 2) starts programs as www-data, which supervisord may do only as root.'],
  ],
  [
    'supervisord is told who it is',
    'FROM debian:12\nCOPY s.conf /etc/supervisor/conf.d/\nUSER www-data\nCMD ["supervisord"]\n',
    { 's.conf': '[program:a]\nuser=www-data\n' },
    [],
  ],
  [
    'a service for which nothing is prepared',
    'FROM debian:12\nRUN apt-get install -y nginx\nUSER 33\nCMD service nginx start && tail -f /dev/null\n',
    {},
    ['error: service (line 4) starts a service as root: it will not work without root.'],
  ],
  [
    'a service whose files are given away',
    'FROM debian:12\nRUN apt-get install -y nginx && chown -R 33 /var/log/nginx\nUSER 33\nCMD service nginx start\n',
    {},
    [],
  ],
  [
    'a service of an image that nobody knows',
    'FROM example.org/nginx\nUSER 33\nCMD service nginx start && tail -f /dev/null\n',
    {},
    [],
  ],
  ['cron that sudo starts', 'FROM debian:12\nUSER 1000\nCMD sudo cron && sleep 9\n', {}, []],
  ['its init script, too', 'FROM debian:12\nUSER 1000\nCMD sudo /etc/init.d/cron start && sleep 9\n', {}, []],
  [
    'and a script that sudo starts',
    'FROM debian:12\nCOPY a.sh /a.sh\nUSER 1000\nCMD ["sudo", "/a.sh"]\n',
    { 'a.sh': '#!/bin/sh\ncron -f\n' },
    [],
  ],
  ['a service that sudo starts', 'FROM debian:12\nUSER 33\nCMD sudo service ssh restart && sleep 9\n', {}, []],
  [
    'sshd by itself',
    'FROM debian:12\nRUN apt-get install -y openssh-server\nUSER 1000\nCMD ["/usr/sbin/sshd", "-D"]\n',
    {},
    ["error: sshd (line 4) reads keys and makes files that are root's: it will not work without root."],
  ],
  ['sshd with keys of its own', 'FROM debian:12\nUSER 1000\nCMD ["/usr/sbin/sshd", "-D", "-h", "/k"]\n', {}, []],
  [
    'sshd whose settings are copied',
    'FROM debian:12\nCOPY s /etc/ssh/sshd_config\nUSER 1000\nCMD ["sshd", "-D"]\n',
    {},
    [],
  ],
  ['sshd whose keys are made', 'FROM debian:12\nRUN ssh-keygen -A\nUSER 1000\nCMD ["sshd", "-D"]\n', {}, []],
  ['supervisord without users', 'FROM debian:12\nUSER 1000\nCMD ["supervisord"]\n', {}, []],
] as const) {
  rule(sentence, () => assert.equal(found(deniedStart, text, files), expected));
}

const APP = 'FROM debian:12\nRUN useradd -u 70 -U app\nUSER 70:70\n';

for (const [sentence, text, expected] of [
  ['to the user that it is', `${APP}ENTRYPOINT ["gosu", "app", "x"]\n`, 'ENTRYPOINT ["x"]\n'],
  ['not to another', `${APP}ENTRYPOINT ["gosu", "games", "x"]\n`, undefined],
  ['not where something else needs root', `${APP}ENTRYPOINT ["gosu", "app", "cron"]\n`, undefined],
  ['not in a shell', `${APP}ENTRYPOINT gosu app x\n`, undefined],
] as const) {
  rule(`a switch is left out, ${sentence}`, () => {
    const [found] = deniedStart.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.match(found?.message ?? '', 'gosu');
    assert.is(found?.fix && applyEdits(text, found.fix.edits).slice(APP.length), expected);
  });
}

rule.run();
