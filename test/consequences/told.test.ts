import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Consequence } from '../../src/consequences/consequence.js';
import { consequencesOf, whoOf } from '../../src/consequences/consequences.js';
import type { View } from '../../src/consequences/view.js';
import { planFor } from '../../src/fix/plan.js';
import type { ContextEntry, Options } from '../../src/image/options.js';
import { grammar } from '../grammars.js';
import { type Files, viewFor } from './views.js';

const told = suite('consequences: what is told');

/** Of a stage that is root those that its fix leaves. */
const leftIn = (view: View): readonly Consequence[] => {
  const { dockerfile, stage, options } = view;
  return planFor(dockerfile, stage, options)?.consequences ?? consequencesOf(view, whoOf(stage));
};

/** Kind, certainty and sentence of each. */
const toldOf = (view: View): readonly string[] =>
  leftIn(view).map(({ kind, certainty, sentence }) => `${kind}, ${certainty}: ${sentence}`);

const IDLE = 'CMD ["sleep", "1"]';

/** An entry script that asks so many questions behind the one whether it is root, then gives a file away. */
const nested = (count: number): Files => ({
  'run.sh': `#!/bin/sh\nif [ "$(id -u)" = 0 ]; then\n${'if test -e /a; then\n'.repeat(count)}chown a /b\n${'fi\n'.repeat(count)}fi\n`,
});

type Row = readonly [sentence: string, text: string, expected: readonly string[], files?: Files, options?: Options];

const rows: readonly Row[] = [
  [
    'a base image that a variable hides',
    `ARG B\nFROM $B\n${IDLE}`,
    ['unresolved-base, unread: We do not know $B: its files and its entry script may need root.'],
  ],
  [
    'Windows',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["a"]',
    ['windows, unread: Windows: we do not know whether the process needs an administrator.'],
  ],
  [
    'a name without a uid',
    `FROM example.com/x\nUSER app\n${IDLE}`,
    [
      'unknown-base, unread: We do not know example.com/x: its files and its entry script may need root.',
      "name-only, may-break: We do not know the uid of app, and Kubernetes' runAsNonRoot refuses a name.",
    ],
  ],
  [
    'a key that only root may read',
    `FROM debian:12\nRUN ssh-keygen -f /etc/app.key -N ""\nUSER 1000\n${IDLE}`,
    ['unreadable, may-break: /etc/app.key (line 2) has mode 600: only its owner may read it.'],
  ],
  [
    'options that a variable has',
    'FROM python:3.12\nCOPY a.py /\nENV GUNICORN_CMD_ARGS="-b unix:/run/a.sock"\nCMD ["gunicorn", "a:b"]',
    ['writes, breaks: gunicorn (line 4) writes /run/a.sock, where only root may.'],
    { 'a.py': '' },
  ],
  [
    'an option of a file with several values',
    'FROM python:3.12\nCOPY a.py gunicorn.conf.py /\nCMD ["gunicorn", "a:b"]',
    ['unread, unread: We do not know what bind (gunicorn.conf.py) (line 3) is or runs.'],
    { 'a.py': '', 'gunicorn.conf.py': 'bind = ["unix:/run/a.sock", ":80"]' },
  ],
  [
    'a script that ends where it is not root',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, breaks: exit (run.sh, line 2) ends the script if it does not run as root.'],
    { 'run.sh': '#!/bin/sh\n[ "$(id -u)" = 0 ] || exit 1\nexec sleep 1\n' },
  ],
  [
    'a server that is told to switch users',
    'FROM debian:12\nCMD ["privoxy", "--user", "privoxy"]',
    [
      'step-down, breaks: privoxy (line 2) gets --user: it switches users, which only root may do.',
      'unread, unread: We do not know what privoxy (line 2) writes or needs when it starts.',
    ],
  ],
  [
    'a program that is told that it is root, and writes where it starts',
    'FROM opensuse/leap:15\nCMD ["jupyter", "notebook", "--allow-root"]',
    [
      'needs-root, may-break: jupyter (line 2) has an option that lets it run as root.',
      'writes, may-break: jupyter (line 2) writes to the directory it is started in, which root owns unless a volume is mounted there.',
    ],
  ],
  [
    'the directory that its base says',
    'FROM debian:12\nCMD ["jupyter", "notebook"]',
    ['writes, may-break: jupyter (line 2) writes to /, which root owns unless a volume is mounted there.'],
  ],
  [
    'a log file in a directory of the system',
    `FROM debian:12\nENV LOG_FILE=/var/log/a.log\n${IDLE}`,
    ['writes, may-break: ENV LOG_FILE (line 2) names /var/log/a.log, in a directory where only root may make files.'],
  ],
  [
    'a development container by what an editor reads',
    `FROM debian:12\n${IDLE}`,
    [
      'context, may-break: .devcontainer/devcontainer.json says that this is a development container: what people install in it needs root, and remoteUser picks the user.',
    ],
    { '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "../Dockerfile"}}' },
  ],
  [
    'directories that nothing in the image can give away',
    'FROM scratch\nCOPY a /data/a\nVOLUME /data\nENV CACHE_DIR=/c\nCMD ["/data/a"]',
    [
      'unwritable, may-break: /data (VOLUME on line 3) belongs to root, and 10001:10001 may not write to it.',
      'unwritable, may-break: 10001:10001 may not make /c (ENV CACHE_DIR on line 4).',
      'unread, unread: We could not find the source of /data/a (line 5): we do not know what it writes.',
    ],
  ],
  [
    'a directory of an image that nobody knows',
    `FROM example.com/x\nVOLUME /data\nUSER root\n${IDLE}`,
    [
      'unknown-base, unread: We do not know example.com/x: its files and its entry script may need root.',
      'unread, unread: We do not know whether 10001:10001 may write to /data (VOLUME on line 2).',
    ],
  ],
  [
    'a closed file in OpenShift',
    `FROM debian:12\nCOPY --chmod=600 a /a\n${IDLE}`,
    ['unreadable, breaks: COPY --chmod=600 (line 2) lets only the owner use the files: group 0 may not.'],
    {},
    { profile: 'openshift' },
  ],
  [
    'a base image that starts its own entry point',
    'FROM influxdb:2.7',
    [
      'needs-root, may-break: docker.io/library/influxdb is designed to start as root.',
      'step-down, may-break: The entry script of docker.io/library/influxdb starts as root and steps down with gosu: what it does before, such as chown of its data, will fail.',
      'unread, unread: We do not know what the entry point of docker.io/library/influxdb writes or needs when it starts.',
    ],
  ],
  [
    'a stage that checks another one',
    `FROM debian:12 AS prod\n${IDLE}\nFROM prod AS test\n${IDLE}`,
    [
      'context, may-break: The name test says that this stage checks prod, which is what people run: fix that with --target prod.',
    ],
  ],
  [
    'a shell that waits',
    'FROM debian:12\nCMD ["bash"]',
    [
      'purpose, may-break: The image starts bash (line 2) and waits: people and jobs that work in it can no longer install or write as root.',
    ],
  ],
  [
    'a program that prints its help',
    'FROM debian:12\nENTRYPOINT ["curl"]\nCMD ["--help"]',
    [
      'purpose, may-break: The image only prints what curl (line 3) says: with other arguments, mounts and files have to be open to the new user.',
    ],
  ],
  [
    'a program that needs root with some options',
    'FROM debian:12\nENTRYPOINT ["nmap"]',
    [
      'purpose, may-break: nmap (line 2) captures or makes raw packets where an option asks for it: that will not work without root.',
    ],
  ],
  [
    'a program that a variable hides',
    'FROM debian:12\nCMD ["sh", "-c", "exec $APP"]',
    ['unread, unread: We do not know what $APP (line 2) is or runs.'],
  ],
  [
    'a key that root made in the home of root is for root',
    `FROM debian:12\nRUN ssh-keygen -f /root/.ssh/id -N ""\nUSER 1000\n${IDLE}`,
    [],
  ],
  [
    'a file that others may write and not read',
    `FROM debian:12\nRUN touch /app.log && chmod 622 /app.log\nUSER 1000\n${IDLE}`,
    ['unreadable, may-break: /app.log (line 2) has mode 622: only its owner may read it.'],
  ],
  [
    'what sshd wants for root alone',
    `FROM debian:12\nRUN touch /etc/ssh/k && chmod 600 /etc/ssh/k\nUSER 7\n${IDLE}`,
    [],
  ],
  ['a cache in the home of root', `FROM debian:12\nRUN cp -r a /root/.cache/b\nUSER 1000\n${IDLE}`, []],
  [
    'the port of a server in one module',
    'FROM python:3.12\nCMD ["python", "-m", "http.server", "80"]',
    [
      "privileged-port, may-break: python (line 2) is set to listen on port 80, which non-root may use on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.",
      'unread, unread: We do not know what python -m http.server (line 2) writes or needs when it starts.',
      'unread, unread: We could not find the source of python -m http.server (line 2): we do not know what it writes.',
    ],
  ],
  [
    'the port of the server of PHP',
    'FROM php:8.3\nCMD ["php", "-S", "0.0.0.0:80"]',
    [
      "privileged-port, may-break: php (line 2) is set to listen on port 80, which non-root may use on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.",
    ],
  ],
  [
    'the port that a client asks',
    'FROM debian:12\nCMD ["psql", "--port", "80"]',
    ['unread, unread: We do not know what psql (line 2) writes or needs when it starts.'],
  ],
  [
    'on Windows nobody looks at files',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app\nUSER ContainerUser\nCMD ["C:/app/a"]',
    ['windows, unread: Windows: we do not know whether the process needs an administrator.'],
  ],
  [
    'a script that its group may run',
    'FROM debian:12\nCOPY --chmod=750 --chown=0:7 run.sh /run.sh\nUSER 5:7\nCMD ["/run.sh"]',
    [],
    { 'run.sh': '#!/bin/sh\nsleep 1\n' },
  ],
  [
    'a script that another group may run',
    'FROM debian:12\nCOPY --chmod=750 --chown=0:7 run.sh /run.sh\nUSER 5:8\nCMD ["/run.sh"]',
    [
      'unreadable, breaks: 5:8 may not run /run.sh, which line 4 starts.',
      'unreadable, may-break: /run.sh (line 2) has mode 750: only its owner may read it.',
    ],
    { 'run.sh': '#!/bin/sh\nsleep 1\n' },
  ],
  [
    'a file that HOME leads to',
    `FROM node:22\nRUN date > ~/x\n${IDLE}`,
    [
      'moved-home, may-break: The fix moves the files of /root to /home/node: mounts, scripts and images built FROM this one have to use it.',
    ],
  ],
  ['what pip installs at home', `FROM python:3.12\nRUN pip install --user x\n${IDLE}`, []],
  [
    'a script that fails where it is not root',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, breaks: false (run.sh, line 2) ends the script if it does not run as root.'],
    { 'run.sh': '#!/bin/sh\n[ "$(id -u)" = 0 ] || false\nexec sleep 1\n' },
  ],
  [
    'a script that starts something as root alone',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, breaks: sleep (run.sh, line 2) is started only as root: the script starts nothing for another user.'],
    { 'run.sh': '#!/bin/sh\n[ "$(id -u)" = 0 ] && exec sleep 1\n' },
  ],
  [
    'a script that asks under set -e',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, may-break: The test (run.sh, line 3) fails for another user than root, and may end the script.'],
    { 'run.sh': '#!/bin/sh\nset -e\n[ "$(id -u)" = 0 ]\nexec sleep 1\n' },
  ],
  [
    'npm start without scripts',
    'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]',
    ['unread, unread: We do not know what npm (line 4) writes or needs when it starts.'],
    { 'package.json': '{"scripts": {}}', 'server.js': '' },
  ],
  [
    'npm start with one of another name runs server.js',
    'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]',
    [],
    { 'package.json': '{"scripts": {"test": "x"}}', 'server.js': '' },
  ],
  [
    'what a script does only as root, thirty-one questions below',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    [],
    nested(31),
  ],
  [
    'a script that may refuse to be somebody',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, may-break: exit (run.sh, line 2) may end the script if it does not run as root.'],
    { 'run.sh': '#!/bin/sh\n[ "$(id -u)" = "$OWNER" ] || exit 1\n' },
  ],
  [
    'nobody looks further up',
    'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]',
    ['needs-root, may-break: chown (run.sh, line 35) changes the owner of files, which only root may do.'],
    nested(32),
  ],
  [
    'a program that is installed by its name is none of ours',
    'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm i -g tool\nCMD ["tool"]',
    ['unread, unread: We do not know what tool (line 5) writes or needs when it starts.'],
  ],
  [
    'one that is added',
    'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm add tool\nCMD ["tool"]',
    ['unread, unread: We do not know what tool (line 5) writes or needs when it starts.'],
  ],
  [
    'one that is made of the context has its source there',
    'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm i -g .\nCMD ["tool"]',
    ['unread, unread: We could not find the source of tool (line 5): we do not know what it writes.'],
  ],
  [
    'what nobody has read is told once',
    'FROM debian:12\nCMD tool a; tool b; $X; $X',
    [
      'unread, unread: We do not know what tool (line 2) writes or needs when it starts.',
      'unread, unread: We do not know what $X (line 2) is or runs.',
    ],
  ],
  [
    'an entry script that RUN writes',
    'FROM debian:12\nRUN echo "gosu app x" > /run.sh\nENTRYPOINT ["/run.sh"]',
    [
      'step-down, breaks: gosu (/run.sh, line 1) switches users at start, which only root may do.',
      'unread, unread: We do not know what x (/run.sh, line 1) writes or needs when it starts.',
    ],
  ],
];

for (const [sentence, text, expected, files = {}, options = {}] of rows) {
  told(sentence, () => assert.equal(toldOf(viewFor(text, files, options)), expected));
}

for (const [sentence, text, expected] of [
  [
    'a directory that belongs to root',
    'FROM scratch\nCOPY a /data/a\nVOLUME /data\nCMD ["/data/a"]',
    ['Give it to the user: chown above USER, or COPY --chown.', 'Prove the fix with verify.'],
  ],
  [
    'a name',
    `FROM example.com/x\nUSER app\n${IDLE}`,
    ['Look into the image, or prove the fix with verify.', 'Give the account a uid, and write it in USER.'],
  ],
] as const) {
  told(`what to do: ${sentence}`, () =>
    assert.equal(
      leftIn(viewFor(text)).map(({ advice }) => advice),
      expected,
    ),
  );
}

told('a development container by where its file lies', () => {
  const path = 'a/.devcontainer/Dockerfile';
  assert.equal(toldOf(viewFor(`FROM debian:12\n${IDLE}`, {}, {}, path)), [
    'context, may-break: The path says that this is a development container: what people install in it needs root, and remoteUser picks the user.',
  ]);
});

told('a program that the code of the project hides', () => {
  const entries = new Map<string, ContextEntry>([
    ['', { kind: 'directory', mode: 0o755, names: ['app.py'] }],
    ['app.py', { kind: 'file', mode: 0o644, names: [] }],
  ]);
  const options = { grammar, contextEntry: (path: string) => entries.get(path === '.' ? '' : path) };
  const files = { 'app.py': 'import subprocess, sys\nsubprocess.run(sys.argv[1])\n' };
  const text = 'FROM python:3.12\nWORKDIR /app\nCOPY app.py ./\nCMD ["python", "app.py"]';
  assert.equal(toldOf(viewFor(text, files, options)), [
    'unread, unread: app.py, line 2: we do not know which program subprocess.run starts.',
  ]);
});

told.run();
