import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writtenIds } from '../../src/image/written-ids.js';

const written = suite('image/written-ids: how texts say an id');

for (const [text, count] of [
  ['chown 1001 /data', 1],
  ['chown -R 1001:1001 /data', 2],
  ['chown -R app:1001 /data', 1],
  ['COPY --chown=1001 . .', 1],
  ['docker run --user 1001 web', 1],
  ['docker run --user=1001:0 web', 1],
  ['docker run -u 1001 web', 1],
  ['docker run -u1001 web', 1],
  ['  runAsUser: 1001', 1],
  ['  runAsGroup: "1001"', 1],
  ['  fsGroup: 1001', 1],
  ['supplementalGroups: [1001]', 1],
  ['user: "1001:1001"', 2],
  ['USER 1001', 1],
  ['ARG UID=1001', 1],
  ['PUID=1001', 1],
  ['${UID:-1001}', 1],
  ['useradd --uid 1001 app', 1],
  ['adduser -D -u 1001 app', 1],
  ['install -d -o 1001 -g 1001 /data', 2],
  ['setpriv --reuid=1001 --clear-groups web', 1],
  ['exec gosu 1001 web', 1],
  ['setfacl -m u:1001:rwx /data', 1],
  ["sudo -u '#1001' web", 1],
  ['{"user": 1001}', 1],
  ['uid = 1001', 1],
  ['os.chown(path, 1001, 1001)', 2],
  ['ARG RUN_AS=1001\nUSER $RUN_AS', 1],
  ['ARG RUN_AS="1001"\nRUN useradd -u ${RUN_AS} app', 1],
  ['ARG RUN_AS=1001\nRUN sleep $RUN_AS && chown $RUN_AS /data', 1],
  ['N=1001; exec gosu $N app', 1],
  ['ARG N=1001\nRUN sleep $N', 0],
  ['ARG N=1001\nUSER $NAME', 0],
  ['ARG N=1001', 0],
  ['# N=1001\nUSER $N', 0],
  ['--N=1001\nUSER $N', 0],
  ['# chown 1001 /data', 0],
  ['  // USER 1001', 0],
  ['port: 1001', 0],
  ['sleep 1001', 0],
  ['chown app /data; sleep 1001', 0],
  ['user: 11001', 0],
  ['user: 1001.5', 0],
  ['user: a1001', 0],
  ['users per page: 1001', 0],
] as const) {
  written(text, () => assert.is(writtenIds(text, 1001).length, count));
}

written('the place is told', () => {
  const text = 'a\nuser: 7\n\nuid: 1001\nchown 1001 x\n';
  assert.equal(writtenIds(text, 1001), [
    { start: text.indexOf('1001'), line: 4 },
    { start: text.lastIndexOf('1001'), line: 5 },
  ]);
});

written('of thousands some are', () => {
  assert.is(writtenIds('uid: 1001\n'.repeat(5_000), 1001).length, 20);
  assert.is(writtenIds(`${'1001\n'.repeat(5_000)}uid: 1001`, 1001).length, 0);
});

written('of thousands of variables some are looked at', () => {
  assert.is(writtenIds(`N=1001\n${'sleep $N\n'.repeat(199)}USER $N\n`, 1001).length, 1);
  assert.is(writtenIds(`N=1001\n${'sleep $N\n'.repeat(200)}USER $N\n`, 1001).length, 0);
});

written.run();
