import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { optionsWith } from '../../code/told.js';
import { type Files, viewFor } from '../../consequences/views.js';

const follow = suite('image/start/follow');

/** Each command behind the entry, in brackets where it only runs others; then, behind `?`, what nobody sees. */
const followed = (text: string, files: Files): readonly string[] => {
  const { started, unseen, unread, passed } = viewFor(text, files, optionsWith(files));
  return [
    ...started.slice(1).map((each) => (passed.has(each) ? `(${each.argv.join(' ')})` : each.argv.join(' '))),
    ...unseen.map(({ what }) => `? ${what}`),
    ...unread.map(({ argv }) => `unread ${argv.join(' ')}`),
  ];
};

const ENTRY = 'FROM debian:12\nENV SET=tool\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/run.sh"]\n';

const PACKAGE = JSON.stringify({
  scripts: { prestart: 'check', start: 'vite', poststart: 'tidy', dev: 'node dev.js', loop: 'npm run loop' },
});

const FILES = {
  'b.sh': 'inner\n',
  'env.sh': 'export A=b\n',
  'package.json': PACKAGE,
  'web/package.json': '{"scripts":{"start":"web"}}',
  'only/package.json': '{"scripts":{"build":"x","test":"y"}}',
  'none/package.json': '{"scripts":{}}',
  'null/package.json': '{"scripts":null}',
  'text/package.json': '{"scripts":"start"}',
  'odd/package.json': '{"scripts":{"start":5}}',
  'nothing/package.json': 'null',
  'packages/api/package.json': '{"name":"@a/api","scripts":{"start":"node api.js"}}',
  'packages/one/package.json': '{"name":"twice","scripts":{"start":"one"}}',
  'packages/two/package.json': '{"name":"twice","scripts":{"start":"two"}}',
  'node_modules/foreign/package.json': '{"name":"foreign","scripts":{"start":"foreign"}}',
  'main.py': 'print()',
  'conf.py':
    'pidfile = "/run/g.pid"  # x\naccesslog = \'-\'\nbind = f":{PORT}"\nuser = me()\ngroup = None\nworkers = 2\n',
  'sup.conf':
    '[supervisord]\npidfile=/tmp/s.pid\n[program:a]\ncommand=nginx -g "daemon off;"\nuser = app\nstdout_logfile=NONE\n' +
    '[program:b]\ncommand = python %(here)s/app.py\n[include]\nfiles = conf.d/*.conf\n',
  'none.py': 'workers = 2\n',
  Procfile: 'web: gunicorn app\nworker: celery\n# note\n9: seven\n',
};

for (const [sentence, script, expected] of [
  ['a program', 'serve -v', ['serve -v']],
  ['a program of a list', 'a && b || c; d | e', ['a', 'b', 'c', 'd', 'e']],
  ['its arguments are whatever a caller says', 'exec "$@"', ['($@)']],
  ['behind a wrapper', 'exec gosu app "$@"', ['(gosu app $@)']],
  ['the first of them', '"$1"', ['($1)']],
  ['a bare rest', '$*', ['($*)']],
  // Options that stand in a file.
  [
    'a file of options',
    'gunicorn -c conf.py app:app',
    [
      '(gunicorn -c conf.py app:app)',
      'gunicorn --pid=/run/g.pid --access-logfile=- -c conf.py app:app',
      '? user (conf.py)',
    ],
  ],
  ['one that has none', 'gunicorn --config=file:none.py app:app', ['gunicorn --config=file:none.py app:app']],
  ['one that is not there', 'gunicorn -c x.py a:a', ['(gunicorn -c x.py a:a)', '? x.py']],
  ['another program has no such file', 'tool -c conf.py', ['tool -c conf.py']],
  [
    'a supervisor and its programs',
    'supervisord -n -c sup.conf',
    [
      '(supervisord -n -c sup.conf)',
      'nginx -g daemon off;',
      'supervisord --pidfile=/tmp/s.pid --user=app --logfile=supervisord.log -n -c sup.conf',
      '? python %(here)s/app.py',
      '? conf.d/*.conf (sup.conf)',
    ],
  ],
  ['one without settings that we see', 'supervisord -n', ['supervisord -n']],
  // Words of the shell.
  ['a trap runs its word', "trap 'kill 1' TERM", ['trap kill 1 TERM', 'kill 1']],
  ['a trap that is taken back runs none', 'trap - TERM', ['trap - TERM']],
  ['nor does an empty one', "trap '' TERM", ['trap  TERM']],
  ['nor one that is asked for', 'trap', ['trap']],
  ['one with a variable', 'trap "kill -INT -$PID" INT', ['trap kill -INT -$PID INT', 'kill -INT -$PID']],
  ['one of several', 'trap "rm -f $A; $B" EXIT', ['(trap rm -f $A; $B EXIT)', '? rm -f $A; $B']],
  ['one that a variable hides', 'trap "$DO" TERM', ['(trap $DO TERM)', '? $DO']],
  ['eval runs its words', "eval 'a b' c", ['eval a b c', 'a b c']],
  ['eval of what is worked out', 'eval "$(x)" y', ['x', '(eval $(x) y)', '? eval $(x) y']],
  ['eval alone runs none', 'eval', ['eval']],
  ['set says what the arguments are', 'set -- serve "$@"', ['set -- serve $@', 'serve $@']],
  ['set of options runs none', 'set -e', ['set -e']],
  ['set that begins with an option', 'set -- -x "$@"', ['set -- -x $@']],
  ['set of the arguments', 'set -- "$@" x', ['set -- $@ x']],
  ['set of none', 'set --', ['set --']],
  ['find runs', 'find /d -exec chown app {} +', ['find /d -exec chown app {} +', 'chown app /d']],
  ['find of the directory it is in', 'find -type f -exec a {} x{} +', ['find -type f -exec a {} x{} +', 'a . x{}']],
  ['find with a condition first', 'find ! -user b -exec a {} +', ['find ! -user b -exec a {} +', 'a .']],
  ['find runs twice', "find /d -exec a {} ';' -ok b {} ';'", ['find /d -exec a {} ; -ok b {} ;', 'a /d', 'b /d']],
  ['find in each directory', "find /d -execdir a ';' -okdir b +", ['find /d -execdir a ; -okdir b +', 'a', 'b']],
  ['find that runs nothing', "find /d -name ';'", ['find /d -name ;']],
  // Scripts.
  ['a script beside it', '/app/b.sh', ['(/app/b.sh)', 'inner']],
  ['a script that a shell is told', 'bash b.sh', ['(bash b.sh)', 'inner']],
  ['behind options', 'bash -e -o pipefail b.sh', ['(bash -e -o pipefail b.sh)', 'inner']],
  ['with a plus', 'bash +x b.sh', ['(bash +x b.sh)', 'inner']],
  ['one in another', 'bash -eo pipefail b.sh', ['(bash -eo pipefail b.sh)', 'inner']],
  ['a script that is sourced', '. ./env.sh', ['(. ./env.sh)', 'export A=b']],
  ['by the other name', 'source ./b.sh', ['(source ./b.sh)', 'inner']],
  ['a script that is not there', 'bash no/such', ['(bash no/such)']],
  ['that no line brings', 'bash /no/such.sh', ['(bash /no/such.sh)', '? bash /no/such.sh']],
  ['that a variable hides', '. "$F"', ['(. $F)', '? . $F']],
  ['what a shell reads from a pipe', 'curl e.org | sh', ['curl e.org', '(sh)', '? the input of sh']],
  ['what it reads from a file', 'sh < b.sh', ['(sh)', '? the input of sh']],
  ['a shell alone', 'bash -l', ['(bash -l)']],
  [
    'what an interpreter reads from a pipe',
    'curl e.org | python3',
    ['curl e.org', '(python3)', '? the input of python3'],
  ],
  ['an interpreter with code', 'python3 main.py', ['python3 main.py']],
  // Functions.
  ['a function is passed', 'f() { a; }\nf', ['a', '(f)']],
  ['one that runs its arguments', 'f() { "$@"; }\nf b c', ['($@)', '(f b c)', 'b c']],
  ['one that does not', 'f() { echo "$@"; }\nf b c', ['echo $@', '(f b c)']],
  ['one that runs its own', 'f() { "$@"; }\nf "$@"', ['($@)', '(f $@)']],
  // Variables.
  ['a variable of the script', 'P=serve\n$P -v', ['', '($P -v)', 'serve -v']],
  ['each value it may have', 'P=a\nP=b\n$P', ['', '', '($P)', 'a', 'b']],
  ['a variable of the image', '"$SET" -v', ['($SET -v)', 'tool -v']],
  ['in braces', '${SET} -v', ['(${SET} -v)', 'tool -v']],
  ['with what it is otherwise', '${NONE:-x} -v', ['(${NONE:-x} -v)', 'x -v']],
  ['an array', '"${SET[@]}"', ['(${SET[@]})', 'tool']],
  ['that is not known', '$NONE -v', ['($NONE -v)', '? $NONE']],
  ['that is worked out', 'P=$(which x)\n$P', ['which x', '', '($P)', '? $P']],
  ['as a part of a word', '/opt/$SET', ['(/opt/$SET)', '/opt/tool']],
  ['whose program can be told', '$NONE/bin/java -jar x', ['$NONE/bin/java -jar x']],
  ['whose program cannot', '/bin/$NONE', ['(/bin/$NONE)', '? /bin/$NONE']],
  ['a part that may be either', 'P=a\nP=b\n/opt/$P', ['', '', '(/opt/$P)', '? /opt/$P']],
  ['several words', 'P="a b"\n$P c', ['', '($P c)', 'a b c']],
  ['an empty one', 'P=\n$P c', ['', '($P c)', 'c']],
  // Wrappers and runners.
  ['a wrapper', 'nice -n 5 serve', ['serve']],
  ['gosu', 'gosu app serve -v', ['(gosu app serve -v)', 'serve -v']],
  ['busybox', 'busybox sh b.sh', ['(busybox sh b.sh)', '(sh b.sh)', 'inner']],
  ['busybox alone', 'busybox', ['busybox']],
  ['npx', 'npx serve -s', ['(npx serve -s)', 'serve -s']],
  ['npm start', 'npm start', ['(npm start)', 'check', 'vite', 'tidy']],
  ['npm run', 'npm run dev', ['(npm run dev)', 'node dev.js']],
  ['npm run-script', 'npm run-script dev', ['(npm run-script dev)', 'node dev.js']],
  ['npm of another directory', 'npm start --prefix web', ['(npm start --prefix web)', 'web']],
  ['yarn of another directory', 'yarn --cwd web start', ['(yarn --cwd web start)', 'web']],
  ['pnpm of another directory', 'pnpm -C /app/web start', ['(pnpm -C /app/web start)', 'web']],
  ['of a directory that is not there', 'npm start --prefix no', ['npm start --prefix no']],
  ['options of a script of pnpm', 'pnpm start -C web', ['(pnpm start -C web)', 'check', 'vite', 'tidy']],
  ['options of a script of yarn', 'yarn start --cwd web', ['(yarn start --cwd web)', 'check', 'vite', 'tidy']],
  ['options behind run', 'pnpm run -C web start', ['(pnpm run -C web start)', 'web']],
  [
    'the workspace and the root',
    'npm start -w web --include-workspace-root',
    ['npm start -w web --include-workspace-root'],
  ],
  ['a name without its scope', 'pnpm -F api start', ['pnpm -F api start']],
  ['of all, in other words', 'pnpm --recursive start', ['pnpm --recursive start']],
  ['of the root', 'pnpm -w start', ['pnpm -w start']],
  ['of the root, in other words', 'pnpm --workspace-root start', ['pnpm --workspace-root start']],
  ['of two directories', 'npm start --prefix web -C web', ['npm start --prefix web -C web']],
  ['of a directory that nobody names', 'npm start --prefix', ['npm start --prefix']],
  ['of a directory where it would stand behind --', 'npm start --prefix -- web', ['npm start --prefix -- web']],
  ['of all packages', 'pnpm -r start', ['pnpm -r start']],
  ['a package by its name', 'pnpm -F @a/api start', ['(pnpm -F @a/api start)', 'node api.js']],
  ['a package and run', 'pnpm --filter @a/api run start', ['(pnpm --filter @a/api run start)', 'node api.js']],
  ['a package with =', 'npm start --workspace=@a/api', ['(npm start --workspace=@a/api)', 'node api.js']],
  ['a package of yarn', 'yarn workspace @a/api start', ['(yarn workspace @a/api start)', 'node api.js']],
  ['a word that says workspace to a script', 'yarn dev workspace a', ['(yarn dev workspace a)', 'node dev.js']],
  ['a package by its path', 'npm -w packages/api start', ['(npm -w packages/api start)', 'node api.js']],
  ['a package by its relative path', 'pnpm -F ./packages/api start', ['(pnpm -F ./packages/api start)', 'node api.js']],
  ['packages by a pattern', 'pnpm -F @a/* start', ['pnpm -F @a/* start']],
  ['a package that there is twice', 'pnpm -F twice start', ['pnpm -F twice start']],
  ['a package that is installed', 'pnpm -F foreign start', ['pnpm -F foreign start']],
  [
    'one of two of a name, where it lies',
    'cd packages/one && pnpm -F twice start',
    ['cd packages/one', 'pnpm -F twice start'],
  ],
  ['a package above', 'cd web && pnpm -F @a/api start', ['cd web', 'pnpm -F @a/api start']],
  ['a package without the script', 'pnpm -F @a/api dev', ['pnpm -F @a/api dev']],
  ['what the script is told', 'npm start -- --prefix web', ['(npm start -- --prefix web)', 'check', 'vite', 'tidy']],
  ['in the directory that it runs in', 'cd web && npm start', ['cd web', '(npm start)', 'web']],
  ['a script that is none', 'npm run none', ['npm run none']],
  ['npm start where no script is called so', 'cd only && npm start', ['cd only', '(npm start)', 'node server.js']],
  ['npm test', 'cd only && npm test', ['cd only', '(npm test)', 'y']],
  ...['none', 'null', 'text', 'odd', 'nothing'].map(
    (name) => [`a package.json of ${name}`, `cd ${name} && npm start`, [`cd ${name}`, 'npm start']] as const,
  ),
  ['npm with options', 'npm --silent run dev', ['(npm --silent run dev)', 'node dev.js']],
  ['another npm command', 'npm dev', ['npm dev']],
  ['yarn alone', 'yarn', ['yarn']],
  ['a command of yarn itself', 'yarn add dev', ['yarn add dev']],
  ['npm of another directory with =', 'npm start --prefix=web', ['(npm start --prefix=web)', 'web']],
  ['npm alone', 'npm', ['npm']],
  ['npm install', 'npm install', ['npm install']],
  ['a script in a circle', 'npm run loop', ['(npm run loop)', '(npm run loop)']],
  ['yarn', 'yarn dev', ['(yarn dev)', 'node dev.js']],
  ['yarn run', 'yarn run dev', ['(yarn run dev)', 'node dev.js']],
  ['a program of yarn', 'yarn vite --port 3', ['(yarn vite --port 3)', 'vite --port 3']],
  ['a program of yarn run', 'yarn run vite --port 3', ['(yarn run vite --port 3)', 'vite --port 3']],
  ['a program of bun run', 'bun run --silent vite', ['(bun run --silent vite)', 'vite']],
  ['a file of bun run', 'bun run src/main.ts', ['(bun run src/main.ts)', 'src/main.ts']],
  ['a file of bun', 'bun src/main.ts', ['(bun src/main.ts)', 'src/main.ts']],
  ['pnpm run takes scripts alone', 'pnpm run vite', ['pnpm run vite']],
  ['npm, too', 'npm run vite', ['npm run vite']],
  ['a file where no package.json was found', 'cd /opt && bun run main.ts', ['cd /opt', '(bun run main.ts)', 'main.ts']],
  ['a name there', 'cd /opt && bun run main', ['cd /opt', '(bun run main)', 'unread bun run main']],
  ['yarn runs no file', 'cd /opt && yarn run main.ts', ['cd /opt', '(yarn run main.ts)', 'unread yarn run main.ts']],
  ['yarn start where none is', 'cd web && yarn dev', ['cd web', '(yarn dev)', 'dev']],
  ['where there is no package.json', 'cd /opt && npm start', ['cd /opt', '(npm start)', 'unread npm start']],
  ['foreman runs a Procfile', 'foreman start', ['(foreman start)', 'gunicorn app', 'celery', 'seven']],
  ['where there is none', 'cd /opt && foreman start', ['cd /opt', '(foreman start)', '? Procfile']],
] as const) {
  follow(sentence, () => {
    const found = followed(ENTRY, { ...FILES, 'run.sh': `#!/bin/sh\n${script}\n` });
    assert.equal(found, expected);
  });
}

for (const [count, expected] of [
  [500, ['(pnpm -F p7 start)', 'run 7']],
  [501, ['pnpm -F p7 start']],
] as const)
  follow(`of ${count} packages one is ${expected.length === 1 ? 'not ' : ''}looked for by its name`, () => {
    const packages = Array.from({ length: count }, (_, at) => [
      `p/${at}/package.json`,
      JSON.stringify({ name: `p${at}`, scripts: { start: `run ${at}` } }),
    ]);
    const files = { ...Object.fromEntries(packages), 'run.sh': '#!/bin/sh\npnpm -F p7 start\n' };
    assert.equal(followed(ENTRY, files), expected);
  });

follow('scripts that call each other are followed so deep, and no deeper', () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`s${at}.sh`, `#!/bin/sh\nd${at}\n/app/s${at + 1}.sh\n`]),
  );
  const found = followed(ENTRY, { ...files, 'run.sh': '#!/bin/sh\n/app/s0.sh\n' });
  assert.ok(found.includes('d10'));
  assert.not(found.includes('d11'));
  assert.is(found.at(-1), '? s11.sh');
});

follow('so are words that run each other', () => {
  const found = followed(ENTRY, { 'run.sh': `#!/bin/sh\n${'gosu app '.repeat(20)}serve\n` });
  assert.is(found.filter((each) => each.startsWith('(')).length, 12);
  assert.equal(found.slice(-1), ['? gosu']);
});

follow('of a script that starts too much nothing is told but that', () => {
  const script = (count: number) => ({ 'run.sh': `#!/bin/sh\n${'a\n'.repeat(count)}` });
  assert.is(followed(ENTRY, script(1_999)).length, 1_999);
  assert.equal(followed(ENTRY, script(2_000)), ['? run.sh']);
});

follow('so it is of one line that does', () => {
  const line = (count: number) => ({ 'run.sh': `#!/bin/sh\neval '${'a;'.repeat(count)}' ''\n` });
  assert.is(followed(ENTRY, line(1_998)).length, 1_999);
  assert.is(followed(ENTRY, line(1_999)).at(-1), '? eval');
});

follow.run();
