import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deniedWrite } from '../../src/rules/denied-write.js';
import { optionsWith } from '../code/told.js';
import { found } from './blames.js';

const rule = suite('rules/denied-write');

for (const [sentence, text, files, expected] of [
  [
    "a server whose paths are root's",
    'FROM nginx:1.27\nUSER 101:101\n',
    {},
    ['error: /var/cache/nginx (what nginx writes) belongs to root, and 101:101 may not write to it.'],
  ],
  [
    'a check that keeps what it fetches where it runs',
    'FROM node:22-alpine\nWORKDIR /srv/app\nUSER node\nHEALTHCHECK CMD wget http://localhost:3000/health\nCMD ["node", "a.js"]\n',
    {},
    ['error: /srv/app (line 4) belongs to root, and node may not write to it.'],
  ],
  [
    'one with an option that nobody knows',
    'FROM node:22-alpine\nWORKDIR /srv/app\nUSER node\nHEALTHCHECK CMD wget -qs http://localhost:3000/health\nCMD ["node", "a.js"]\n',
    {},
    [],
  ],
  [
    'a script that copies over a file of the system that is open to its group',
    'FROM centos:7\nRUN useradd -u 1001 -g 0 user && chmod g=u /etc/passwd\nCOPY start /\nUSER 1001\nENTRYPOINT ["/start"]\n',
    { start: '#!/bin/sh\ncp /tmp/passwd /etc/\nexec sleep 9\n' },
    [],
  ],
  [
    'one that copies over a file of the system that is closed',
    'FROM centos:7\nRUN useradd -u 1001 -g 0 user\nCOPY start /\nUSER 1001\nENTRYPOINT ["/start"]\n',
    { start: '#!/bin/sh\ncp /tmp/passwd /etc\nexec sleep 9\n' },
    ['error: cp (start, line 2) writes /etc/passwd, where only root may.'],
  ],
  [
    'a server whose paths are given away',
    'FROM nginx:1.27\nRUN touch /run/nginx.pid && chown -R 101 /run/nginx.pid /var/cache/nginx\nUSER 101:101\n',
    {},
    [],
  ],
  [
    'a script that writes where root does, as an account whose number useradd picks',
    'FROM debian:12\nRUN useradd b\nCOPY run.sh /\nWORKDIR /app\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\necho a > /app/log\nexec serve\n' },
    ['error: /app (run.sh, line 2) belongs to root, and b may not write to it.'],
  ],
  [
    'a script of such an account that writes what is its own, or may be',
    'FROM debian:12\nRUN useradd b && mkdir /x && chown b /x\nCOPY --chown=1000 run.sh /y/\nCOPY run.sh /\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\necho a > /x/log\necho a > /y/log\nexec serve\n' },
    [],
  ],
  ['an image of a server that is not root', 'FROM nginxinc/nginx-unprivileged:1.27\nUSER 101\n', {}, []],
  ['root may write', 'FROM nginx:1.27\n', {}, []],
  [
    'a server that writes below the directory it is started in, which nobody knows',
    'FROM prom/prometheus:latest\nCOPY start /start\nUSER nobody\nENTRYPOINT ["/start"]\n',
    { start: '#!/bin/sh\nexec /bin/prometheus "$@"\n' },
    [],
  ],
  [
    'a script that writes into /etc',
    'FROM debian:12\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\necho a > /etc/a.conf\nexec serve\n' },
    ['error: echo (run.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  [
    'a script that writes what is its own',
    'FROM debian:12\nCOPY run.sh /\nRUN touch /etc/a.conf && chown 1000 /etc/a.conf\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\necho a > /etc/a.conf\nexec serve\n' },
    [],
  ],
  [
    'a script that may come to write',
    'FROM debian:12\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -n "$A" ] && echo a > /etc/a.conf\nexec serve\n' },
    [],
  ],
  [
    'a script that surely makes a directory',
    'FROM debian:12\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nset -e\nmkdir -p /var/lib/thing\nexec serve\n' },
    ['error: 1000 may not make /var/lib/thing (run.sh, line 3).'],
  ],
  [
    'a directory of root that the command surely writes into',
    'FROM debian:12\nRUN mkdir /data\nUSER 1000\nCMD echo x > /data/x\n',
    {},
    ['error: /data (line 4) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'a WORKDIR of root that the command surely writes into',
    'FROM debian:12\nWORKDIR /app\nUSER 1000\nCMD ["touch", "x"]\n',
    {},
    ['error: /app (line 4) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'a directory of root that the command may write into',
    'FROM debian:12\nRUN mkdir /data\nUSER 1000\nCMD echo x > /data/x || exec y\n',
    {},
    [],
  ],
  [
    'a directory that mkdir leaves as it is',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nmkdir -p /data\nexec serve\n' },
    [],
  ],
  [
    'but not one beside it',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nmkdir -p /data /other\nexec serve\n' },
    ['error: 1000 may not make /other (run.sh, line 2).'],
  ],
  [
    'nor what is written into it',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nmkdir -p /data\necho a > /data/x\nexec serve\n' },
    ['error: /data (run.sh, line 3) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'what sudo writes',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nsudo touch /etc/x\nexec serve\n' },
    [],
  ],
  [
    'what sudo hands over',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nsudo chown -R app /data\necho a > /data/x\nexec serve\n' },
    [],
  ],
  [
    'what sudo hands over of the system',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nsudo chown app /etc/x\necho a > /etc/x\nexec serve\n' },
    [],
  ],
  [
    'sudo, and something else',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nsudo chown -R app /other\nsudo ls /data\necho a > /data/x\nexec serve\n' },
    ['error: /data (run.sh, line 4) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'a directory that the script wants to be mounted',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    {
      'run.sh':
        '#!/bin/sh\nif [ ! -d /far ]; then\n  echo no\n  exit 1\nfi\nmv /tmp/x /far/\necho a > /far/b/x\nexec serve\n',
    },
    [],
  ],
  [
    'in other words',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nD=/far\ndie() { echo no; exit 1; }\n[ -e $D ] || die\necho a > /far/b/x\nexec serve\n' },
    [],
  ],
  [
    'one that the image has',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -d /data ] || exit 1\necho a > /data/x\nexec serve\n' },
    ['error: /data (run.sh, line 3) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'one that the script makes',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -d /far ] || mkdir /far\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'one that must not be there',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -d /far ] && exit 1\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'one that is wanted at times',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nif [ -n "$A" ]; then\n  [ -d /far ] || exit 1\nfi\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 5).'],
  ],
  [
    'one beside that is wanted',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -d /far ] || exit 1\necho a > /near/x\nexec serve\n' },
    ['error: 1000 may not make /near (run.sh, line 3).'],
  ],
  [
    'what sudo writes beside it',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nsudo touch /data/y\necho a > /data/x\nexec serve\n' },
    ['error: /data (run.sh, line 3) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'what nobody hands over',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nchown app /data || true\necho a > /data/x\nexec serve\n' },
    ['error: /data (run.sh, line 3) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'a file that is there',
    'FROM debian:12\nRUN touch /far\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\necho a > /far\nexec serve\n' },
    ['error: /far (run.sh, line 2) belongs to root, and 1000 may not write to it.'],
  ],
  [
    'a directory without which it may end',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\ndie() { [ -z "$A" ] || exit 1; }\n[ -e /far ] || die\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 4).'],
  ],
  [
    'one without which a function would end it',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\ndie() { [ -e /far ] || exit 1; }\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'one that another program takes',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nlook -d /far || exit 1\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'one of two',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -d /far -o -d /near ] || exit 1\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'a word',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[ -n /far ] || exit 1\necho a > /far/x\nexec serve\n' },
    ['error: 1000 may not make /far (run.sh, line 3).'],
  ],
  [
    'one that double brackets want',
    'FROM debian:12\nRUN mkdir /data\nCOPY run.sh /\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\n[[ -d /far ]] || exit 1\necho a > /far/x\nexec serve\n' },
    [],
  ],
  ['a WORKDIR of root, into which nothing is written', 'FROM debian:12\nWORKDIR /app\nUSER 1000\nCMD ["x"]\n', {}, []],
  ['a directory with a telling name', 'FROM debian:12\nRUN mkdir -p /srv/data\nUSER 1000\nCMD ["x"]\n', {}, []],
] as const) {
  rule(sentence, () => assert.equal(found(deniedWrite, text, files), expected));
}

for (const [sentence, text, expected] of [
  [
    'what belongs to the user of the image alone',
    'FROM debian:12\nRUN install -d -o 5 -g 5 /data\nUSER 5:5\nCMD echo x > /data/x\n',
    ['error: /data (line 4) belongs to 5, and a uid that OpenShift hands out may not write to it.'],
  ],
  [
    'not what belongs to the group 0',
    'FROM debian:12\nRUN install -d -o 5 -g 0 -m 775 /data\nUSER 5:5\nCMD echo x > /data/x\n',
    [],
  ],
] as const) {
  rule(`on OpenShift, ${sentence}`, () =>
    assert.equal(found(deniedWrite, text, {}, { profile: 'openshift' }), expected),
  );
}

const PYTHON = 'FROM python:3.12\nWORKDIR /app\nCOPY app.py .\nUSER 1000\nCMD ["python", "app.py"]\n';
const NODE = 'FROM node:22\nWORKDIR /app\nCOPY app.js .\nUSER node\nCMD ["node", "app.js"]\n';
const DENIED = (where: string, path = '/app', who = '1000') => [
  `error: ${path} (${where}) belongs to root, and ${who} may not write to it.`,
];

for (const [sentence, text, files, expected] of [
  ['makes a directory beside it', PYTHON, { 'app.py': 'import os\nos.makedirs("data")\n' }, DENIED('app.py, line 2')],
  [
    'makes several, of which the first is told',
    PYTHON,
    { 'app.py': 'import os\nos.makedirs("a")\nos.makedirs("b")\n' },
    DENIED('app.py, line 2'),
  ],
  [
    'writes a file',
    NODE,
    { 'app.js': 'require("fs").writeFileSync("a.log", "")\n' },
    DENIED('app.js, line 1', '/app', 'node'),
  ],
  [
    'writes one that a text names in part',
    PYTHON,
    { 'app.py': 'open(f"{x}.log"[0:], "w")\nopen(f"./{x}.log", "w")\n' },
    DENIED('app.py, line 2'),
  ],
  [
    'makes a directory that is known in part',
    PYTHON,
    { 'app.py': 'import os\nos.makedirs(f"./{x}", exist_ok=True)\n' },
    [],
  ],
  ['makes the directory it is in', PYTHON, { 'app.py': 'import os\nos.makedirs("/app", exist_ok=True)\n' }, []],
  ['makes one of two', PYTHON, { 'app.py': 'import os\nos.makedirs("/tmp/a" if x else "a")\n' }, []],
  ['makes one by some condition', PYTHON, { 'app.py': 'import os\nif x:\n  os.makedirs("data")\n' }, []],
  ['takes a file away', PYTHON, { 'app.py': 'import os\nos.remove("a.sock")\n' }, []],
  ['makes a data base', PYTHON, { 'app.py': 'import sqlite3\nsqlite3.connect("a.db")\n' }, DENIED('app.py, line 2')],
  [
    'opens the data base of the image',
    PYTHON.replace('app.py', 'app.py a.db'),
    { 'app.py': 'import sqlite3\nsqlite3.connect("a.db")\n', 'a.db': '' },
    [],
  ],
  [
    'names one to what opens it later',
    PYTHON,
    { 'app.py': 'from sqlalchemy import create_engine\ncreate_engine("sqlite:///a.db")\n' },
    [],
  ],
  [
    'writes into a directory of the image',
    PYTHON.replace('USER', 'RUN mkdir /data\nUSER'),
    { 'app.py': 'open("/data/a", "w")\n' },
    DENIED('app.py, line 1', '/data'),
  ],
  [
    'makes a directory of the image',
    PYTHON.replace('USER', 'RUN mkdir /app/data\nUSER'),
    { 'app.py': 'import os\nos.makedirs("data", exist_ok=True)\n' },
    [],
  ],
  [
    'writes into a directory of its own',
    PYTHON.replace('USER', 'RUN chown 1000 .\nUSER'),
    { 'app.py': 'import os\nos.makedirs("data")\n' },
    [],
  ],
] as const) {
  rule(`own code that ${sentence}`, () => assert.equal(found(deniedWrite, text, files, optionsWith(files)), expected));
}

for (const [sentence, path, count] of [
  ['where its service has a mount', '/app/data', 1],
  ['below a mount', '/app', 1],
  ["below a mount in root's", '/etc', 1],
  ['beside a mount', '/app/date', 2],
] as const) {
  rule(`own code that writes ${sentence}`, () => {
    const files = { 'app.py': 'import os\nos.makedirs("data")\nopen("/etc/a.conf", "w")\n' };
    const mount = {
      kind: 'bind',
      what: './x',
      path,
      target: undefined,
      service: 'a',
      file: 'c.yaml',
      line: 4,
    } as const;
    assert.is(found(deniedWrite, PYTHON, files, { ...optionsWith(files), runs: [mount] }).length, count);
  });
}

rule.run();
