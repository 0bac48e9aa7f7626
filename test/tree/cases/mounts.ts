import type { Row } from './row.js';

/** RUN --mount: what is written below a mount does not stay. */
export const mounts: readonly Row[] = [
  [
    'the directory of a cache goes as well',
    'RUN --mount=type=cache,target=/c/d touch /c/d/x',
    { '/c': 'absent', '/c/d': 'absent', '/c/d/x': 'absent' },
  ],
  [
    'but for those in which something else is left',
    'RUN --mount=type=cache,target=/c/d/e touch /c/d/x /c/d/e/y',
    { '/c': 'directory 0:0 755', '/c/d': 'directory 0:0 755', '/c/d/e': 'absent', '/c/d/x': 'file 0:0 644' },
  ],
  [
    'a cache leaves what is below it',
    'RUN mkdir -m 700 /c && touch /c/old && chown 12:34 /c\nRUN --mount=type=cache,target=/c rm -rf /c/* && touch /c/x',
    { '/c': 'directory 12:34 700', '/c/old': 'file 0:0 644', '/c/x': 'absent' },
  ],
  [
    'a cache for a user',
    'USER 12:34\nRUN --mount=type=cache,target=/c,uid=12,gid=34,mode=0700 touch /c/x && stat -c "%a %u:%g" /c > /tmp/s',
    { '/tmp/s': 'file 12:34 644 "700 12:34\\n"', '/c/x': 'absent' },
  ],
  [
    'a cache is root’s, 755',
    'RUN --mount=type=cache,target=/c2 stat -c "%a %u:%g" /c2 > /s',
    { '/s': 'file 0:0 644 "755 0:0\\n"' },
  ],
  [
    'chown of a cache leaves what is below',
    'RUN mkdir /c3\nRUN --mount=type=cache,target=/c3 chown 12:34 /c3 && chmod 700 /c3',
    { '/c3': 'directory 0:0 755' },
  ],
  [
    'what is bound is there, and does not stay',
    'RUN --mount=type=bind,target=/b cp /b/secret /x && cp -p /b/run.sh /y',
    { '/x': 'file 0:0 600', '/y': 'file 0:0 755', '/b/secret': 'absent' },
  ],
  ['what is bound cannot be written', 'RUN --mount=type=bind,target=/b touch /b/x', /exit code: 1/],
  ['but for rw, and then it does not stay', 'RUN --mount=type=bind,target=/b,rw touch /b/x', { '/b/x': 'absent' }],
  [
    'one file is bound',
    'RUN --mount=type=bind,source=a,target=/srv/file cat /srv/file > /x',
    { '/x': 'file 0:0 644 "a\\n"' },
  ],
  [
    'a relative target',
    'WORKDIR /w\nRUN --mount=type=bind,target=b cp b/a x',
    { '/w/x': 'file 0:0 644', '/w/b/a': 'absent' },
  ],
  [
    'from a stage',
    'FROM alpine:3.20 AS from\nRUN touch /f && chown 12:34 /f\nFROM debian:bookworm\nRUN --mount=from=from,target=/b cp -p /b/f /x && cp /b/f /y',
    { '/x': 'file 12:34 644', '/y': 'file 0:0 644' },
  ],
  [
    'memory',
    'RUN --mount=type=tmpfs,target=/tmp touch /tmp/x /y',
    { '/tmp': 'directory 0:0 1777', '/tmp/x': 'absent', '/y': 'file 0:0 644' },
  ],
  [
    'a secret is there, closed, and does not stay',
    'RUN --mount=type=secret,id=token stat -c "%a %u:%g" /run/secrets/token > /s',
    { '/s': 'file 0:0 644 "400 0:0\\n"', '/run/secrets/token': 'absent' },
  ],
  [
    'a secret at a place',
    'RUN --mount=type=secret,id=token,target=/root/.token,uid=12,mode=0440 stat -c "%a %u:%g" /root/.token > /s',
    { '/s': 'file 0:0 644 "440 12:0\\n"', '/root/.token': 'absent' },
  ],
  [
    'a secret as a variable',
    'RUN --mount=type=secret,id=token,env=TOKEN echo $TOKEN > /s',
    { '/s': 'file 0:0 644 "secret\\n"' },
  ],
  [
    'a user cannot read a secret',
    'USER 12:34\nRUN --mount=type=secret,id=token cat /run/secrets/token',
    /exit code: 1/,
  ],
];
