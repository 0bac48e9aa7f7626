import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whoOf } from '../../src/consequences/consequences.js';
import { runConsequences } from '../../src/consequences/runs.js';
import { writablePaths } from '../../src/consequences/writable/writable.js';
import type { RunFact } from '../../src/image/run-facts.js';
import { optionsWith } from '../code/told.js';
import { NEW, viewFor } from './views.js';

const runs = suite('consequences/runs');

const fact = (kind: RunFact['kind'], what: string, path?: string, target?: string): RunFact => ({
  kind,
  what,
  path,
  target,
  service: 'a',
  file: 'compose.yaml',
  line: 5,
});

const TEXT = 'FROM debian:12 AS base\nWORKDIR /app\nFROM base AS prod\nCMD ["./serve"]\n';

for (const [sentence, facts, expected] of [
  ['nobody says how it is run', [], []],
  [
    'a right that only root has',
    [fact('rights', 'the capability NET_ADMIN')],
    ['run-rights: a (compose.yaml, line 5) is given the capability NET_ADMIN, which may need root.'],
  ],
  [
    'files of the host where the process writes',
    [fact('bind', './src', '/app')],
    ['host-files: a (compose.yaml, line 5) mounts ./src at /app: its files keep their owner on the host.'],
  ],
  [
    'files of the host below where it writes',
    [fact('bind', './data', '/app/data')],
    ['host-files: a (compose.yaml, line 5) mounts ./data at /app/data: its files keep their owner on the host.'],
  ],
  ['files of the host elsewhere', [fact('bind', './conf', '/etc/conf')], []],
  [
    'a volume of somebody else',
    [fact('shared', 'v with b')],
    ['context: a (compose.yaml, line 5) shares the volume v with b, whose files may be closed to the new user.'],
  ],
  [
    'what is copied into it while it runs',
    [fact('sync', 'src', '/app')],
    [
      'synced: compose.yaml, line 5, copies src to /app as the user of the image, who may not replace files of root there.',
    ],
  ],
  [
    'what is copied nobody knows where',
    [fact('sync', '**/*.js')],
    [
      'synced: compose.yaml, line 5, copies **/*.js to the running container as the user of the image, who may not replace files of root there.',
    ],
  ],
  [
    'a user that an entry script becomes',
    [{ ...fact('environment', 'PGID PUID TZ'), variables: { PUID: '1000', PGID: '1000' } }],
    [
      'step-down: a (compose.yaml, line 5) sets PUID and PGID: an entry script may become that user, which only root may do.',
    ],
  ],
  ['a user that is root', [{ ...fact('environment', 'PUID'), variables: { PUID: '0' } }], []],
  [
    'a mount in the home of root',
    [fact('reads', './x', '/root/.x')],
    [
      'moved-home: a (compose.yaml, line 5) mounts ./x at /root/.x, in the home of root, which another user may not enter.',
    ],
  ],
  ['other variables', [fact('environment', 'TZ')], []],
  ['a root that is read-only, where nothing is written', [fact('read-only', 'x')], []],
  ['rights of another stage', [fact('rights', 'all privileges', undefined, 'base')], []],
  [
    'rights of the very stage',
    [fact('rights', 'all privileges', undefined, 'PROD')],
    ['run-rights: a (compose.yaml, line 5) is given all privileges, which may need root.'],
  ],
] as const) {
  runs(sentence, () => {
    const view = viewFor(TEXT, {}, { runs: facts });
    assert.equal(
      runConsequences(view, { ...whoOf(view.stage), kind: 'new', uid: 5 }).map(
        ({ kind, sentence: told }) => `${kind}: ${told}`,
      ),
      expected,
    );
  });
}

const NGINX = 'FROM nginx:1.27\n';

const STARTED = fact('start', '');

for (const [sentence, files, facts, count] of [
  ['over itself', { 'a/app.py': 'print(1)' }, [STARTED, fact('bind', './a', '/app/a')], 0],
  ['with all around it', { 'a/app.py': 'print(1)' }, [STARTED, fact('bind', '.', '/app')], 0],
  ['and another command starts', { 'a/app.py': 'print(1)' }, [fact('start', 'x'), fact('bind', '.', '/app')], 1],
  ['and nobody says what starts', { 'a/app.py': 'print(1)' }, [fact('bind', '.', '/app')], 1],
  ['and writes beside it', { 'a/app.py': 'open("log", "w")' }, [STARTED, fact('bind', '.', '/app')], 1],
  ['and writes elsewhere', { 'a/app.py': 'open("/tmp/log", "w")' }, [STARTED, fact('bind', '.', '/app')], 0],
  [
    'and writes to what is mounted there',
    { 'a/app.py': 'open("/tmp/x/log", "w")' },
    [STARTED, fact('bind', './x', '/tmp/x')],
    1,
  ],
  [
    'and writes beside what is mounted there',
    { 'a/app.py': 'open("/tmp/y/log", "w")' },
    [STARTED, fact('bind', './x', '/tmp/x')],
    0,
  ],
  [
    'and writes to what is mounted over all of it',
    { 'a/app.py': 'open("/tmp/x/log", "w")' },
    [STARTED, fact('bind', './x', '/tmp')],
    0,
  ],
  [
    'and writes beside one of two that are mounted there',
    { 'a/app.py': 'open("/tmp/y/log", "w")' },
    [STARTED, fact('bind', './x', '/tmp/x'), fact('bind', './t', '/tmp')],
    0,
  ],
  ['and writes nobody knows where', { 'a/app.py': 'open(x(), "w")' }, [STARTED, fact('bind', '.', '/app')], 1],
  [
    'and starts nobody knows what',
    { 'a/app.py': 'import subprocess\nsubprocess.run(x())' },
    [STARTED, fact('bind', '.', '/app')],
    1,
  ],
  ['which is no code', { 'a/app.py': 'print(1)', 'd/x.csv': '' }, [STARTED, fact('bind', './d', '/app/d')], 1],
] as const) {
  runs(`code is mounted ${sentence}`, () => {
    const text = 'FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["python", "a/app.py"]\n';
    const view = viewFor(text, files, { ...optionsWith(files), runs: facts });
    assert.is(runConsequences(view, NEW).filter(({ kind }) => kind === 'host-files').length, count);
  });
}

const PYTHON = 'FROM python:3.12\nWORKDIR /app\nCOPY . .\n';

for (const [sentence, lines, path, count] of [
  ['alone', 'CMD ["python", "a/app.py"]', '/app', 0],
  ['beside a program that nobody knows', 'CMD ["sh", "-c", "unheard-of && python a/app.py"]', '/app', 1],
  ['beside a command that writes there', 'CMD ["sh", "-c", "touch x && python a/app.py"]', '/app', 1],
  ['beside one that writes elsewhere', 'CMD ["sh", "-c", "touch /tmp/x && python a/app.py"]', '/app', 0],
  ['with a program that keeps a file where it starts', 'CMD ["celery", "-A", "a.app", "beat"]', '/app', 1],
  [
    'that makes files between its sources',
    'CMD ["sh", "-c", "python manage.py makemigrations && python a/app.py"]',
    '/app',
    1,
  ],
  ['that only reads its sources', 'CMD ["sh", "-c", "python manage.py migrate && python a/app.py"]', '/app', 0],
  ['above a volume', 'VOLUME /app/data\nCMD ["python", "a/app.py"]', '/app', 1],
  ['beside a volume', 'VOLUME /app/data\nCMD ["python", "a/app.py"]', '/app/a', 0],
] as const) {
  runs(`own code that is mounted over itself starts ${sentence}`, () => {
    const files = { 'a/app.py': 'print(1)', 'a/__init__.py': '', 'manage.py': 'print(1)' };
    const options = { ...optionsWith(files), runs: [STARTED, fact('bind', '.', path)] };
    const found = runConsequences(viewFor(PYTHON + lines, files, options), NEW);
    assert.is(found.filter(({ kind }) => kind === 'host-files').length, count);
  });
}

const PROJECT = 'FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN uv sync\n';

for (const [sentence, lines, facts, count] of [
  ['that it makes there', 'CMD ["uv", "run", "python", "a/app.py"]', [fact('bind', '.', '/app')], 1],
  ['that it fills there', 'CMD uv sync && python a/app.py', [fact('bind', '.', '/app')], 1],
  ['that it leaves alone', 'CMD ["uv", "run", "--no-sync", "a/app.py"]', [fact('bind', '.', '/app')], 0],
  ['of no project', 'CMD ["uv", "run", "--no-project", "a/app.py"]', [fact('bind', '.', '/app')], 0],
  ['that another tool has', 'CMD ["pipenv", "run", "python", "a/app.py"]', [fact('bind', '.', '/app')], 0],
  ['above the mount', 'CMD ["uv", "run", "python", "a/app.py"]', [fact('bind', './a', '/app/a')], 0],
  [
    'above the mount that it starts in',
    'WORKDIR /app/a\nCMD ["uv", "run", "python", "/app/a/app.py"]',
    [fact('bind', './a', '/app/a')],
    0,
  ],
  [
    'of a project that it is told',
    'WORKDIR /\nCMD ["uv", "--directory", "/app", "run", "python", "a/app.py"]',
    [fact('bind', '.', '/app')],
    1,
  ],
  [
    'that a variable puts elsewhere',
    'ENV UV_PROJECT_ENVIRONMENT=/venv\nCMD ["uv", "run", "python", "a/app.py"]',
    [fact('bind', '.', '/app')],
    0,
  ],
] as const) {
  runs(`code is mounted over an environment ${sentence}`, () => {
    const files = { 'a/app.py': 'print(1)', 'pyproject.toml': '[project]\n' };
    const view = viewFor(PROJECT + lines, files, { ...optionsWith(files), runs: [STARTED, ...facts] });
    assert.is(runConsequences(view, NEW).filter(({ kind }) => kind === 'host-files').length, count);
  });
}

runs('a server writes where it starts, though that is the directory of the code', () => {
  const files = { 'a/app.py': 'print(1)' };
  const text =
    'FROM alpine:3.20\nRUN apk add nginx python3\nWORKDIR /var/log/nginx\nCOPY . .\nCMD ["sh", "-c", "nginx && python3 a/app.py"]\n';
  const options = { ...optionsWith(files), runs: [STARTED, fact('bind', '.', '/var/log/nginx')] };
  assert.is(runConsequences(viewFor(text, files, options), NEW).length, 1);
});

runs('a mount at a path that the code names is told with it', () => {
  const files = { 'app.js': "connect('/srv/state')" };
  const text = 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["node", "app.js"]\n';
  const view = viewFor(text, files, { ...optionsWith(files), runs: [STARTED, fact('bind', './x', '/srv/state')] });
  assert.equal(
    runConsequences(view, NEW).map(({ sentence }) => sentence),
    ['a (compose.yaml, line 5) mounts ./x at /srv/state, which the code names: we do not know what it writes there.'],
  );
});

for (const [sentence, code, path, expected] of [
  ['that the code names', "connect('/srv/state')", '/srv/state', ['unread']],
  ['that it names with something below', "connect('/srv/state/a')", '/srv/state', ['unread']],
  ['that is called so at the beginning alone', "connect('/srv/state-2')", '/srv/state', []],
  ['of another name first', "connect('/srv/state-2', '/srv/state')", '/srv/state', ['unread']],
  ['that nobody names', 'connect()', '/srv/state', []],
  ['of settings', "read('/srv/config')", '/srv/config', []],
  ['below /etc', "read('/etc/x')", '/etc/x', []],
  ['that is a file', "read('/srv/a.json')", '/srv/a.json', []],
  ['with the code itself', "read('/app')", '/app', []],
] as const) {
  runs(`a mount at a path ${sentence}`, () => {
    const files = { 'app.js': code };
    const text = 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["node", "app.js"]\n';
    const view = viewFor(text, files, { ...optionsWith(files), runs: [STARTED, fact('bind', './x', path)] });
    assert.equal(
      runConsequences(view, NEW).map(({ certainty }) => certainty),
      expected,
    );
    assert.equal(runConsequences(view, whoOf(view.stage)), []);
  });
}

for (const [sentence, text, path, count] of [
  ['of a server of an image', 'FROM nginx:1.27', '/var/log/nginx', 1],
  ['of one of them', 'FROM nginx:1.27', '/var/log/nginx/error.log', 1],
  ['that the file makes', 'FROM debian:12\nRUN ln -sf /dev/stdout /var/log/a.log', '/var/log', 1],
  ['of /proc', 'FROM debian:12\nRUN ln -sf /proc/self/fd/1 /var/log/a.log', '/var/log', 1],
  ['that leads to /tmp', 'FROM debian:12\nRUN ln -s /tmp /var/log/a', '/var/log', 0],
  ['elsewhere', 'FROM debian:12\nRUN ln -sf /dev/stdout /var/log/a.log', '/var/www', 0],
  ['that leads to another file', 'FROM debian:12\nRUN ln -sf /srv/x /var/log/a.log', '/var/log', 0],
] as const) {
  runs(`a link to the output of the container is hidden by a mount: ${sentence}`, () => {
    const view = viewFor(`${text}\n`, {}, { runs: [fact('bind', './logs', path)] });
    assert.is(runConsequences(view, NEW).filter(({ kind }) => kind === 'host-files').length, count);
  });
}

runs('what another service starts says nothing of this one', () => {
  const files = { 'a/app.py': 'print(1)' };
  const facts = [{ ...STARTED, service: 'b' }, fact('start', 'x'), fact('bind', '.', '/app')];
  const view = viewFor(`${PYTHON}CMD ["python", "a/app.py"]`, files, { ...optionsWith(files), runs: facts });
  assert.is(runConsequences(view, NEW).filter(({ kind }) => kind === 'host-files').length, 1);
});

runs('of many mounts some are told', () => {
  const facts = [1, 2, 3, 4].flatMap((at) => [
    fact('reads', `./${at}.key`, `/k${at}`),
    fact('reads', `./${at}`, `/etc/nginx/${at}`),
  ]);
  const found = runConsequences(viewFor('FROM nginx:1.27', {}, { runs: facts }), NEW);
  assert.equal(
    found.map(({ kind }) => kind),
    ['host-files', 'host-files', 'host-files', 'unread', 'unread', 'unread'],
  );
});

for (const [source, isClosed] of [
  ['/home/u/.ssh/config', true],
  ['./server.key', true],
  ['./tls', true],
  ['./tls/ca.crt', false],
  ['./server.pem.txt', false],
] as const) {
  runs(`${source} is ${isClosed ? '' : 'not '}taken for its owner's alone`, () => {
    const found = runConsequences(viewFor('FROM python:3.12', {}, { runs: [fact('reads', source, '/x')] }), NEW);
    assert.is(found.length, isClosed ? 1 : 0);
  });
}

for (const [path, tells] of [
  ['/opt/a.conf', true],
  ['/opt/a.txt', false],
  ['/etc/nginx/x', true],
  ['/etc/ssl/certs/a.pem', false],
] as const) {
  runs(`a mount at ${path} ${tells ? 'may tell a server something' : 'tells no server anything'}`, () => {
    const found = runConsequences(viewFor('FROM nginx:1.27', {}, { runs: [fact('reads', './a', path)] }), NEW);
    assert.is(found.length, tells ? 1 : 0);
  });
}

for (const [sentence, text, facts, expected] of [
  [
    'a key',
    'FROM nginx:1.27',
    [fact('reads', '/etc/ssl/private/a.key', '/a.key')],
    [
      'host-files: a (compose.yaml, line 5) mounts /etc/ssl/private/a.key at /a.key: such files can often be read by their owner alone.',
    ],
  ],
  [
    'a directory of keys',
    'FROM nginx:1.27',
    [fact('bind', './certs', '/c')],
    ['host-files: a (compose.yaml, line 5) mounts ./certs at /c: such files can often be read by their owner alone.'],
  ],
  [
    'a directory of the system that only root may enter',
    'FROM nginx:1.27',
    [fact('reads', '/var/lib/docker/containers/', '/c')],
    [
      'host-files: a (compose.yaml, line 5) mounts /var/lib/docker/containers/ at /c: such files can often be read by their owner alone.',
    ],
  ],
  [
    'the home of root',
    'FROM nginx:1.27',
    [fact('reads', '/root/', '/c')],
    ['host-files: a (compose.yaml, line 5) mounts /root/ at /c: such files can often be read by their owner alone.'],
  ],
  ['what lies in the home of root', 'FROM nginx:1.27', [fact('reads', '/root/app', '/c')], []],
  [
    'a file that only root may read',
    'FROM nginx:1.27',
    [fact('reads', '/etc/shadow', '/s')],
    [
      'host-files: a (compose.yaml, line 5) mounts /etc/shadow at /s: such files can often be read by their owner alone.',
    ],
  ],
  ['a certificate', 'FROM nginx:1.27', [fact('reads', './certs/a.crt', '/a.crt')], []],
  [
    'settings of a server',
    'FROM nginx:1.27',
    [fact('reads', './a', '/etc/nginx/conf.d')],
    ['unread: a (compose.yaml, line 5) mounts ./a at /etc/nginx/conf.d: we do not know what it tells nginx.'],
  ],
  ['the time of the host', 'FROM nginx:1.27', [fact('reads', '/etc/localtime', '/etc/localtime')], []],
  ['pages of a server', 'FROM nginx:1.27', [fact('reads', './dist', '/usr/share/nginx/html')], []],
  ['settings of own code', 'FROM python:3.12\nCMD ["python", "a.py"]', [fact('reads', './a.yaml', '/app/a.yaml')], []],
] as const) {
  runs(`the host lends ${sentence}`, () => {
    const view = viewFor(text, {}, { runs: facts });
    assert.equal(
      runConsequences(view, NEW).map(({ kind, sentence: told }) => `${kind}: ${told}`),
      expected,
    );
    assert.equal(
      runConsequences(view, { ...NEW, kind: 'existing' }).filter(({ kind }) => kind !== 'host-files'),
      [],
    );
  });
}

for (const [sentence, mounts, expected] of [
  ['needs mounts', [], '/var/cache/nginx, /run/nginx.pid'],
  ['has one of them', [fact('mount', 'memory', '/var/cache/nginx')], '/run/nginx.pid'],
  ['has all', [fact('mount', 'memory', '/var/cache'), fact('volume', 'v', '/run')], undefined],
  ['has one at a link', [fact('mount', 'memory', '/var/cache'), fact('mount', 'memory', '/var/run')], undefined],
  [
    'has none of what another run mounts',
    [{ ...fact('mount', 'memory', '/var/cache/nginx'), line: 9, service: 'b' }],
    '/var/cache/nginx, /run/nginx.pid',
  ],
] as const) {
  runs(`what is written into a root that is read-only ${sentence}`, () => {
    const view = viewFor(NGINX, {}, { runs: [fact('read-only', 'x'), ...mounts] });
    const told = runConsequences(view, { ...whoOf(view.stage), kind: 'new', uid: 5 }).find(
      ({ kind }) => kind === 'read-only',
    );
    const whole = `a (compose.yaml, line 5) has a root that is read-only: ${expected} needs a mount that the new user may write to.`;
    assert.is(told?.sentence, expected === undefined ? undefined : whole);
  });
}

for (const [sentence, from, expected] of [
  ['to the user whose files lie there', '--chown=7:7 ', 0],
  ['to whoever has not got them', '', 1],
] as const) {
  runs(`what is copied goes ${sentence}`, () => {
    const text = `FROM debian:12\nWORKDIR /app\nRUN chown 7:7 /app\nCOPY ${from}src /app/src\nUSER 7:7\nCMD ["./serve"]\n`;
    const view = viewFor(text, {}, { runs: [fact('sync', 'src', '/app/src')] });
    assert.is(runConsequences(view, whoOf(view.stage)).length, expected);
  });
}

runs("a volume of a service has to be the account's, as one of the image has", () => {
  const view = viewFor(TEXT, {}, { runs: [fact('volume', 'db', '/var/lib/thing')] });
  assert.equal(
    writablePaths(view).find(({ path }) => path === '/var/lib/thing')?.because,
    'a volume of compose.yaml, line 5',
  );
});

runs('a volume above what a server writes takes that along', () => {
  const view = viewFor('FROM caddy:2.10\nCMD ["caddy", "run"]\n', {}, { runs: [fact('volume', 'data', '/data')] });
  const paths = writablePaths(view).filter(({ path }) => path.startsWith('/data'));
  assert.equal(
    paths.map(({ path, recursive }) => `${path}${recursive ? '/**' : ''}`),
    ['/data', '/data/caddy/**'],
  );
});

runs("a volume at a directory for everybody is nobody's", () => {
  const view = viewFor(TEXT, {}, { runs: [fact('volume', 'tmp', '/tmp')] });
  assert.is(
    writablePaths(view).some(({ path }) => path === '/tmp'),
    false,
  );
});

runs('what is taken away again belongs to nobody', () => {
  const text =
    'FROM debian:12\nRUN mkdir /app && touch /app/a /app/b && chown -R 7:7 /app && rm /app/b\nUSER 7:7\nCMD ["./x"]';
  const view = viewFor(text, {}, { runs: [fact('sync', 'src', '/app')] });
  assert.equal(runConsequences(view, whoOf(view.stage)), []);
});

for (const [count, told] of [
  [5_000, 0],
  [5_001, 1],
] as const) {
  runs(`of ${count} files the owner is ${told === 0 ? '' : 'not '}looked at`, () => {
    const names = Array.from({ length: count - 1 }, (_, at) => `/app/${at}`).join(' ');
    const text = `FROM debian:12\nRUN mkdir /app && touch ${names} && chown -R 7:7 /app\nUSER 7:7\nCMD ["./serve"]\n`;
    const view = viewFor(text, {}, { runs: [fact('sync', 'src', '/app')] });
    assert.is(runConsequences(view, whoOf(view.stage)).length, told);
  });
}

runs('some of each kind are told', () => {
  const kinds = ['rights', 'bind', 'shared', 'sync'] as const;
  const view = viewFor(
    TEXT,
    {},
    { runs: kinds.flatMap((kind) => [1, 2, 3, 4].map((at) => fact(kind, `${at}`, '/app'))) },
  );
  assert.equal(
    runConsequences(view, { ...whoOf(view.stage), kind: 'new', uid: 5 }).map(({ kind }) => kind),
    ['run-rights', 'host-files', 'context', 'synced'].flatMap((kind) => [kind, kind, kind]),
  );
});

const WRITES = 'FROM debian:12\nRUN install -d -o 5 /data /more\nUSER 5\n';

for (const [sentence, command, facts, expected] of [
  [
    'what the image surely writes',
    'CMD echo x > /data/x && echo x > /more/x',
    [fact('read-only', 'x'), fact('start', '')],
    [
      'read-only, breaks: a (compose.yaml, line 5) has a root that is read-only, and the program writes to /data, /more.',
      'Mount a volume or memory there that the user may write to.',
    ],
  ],
  [
    'unless it is mounted',
    'CMD echo x > /data/x && echo x > /more/x',
    [fact('read-only', 'x'), fact('start', ''), fact('mount', 'memory', '/data')],
    [
      'read-only, breaks: a (compose.yaml, line 5) has a root that is read-only, and the program writes to /more.',
      'Mount a volume or memory there that the user may write to.',
    ],
  ],
  ['not what it may write', 'CMD echo x > /data/x || true', [fact('read-only', 'x'), fact('start', '')], []],
  ['not where another command is run', 'CMD echo x > /data/x', [fact('read-only', 'x'), fact('start', 'its own')], []],
  ['not where nobody starts it', 'CMD echo x > /data/x', [fact('read-only', 'x')], []],
] as const) {
  runs(`of an image that has its user, a root that is read-only denies ${sentence}`, () => {
    const view = viewFor(`${WRITES}${command}\n`, {}, { runs: facts });
    const found = runConsequences(view, whoOf(view.stage));
    assert.equal(
      found.flatMap(({ kind, certainty, sentence: told, advice }) => [`${kind}, ${certainty}: ${told}`, advice]),
      expected,
    );
  });
}

runs.run();
