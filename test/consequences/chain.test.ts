import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { programConsequences } from '../../src/consequences/unread-programs.js';
import type { Options } from '../../src/image/options.js';
import { optionsWith } from '../code/told.js';
import { type Files, viewFor } from './views.js';

const chain = suite('consequences/chain');

/** What nobody has read of what the last stage starts: the programs, and what cannot be seen. */
const unread = (text: string, files: Files | null = {}, options: Options = {}): readonly string[] =>
  programConsequences(viewFor(text, files, options)).map(({ sentence }) =>
    sentence
      .replace(/^We do not know what (.*) \(.*\) is or runs\.$/, 'unseen: $1')
      .replace(/^We do not know what (.*) \(.*$/, '$1'),
  );

const APP = { 'app.py': 'print()', 'sub/mod.py': '' };
const GO = 'FROM golang:1.22\nWORKDIR /src\nCOPY . .\n';
const NODE = 'FROM node:20\nWORKDIR /app\nCOPY . .\n';

for (const [sentence, command, expected] of [
  ['npx', '["npx", "foo", "generate"]', ['foo']],
  [
    'a variable that nothing fills in',
    '["python3", "app.py", "-o", "$OUT"]',
    ['We do not know $OUT (line 4): the exec form starts no shell that fills it in.'],
  ],
  [
    'in front of a path',
    '["python3", "app.py", "--out=${OUT}/x"]',
    ['We do not know --out=${OUT}/x (line 4): the exec form starts no shell that fills it in.'],
  ],
  [
    'behind the command',
    '["-v"]\nENTRYPOINT ["python3", "app.py", "$IN"]',
    ['We do not know $IN (line 5): the exec form starts no shell that fills it in.'],
  ],
  ['one that a shell is given', '["sh", "-c", "python3 app.py", "$OUT"]', []],
  ['a dollar that is none', '["python3", "app.py", "a$", "5$b"]', []],
  ['npx with an option', '["npx", "--yes", "-p", "x", "foo"]', ['foo']],
  ['npx with a line', `["npx", "-c", "foo && bar"]`, ['foo', 'bar']],
  ['npx of a framework', '["npx", "vite"]', []],
  ['pnpm exec', '["pnpm", "exec", "foo"]', ['foo']],
  ['pnpm install', '["pnpm", "install"]', ['pnpm']],
  ['poetry run', '["poetry", "run", "foo", "gunicorn"]', ['foo']],
  ['uv run', '["uv", "run", "--with", "x", "uvicorn", "foo:app"]', ['uvicorn foo']],
  ['conda run', '["conda", "run", "-n", "x", "foo"]', ['foo']],
  ['bundle exec', '["bundle", "exec", "foo"]', ['foo']],
  ['a framework among the arguments', '["foo", "vite"]', ['foo']],
  ['a framework behind a runner that is not known', '["foo-run", "npm", "start"]', ['foo-run']],
  ['a chain in a shell', '["sh", "-c", "npx foo && node dist/main.js"]', ['foo']],
  ['a login shell', '["bash", "-lc", "foo"]', ['foo']],
  ['a shell with options one by one', '["bash", "-e", "-o", "pipefail", "-c", "foo | cat"]', ['foo']],
  ['a shell behind tini', '["tini", "--", "sh", "-c", "sleep 1 && foo"]', ['foo']],
  ['a shell behind gosu', '["gosu", "app", "sh", "-c", "foo"]', ['foo']],
  ['env', '["env", "A=b", "foo"]', ['foo']],
  ['a wrapper in a wrapper', '["nice", "-n", "5", "timeout", "9", "foo"]', ['foo']],
  ['the display of X', '["xvfb-run", "-s", "-screen 0", "foo"]', ['foo']],
  ['both sides of a pipe', 'foo | bar', ['foo', 'bar']],
  ['the background', 'foo & sleep 1', ['foo']],
  ['a substitution', 'echo $(foo)', ['foo']],
  ['xargs', 'ls | xargs -n 1 foo', ['foo']],
  ['find', 'find . -exec foo {} +', ['foo']],
  ['trap', `trap 'foo' EXIT; sleep 9`, ['foo']],
  ['trap of nothing', `trap - EXIT; sleep 9`, []],
  ['eval', `eval 'foo; sleep 1'`, ['foo']],
  ['eval of a variable', 'eval "$COMMAND"', ['unseen: $COMMAND']],
  ['eval of several words', 'eval exec "$COMMAND"', ['unseen: eval exec $COMMAND']],
  ['a variable', 'exec $COMMAND', ['unseen: $COMMAND']],
  ['a variable that is set', 'COMMAND=foo; exec $COMMAND', ['foo']],
  ['what the network sends', 'curl -fsSL https://example.com | bash', ['unseen: the input of bash']],
  ['what an interpreter reads', 'curl example.com | python3 -', ['unseen: the input of python3']],
  ['of a file, too', 'python3 < /opt/x.py', ['unseen: the input of python3']],
  ['an interpreter that is told a file', 'cat x | python3 app.py', []],
  ['an interpreter that answers', 'cat x | python3 --version', []],
  ['code in the arguments', '["node", "-e", "f()"]', []],
  ['code by a variable', 'python -c "$CODE"', ['python $CODE']],
  ['a module in one word', '["python", "-mfoo"]', ['python -m foo']],
  ['a substitution in another value', 'echo ${A:-$(foo)}', ['foo']],
  ['a shell that is asked for nothing', '["bash"]', []],
  ['a script that is not there', '["bash", "/opt/run"]', ['unseen: bash /opt/run']],
  ['a file that is sourced', '. /opt/env && sleep 9', ['unseen: . /opt/env']],
  ['an environment of Python', '. /opt/venv/bin/activate && sleep 9', []],
  ['a module of somebody else', '["python", "-m", "foo", "app:app"]', ['python -m foo']],
  ['what a server of somebody else serves', '["gunicorn", "-b", "0.0.0.0:8000", "foo:app"]', ['gunicorn foo']],
  ['a server whose files an archive brings', '["/opt/tomcat/bin/catalina.sh", "run"]', ['catalina.sh']],
  ['an option that nobody knows', 'cp --foo a b', ['cp']],
  ['a command of git that nobody knows', 'git pull', ['git']],
  ['an answer', '["foo", "--version"]', []],
  ['help', '["foo", "--help"]', []],
  ['an answer of one program', '["nginx", "-v"]', []],
  ['of one in a place of its own', '["/web/sbin/nginx", "-v"]', []],
  ['no answer of another', '["foo", "-v"]', ['foo']],
  ['help about something', '["foo", "--help", "bar"]', ['foo']],
] as const) {
  chain(`a command: ${sentence}`, () => assert.equal(unread(`${NODE}CMD ${command}`), expected));
}

for (const [sentence, command, expected] of [
  ['a module', '["python", "-m", "app"]', []],
  ['one that is not there', '["python", "-m", "apps"]', ['python -m apps']],
  ['what a server serves', '["uvicorn", "--port", "8000", "app:create()"]', []],
  ['a server without settings', '["beanstalkd", "-p", "11300"]', []],
  ['one that is told where its data are', '["etcd", "--data-dir", "/d"]', []],
  ['one that is not', '["etcd"]', ['etcd']],
  ['what only tells of a machine', '["node_exporter"]', []],
  ['a worker of Celery', '["celery", "-A", "tasks", "worker"]', []],
  ['another command of Celery', '["celery", "-A", "tasks", "shell"]', ['celery']],
  ['a module that is a server', '["python", "-m", "gunicorn", "app:app"]', []],
  ['what lies in a directory that it changes to', '["gunicorn", "--chdir", "sub", "mod:app"]', []],
  ['a file', '["python", "app.py"]', []],
  ['a file behind a runner', '["npx", "nodemon", "app.js"]', []],
  ['a file elsewhere', '["python", "/opt/x/app.py"]', ['python app.py']],
  ['a file by a variable', '["sh", "-c", "python $FILE"]', ['python $FILE']],
] as const) {
  chain(`own code: ${sentence}`, () => assert.equal(unread(`${NODE}CMD ${command}`, APP), expected));
}

for (const [sentence, command, files, expected] of [
  ['a name without its end', 'node server', { 'server.js': '' }, []],
  ['a directory', 'node lib', { 'lib/index.js': '' }, []],
  ['code that is not there', 'node server', { 'a.js': '' }, ['node server']],
  ['one that a command names', 'node `foo`', { 'foo.js': '' }, ['foo', 'node `foo`']],
  ['one in a place that a variable names', 'node $D/app.js', { 'app.js': '' }, ['node $D/app.js']],
  ['an archive that is not there', 'java -jar app.jar', { 'App.java': '' }, ['java app.jar']],
  ['a class is no file', 'java -cp . com.example.Main', { 'pom.xml': '' }, []],
] as const) {
  chain(`code in a context that can be looked into: ${sentence}`, () =>
    assert.equal(unread(`${NODE}CMD ${command}`, {}, optionsWith(files)), expected),
  );
}

for (const [sentence, text, expected] of [
  ['another image brings it', 'WORKDIR /app\nCOPY --from=nginx:1 /x/app.js ./\nCMD node app.js', ['node app.js']],
  ['the context fills its directory', 'WORKDIR /srv\nCOPY a/ /app/b/\nCMD node /app/b/x', []],
  ['the context fills one around it', 'COPY a/ /app/\nCMD node app/b/x', []],
  ['or all of it', 'COPY a/ /\nCMD node b/x', []],
  ['only one below is filled', 'COPY a/ /app/b/\nCMD node app/x', ['node x']],
  ['a class may lie below', 'WORKDIR /app\nCOPY a/ /app/b/\nCMD java -cp b App', []],
  ['the context fills another one', 'WORKDIR /app\nCOPY a/ /app/a/\nCMD node b/x', ['node x']],
  ['or one with a longer name', 'COPY a/ /app2/\nCMD node app/x', ['node x']],
  ['it lies at the top, and nothing is put there', 'COPY a /b\nWORKDIR /app\nCMD node /x', ['node x']],
  ['it starts in the last WORKDIR', 'WORKDIR /a\nWORKDIR /b\nCOPY . /b\nCMD node x', []],
  ['and not in the first', 'WORKDIR /a\nWORKDIR /b\nCOPY . /a\nCMD node x', ['node x']],
] as const) {
  chain(`code: ${sentence}`, () => assert.equal(unread(`FROM node:20\n${text}`), expected));
}

const STAGES = 'FROM node:20 AS b\nCOPY . /s\nRUN mkdir /out && cd /s && make';

for (const [sentence, copied, expected] of [
  ['may have it', 'COPY --from=b /s/out /app\nCMD java -jar /app/x/app.jar', []],
  ['surely has it not', 'COPY --from=c /out /app/\nCMD node /app/x.js', ['node x.js']],
] as const) {
  chain(`code: a stage ${sentence}`, () => {
    const text = `${STAGES}\nFROM node:20 AS c\nRUN mkdir /out\nFROM node:20\n${copied}`;
    assert.equal(unread(text, {}, optionsWith({ a: '' })), expected);
    assert.equal(unread(text, null), expected);
  });
}

const PYTHON = 'FROM python:3.12\nWORKDIR /x\nWORKDIR /app\nCOPY . .\n';
/** A list of so many directories before the one that has it. */
const searched = (count: number) => `PYTHONPATH=${'/o:'.repeat(count)}lib`;

for (const [sentence, command, files, expected] of [
  ['beside it', 'python -m m', { 'm.py': '' }, []],
  ['below src', 'python -m m', { 'src/m.py': '' }, []],
  ['a package that can be run', 'python -m m', { 'm/__main__.py': '' }, []],
  ['a package', 'python -m m', { 'm/__init__.py': '' }, []],
  ['in a package', 'python -m a.b', { 'a/b.py': '' }, []],
  ['an option changes the directory', 'gunicorn --chdir sub m:app', { 'sub/m.py': '' }, []],
  ['in the same word', 'gunicorn --chdir=sub m:app', { 'sub/m.py': '' }, []],
  ['an option names the directory of the application', 'uvicorn --app-dir sub m:app', { 'sub/m.py': '' }, []],
  ['by its whole path', 'uvicorn --app-dir=/app/sub m:app', { 'sub/m.py': '' }, []],
  ['a word alone changes nothing', 'gunicorn sub m:app', { 'sub/m.py': '' }, ['gunicorn m']],
  ['a server as a module', 'python -m uvicorn m:app', { 'm.py': '' }, []],
  ['a server as a module without it', 'python -m uvicorn m:app', {}, ['uvicorn m']],
  ['what a module is told', 'python -m flask run', {}, []],
  ['behind its options', 'python -m flask --app x run', {}, []],
  ['what it is not', 'python -m flask db', {}, ['python -m flask']],
  ['what a program is told', 'flask run', {}, []],
  ['what a program is not', 'flask db', {}, ['flask']],
] as const) {
  chain(`a module: ${sentence}`, () => assert.equal(unread(`${PYTHON}CMD ${command}`, files), expected));
}

for (const [sentence, text, files, expected] of [
  ['a directory on its path', `ENV ${searched(0)}`, { 'lib/m.py': '' }, []],
  ['the sixteenth', `ENV ${searched(15)}`, { 'lib/m.py': '' }, []],
  ['nobody looks further', `ENV ${searched(16)}`, { 'lib/m.py': '' }, ['python -m m']],
  ['a file that RUN makes', 'RUN touch m.py', {}, []],
] as const) {
  chain(`a module: ${sentence}`, () => assert.equal(unread(`${PYTHON}${text}\nCMD python -m m`, files), expected));
}

for (const [sentence, text, expected] of [
  ['the context is taken to have it', 'COPY . .', []],
  ['so is a stage', 'COPY --from=b /x .', []],
  ['but not another image', 'COPY --from=example.com/x /x .', ['python -m m']],
  ['nor what lies elsewhere', 'COPY x /opt/x', ['python -m m']],
] as const) {
  const whole = `FROM python:3.12 AS b\nRUN make\nFROM python:3.12\nWORKDIR /app\n${text}\nCMD python -m m`;
  chain(`a module where nobody can look: ${sentence}`, () => assert.equal(unread(whole, null), expected));
}

for (const [name, expected] of [
  ['nice', []],
  ['tini', []],
  ['sudo', []],
  ['gosu', []],
  ['supervisord', []],
  ['apt-get', []],
  ['chown', []],
  ['pg_isready', []],
  ['vite', []],
  ['rails', []],
  ['aws', []],
  ['aptitude', []],
  ['make', ['make']],
  ['conda', ['conda']],
  ['pipenv', ['pipenv']],
  ['npx', ['npx']],
  ['pip', ['pip']],
  ['npm', ['npm']],
  ['gem', ['gem']],
  ['yarn', ['yarn']],
  ['node', []],
  ['foo', ['foo']],
] as const) {
  chain(`${name} by itself is ${expected.length === 0 ? 'known' : 'not known'}`, () =>
    assert.equal(unread(`FROM debian:12\nCMD ["${name}"]`), expected),
  );
}

for (const [sentence, script, expected] of [
  ['a function', 'say() { echo "$1"; }\nsay foo', []],
  ['a function that runs its arguments', 'run() { "$@"; }\nrun foo bar', ['foo']],
  ['what is in a function', 'run() { foo; }\nrun', ['foo']],
  ['the arguments', 'exec "$@"', ['cmd']],
  ['the arguments as arguments', 'sleep "$@"', []],
  ['the arguments behind a wrapper', 'exec gosu app "$@"', ['cmd']],
  ['arguments that it sets', 'set -- foo "$@"\nexec "$@"', ['cmd', 'foo']],
  ['options that it sets', 'set -- -x "$@"\nexec sleep "$@"', []],
  ['a variable with two values', 'run=\nif x; then run="foo -x"; fi\n$run sleep 9', ['x', 'foo']],
  ['another script, with arguments', 'exec ./other.sh bar', ['foo', 'bar']],
  ['a script that is sourced', '. ./other.sh', ['foo']],
  ['a script by its variable', 'D=/app\n$D/other.sh', ['foo']],
  ['a script that is not there', '/opt/foo.sh', ['foo.sh']],
] as const) {
  const files = { 'run.sh': `#!/bin/sh\n${script}\n`, 'other.sh': '#!/bin/sh\nfoo\n"$@"\n' };
  chain(`a script: ${sentence}`, () =>
    assert.equal(unread(`${NODE}ENTRYPOINT ["/app/run.sh"]\nCMD ["cmd"]`, files), expected),
  );
}

for (const [sentence, command, expected] of [
  ['a script', '["npm", "start"]', ['foo']],
  ['what runs before it', '["npm", "run", "b"]', ['bar']],
  ['a program where no script has the name', '["yarn", "bar"]', ['bar']],
  ['several', '["npx", "run-p", "a", "b"]', ['foo', 'bar']],
  ['lines', '["npx", "concurrently", "npm run a", "bar"]', ['bar', 'foo']],
  ['a Procfile', '["honcho", "start"]', ['bar']],
  ['one of another directory', 'cd web && npm start', ['baz']],
  ['of the same name in two', '(cd web; npm start); npm start', ['baz', 'foo']],
  ['one that an option names', '["npm", "start", "--prefix=web"]', ['baz']],
  ['options of the script', '["npm", "start", "--", "--prefix", "web"]', ['foo']],
  ['a Procfile elsewhere', 'cd web && honcho start', ['unseen: Procfile']],
] as const) {
  const scripts = { start: 'foo && node x.js', a: 'foo', b: 'node x.js', preb: 'bar' };
  const web = JSON.stringify({ scripts: { start: 'baz' } });
  const files = {
    'package.json': JSON.stringify({ scripts }),
    'web/package.json': web,
    Procfile: 'web: node x.js\nother: bar -x\n',
  };
  chain(`a file: ${sentence}`, () => assert.equal(unread(`${NODE}CMD ${command}`, files), expected));
}

for (const [sentence, text, expected, schema = 'provider = "mysql"'] of [
  ['migrations', 'RUN npx prisma generate\nCMD npx prisma migrate deploy', []],
  ['of an own path', 'RUN node_modules/.bin/prisma generate\nCMD node_modules/.bin/prisma migrate deploy', []],
  ['behind cd', 'RUN cd /app && yarn prisma generate --schema x && true\nCMD yarn prisma db push', []],
  ['engines that no RUN has fetched', 'RUN npm run build\nCMD npx prisma migrate deploy', ['prisma']],
  ['those that its package brings', 'RUN npm ci --omit=dev\nCMD npx prisma migrate deploy', []],
  ['not without scripts', 'RUN npm ci --ignore-scripts\nCMD npx prisma migrate deploy', ['prisma']],
  ['nor elsewhere', 'RUN npm i -g pnpm\nCMD npx prisma migrate deploy', ['prisma']],
  ['nor by who runs none', 'RUN pnpm install\nCMD pnpm exec prisma migrate deploy', ['prisma']],
  ['nor all of them', 'RUN npm ci\nCMD npx prisma db push', ['prisma']],
  ['something else', 'RUN npx prisma format\nCMD npx prisma migrate deploy', ['prisma']],
  ['beside a directory of that name', 'RUN npx prisma generate\nRUN mkdir x.prisma\nCMD npx prisma migrate deploy', []],
  ['by something else', 'RUN echo prisma generate\nCMD npx prisma migrate deploy', ['prisma']],
  ['perhaps', 'RUN npx prisma generate || true\nCMD npx prisma migrate deploy', ['prisma']],
  ['in another stage', 'RUN npx prisma generate\nFROM node:20\nCOPY . .\nCMD npx prisma migrate deploy', ['prisma']],
  ['in the stage below', 'RUN npx prisma generate\nFROM b\nCMD npx prisma migrate deploy', []],
  [
    'for the packages of then',
    'RUN npx prisma generate\nRUN apt-get update && apt-get install -y openssl\nCMD npx prisma migrate deploy',
    ['prisma'],
  ],
  ['what it does not say', 'RUN npx prisma generate\nCMD npx prisma studio', ['prisma']],
  ['what it generates', 'RUN npx prisma generate\nCMD npx prisma generate', ['prisma']],
  ['a data base that is a file', 'RUN npx prisma generate\nCMD npx prisma db push', ['prisma'], 'provider = "SQLite"'],
  ['a schema that nobody can read', 'RUN npx prisma generate\nCMD npx prisma db push', ['prisma'], null],
] as const) {
  const files = schema === null ? {} : { 'prisma/schema.prisma': schema, 'package.json': '{"scripts":{}}' };
  const whole = `FROM node:20 AS b\nWORKDIR /app\nCOPY . .\n${text}`;
  chain(`a program that fetches its parts: ${sentence}`, () =>
    assert.equal(unread(whole, files, optionsWith(files)), expected),
  );
}

for (const [sentence, text, expected] of [
  ['a program of the system beside a context', 'FROM debian:12\nCOPY . .\nCMD g++ x.cc -o /x', ['g++']],
  ['a server of a package', 'FROM debian:12\nRUN apt-get install -y nginx-light\nCMD nginx', []],
  ['a server that is built', 'FROM debian:12\nRUN ./configure && make install\nCMD nginx', ['nginx']],
  ['a server in a place of its own', 'FROM debian:12\nCMD /web/sbin/nginx', ['nginx']],
  ['what a build makes', `${GO}RUN go build -o /usr/bin/foo .\nCMD ["foo"]`, []],
  [
    'what is fetched beside it',
    `${GO}RUN go build -o /x . && curl -o /usr/bin/foo https://a.b/foo\nCMD ["foo"]`,
    ['foo'],
  ],
  [
    'what is unpacked beside it',
    `${GO}RUN go build -o /x . && curl a.b/c.tgz | tar xz -C /opt\nCMD ["/opt/foo"]`,
    ['foo'],
  ],
  ['what a package brings beside it', `${GO}RUN go build -o /x . && apt-get install -y foo\nCMD ["foo"]`, ['foo']],
  [
    'a script that is copied beside it, and not there',
    `${GO}RUN cp a.sh /foo.sh && go build -o /x .\nCMD ["/foo.sh"]`,
    ['foo.sh'],
  ],
  ['what runs as its account alone', 'FROM debian:12\nCMD ["apachectl", "-D", "FOREGROUND"]', []],
  ['on a release where nobody has tried', 'FROM debian:13\nCMD ["apachectl", "-D", "FOREGROUND"]', ['apachectl']],
  ['HEALTHCHECK', 'FROM debian:12\nHEALTHCHECK CMD foo\nCMD ["sleep", "9"]', ['foo']],
  ['a HEALTHCHECK that is taken back', 'FROM debian:12\nHEALTHCHECK CMD foo\nHEALTHCHECK NONE\nCMD sleep 9', []],
  ['arguments of CMD behind ENTRYPOINT', 'FROM debian:12\nENTRYPOINT ["sleep"]\nCMD ["foo"]', []],
  [
    'the shell form of CMD behind ENTRYPOINT',
    'FROM debian:12\nENTRYPOINT ["tini", "--"]\nCMD foo | bar',
    ['foo', 'bar'],
  ],
  [
    'a script of ENTRYPOINT that is not there',
    'FROM debian:12\nCOPY e.sh /\nENTRYPOINT ["/e.sh"]\nCMD ["foo"]',
    ['foo'],
  ],
] as const) {
  chain(`an image: ${sentence}`, () => assert.equal(unread(text), expected));
}

chain.run();
