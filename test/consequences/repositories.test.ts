import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whoOf } from '../../src/consequences/consequences.js';
import { readRepositories, repositoryConsequences } from '../../src/consequences/repositories.js';
import { planFor } from '../../src/fix/plan.js';
import type { ContextEntry, Options } from '../../src/image/options.js';
import { type Files, NEW, viewFor } from './views.js';

const suiteOf = suite('consequences/repositories');

/** A context with a repository at its top. */
const within = (files: Files, top = '.git'): Options => {
  const names = [top, ...Object.keys(files)];
  const entries = new Map<string, ContextEntry>([
    ['', { kind: 'directory', mode: 0o755, names }],
    [top, { kind: 'directory', mode: 0o755, names: [] }],
    ...Object.keys(files).map((name) => [name, { kind: 'file', mode: 0o644, names: [] }] as const),
  ]);
  return { contextEntry: (path) => entries.get(path === '.' ? '' : path.replace(/\/$/, '')) };
};

const GO = 'FROM golang:1.22\nWORKDIR /app\nCOPY . .\n';
const ALPINE = GO.replace('1.22', '1.22-alpine');

for (const [sentence, text, files, expected] of [
  ['go build', `${GO}CMD go build -o /tmp/x . && /tmp/x`, {}, ['/app']],
  ['go install', `${GO}CMD go install ./... && x`, {}, ['/app']],
  ['go run stamps nothing', `${GO}CMD ["go", "run", "."]`, {}, []],
  ['go test stamps nothing', `${GO}CMD ["go", "test", "./..."]`, {}, []],
  ['a file of Go is no package of the module', `${GO}CMD go build -o /tmp/x main.go && /tmp/x`, {}, []],
  ['somebody asks for no stamp', `${GO}CMD go build -buildvcs=false -o /tmp/x . && /tmp/x`, {}, []],
  ['a variable asks for none', `${GO}ENV GOFLAGS="-mod=mod -buildvcs=false"\nCMD go build -o /tmp/x .`, {}, []],
  ['a variable that asks for something else', `${GO}ENV GOFLAGS=-mod=mod\nCMD go build -o /tmp/x .`, {}, ['/app']],
  ['a variable before the command', `${GO}CMD GOFLAGS=-buildvcs=false go build -o /tmp/x .`, {}, []],
  ['another variable', `${GO}CMD FLAGS=-buildvcs=false go build -o /tmp/x .`, {}, ['/app']],
  ['a word of the settings is no command', `${GO}CMD air`, { '.air.toml': 'root = "air"\ncmd = "x build"\n' }, []],
  [
    'a program of the settings has the name of a runner',
    `${GO}CMD air`,
    { '.air.toml': 'cmd = "go vet ."\nbin = "air build"\n' },
    [],
  ],
  ['air builds with go', `${GO}CMD ["air"]`, {}, ['/app']],
  [
    'air with a command of its own',
    `${GO}CMD ["air"]`,
    { '.air.toml': '[build]\ncmd = "go build -buildvcs=false -o ./tmp/main ."\n' },
    [],
  ],
  [
    'air with a command for one file',
    `${GO}CMD ["air", "-c", ".air.toml"]`,
    { '.air.toml': '[build]\n  cmd = "go build -o ./tmp/main cmd/main.go"\n' },
    [],
  ],
  [
    'air with the command that it has anyway',
    `${GO}CMD ["air"]`,
    { '.air.toml': '[build]\n# cmd = "make"\n  cmd = "go build -o ./tmp/main ./cmd/api"\n' },
    ['/app'],
  ],
  ['air with a command that says no stamp', `${GO}CMD air --build.cmd "GOFLAGS=-buildvcs=false go build ."`, {}, []],
  ['a comment of the settings', `${GO}CMD air`, { '.air.toml': '[build]\n# cmd = "go build ."\ncmd = "x"' }, []],
  ['CompileDaemon says nothing', `${GO}CMD CompileDaemon --command=./x`, {}, ['/app']],
  ['CompileDaemon without a stamp', `${GO}CMD CompileDaemon -build="go build -buildvcs=false -o x"`, {}, []],
  ['CompileDaemon with a command', `${GO}CMD CompileDaemon -build="go build -o x ." -command=./x`, {}, ['/app']],
  ['CompileDaemon with one that stamps nothing', `${GO}CMD CompileDaemon -build="go vet ." -command=./x`, {}, []],
  ['reflex runs what it is told', `${GO}CMD reflex -r go -- sh -c "go build -o x . && ./x"`, {}, ['/app']],
  ['reflex with what stamps nothing', `${GO}CMD reflex -s -- go run .`, {}, []],
  ['git itself', `${GO}CMD git rev-parse HEAD > /tmp/version && sleep 9`, {}, ['/app']],
  ['git in another directory', `${GO}CMD git -C /srv log`, {}, []],
  ['git in a directory that it is told', `FROM golang:1.22\nWORKDIR /\nCOPY . /app\nCMD git -C /app log`, {}, ['/app']],
  ['git in a directory below', `${GO}WORKDIR /app/cmd\nCMD git -C ./x describe`, {}, ['/app']],
  ['what git says of itself', `${GO}CMD git --version`, {}, []],
  ['an image without git', `${ALPINE}CMD ["air"]`, {}, []],
  ['an image that installs git', `${ALPINE.replace('COPY', 'RUN apk add --no-cache git\nCOPY')}CMD air`, {}, ['/app']],
  ['a repository that every user trusts', `${GO}RUN git config --system --add safe.directory /app\nCMD air`, {}, []],
  ...(['git=2.45.2-r0', 'git~2.45', "'git>2'", '$(cat /p)'] as const).map(
    (name) =>
      [
        `an image that may install git: ${name}`,
        `${ALPINE.replace('COPY', `RUN apk add --no-cache bash ${name}\nCOPY`)}CMD air`,
        {},
        ['/app'],
      ] as const,
  ),
  ...['apk add build-base', 'apk add gitolite', 'apk del $(cat /p)', 'echo $(cat /p)', 'apk add $N'].map(
    (run) =>
      [
        `an image that does not install git: ${run}`,
        `${ALPINE.replace('COPY', `ENV N=bash\nRUN ${run}\nCOPY`)}CMD air`,
        {},
        [],
      ] as const,
  ),
  ['every repository is trusted', `${GO}RUN git config --system safe.directory '*'\nCMD air`, {}, []],
  ['another one is trusted', `${GO}RUN git config --system --add safe.directory /other\nCMD air`, {}, ['/app']],
  [
    'the start trusts another one',
    `${GO}CMD git config --global --add safe.directory /other && git describe`,
    {},
    ['/app'],
  ],
  ['a repository that root trusts', `${GO}RUN git config --global --add safe.directory /app\nCMD air`, {}, ['/app']],
  ['one that the start trusts', `${GO}CMD git config --global --add safe.directory /app && git describe`, {}, []],
  ['the sources alone', `${GO.replace('COPY . .', 'COPY a.go .')}CMD air`, { 'a.go': '' }, []],
  ['go in a directory below the repository', `${GO}WORKDIR /app/cmd\nCMD go build -o /tmp/x .`, {}, ['/app']],
  ['something else', `${GO}CMD ["sleep", "9"]`, {}, []],
] as const satisfies readonly (readonly [string, string, Files, readonly string[]])[]) {
  suiteOf(`asks git: ${sentence}`, () => {
    const found = readRepositories(viewFor(text, files, within(files)));
    assert.equal(
      found.map(({ path }) => path),
      expected,
    );
  });
}

suiteOf('a context without a repository', () =>
  assert.equal(readRepositories(viewFor(`${GO}CMD air`, {}, within({}, 'a'))), []),
);

suiteOf('a run that mounts the sources: what is there has its owner for root as well', () => {
  const mount = { kind: 'bind', path: '/app', host: '.', what: '.', where: 'compose.yaml', file: 'compose.yaml' };
  const runs = [
    { ...mount, line: 3, service: 'app', image: undefined, stage: undefined },
  ] as unknown as Options['runs'];
  assert.equal(readRepositories(viewFor(`${GO}CMD air`, {}, { ...within({}), ...(runs && { runs }) })), []);
});

const SAID =
  'unwritable, may-break: air (line 4) asks git, and git refuses the repository of another user: /app/.git belongs to root.';

for (const [sentence, text, expected] of [
  ['root’s', `${GO}CMD air`, [SAID]],
  ['the directory alone is the user’s', `${GO}CMD air\nRUN chown 10001 /app`, [SAID]],
  ['the inner directory alone is the user’s', `${GO}CMD air\nRUN chown 10001 /app/.git`, [SAID]],
  ['both are the user’s', `${GO}CMD air\nRUN chown 10001 /app /app/.git`, []],
] as const) {
  suiteOf(`a repository of another owner: ${sentence}`, () => {
    const found = repositoryConsequences(viewFor(text, {}, within({})), NEW);
    assert.equal(
      found.map(({ kind, certainty, sentence: said }) => `${kind}, ${certainty}: ${said}`),
      expected,
    );
  });
}

suiteOf('an image as it is has no other owner than before', () => {
  const view = viewFor(`${GO}CMD air`, {}, within({}));
  assert.equal(repositoryConsequences(view, whoOf(view.stage)), []);
});

suiteOf('a fix gives both away', () => {
  const { dockerfile, stage, options } = viewFor(`${GO}CMD air`, {}, within({}));
  const fix = planFor(dockerfile, stage, options)?.fix;
  assert.is(fix?.safety, 'safe');
  assert.match(fix?.edits.map(({ text }) => text).join('') ?? '', 'chown 10001:10001 /app /app/.git \\\n');
});

suiteOf('a fix leaves directories of the system alone, and says so', () => {
  const text = `${GO.replace('/app', '/usr/src')}CMD sleep 1 && git describe`;
  const { dockerfile, stage, options } = viewFor(text, {}, within({}));
  const fix = planFor(dockerfile, stage, options)?.fix;
  assert.is(fix?.safety, 'unsafe');
  assert.not.match(fix?.edits.map(({ text: put }) => put).join('') ?? '', '/usr/src');
});

suiteOf.run();
