import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const dockerfileOf = (build: string): string => `FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN ${build}
FROM debian:bookworm-slim
WORKDIR /work
ENV DATA=/data
COPY --from=build /out/svc /usr/local/bin/svc
CMD ["svc", "-dir", "/opt/x"]
`;

const HEAD = 'package main\nimport ("os"; "path/filepath"; "net/http"; "flag"; "fmt"; "os/exec")\n';

type Case = readonly [
  sentence: string,
  code: string,
  told: readonly string[],
  others?: Readonly<Record<string, string>>,
];

const CASES: readonly Case[] = [
  [
    'where it goes elsewhere nobody knows where its paths begin',
    'func main() { os.Chdir("/var/lib"); os.Create("a") }',
    ['main.go:3 writes ?'],
  ],
  [
    'temporary files lie below /tmp, or where they are told to',
    'func main() {\n  f, _ := os.CreateTemp("", "a")\n  os.WriteFile(f.Name(), nil, 0)\n  d, _ := os.MkdirTemp("/var/b", "a")\n  os.Mkdir(d + "/c", 0)\n}',
    ['main.go:5 writes into /tmp', 'main.go:6 writes into /var/b', 'main.go:7 writes into /var/b'],
  ],
  [
    'a file has the name with which it was opened',
    'func main() {\n  f, _ := os.OpenFile("/a/b", os.O_RDONLY, 0)\n  os.Remove(f.Name())\n}',
    ['main.go:5 writes /a/b'],
  ],
  ['a directory is made', 'func main() { os.MkdirAll("/a", 0o755) }', ['main.go:3 makes /a']],
  [
    'a constant has its value',
    'const A = "/a"\nconst ( B = A + "/b" )\nfunc main() { os.Mkdir(B, 0) }',
    ['main.go:5 makes /a/b'],
  ],
  [
    'paths are joined',
    'func main() { d := filepath.Join(os.Getenv("DATA"), "x")\n os.Create(fmt.Sprintf("%s/y", d)) }',
    ['main.go:4 writes /data/x/y'],
  ],
  [
    'flags of opening decide',
    'func main() { os.OpenFile("/a", os.O_RDONLY, 0); os.OpenFile("/b", os.O_CREATE|os.O_WRONLY, 0) }',
    ['main.go:3 writes /b'],
  ],
  [
    'a result has a second value',
    'func main() { f, err := os.Create("/a/b"); _ = f; _ = err }',
    ['main.go:3 writes /a/b'],
  ],
  [
    'an option has its value on the command line',
    'var dir = flag.String("dir", "/d", "")\nvar other = flag.String("other", "/o", "")\nfunc main() { os.Mkdir(*dir, 0); os.Mkdir(*other, 0) }',
    ['main.go:5 makes /opt/x', 'main.go:5 makes /o'],
  ],
  [
    'a text that is changed is another one',
    'import "strings"\nfunc main() { os.Mkdir(strings.ToLower("/A"), 0); os.Mkdir(strings.TrimSpace("/b"), 0) }',
    ['main.go:4 makes ?', 'main.go:4 makes /b'],
  ],
  [
    'of data bases those count that are files',
    'import ("database/sql"; _ "modernc.org/sqlite")\nfunc main() { sql.Open("sqlite", "file:/a/b.db?cache=shared"); sql.Open("sqlite", "file::memory:?cache=shared"); sql.Open("postgres", "host=h") }',
    ['main.go:4 writes /a/b.db'],
  ],
  ['a port stands in an address', 'func main() { http.ListenAndServe(":80", nil) }', ['main.go:3 listens 80']],
  [
    'a server has an address',
    'func main() { s := &http.Server{Addr: "0.0.0.0:443"}; s.ListenAndServe() }',
    ['main.go:3 listens 443'],
  ],
  ['a program is started', 'func main() { exec.Command("ls", "-l").Run() }', ['main.go:3 starts ls']],
  [
    'what a function is given decides',
    'func save(p string) { os.Create(p) }\nfunc main() { save("/a/b") }',
    ['main.go:3 writes /a/b'],
  ],
  ['what a test does is not done', 'func main() {}', [], { 'main_test.go': `${HEAD}func f() { os.Mkdir("/a", 0) }` }],
  [
    'a package that is imported is read',
    'import _ "example.org/svc/store"\nfunc main() {}',
    ['store/s.go:3 makes /a'],
    { 'store/s.go': `${HEAD}func F() { os.Mkdir("/a", 0) }` },
  ],
  [
    'a constant of the same package has its value',
    'func main() { os.Mkdir(DIR, 0) }',
    ['main.go:3 makes /a'],
    { 'conf.go': 'package main\nconst DIR = "/a"' },
  ],
  [
    'a constant of another package has its value',
    'import "example.org/svc/conf"\nfunc main() { os.Mkdir(conf.DIR, 0) }',
    ['main.go:4 makes /a'],
    { 'conf/a.go': 'package conf', 'conf/b.go': 'package conf\nconst DIR = "/a"' },
  ],
  [
    'what one starts oneself is read, what others start is told',
    'import ("example.org/svc/own"; "example.com/x/lib")\nfunc main() { own.New().Start(); lib.New().Start() }',
    ['main.go:4 launches example.com/x/lib.New.Start'],
    { 'own/a.go': 'package own' },
  ],
  [
    'what names the machine names it otherwise for others than root',
    'import "github.com/shirou/gopsutil/v3/host"\nfunc main() { host.Info() }',
    ['main.go:4 differs by github.com/shirou/gopsutil/v3/host.Info'],
  ],
  [
    'a span is nothing but memory',
    'import "go.opentelemetry.io/otel"\nvar tracer = otel.Tracer("x")\nfunc main() { tracer.Start(); otel.Tracer("x").Start() }',
    [],
  ],
  [
    'what else is known of the machine is the same for all',
    'import "github.com/shirou/gopsutil/v3/host"\nfunc main() { host.Uptime() }',
    [],
  ],
  [
    'a package that nobody imports is not read',
    'func main() {}',
    [],
    { 'store/s.go': `${HEAD}func F() { os.Mkdir("/a", 0) }` },
  ],
];

const go = suite('code/go');

for (const [sentence, code, expected, others = {}] of CASES) {
  const files = { 'go.mod': 'module example.org/svc\n', 'main.go': HEAD + code, ...others };
  go(sentence, () => assert.equal(told(dockerfileOf('go build -o /out/svc .'), files), expected));
}

const TWO = {
  'go.mod': 'module example.org/svc\n',
  'cmd/a/main.go': `${HEAD}func main() { os.Mkdir("/a", 0) }`,
  'cmd/b/main.go': `${HEAD}func main() { os.Mkdir("/b", 0) }`,
};

type Build = readonly [
  sentence: string,
  build: string,
  told: readonly string[],
  files?: Readonly<Record<string, string>>,
];

const BUILDS: readonly Build[] = [
  [
    'of two programs the one that is built is read',
    'CGO_ENABLED=0 go build -ldflags "-s" -o /out/svc ./cmd/b',
    ['cmd/b/main.go:3 makes /b'],
  ],
  ['what an option is given is no package', 'go build -tags ./cmd/a -o /out/svc ./cmd/b', ['cmd/b/main.go:3 makes /b']],
  [
    'a package by its whole name may be any',
    'go build -o /out/ example.org/svc/cmd/a ./cmd/b',
    ['cmd/a/main.go:3 makes /a', 'cmd/b/main.go:3 makes /b'],
  ],
  [
    'without a package it is that of the directory',
    'go build -o /out/svc',
    ['main.go:3 makes /m'],
    { ...TWO, 'main.go': `${HEAD}func main() { os.Mkdir("/m", 0) }` },
  ],
  [
    'of many the one with the name of the program is read',
    'go build -o /out/ ./...',
    ['cmd/svc/main.go:3 makes /s'],
    { ...TWO, 'cmd/svc/main.go': `${HEAD}func main() { os.Mkdir("/s", 0) }` },
  ],
  [
    'what is no program has no name',
    'go build -o /out/ ./...',
    ['cmd/a/main.go:3 makes /a', 'cmd/b/main.go:3 makes /b'],
    { ...TWO, 'svc/svc.go': 'package svc' },
  ],
  [
    'of two with that name both are read',
    'go build -o /out/ ./...',
    ['x/svc/main.go:3 makes /x', 'y/svc/main.go:3 makes /y'],
    {
      'go.mod': 'module example.org/svc\n',
      'x/svc/main.go': `${HEAD}func main() { os.Mkdir("/x", 0) }`,
      'y/svc/main.go': `${HEAD}func main() { os.Mkdir("/y", 0) }`,
    },
  ],
  [
    'what make makes is of the language that is there',
    'make',
    ['cmd/a/main.go:3 makes /a', 'cmd/b/main.go:3 makes /b'],
    { ...TWO, Makefile: '' },
  ],
  [
    'a builder of scripts makes no program',
    'go build -o /out/svc ./cmd/a && npm ci',
    ['cmd/a/main.go:3 makes /a'],
    { ...TWO, 'x.js': 'require("fs").mkdirSync("/js")' },
  ],
  [
    'of two programs the one that is started',
    'go build -o /out/a ./cmd/a && go build -o /out/svc ./cmd/b',
    ['cmd/b/main.go:3 makes /b'],
  ],
  [
    'what only fetches makes none',
    'go mod download && go build -o x ./cmd/a && mkdir /out && mv x /out/svc',
    ['cmd/a/main.go:3 makes /a'],
  ],
  ['whichever comes first', 'go build -o /out/svc ./cmd/a && go build -o /out/b ./cmd/b', ['cmd/a/main.go:3 makes /a']],
  [
    'where no name says which, both',
    'go build -o x ./cmd/a && go build -o y ./cmd/b && mkdir /out && mv x /out/svc',
    ['cmd/a/main.go:3 makes /a', 'cmd/b/main.go:3 makes /b'],
  ],
  [
    'a package that is not there is not read',
    'go build -o /out/svc ./cmd/c',
    ['We could not find the source of svc -dir /opt/x (line 9): we do not know what it writes.'],
  ],
  [
    'nor are packages that make no program',
    'go build -o /out/ ./...',
    ['We could not find the source of svc -dir /opt/x (line 9): we do not know what it writes.'],
    { 'lib/lib.go': 'package lib\nimport "os"\nfunc A() { os.Mkdir("/a", 0) }' },
  ],
  ['a pattern may mean all', 'go build -o /out/ ./...', ['cmd/a/main.go:3 makes /a', 'cmd/b/main.go:3 makes /b']],
];

for (const [sentence, build, expected, files = TWO] of BUILDS)
  go(sentence, () => assert.equal(told(dockerfileOf(build), files), expected));

go('a program may be called entrypoint', () => {
  const dockerfile = `FROM golang:1.22\nWORKDIR /src\nCOPY . .\nRUN go build -o /entrypoint ./cmd/a\nCMD ["/entrypoint"]`;
  assert.equal(told(dockerfile, TWO), ['cmd/a/main.go:3 makes /a']);
});

go('a program that goes through two stages is read in the first', () => {
  const hop = 'FROM alpine AS pack\nCOPY --from=build /out/svc /out/svc\n';
  const dockerfile = dockerfileOf('go build -o /out/svc ./cmd/a')
    .replace('FROM debian', `${hop}FROM debian`)
    .replace('--from=build /out/svc /usr', '--from=pack /out/svc /usr');
  assert.equal(told(dockerfile, TWO), ['cmd/a/main.go:3 makes /a']);
});

go('without go.mod a package lies where GOPATH has it', () => {
  const text =
    'FROM golang:1.10 AS b\nCOPY . /go/src/example.org/svc\nWORKDIR /go/src/example.org/svc/cmd/a\nRUN go build -o /out/svc .\nFROM debian:12\nCOPY --from=b /out/svc /svc\nCMD ["/svc"]\n';
  const files = {
    'cmd/a/main.go':
      'package main\nimport (\n"os"\n"example.org/svc/store"\n"example.org/lib"\n)\nfunc main() { store.F(); lib.F(); os.Exit(0) }',
    'store/s.go': 'package store\nimport "os"\nfunc F() { os.Mkdir("/a", 0) }',
    'other/o.go': 'package other\nimport "os"\nfunc F() { os.Mkdir("/b", 0) }',
  };
  assert.equal(told(text, files), ['store/s.go:3 makes /a']);
});

go.run();
