import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { processConsequences } from '../../src/consequences/process.js';
import { viewFor } from './views.js';

const processes = suite('consequences/process');

const toldOf = (text: string, script = ''): readonly string[] =>
  processConsequences(viewFor(text, { 'run.sh': `#!/bin/sh\n${script}\n` })).map(
    ({ kind, certainty, sentence }) => `${kind}, ${certainty}: ${sentence.split(' (')[0]}`,
  );

const ENTRY = 'FROM debian:12\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]';

for (const [sentence, script, expected] of [
  ['steps down', 'exec gosu app x', ['step-down, breaks: gosu']],
  ['steps down by a condition', 'if test -e /a; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks who it is', 'if [ "$(id -u)" = 0 ]; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks by a variable', 'if [ "$EUID" = 0 ]; then exec gosu app x; fi', ['step-down, may-break: gosu']],
  ['asks for its name', 'if [ "$(whoami)" = root ]; then chown a /b; fi', []],
  ['asks for something else', 'if [ "$A" = 0 ]; then chown a /b; fi', ['needs-root, may-break: chown']],
  ['may switch', 'sudo -u app x', ['step-down, may-break: sudo']],
  ['starts a supervisor', 'exec supervisord', ['needs-root, may-break: supervisord']],
  ['gives files away', 'chown a /b', ['needs-root, may-break: chown']],
  ['starts a service', 'service cron start', ['needs-root, may-break: service']],
  ['asks a service nothing', 'service', []],
  ['asks for a list of services', 'service --status-all', ['needs-root, may-break: service']],
  ['installs packages', 'apt-get install x', ['needs-root, breaks: apt-get']],
  ['tells a server its user', 'privoxy --user privoxy', ['step-down, breaks: privoxy']],
  ['does two things with one program', 'chown a /b\nchown a /c', ['needs-root, may-break: chown']],
  [
    'does the same with two',
    'chown a /b\nchgrp a /c',
    ['needs-root, may-break: chown', 'needs-root, may-break: chgrp'],
  ],
  ['exits where it is not root', '[ "$(id -u)" -ne 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits by another word', '[ "$(id -u)" != 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits above root', '[ "$(id -u)" -gt 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits unless it is root', '[ ! "$(id -u)" = 0 ] && exit 1\nfoo', ['needs-root, breaks: exit']],
  ['exits or is root', '[ "$(id -u)" = 0 ] || exit 1', ['needs-root, breaks: exit']],
  ['returns or is root', 'f() { [ "$(id -u)" = 0 ] || return 1; }\nf', ['needs-root, breaks: return']],
  ['asks a function', 'f() { if [ "$(id -u)" = 0 ]; then true; else false; fi; }\nif f; then foo; fi\nbar', []],
  ['asks it with an operator', 'f() { [ "$(id -u)" = 0 ] || return 1; }\nf && foo\nbar', []],
  ['asks it in both ways', 'f() { [ "$(id -u)" = 0 ] || return 1; }\nf && foo\nf', ['needs-root, breaks: return']],
  [
    'does something in a function for root',
    'f() { gosu app x; }\nif [ $(id -u) = 0 ]; then f; fi\ny',
    ['step-down, may-break: gosu'],
  ],
  ['or in one that this one calls', 'g() { chroot /a b; }\nf() { g; }\nif [ $(id -u) = 0 ]; then f; fi\ny', []],
  [
    'or for others as well',
    'g() { chroot /a b; }\nif [ $(id -u) = 0 ]; then g; fi\ng',
    ['needs-root, may-break: chroot'],
  ],
  ['runs it by find', 'find /d -exec gosu app b {} +', ['step-down, breaks: gosu']],
  [
    'runs it by find, if at all',
    'if test -e /x; then find /d -exec gosu app b {} +; fi',
    ['step-down, may-break: gosu'],
  ],
  [
    'runs it by find for others, if at all',
    'if [ "$(id -u)" != 0 ]; then find /d -exec sh -c "test -e /y && gosu a b" \\;; fi',
    ['step-down, may-break: gosu'],
  ],
  ['dies or is root', '[ "$(id -u)" = 0 ] || die "no"', ['needs-root, breaks: die']],
  ['ends well or is root', '[ "$(id -u)" = 0 ] || exit 0', []],
  ['exits as root', '[ "$(id -u)" = 0 ] && exit 1\nfoo', []],
  ['says something or is root', '[ "$(id -u)" = 0 ] || echo no', []],
  ['exits for another reason', 'test -e /a || exit 1', []],
] as const) {
  processes(`an entry script ${sentence}`, () => assert.equal(toldOf(ENTRY, script), expected));
}

for (const script of [
  '! [ "$(id -u)" = 0 ] && exit 1\nfoo',
  '! [[ $EUID -eq 0 ]] && exit 1\nfoo',
  'if ! [ $(id -u) = 0 ]; then exit 1; fi',
  'if [ "$(id -u)" = 0 ]; then foo; else exit 1; fi',
  '[ "$(id -u)" = 0 ] || { echo no; exit 1; }',
  '[ "$(id -u)" = 0 ] ||\n  { echo no; exit 1; }',
  'test "$(id -u)" -eq 0 || exit 1',
  '/usr/bin/test `id -u` -eq 0 || exit 1',
  '[[ "$(whoami)" == root ]] || exit 1',
  '[ "$(/usr/bin/id -un)" = "root" ] || exit 1',
  '[ "x$(id -u)" = "x0" ] || exit 1',
  '[ 0 -eq "$(id -u)" ] || exit 1',
  '[ 0 -lt "$(id -u)" ] && exit 1\nfoo',
  '[ "$(id -u)" -ge 1 ] && exit 1\nfoo',
  '[ ! "$(id -u)" -eq 0 ] && exit 1\nfoo',
  '[[ ! $UID == 0 ]] && exit 1\nfoo',
  '[[ ${EUID} -ne 0 ]] && exit 1\nfoo',
  '[[ ${EUID:-$(id -u)} -ne 0 ]] && exit 1\nfoo',
  'if (( EUID )); then exit 1; fi',
  'if (( $EUID != 0 )); then exit 1; fi',
  '(( UID == 0 )) || exit 1',
  '! (( EUID == 0 )) && exit 1\nfoo',
  '(( ! EUID )) || exit 1',
  "if id -u | grep -qv '^0$'; then exit 1; fi",
  "id -u | grep -q '^0$' || exit 1",
  'if ! whoami | grep -qx root; then exit 1; fi',
  "id | grep -q 'uid=0(root)' || exit 1",
  'echo $EUID | grep -qw 0 || exit 1',
  'uid=$(id -u)\nif [ "$uid" -ne 0 ]; then exit 1; fi',
  'me=`whoami`; [ "${me}" = root ] || exit 1',
  'case "$(id -u)" in\n0) ;;\n*) exit 1;;\nesac',
  'case $(whoami) in root) foo;; *) exit 1;; esac',
  'fatal() { echo "$1"; exit 1; }\n[ "$(id -u)" = 0 ] || fatal no',
  'need() { if [ "$(id -u)" != 0 ]; then exit 1; fi; }\nneed',
  '[ "$(id -u)" = 0 ] || exit',
] as const) {
  processes(`ends unless it is root: ${script}`, () => {
    const [found, ...others] = toldOf(ENTRY, script);
    assert.match(found ?? '', /^needs-root, breaks: (?:exit|fatal)$/);
    assert.equal(others, []);
  });
}

for (const [script, expected] of [
  ['if [ -n "$A" ]; then bar; elif [ "$(id -u)" != 0 ]; then exit 1; fi', 'needs-root, may-break: exit'],
  ['if [ "$(id -u)" = 0 ]; then foo; elif [ -n "$A" ]; then bar; else exit 1; fi', 'needs-root, may-break: exit'],
  ['[ -z "$A" ] && [ "$(id -u)" != 0 ] && exit 1\nfoo', 'needs-root, may-break: exit'],
  ['if [ "$(id -u)" != 0 ] && [ -z "$A" ]; then exit 1; fi', 'needs-root, may-break: exit'],
  ['if [ "$(id -u)" != 0 -a -z "$A" ]; then exit 1; fi', 'needs-root, may-break: exit'],
  ['[[ $EUID -ne 0 && -z $A ]] && exit 1\nfoo', 'needs-root, may-break: exit'],
  ['[[ $EUID -ne 0 || -z $A ]] && exit 1\nfoo', 'needs-root, breaks: exit'],
  ['[ "$(id -u)" = "$A" ] || exit 1', 'needs-root, may-break: exit'],
  ['[ "$(id -u)" = 1000 ] || exit 1', 'needs-root, may-break: exit'],
  ['is_root() { [ "$(id -u)" = 0 ]; }\nis_root || exit 1', 'needs-root, may-break: exit'],
  ['id -u | grep -q 0 || exit 1', 'needs-root, may-break: exit'],
  ['[ -n "$A" ] && [ "$(id -u)" = 0 ] || exit 1', 'needs-root, may-break: exit'],
  ['{ ! [ "$(id -u)" = 0 ]; } && exit 1\nfoo', 'needs-root, may-break: exit'],
  ['{ [ "$(id -u)" = 0 ] || [ -n "$A" ]; } || exit 1', 'needs-root, may-break: exit'],
  ['( [ "$(id -u)" = 0 ] || [ -n "$A" ] ) || exit 1', 'needs-root, may-break: exit'],
  ['[ "$(id -u)" != 0 ] && exec sudo x\nfoo', 'step-down, may-break: sudo'],
  ['[ "$(id -u)" != 0 ] && exec gosu app x\nfoo', 'step-down, breaks: gosu'],
  ['[ "$(id -u app)" != 7 ] && chown a /b\nfoo', 'needs-root, may-break: chown'],
  ['if [ "$(id -u)" = 0 ]; then foo; else chown a /b; fi', 'needs-root, may-break: chown'],
  ['case $(id -u) in 1) exit 1;; esac', 'needs-root, may-break: exit'],
] as const) {
  processes(`asks who it is: ${script}`, () => assert.equal(toldOf(ENTRY, script), [expected]));
}

for (const script of [
  '! [ "$(id -u)" = 0 ] || exit 1',
  'if [ "$(id -u)" = 0 ]; then exit 1; fi',
  'if [ "$(id -u)" != 0 ]; then foo; else exit 1; fi',
  'if ! [ "$(id -u)" = 0 ]; then foo; else chown a /b; fi',
  '(( EUID )) || exit 1',
  "id -u | grep -q '^0$' && exit 1\nfoo",
  'case $(id -u) in 0) exit 1;; esac',
  'case $(id -u) in 0) chown a /b;; *) foo;; esac',
  'if [ "$(id -u)" = 0 ] && [ -d /a ]; then chown a /b; fi',
  'if [ -d /a ] && [ "$(id -u)" = 0 ]; then chown a /b; fi',
  '[ "$(id -u app)" = 7 ] || exit 1',
  'uid=$(id -u app); [ "$uid" = 0 ] || exit 1',
  '(( COUNT > 0 )) || exit 1',
  '[ "$UID_FILE" = 0 ] || exit 1',
  'if [ "$(id -u)" = 0 ]; then exec foo; fi\nexec bar',
  'if [ "$(id -u)" = 0 ]; then exec foo; fi\nbar',
  'if [ "$(id -u)" = 0 ]; then exec foo; else "$@"; fi',
  'if [ "$(id -u)" = 0 ]; then exec foo; fi\nexec cat /a',
  'if [ -n "$A" ]; then exec foo; fi',
  'as() { if [ "$(id -u)" = 0 ]; then exec "$@"; fi; }',
  'exec foo\n[ "$(id -u)" = 0 ] || exit 0',
  '[ -n "$A" ] || exit 0\nexec foo',
  '[ "$(id -u)" = 0 ] && exit 0\nexec foo',
  'set -e\nif [ "$(id -u)" = 0 ]; then A=1; fi\nexec foo',
  'set -e\n[ "$(id -u)" = 0 ] && A=1\nexec foo',
  'set -e\nwhile [ "$(id -u)" = 0 ]; do foo; done',
  'set -e\n[ "$(id -u)" != 0 ]\nexec foo',
  'is_root() { [ "$(id -u)" = 0 ]; }\nexec foo',
  'A=$([ "$(id -u)" = 0 ]; echo $?)\nexec foo',
] as const) {
  processes(`is root's alone, or asks for something else: ${script}`, () => assert.equal(toldOf(ENTRY, script), []));
}

for (const [script, expected] of [
  ['if [ "$(id -u)" = 0 ]; then exec "$@"; fi', 'breaks: $@'],
  ['if [ "$(id -u)" = 0 ]; then exec "$@"; fi\necho no', 'breaks: $@'],
  ['[ "$(id -u)" = 0 ] && exec foo', 'breaks: foo'],
  ['A=1\nexec >/log\n[ "$(id -u)" = 0 ] && exec foo', 'breaks: foo'],
  ['case "$(id -u)" in 0) exec foo;; esac', 'breaks: foo'],
  ['[ "$(id -u)" = 0 ] || exit 0\nexec foo', 'breaks: exit'],
  ['case "$(id -u)" in 0) ;; *) exit 0;; esac\nfoo\n"$@"', 'breaks: exit'],
  ['is_root() { [ "$(id -u)" = 0 ]; }\nis_root || exit 0\nexec foo', 'may-break: exit'],
  ['set -e\n[ "$(id -u)" = 0 ]\nexec foo', 'may-break: The test'],
  ["set -e\nid -u | grep -q '^0$'\nexec foo", 'may-break: The test'],
  ['set -e\n[ -n "$A" ] && [ "$(id -u)" = 0 ]\nexec foo', 'may-break: The test'],
] as const) {
  processes(`starts nothing unless it is root: ${script}`, () =>
    assert.equal(toldOf(ENTRY, script), [`needs-root, ${expected}`]),
  );
}

processes('starts nothing unless it is root, in a line of the file', () =>
  assert.equal(toldOf('FROM debian:12\nCMD [ "$(id -u)" = 0 ] && exec foo'), ['needs-root, breaks: foo']),
);

for (const [sentence, lines, expected] of [
  ['a check steps down', 'HEALTHCHECK CMD gosu app x\nCMD ["sleep", "1"]', ['step-down, breaks: gosu']],
  [
    'a program that is put there',
    'COPY gosu /usr/bin/gosu\nCMD ["x"]',
    ['step-down, may-break: The image installs gosu'],
  ],
  [
    'one that is added',
    'ADD https://e.com/su-exec /usr/bin/\nCMD ["x"]',
    ['step-down, may-break: The image installs su-exec'],
  ],
  ['one by its target', 'COPY a /usr/bin/gosu\nCMD ["x"]', ['step-down, may-break: The image installs gosu']],
  [
    'one that a trigger installs',
    'ONBUILD RUN apk add gosu\nFROM b\nCMD ["x"]',
    ['step-down, may-break: The image installs gosu'],
  ],
  [
    'the first of two',
    'RUN apk add gosu\nRUN apk add su-exec\nCMD ["x"]',
    ['step-down, may-break: The image installs gosu'],
  ],
  ['a part of a word', 'RUN apk add gosuit\nCMD ["x"]', []],
  ['an instruction that is neither', 'ENV A=gosu\nCMD ["x"]', []],
  ['one that is installed, and steps down', 'RUN apk add su-exec\nCMD gosu app x', ['step-down, breaks: gosu']],
  ['one that is installed, and root anyway', 'RUN apk add su-exec\nCMD ["crond"]', ['needs-root, may-break: crond']],
] as const) {
  processes(`an image: ${sentence}`, () => assert.equal(toldOf(`FROM debian:12 AS b\n${lines}`), expected));
}

for (const [sentence, text, certainty] of [
  ['nothing', 'CMD ["service", "nginx", "start"]', 'breaks'],
  ['its package alone', 'RUN apt-get install nginx\nCMD ["service", "nginx", "start"]', 'breaks'],
  ['its settings', 'RUN sed -i s/a/b/ /etc/nginx/nginx.conf\nCMD ["service", "nginx", "start"]', 'may-break'],
  ['a program of the name', 'RUN nginx -t\nCMD ["service", "nginx", "start"]', 'may-break'],
  ['a file', 'COPY a /etc/nginx/a\nCMD ["service", "nginx", "start"]', 'may-break'],
  ['files that may be anywhere', 'COPY a /\nCMD ["service", "nginx", "start"]', 'may-break'],
  ['files elsewhere', 'COPY a /srv/\nCMD ["service", "nginx", "start"]', 'breaks'],
  ['nobody knows what', 'CMD service $NAME start', 'may-break'],
  ['nothing for sshd', 'CMD ["sshd", "-D"]', 'breaks'],
  ['settings of its own for sshd', 'CMD ["sshd", "-f", "/a"]', 'may-break'],
  ['keys for sshd', 'RUN ssh-keygen -A\nCMD ["sshd", "-D"]', 'may-break'],
] as const) {
  processes(`a program that wants root, for which the file does ${sentence}`, () => {
    const [found] = processConsequences(viewFor(`FROM debian:12\n${text}`));
    assert.equal([found?.kind, found?.certainty], ['needs-root', certainty]);
  });
}

for (const [sentence, text] of [
  ['an image that nobody knows', 'FROM example.com/x'],
  ['an image that starts a service', 'FROM nginx:1.27'],
] as const) {
  processes(`nothing is sure of a program that wants root in ${sentence}`, () => {
    const [found] = processConsequences(viewFor(`${text}\nCMD ["service", "cron", "start"]`));
    assert.is(found?.certainty, 'may-break');
  });
}

for (const [sentence, lines, expected] of [
  ['a package', 'RUN apt-get install -y docker-ce-cli=5:28', 2],
  ['a package of another kind', 'RUN apt-get install -y docker-ce-cliq', undefined],
  ['an address', 'RUN curl -fO https://download.docker.com/linux/static/stable/a.tgz', 2],
  ['an address that names it behind', 'RUN curl -fO https://e.com/download.docker.com/linux/static/', undefined],
  ['a name alone', 'RUN touch //get.docker.com', undefined],
  ['another image', 'RUN true\nCOPY --from=docker:28-cli /usr/local/bin/docker /usr/bin/', 3],
  ['another program of it', 'COPY --from=docker:28-cli /usr/bin/curl /usr/bin/', undefined],
  ['the context', 'COPY docker /usr/bin/', undefined],
] as const) {
  processes(`a client of what only root may use comes by ${sentence}`, () => {
    const found = processConsequences(viewFor(`FROM debian:12\n${lines}\nCMD ["x"]`));
    assert.equal(
      found.map(({ sentence: said }) => said),
      expected === undefined
        ? []
        : [`The image installs docker (line ${expected}): it talks to the socket of Docker, which belongs to root.`],
    );
  });
}

for (const [sentence, settings, expected] of [
  ['starts programs as who it is', 'command=sleep 9', []],
  [
    'switches',
    'command=sleep 9\nuser=app',
    ['supervisord (line 4) gets --user: it switches users, which only root may do.'],
  ],
] as const) {
  processes(`a supervisor whose settings can be read ${sentence}`, () => {
    const text =
      'FROM python:3.12\nRUN pip install supervisor\nCOPY s.conf /app/\nCMD ["supervisord", "-c", "/app/s.conf"]\n';
    const found = processConsequences(viewFor(text, { 's.conf': `[program:a]\n${settings}\n` }));
    assert.equal(
      found.map(({ sentence: said }) => said),
      expected,
    );
  });
}

processes.run();
