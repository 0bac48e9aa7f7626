import type { Row } from './row.js';

const alpine = (lines: string): string => `FROM alpine:3.20\n${lines}`;
const trixie = (lines: string): string => `FROM debian:trixie\n${lines}`;

/** Homes, and the files of accounts. */
export const accounts: readonly Row[] = [
  [
    'useradd makes no home',
    'RUN useradd app',
    { '/home/app': 'absent', '/etc/passwd': 'file 0:0 644', '/etc/shadow': 'file 0:42 640' },
  ],
  [
    'useradd -m',
    'RUN useradd -m app',
    { '/home/app': 'directory 1000:1000 755', '/home/app/.profile': 'file 1000:1000 644', '/var/mail/app': 'absent' },
  ],
  [
    'useradd -m on Debian 13',
    trixie('RUN useradd -m app'),
    { '/home/app': 'directory 1000:1000 700', '/home/app/.profile': 'file 1000:1000 644' },
  ],
  ['useradd -r -m', 'RUN useradd -r -m app', { '/home/app': 'directory 999:999 755' }],
  [
    'useradd with ids, a group and a home',
    'RUN groupadd -g 2000 web && useradd -m -d /srv/web/home -u 1500 -g web app',
    { '/srv/web': 'directory 0:0 755', '/srv/web/home': 'directory 1500:2000 755' },
  ],
  [
    'a home that is there stays as it is',
    'RUN mkdir -m 711 /app && useradd -m -d /app app',
    { '/app': 'directory 0:0 711', '/app/.profile': 'absent' },
  ],
  [
    'HOME_MODE',
    'RUN useradd -m -K HOME_MODE=0750 app && useradd -m -K UMASK=077 web',
    { '/home/app': 'directory 1000:1000 750', '/home/web': 'directory 1001:1001 700' },
  ],
  ['umask of the shell does not count', 'RUN umask 077 && useradd -m app', { '/home/app': 'directory 1000:1000 755' }],
  [
    'adduser of Debian',
    "RUN adduser --disabled-password --gecos '' app",
    { '/home/app': 'directory 1000:1000 700', '/home/app/.profile': 'file 1000:1000 644' },
  ],
  [
    'adduser of Debian, without a home',
    "RUN adduser --disabled-password --no-create-home --gecos '' app",
    { '/home/app': 'absent' },
  ],
  [
    'adduser --system of Debian makes no home',
    'RUN adduser --system app',
    { '/home/app': 'absent', '/nonexistent': 'absent' },
  ],
  [
    'adduser --system with a home',
    'RUN adduser --system --group --home /srv/app app',
    { '/srv/app': 'directory 100:101 755', '/srv/app/.profile': 'absent' },
  ],
  ['adduser of BusyBox', alpine('RUN adduser -D app'), { '/home/app': 'directory 1000:1000 2755' }],
  ['adduser of BusyBox, without a home', alpine('RUN adduser -D -H app'), { '/home/app': 'absent' }],
  [
    'adduser of BusyBox, of the system',
    alpine('RUN addgroup -S app && adduser -S -G app app'),
    { '/home/app': 'directory 100:101 2755' },
  ],
  [
    'adduser of BusyBox takes a home that is there',
    alpine('RUN mkdir -m 711 /app && touch /app/x && adduser -D -h /app app'),
    { '/app': 'directory 1000:1000 2755', '/app/x': 'file 0:0 644' },
  ],
  ['adduser of BusyBox makes no parents', alpine('RUN adduser -D -h /srv/x/y app'), { '/srv/x': 'absent' }],
  [
    'userdel -r takes the home',
    'RUN useradd -m app && touch /home/app/x\nRUN userdel -r app',
    { '/home/app': 'absent' },
  ],
  ['userdel leaves it', 'RUN useradd -m app\nRUN userdel app', { '/home/app': 'directory 1000:1000 755' }],
  [
    'usermod -d -m moves it',
    'RUN useradd -m app\nRUN usermod -d /srv/app -m app',
    { '/home/app': 'absent', '/srv/app': 'directory 1000:1000 755', '/srv/app/.profile': 'file 1000:1000 644' },
  ],
  [
    'usermod -u gives the home, and nothing else, to the new id',
    'RUN useradd -m app && touch /srv/x && chown app /srv/x\nRUN usermod -u 1500 app',
    { '/home/app': 'directory 1500:1000 755', '/home/app/.profile': 'file 1500:1000 644', '/srv/x': 'file 1000:0 644' },
  ],
  [
    'groupmod -g gives nothing away',
    'RUN useradd -m app\nRUN groupmod -g 2000 app',
    { '/home/app': 'directory 1000:1000 755' },
  ],
  [
    'the home is the user’s to write',
    'RUN useradd -m app\nUSER app\nRUN touch ~/x && mkdir -p $HOME/y/z',
    { '/home/app/x': 'file 1000:1000 644', '/home/app/y/z': 'directory 1000:1000 755' },
  ],
  [
    'HOME is that of the account, without a shell that asks',
    'RUN useradd -d /srv/h -m app\nUSER app\nRUN echo $HOME > /tmp/h',
    { '/tmp/h': 'file 1000:1000 644 "/srv/h\\n"' },
  ],
  [
    'HOME of a number without an account is the root',
    'USER 12345\nRUN echo $HOME > /tmp/h',
    { '/tmp/h': 'file 12345:0 644 "/\\n"' },
  ],
  [
    'su and runuser',
    "RUN useradd -m app && su app -c 'touch /tmp/a' && runuser -u app -- touch /tmp/b && chroot --userspec=12:34 / touch /tmp/c && setpriv --reuid=12 --regid=34 --clear-groups touch /tmp/d",
    {
      '/tmp/a': 'file 1000:1000 644',
      '/tmp/b': 'file 1000:1000 644',
      '/tmp/c': 'file 12:34 644',
      '/tmp/d': 'file 12:34 644',
    },
  ],
];
