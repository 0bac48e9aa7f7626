import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answered, type Context, contextOptions, treeFrom } from './shown.js';

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
  ['/var/run is a link', 'FROM debian:12', { '/var/run': 'link 0:0 777 /run', '/var/run/x': 'unknown' }],
  ['what no row mentions is not there', 'FROM debian:12', { '/app': 'absent', '/data/x': 'absent' }],
  ['below the system it may be', 'FROM debian:12', { '/etc/x': 'unknown', '/usr/share/x': 'unknown' }],
  ['/opt of a plain image is empty', 'FROM debian:12', { '/opt': 'directory 0:0 755', '/opt/x': 'absent' }],
  ['that of a service is not known', 'FROM nginx:1.27', { '/opt/x': 'unknown' }],
  ['a variable of the image names its own', 'FROM rust:1.80', { '/usr/local/cargo': 'unknown' }],
  ['homes of accounts', 'FROM node:20', { '/home/node': 'directory 1000:1000 ?', '/home/other': 'absent' }],
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
    { '/e': 'directory 5:6 755', '/e/x': 'file 5:6 750' },
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
