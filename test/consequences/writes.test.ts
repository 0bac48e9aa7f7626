import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeConsequences } from '../../src/consequences/writes.js';
import { type Files, NEW, viewFor } from './views.js';

const writes = suite('consequences/writes');

const ENTRY = 'FROM debian:12\nWORKDIR /app\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]';
const script = (text: string): Files => ({ 'run.sh': `#!/bin/sh\n${text}\n` });
const PACKAGE = 'FROM node:22\nWORKDIR /app\nCOPY package.json ./\n';

for (const [sentence, text, files, expected] of [
  [
    'a redirection alone',
    ENTRY,
    script('> /etc/a.conf'),
    ['writes, breaks: run.sh, line 2 writes /etc/a.conf, where only root may.'],
  ],
  [
    'a file that says who may become root',
    ENTRY,
    script('touch /etc/sudoers.d/a'),
    ['writes, may-break: touch (run.sh, line 2) writes /etc/sudoers.d/a, where only root may.'],
  ],
  [
    'an archive among the settings of the system',
    ENTRY,
    script('tar -xf /a -C /etc'),
    ['writes, breaks: tar (run.sh, line 2) writes /etc, where only root may.'],
  ],
  ['an address of bash', ENTRY, script('echo > /dev/tcp/$HOST/$PORT\necho > "/dev/udp/a/1"'), []],
  ['an owner of the system’s, which others tell', ENTRY, script('chown app /etc'), []],
  [
    'a file among certificates',
    ENTRY,
    script('touch /etc/ssl/a/b'),
    ['writes, may-break: touch (run.sh, line 2) writes /etc/ssl/a/b, where only root may.'],
  ],
  [
    'on a condition',
    ENTRY,
    script('if test -e /x; then touch /etc/a.conf; fi'),
    ['writes, may-break: touch (run.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  ['what only root does', ENTRY, script('if [ "$(id -u)" = 0 ]; then touch /etc/a.conf; mkdir $A/b; fi'), []],
  [
    'what a function does that only root calls',
    ENTRY,
    script('f() { touch /etc/a.conf; mkdir $A/b; }\nif [ "$(id -u)" = 0 ]; then f; fi'),
    [],
  ],
  [
    'what find runs for root alone',
    ENTRY,
    script('if [ "$(id -u)" = 0 ]; then find /etc -exec touch /etc/a.conf {} +; fi'),
    [],
  ],
  [
    'what find runs, if anything',
    ENTRY,
    script('if test -e /x; then find /x -exec touch /etc/a.conf +; fi'),
    ['writes, may-break: touch (run.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  [
    'what asks again who it is',
    ENTRY,
    script("find /x -exec sh -c 'if [ $(id -u) = 0 ]; then touch /etc/a.conf; fi' \\;"),
    [],
  ],
  [
    'a script that others may run as well',
    ENTRY.replace('run.sh /', 'run.sh b.sh /'),
    { ...script('if [ "$(id -u)" = 0 ]; then /b.sh; fi'), 'b.sh': '#!/bin/sh\ntouch /etc/a.conf\n' },
    ['writes, may-break: touch (b.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  [
    'what only others do',
    ENTRY,
    script('if [ "$(id -u)" != 0 ]; then touch /etc/a.conf; fi'),
    ['writes, may-break: touch (run.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  [
    'the first of those that nobody sees',
    ENTRY,
    script('mkdir -p $A\nmkdir -p $B'),
    ['unread, unread: run.sh, line 2: we do not know where $A is, or whether users other than root may write there.'],
  ],
  [
    'what RUN adds to a script',
    `FROM debian:12\nCOPY run.sh /run.sh\nRUN echo 'touch /etc/a.conf' >> /run.sh\nCMD ["/run.sh"]`,
    script('true'),
    ['writes, breaks: touch (run.sh, line 3) writes /etc/a.conf, where only root may.'],
  ],
  [
    'what RUN puts in the place of a word',
    `FROM debian:12\nCOPY run.sh /run.sh\nRUN sed -i 's#/tmp/a#/etc/a.conf#; s/\\r$//' /run.sh\nCMD ["/run.sh"]`,
    script('touch /tmp/a'),
    ['writes, breaks: touch (run.sh, line 2) writes /etc/a.conf, where only root may.'],
  ],
  [
    'what COPY brings anew is as it was copied',
    `FROM debian:12\nCOPY run.sh /run.sh\nRUN sed -i 's#/tmp/a#/etc/a#' /run.sh\nCOPY run.sh /run.sh\nCMD ["/run.sh"]`,
    script('touch /tmp/a'),
    [],
  ],
  ...[
    "sed -i 's#/t.*#/etc/a#' /run.sh",
    'envsubst < /run.t > /run.sh',
    "perl -pi -e 's#/t.*#/etc/a#' /run.sh",
    "perl -i.bak -pe 's/a/b/' /run.sh",
    'patch /run.sh < /x',
    'patch -p1 < /x',
    'patch -d / -p0 -i /x',
    'cat /x | patch -p1',
    'git apply /x',
    'git apply < /x',
    "find / -name '*.sh' -exec sed -i 's#/t.*#/etc/a#' {} +",
    "find / -type f -exec sed -i 's#/t.*#/etc/a#' {} \\;",
    "find / -name '*.py' -o -name '*.sh' -exec sed -i 's#/t.*#/etc/a#' {} \\;",
    "find / -newer /x -exec sed -i 's#/tmp#/etc#' {} \\;",
    "find / -name '*.sh' -print0 -empty | xargs -0 sed -i 's#/tmp/a#/etc/a#'",
    "find / -exec perl -pi -e 's#/t.*#/etc/a#' {} \\;",
    "find / -name '*.sh' -print0 | xargs -0 -n 1 sed -i 's#/t.*#/etc/a#'",
    "grep -rl tmp /run.sh /etc | xargs sed -i 's#/tmp#/etc#'",
    "sed -i 's#/t.*#/etc/a#' /*.sh",
    "perl -pi -e 's#/t.*#/etc/a#' /*.sh",
    "if [ -e /x ]; then sed -i 's#/tmp#/etc#' /run.sh; fi",
    "if [ -e /x ]; then sed -i 's#/tmp#/etc#' /*.sh; fi",
    "F=$(ls /*.sh) && sed -i 's#/tmp#/etc#' $F",
    "find -name '*.sh' -exec sed -i 's#/t.*#/etc/a#' {} +",
    "for f in /run.sh /x; do sed -i 's#/t.*#/etc/a#' $f; done",
    'for f in /*.sh; do sed -i "s#/t.*#/etc/a#" "$f"; done',
    'find /run.sh -type f | while read f; do sed -i \'s#/t.*#/etc/a#\' "$f"; done',
  ].map(
    (change) =>
      [
        `a script that is changed by ${change}`,
        `FROM debian:12\nCOPY run.sh /run.sh\nRUN true && ${change}\nCMD ["/run.sh"]`,
        script('touch /tmp/a'),
        [
          'unread, unread: RUN on line 3 changes run.sh in a way that we do not read, so we do not know whether it needs root.',
        ],
      ] as const,
  ),
  ...[
    "find / -name '*.sh' -exec sed -i 's#/tmp/a#/etc/a#' {} +",
    "find / -type f -name '*.sh' -print0 | xargs -0 sed -i 's#/tmp/a#/etc/a#'",
    "find / -print -name '*.sh' | xargs sed -i 's#/tmp/a#/etc/a#'",
    "sed -i 's#/tmp/a#/etc/a#' /*.sh",
  ].map(
    (change) =>
      [
        `plain words in ${change}`,
        `FROM debian:12\nCOPY run.sh /run.sh\nRUN ${change}\nCMD ["/run.sh"]`,
        script('touch /tmp/a'),
        ['writes, breaks: touch (run.sh, line 2) writes /etc/a, where only root may.'],
      ] as const,
  ),
  ...[
    "find / -name '*.conf' -exec sed -i 's#/t.*#/etc/a#' {} +",
    "find / -name '*.sh' -exec sed 's#/t.*#/etc/a#' {} +",
    "find /usr -exec sed -i 's#/t.*#/etc/a#' {} +",
    "find / -newer /x -exec sed -i 's/\\r$//' {} \\;",
    "find / -name '*.conf' | xargs sed -i 's#/t.*#/etc/a#'",
    "grep -rl x /usr | xargs sed -i 's#/t.*#/etc/a#'",
    "sed -i 's#/t.*#/etc/a#' /*.conf",
    "sed -i 's#/t.*#/etc/a#' /usr/*.sh",
    "for f in /usr/a.sh /*.conf; do sed -i 's#/t.*#/etc/a#' $f; done",
    'find /ru -type f | while read f; do sed -i s/t.*/x/ "$f"; done',
    `for f in *.${'a'.repeat(498)}; do sed -i s/t.*/x/ "$f"; done`,
    'cd /usr && patch -p1 < /x',
    'patch -d /usr < /x',
    'patch -p1 < /other.patch',
    'patch -p1 -i /other.patch',
    'patch -p1 <<E\n--- a/usr/a\n+++ b/usr/a\nE',
    'patch < /other.patch',
    'patch -p2 < /other.patch',
    'git apply -p2 /other.patch',
    'git apply --directory=usr /other.patch',
    'git apply --whitespace fix -3 --exclude=x --index - < /other.patch',
    'git apply --directory=/usr /x',
    'git apply /other.patch',
    "if [ -e /x ]; then sed -i 's/\\r$//' /run.sh; fi",
  ].map(
    (change) =>
      [
        `nothing of a script that is not changed by ${change}`,
        `FROM debian:12\nCOPY run.sh /run.sh\nCOPY other.patch /other.patch\nRUN ${change}\nCMD ["/run.sh"]`,
        { ...script('touch /tmp/a'), 'other.patch': '--- a/src/x.sh\n+++ b/src/x.sh\n' },
        [],
      ] as const,
  ),
  ...[
    'sed -i s/tmp/etc/ /a/$(cat /x).sh',
    'find /a/$(cat /x) -exec sed -i s/tmp/etc/ {} +',
    'ls | xargs sed -i s/tmp/etc/',
    'find /a -type f | while read f; do sed -i s/t.*/x/ "$f"; done',
    'find /a/ -type f | while read f; do sed -i s/t.*/x/ "$f"; done',
    `for f in *.${'a'.repeat(499)}; do sed -i s/t.*/x/ "$f"; done`,
  ].map(
    (change) =>
      [
        `a script that may be meant by ${change}`,
        `FROM debian:12\nWORKDIR /a\nCOPY run.sh /a/run.sh\nRUN ${change}\nCMD ["/a/run.sh"]`,
        script('touch /tmp/a'),
        [
          'unread, unread: RUN on line 4 changes run.sh in a way that we do not read, so we do not know whether it needs root.',
        ],
      ] as const,
  ),
  ...(
    [
      ['patch -p1 < /a.patch', 'a/run.sh'],
      ['patch -p0 < /a.patch', './run.sh'],
      ['patch < /a.patch', 'a/run.sh'],
      ['patch < /a.patch', 'a/other/run.sh'],
      ['patch -i /a.patch', 'run.sh'],
      ['patch -d / --input=/a.patch', 'a/run.sh'],
      ['patch -p$N < /a.patch', 'x/y/z'],
      ['patch -p1 < /a.patch', ''],
      ['git apply /a.patch', 'a/run.sh'],
      ['git apply -p2 /a.patch', 'a/x/run.sh'],
      ['git apply -p 0 /a.patch', 'run.sh'],
      ['git apply -p$N /a.patch', 'x/y/z'],
      ['git -C /usr apply --directory=.. /a.patch', 'a/run.sh'],
      ['git apply -C1 /a.patch', 'a/run.sh'],
      ['git apply --directory=$(cat /d) /a.patch', 'a/x'],
      ['git apply --unsafe-paths /a.patch', 'a/x'],
      ['git am -3 < /a.patch', 'a/run.sh'],
    ] as const
  ).map(
    ([change, name]) =>
      [
        `a script that a patch names: ${change}, ${name}`,
        `FROM debian:12\nCOPY run.sh /run.sh\nCOPY a.patch /a.patch\nRUN true && ${change}\nCMD ["/run.sh"]`,
        { ...script('touch /tmp/a'), 'a.patch': name === '' ? 'x\n' : `--- ${name}\n+++ ${name}\n` },
        [
          'unread, unread: RUN on line 4 changes run.sh in a way that we do not read, so we do not know whether it needs root.',
        ],
      ] as const,
  ),
  [
    'a script that is not there',
    ENTRY,
    {},
    ['unread, unread: run.sh (COPY on line 3) is not in the build context, so we do not know whether it needs root.'],
  ],
  [
    'a script of packages that is not there',
    `${PACKAGE}CMD ["npm", "run", "serve", "--", "--fast"]`,
    {},
    ['unread, unread: npm run serve (line 4) runs a script of package.json, which we could not find.'],
  ],
  [
    'two of them',
    `${PACKAGE}CMD npm run a && npm run b`,
    {},
    ['unread, unread: npm run a (line 4) runs a script of package.json, which we could not find.'],
  ],
  ['a framework that keeps nothing where it starts', 'FROM debian:12\nCMD ["aws", "s3"]', {}, []],
  [
    'a framework whose settings say where',
    'FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["python", "manage.py", "collectstatic"]',
    {},
    ['unread, unread: manage.py (line 4) writes to what STATIC_ROOT of its settings names, which we do not read.'],
  ],
  ['a file of a directory that is given away', 'FROM debian:12\nENV LOG_FILE=/app/l/a.log\nCMD ["x"]', {}, []],
  ['a directory of the system', 'FROM debian:12\nENV LOG_DIR=/var/log\nCMD ["x"]', {}, []],
] as const satisfies readonly (readonly [string, string, Files, readonly string[]])[]) {
  writes(`what is written at start: ${sentence}`, () => {
    const found = writeConsequences(viewFor(text, files), NEW);
    assert.equal(
      found.map(({ kind, certainty, sentence: said }) => `${kind}, ${certainty}: ${said}`),
      expected,
    );
  });
}

writes.run();
