import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RunFact } from '../../src/image/run-facts.js';
import { rootHome } from '../../src/rules/root-home.js';
import { optionsWith } from '../code/told.js';
import { blames } from './blames.js';

const rule = suite('rules/root-home');

for (const [sentence, text, expected] of [
  ['blames HOME of root', 'FROM alpine:3.20\nENV HOME=/root\nUSER 1000\n', ['/root']],
  ['root may live there', 'FROM alpine:3.20\nENV HOME=/root\nCMD ["a"]\n', []],
  ["another home is none of root's", 'FROM alpine:3.20\nENV HOME=/home/app\nUSER 1000\n', []],
  ['a directory that only begins alike', 'FROM alpine:3.20\nENV HOME=/rootless\nUSER 1000\n', []],
  ['the path of several', 'FROM alpine:3.20\nENV A=1 \\\n  HOME="/root/b" C=2\nUSER 1000\n', ['/root/b']],
  ['a value made of others', 'FROM alpine:3.20\nARG R=/root\nENV A=1 HOME=$R/b\nUSER 1000\n', ['HOME=$R/b']],
  ['a variable that nobody reads', 'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nCMD ["sleep", "1"]\n', []],
  [
    'one that only begins like what it reads',
    'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nCMD echo "$CONFIG"\n',
    [],
  ],
  ['not one that only a program may read', 'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nCMD ["/x"]\n', []],
  [
    'one that a script reads',
    'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nCMD exec /x --conf "$CONF"\n',
    ['/root/b'],
  ],
  [
    'not one that code may read, which is not there',
    'FROM node:20\nENV CONF=/root/b\nCOPY app.js /srv/\nUSER 1000\nCMD ["node", "/srv/app.js"]\n',
    [],
  ],
  [
    'what a command puts where PATH leads',
    'FROM debian:12\nRUN cp /bin/echo /root/b/tool\nENV PATH=/root/b:$PATH\nUSER 1000\nCMD ["tool"]\n',
    ['/root/b'],
  ],
  [
    'what it puts there under another name',
    'FROM debian:12\nRUN cp /bin/echo /root/b/other\nENV PATH=/root/b:$PATH\nUSER 1000\nCMD ["tool"]\n',
    [],
  ],
  ['one of an installer', 'FROM alpine:3.20\nENV UV_INSTALL_DIR=/root/b\nUSER 1000\nCMD ["/x"]\n', []],
  ['one that the start reads', 'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nCMD x "$CONF"\n', ['/root/b']],
  [
    'one that is handed on to a shell',
    'FROM alpine:3.20\nENV CONF=/root/b\nUSER 1000\nENTRYPOINT ["sh", "-c", "x $CONF"]\n',
    ['/root/b'],
  ],
  [
    'one of a tool that is started',
    'FROM alpine:3.20\nENV GEM_HOME=/root/gems\nUSER 1000\nCMD ["gem", "server"]\n',
    ['/root/gems'],
  ],
  ['a working directory', 'FROM alpine:3.20\nWORKDIR /root/app\nUSER 1000\n', ['/root/app']],
  ['where files are copied to', 'FROM alpine:3.20\nCOPY a b /root/\nUSER 1000\n', ['/root']],
  ['in the exec form', 'FROM alpine:3.20\nCOPY ["a", "/root/a"]\nUSER 1000\n', ['/root/a']],
  ['a quoted place', 'FROM alpine:3.20\nCOPY a "/root/.a"\nUSER 1000\n', ['/root/.a']],
  ['a relative place', 'FROM alpine:3.20\nWORKDIR /\nCOPY a root/.a\nUSER 1000\n', ['root/.a']],
  ['a doubled slash', 'FROM alpine:3.20\nCOPY a //root/.a\nUSER 1000\n', ['/root/.a']],
  ['a variable', 'FROM alpine:3.20\nARG D=root\nCOPY a /$D/.a\nUSER 1000\n', ['/$D/.a']],
  ['half a word', 'FROM alpine:3.20\nARG D=/ro\nCOPY a ${D}ot/.a\nUSER 1000\n', ['${D}ot/.a']],
  ['a dot on the way', 'FROM alpine:3.20\nADD a /./root/.a\nUSER 1000\n', ['/root/.a']],
  ['a heredoc', 'FROM alpine:3.20\nCOPY <<E /root/.a\nx\nE\nUSER 1000\n', ['/root/.a']],
  ['from another stage', 'FROM alpine AS b\nFROM alpine:3.20\nCOPY --from=b /a "/root/.a"\nUSER 1000\n', ['/root/.a']],
  ['what a variable of a command names, who is root', 'FROM alpine:3.20\nRUN D=/root; touch $D/x\nUSER 1000\n', []],
  ['where a command runs', 'FROM alpine:3.20\nRUN cd /root && touch x\nUSER 1000\n', []],
  ['what is started', 'FROM alpine:3.20\nUSER 1000\nCMD ["sh", "/root/run.sh"]\n', ['/root/run.sh']],
  ["what root's commands write is theirs", 'FROM alpine:3.20\nRUN mkdir /a /root/.ssh\nUSER 1000\n', []],
  ['and where they send their output', 'FROM alpine:3.20\nRUN a > /root/b\nUSER 1000\n', []],
  ['what they load and take away', 'FROM alpine:3.20\nRUN wget -O ~/a.sh b && sh ~/a.sh && rm ~/a.sh\nUSER 1000\n', []],
  ['what they move out', 'FROM alpine:3.20\nRUN cd $HOME && wget b && mv $HOME/b /opt\nUSER 1000\n', []],
  ['a link that leads there', 'FROM alpine:3.20\nRUN ln -s /root/.a /usr/bin/a\nUSER 1000\n', ['/root/.a']],
  ['a copy that the build uses', 'FROM alpine:3.20\nCOPY a /root/\nRUN sh /root/a\nUSER 1000\n', []],
  ['a copy that goes on', 'FROM alpine:3.20\nCOPY a /root/b/c\nRUN cp -r /root/b/ /srv\nUSER 1000\n', []],
  ['a copy where the build works', 'FROM alpine:3.20\nWORKDIR /root\nCOPY a .\nRUN b\nWORKDIR /\nUSER 1000\n', []],
  ['a copy below the last use', 'FROM alpine:3.20\nRUN ls /root\nCOPY a /root/\nUSER 1000\n', ['/root']],
  ['a working directory that is left', 'FROM alpine:3.20\nWORKDIR /root/a\nWORKDIR /srv\nUSER 1000\n', []],
  ['a HOME that is taken back', 'FROM alpine:3.20\nENV HOME=/root\nENV HOME=/srv\nUSER 1000\n', []],
  ['a variable that names no file', 'FROM alpine:3.20\nENV WORKDIR=/root\nUSER 1000\n', []],
  [
    'what goes below HOME unseen',
    'FROM alpine:3.20\nRUN a && pip install --user b\nUSER 1000\n',
    ['pip install --user b'],
  ],
  [
    'below its own user it is the home of that one',
    'FROM apache/airflow:3.1.5\nUSER airflow\nRUN pip install --user b\n',
    [],
  ],
  ['below an account of the file', 'FROM alpine:3.20\nRUN adduser -D a\nUSER a\nRUN pip install --user b\n', []],
  ['of a user that nobody knows as well', 'FROM alpine:3.20\nUSER a\nRUN pip install --user b\nUSER 1000\n', []],
  ['Windows has no such directory', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nENV HOME=/root\n', []],
  ['line endings of Windows', 'FROM alpine:3.20\r\nenv HOME=/root\r\nUSER 1000\r\n', ['/root']],
  [
    'in a builder root is at home',
    'FROM alpine:3.20 AS b\nENV HOME=/root\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(rootHome, text), expected));
}

rule('a variable that a script of the start reads', () => {
  const text = 'FROM alpine:3.20\nENV CONF=/root/b\nCOPY s.sh /\nUSER 1000\nENTRYPOINT ["/s.sh"]\n';
  const script = (body: string) => ({
    context: (path: string) => (path === 's.sh' ? `#!/bin/sh\n${body}\n` : undefined),
  });
  assert.equal(blames(rootHome, text, script('cat "$CONF"')), ['/root/b']);
  assert.equal(blames(rootHome, text, script('exec sleep 1')), []);
});

for (const [sentence, code, expected] of [
  ['reads it', 'require("./b")', ['/root/b']],
  ['does not', 'console.log(1)', []],
  ['nests too deep to be read', `fs.mkdirSync('/x')\n${'['.repeat(5000)}${']'.repeat(5000)}`, []],
] as const) {
  rule(`a variable, where the code ${sentence}`, () => {
    const text = 'FROM node:20\nENV CONF=/root/b\nWORKDIR /srv\nCOPY . .\nUSER 1000\nCMD ["node", "app.js"]\n';
    const files: Readonly<Record<string, string>> = { 'app.js': code, 'b.js': 'open(process.env.CONF)' };
    assert.equal(blames(rootHome, text, { context: (path) => files[path], ...optionsWith(files) }), expected);
  });
}

for (const [sentence, base, rest, expected] of [
  ['that is too old', 'python:3.11-slim', 'RUN uv sync\nUSER 1000\nCMD ["x"]\n', ['RUN']],
  ['that is new enough', 'python:3.13-slim', 'RUN uv sync\nUSER 1000\nCMD ["x"]\n', []],
  ['of a home that is opened', 'python:3.11-slim', 'RUN uv sync\nRUN chmod 755 /root\nUSER 1000\nCMD ["x"]\n', []],
  ['for root', 'python:3.11-slim', 'RUN uv sync\nCMD ["x"]\n', []],
  ['that nobody knows', 'debian:12', 'RUN uv venv\nUSER 1000\nCMD ["x"]\n', []],
] as const) {
  rule(`an interpreter that the build downloads into root's home in place of one ${sentence}`, () => {
    const files = { 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.13"\n' };
    const context = (path: string) => (path === 'pyproject.toml' ? files[path] : undefined);
    const text = `FROM ${base}\nWORKDIR /app\nCOPY pyproject.toml ./\n${rest}`;
    assert.equal(blames(rootHome, text, { context, ...optionsWith(files) }), expected);
  });
}

for (const [sentence, before, start, expected] of [
  ['that starts a program from there', 'RUN curl https://x.example/install | sh', 'CMD ["x", "run"]', ['/root/.x/bin']],
  ['of a program behind a wrapper', 'RUN curl https://x.example/install | sh', 'CMD exec x run', ['/root/.x/bin']],
  ['that the build alone uses', 'RUN curl https://x.example/install | sh', 'CMD ["y"]', []],
  ['of which nothing is known', 'RUN y', 'CMD ["x"]', []],
  ['of a program that is named by its path', 'RUN curl https://x.example/install | sh', 'CMD ["/opt/x"]', []],
  ['of what is loaded and kept elsewhere', 'RUN curl https://x.example/a.tar | tar -xC /usr/bin', 'CMD ["x"]', []],
  ['of what is told another place', 'RUN curl https://x.example/install | DIR=/opt sh', 'CMD ["x"]', []],
  ['of what is told one by a word', 'RUN curl https://x.example/install | sh -s /opt', 'CMD ["x"]', []],
  ['of an address that names another', 'RUN curl https://xy.example/install | sh', 'CMD ["x"]', []],
  ['of an address in another line', 'RUN curl https://x.example/install -o a\nRUN sh', 'CMD ["x"]', []],
  ['of what another user loads', 'USER 5000\nRUN curl https://x.example/install | sh', 'CMD ["x"]', []],
  ['of which a copy lies elsewhere', 'RUN curl https://x.example/install | sh\nCOPY x /usr/bin/', 'CMD ["x"]', []],
  ['of a program that RUN puts there', 'COPY x /\nRUN install -Dm755 /x /root/.x/bin/x', 'CMD ["x"]', ['/root/.x/bin']],
  ['of what is taken away', 'RUN curl https://x.example/install | sh\nRUN rm -rf /root/.x', 'CMD ["x"]', []],
  ['of a word that is no address', 'RUN echo x | sh', 'CMD ["x"]', []],
  ['of another directory', 'COPY x /\nRUN install -Dm755 /x /root/.y/bin/x', 'CMD ["x"]', []],
] as const) {
  rule(`a PATH ${sentence}`, () => {
    const text = `FROM alpine:3.20\n${before}\nENV PATH=/root/.x/bin:$PATH\nUSER 1000\n${start}\n`;
    assert.equal(blames(rootHome, text, { context: (path) => (path === 'x' ? '' : undefined) }), expected);
  });
}

rule('not a variable, where code cannot be read, or is not there to be read', () => {
  const text = 'FROM node:20\nENV CONF=/root/b\nWORKDIR /srv\nCOPY . .\nUSER 1000\nCMD ["node", "app.js"]\n';
  assert.equal(blames(rootHome, text, { context: (path) => (path === 'app.js' ? 'a()' : undefined) }), []);
  assert.equal(blames(rootHome, text, { grammar: () => undefined }), []);
});

for (const [sentence, runs, expected] of [
  ['that nothing starts', [], 1],
  [
    'that all start as root',
    [
      ['start', ''],
      ['user', 'root'],
    ],
    0,
  ],
  [
    'that all start as root, by number and group',
    [
      ['start', ''],
      ['user', '0:0'],
    ],
    0,
  ],
  [
    'that something starts as somebody else',
    [
      ['start', ''],
      ['user', '5000'],
    ],
    1,
  ],
  [
    'that something starts as a name that begins so',
    [
      ['start', ''],
      ['user', 'rooty'],
    ],
    1,
  ],
  [
    'that something starts as it is',
    [
      ['start', ''],
      ['bind', '0'],
    ],
    1,
  ],
  [
    'that something else starts as root',
    [
      ['start', ''],
      ['user', 'root', 'other'],
    ],
    1,
  ],
  [
    'that a service of another file starts as root',
    [
      ['start', ''],
      ['user', 'root', 'web', 'd.yaml'],
    ],
    1,
  ],
  [
    'that only some start as root',
    [
      ['start', ''],
      ['user', 'root'],
      ['start', '', 'other'],
    ],
    1,
  ],
  ['that nobody starts, as root', [['user', 'root']], 1],
] as const) {
  rule(`of an image ${sentence}`, () => {
    const facts = runs.map(
      ([kind, what, service = 'web', file = 'c.yaml']): RunFact => ({
        kind,
        what,
        service,
        file,
        line: 1,
        path: undefined,
        target: undefined,
      }),
    );
    const text = 'FROM alpine:3.20\nENV HOME=/root/b\nUSER 1000\nCMD ["x"]\n';
    assert.is(blames(rootHome, text, { runs: facts }).length, expected);
  });
}

rule.run();
