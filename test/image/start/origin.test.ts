import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { programOrigin, programPlaces } from '../../../src/image/start/origin.js';
import { viewFor } from '../../consequences/views.js';
import { contextOptions } from '../files/shown.js';

const origin = suite('image/start/origin');

const GO = 'FROM golang:1.23 AS b\nWORKDIR /src\nCOPY . .\n';
const OUT = '\nFROM debian:12\nCOPY --from=b';

for (const [sentence, program, text, expected] of [
  ['a program that the context has', '/app/x', 'FROM debian:12\nCOPY x /app/x', 'own'],
  ['in a directory', '/app/x', 'FROM debian:12\nWORKDIR /app\nCOPY . .', 'own'],
  ['a heredoc', '/x', 'FROM debian:12\nCOPY <<E /x\na\nE', 'own'],
  ['one that nothing brings', '/app/x', 'FROM debian:12', 'unknown'],
  ['one beside what is copied', '/bin/x', 'FROM debian:12\nCOPY y /app/y', 'unknown'],
  [
    'a directory over the whole image has no programs of the system',
    '/usr/bin/x',
    'FROM debian:12\nCOPY rootfs /',
    'unknown',
  ],
  ['it may have others', '/srv/x', 'FROM debian:12\nCOPY rootfs/ /', 'own'],
  ['a directory of programs may', '/usr/bin/x', 'FROM debian:12\nCOPY bin/ /usr/bin/', 'own'],
  ['an address', '/x', 'FROM debian:12\nADD https://e.org/x /x', 'foreign'],
  ['beside a file of the context', '/d/x', 'FROM debian:12\nADD x https://e.org/y /d/', 'foreign'],
  ['a repository', '/d/x', 'FROM debian:12\nADD x https://e.org/y.git /d/', 'foreign'],
  ['another image', '/x', 'FROM debian:12\nCOPY --from=busybox /bin/x /x', 'foreign'],
  ['a package of node_modules', '/app/node_modules/.bin/x', 'FROM node:20\nWORKDIR /app\nCOPY . .', 'foreign'],
  ['a bare name on PATH', 'x', 'FROM debian:12\nCOPY x /usr/local/bin/x', 'own'],
  ['on a PATH that ENV sets', 'x', 'FROM debian:12\nENV PATH=/opt/bin:/bin\nCOPY x /opt/bin/', 'own'],
  ['off PATH', 'x', 'FROM debian:12\nENV PATH=/opt/bin:/bin\nCOPY x /usr/bin/', 'unknown'],
  ['a relative path is from WORKDIR', './x', 'FROM debian:12\nWORKDIR /app\nCOPY x /app/x', 'own'],
  ['a name that a variable hides', '/app/$X', 'FROM debian:12\nCOPY . /app', 'unknown'],
  ['a pattern', '/app/*', 'FROM debian:12\nCOPY . /app', 'unknown'],
  ['a builder of a stage', '/x', `${GO}RUN go build -o /out/x .${OUT} /out/x /x`, 'own'],
  ['what stands behind =', '/x', `${GO}RUN go build -o=/out/x .${OUT} /out/x /x`, 'own'],
  ['into its directory', '/x', `${GO}RUN go build -o /out/ .${OUT} /out/x /x`, 'own'],
  ['where it runs', '/x', `${GO}RUN cmake .${OUT} /src/x /x`, 'own'],
  ['not elsewhere', '/x', `${GO}RUN cmake .${OUT} /out/x /x`, 'foreign'],
  ['the root is no place that is named', '/x', `${GO}RUN cmake -B /${OUT} /out/x /x`, 'foreign'],
  ['what installs puts it anywhere', '/x', `${GO}RUN make install${OUT} /usr/local/bin/x /x`, 'own'],
  ['of the directory that is copied', './x', `${GO}RUN go build -o x .${OUT} /src .`, 'own'],
  ['with =', '/opt/x', `${GO}RUN go build --output=/src/x .${OUT} /src /opt`, 'own'],
  ['another one of it', './y', `${GO}RUN go build -o x .${OUT} /src .`, 'unknown'],
  ['what somebody else puts there', './x', `${GO}RUN curl -o x https://e.org/x${OUT} /src .`, 'foreign'],
  ['of several that are copied', '/d/x', `${GO}RUN go build -o x .${OUT} /src /opt /d/`, 'unknown'],
  ['a script beside the sources', '/x', `${GO}RUN ./build.sh${OUT} /out/x /x`, 'own'],
  ['a script may install what it made', 'x', 'FROM debian:12\nWORKDIR /app\nCOPY . .\nRUN ./setup.sh', 'own'],
  [
    'a known program is no work of a script',
    'make',
    'FROM debian:12\nWORKDIR /app\nCOPY . .\nRUN ./setup.sh',
    'unknown',
  ],
  ['but beside the sources', './make', 'FROM debian:12\nWORKDIR /app\nRUN --mount=target=/c ./setup.sh', 'own'],
  ['a shell by its path is none', '/x', `${GO}RUN /bin/sh -c true${OUT} /out/x /x`, 'foreign'],
  ['what only downloads', '/x', `${GO}RUN curl -o /out/x https://e.org/x${OUT} /out/x /x`, 'foreign'],
  [
    'what is fetched and then built beside',
    '/x',
    `${GO}RUN go build -o /out/x .\nRUN curl -o /out/x https://e.org/x${OUT} /out/x /x`,
    'foreign',
  ],
  ['a package of somebody else', '/x', `${GO}RUN go install example.com/x@v1${OUT} /go/bin/x /x`, 'foreign'],
  ['npm i as well', '/x', `${GO}RUN npm i -g x${OUT} /usr/bin/x /x`, 'foreign'],
  ['cargo add as well', '/x', `${GO}RUN cargo add x${OUT} /usr/bin/x /x`, 'foreign'],
  ['the directory that is installed', '/x', `${GO}RUN pip install .${OUT} /usr/bin/x /x`, 'own'],
  ['with extras', '/x', `${GO}RUN pip install -e .[dev]${OUT} /usr/bin/x /x`, 'own'],
  ['one below it', '/x', `${GO}RUN go install ./cmd/x${OUT} /go/bin/x /x`, 'own'],
  [
    'a builder without the context',
    '/x',
    `FROM golang:1.23 AS b\nWORKDIR /src\nRUN go build -o /out/x .${OUT} /out/x /x`,
    'foreign',
  ],
  [
    'one that mounts it',
    '/x',
    `FROM golang:1.23 AS b\nRUN --mount=target=/src cd /src && go build -o /out/x .${OUT} /out/x /x`,
    'own',
  ],
  [
    'a cache is no context',
    '/x',
    `FROM golang:1.23 AS b\nRUN --mount=type=cache,target=/c cd /src && go build -o /out/x .${OUT} /out/x /x`,
    'foreign',
  ],
  [
    'what was only cloned',
    '/x',
    `${GO}RUN git clone https://e.org/y /y\nRUN cd /y && make install${OUT} /usr/bin/x /x`,
    'foreign',
  ],
  ['in the stage itself', '/out/x', `${GO}RUN go build -o /out/x .`, 'own'],
  ['moved from where it is built', '/usr/bin/y', `${GO}RUN go build -o x . && mv x /usr/bin/y`, 'own'],
  [
    'into a directory, twice',
    '/usr/bin/x',
    `${GO}RUN go build -o x . && cp x /tmp && install -m 755 /tmp/x /usr/bin/`,
    'own',
  ],
  ['three times', '/usr/bin/y', `${GO}RUN go build -o a . && mv a /b && mv /b /c && mv /c /usr/bin/y`, 'own'],
  ['by its name, from where a builder runs', '/usr/bin/y', `${GO}RUN cmake . && cp y /usr/bin`, 'own'],
  ['only named beside it', '/usr/bin/y', `${GO}RUN go build -o x . && echo x /usr/bin/y`, 'unknown'],
  ['what make makes', '/out/y', `${GO}RUN make`, 'own'],
  ['among the programs of packages', '/usr/bin/y', `${GO}RUN make`, 'unknown'],
  ['another one that is moved', '/usr/bin/y', `${GO}RUN go build -o x . && mv /opt/z /usr/bin/y`, 'unknown'],
  ['beside what is built', '/usr/bin/y', `${GO}RUN go build -o /usr/bin/x .`, 'unknown'],
  ['beside what npm builds', '/usr/bin/y', `${GO}RUN npm run build`, 'unknown'],
  ['what is fetched beside what is built', '/y', `${GO}RUN go build -o /x . && curl -o /y https://e.org/y`, 'foreign'],
  ['in the stage below', '/out/x', `${GO}RUN go build -o /out/x .\nFROM b`, 'own'],
  ['what the context brings to a stage', '/x', `FROM a AS b\nCOPY x /y${OUT} /y /x`, 'own'],
  ['through two stages', '/x', `FROM a AS a0\nCOPY x /z\nFROM c AS b\nCOPY --from=a0 /z /y${OUT} /y /x`, 'own'],
  ['what another image brings to a stage', '/x', `FROM a AS b\nCOPY --from=busybox /x /y${OUT} /y /x`, 'foreign'],
  ['what a stage fetches', '/x', `FROM a AS b\nADD https://e.org/x /y${OUT} /y /x`, 'foreign'],
  ['what the base of a stage has', '/x', `FROM a AS b${OUT} /y /x`, 'foreign'],
] as const) {
  origin(sentence, () => assert.is(programOrigin(viewFor(text, null), program), expected));
}

for (const [sentence, program, text, expected] of [
  ['a file that is there', '/app/x', 'FROM debian:12\nCOPY . /app', 'own'],
  ['one that is not', '/app/y', 'FROM debian:12\nCOPY . /app', 'unknown'],
  ['one of the system', '/usr/bin/z', 'FROM debian:12\nCOPY . /', 'own'],
  ['one that lies in another place', '/usr/bin/x', 'FROM debian:12\nCOPY . /', 'unknown'],
] as const) {
  origin(`who looks into the context sees ${sentence}`, () => {
    const options = contextOptions({ x: 'x', 'usr/bin/z': 'z' });
    assert.is(programOrigin(viewFor(text, null, { ...options, context: () => undefined }), program), expected);
    assert.is(programOrigin(viewFor(text, null, options), program), expected);
  });
}

for (const [sentence, program, where, expected] of [
  ['one that the project names', '/x', '/usr/bin/x', 'own'],
  ['one that it needs', '/y', '/usr/bin/y', 'foreign'],
] as const) {
  origin(`of what pip installs of a project: ${sentence}`, () => {
    const text = `${GO}RUN pip install .${OUT} ${where} ${program}`;
    const options = contextOptions({ 'pyproject.toml': '[project.scripts]\nx = "a:main"\n' });
    assert.is(programOrigin(viewFor(text, null, options), program), expected);
  });
  origin(`of what pip installs of a project below: ${sentence}`, () => {
    const text = `${GO}RUN pip install ./lib[a]${OUT} ${where} ${program}`;
    const options = contextOptions({ 'lib/setup.py': 'setup(scripts=["x"])' });
    assert.is(programOrigin(viewFor(text, null, options), program), expected);
  });
}

const places = suite('image/start/origin: where a program may lie');

for (const [sentence, program, text, expected] of [
  ['an absolute path', '/a/../b', 'FROM debian:12', ['/b']],
  ['a relative one', 'a/b', 'FROM debian:12\nWORKDIR /w', ['/w/a/b']],
  ['where nobody knows the directory', './a', 'FROM example.org/x', ['/a']],
  ['a bare name', 'a', 'FROM debian:12\nENV PATH=/x:/y/', ['/x/a', '/y/a']],
  ['relative directories of PATH', 'a', 'FROM debian:12\nENV PATH=x:/y:.', ['/y/a']],
  [
    'where nobody sets PATH',
    'a',
    'FROM scratch',
    ['/usr/local/sbin/a', '/usr/local/bin/a', '/usr/sbin/a', '/usr/bin/a', '/sbin/a', '/bin/a'],
  ],
  [
    'where nobody knows PATH',
    'a',
    'FROM example.org/x',
    ['/usr/local/sbin/a', '/usr/local/bin/a', '/usr/sbin/a', '/usr/bin/a', '/sbin/a', '/bin/a'],
  ],
  ['no name', '', 'FROM debian:12', []],
  ['two words', 'a b', 'FROM debian:12', []],
  ['a substitution', '`a`', 'FROM debian:12', []],
] as const) {
  places(sentence, () => assert.equal(programPlaces(viewFor(text, null), program), expected));
}

places('of a long PATH the first directories', () => {
  const path = Array.from({ length: 40 }, (_, at) => `/d${at}`);
  const found = programPlaces(viewFor(`FROM debian:12\nENV PATH=${path.join(':')}`, null), 'a');
  assert.equal(
    found,
    path.slice(0, 32).map((directory) => `${directory}/a`),
  );
});

origin.run();
places.run();
