import assert from 'node:assert/strict';
import type { Lab } from './container.js';
import { test } from './tally.js';

/** A sentence, the image, a script, its exit code, and what it must say. */
type Row = readonly [sentence: string, image: string, script: string, code: number, says: RegExp];

const MODE = 'stat -c "%a %u:%g"';

const BUSYBOX: readonly Row[] = [
  ['useradd is not there', 'alpine', 'useradd app', 127, /useradd: not found/],
  ['adduser without -D asks for a password, in vain', 'alpine', 'adduser app </dev/null; echo $?', 0, /\n1\n$/],
  ['and has made the user by then', 'alpine', 'adduser app </dev/null >/dev/null 2>&1; id app', 0, /uid=1000\(app\)/],
  ['adduser -D makes a setgid home', 'alpine', `adduser -D app; ${MODE} /home/app`, 0, /^2755 1000:1000/],
  ['adduser -S counts from 100 into nogroup', 'alpine', 'adduser -S app; id app', 0, /uid=100\(app\) gid=65533/],
  ['ids of user and group part', 'alpine', 'addgroup -S app; adduser -S -G app app; id app', 0, /uid=100.*gid=101/],
  ['after options a second name is no group', 'alpine', 'addgroup -S g; adduser -S app g; id -g app', 0, /^65533/],
  ['an existing group needs -G', 'alpine', 'addgroup app; adduser -D app', 1, /group '?app'? in use/],
  ['a group must exist for -G', 'alpine', 'adduser -S -G app app', 1, /unknown group app/],
  ['-G wants a name', 'alpine', 'adduser -S -G 65534 app', 1, /unknown group 65534/],
  ['a uid taken as gid is taken', 'alpine', 'adduser -D -u 82 x', 1, /'?82'? in use/],
  ['gid 65534 is taken by nobody', 'alpine', 'addgroup -g 65534 -S 65534', 1, /gid '65534' in use/],
  ['www-data exists as a group', 'alpine', 'addgroup -S www-data', 1, /group '?www-data'? in use/],
  ['a second run fails', 'alpine', 'addgroup -S app; addgroup -S app', 1, /group '?app'? in use/],
  [
    'a home that exists changes owner',
    'alpine',
    `mkdir /app; adduser -D -h /app app; ${MODE} /app`,
    0,
    /^2755 1000:1000/,
  ],
  ['its contents do not', 'alpine', `mkdir /app; touch /app/x; adduser -D -h /app app; ${MODE} /app/x`, 0, /^644 0:0/],
  ['a home without parent is not made', 'alpine', 'adduser -D -h /opt/x/y app; echo $?; ls /opt/x', 1, /0\n.*No such/s],
  ['ids end at 256000', 'alpine', 'adduser -D -u 256001 app', 1, /not in 0\.\.256000 range/],
  ['ids end at 60000 in the busybox image', 'busybox', 'adduser -D -u 65532 app', 1, /not in 0\.\.60000 range/],
  ['the busybox image has no nogroup', 'busybox', 'adduser -S app', 1, /unknown group nogroup/],
  [
    'what we write works on Alpine',
    'alpine',
    'addgroup -g 10001 app && adduser -D -H -u 10001 -G app -h /nonexistent -s /sbin/nologin app; id app',
    0,
    /uid=10001\(app\) gid=10001\(app\)/,
  ],
  [
    'what we write works on the busybox image',
    'busybox',
    'addgroup -g 10001 app && adduser -D -H -u 10001 -G app -h /nonexistent -s /sbin/nologin app; id app',
    0,
    /uid=10001\(app\) gid=10001\(app\)/,
  ],
  [
    'the long options common to both work',
    'alpine',
    'addgroup --system --gid 1001 app && adduser --system --uid 1001 --ingroup app app; id app',
    0,
    /uid=1001\(app\) gid=1001\(app\)/,
  ],
];

const SHADOW: readonly Row[] = [
  [
    'adduser is there on bookworm',
    'debian:bookworm',
    'command -v adduser && command -v useradd',
    0,
    /adduser\n.*useradd/,
  ],
  [
    'adduser is gone from trixie',
    'debian:trixie',
    'command -v useradd; adduser app',
    127,
    /useradd\n(.*\n)*.*adduser.*not found/,
  ],
  ['useradd makes no home', 'debian:bookworm', 'useradd app; id app; ls -d /home/app', 2, /uid=1000.*No such file/s],
  ['useradd -r counts down from 999', 'debian:bookworm', 'useradd -r app; id app', 0, /uid=999\(app\) gid=999\(app\)/],
  [
    'a large uid warns with -r',
    'debian:bookworm',
    'useradd -r -u 10001 app; id app',
    0,
    /SYS_UID_MAX(.|\n)*uid=10001\(app\) gid=999/,
  ],
  [
    'the group does not follow uid 65532',
    'debian:bookworm',
    'useradd -u 65532 app; id app',
    0,
    /uid=65532\(app\) gid=1000/,
  ],
  ['an existing group needs -g', 'debian:bookworm', 'groupadd -r app; useradd -r app', 9, /group app exists/],
  ['a taken uid is refused', 'ubuntu:24.04', 'useradd -u 1000 x', 4, /UID 1000 is not unique/],
  ['uid 1000 of node is taken', 'node:20', 'useradd -u 1000 x', 4, /UID 1000 is not unique/],
  ['a taken gid is refused', 'node:20', 'groupadd -g 1000 x', 4, /GID '?1000'? already exists/],
  ['a taken name is refused', 'node:20', 'useradd node', 9, /user 'node' already exists/],
  [
    'groupadd -f takes another gid',
    'debian:bookworm',
    'groupadd -f -g 33 x; echo $?; getent group x',
    0,
    /0\nx:x:1000:/,
  ],
  [
    'a home that exists keeps its owner',
    'debian:bookworm',
    `mkdir /app; useradd -m -d /app app; ${MODE} /app`,
    0,
    /755 0:0/,
  ],
  ['parents of a home are made', 'debian:bookworm', 'useradd -m -d /a/b/c app; ls -d /a/b/c', 0, /\/a\/b\/c/],
  ['a home is open on bookworm', 'debian:bookworm', `useradd -m app; ${MODE} /home/app`, 0, /^755 1000:1000/],
  ['and closed on trixie', 'debian:trixie', `useradd -m app; ${MODE} /home/app`, 0, /^700 1000:1000/],
  ['adduser refuses the flags of BusyBox', 'debian:bookworm', 'adduser -D app', 1, /[Oo]ption d is ambiguous/],
  ['addgroup refuses them too', 'debian:bookworm', 'addgroup -S app', 1, /[Oo]ption s is ambiguous/],
  [
    'adduser --system ends in nogroup',
    'debian:bookworm',
    'adduser --system app >&2; id app',
    0,
    /uid=100\(app\) gid=65534/,
  ],
  [
    'what we write works',
    'debian:trixie',
    'groupadd --gid 10001 app && useradd --no-log-init --uid 10001 --gid 10001 --no-create-home ' +
      '--home-dir /nonexistent --shell /usr/sbin/nologin app; id app; cat /var/log/lastlog /var/log/faillog | wc -c',
    0,
    /^uid=10001\(app\) gid=10001\(app\) groups=10001\(app\)\n0\n/,
  ],
  [
    'the long options common to both work',
    'debian:bookworm',
    'addgroup --system --gid 1001 app && adduser --system --uid 1001 --ingroup app app; id app',
    0,
    /uid=1001\(app\) gid=1001\(app\)/,
  ],
  ['/root is closed', 'debian:trixie', 'stat -c %a /root', 0, /^700$/m],
];

const runs = async (lab: Lab, [, image, script, code, says]: Row): Promise<void> => {
  const ran = await lab.engine.docker(['run', '--rm', '--network=none', image, 'sh', '-c', script]);
  const shown = `exit code ${ran.code}\n${ran.stdout}${ran.stderr}`;
  assert.equal(ran.code, code, shown);
  assert.ok(says.test(`${ran.stdout}${ran.stderr}`) || says.test(`${ran.stderr}${ran.stdout}`), `${says}\n${shown}`);
};

/** What adduser and useradd really do: the facts that messages and fixes rest on. */
export const accountTools = async (lab: Lab): Promise<void> => {
  const rows = [...BUSYBOX, ...SHADOW];
  for (const image of new Set(rows.map(([, image]) => image))) assert.ok(await lab.bases.provide(image), image);
  for (const row of rows) await test(`accounts: ${row[1]}: ${row[0]}`, () => runs(lab, row));
};
