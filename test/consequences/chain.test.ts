import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { programConsequences } from '../../src/consequences/unread-programs.js';
import { type Files, viewFor } from './views.js';

const chain = suite('consequences/chain');

/** What nobody has read of what the last stage starts: the programs, and what cannot be seen. */
const unread = (text: string, files: Files = {}): readonly string[] =>
  programConsequences(viewFor(text, files)).map(({ sentence }) =>
    sentence.replace(/^We do not know what (.*) \(.*$/, '$1').replace(/^We cannot see what (.*) \(.*$/, 'unseen: $1'),
  );

const APP = { 'app.py': 'print()', 'sub/mod.py': '' };
const NODE = 'FROM node:20\nWORKDIR /app\nCOPY . .\n';

for (const [sentence, command, expected] of [
  ['npx', '["npx", "foo", "generate"]', ['foo']],
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
  ['an option that nobody knows', 'cp --foo a b', ['cp']],
  ['a command of git that nobody knows', 'git pull', ['git']],
  ['an answer', '["foo", "--version"]', []],
] as const) {
  chain(`a command: ${sentence}`, () => assert.equal(unread(`${NODE}CMD ${command}`), expected));
}

for (const [sentence, command, expected] of [
  ['a module', '["python", "-m", "app"]', []],
  ['one that is not there', '["python", "-m", "apps"]', ['python -m apps']],
  ['what a server serves', '["uvicorn", "--port", "8000", "app:create()"]', []],
  ['a module that is a server', '["python", "-m", "gunicorn", "app:app"]', []],
  ['what lies in a directory that it changes to', '["gunicorn", "--chdir", "sub", "mod:app"]', []],
  ['a file', '["python", "app.py"]', []],
  ['a file behind a runner', '["npx", "nodemon", "app.js"]', []],
  ['a file elsewhere', '["python", "/opt/x/app.py"]', ['python app.py']],
  ['a file by a variable', '["sh", "-c", "python $FILE"]', ['python $FILE']],
] as const) {
  chain(`own code: ${sentence}`, () => assert.equal(unread(`${NODE}CMD ${command}`, APP), expected));
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
  ['one that an option names', '["npm", "start", "--prefix=web"]', ['npm']],
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

for (const [sentence, text, expected] of [
  ['a program of the system beside a context', 'FROM debian:12\nCOPY . .\nCMD g++ x.cc -o /x', ['g++']],
  ['a server of a package', 'FROM debian:12\nRUN apt-get install -y nginx-light\nCMD nginx', []],
  ['a server that is built', 'FROM debian:12\nRUN ./configure && make install\nCMD nginx', ['nginx']],
  ['a server in a place of its own', 'FROM debian:12\nCMD /web/sbin/nginx', ['nginx']],
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
