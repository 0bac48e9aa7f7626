import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { treeBefore, treeOf } from '../../../src/image/files/tree.js';
import { stagesOf } from '../operations/read.js';
import { answered, type Context, contextOptions, shown, treeFrom } from './shown.js';

type Row = readonly [sentence: string, lines: string, answers: Readonly<Record<string, string>>];

/** Files of the context of every row that has one. */
const CONTEXT: Context = {
  'app.py': 'print()',
  'start.sh': '755|exec app',
  'secret.key': '600|key',
  'cfg/a.conf': 'a',
  'cfg/deep/b.conf': '640|b',
  'closed/': '700|',
  'closed/x': 'x',
  'dist.tar.gz': 'archive',
};

const table = (name: string, rows: readonly Row[], context?: Context) => {
  const tests = suite(`image/files/tree: ${name}`);
  for (const [sentence, lines, expected] of rows) {
    tests(sentence, () => {
      const tree = treeFrom(lines, context === undefined ? {} : contextOptions(context));
      const given = Object.fromEntries(Object.keys(expected).map((question) => [question, answered(tree, question)]));
      assert.equal(given, expected);
    });
  }
  tests.run();
};

table('base images', [
  ['scratch is empty', 'FROM scratch', { '/': 'directory 0:0 755', '/tmp': 'absent', '/etc': 'absent' }],
  ['directories of the system', 'FROM debian:12', { '/etc': 'directory 0:0 755', '/tmp': 'directory 0:0 1777' }],
  ['the home of root is closed', 'FROM debian:12', { '/root': 'directory 0:0 700' }],
  ['on Fedora it is for his group', 'FROM fedora:40', { '/root': 'directory 0:0 550' }],
  [
    'a directory whose name begins as that of the one that it leads to',
    'FROM debian:12\nRUN mkdir /srv/a && touch /srv/a/x && ln -s /srv/a /srv/ab',
    { '/srv/ab/x': 'file 0:0 644' },
  ],
  ['/var/run is a link', 'FROM debian:12', { '/var/run': 'link 0:0 777 /run', '/var/run/x': 'unknown' }],
  ['what no row mentions is not there', 'FROM debian:12', { '/app': 'absent', '/data/x': 'absent' }],
  ['below the system it may be', 'FROM debian:12', { '/etc/x': 'unknown', '/usr/share/x': 'unknown' }],
  ['/opt of a plain image is empty', 'FROM debian:12', { '/opt': 'directory 0:0 755', '/opt/x': 'absent' }],
  ['that of a service is not known', 'FROM nginx:1.27', { '/opt/x': 'unknown' }],
  ['a variable of the image names its own', 'FROM rust:1.80', { '/usr/local/cargo': 'unknown' }],
  ['homes of accounts', 'FROM node:20', { '/home/node': 'directory 1000:1000 ?', '/home/other': 'absent' }],
  [
    'a directory of an account',
    'FROM prom/prometheus:v3.1.0',
    { '/prometheus': 'directory 65534:? ?', '/prometheus/x': 'unknown', '/app': 'absent' },
  ],
  ['with what is above it', 'FROM hashicorp/vault', { '/vault': 'directory 100:1000 755', '/vault/x/y': 'unknown' }],
  ['a volume is root’s otherwise', 'FROM alpine/git', { '/git': 'directory 0:0 755', '/git/x': 'unknown' }],
  ['not where the tag is hidden', 'FROM example.org/prom/prometheus:v3.1.0', { '/prometheus': 'unknown' }],
  ['an unknown image', 'FROM example.org/x', { '/': 'directory 0:0 755', '/app': 'unknown', '/tmp': 'unknown' }],
  ['a digest hides the tag', 'FROM example.org/library/debian@sha256:1', { '/app': 'unknown' }],
  ['what a runtime mounts', 'FROM scratch\nWORKDIR /x', { '/dev': 'absent' }],
  ['devices', 'FROM debian:12', { '/dev/null': 'file 0:0 666', '/dev/shm': 'directory 0:0 1777' }],
  ['a stage begins with the files of its parent', 'FROM alpine AS a\nRUN touch /a\nFROM a', { '/a': 'file 0:0 644' }],
  ['Windows is not looked at', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR /x', { '/x': 'unknown' }],
]);

table(
  'COPY from the context',
  [
    ['a file', 'COPY app.py /app/app.py', { '/app': 'directory 0:0 755', '/app/app.py': 'file 0:0 644' }],
    ['its mode is that of the context', 'COPY secret.key /k', { '/k': 'file 0:0 600' }],
    ['its text', 'COPY app.py /a.py', { '"/a.py"': 'print()' }],
    ['into a directory that ends in a slash', 'COPY app.py /app/', { '/app/app.py': 'file 0:0 644' }],
    [
      'into one that is there',
      'WORKDIR /app\nCOPY app.py /app',
      { '/app/app.py': 'file 0:0 644', '/app': 'directory 0:0 755' },
    ],
    ['several', 'COPY app.py start.sh /a/', { '/a/app.py': 'file 0:0 644', '/a/start.sh': 'file 0:0 755' }],
    ['a name that is not there becomes a file', 'COPY app.py /app', { '/app': 'file 0:0 644' }],
    ['a directory gives what is in it', 'COPY cfg /c', { '/c/a.conf': 'file 0:0 644', '/c/cfg': 'absent' }],
    ['with its own directories', 'COPY cfg /c', { '/c/deep': 'directory 0:0 755', '/c/deep/b.conf': 'file 0:0 640' }],
    ['the directory itself is the builder’s', 'COPY closed /c', { '/c': 'directory 0:0 755', '/c/x': 'file 0:0 644' }],
    ['one below it keeps its mode', 'COPY . /c', { '/c/closed': 'directory 0:0 700' }],
    ['the whole context', 'WORKDIR /app\nCOPY . .', { '/app/start.sh': 'file 0:0 755', '/app/none': 'absent' }],
    ['what was there stays', 'RUN touch /c/old\nCOPY cfg /c', { '/c/a.conf': 'file 0:0 644' }],
    [
      'and is laid over',
      'RUN mkdir /c && touch /c/a.conf /c/z && chown 5 /c/*\nCOPY cfg /c',
      { '/c/a.conf': 'file 0:0 644', '/c/z': 'file 5:0 644' },
    ],
    ['a directory that is there keeps its owner', 'RUN install -d -o 5 /c\nCOPY cfg /c', { '/c': 'directory 5:0 755' }],
    ['a pattern', 'COPY *.sh /bin2/', { '/bin2/start.sh': 'file 0:0 755', '/bin2/app.py': 'absent' }],
    ['a pattern of one letter', 'COPY ap?.py /x/', { '/x/app.py': 'file 0:0 644' }],
    ['a pattern of directories', 'COPY c*g/*.conf /x/', { '/x/a.conf': 'file 0:0 644', '/x/deep': 'absent' }],
    ['what is not there may be made before the build', 'COPY gone /x', { '/x': '? 0:0 ?' }],
    ['an archive is unpacked by ADD', 'ADD dist.tar.gz /d', { '/d': 'directory 0:0 755', '/d/x': 'unknown' }],
    ['not by COPY', 'COPY dist.tar.gz /d/', { '/d/dist.tar.gz': 'file 0:0 644' }],
    ['nor where ADD is told not to', 'ADD --unpack=false dist.tar.gz /d/', { '/d/dist.tar.gz': 'file 0:0 644' }],
    ['ADD of a directory', 'ADD cfg /c/', { '/c/a.conf': 'file 0:0 644' }],
    [
      '--exclude leaves something out',
      'COPY --exclude=*.py . /c/',
      { '/c/app.py': 'unknown', '/c': 'directory 0:0 755' },
    ],
    ['--parents keeps directories', 'COPY --parents cfg/deep/b.conf /c/', { '/c/cfg/deep/b.conf': 'file 0:0 640' }],
    ['from a place in them on', 'COPY --parents ./cfg/./deep/b.conf /c/', { '/c/deep/b.conf': 'file 0:0 640' }],
    [
      '--link lays directories over those that are there',
      'RUN install -d -m 700 /a\nCOPY --link app.py /a/',
      { '/a': 'directory 0:0 ?', '/a/app.py': 'file 0:0 644' },
    ],
    [
      'through a link of the image',
      'RUN mkdir /d && ln -s /d /l\nCOPY app.py /l/',
      { '/d/app.py': 'file 0:0 644', '/l': 'link 0:0 777 /d' },
    ],
    ['/var/run is /run', 'COPY app.py /var/run/', { '/run/app.py': 'file 0:0 644', '/var/run/app.py': 'file 0:0 644' }],
    ['/bin is /usr/bin', 'FROM debian:12\nCOPY app.py /bin/', { '/usr/bin/app.py': 'file 0:0 644' }],
    ['the user does not count', 'USER 5\nCOPY app.py /a', { '/a': 'file 0:0 644' }],
  ],
  CONTEXT,
);

table(
  'the same place in all spellings',
  (
    [
      ['plain', 'COPY app.py /srv/app/a.py'],
      ['quoted', 'COPY app.py "/srv/app/a.py"'],
      ['in single quotes', "COPY app.py '/srv/app/a.py'"],
      ['as JSON', 'COPY ["app.py", "/srv/app/a.py"]'],
      ['relative to the directory', 'WORKDIR /srv\nCOPY app.py app/a.py'],
      ['relative to the root', 'WORKDIR /\nCOPY app.py srv/app/a.py'],
      ['with a doubled slash', 'COPY app.py //srv//app/a.py'],
      ['with a dot', 'COPY app.py /srv/./app/a.py'],
      ['with two dots', 'COPY app.py /srv/x/../app/a.py'],
      ['with a variable', 'ENV D=/srv/app\nCOPY app.py $D/a.py'],
      ['with a variable in braces', 'ARG D=srv\nCOPY app.py /${D}/app/a.py'],
      ['with a default', 'COPY app.py /srv/${D:-app}/a.py'],
      ['the source with a dot', 'COPY ./app.py /srv/app/a.py'],
      ['the source from the root', 'COPY /app.py /srv/app/a.py'],
      ['ADD', 'ADD app.py /srv/app/a.py'],
      ['a heredoc', 'COPY <<a.py /srv/app/\nprint()\na.py'],
      ['a quoted heredoc', 'COPY <<"EOF" /srv/app/a.py\nprint()\nEOF'],
      ['over two lines', 'COPY app.py \\\n  /srv/app/a.py'],
      ['from a stage', 'FROM alpine AS b\nCOPY app.py /x\nFROM alpine\nCOPY --from=b /x /srv/app/a.py'],
      ['from a stage by its number', 'FROM alpine\nCOPY app.py /x\nFROM alpine\nCOPY --from=0 x /srv/app/a.py'],
      ['with cp', 'COPY app.py /x\nRUN mkdir -p /srv/app && cp /x /srv/app/a.py'],
      ['with cp and cd', 'COPY app.py /x\nRUN mkdir -p /srv/app && cd /srv && cp ../x app/a.py'],
      ['with mv', 'COPY app.py /srv/app/x\nRUN mv /srv/app/x /srv/app/a.py'],
      ['with install', 'COPY app.py /x\nRUN install -D -m 644 /x /srv/app/a.py'],
      ['with a redirection', 'RUN mkdir -p /srv/app && printf "print()" > /srv/app/a.py'],
      ['with a variable of the shell', 'COPY app.py /x\nRUN D=/srv/app; mkdir -p $D && cp /x "$D/a.py"'],
      ['in the exec form', 'COPY app.py /srv/app/x\nRUN ["mv", "/srv/app/x", "/srv/app/a.py"]'],
      ['in a script of the exec form', 'COPY app.py /srv/app/x\nRUN ["sh", "-c", "mv /srv/app/x /srv/app/a.py"]'],
      ['in a heredoc of RUN', 'COPY app.py /srv/app/x\nRUN <<EOF\nmv /srv/app/x /srv/app/a.py\nEOF'],
      ['through a link', 'RUN mkdir -p /srv/app && ln -s /srv/app /l\nCOPY app.py /l/a.py'],
      ['with a trigger', 'FROM alpine AS b\nONBUILD COPY app.py /srv/app/a.py\nFROM b'],
    ] as const
  ).map(
    ([sentence, lines]): Row => [
      sentence,
      lines,
      {
        '/srv/app': 'directory 0:0 755',
        '/srv/app/a.py': 'file 0:0 644',
        '"/srv/app/a.py"': lines.includes('<<') && !lines.includes('RUN <<') ? 'print()\n' : 'print()',
      },
    ],
  ),
  CONTEXT,
);

table('COPY without a context to look at', [
  ['what may be a directory of the base', 'FROM x\nCOPY <<E /x\nE', { '/x': '? ?:? ?', '/x/E': 'unknown' }],
  ['a source that may be a directory', 'COPY x /app', { '/app': '? 0:0 ?', '/app/y': 'unknown' }],
  ['into a directory', 'COPY x /app/', { '/app': 'directory 0:0 755', '/app/x': 'unknown' }],
  ['the whole context', 'COPY . /app', { '/app': 'directory 0:0 755', '/app/x': 'unknown' }],
  ['a heredoc', 'COPY <<EOF /x\nhello\nEOF', { '/x': 'file 0:0 644', '"/x"': 'hello\n' }],
  ['a heredoc with a variable', 'ENV A=1\nCOPY <<EOF /x\n$A\nEOF', { '"/x"': '1\n' }],
  ['heredocs into a directory', 'COPY <<a <<b /d/\n1\na\n2\nb', { '/d/a': 'file 0:0 644', '"/d/b"': '2\n' }],
  ['a URL is for root alone', 'ADD https://e.org/x.bin /x', { '/x': 'file 0:0 600', '"/x"': 'unread' }],
  ['a URL into a directory', 'ADD https://e.org/a/x.bin?y=/z /d/', { '/d/x.bin': 'file 0:0 600' }],
  ['a URL with --chmod', 'ADD --chmod=755 https://e.org/x /x', { '/x': 'file 0:0 755' }],
  ['a repository', 'ADD https://github.com/a/b.git /src', { '/src': 'directory 0:0 755', '/src/x': 'unknown' }],
  ['from an image', 'COPY --from=golang:1.22 /usr/local/go /go', { '/go': '? ?:? ?' }],
  ['a hidden target', 'FROM x\nCOPY a $D/x', { '/a': 'unknown' }],
]);

table('--chown and --chmod', [
  ['numbers', 'COPY --chown=5:6 <<E /x\nE', { '/x': 'file 5:6 644' }],
  ['one number is its own group', 'COPY --chown=5 <<E /x\nE', { '/x': 'file 5:5 644' }],
  [
    'a name takes its group with it',
    'RUN adduser -D -u 1001 app\nCOPY --chown=app <<E /x\nE',
    { '/x': 'file 1001:1001 644' },
  ],
  [
    'a name and a group',
    'RUN addgroup -g 7 g && adduser -D -u 1001 app\nCOPY --chown=app:g <<E /x\nE',
    { '/x': 'file 1001:7 644' },
  ],
  ['a name and a number', 'RUN adduser -D -u 1001 app\nCOPY --chown=app:0 <<E /x\nE', { '/x': 'file 1001:0 644' }],
  ['a name that nobody has is root', 'COPY --chown=nosuch <<E /x\nE', { '/x': 'file 0:0 644' }],
  ['of an unknown base, a name is not known', 'FROM x\nCOPY --chown=nosuch <<E /x.sh\nE', { '/x.sh': 'file ?:? 644' }],
  [
    'an account that comes later is none',
    'COPY --chown=app <<E /x\nE\nRUN adduser -D -u 1001 app',
    { '/x': 'file 0:0 644' },
  ],
  [
    'an account without a known id',
    'FROM debian:12\nRUN useradd app\nCOPY --chown=app <<E /x\nE',
    { '/x': 'file ?:? 644' },
  ],
  [
    'directories above are theirs as well',
    'COPY --chown=5:6 <<E /a/b/x\nE',
    { '/a': 'directory 5:6 755', '/a/b': 'directory 5:6 755' },
  ],
  ['not those that are there', 'COPY --chown=5:6 <<E /etc/x\nE', { '/etc': 'directory 0:0 755' }],
  ['a variable', 'ARG U=5\nCOPY --chown=$U:$U <<E /x\nE', { '/x': 'file 5:5 644' }],
  ['a hidden one', 'FROM x\nCOPY --chown=$U <<E /x.sh\nE', { '/x.sh': 'file ?:? 644' }],
  ['octal', 'COPY --chmod=0700 <<E /x\nE', { '/x': 'file 0:0 700' }],
  ['symbolic', 'COPY --chmod=u+x,go-r <<E /x\nE', { '/x': 'file 0:0 700' }],
  [
    'a directory of a stage',
    'FROM alpine AS b\nRUN mkdir /d && touch /d/x\nFROM alpine\nCOPY --from=b --chown=5:6 --chmod=750 /d /e',
    { '/e': 'directory 5:6 750', '/e/x': 'file 5:6 750' },
  ],
]);

const BUILT = 'FROM alpine AS b\nRUN mkdir -p /o/p && touch /o/p/f && chown 5:6 /o/p /o/p/f && chmod 600 /o/p/f';

table('COPY --from a stage', [
  [
    'what is below a directory keeps owner and mode',
    `${BUILT}\nFROM alpine\nCOPY --from=b /o /q`,
    { '/q/p': 'directory 5:6 755', '/q/p/f': 'file 5:6 600' },
  ],
  [
    'the directory itself is the builder’s',
    `${BUILT}\nRUN chown 5:6 /o && chmod 700 /o\nFROM alpine\nCOPY --from=b /o /q`,
    { '/q': 'directory 0:0 755' },
  ],
  ['a file keeps owner and mode', `${BUILT}\nFROM alpine\nCOPY --from=b /o/p/f /q`, { '/q': 'file 5:6 600' }],
  ['into a directory', `${BUILT}\nFROM alpine\nCOPY --from=b /o/p/f /q/`, { '/q/f': 'file 5:6 600' }],
  ['what is not there does not come', `${BUILT}\nFROM scratch\nCOPY --from=b /o /q`, { '/q/x': 'absent' }],
  [
    'later changes do not follow',
    `${BUILT}\nFROM alpine AS c\nCOPY --from=b /o /q\nFROM b\nRUN rm -r /o`,
    { '/o/p/f': 'absent' },
  ],
  [
    'through two stages',
    `${BUILT}\nFROM alpine AS c\nCOPY --from=b /o /q\nFROM scratch\nCOPY --from=c /q/p /r`,
    { '/r/f': 'file 5:6 600' },
  ],
  [
    'the whole root',
    `${BUILT}\nFROM scratch\nCOPY --from=b / /`,
    { '/o/p/f': 'file 5:6 600', '/tmp': 'directory 0:0 1777' },
  ],
  [
    'through a link of the stage',
    `${BUILT}\nRUN ln -s /o/p /l\nFROM scratch\nCOPY --from=b /l/f /q`,
    { '/q': 'file 5:6 600' },
  ],
  [
    'a pattern may be anything',
    `${BUILT}\nFROM scratch\nCOPY --from=b /o/* /q/`,
    { '/q': 'directory 0:0 755', '/q/p': 'unknown' },
  ],
  [
    'what a build made may be there',
    'FROM golang:1.22 AS b\nWORKDIR /s\nRUN make\nFROM scratch\nCOPY --from=b /s/out /out',
    { '/out': '? 0:0 ?' },
  ],
  [
    'a compiler says what it made',
    'FROM golang:1.22 AS b\nRUN go build -o /out/app .\nFROM scratch\nCOPY --from=b /out/app /app',
    { '/app': 'file 0:0 755' },
  ],
]);

table('WORKDIR and VOLUME', [
  ['WORKDIR makes what is missing', 'WORKDIR /a/b', { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 755' }],
  ['relative to the one before', 'WORKDIR /a\nWORKDIR b', { '/a/b': 'directory 0:0 755' }],
  ['below USER it is the user’s', 'USER 5:6\nWORKDIR /a/b', { '/a': 'directory 5:6 755', '/a/b': 'directory 5:6 755' }],
  ['a number is its own group there', 'USER 5\nWORKDIR /a', { '/a': 'directory 5:5 755' }],
  ['a name', 'RUN adduser -D -u 1001 app\nUSER app\nWORKDIR /a', { '/a': 'directory 1001:1001 755' }],
  ['one that is there stays', 'RUN install -d -o 5 -m 700 /a\nWORKDIR /a', { '/a': 'directory 5:0 700' }],
  ['one that may be there is not known', 'WORKDIR /usr/share/x', { '/usr/share/x': 'directory ?:? ?' }],
  ['a hidden one', 'FROM x\nWORKDIR $D', { '/a': 'unknown' }],
  ['VOLUME changes nothing', 'VOLUME /data', { '/data': 'absent' }],
  ['nor takes anything back', 'RUN mkdir /data\nVOLUME /data\nRUN chown 5 /data', { '/data': 'directory 5:0 755' }],
]);

table('commands that make', [
  ['mkdir', 'RUN mkdir /a', { '/a': 'directory 0:0 755' }],
  ['mkdir -p', 'RUN mkdir -p /a/b/c', { '/a/b': 'directory 0:0 755', '/a/b/c': 'directory 0:0 755' }],
  ['mkdir -p leaves what is there', 'RUN install -d -o 5 -m 700 /a && mkdir -p /a', { '/a': 'directory 5:0 700' }],
  ['mkdir -m', 'RUN mkdir -m 0700 /a', { '/a': 'directory 0:0 700' }],
  [
    'mkdir -pm is for the last one',
    'RUN mkdir -pm 700 /a/b',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 700' },
  ],
  ['several', 'RUN mkdir /a /b', { '/a': 'directory 0:0 755', '/b': 'directory 0:0 755' }],
  ['a list in braces, if the shell takes it for one', 'RUN mkdir -p /a/{b,c}', { '/a/b': 'unknown', '/a': 'unknown' }],
  ['quoted', 'RUN mkdir "/a b"', { '/a b': 'directory 0:0 755' }],
  ['relative to WORKDIR', 'WORKDIR /w\nRUN mkdir a', { '/w/a': 'directory 0:0 755' }],
  ['relative to cd', 'RUN cd /tmp && mkdir a', { '/tmp/a': 'directory 0:0 755' }],
  ['below HOME', 'RUN mkdir ~/.ssh', { '/root/.ssh': 'directory 0:0 755' }],
  ['below a HOME that is set', 'ENV HOME=/h\nRUN mkdir -p ~/x', { '/h/x': 'directory 0:0 755' }],
  ['as another user', 'USER 5:6\nRUN mkdir /tmp/a', { '/tmp/a': 'directory 5:6 755' }],
  ['with sudo', 'USER 5:6\nRUN sudo mkdir /a', { '/a': 'directory 0:0 755' }],
  [
    'with sudo as somebody',
    'RUN adduser -D -u 1001 app && sudo -u app touch /tmp/x',
    { '/tmp/x': 'file 1001:1001 644' },
  ],
  ['with su-exec', 'RUN su-exec 5:6 touch /tmp/x', { '/tmp/x': 'file 5:6 644' }],
  ['with busybox', 'RUN busybox mkdir /a', { '/a': 'directory 0:0 755' }],
  ['by the path of the program', 'RUN /bin/mkdir /a', { '/a': 'directory 0:0 755' }],
  ['perhaps', 'RUN test -d /a || mkdir /a', { '/a': 'unknown' }],
  ['in a condition', 'RUN if x; then mkdir /a; fi', { '/a': 'unknown' }],
  ['a umask', 'RUN umask 077 && mkdir /a && touch /b', { '/a': 'directory 0:0 700', '/b': 'file 0:0 600' }],
  ['a umask that is perhaps set', 'RUN x && umask 077; y || umask 0; mkdir /a', { '/a': 'directory 0:0 ?' }],
  ['a umask ends with its RUN', 'RUN umask 077\nRUN mkdir /a', { '/a': 'directory 0:0 755' }],
  ['touch', 'RUN touch /a', { '/a': 'file 0:0 644', '"/a"': '' }],
  [
    'touch leaves what is there',
    'COPY --chown=5:6 <<E /a\nx\nE\nRUN touch /a',
    { '/a': 'file 5:6 644', '"/a"': 'x\n' },
  ],
  ['touch -c makes nothing', 'RUN touch -c /a', { '/a': 'absent' }],
  ['install -d', 'RUN install -d -o 5 -g 6 -m 750 /a/b', { '/a': 'directory 0:0 755', '/a/b': 'directory 5:6 750' }],
  ['install -d changes one that is there', 'RUN mkdir /a && install -d -o 5 -m 700 /a', { '/a': 'directory 5:0 700' }],
  ['install with long options', 'RUN install --directory --owner=5 --mode=0700 /a', { '/a': 'directory 5:0 700' }],
  ['install of a file', 'RUN touch /a && install -m 640 -o 5 /a /b', { '/b': 'file 5:0 640' }],
  ['install is 755', 'RUN touch /a && install /a /tmp/', { '/tmp/a': 'file 0:0 755' }],
  ['install by name', 'RUN adduser -D -u 1001 app && install -d -o app -g app /a', { '/a': 'directory 1001:1001 755' }],
  [
    'a directory that hands down its group',
    'RUN mkdir /a && chown :6 /a && chmod 2775 /a && touch /a/x',
    { '/a/x': 'file 0:6 644' },
  ],
]);

table('commands that copy, move and remove', [
  ['cp', 'RUN install -m 700 -o 5 /dev/null /a && cp /a /b', { '/b': 'file 0:0 700' }],
  ['cp -p', 'RUN touch /a && chown 5:6 /a && chmod 600 /a && cp -p /a /b', { '/b': 'file 5:6 600' }],
  ['cp into a directory', 'RUN touch /a && cp /a /tmp', { '/tmp/a': 'file 0:0 644' }],
  [
    'cp over a file keeps its owner',
    'RUN echo 1 > /a && touch /b && chown 5 /b && cp /a /b',
    { '/b': 'file 5:0 644', '"/b"': '1\n' },
  ],
  [
    'cp -r',
    'RUN mkdir -p /a/s && touch /a/s/f && cp -r /a /b',
    { '/b': 'directory 0:0 755', '/b/s/f': 'file 0:0 644' },
  ],
  [
    'cp -r into a directory',
    'RUN mkdir /a /b && touch /a/f && cp -r /a /b',
    { '/b/a/f': 'file 0:0 644', '/b/f': 'absent' },
  ],
  ['cp -r of the contents', 'RUN mkdir /a /b && touch /a/f && cp -r /a/. /b', { '/b/f': 'file 0:0 644' }],
  ['cp of a pattern', 'RUN mkdir /a /b && touch /a/f && cp /a/* /b', { '/b/f': 'unknown', '/b': 'directory 0:0 755' }],
  [
    'cp -a keeps owners',
    'RUN mkdir /a && touch /a/f && chown -R 5:6 /a && cp -a /a /b',
    { '/b': 'directory 5:6 755', '/b/f': 'file 5:6 644' },
  ],
  ['cp of what is not known', 'RUN cp /usr/share/x/y /b', { '/b': '? 0:0 ?' }],
  ['cp several', 'RUN touch /a /b && mkdir /d && cp /a /b /d', { '/d/a': 'file 0:0 644', '/d/b': 'file 0:0 644' }],
  ['cp -t', 'RUN touch /a && mkdir /d && cp -t /d /a', { '/d/a': 'file 0:0 644' }],
  ['cp from a mount', 'RUN --mount=type=bind,target=/m cp /m/x /b', { '/b': '? 0:0 ?' }],
  ['mv', 'RUN touch /a && chown 5 /a && mv /a /b', { '/a': 'absent', '/b': 'file 5:0 644' }],
  ['mv of a directory', 'RUN mkdir /a && touch /a/f && mv /a /b', { '/a/f': 'absent', '/b/f': 'file 0:0 644' }],
  ['mv into a directory', 'RUN mkdir /a /b && touch /a/f && mv /a /b', { '/b/a/f': 'file 0:0 644' }],
  ['mv to and fro', 'RUN mkdir /a && touch /a/f && mv /a /b && mv /b /a', { '/a/f': 'file 0:0 644', '/b': 'absent' }],
  ['rm', 'RUN touch /a && rm /a', { '/a': 'absent' }],
  ['rm -rf', 'RUN mkdir -p /a/b && rm -rf /a', { '/a': 'absent', '/a/b': 'absent' }],
  [
    'rm of a pattern',
    'RUN mkdir /a && touch /a/f /a/.h && rm -rf /a/*',
    { '/a/f': 'absent', '/a/.h': 'file 0:0 644', '/a': 'directory 0:0 755' },
  ],
  ['rm of another pattern', 'RUN touch /tmp/a.log && rm /tmp/*.log', { '/tmp/a.log': 'absent' }],
  ['rm without -r leaves directories', 'RUN mkdir /a && rm -f /a; true', { '/a': 'directory 0:0 755' }],
  [
    'rm in a later layer',
    'RUN mkdir -p /a/b\nRUN rm -r /a\nRUN mkdir /a',
    { '/a': 'directory 0:0 755', '/a/b': 'absent' },
  ],
  ['rmdir', 'RUN mkdir /a && rmdir /a', { '/a': 'absent' }],
  ['ln -s', 'RUN ln -s /usr/bin/x /x', { '/x': 'link 0:0 777 /usr/bin/x' }],
  ['ln -s with a relative target', 'RUN ln -s ../b /tmp/x', { '/tmp/x': 'link 0:0 777 /b' }],
  ['ln -s into a directory', 'RUN ln -s /usr/bin/x /tmp', { '/tmp/x': 'link 0:0 777 /usr/bin/x' }],
  ['ln -sf takes the place of a file', 'RUN touch /x && ln -sf /dev/stdout /x', { '/x': 'link 0:0 777 /dev/stdout' }],
  ['ln', 'RUN echo 1 > /a && ln /a /b', { '/b': 'file 0:0 644', '"/b"': '1\n' }],
  [
    'a link in the middle',
    'RUN mkdir /d && ln -s /d /l && touch /l/f',
    { '/d/f': 'file 0:0 644', '/l/f': 'file 0:0 644' },
  ],
  ['links in a circle', 'RUN ln -s /a /b && ln -s /b /a', { '/a/x': 'unknown', '/a': 'link 0:0 777 /b' }],
  [
    'a link of the way before',
    'RUN mkdir /d && ln -s /d /l && touch /l/f && rm /l',
    { '/d/f': 'file 0:0 644', '/l/f': 'absent' },
  ],
]);

table('commands that change owner and mode', [
  ['chmod', 'RUN touch /a && chmod 600 /a', { '/a': 'file 0:0 600' }],
  ['chmod +x', 'RUN touch /a && chmod +x /a', { '/a': 'file 0:0 755' }],
  ['chmod of classes', 'RUN touch /a && chmod u=rwx,g+w,o-r /a', { '/a': 'file 0:0 760' }],
  ['chmod a-w', 'RUN touch /a && chmod a-w /a', { '/a': 'file 0:0 444' }],
  ['chmod -x', 'RUN touch /a && chmod 755 /a && chmod -x /a', { '/a': 'file 0:0 644' }],
  ['chmod g=u', 'RUN mkdir /a && chmod g=u /a', { '/a': 'directory 0:0 775' }],
  [
    'chmod -R',
    'RUN mkdir -p /a/b && touch /a/b/f && chmod -R 700 /a',
    { '/a': 'directory 0:0 700', '/a/b/f': 'file 0:0 700' },
  ],
  [
    'chmod -R with X',
    'RUN mkdir /a && touch /a/f && chmod -R go-rwx,g+rX /a',
    { '/a': 'directory 0:0 750', '/a/f': 'file 0:0 640' },
  ],
  [
    'chmod of a pattern',
    'RUN mkdir /a && touch /a/f && chmod 600 /a/*',
    { '/a/f': 'file 0:0 600', '/a': 'directory 0:0 755' },
  ],
  [
    'it does not go deeper',
    'RUN mkdir -p /a/b && touch /a/b/f && chmod 700 /a/*',
    { '/a/b': 'directory 0:0 700', '/a/b/f': 'file 0:0 644' },
  ],
  ['chmod of one that is not there', 'RUN chmod 700 /a || true', { '/a': 'absent' }],
  ['chmod --reference', 'RUN touch /a && chmod --reference=/etc/x /a', { '/a': 'file 0:0 ?' }],
  ['chmod perhaps', 'RUN touch /a && x || chmod 600 /a', { '/a': 'file 0:0 ?' }],
  [
    'chmod through a link',
    'RUN touch /a && ln -s /a /l && chmod 600 /l',
    { '/a': 'file 0:0 600', '/l': 'link 0:0 777 /a' },
  ],
  ['chown', 'RUN touch /a && chown 5:6 /a', { '/a': 'file 5:6 644' }],
  ['chown of the user', 'RUN touch /a && chown 5 /a', { '/a': 'file 5:0 644' }],
  ['chown with a dot', 'RUN touch /a && chown 5.6 /a', { '/a': 'file 5:6 644' }],
  ['chown of the group', 'RUN touch /a && chown :6 /a', { '/a': 'file 0:6 644' }],
  ['chown by name', 'RUN adduser -D -u 1001 app && touch /a && chown app /a', { '/a': 'file 1001:0 644' }],
  [
    'chown with the group of the user',
    'RUN adduser -D -u 1001 app && touch /a && chown app: /a',
    { '/a': 'file 1001:1001 644' },
  ],
  [
    'chown of accounts of the base',
    'FROM node:20\nRUN mkdir /a && chown node:node /a',
    { '/a': 'directory 1000:1000 755' },
  ],
  ['chown by an unknown name', 'FROM x\nRUN mkdir /a && chown app /a', { '/a': 'directory ?:? 755' }],
  ['chown -R', 'RUN mkdir -p /a/b && chown -R 5:6 /a', { '/a/b': 'directory 5:6 755', '/a/x': 'absent' }],
  ['chown -R in two words', 'RUN mkdir -p /a/b && chown --recursive 5 /a', { '/a/b': 'directory 5:0 755' }],
  ['chown -R behind the files', 'RUN mkdir -p /a/b && chown 5 /a -R', { '/a/b': 'directory 5:0 755' }],
  ['chown without -R', 'RUN mkdir -p /a/b && chown 5 /a', { '/a': 'directory 5:0 755', '/a/b': 'directory 0:0 755' }],
  ['what comes later is not changed', 'RUN mkdir /a && chown -R 5 /a && touch /a/x', { '/a/x': 'file 0:0 644' }],
  ['chown takes set-id bits', 'RUN touch /a && chmod 4755 /a && chown 5 /a', { '/a': 'file 5:0 755' }],
  ['chgrp', 'RUN mkdir /a && chgrp -R 6 /a && chmod -R g=u /a', { '/a': 'directory 0:6 775' }],
  [
    'in one RUN with the account',
    'FROM debian:12\nRUN groupadd -g 10001 app && useradd -u 10001 -g app app && mkdir /a && chown app:app /a',
    { '/a': 'directory 10001:10001 755' },
  ],
  ['find -exec chmod', 'RUN mkdir /a && find /a -type d -exec chmod 700 {} \\;', { '/a': 'directory 0:0 ?' }],
  ['find | xargs chown', 'RUN mkdir /a && find /a -print0 | xargs -0 chown 5', { '/a': 'directory ?:? 755' }],
  ['find alone changes nothing', 'RUN mkdir /a && find /a -name x', { '/a': 'directory 0:0 755' }],
]);

table('commands that fetch and unpack', [
  ['curl -o', 'RUN curl -fsSL -o /a https://e.org/x', { '/a': 'file 0:0 644' }],
  ['curl -Lo', 'RUN curl -fsSLo /a https://e.org/x && chmod +x /a', { '/a': 'file 0:0 755' }],
  ['curl --output', 'RUN curl --output /a https://e.org/x', { '/a': 'file 0:0 644' }],
  ['curl -O', 'WORKDIR /w\nRUN curl -O https://e.org/d/x.bin?a=b', { '/w/x.bin': 'file 0:0 644' }],
  ['curl > file', 'RUN curl https://e.org/x > /a', { '/a': 'file 0:0 644', '"/a"': 'unread' }],
  ['wget -O', 'RUN wget -qO /a https://e.org/x', { '/a': 'file 0:0 644' }],
  ['wget -O -', 'WORKDIR /w\nRUN wget -qO- https://e.org/x | sha256sum', { '/w/x': 'absent' }],
  ['wget', 'WORKDIR /w\nRUN wget https://e.org/x', { '/w/x': 'file 0:0 644' }],
  ['wget -P', 'RUN wget -P /tmp https://e.org/x', { '/tmp/x': 'file 0:0 644' }],
  [
    'curl into a directory of the system',
    'FROM debian:12\nRUN curl -o /usr/local/bin/x https://e.org/x',
    { '/usr/local/bin/x': 'file 0:0 644' },
  ],
  ['tar -C', 'RUN mkdir /a && curl https://e.org/x | tar xz -C /a', { '/a': 'directory 0:0 755', '/a/x': 'unknown' }],
  [
    'tar makes nobody sure of what was there',
    'RUN mkdir /a && touch /a/f && tar -xf /x.tar -C /a',
    { '/a/f': '? ?:? ?' },
  ],
  ['tar in the directory', 'WORKDIR /w\nRUN tar xzf /x.tgz', { '/w/x': 'unknown' }],
  ['tar c', 'RUN tar czf /x.tgz /etc', { '/x.tgz': 'file 0:0 644' }],
  ['unzip -d', 'RUN unzip /x.zip -d /a', { '/a': 'directory 0:0 755', '/a/x': 'unknown' }],
  [
    'git clone',
    'WORKDIR /w\nRUN git clone --depth 1 https://e.org/r/p.git',
    { '/w/p': 'directory 0:0 755', '/w/p/x': 'unknown' },
  ],
  ['git clone into a directory', 'RUN git clone -b v1 https://e.org/r/p.git /src', { '/src': 'directory 0:0 755' }],
  ['git clone as a user', 'USER 5:6\nRUN git clone https://e.org/r/p.git /tmp/p', { '/tmp/p': 'directory 5:6 755' }],
  ['ssh-keygen', 'RUN ssh-keygen -q -t ed25519 -f /k -N ""', { '/k': 'file 0:0 600', '/k.pub': 'file 0:0 644' }],
  ['ssh-keygen -A', 'FROM debian:12\nRUN ssh-keygen -A', { '/etc/ssh/ssh_host_rsa_key': 'file 0:0 600' }],
  [
    'openssl req',
    'RUN openssl req -x509 -newkey rsa:2048 -nodes -keyout /k -out /c -subj /CN=x',
    { '/k': 'file 0:0 600', '/c': 'file 0:0 644' },
  ],
  ['openssl genrsa', 'RUN openssl genrsa -out /k 2048', { '/k': 'file 0:0 600' }],
]);

table('what RUN writes', [
  ['echo', 'RUN echo hello > /a', { '/a': 'file 0:0 644', '"/a"': 'hello\n' }],
  ['a variable', 'ENV V=1\nRUN echo "v=$V" > /a', { '"/a"': 'v=1\n' }],
  ['what nobody knows', 'RUN echo "$(date)" > /a', { '/a': 'file 0:0 644', '"/a"': 'unread' }],
  ['>> appends', 'RUN printf "a\\n" > /a && printf "b\\n" >> /a', { '"/a"': 'a\nb\n' }],
  ['> takes its place', 'RUN echo a > /a\nRUN echo b > /a', { '"/a"': 'b\n' }],
  ['cat with a here-document', "RUN cat > /a <<'EOF'\nx $y\nEOF\n", { '"/a"': 'x $y\n' }],
  ['tee', 'RUN echo x | tee /a', { '/a': 'file 0:0 644', '"/a"': 'x\n' }],
  ['dd', 'RUN dd if=/dev/zero of=/a count=1', { '/a': 'file 0:0 644' }],
  ['sed -i', 'RUN echo x > /a && sed -i s/x/y/ /a', { '/a': 'file 0:0 644', '"/a"': 'y\n' }],
  ['sed -i that says more than plain words', 'RUN echo x > /a && sed -i s/./y/ /a', { '"/a"': 'unread' }],
  ['sed without -i', 'RUN echo x > /a && sed s/x/y/ /a', { '"/a"': 'x\n' }],
  ['a file keeps its owner', 'RUN touch /a && chown 5 /a && echo x >> /a', { '/a': 'file 5:0 644' }],
  ['devices are not files', 'RUN echo x > /dev/null', { '/dev/null': 'file 0:0 666' }],
  ['perhaps', 'RUN x || echo y > /a', { '/a': 'unknown' }],
  ['through a link', 'RUN touch /a && ln -s /a /l && echo x > /l', { '"/a"': 'x\n', '/l': 'link 0:0 777 /a' }],
  ['what is moved keeps its text', 'RUN echo x > /a && mv /a /b\nFROM alpine\nCOPY --from=0 /b /c', { '"/c"': 'x\n' }],
  ['as a user', 'USER 5:6\nRUN echo x > /tmp/a', { '/tmp/a': 'file 5:6 644' }],
]);

table('accounts', [
  ['adduser of BusyBox', 'RUN adduser -D -u 1001 app', { '/home/app': 'directory 1001:1001 2755' }],
  ['without a home', 'RUN adduser -D -H app', { '/home/app': 'absent' }],
  ['with another one', 'RUN adduser -D -u 1001 -h /app app', { '/app': 'directory 1001:1001 2755' }],
  [
    'takes over one that is there',
    'RUN mkdir /app && touch /app/x && adduser -D -u 1001 -h /app app',
    { '/app': 'directory 1001:1001 2755', '/app/x': 'file 0:0 644' },
  ],
  ['useradd -m', 'FROM debian:12\nRUN useradd -m -u 5000 app', { '/home/app': 'directory 5000:5000 ?' }],
  ['useradd', 'FROM debian:12\nRUN useradd -u 5000 app', { '/home/app': 'absent' }],
  ['useradd of Fedora', 'FROM fedora:40\nRUN useradd -u 5000 app', { '/home/app': 'directory 5000:5000 ?' }],
  [
    'useradd leaves one that is there',
    'FROM debian:12\nRUN mkdir /app && useradd -m -d /app app',
    { '/app': 'directory 0:0 755' },
  ],
  ['an id that is not known', 'FROM debian:12\nRUN useradd -m app', { '/home/app': 'directory ?:? ?' }],
]);

table('commands that nobody knows', [
  [
    'a package manager changes the system',
    'FROM debian:12\nRUN mkdir /srv/x && apt-get install -y nginx',
    { '/var/log/nginx': 'unknown', '/etc': 'directory 0:0 755', '/srv/x': 'directory 0:0 755', '/app': 'absent' },
  ],
  [
    'a build tool adds to its directory',
    'WORKDIR /app\nRUN npm ci',
    { '/app': 'directory 0:0 755', '/app/node_modules': 'unknown', '/srv2': 'absent' },
  ],
  [
    'and changes nothing that is there',
    'WORKDIR /app\nCOPY --chown=5:6 <<E /app/f\nE\nRUN npm ci',
    { '/app/f': 'file 5:6 644' },
  ],
  [
    'and adds to HOME',
    'RUN mkdir -p /root/.x && cargo build',
    { '/root/.cargo': 'unknown', '/root/.x': 'directory ?:? ?' },
  ],
  [
    'and what its words name',
    'RUN pip install --target=/deps x',
    { '/deps': 'unknown', '/deps/x': 'unknown', '/other': 'absent' },
  ],
  ['a compiler makes what -o says', 'RUN gcc -o /prog x.c', { '/prog': 'file 0:0 755' }],
  [
    'any other one may change its directory',
    'WORKDIR /app\nRUN ./configure-it',
    { '/app': 'directory ?:? ?', '/app/x': 'unknown' },
  ],
  [
    'and what its words name, too',
    'RUN mkdir -p /d/e && setup-it --dir=/d',
    { '/d': 'directory ?:? ?', '/d/e': 'directory ?:? ?' },
  ],
  ['not what is elsewhere', 'RUN mkdir /d && setup-it /e', { '/d': 'directory 0:0 755', '/e': 'unknown' }],
  [
    'what is decided later is known',
    'RUN setup-it /d && mkdir -p /d && chown 5:6 /d && chmod 755 /d',
    { '/d': 'directory 5:6 755' },
  ],
  ['below it, too', 'RUN setup-it /d && rm -rf /d && mkdir /d', { '/d': 'directory 0:0 755', '/d/x': 'absent' }],
  [
    'who is not root gives nothing away',
    'WORKDIR /app\nRUN chown 5:5 /app\nUSER 5:5\nRUN ./x',
    { '/app': 'directory 5:5 ?' },
  ],
  [
    'and leaves what belongs to others',
    'WORKDIR /app\nUSER 5:5\nRUN ./x',
    { '/app': 'directory 0:0 755', '/app/new': 'absent' },
  ],
  [
    'programs that only read change nothing',
    'WORKDIR /app\nRUN ls /app && cat /etc/passwd | grep x',
    { '/app': 'directory 0:0 755', '/app/x': 'absent' },
  ],
  ['a script of the same name as a command is none', 'WORKDIR /app\nRUN ./mkdir /x', { '/x': 'unknown' }],
]);

table('mounts', [
  [
    'what is written below a cache does not stay',
    'RUN --mount=type=cache,target=/c touch /c/x /y',
    { '/c/x': 'absent', '/y': 'file 0:0 644' },
  ],
  ['nor below a tmpfs', 'RUN --mount=type=tmpfs,target=/t mkdir /t/x', { '/t/x': 'absent' }],
  ['nor below a bind', 'WORKDIR /w\nRUN --mount=type=bind,target=/w touch x', { '/w/x': 'absent' }],
  ['a directory may stay where it was', 'RUN --mount=type=cache,target=/c true', { '/c': 'unknown', '/d': 'absent' }],
  [
    'what was there stays',
    'RUN mkdir /c && touch /c/x\nRUN --mount=type=cache,target=/c rm -rf /c/*',
    { '/c/x': 'file 0:0 644' },
  ],
  [
    'the next RUN has none',
    'RUN --mount=type=cache,target=/c true\nRUN mkdir -p /c && touch /c/x',
    { '/c/x': 'file 0:0 644' },
  ],
]);

table('what lies over what', [
  [
    'another image over the root takes nothing away',
    'WORKDIR /app\nCOPY --from=x / /',
    { '/app': '? ?:? ?', '/other': 'unknown' },
  ],
  [
    'nor over a directory of its own',
    'WORKDIR /app\nCOPY --from=x /y /z/',
    { '/app': 'directory 0:0 755', '/z': 'directory 0:0 755' },
  ],
  [
    'cp of what may be anything takes nothing away',
    'RUN mkdir /d && touch /d/f && cp -r /usr/share/x/. /d',
    { '/d': 'directory 0:0 755', '/d/f': '? 0:0 ?' },
  ],
]);

const moments = suite('image/files/tree: moments');

const before = (lines: string, index: number, path: string): string => {
  const stage = stagesOf(lines).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return shown(treeBefore(stage, index, {}).at(path));
};

for (const [sentence, lines, index, path, expected] of [
  ['before the first instruction the base is there', 'RUN touch /a', 0, '/a', 'absent'],
  ['behind it what it made', 'RUN touch /a\nRUN touch /b', 1, '/a', 'file 0:0 644'],
  ['and nothing later', 'RUN touch /a\nRUN rm /a', 1, '/a', 'file 0:0 644'],
  ['an index past the end is the end', 'RUN touch /a\nRUN rm /a', 9, '/a', 'absent'],
  ['a sweep counts from its place on', 'RUN mkdir -p /a/b\nRUN chown -R 5 /a', 1, '/a/b', 'directory 0:0 755'],
  [
    'what ONBUILD holds back is there at once',
    'FROM alpine AS b\nONBUILD RUN touch /a\nFROM b\nRUN true',
    0,
    '/a',
    'file 0:0 644',
  ],
  ['a link that comes later leads nowhere yet', 'RUN mkdir /d && touch /d/f\nRUN ln -s /d /l', 1, '/l/f', 'absent'],
] as const) {
  moments(sentence, () => assert.is(before(lines, index, path), expected));
}

moments('paths are those of which something is known, each once', () => {
  const tree = treeFrom(
    'COPY cfg /c\nRUN mkdir -p /c/x && ./unknown /u && rm -f /gone; touch /c/x',
    contextOptions(CONTEXT),
  );
  const paths = [...tree.paths()];
  assert.equal(paths.length, new Set(paths).size);
  for (const path of ['/c', '/c/x', '/c/a.conf', '/c/deep/b.conf', '/etc']) assert.ok(paths.includes(path), path);
  assert.not.ok(paths.includes('/u'));
});

moments('what is brought is no directory of the system, and files are none at all', () => {
  const tree = treeFrom('FROM debian:12 AS a\nRUN mkdir /a && touch /a/x\nFROM a\nRUN touch /b && ln -s /b /l');
  const all = () => true;
  assert.equal([...tree.brought()].sort(), ['/a', '/a/x', '/b', '/l']);
  assert.equal([...tree.brought((path) => path !== '/b')].sort(), ['/a', '/a/x', '/l']);
  assert.equal([...tree.files(all)].sort(), ['/a/x', '/b']);
});

moments('a part says where it comes from', () => {
  const found = treeFrom('WORKDIR /app\nUSER 5').at('/app');
  assert.equal(typeof found === 'string' ? found : [found.because.clause, found.because.line], ['WORKDIR makes it', 2]);
});

moments.run();

table('what builds have shown', [
  ['echo -n and printf end no line', 'RUN echo -n a > /a && printf b > /b', { '"/a"': 'a', '"/b"': 'b' }],
  [
    'a relative link leads elsewhere from another place',
    'RUN mkdir /s && touch /s/f && ln -s f /s/l && ln -s /s/f /s/k && cp -a /s /t && mkdir /u && mv /s/l /u/',
    { '/t/l': 'link 0:0 777 /t/f', '/t/k': 'link 0:0 777 /s/f', '/u/l': 'link 0:0 777 /u/f' },
  ],
  [
    'COPY --from carries it as well',
    'FROM alpine AS a\nRUN mkdir /s && ln -s f /s/l\nFROM alpine\nCOPY --from=a /s /t',
    { '/t/l': 'link 0:0 777 /t/f' },
  ],
  ['cp -P copies a link', 'RUN touch /f && ln -s /f /l && cp -P /l /b', { '/b': 'link 0:0 777 /f' }],
  ['cp -rL copies what it leads to', 'RUN mkdir /s && ln -s /f /s/l && cp -rL /s /t', { '/t/l': '? ?:? ?' }],
  [
    'what changes one hard link changes the other',
    'RUN touch /a && ln /a /b && chmod 600 /b\nRUN chown 5 /b',
    { '/a': 'file 0:0 ?', '/b': 'file 5:0 ?' },
  ],
  [
    'chown -h is of the link',
    'RUN touch /f && ln -s /f /l && chown -h 5:6 /l',
    { '/l': 'link 5:6 777 /f', '/f': 'file 0:0 644' },
  ],
  [
    'chown -R is of links, and goes into none',
    'RUN mkdir /r /d && touch /d/f && ln -s /d /r/l && ln -s /d /l && chown -R 5:6 /r && chown -R 7 /l',
    { '/r/l': 'link 5:6 777 /d', '/d/f': 'file 0:0 644', '/d': 'directory 0:0 755', '/l': 'link 7:0 777 /d' },
  ],
  ['chown --from asks who owned it', 'RUN touch /a && chown --from=12 5 /a', { '/a': 'file ?:0 644' }],
  ['a layer says nothing of the root', 'RUN chown 5:6 / && chmod 700 /', { '/': 'directory 0:0 755' }],
  [
    'a user and a colon',
    'FROM debian:12\nADD --chown=12: x /a\nADD --chown=games: x /b\nADD --chown=games:none x /c',
    { '/a': '? 12:12 ?', '/b': '? 5:60 ?', '/c': '? 5:60 ?' },
  ],
  ['directories on the way have the mode', 'COPY --chmod=750 <<E /n/x\nx\nE', { '/n': 'directory 0:0 750' }],
  ['a secret may be a variable', 'RUN --mount=type=secret,id=t,env=T echo $T > /s', { '"/s"': 'unread' }],
  ['an address without a name', 'ADD http://example.org/ /x/', { '/x': 'directory 0:0 755' }],
  [
    'a umask in a subshell stays there',
    'RUN (umask 077; touch /f); touch /g',
    { '/f': 'file 0:0 600', '/g': 'file 0:0 ?' },
  ],
  ['a umask holds back what chmod gives to all', 'RUN umask 077 && touch /a && chmod +x /a', { '/a': 'file 0:0 700' }],
  ['mkdir hands setgid down', 'RUN mkdir -m 2775 /g && mkdir -p /g/d/e', { '/g/d': 'directory 0:0 2755' }],
  ['chmod leaves setgid of a directory or not', 'RUN mkdir -m 2755 /d && chmod 700 /d', { '/d': 'directory 0:0 ?' }],
  ['sed -i replaces a link', 'RUN touch /f && ln -s /f /l && sed -i s/a/b/ /l', { '/l': '? ?:? ?' }],
  ['gzip takes its file away', 'RUN touch /f && gzip /f', { '/f': 'unknown', '/f.gz': 'unknown' }],
  ['a download whose failure is caught', 'RUN curl -fo /x https://example.org || true', { '/x': 'unknown' }],
  ['userdel -r', 'FROM debian:12\nRUN useradd -m app\nRUN userdel -r app', { '/home/app': 'unknown' }],
  ['BusyBox makes no parents of a home', 'FROM alpine:3.20\nRUN adduser -D -h /srv/x/y app', { '/srv/x/y': 'unknown' }],
  ['the builder mounts /etc/hosts', 'FROM alpine:3.20\nRUN echo >> /etc/hosts', { '/etc/hosts': 'unknown' }],
  ['/bin may be a link', 'FROM debian:12\nRUN mkdir /bin/x', { '/bin': '? 0:0 755' }],
]);

table(
  'what builds have shown of contexts',
  [
    [
      'of several sources the last one is the file',
      'COPY app.py start.sh /x',
      { '/x': 'file 0:0 755', '/x/app.py': 'absent' },
    ],
    [
      '--link knows no directory',
      'RUN mkdir -p /x/y\nCOPY --link app.py /x',
      { '/x': 'file 0:0 644', '/x/y': 'absent' },
    ],
    [
      '--parents with a pattern',
      'COPY --parents --chown=5:6 cfg/*/b.conf /x/',
      {
        '/x': 'directory 5:6 755',
        '/x/cfg/deep': 'directory 5:6 ?',
        '/x/cfg/deep/b.conf': 'file 5:6 640',
        '/x/cfg/*': 'absent',
      },
    ],
  ],
  CONTEXT,
);

const hostile = suite('image/files/tree: hostile files');

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

for (const [sentence, lines, path, expected] of [
  [
    'a long chain of stages is not looked through',
    `FROM alpine AS s0\nRUN touch /a\n${many(3000, (at) => `FROM s${at} AS s${at + 1}`)}`,
    '/a',
    'unknown',
  ],
  [
    'a short one is',
    `FROM alpine AS s0\nRUN touch /a\n${many(40, (at) => `FROM s${at} AS s${at + 1}`)}`,
    '/a',
    'file 0:0 644',
  ],
  [
    'copies to and fro end',
    `RUN mkdir -p /a/b\n${many(3000, () => 'RUN cp -r /a/. /d && cp -r /d/. /a')}`,
    '/a/b/c',
    'unknown',
  ],
  ['more changes than anybody makes', many(11_000, () => 'RUN mkdir -p /a && chown -R 5 /a'), '/a', 'unknown'],
  ['a path of too many parts', `RUN mkdir -p ${'/a'.repeat(2000)}`, `${'/a'.repeat(2000)}`, 'unknown'],
  ['links after links', many(2000, (at) => `RUN ln -s /l${at} /l${at + 1}`), '/l1999/x', 'unknown'],
  ['a pattern of stars', 'COPY a*a*a*a*a*a*a*a*a*a*b* /x/', '/x/a', 'absent'],
] as const) {
  hostile(sentence, () => {
    const context = { ['a'.repeat(200)]: 'x' };
    assert.is(shown(treeFrom(lines, contextOptions(context)).at(path)), expected);
  });
}

hostile.run();

const contexts = suite('image/files/tree: contexts');

contexts('a stage that is looked at with another context has other files', () => {
  const [stage] = stagesOf('FROM debian:12\nCOPY . /srv/');
  assert.ok(stage);
  const seen = [{ a: 'x' }, { b: 'x' }, { a: 'x' }].map((context) => {
    const tree = treeOf(stage, contextOptions(context));
    return ['/srv/a', '/srv/b'].map((path) => shown(tree.at(path)).split(' ')[0]);
  });
  assert.equal(seen, [
    ['file', 'absent'],
    ['absent', 'file'],
    ['file', 'absent'],
  ]);
});

contexts.run();
