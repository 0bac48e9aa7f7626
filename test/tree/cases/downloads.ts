import type { Row } from './row.js';

const on = (lines: string): string => `FROM buildpack-deps:bookworm\n${lines}`;

/** Programs that fetch, unpack and make keys. */
export const downloads: readonly Row[] = [
  [
    'curl',
    on(
      'WORKDIR /w\nRUN curl -fsSL -o /x http://files.test/tool && curl -sSLO http://files.test/y && curl http://files.test/z > z',
    ),
    { '/x': 'file 0:0 644', '/w/y': 'file 0:0 644', '/w/z': 'file 0:0 644' },
  ],
  [
    'curl makes closed directories',
    on('RUN curl --create-dirs -o /n/o/x http://files.test/x && curl --output-dir /srv -O http://files.test/y'),
    { '/n': 'directory 0:0 750', '/n/o': 'directory 0:0 750', '/n/o/x': 'file 0:0 644', '/srv/y': 'file 0:0 644' },
  ],
  [
    'curl leaves owner and mode of what is there',
    on('RUN touch /x && chmod 700 /x && chown 12:34 /x && curl -o /x http://files.test/tool'),
    { '/x': 'file 12:34 700' },
  ],
  [
    'curl -f that finds nothing leaves nothing, without -f it leaves what it is told',
    on('RUN curl -f -o /x http://files.test/missing || true; curl -o /y http://files.test/missing'),
    { '/x': 'absent', '/y': 'file 0:0 644' },
  ],
  [
    'unzip makes one directory, and no parents',
    on('COPY a /\nRUN cd / && zip -q a.zip a && unzip -q a.zip -d /n/o'),
    /exit code: 2$/,
  ],
  ['curl without a file shows what it finds', on('WORKDIR /w\nRUN curl http://files.test/y'), { '/w/y': 'absent' }],
  [
    'wget',
    on(
      'WORKDIR /w\nRUN wget -q http://files.test/a && wget -qO /x http://files.test/b && wget -q -P /n/o http://files.test/c',
    ),
    { '/w/a': 'file 0:0 644', '/x': 'file 0:0 644', '/n': 'directory 0:0 755', '/n/o/c': 'file 0:0 644' },
  ],
  [
    'wget that finds nothing leaves an empty file',
    on('RUN wget -O /x http://files.test/missing || true'),
    { '/x': 'file 0:0 644 ""' },
  ],
  [
    'a fetched archive is unpacked with its owners',
    on(
      'RUN mkdir /x && curl -sL http://files.test/one.tar.gz | tar xz -C /x && wget -qO- http://files.test/one.tar.gz | tar xzf - -C /srv --strip-components=1',
    ),
    { '/x/t': 'directory 1234:2345 750', '/x/t/own': 'file 1234:2345 640', '/srv/own': 'file 1234:2345 640' },
  ],
  [
    'a user owns what he fetches',
    on('USER 12:34\nRUN curl -o /tmp/x http://files.test/tool'),
    { '/tmp/x': 'file 12:34 644' },
  ],
  [
    'unzip is root’s, with the modes that are in it',
    on(
      'COPY --chown=12:34 d /d\nRUN cd / && zip -qr /d.zip d && unzip -q /d.zip -d /x && umask 077 && unzip -q d.zip -d /n',
    ),
    {
      '/x': 'directory 0:0 755',
      '/x/d': 'directory 0:0 755',
      '/x/d/two': 'file 0:0 600',
      '/x/d/sub': 'directory 0:0 750',
      '/x/d/sub/three': 'file 0:0 755',
      '/n': 'directory 0:0 700',
      '/n/d/one': 'file 0:0 644',
    },
  ],
  [
    'unzip of one file',
    on('COPY run.sh /\nRUN cd / && zip -q s.zip run.sh && unzip -q s.zip -d /x && cd /srv && unzip -q /s.zip'),
    {
      '/x/run.sh': 'file 0:0 755',
      '/srv/run.sh': 'file 0:0 755',
    },
  ],
  [
    'git clone',
    on(
      'RUN git init -q /r && cd /r && touch a && touch b && chmod 755 b && git add . && ' +
        'git -c user.name=n -c user.email=e commit -qm m\nRUN git clone -q /r /x && cd /srv && git clone -q /r',
    ),
    {
      '/x': 'directory 0:0 755',
      '/x/a': 'file 0:0 644',
      '/x/b': 'file 0:0 755',
      '/x/.git': 'directory 0:0 755',
      '/x/.git/HEAD': 'file 0:0 644',
      '/srv/r': 'directory 0:0 755',
      '/srv/r/a': 'file 0:0 644',
    },
  ],
  [
    'ssh-keygen',
    on("RUN ssh-keygen -q -t ed25519 -N '' -f /k && ssh-keygen -A"),
    { '/k': 'file 0:0 600', '/k.pub': 'file 0:0 644', '/etc/ssh/ssh_host_ed25519_key': 'file 0:0 600' },
  ],
  [
    'ssh-keygen of a user closes the directory that it makes',
    on("RUN useradd -m app\nUSER app\nRUN ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/id"),
    { '/home/app/.ssh': 'directory 1000:1000 700', '/home/app/.ssh/id': 'file 1000:1000 600' },
  ],
  [
    'openssl closes keys, and no certificates',
    on(
      'RUN openssl req -x509 -nodes -newkey rsa:2048 -keyout /k.pem -out /c.pem -subj /CN=x && ' +
        'openssl genrsa -out /g.pem 2048 && openssl rsa -in /g.pem -pubout -out /p.pem && openssl rand -out /r 16 && ' +
        'openssl genpkey -algorithm ed25519 -out /e.pem && openssl rand 9 > /s',
    ),
    {
      '/k.pem': 'file 0:0 600',
      '/c.pem': 'file 0:0 644',
      '/g.pem': 'file 0:0 600',
      '/p.pem': 'file 0:0 644',
      '/r': 'file 0:0 644',
      '/e.pem': 'file 0:0 600',
      '/s': 'file 0:0 644',
    },
  ],
  [
    'xz keeps owner and mode',
    on('RUN touch /f && chmod 640 /f && chown 12:34 /f && xz /f'),
    { '/f': 'absent', '/f.xz': 'file 12:34 640' },
  ],
];
