import { type Base, TRUSTED } from './base.js';

const PIP = `rm -f /usr/lib/python3*/EXTERNALLY-MANAGED
printf '[global]\\ncert = ${TRUSTED[1]}\\n' > /etc/pip.conf
ln -s /usr/bin/python3 /usr/local/bin/python3 && ln -s python3 /usr/local/bin/python`;

const NPM = `cd /usr/local/bin && ln -s ../lib/node_modules/npm/bin/npm-cli.js npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js npx
mkdir -p /usr/local/etc && printf 'cafile=${TRUSTED[1]}\\nupdate-notifier=false\\nfund=false\\naudit=false\\n' > /usr/local/etc/npmrc
groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node`;

/** Compiles what programs use most, so that no case waits for it. */
const GO = `mkdir -p /go/src /go/bin && chmod 1777 /go /go/src /go/bin && cd /tmp && export PATH=/usr/local/go/bin:$PATH
printf 'package main\\nimport ("net/http";"os";"fmt";"log";"database/sql";"encoding/json";"time";"path/filepath";"flag")\\nvar _ = os.Args\\nvar _ = fmt.Sprint\\nvar _ *sql.DB\\nvar _ = json.Marshal\\nvar _ = time.Now\\nvar _ = filepath.Join\\nvar _ = flag.Parse\\nfunc main() { log.Fatal(http.ListenAndServe(":1", nil)) }\\n' > a.go
go build -o /dev/null a.go && CGO_ENABLED=0 go build -o /dev/null a.go && rm a.go`;

/** Where Node and Go lie on this machine; `undefined` where they do not. */
export type Tools = { readonly npm: string | undefined; readonly go: string | undefined };

const PYTHON: Base = {
  name: 'python',
  standsFor: ['python:3.11', 'python:3.11-slim', 'python:3.11-bookworm', 'python:3.11-slim-bookworm'],
  packages: ['python3', 'python3-pip', 'python3-venv', 'python3-dev'],
  copies: [TRUSTED],
  script: PIP,
  config: 'ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin\nENV LANG=C.UTF-8\nCMD ["python3"]',
};

const nodeBase = (npm: string): Base => ({
  name: 'node',
  standsFor: ['node:20', 'node:20-slim', 'node:20-bookworm', 'node:20-bookworm-slim', 'node:24-bookworm-slim'],
  packages: [],
  copies: [TRUSTED, [process.execPath, '/usr/local/bin/node'], [npm, '/usr/local/lib/node_modules/npm']],
  script: NPM,
  config: 'CMD ["node"]',
});

const goBase = (go: string): Base => ({
  name: 'go',
  standsFor: ['golang:1.22', 'golang:1.22-bookworm', 'golang:1.23'],
  packages: ['gcc', 'libc6-dev'],
  copies: [TRUSTED, [go, '/usr/local/go']],
  script: GO,
  config: 'ENV GOPATH=/go\nENV GOTOOLCHAIN=local\nENV PATH=/go/bin:/usr/local/go/bin:$PATH\nWORKDIR /go',
});

const JAVA: Base = {
  name: 'java',
  standsFor: ['eclipse-temurin:17', 'eclipse-temurin:17-jre', 'eclipse-temurin:17-jdk'],
  packages: ['openjdk-17-jdk-headless'],
  script: 'mkdir -p /opt/java && ln -s /usr/lib/jvm/java-17-openjdk-amd64 /opt/java/openjdk',
  config: 'ENV JAVA_HOME=/opt/java/openjdk\nENV PATH=/opt/java/openjdk/bin:$PATH\nCMD ["jshell"]',
};

export const languageBases = ({ npm, go }: Tools): readonly Base[] => [
  PYTHON,
  JAVA,
  ...(npm === undefined ? [] : [nodeBase(npm)]),
  ...(go === undefined ? [] : [goBase(go)]),
];
