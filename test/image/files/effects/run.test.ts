import { suite } from 'uvu';
import type { Context } from '../shown.js';
import { type Row, table } from './table.js';

const tests = suite('image/files/effects: run');

const FILE = 'file 0:0 644';
const DIRECTORY = 'directory 0:0 755';

/** A directory of root's with a file, a closed directory and a hidden file in it. */
const MADE = 'RUN mkdir -p d/e && echo x > d/f && touch d/.h && chmod 700 d/e';

const words = (text: string): readonly string[] => text.split(' ');

table(tests, 'find and xargs', [
  ...words('chmod /bin/chmod').map(
    (program): Row => [
      `find -exec ${program}: the modes are not known`,
      `${MADE} && find d -exec ${program} 600 {} +`,
      { '/w/d/f': 'file 0:0 ?', '/w/d': 'directory 0:0 ?', '"/w/d/f"': 'x\n', '/w': DIRECTORY },
    ],
  ),
  ...words('chown chgrp').map(
    (program): Row => [
      `find -exec ${program}: whose they are is not known`,
      `${MADE} && find d -exec ${program} 7 {} +`,
      { '/w/d/f': 'file ?:? 644', '/w/d/e': 'directory ?:? 700', '"/w/d/f"': 'x\n' },
    ],
  ),
  ...words('rm rmdir').map(
    (program): Row => [
      `find -exec ${program}: any may be gone`,
      `${MADE} && find d -exec ${program} {} +`,
      { '/w/d/f': 'unknown', '/w/d/e': 'unknown' },
    ],
  ),
  ...words('grep cat echo ls wc sha256sum').map(
    (program): Row => [
      `find -exec ${program} changes nothing`,
      `${MADE} && find d -exec ${program} {} +`,
      { '/w/d/f': FILE, '"/w/d/f"': 'x\n' },
    ],
  ),
  ...words('sed strip').map(
    (program): Row => [
      `find -exec ${program} changes bytes alone`,
      `${MADE} && find d -exec ${program} {} +`,
      { '/w/d/f': FILE, '"/w/d/f"': 'unread' },
    ],
  ),
  [
    'find -exec of another program may do anything',
    `${MADE} && find d -exec tool {} +`,
    { '/w/d/f': 'file ?:? ?', '"/w/d/f"': 'unread' },
  ],
  ...words('-exec -execdir -ok').map(
    (option): Row => [
      `find ${option} runs it`,
      `${MADE} && find d ${option} chmod 600 {} ;`,
      { '/w/d/f': 'file 0:0 ?' },
    ],
  ),
  ['find -delete', `${MADE} && find d -name f -delete`, { '/w/d/f': 'unknown' }],
  ['find -fprint names a file that nobody sees', `${MADE} && find d -fprint d/f`, { '"/w/d/f"': 'unread' }],
  ['find alone changes nothing', `${MADE} && find d -type f -name f`, { '/w/d/f': FILE, '"/w/d/f"': 'x\n' }],
  [
    'what stands behind the directories is none',
    `${MADE} && find d/e -path d/f -exec chmod 600 {} +`,
    { '/w/d/f': FILE, '/w/d/e': 'directory 0:0 ?' },
  ],
  [
    'nor what stands in brackets',
    `${MADE} && find d/e \\( -path d/f \\) -exec chmod 600 {} +`,
    { '/w/d/f': FILE, '/w/d/e': 'directory 0:0 ?' },
  ],
  [
    'nor what is not meant',
    `${MADE} && find d/e ! -path d/f -exec chmod 600 {} +`,
    { '/w/d/f': FILE, '/w/d/e': 'directory 0:0 ?' },
  ],
  [
    'several directories',
    `${MADE} && find d/e d/f -exec chmod 600 {} +`,
    { '/w/d/f': 'file 0:0 ?', '/w/d': DIRECTORY },
  ],
  ['the whole image is not gone through', `${MADE} && find / -exec chmod 600 {} +`, { '/w/d/f': FILE }],
  [
    'xargs runs on what find names',
    `${MADE} && find d -type f | xargs chmod 600`,
    { '/w/d/f': 'file 0:0 ?', '/w/d': 'directory 0:0 ?' },
  ],
  ['behind options', `${MADE} && find d -print0 | xargs -0 chmod 600`, { '/w/d/f': 'file 0:0 ?' }],
  [
    'and on what its words name',
    `${MADE} && cat list | xargs chmod --reference d/f`,
    { '/w/d/f': 'file 0:0 ?', '/w/d': DIRECTORY },
  ],
  ['xargs that only prints changes nothing', `${MADE} && find d | xargs grep x`, { '/w/d/f': FILE, '"/w/d/f"': 'x\n' }],
]);

table(tests, 'texts', [
  ['echo writes', 'RUN echo a b > t', { '/w/t': FILE, '"/w/t"': 'a b\n' }],
  ['a here-document writes', 'RUN <<E\ncat > t <<F\na\nF\nE', { '"/w/t"': 'a\n' }],
  ['>> adds', 'RUN echo a > t\nRUN echo b >> t', { '"/w/t"': 'a\nb\n' }],
  ['>> makes what is not there', 'RUN echo a >> t', { '"/w/t"': 'a\n', '/w/t': FILE }],
  [
    '>> to what nobody read leaves it so',
    'RUN curl -o t https://e.org/a\nRUN echo a >> t',
    { '"/w/t"': 'unread', '/w/t': FILE },
  ],
  ['&> writes', 'RUN echo a &> t', { '/w/t': FILE }],
  ['2> writes, and nobody reads it', 'RUN cat x 2> t', { '/w/t': FILE }],
  ['a variable that is known is put in', 'ENV A=b\nRUN echo $A > t', { '"/w/t"': 'b\n' }],
  ['one that is not known leaves it unread', 'RUN echo $(cat x) > t', { '"/w/t"': 'unread', '/w/t': FILE }],
  ['what may be a secret is not read', 'RUN --mount=type=secret,id=s,env=S echo $S > t', { '"/w/t"': 'unread' }],
  ['what names no variable is', 'RUN --mount=type=secret,id=s,env=S echo a > t', { '"/w/t"': 'a\n' }],
  ['a secret that is a file hides nothing', 'ENV A=b\nRUN --mount=type=secret,id=s echo $A > t', { '"/w/t"': 'b\n' }],
  ['tee writes what it reads', 'RUN echo a | tee t u', { '"/w/t"': 'a\n', '"/w/u"': 'a\n' }],
  ['tee -a adds', 'RUN echo a > t && echo b | tee -a t', { '"/w/t"': 'a\nb\n' }],
  ['tee --append adds', 'RUN echo a > t && echo b | tee --append t', { '"/w/t"': 'a\nb\n' }],
  ['another command in between hides it', 'RUN echo a | sort | tee t', { '"/w/t"': 'unread', '/w/t': FILE }],
  ['a pipe ends with its last command', 'RUN echo a | cat; tee t', { '"/w/t"': 'unread' }],
  ['to a pattern nothing is written', 'RUN mkdir d && echo a > d/*', { '/w/d/a': 'absent', '/w/d': DIRECTORY }],
  ['a list in braces may be either', 'RUN echo a | tee {t,u}', { '/w/t': 'unknown', '/w/u': 'unknown' }],
  ['through a link', 'RUN touch u && ln -s u t && echo a > t', { '"/w/u"': 'a\n', '/w/t': 'link 0:0 777 /w/u' }],
  [
    'a file stays whose it is',
    'RUN touch t && chown 7 t && chmod 600 t && echo a > t',
    { '/w/t': 'file 7:0 600', '"/w/t"': 'a\n' },
  ],
  ['one that may be there is there', 'RUN unzip a.zip && echo a > t', { '/w/t': 'file 0:0 ?' }],
  ['dd writes', 'RUN dd if=x of=t bs=1', { '/w/t': FILE, '"/w/t"': 'unread', '/w/x': 'absent' }],
  ['without of= it prints', 'RUN dd if=x', { '/w/x': 'absent' }],
  ['whose name is hidden, nothing', 'RUN dd of=$(cat x)', { '/w/x': 'absent' }],
  ['sed alone prints', 'RUN echo a > t && sed s/a/b/ t', { '"/w/t"': 'a\n' }],
  [
    'sed -i changes bytes',
    'RUN echo a > t && chmod 600 t && sed -i s/a/b/ t',
    { '"/w/t"': 'b\n', '/w/t': 'file 0:0 600' },
  ],
  ...(
    [
      ['s/a/b/', 'ba/x\nbaa'],
      ['s/a/b/g', 'bb/x\nbbb'],
      ['s#/x#$$#', 'aa$$\naaa'],
      ['s/\\/x/y/', 'aay\naaa'],
      ['s/a$/b/', 'aa/x\naab'],
      ['s/a/b/;s/b/c/ ; s/x/y/', 'ca/y\ncaa'],
      ['s/a/c\\/d/', 'c/da/x\nc/daa'],
      ['s/a\\$/b/', 'aa/x\naaa'],
      ['s/a.*/b/', 'unread'],
      ['s/\\w/b/', 'unread'],
      ['s/a/&&/', 'unread'],
      ['s/a/\\n/', 'unread'],
      ['s/$/b/', 'unread'],
      ['s/a/b/I', 'unread'],
      ['s/a/b', 'unread'],
      ['s/a', 'unread'],
      ['s', 'unread'],
      ['y/a/b/', 'unread'],
      ['/a/s/a/b/', 'unread'],
      ['', 'unread'],
    ] as const
  ).map(
    ([script, expected]): Row => [
      `sed -i '${script}' is worked out, or not`,
      `RUN printf 'aa/x\\naaa' > t && sed -i '${script}' t`,
      { '"/w/t"': expected },
    ],
  ),
  ['an end of line of Windows goes', "COPY <<t /w/t\na\r\nt\nRUN sed -i -e 's/\\r$//' t", { '"/w/t"': 'a\n' }],
  ...['-n s/a/b/', '-z s/a/b/', '-e s/a/b/ -e s/b/c/', '-f s/a/b/', '"s/$(x)/b/"'].map(
    (options): Row => [`nor is sed -i ${options}`, `RUN echo a > t && sed -i ${options} t`, { '"/w/t"': 'unread' }],
  ),
  ['sed -ni as well', 'RUN echo a > t && sed -ni p t', { '"/w/t"': 'unread' }],
  ['sed -i.bak as well', 'RUN echo a > t && sed -i.bak p t', { '"/w/t"': 'unread' }],
  ['the script is no file', 'RUN echo a > t && echo a > p && sed -i p t', { '"/w/p"': 'a\n', '"/w/t"': 'unread' }],
  ...words('-e -f --expression --file').map(
    (option): Row => [
      `behind ${option} there is none but its value`,
      `RUN echo a > t && echo a > u && echo a > p && sed -i ${option} p t u`,
      { '"/w/p"': 'a\n', '"/w/t"': 'unread', '"/w/u"': 'unread' },
    ],
  ),
  ...words('-l --line-length').map(
    (option): Row => [
      `${option} takes a value`,
      `RUN echo a > l9 && echo a > p && echo a > t && sed -i ${option} l9 p t`,
      { '"/w/l9"': 'a\n', '"/w/p"': 'a\n', '"/w/t"': 'unread' },
    ],
  ),
  ['a file that is not there is not made', 'RUN sed -i s/a/b/ t', { '/w/t': 'absent' }],
  ['files of a pattern are those that fit', 'RUN mkdir d && echo a > d/t && sed -i s/a/b/ d/*', { '"/w/d/t"': 'b\n' }],
  ['and no others', 'RUN mkdir d && echo a > d/t && sed -i s/a/b/ d/u*', { '"/w/d/t"': 'a\n' }],
  ['a long text is not kept', `RUN echo ${'a'.repeat(66_000)} > t`, { '"/w/t"': 'unread', '/w/t': FILE }],
  [
    'bytes are what they were when it ran',
    'RUN echo a > t && cp t u && echo b > t',
    { '"/w/u"': 'a\n', '"/w/t"': 'b\n' },
  ],
]);

table(tests, 'who runs it', [
  ['sudo is root', 'USER 7:8\nRUN sudo mkdir /d', { '/d': DIRECTORY }],
  ['doas is root', 'USER 7:8\nRUN doas mkdir /d', { '/d': DIRECTORY }],
  ['by its path as well', 'USER 7:8\nRUN /usr/bin/sudo mkdir /d', { '/d': DIRECTORY }],
  ['sudo -u says who', 'RUN mkdir -m 777 d && sudo -u nobody touch d/x', { '/w/d/x': 'file 65534:65534 644' }],
  ['in one word as well', 'RUN mkdir -m 777 d && sudo -unobody touch d/x', { '/w/d/x': 'file 65534:65534 644' }],
  ['--user as well', 'RUN mkdir -m 777 d && sudo --user=nobody touch d/x', { '/w/d/x': 'file 65534:65534 644' }],
  [
    '--user with a word of its own',
    'RUN mkdir -m 777 d && sudo --user nobody touch d/x',
    { '/w/d/x': 'file 65534:65534 644' },
  ],
  ['a number as well', "RUN mkdir -m 777 d && sudo -u '#7' touch d/x", { '/w/d/x': 'file 7:? 644' }],
  [
    'somebody who is not there is not known',
    'RUN mkdir -m 777 d && sudo -u who touch d/x',
    { '/w/d/x': 'file ?:? 644' },
  ],
  ['gosu says who', 'RUN mkdir -m 777 d && gosu nobody touch d/x', { '/w/d/x': 'file 65534:65534 644' }],
  ['with a group', 'RUN mkdir -m 777 d && gosu nobody:users touch d/x', { '/w/d/x': 'file 65534:100 644' }],
  ['with a group by number', 'RUN mkdir -m 777 d && gosu nobody:8 touch d/x', { '/w/d/x': 'file 65534:8 644' }],
  ['by numbers', 'RUN mkdir -m 777 d && gosu 7:8 touch d/x', { '/w/d/x': 'file 7:8 644' }],
  ['su-exec as well', 'RUN mkdir -m 777 d && su-exec 7:8 touch d/x', { '/w/d/x': 'file 7:8 644' }],
  [
    'a number without a group has none that is known',
    'RUN mkdir -m 777 d && gosu 7 touch d/x',
    { '/w/d/x': 'file 7:? 644' },
  ],
  ['a program by its path', 'RUN gosu nobody /bin/chmod 700 /w; /usr/bin/chmod 711 /w', { '/w': 'directory 0:0 711' }],
  ['of the project may do anything', 'RUN mkdir d && /w/chmod 700 d', { '/w/d': 'directory ?:? ?' }],
  ['of the project, which only has a name of one that reads', 'RUN mkdir d && ./cat d', { '/w/d': 'directory ?:? ?' }],
  ['of /usr/local/bin is that of the system', 'RUN mkdir d && /usr/local/bin/cat d', { '/w/d': DIRECTORY }],
  [
    'busybox runs what stands behind it',
    'RUN mkdir d && busybox chmod 700 d && busybox',
    { '/w/d': 'directory 0:0 700' },
  ],
  ['gosu runs no second one', 'RUN mkdir d && gosu root gosu root chmod 700 d', { '/w/d': DIRECTORY }],
  ['umask holds back', 'RUN umask 027; touch t; mkdir d', { '/w/t': 'file 0:0 640', '/w/d': 'directory 0:0 750' }],
  ['alone it prints', 'RUN umask; touch t', { '/w/t': FILE }],
  ['one that may not have run leaves it open', 'RUN test -e x && umask 077; touch t', { '/w/t': 'file 0:0 ?' }],
  ['but where it says what was there', 'RUN test -e x && umask 022; touch t', { '/w/t': FILE }],
  ['in letters nobody reads it', 'RUN umask g-w; touch t', { '/w/t': 'file 0:0 ?' }],
  ['nor with a digit too much', 'RUN umask 00022; touch t', { '/w/t': 'file 0:0 ?' }],
  [
    'chmod without a class goes by it',
    'RUN touch t && umask 027 && chmod +w t && chmod +x t',
    { '/w/t': 'file 0:0 754' },
  ],
  [
    'chmod without a class, where it is hidden',
    'RUN touch t && umask $(cat x) && chmod +x t',
    { '/w/t': 'file 0:0 ?' },
  ],
  ['in brackets it stays there', 'RUN (umask 027; touch t); touch u', { '/w/t': 'file 0:0 640', '/w/u': 'file 0:0 ?' }],
]);

table(tests, 'what an unknown command may change', [
  [
    'files where it runs',
    'RUN mkdir d && touch f && tool',
    { '/w/d': 'directory ?:? ?', '/w/f': 'file ?:? ?', '/w/g': 'unknown', '/w/d/x': 'unknown', '/v': 'absent' },
  ],
  ['not those of the system', 'WORKDIR /etc\nRUN tool', { '/etc': DIRECTORY, '/w': DIRECTORY, '/w/g': 'absent' }],
  [
    'what its words name',
    'RUN mkdir /a /b && cd /b && cd / && tool /a',
    { '/a': 'directory ?:? ?', '/a/x': 'unknown', '/b': DIRECTORY, '/b/x': 'absent' },
  ],
  ['behind =', 'RUN mkdir /a && cd / && tool --out=/a', { '/a': 'directory ?:? ?' }],
  ['behind a name and =', 'RUN mkdir /a && cd / && tool out=/a', { '/a': 'directory ?:? ?' }],
  ['behind - and =', 'RUN mkdir /a && cd / && tool -o=/a', { '/a': 'directory ?:? ?' }],
  ['from where it runs', 'RUN mkdir /a /a/b && cd /etc && tool ../a/b', { '/a/b': 'directory ?:? ?', '/a': DIRECTORY }],
  ['with a dot in front', 'RUN mkdir /usr/bin/a && cd /usr/bin && tool ./a', { '/usr/bin/a': 'directory ?:? ?' }],
  ['in its home', 'RUN cd /etc && tool ~/a', { '/root/a': 'unknown', '/root/b': 'unknown' }],
  [
    'a word with a slash',
    'RUN mkdir -p /a/b/c && cd /a && cd /etc && tool /a/b/',
    { '/a/b/c': 'directory ?:? ?', '/a': DIRECTORY },
  ],
  ['a word without one is none', 'RUN mkdir /etc/a && cd /etc && tool a', { '/etc/a': DIRECTORY }],
  ['an address is none', 'RUN cd / && tool https://e.org/w', { '/w': DIRECTORY }],
  ['a pattern is what it may stand for', 'RUN mkdir -p /a/b && cd /etc && tool /a/*', { '/a/b': 'directory ?:? ?' }],
  ['the system stays as it is', 'RUN tool /etc /usr/bin', { '/etc': DIRECTORY, '/usr/bin': DIRECTORY }],
  ['its bytes are not known any more', 'RUN echo a > f && tool f', { '"/w/f"': 'unread' }],
  [
    'who is not root changes what is his',
    'RUN mkdir -m 777 /a && touch /a/r && touch /a/m && chown 7:8 /a/m\nUSER 7:8\nRUN cd /a && tool',
    { '/a/r': FILE, '/a/m': 'file 7:8 ?', '/a/n': 'unknown', '/a': 'directory 0:0 777' },
  ],
  [
    'and makes nothing in what is closed to him',
    'RUN mkdir -p /a/b && chmod 777 /a/b\nUSER 7:8\nRUN tool /a',
    { '/a/n': 'absent', '/a/b/n': 'unknown', '/a': DIRECTORY },
  ],
  [
    'a package manager adds to the system',
    'RUN apk add x',
    { '/etc/y': 'unknown', '/w/y': 'absent', '/w': DIRECTORY, '/etc': DIRECTORY },
  ],
  [
    'a builder adds where it runs',
    'RUN mkdir d && npm install',
    { '/w/d': DIRECTORY, '/w/n': 'unknown', '/w/d/n': 'unknown' },
  ],
  ['and to its home', 'RUN npm install', { '/root/.npm': 'unknown', '/root': 'directory 0:0 700' }],
  ['and to the system, as root', 'RUN npm install', { '/usr/local/lib/x': 'unknown' }],
  ['that of HOME', 'ENV HOME=/h\nRUN mkdir /h && npm install', { '/h/.npm': 'unknown', '/h': DIRECTORY }],
  [
    'where HOME is the root it adds nothing there',
    'ENV HOME=/\nRUN npm install',
    { '/n': 'absent', '/w/n': 'unknown' },
  ],
  [
    'as somebody else what it adds is his',
    'RUN mkdir -m 777 d\nUSER 7:8\nRUN cd d && npm install && chmod 600 /w/d/n',
    { '/w/d/n': '? 7:8 600', '/w/n': 'absent' },
  ],
  [
    'a version of Python is a builder',
    'RUN mkdir d && python3.12 setup.py install',
    { '/w/d': DIRECTORY, '/w/d/n': 'unknown' },
  ],
  ['python without a version is', 'RUN mkdir d && python setup.py install', { '/w/d': DIRECTORY, '/w/d/n': 'unknown' }],
  ['a virtual environment adds where it is made', 'RUN python3 -m venv /v', { '/v/bin': 'unknown', '/v': 'unknown' }],
  ['by its own name', 'RUN cd /etc && virtualenv /v', { '/v/bin': 'unknown' }],
  ['a compiler writes what -o names', 'RUN cd /etc && gcc -o /v x.c', { '/v': 'file 0:0 755', '"/v"': 'unread' }],
  ['with the umask of its shell', 'RUN umask 077 && gcc -o /v x.c', { '/v': 'file 0:0 700' }],
  [
    'not where -o names a directory',
    'RUN mkdir /v && gcc -o /v x.c && gcc -o /u/ x.c',
    { '/v': DIRECTORY, '/u': 'unknown' },
  ],
  ['a compiler without -o', 'RUN gcc x.c', { '/w/a.out': 'unknown' }],
  [
    'gzip puts another name in its place',
    'RUN touch d && gzip d',
    { '/w/d': 'unknown', '/w/d.gz': 'unknown', '/w/d.xz': 'unknown' },
  ],
  ['-S takes a value', 'RUN touch /d && cd /etc && gzip -S .z /d', { '/d.gz': 'unknown', '/etc': DIRECTORY }],
]);

const CONTEXT: Context = { 'x.sh': '755|#!/bin/sh' };

table(
  tests,
  'mounts',
  [
    [
      'what is written to one does not stay',
      'RUN --mount=type=cache,target=/m echo a > /m/x',
      { '/m/x': 'absent', '/m': 'unknown' },
    ],
    [
      'nor what is removed',
      'COPY x.sh /m/\nRUN --mount=type=cache,target=/m rm -r /m/x.sh',
      { '/m/x.sh': 'file 0:0 755' },
    ],
    [
      'where it was, a directory may stay',
      'RUN --mount=type=tmpfs,target=/m/n true',
      { '/m/n': 'unknown', '/m/o': 'absent' },
    ],
    [
      'one that was there stays as it was',
      'RUN mkdir -m 700 /m\nRUN --mount=type=tmpfs,target=/m true',
      { '/m': 'directory 0:0 700' },
    ],
    [
      'one whose target is hidden hides nothing',
      'FROM example.org/x\nUSER 0:0\nRUN --mount=type=cache,target=$V mkdir /opt/a',
      { '/opt/a': 'directory 0:0 755' },
    ],
    [
      'hosts and resolv.conf are mounts',
      'RUN echo a > /etc/hosts && echo a > /etc/resolv.conf && echo a > /etc/motd',
      { '"/etc/hosts"': 'unread', '"/etc/resolv.conf"': 'unread', '"/etc/motd"': 'a\n' },
    ],
  ],
  CONTEXT,
);

table(tests, 'accounts', [
  [
    'where a variable hides its home, that may be anywhere below /home',
    'RUN adduser -D -u 70 -h $(cat x) app',
    { '/home/app': 'unknown', '/home/app/x': 'unknown', '/home': DIRECTORY },
  ],
  ['where one hides its name as well', 'RUN adduser -D $(cat x)', { '/home': DIRECTORY, '/home/x': 'unknown' }],
  ['who has no name has no home', 'RUN adduser -D', { '/home/x': 'absent' }],
  ['a home is made', 'RUN adduser -D -u 70 app', { '/home/app': 'directory 70:70 2755', '/home/app/x': 'absent' }],
  ['where it is told', 'RUN adduser -D -u 70 -h /w/h app', { '/w/h': 'directory 70:70 2755', '/home/app': 'absent' }],
  ['not with -H', 'RUN adduser -D -H -u 70 app', { '/home/app': 'absent' }],
  ['a relative one is none', 'RUN adduser -D -u 70 -h h app', { '/w/h': 'absent', '/h': 'absent' }],
  [
    'BusyBox takes over what is there',
    'RUN mkdir /home/app && adduser -D -u 70 app',
    { '/home/app': 'directory 70:70 2755' },
  ],
  ['shadow leaves it', 'FROM debian:12\nRUN mkdir /home/app && useradd -m -u 70 app', { '/home/app': DIRECTORY }],
  [
    'Debian’s adduser may do either',
    'FROM debian:12\nRUN mkdir /home/app && adduser --uid 70 --disabled-password app',
    { '/home/app': 'directory ?:? ?' },
  ],
  [
    'BusyBox makes none where what is above is not there',
    'RUN adduser -D -u 70 -h /a/b app',
    { '/a/b': 'unknown', '/a': 'absent' },
  ],
  [
    'through a link',
    'RUN mkdir /h && ln -s /h /home/app && adduser -D -u 70 app',
    { '/h': 'directory 70:70 2755', '/home/app': 'link 0:0 777 /h' },
  ],
  [
    'usermod -m moves it',
    'FROM debian:12\nRUN useradd -m -u 70 app && usermod -d /h -m app',
    { '/h': 'unknown', '/home/app': 'unknown' },
  ],
  [
    '--move-home as well',
    'FROM debian:12\nRUN useradd -m -u 70 app && usermod -d /h --move-home app',
    { '/h': 'unknown', '/home/app': 'unknown' },
  ],
  ...words('-r --remove').map(
    (option): Row => [
      `userdel ${option} takes it away`,
      `FROM debian:12\nRUN useradd -m -u 70 -d /h app && touch /h/x\nRUN userdel ${option} app`,
      { '/h': 'unknown', '/h/x': 'unknown' },
    ],
  ),
  ...words('--remove-home --remove-all-files').map(
    (option): Row => [
      `deluser ${option} takes it away`,
      `RUN adduser -D -u 70 app && deluser ${option} app`,
      { '/home/app': 'unknown' },
    ],
  ),
  ['a group has none', 'RUN addgroup -g 70 app', { '/home/app': 'absent' }],
]);

tests.run();
