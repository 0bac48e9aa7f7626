import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeConsequences } from '../../src/consequences/code.js';
import { whoOf } from '../../src/consequences/consequences.js';
import { portConsequences } from '../../src/consequences/ports.js';
import { writablePaths } from '../../src/consequences/writable/writable.js';
import { optionsWith } from '../code/told.js';
import { type Files, NEW, viewFor } from './views.js';

const HEAD = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\n';
const DOCKERFILE = `${HEAD}CMD ["python", "app.py"]\n`;

const viewOf = (files: Files, dockerfile = DOCKERFILE) => viewFor(dockerfile, files, optionsWith(files));

type Case = readonly [sentence: string, files: Files, told: readonly string[], dockerfile?: string];

const CONSEQUENCES: readonly Case[] = [
  ['what is read and does nothing has no consequence', { 'app.py': 'print(1)' }, []],
  [
    'a data base that a variable names, and no code that was read opens',
    { 'app.py': 'from sqlalchemy import create_engine\ncreate_engine(get())' },
    ['unread: ENV DATABASE_URL (line 2) names sqlite: we do not know where its file is.'],
    'FROM python:3.12-slim\nENV DATABASE_URL=sqlite:////data/a.db\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a data base that a variable names, and code opens',
    { 'app.py': 'import os\nfrom sqlalchemy import create_engine\ncreate_engine(os.environ["DATABASE_URL"])' },
    [],
    'FROM python:3.12-slim\nENV DATABASE_URL=sqlite:///./a.db\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a data base at an absolute path that a variable names, and code opens',
    { 'app.py': 'import os\nfrom sqlalchemy import create_engine\ncreate_engine(os.environ["DATABASE_URL"])' },
    [],
    'FROM python:3.12-slim\nENV DATABASE_URL=sqlite:////app/a.db\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a WORKDIR below /usr/src that a build may have filled is as good as any other',
    { 'app.py': 'open("a.log", "w")' },
    [],
    'FROM python:3.12-slim\nWORKDIR /usr/src/app\nRUN make\nCOPY . .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a data base on a server, or in memory, is no file',
    { 'app.py': 'print(1)' },
    [],
    'FROM python:3.12-slim\nENV A=postgresql://sqlite B=sqlite:///:memory: C=sqlite\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a schema names a data base that is a file, which its client opens',
    { 'p/a.prisma': '// SQLite\ndatasource db {\n  provider = "sqlite"\n}', 'app.py': 'print(1)' },
    ['unread: p/a.prisma, line 3 names sqlite: we do not know where its file is.'],
  ],
  [
    'one of the stage that makes the client',
    { 'p/a.prisma': 'provider = "sqlite"', 'app.py': 'print(1)' },
    ['unread: p/a.prisma, line 1 names sqlite: we do not know where its file is.'],
    'FROM python:3.12-slim AS b\nWORKDIR /app\nCOPY . .\nFROM python:3.12-slim\nWORKDIR /app\nCOPY --from=b /app/app.py .\nCMD ["python", "app.py"]\n',
  ],
  [
    'a schema of a data base on a server',
    { 'p/a.prisma': '// no sqlite\nprovider = "mysql"', 'app.py': 'print(1)' },
    [],
  ],
  ['a schema where nothing is started', { 'p/a.prisma': 'provider = "sqlite"' }, [], HEAD.replace('python', 'alpine')],
  ['a temporary file is nobody’s', { 'app.py': 'open("/tmp/a", "w")\nopen("/dev/null", "w")' }, []],
  [
    'a file of the system stays root’s',
    { 'app.py': 'open("/etc/hosts.new", "w")' },
    ['writes: app.py, line 1 writes /etc/hosts.new, where only root may.'],
  ],
  [
    'what makes accounts or runs as root stays root’s, wherever the process starts',
    { 'app.py': 'open("/var/spool/cron/crontabs/root", "w")\nopen("/etc/passwd", "a")' },
    [
      'writes: app.py, line 1 writes /var/spool/cron/crontabs/root, where only root may.',
      'writes: app.py, line 2 writes /etc/passwd, where only root may.',
    ],
    'FROM python:3.12-slim\nWORKDIR /var/spool/cron\nCOPY . /app\nCMD ["python", "/app/app.py"]\n',
  ],
  [
    'nor is a directory of programs given away',
    { 'app.py': 'open("/usr/lib/x/y", "w")' },
    ['writes: app.py, line 1 writes /usr/lib/x/y, where only root may.'],
  ],
  [
    'a place that cannot be seen is unread',
    { 'app.py': 'import os\nos.mkdir(f())' },
    ['unread: app.py, line 2: we do not know where os.mkdir writes.'],
  ],
  [
    'so is a program that nobody knows',
    { 'app.py': 'import subprocess\nsubprocess.run(["frob"])\nsubprocess.run(["ls"])' },
    ['unread: app.py, line 2: we do not know what frob writes or needs.'],
  ],
  [
    'rights of root are told',
    { 'app.py': 'import os\nos.setuid(0)' },
    ['needs-root: app.py, line 2 calls os.setuid, which asks for rights that only root has.'],
  ],
  [
    'what is told to root alone is unread',
    { 'main.js': "require('systeminformation').system()" },
    [
      'unread: main.js, line 1 calls systeminformation.system, which reads a file of root: another user gets another value.',
    ],
    'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["node", "main.js"]\n',
  ],
  [
    'code of another language is unread',
    { 'main.rb': '' },
    ['unread: We cannot read the code behind ruby main.rb (line 4): it is in Ruby.'],
    'FROM ruby:3.3\nWORKDIR /app\nCOPY . .\nCMD ["ruby", "main.rb"]\n',
  ],
  [
    'a text that names a data base is no socket',
    { 'app.py': 'f("sqlite:///a.db")' },
    ['unread: app.py, line 1 names sqlite: we do not know where its file is.'],
  ],
  [
    'a text that names a path of root is unread',
    { 'app.py': 'f("/root/.config")' },
    ['unread: app.py, line 1 names a path in /root, and we do not know what for.'],
  ],
  [
    'what is not known is told once',
    { 'app.py': 'import os\nos.mkdir(f()); os.mkdir(g())' },
    ['unread: app.py, line 2: we do not know where os.mkdir writes.'],
  ],
  [
    'code in the arguments is read, with what it imports',
    { 'a.py': '', 'b.py': 'open("/etc/b", "w")', 'c.py': 'open("/etc/c", "w")' },
    [
      'writes: python -u -c (line 4) writes /etc/a, where only root may.',
      'writes: b.py, line 1 writes /etc/b, where only root may.',
    ],
    `${HEAD}CMD ["python", "-u", "-c", "import b\\nopen('/etc/a', 'w')"]\n`,
  ],
  [
    'what it names as well',
    {},
    ['run-rights: python -c (line 4) names docker.sock, which may need root.'],
    `${HEAD}CMD ["python", "-c", "f('/var/run/docker.sock')"]\n`,
  ],
  [
    'so is that of a check',
    {},
    ['unread: We cannot read the code behind ruby -e (line 4): it is in Ruby.'],
    'FROM ruby:3.3-slim\nWORKDIR /app\nCOPY . .\nHEALTHCHECK CMD ruby -e "f"\nCMD ["sleep", "9"]\n',
  ],
  [
    'a port that nobody can see is one that the file exposes',
    { 'app.py': 'import http.server\nhttp.server.HTTPServer(("", f()), None)' },
    [],
    `${HEAD}EXPOSE 8000\nCMD ["python", "app.py"]\n`,
  ],
  [
    'without EXPOSE it is unread',
    { 'app.py': 'import http.server\nhttp.server.HTTPServer(("", f()), None)' },
    ['unread: app.py, line 2: we do not know the port of http.server.HTTPServer.'],
  ],
  [
    'of each kind some are told',
    { 'app.py': `import os\n${'os.mkdir(f())\n'.repeat(9)}` },
    [2, 3, 4].map((line) => `unread: app.py, line ${line}: we do not know where os.mkdir writes.`),
  ],
];

const code = suite('consequences/code');

for (const [sentence, files, expected, dockerfile] of CONSEQUENCES) {
  code(sentence, () => {
    const found = codeConsequences(viewOf(files, dockerfile), NEW);
    assert.equal(
      found.map(({ kind, sentence: told }) => `${kind}: ${told}`),
      expected,
    );
  });
}

for (const [sentence, lines, expected] of [
  ['a directory of the system that belongs to the user', 'RUN install -d -o 7 /etc/a', []],
  ['one that surely does not', 'RUN mkdir /etc/a', ['breaks']],
  ['one of an image that nobody knows', '', []],
] as const) {
  code(`an image that has its user: ${sentence}`, () => {
    const image = lines === '' ? 'example.com/x' : 'python:3.12-slim';
    const text = `FROM ${image}\nWORKDIR /app\nCOPY . .\n${lines}\nUSER 7\nCMD ["python", "app.py"]`;
    const view = viewOf({ 'app.py': 'open("/etc/a/b", "w")' }, text);
    const found = codeConsequences(view, whoOf(view.stage));
    assert.equal(
      found.map(({ certainty }) => certainty),
      expected,
    );
  });
}

const HOSTS = 'open("/etc/a/b", "w")';

for (const [sentence, lines, expected] of [
  ['in the file itself', HOSTS, 'breaks'],
  ['in the lines for a file that is run', `if __name__ == "__main__":\n  ${HOSTS}`, 'breaks'],
  ['in a function that nobody calls', `def f():\n  ${HOSTS}`, 'may-break'],
  ['in one that is called', `def f():\n  ${HOSTS}\nf()`, 'breaks'],
  ['in one that such a one calls', `def f():\n  ${HOSTS}\ndef g():\n  f()\ng()`, 'breaks'],
  ['in one that only calls itself', `def f():\n  ${HOSTS}\n  f()`, 'may-break'],
  ['in one that is called on a condition', `def f():\n  ${HOSTS}\nif x:\n  f()`, 'may-break'],
  ['in one that only a method is named like', `def f():\n  ${HOSTS}\na.f()`, 'may-break'],
  ['in one without a name', `x = lambda: ${HOSTS}`, 'may-break'],
  ['on a condition', `if x:\n  ${HOSTS}`, 'may-break'],
  ['behind an operator', `x and ${HOSTS}`, 'may-break'],
  ['by a conditional expression', `y = ${HOSTS} if x else 0`, 'may-break'],
  ['by a sum', `y = ${HOSTS} + 0`, 'breaks'],
  ['in a loop', `for x in y:\n  ${HOSTS}`, 'may-break'],
  ['where a failure is caught', `try:\n  ${HOSTS}\nexcept OSError:\n  pass`, 'may-break'],
] as const) {
  code(`what code writes ${sentence}`, () => {
    const text = `FROM python:3.12-slim\nWORKDIR /app\nRUN mkdir /etc/a\nCOPY . .\nUSER 7\nCMD ["python", "app.py"]`;
    const view = viewOf({ 'app.py': lines }, text);
    assert.equal(
      codeConsequences(view, whoOf(view.stage)).map(({ certainty }) => certainty),
      [expected],
    );
  });
}

for (const [sentence, files, image, expected] of [
  [
    'main of Go',
    { 'main.go': 'package main\nimport "os"\nfunc main() {\n  os.Create("/etc/a/b")\n}\n' },
    'golang:1.22',
    'breaks',
  ],
  [
    'another function of Go',
    { 'main.go': 'package main\nimport "os"\nfunc f() {\n  os.Create("/etc/a/b")\n}\n' },
    'golang:1.22',
    'may-break',
  ],
  [
    'two functions with that name',
    {
      'main.go': 'package main\nimport "os"\nfunc main() {\n  os.Create("/etc/a/b")\n}\n',
      'b.go': 'package main\nfunc (x T) main() {}\n',
    },
    'golang:1.22',
    'may-break',
  ],
] as const) {
  code(`what a compiled program writes: ${sentence}`, () => {
    const text = `FROM ${image}\nWORKDIR /app\nRUN mkdir /etc/a\nCOPY . .\nRUN go build -o /x .\nUSER 7\nCMD ["/x"]`;
    const view = viewOf(files, text);
    assert.equal(
      codeConsequences(view, whoOf(view.stage)).map(({ certainty }) => certainty),
      [expected],
    );
  });
}

code('what a file writes that another one takes may not be written', () => {
  const text = 'FROM python:3.12-slim\nWORKDIR /app\nRUN mkdir /etc/a\nCOPY . .\nUSER 7\nCMD ["python", "app.py"]';
  const view = viewOf({ 'app.py': 'import b', 'b.py': HOSTS }, text);
  assert.equal(
    codeConsequences(view, whoOf(view.stage)).map(({ certainty }) => certainty),
    ['may-break'],
  );
});

/** So many functions, each with what it does, and what is called in the end. */
const functions = (count: number, body: (at: number) => string, last: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `def f${at}():\n  ${body(at)}\n`).join('') +
  Array.from({ length: count }, (_, at) => last(at)).join('');

for (const [sentence, lines, sure] of [
  [
    'two hundred functions are looked for',
    functions(
      200,
      (at) => `open("/etc/${at}", "w")`,
      (at) => `f${at}()\n`,
    ),
    200,
  ],
  [
    'and no more',
    functions(
      300,
      (at) => `open("/etc/${at}", "w")`,
      (at) => `f${at}()\n`,
    ),
    200,
  ],
  [
    'fifty that call each other are followed',
    functions(
      51,
      (at) => (at === 0 ? HOSTS : `f${at - 1}()`),
      (at) => (at === 50 ? 'f50()\n' : ''),
    ),
    1,
  ],
  [
    'and no more of them',
    functions(
      52,
      (at) => (at === 0 ? HOSTS : `f${at - 1}()`),
      (at) => (at === 51 ? 'f51()\n' : ''),
    ),
    0,
  ],
] as const) {
  code(`of what surely runs ${sentence}`, () => {
    const { writes } = viewOf({ 'app.py': lines }).effects();
    assert.is(writes.filter(({ always }) => always).length, sure);
  });
}

const FLAGS: readonly (readonly [string, Files, readonly string[], string?])[] = [
  ['what code makes', { 'app.py': 'import os\nos.makedirs("/var/lib/a")' }, ['+/var/lib/a']],
  ['a directory of the system that is there', { 'app.py': 'import os\nos.makedirs("/var/lib")' }, []],
  ['a file that COPY brings', { 'app.py': 'open("app.db", "a")', 'app.db': '' }, ['/app/app.db!']],
  ['a new file elsewhere', { 'app.py': 'open("/srv/x/app.db", "a")' }, ['+/srv/x']],
  ['a new file deeper', { 'app.py': 'open("/srv/x/y/app.db", "a")' }, ['+/srv/x/y']],
  ['a file of a directory of the system', { 'app.py': 'open("/srv/app.db", "a")' }, []],
  ['files that it does not name', { 'app.py': 'open("/srv/x/" + f(), "a")' }, ['+/srv/x']],
  ['files of the system that it does not name', { 'app.py': 'open("/srv/" + f(), "a")' }, []],
  ['what all may write', { 'app.py': 'open("/tmp/x/y", "a")\nopen("/dev/shm/y", "a")' }, []],
  [
    'what RUN makes where all may write',
    { 'app.py': 'open("/tmp/up/a", "w")\nopen("/tmp/b", "w")' },
    ['/tmp/up'],
    'RUN mkdir -p /tmp/up\n',
  ],
  ['a file there', { 'app.py': 'open("/tmp/a.log", "a")' }, ['/tmp/a.log!'], 'RUN touch /tmp/a.log\n'],
  ['a file that is made in the directory that it starts in', { 'app.py': 'open("new.db", "a")' }, []],
];

for (const [sentence, files, expected, lines = ''] of FLAGS) {
  code(`what has to be the account’s: ${sentence}`, () => {
    const found = writablePaths(viewOf(files, `${HEAD}${lines}CMD ["python", "app.py"]\n`)).filter(
      ({ source }) => source === 'code',
    );
    assert.equal(
      found.map(
        ({ path, exists, file, recursive }) => `${exists ? '' : '+'}${path}${file ? '!' : ''}${recursive ? '/**' : ''}`,
      ),
      expected,
    );
  });
}

for (const [sentence, script, start] of [
  ['a package of the workspace', 'node api.js', 'pnpm -F api start'],
  ['a directory that is named', 'node api.js', 'npm start --prefix packages/api'],
  ['a directory that a script goes to', 'cd packages/api && node api.js', 'npm start'],
] as const) {
  code(`code of ${sentence} is read there, and writes there`, () => {
    const own = start === 'npm start';
    const files = {
      'package.json': JSON.stringify({ scripts: own ? { start: script } : {} }),
      'packages/api/package.json': JSON.stringify({ name: 'api', scripts: own ? {} : { start: script } }),
      'packages/api/api.js': "require('fs').writeFileSync('a.log', '')",
    };
    const view = viewOf(files, `FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["sh", "-c", "${start}"]\n`);
    const { writes, unread } = view.effects();
    assert.equal(
      writes.map(({ path }) => path),
      ['/app/packages/api/a.log'],
    );
    assert.equal(unread, []);
  });
}

code('without a WORKDIR what it makes beside the system’s is given away', () => {
  const view = viewOf(
    { 'app.py': 'import os\nos.makedirs("/state/a")' },
    'FROM python:3.12-slim\nCOPY . /app\nCMD ["python", "/app/app.py"]',
  );
  assert.equal(
    writablePaths(view).map(({ path }) => path),
    ['/state', '/state/a'],
  );
});

const WRITABLE: readonly Case[] = [
  [
    'what code makes is made and given away',
    { 'app.py': 'import os\nos.makedirs("/var/lib/a/b")' },
    ['/app', '/var/lib/a', '/var/lib/a/b'],
  ],
  ['the directory of a file is given away', { 'app.py': 'open("/data/x.db", "w")' }, ['/app', '/data']],
  [
    'what is made in WORKDIR needs no words of its own',
    { 'app.py': 'import os\nos.makedirs("out/a")\nopen("x", "w")' },
    ['/app'],
  ],
  [
    'a directory of WORKDIR that COPY brings does',
    { 'app.py': 'open("out/a", "w")', 'out/b': '' },
    ['/app', '/app/out'],
  ],
  [
    'a file that COPY brings is given away itself',
    { 'app.py': 'open("app.db", "a")', 'app.db': '' },
    ['/app', '/app/app.db'],
  ],
];

for (const [sentence, files, expected] of WRITABLE) {
  code(sentence, () => {
    assert.equal(
      writablePaths(viewOf(files)).map(({ path }) => path),
      expected,
    );
  });
}

for (const [sentence, start, expected] of [
  ['the command', 'CMD ["python", "app.py"]', 'CMD ["python", "app.py"]'],
  ['the entry point', 'ENTRYPOINT ["python", "app.py"]\nCMD ["x"]', 'ENTRYPOINT ["python", "app.py"]'],
] as const) {
  code(`what code does is blamed on ${sentence} that starts it`, () => {
    const text = `${HEAD}${start}`;
    const [found] = codeConsequences(viewOf({ 'app.py': 'import os\nos.setuid(0)' }, text), NEW);
    assert.is(found?.span && text.slice(found.span.start, found.span.end), expected);
  });
}

code('a low port of code is told', () => {
  const view = viewOf({ 'app.py': 'PORT = 80\nimport http.server\nhttp.server.HTTPServer(("", PORT), None)' });
  assert.match(portConsequences(view)[0]?.sentence ?? '', /^app\.py, line 3, listens on port 80,/);
});

code('and one of code in the arguments, with one line', () => {
  const text = `${HEAD}CMD ["python", "-c", "import http.server\\nhttp.server.HTTPServer(('', 80), None)"]`;
  assert.match(portConsequences(viewOf({}, text))[0]?.sentence ?? '', /^python -c \(line 4\) listens on port 80,/);
});

code.run();
