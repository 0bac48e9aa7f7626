import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answered, type Context, contextOptions, treeFrom } from './shown.js';

/**
 * What commands of RUN leave behind: lines behind `FROM alpine:3.20`, or with a FROM of their own, then what lies at
 * some paths; a path in quotes asks for the text of the file.
 */
type Row = readonly [lines: string, answers: Readonly<Record<string, string>>];

const CONTEXT: Context = {
  'cfg/a.conf': 'a',
  'cfg/b.conf': 'b',
  'cfg/z.conf': 'z',
  'cfg/deep/b.conf': '640|b',
  'dist.tar.gz': 'archive',
  'x.sh': '755|#!/bin/sh',
};

const table = (name: string, rows: readonly Row[]) => {
  const tests = suite(`image/files: ${name}`);
  for (const [lines, expected] of rows) {
    tests(lines.replaceAll('\n', '; '), () => {
      const tree = treeFrom(lines.startsWith('FROM') ? lines : `FROM alpine:3.20\n${lines}`, contextOptions(CONTEXT));
      const given = Object.fromEntries(Object.keys(expected).map((question) => [question, answered(tree, question)]));
      assert.equal(given, expected);
    });
  }
  tests.run();
};

/** A directory with a directory, a file and a hidden file in it. */
const MADE = 'RUN mkdir -p /a/b && touch /a/b/x /a/.h';

table('accounts', [
  ['FROM debian:12\nRUN useradd -m -u 70 app', { '/home/app': 'directory 70:? ?' }],
  ['FROM debian:12\nRUN useradd -m -u 70 -d /srv/app app', { '/srv/app': 'directory 70:? ?', '/home/app': 'absent' }],
  ['FROM debian:12\nRUN useradd -M -u 70 app', { '/home/app': 'absent' }],
  ['FROM debian:12\nRUN useradd -u 70 app', { '/home/app': 'absent' }],
  ['FROM debian:12\nRUN useradd -m -u 70 -b / app', { '/app': 'directory 70:? ?', '/home/app': 'absent' }],
  ['FROM debian:12\nRUN useradd -m -u 70 --base-dir=/srv/ app', { '/srv/app': 'directory 70:? ?' }],
  [
    'FROM debian:12\nRUN useradd -m -u 70 -b /srv -d /opt/app app',
    { '/srv/app': 'absent', '/opt/app': 'directory 70:? ?' },
  ],
  ['FROM debian:12\nRUN useradd -m -u 70 -b $(cat /b) app', { '/home/app': 'unknown' }],
  ['FROM debian:12\nRUN mkdir /home/app && useradd -m -u 70 app', { '/home/app': 'directory 0:0 755' }],
  ['FROM debian:12\nRUN groupadd -g 70 app', { '/home/app': 'absent' }],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app && touch /home/app/x && userdel -r app',
    { '/home/app': 'unknown', '/home/app/x': 'unknown' },
  ],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app && touch /home/app/x && userdel app',
    { '/home/app': 'directory 70:? ?', '/home/app/x': 'file 0:0 644' },
  ],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app\nRUN usermod -m -d /srv/app app',
    { '/home/app': 'unknown', '/srv/app': 'unknown' },
  ],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app\nRUN usermod -d /srv/app app',
    { '/home/app': 'directory 70:? ?', '/srv/app': 'absent' },
  ],
  ['FROM debian:12\nRUN adduser --uid 70 --disabled-password app', { '/home/app': 'directory 70:? ?' }],
  ['RUN adduser -D -u 70 app', { '/home/app': 'directory 70:70 2755' }],
  ['RUN adduser -D -H -u 70 app', { '/home/app': 'absent' }],
  ['RUN adduser -D -u 70 -h /a/b app', { '/a': 'absent', '/a/b': 'unknown' }],
  ['RUN mkdir /a && adduser -D -u 70 -h /a/b app', { '/a/b': 'directory 70:70 2755' }],
  ['RUN mkdir -p /a/b && adduser -D -u 70 -h /a/b app', { '/a/b': 'directory 70:70 2755' }],
  ['RUN adduser -D -u 70 app && touch /home/app/x', { '/home/app/x': 'file 0:70 644' }],
  [
    'RUN adduser -D -u 70 app && mkdir -m 777 /d && sudo -u app touch /d/x && sudo touch /d/y',
    { '/d/x': 'file 70:70 644', '/d/y': 'file 0:0 644' },
  ],
]);

table('archives', [
  [
    'RUN touch /d && gzip /d',
    { '/d': 'unknown', '/d.gz': 'unknown', '/d.xz': 'unknown', '/d.bz2': 'unknown', '/d.zst': 'unknown' },
  ],
  [
    'RUN touch /d && xz /d',
    { '/d': 'unknown', '/d.gz': 'unknown', '/d.xz': 'unknown', '/d.bz2': 'unknown', '/d.zst': 'unknown' },
  ],
  [
    'RUN touch /d && bzip2 /d',
    { '/d': 'unknown', '/d.gz': 'unknown', '/d.xz': 'unknown', '/d.bz2': 'unknown', '/d.zst': 'unknown' },
  ],
  [
    'RUN touch /d && zstd /d',
    { '/d': 'unknown', '/d.gz': 'unknown', '/d.xz': 'unknown', '/d.bz2': 'unknown', '/d.zst': 'unknown' },
  ],
  ['RUN touch /d.gz && gunzip /d.gz', { '/d': 'unknown', '/d.gz': 'unknown', '/other': 'absent' }],
  ['RUN touch /d.xz && unxz /d.xz', { '/d': 'unknown', '/d.xz': 'unknown', '/other': 'absent' }],
  ['RUN touch /d.bz2 && bunzip2 /d.bz2', { '/d': 'unknown', '/d.bz2': 'unknown', '/other': 'absent' }],
  ['RUN touch /d.zst && unzstd /d.zst', { '/d': 'unknown', '/d.zst': 'unknown', '/other': 'absent' }],
  ['RUN tar -xzf /d.tgz -C /a', { '/a': 'directory 0:0 755', '/a/x': 'unknown', '/b': 'absent' }],
  ['WORKDIR /w\nRUN tar xzf d.tgz', { '/w/x': 'unknown', '/b': 'absent' }],
  ['USER 7\nWORKDIR /w\nRUN tar xzf d.tgz', { '/w/x': 'unknown', '/w': 'directory 7:7 755' }],
  ['RUN mkdir /w && touch /w/a && tar --no-same-owner -xf /d.tar -C /w', { '/w/a': '? 0:0 ?', '/w/b': 'unknown' }],
  ['RUN tar czf /o.tgz /etc', { '/o.tgz': 'file 0:0 644' }],
  ['RUN tar -c -f /o.tar /etc', { '/o.tar': 'file 0:0 644' }],
  ['RUN tar -t -f /o.tar', { '/o.tar': 'absent' }],
  ['RUN unzip -q d.zip -d /z', { '/z': 'directory 0:0 755', '/z/a': 'unknown' }],
  ['RUN unzip -p d.zip a', { '/z': 'absent', '/a': 'absent' }],
  ['WORKDIR /w\nRUN unzip d.zip', { '/w/a': 'unknown' }],
]);

table('what comes over the network', [
  ['RUN curl -fsSL https://example.com/a -o /b', { '/b': 'file 0:0 644', '/a': 'absent' }],
  ['WORKDIR /w\nRUN curl -fsSLO https://example.com/a.tgz', { '/w/a.tgz': 'file 0:0 644' }],
  [
    'WORKDIR /w\nRUN curl --output-dir /o -O https://example.com/a.tgz',
    { '/o/a.tgz': 'file 0:0 644', '/w/a.tgz': 'absent' },
  ],
  ['RUN curl https://example.com/a -o -', { '/-': 'absent' }],
  ['RUN curl https://example.com/a', { '/a': 'absent' }],
  ['RUN wget -P /p https://example.com/a.tgz', { '/p/a.tgz': 'file 0:0 644' }],
  [
    'WORKDIR /w\nRUN git clone --depth 1 https://example.com/a.git',
    { '/w/a': 'directory 0:0 755', '/w/a.git': 'absent' },
  ],
  ['WORKDIR /w\nRUN git clone https://example.com/a.git /b', { '/b': 'directory 0:0 755', '/w/a': 'absent' }],
  ['WORKDIR /w\nRUN touch x && git checkout main', { '/w/x': '? 0:0 ?', '/w/y': 'unknown' }],
  ['RUN git -C /r init', { '/r/x': 'unknown' }],
  ['WORKDIR /w\nRUN touch x && git status', { '/w/x': 'file 0:0 644' }],
]);

table('files that a search finds', [
  [
    'RUN mkdir -p /a/b && touch /a/b/x && find /a -type f -exec chmod 700 {} +',
    { '/a': 'directory 0:0 ?', '/a/b/x': 'file 0:0 ?' },
  ],
  [
    'RUN mkdir -p /a/b && touch /a/b/x && find /a -type f -exec chown 7 {} +',
    { '/a': 'directory ?:? 755', '/a/b/x': 'file ?:? 644' },
  ],
  ['RUN mkdir -p /a/b && touch /a/b/x && find /a -name x -delete', { '/a': 'unknown', '/a/b/x': 'unknown' }],
  ['RUN mkdir -p /a/b && touch /a/b/x && find /a -name x', { '/a': 'directory 0:0 755', '/a/b/x': 'file 0:0 644' }],
  [
    'RUN mkdir -p /a/b && echo y > /a/b/x && find /a -exec sed -i s/y/z/ {} +',
    { '/a/b/x': 'file 0:0 644', '"/a/b/x"': 'z\n' },
  ],
  [
    'RUN mkdir -p /a/b && echo y > /a/b/x && find /a -newer /b -exec sed -i s/y/z/ {} +',
    { '/a/b/x': 'file 0:0 644', '"/a/b/x"': 'unread' },
  ],
  [
    'RUN mkdir -p /a/b && echo y > /a/b/x && find /a -exec grep a {} +',
    { '/a/b/x': 'file 0:0 644', '"/a/b/x"': 'y\n' },
  ],
  ['RUN mkdir -p /a/b && echo y > /a/b/x && find /a | xargs rm', { '/a/b/x': 'unknown', '/a': 'unknown' }],
  [
    'RUN mkdir -p /a/b && echo y > /a/b/x && find /a | xargs -n1 wc',
    { '/a/b/x': 'file 0:0 644', '/a': 'directory 0:0 755' },
  ],
]);

table('keys', [
  [
    'RUN ssh-keygen -A',
    { '/etc/ssh/ssh_host_rsa_key': 'file 0:0 600', '/etc/ssh/ssh_host_rsa_key.pub': 'file 0:0 644' },
  ],
  ['RUN ssh-keygen -t rsa -f /k -N ""', { '/k': 'file 0:0 600', '/k.pub': 'file 0:0 644' }],
  ['RUN ssh-keygen -l -f /k', { '/k': 'absent', '/k.pub': 'absent' }],
  ['RUN openssl req -x509 -keyout /k.pem -out /c.pem -days 1', { '/k.pem': 'file 0:0 600', '/c.pem': 'file 0:0 644' }],
  ['RUN openssl genrsa -out /k.pem 2048', { '/k.pem': 'file 0:0 600' }],
  ['RUN openssl rsa -in /k.pem -pubout -out /p.pem', { '/p.pem': 'file 0:0 644' }],
  ['RUN openssl ecparam -genkey -out /k.pem', { '/k.pem': 'file 0:0 600' }],
  ['RUN openssl x509 -in /k.pem -out /x.pem', { '/x.pem': 'file 0:0 644' }],
  ['RUN touch /k.pem && chmod 644 /k.pem && openssl genrsa -out /k.pem', { '/k.pem': 'file 0:0 ?' }],
]);

table('texts', [
  ['RUN echo a | tee /t', { '/t': 'file 0:0 644', '"/t"': 'a\n' }],
  ['RUN echo a > /t && echo b | tee -a /t', { '"/t"': 'a\nb\n' }],
  ['RUN echo a > /t && echo b >> /t', { '"/t"': 'a\nb\n' }],
  ['RUN echo a > /t && echo b > /t', { '"/t"': 'b\n' }],
  ['RUN dd if=/dev/zero of=/t', { '/t': 'file 0:0 644', '"/t"': 'unread' }],
  ['RUN echo a > /t && sed -i s/a/b/ /t', { '/t': 'file 0:0 644', '"/t"': 'b\n' }],
  ['RUN echo a > /t && sed s/a/b/ /t', { '"/t"': 'a\n' }],
  ['RUN echo a > /t && sed -i -e s/a/b/ /t', { '"/t"': 'b\n' }],
  ['RUN echo a > /f && ln -s /f /t && sed -i s/a/b/ /t', { '/t': '? ?:? ?', '/f': 'file 0:0 644' }],
]);

table('rights', [
  [`${MADE} && chmod 700 /a`, { '/a': 'directory 0:0 700', '/a/b': 'directory 0:0 755', '/a/b/x': 'file 0:0 644' }],
  [
    `${MADE} && chmod -R 700 /a`,
    { '/a': 'directory 0:0 700', '/a/b': 'directory 0:0 700', '/a/b/x': 'file 0:0 700', '/a/.h': 'file 0:0 700' },
  ],
  [
    `${MADE} && chmod -R 700 /a/*`,
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 700', '/a/b/x': 'file 0:0 700', '/a/.h': 'file 0:0 644' },
  ],
  [`${MADE} && chmod 700 /a/*`, { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 700', '/a/b/x': 'file 0:0 644' }],
  [`${MADE} && chmod 700 /a/b*`, { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 700', '/a/b/x': 'file 0:0 644' }],
  [`${MADE} && chmod -R 700 /a/b*`, { '/a/b': 'directory 0:0 700', '/a/b/x': 'file 0:0 700' }],
  [`${MADE} && chmod 700 /a/c* /a/?h`, { '/a/b': 'directory 0:0 755', '/a/.h': 'file 0:0 644' }],
  [`${MADE} && chmod 700 /a/.h*`, { '/a/.h': 'file 0:0 700' }],
  [`${MADE} && chmod 700 /a/b$X*`, { '/a/b': 'directory 0:0 ?', '/a/b/x': 'file 0:0 ?' }],
  ['RUN touch /x.sh /y && chown 7:8 /*', { '/x.sh': 'file 0:0 644', '/y': 'file 0:0 644' }],
  ['RUN touch /x.sh /y && chown 7:8 /*.sh', { '/x.sh': 'file 7:8 644', '/y': 'file 0:0 644' }],
  [`${MADE} && chmod u+x,go-r /a/b/x`, { '/a/b/x': 'file 0:0 700' }],
  [`${MADE} && chmod -x /a/b`, { '/a/b': 'directory 0:0 644' }],
  [`${MADE} && chmod --reference=/etc/passwd /a/b`, { '/a/b': 'directory 0:0 ?' }],
  [`${MADE} && chmod $MODE /a/b`, { '/a/b': 'directory 0:0 ?' }],
  [`${MADE} && chmod 700 /a/{b,c}`, { '/a/b': 'directory 0:0 ?', '/a/c': 'absent' }],
  [`${MADE} && chown 7 /a`, { '/a': 'directory 7:0 755', '/a/b': 'directory 0:0 755' }],
  [`${MADE} && chown 7:8 /a`, { '/a': 'directory 7:8 755' }],
  [`${MADE} && chown :8 /a`, { '/a': 'directory 0:8 755' }],
  [`${MADE} && chown -R nobody /a`, { '/a': 'directory 65534:0 755', '/a/b/x': 'file 65534:0 644' }],
  [`${MADE} && chown -R nobody: /a`, { '/a': 'directory 65534:65534 755', '/a/b/x': 'file 65534:65534 644' }],
  [`${MADE} && chown --from=0 7 /a`, { '/a': 'directory ?:0 755' }],
  [`${MADE} && chown --reference=/etc /a`, { '/a': 'directory ?:? 755' }],
  [`${MADE} && chown -R 7 /a/*`, { '/a': 'directory 0:0 755', '/a/b/x': 'file 7:0 644', '/a/.h': 'file 0:0 644' }],
  [`${MADE} && ln -s /a/b/x /l && chown 7 /l`, { '/l': 'link 0:0 777 /a/b/x', '/a/b/x': 'file 7:0 644' }],
  [`${MADE} && ln -s /a/b/x /l && chown -h 7 /l`, { '/l': 'link 7:0 777 /a/b/x', '/a/b/x': 'file 0:0 644' }],
  [
    `${MADE} && ln -s /a/b /l && chown -R 7 /l`,
    { '/l': 'link 7:0 777 /a/b', '/a/b': 'directory 0:0 755', '/a/b/x': 'file 0:0 644' },
  ],
  [
    `${MADE} && ln -s /a/b /l && chown -R 7 /l/`,
    { '/l': 'link 0:0 777 /a/b', '/a/b': 'directory 7:0 755', '/a/b/x': 'file 7:0 644' },
  ],
  [
    `${MADE} && ln -s /a/b /l && chown -R -H 7 /l`,
    { '/l': 'link 0:0 777 /a/b', '/a/b': 'directory 7:0 755', '/a/b/x': 'file 7:0 644' },
  ],
  [`${MADE} && chmod 4755 /a/b/x && chown 7 /a/b/x`, { '/a/b/x': 'file 7:0 755' }],
  [
    `${MADE} && chmod 2755 /a/b && chown 7:8 /a/b && touch /a/b/y && mkdir /a/b/d`,
    { '/a/b': 'directory 7:8 2755', '/a/b/y': 'file 0:8 644', '/a/b/d': 'directory 0:8 2755' },
  ],
  [`${MADE} && chgrp 8 /a`, { '/a': 'directory 0:8 755' }],
  [`${MADE} && chgrp -R users /a`, { '/a': 'directory 0:100 755', '/a/b/x': 'file 0:100 644' }],
  [`${MADE} && chgrp --reference=/etc /a`, { '/a': 'directory 0:? 755' }],
  [
    'COPY --chown=7:8 --chmod=600 cfg /c\nRUN cp /c/a.conf /d && cp -p /c/a.conf /e && cp -a /c /f',
    { '/d': 'file 0:0 600', '/e': 'file 7:8 600', '/f': 'directory 7:8 600', '/f/a.conf': 'file 7:8 600' },
  ],
  ['COPY cfg /c\nRUN touch /d && chown 7 /d && cp /c/a.conf /d', { '/d': 'file 7:0 644', '"/d"': 'a' }],
  ['COPY --chown=7 cfg /c\nRUN mv /c/a.conf /d', { '/c/a.conf': 'absent', '/d': 'file 7:7 644', '"/d"': 'a' }],
  ['RUN touch /f && ln /f /g && chmod 600 /f', { '/f': 'file 0:0 ?', '/g': 'file 0:0 ?' }],
  ['RUN touch /a && chown 7 /a && touch /a', { '/a': 'file 7:0 644' }],
]);

table('copies', [
  ['COPY cfg /c\nRUN cp /c/a.conf /d', { '/d': 'file 0:0 644', '/c/a.conf': 'file 0:0 644' }],
  ['COPY cfg /c\nRUN mkdir /d && cp /c/a.conf /d', { '/d': 'directory 0:0 755', '/d/a.conf': 'file 0:0 644' }],
  // A directory that is there stays whose it is.
  [
    'RUN mkdir /d && chown 7 /d && chmod 700 /d\nCOPY cfg /d',
    { '/d': 'directory 7:0 700', '/d/a.conf': 'file 0:0 644' },
  ],
  [
    'COPY cfg /c\nRUN cp -r /c /d',
    { '/d': 'directory 0:0 755', '/d/a.conf': 'file 0:0 644', '/d/deep/b.conf': 'file 0:0 640' },
  ],
  [
    'COPY cfg /c\nRUN mkdir /d && cp -r /c /d',
    { '/d': 'directory 0:0 755', '/d/c/a.conf': 'file 0:0 644', '/d/a.conf': 'absent' },
  ],
  [
    'COPY cfg /c\nRUN mkdir /d && cp -rT /c /d',
    { '/d': 'directory 0:0 755', '/d/c/a.conf': 'absent', '/d/a.conf': 'file 0:0 644' },
  ],
  [
    'COPY cfg /c\nRUN mkdir /d && cp -r /c/. /d',
    { '/d': 'directory 0:0 755', '/d/c': 'absent', '/d/a.conf': 'file 0:0 644', '/d/deep/b.conf': 'file 0:0 640' },
  ],
  ['COPY cfg /c\nRUN cp /c /d', { '/d': 'absent' }],
  [
    'COPY cfg /c\nRUN mkdir /d && cp -t /d /c/a.conf /c/deep/b.conf',
    { '/d/a.conf': 'file 0:0 644', '/d/b.conf': 'file 0:0 640' },
  ],
  [
    'COPY cfg /c\nRUN umask 077 && cp /c/a.conf /d && touch /e && mkdir /f',
    { '/d': 'file 0:0 600', '/e': 'file 0:0 600', '/f': 'directory 0:0 700' },
  ],
]);

table('moves', [
  [
    'COPY cfg /c\nRUN mv /c /d',
    { '/c': 'absent', '/c/a.conf': 'absent', '/d': 'directory 0:0 755', '/d/a.conf': 'file 0:0 644' },
  ],
  ['COPY cfg /c\nRUN mkdir /d && mv /c /d', { '/c': 'absent', '/d/c/a.conf': 'file 0:0 644', '/d/a.conf': 'absent' }],
  ['RUN touch /f && ln -s f /l && mkdir /d && mv /l /d/', { '/d/l': 'link 0:0 777 /d/f', '/l': 'absent' }],
]);

table('links', [
  ['RUN mkdir /d && touch /f && ln -s /f /d', { '/d/f': 'link 0:0 777 /f' }],
  ['RUN mkdir /d && touch /f && ln -s /d /e && ln -sfn /f /e', { '/e': 'link 0:0 777 /f', '/d/f': 'absent' }],
  ['WORKDIR /w\nRUN ln -s /etc/hosts', { '/w/hosts': 'link 0:0 777 /etc/hosts' }],
  [
    'RUN mkdir /d && ln -st /d /etc/hosts /etc/group',
    { '/d/hosts': 'link 0:0 777 /etc/hosts', '/d/group': 'link 0:0 777 /etc/group' },
  ],
  [`${MADE} && ln -s /a /l && rm -r /l`, { '/l': 'absent', '/a/b/x': 'file 0:0 644' }],
]);

table('install', [
  ['COPY x.sh /\nRUN install /x.sh /y', { '/y': 'file 0:0 755' }],
  [
    'COPY x.sh /\nRUN install -D /x.sh /a/b/y',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 755', '/a/b/y': 'file 0:0 755' },
  ],
  ['COPY x.sh /\nRUN install -D -t /a/b /x.sh', { '/a/b': 'directory 0:0 755', '/a/b/x.sh': 'file 0:0 755' }],
  ['COPY x.sh /\nRUN mkdir /a && install /x.sh /a', { '/a/x.sh': 'file 0:0 755', '/a': 'directory 0:0 755' }],
  ['COPY x.sh /\nRUN install -m 600 -o nobody -g users /x.sh /y', { '/y': 'file 65534:100 600', '"/y"': '#!/bin/sh' }],
  [
    'RUN install -d -m 750 -o 7 /a/b /c',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 7:0 750', '/c': 'directory 7:0 750' },
  ],
  ['RUN install -d /a && install -d -m 700 /a', { '/a': 'directory 0:0 700' }],
  ['RUN if x; then install -d -o 5 /a; fi\nRUN install -d /a', { '/a': 'directory ?:0 755' }],
  ['RUN install -d -o 5 -g 6 /a && install -d /a', { '/a': 'directory 5:6 755' }],
  ['RUN install -d -o 5 -g 6 -m 700 /a && install -d -g 7 /a', { '/a': 'directory 5:7 ?' }],
  ['FROM debian:12\nRUN install -d -o 5 -m 700 /a && install -d /a', { '/a': 'directory 5:0 755' }],
]);

table('removals', [
  [`${MADE} && rm /a/b/x`, { '/a/b/x': 'absent', '/a/b': 'directory 0:0 755' }],
  [`${MADE} && rm /a/b`, { '/a/b/x': 'file 0:0 644', '/a/b': 'directory 0:0 755' }],
  [`${MADE} && rm -r /a/b`, { '/a/b/x': 'absent', '/a/b': 'absent', '/a': 'directory 0:0 755' }],
  [`${MADE} && rm -rf /a/*`, { '/a/b/x': 'absent', '/a/b': 'absent', '/a/.h': 'file 0:0 644' }],
  [`${MADE} && rm -f /a/b*; true`, { '/a/b/x': 'file 0:0 644', '/a/b': 'directory 0:0 755' }],
  [`${MADE} && rm -rf /a/b*`, { '/a/b/x': 'absent', '/a/b': 'absent', '/a/.h': 'file 0:0 644' }],
  [`${MADE} && rm -rf /a/$X*`, { '/a/b/x': 'unknown', '/a/b': 'unknown', '/a/.h': 'unknown' }],
  ['RUN mkdir /a && rmdir /a', { '/a': 'absent' }],
  ['RUN touch /a && unlink /a', { '/a': 'absent' }],
]);

table('who runs it', [
  ['RUN umask 027; touch /e\nRUN touch /f', { '/e': 'file 0:0 640', '/f': 'file 0:0 644' }],
  ['RUN (umask 077; touch /e); touch /f', { '/e': 'file 0:0 600', '/f': 'file 0:0 ?' }],
  ['RUN umask u=rwx; touch /e', { '/e': 'file 0:0 ?' }],
  ['RUN busybox mkdir /a && busybox touch /b', { '/a': 'directory 0:0 755', '/b': 'file 0:0 644' }],
  [
    'RUN mkdir -m 777 /d && gosu 7:8 touch /d/x && su-exec nobody mkdir /d/y',
    { '/d/x': 'file 7:8 644', '/d/y': 'directory 65534:65534 755' },
  ],
  [
    'RUN mkdir -m 777 /d\nUSER 7:8\nRUN touch /d/x && sudo touch /d/y',
    { '/d/x': 'file 7:8 644', '/d/y': 'file 0:0 644' },
  ],
  ['USER 7\nWORKDIR /w\nRUN tool', { '/w': 'directory 7:7 ?', '/w/x': 'unknown' }],
]);

table('others', [
  ['RUN mkdir -p -m 700 /a/b', { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 700' }],
  ['RUN mkdir /a || true', { '/a': 'directory 0:0 755' }],
  ['RUN test -d /x && mkdir /a; true', { '/a': 'unknown' }],
  ['RUN touch -c /a', { '/a': 'absent' }],
  ['RUN --mount=type=cache,target=/m touch /m/x', { '/m': 'unknown', '/m/x': 'absent' }],
  ['RUN mkdir /m\nRUN --mount=type=cache,target=/m touch /m/x', { '/m': 'directory 0:0 755', '/m/x': 'absent' }],
  ['RUN ./tool /d', { '/d': 'unknown', '/d/x': 'unknown', '/etc/x': 'unknown' }],
  ['RUN mkdir /d && tool /d', { '/d': 'directory ?:? ?', '/d/x': 'unknown' }],
  ['RUN mkdir /d && tool --out=/d', { '/d': 'directory ?:? ?', '/d/x': 'unknown' }],
  ['RUN mkdir /d && cat /d', { '/d': 'directory 0:0 755', '/d/x': 'absent' }],
  [
    'WORKDIR /w\nRUN mkdir d && npm ci',
    { '/w': 'directory 0:0 755', '/w/d': 'directory 0:0 755', '/w/node_modules': 'unknown', '/root/.npm': 'unknown' },
  ],
  ['WORKDIR /w\nRUN go build -o /app .', { '/app': 'file 0:0 755', '/w/x': 'unknown' }],
]);

table('patterns', [
  ['RUN mkdir /a && touch /a/x && echo z > /a/*', { '"/a/x"': '', '/a/x': 'file 0:0 644' }],
  ['RUN mkdir /a && chown -R 7 $X /a', { '/a': 'directory 7:0 755' }],
  ['RUN mkdir /a', { '"/a"': 'unread' }],
  [
    'RUN mkdir /d && ln -s /d /l && touch /d/x && mkdir /e && mv /l/* /e',
    { '/d/x': 'absent', '/e/x': 'unknown', '/l': 'link 0:0 777 /d' },
  ],
  ['RUN mkdir -p /s/sub /e && touch /s/f && cp -r /s/* /e', { '/e/f': 'unknown', '/e/sub': 'unknown' }],
  ['RUN mkdir -p /s/sub /e && touch /s/f && cp -r /s/{f,sub} /e', { '/e/f': 'unknown', '/e/sub': 'unknown' }],
  ['RUN mkdir -p /s /e && touch /s/f && mv /s/{f,g} /e', { '/e/f': 'unknown', '/s/f': 'unknown' }],
  // Each copy asks who makes files in /opt when it runs, not when somebody looks.
  [
    'FROM example.org/x\nWORKDIR /opt/r\nRUN cd a/b/c/d && cp e/x* /opt && cp e/y* /opt',
    { '/opt/r': '? ?:? ?', '/opt/x': 'unknown' },
  ],
]);

table('COPY of patterns, and --parents', [
  ['COPY cfg/[a-b].conf /d/', { '/d/a.conf': 'file 0:0 644', '/d/b.conf': 'file 0:0 644', '/d/z.conf': 'absent' }],
  ['COPY cfg/[^a-b].conf /d/', { '/d/a.conf': 'absent', '/d/b.conf': 'absent', '/d/z.conf': 'file 0:0 644' }],
  ['COPY cfg/[az].conf /d/', { '/d/a.conf': 'file 0:0 644', '/d/b.conf': 'absent', '/d/z.conf': 'file 0:0 644' }],
  [
    'COPY --parents cfg/a.conf x.sh /d/',
    { '/d/cfg/a.conf': 'file 0:0 644', '/d/x.sh': 'file 0:0 755', '/d/a.conf': 'absent' },
  ],
  ['COPY --parents ./cfg/./a.conf /d/', { '/d/cfg/a.conf': 'absent', '/d/a.conf': 'file 0:0 644' }],
]);

table('what is there before', [
  [
    'COPY --chown=7 cfg /c\nRUN mkdir -p /d/c && cp -a /c /d',
    { '/d/c': 'directory ?:? 755', '/d/c/a.conf': 'file 7:7 644' },
  ],
  ['COPY cfg /c\nRUN mkdir -p /d/c && cp -r /c /d', { '/d/c': 'directory 0:0 755', '/d/c/a.conf': 'file 0:0 644' }],
  ['RUN mkdir /d && ln -s /d /l && touch /f && cp /f /l', { '/d/f': 'file 0:0 644', '/l': 'link 0:0 777 /d' }],
  ['FROM example.org/x\nRUN touch /f && cp /f /opt/y', { '/opt/y': 'unknown', '/opt/y/f': 'unknown' }],
  ['RUN echo a | cat && tee /t', { '/t': 'file 0:0 644', '"/t"': 'unread' }],
  ['RUN echo a | cat | tee /t', { '"/t"': 'a\n' }],
  ['RUN rm -rf /', { '/': 'directory 0:0 755', '/etc': 'directory 0:0 755' }],
]);

table('options, and what they are not', [
  ['RUN mkdir -m u-w /d', { '/d': 'directory 0:0 577' }],
  ['RUN mkdir -m $M /d', { '/d': 'directory 0:0 ?' }],
  ['RUN mkdir -m $(x) /d', { '/d': 'directory 0:0 ?' }],
  ['RUN mkdir --mode 700 /d', { '/d': 'directory 0:0 700', '/700': 'absent' }],
  ['COPY x.sh /\nRUN install --group 7 --owner 8 --mode 600 /x.sh /y', { '/y': 'file 8:7 600' }],
  ['COPY x.sh /\nRUN install -m u=rw,g=r /x.sh /y', { '/y': 'file 0:0 640' }],
  ['COPY x.sh /\nRUN install --target-directory /a /x.sh', { '/a/x.sh': 'file 0:0 755' }],
  ['COPY x.sh /\nRUN install -S .b /x.sh /y', { '/y': 'file 0:0 755', '/.b': 'absent' }],
  ['COPY x.sh /\nRUN install --suffix .b /x.sh /y', { '/y': 'file 0:0 755', '/.b': 'absent' }],
  ['RUN touch -d now /f', { '/f': 'file 0:0 644', '/now': 'absent' }],
  ['RUN touch -r /etc/hosts /f', { '/f': 'file 0:0 644' }],
  ['RUN touch --date now /f', { '/f': 'file 0:0 644', '/now': 'absent' }],
  ['RUN touch -c /f', { '/f': 'absent' }],
  ['RUN touch --no-create /f', { '/f': 'absent' }],
  ['RUN touch /f && ln -s --suffix .b /f /l', { '/l': 'link 0:0 777 /f' }],
  ['RUN touch /f && mkdir /d && ln -s --target-directory /d /f', { '/d/f': 'link 0:0 777 /f' }],
  [
    'RUN mkdir /d && touch /f && ln -s /d /e && ln -sf --no-dereference /f /e',
    { '/e': 'link 0:0 777 /f', '/d/f': 'absent' },
  ],
  ['RUN mkdir /d && ln -sT /f /d2', { '/d2': 'link 0:0 777 /f' }],
  ['RUN touch /f && mkdir /d && mv --target-directory /d /f', { '/d/f': 'file 0:0 644', '/f': 'absent' }],
  ['RUN touch /f && mv -S .b /f /g', { '/g': 'file 0:0 644', '/f': 'absent' }],
  ['RUN touch /f && rm --force /f', { '/f': 'absent' }],
  ['RUN mkdir /d && rm /d; true', { '/d': 'directory 0:0 755' }],
  ['RUN mkdir /d && rm --recursive /d', { '/d': 'absent' }],
  ['RUN adduser -D -u 70 app && deluser --remove-home app', { '/home/app': 'unknown' }],
  ['RUN adduser -D -u 70 app && deluser app', { '/home/app': 'directory 70:? 2755' }],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app && usermod -d /srv/app -m app',
    { '/home/app': 'unknown', '/srv/app': 'unknown' },
  ],
  [
    'FROM debian:12\nRUN useradd -m -u 70 app && usermod -d /srv/app app',
    { '/home/app': 'directory 70:? ?', '/srv/app': 'absent' },
  ],
  ['FROM debian:12\nRUN useradd -d / -m -u 70 app && userdel -r app', { '/etc': 'directory 0:0 755' }],
  ['FROM debian:12\nRUN useradd -m -d rel -u 70 app', { '/rel': 'absent' }],
  ['RUN echo a > /t && sed -i -f /s.sed /t', { '/t': 'file 0:0 644', '"/t"': 'unread' }],
  ['RUN echo a > /t && sed --expression s/a/b/ -i /t', { '"/t"': 'b\n' }],
  ['RUN echo a > /t && sed --in-place s/a/b/ /t', { '"/t"': 'b\n' }],
]);
