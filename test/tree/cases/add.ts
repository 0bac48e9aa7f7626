import type { Row } from './row.js';

/** ADD: archives, files of the web. */
export const add: readonly Row[] = [
  ['a file is copied', 'ADD --chown=12:34 secret /x/', { '/x': 'directory 12:34 755', '/x/secret': 'file 12:34 600' }],
  [
    'an archive is unpacked into the target, with the owners and modes that are in it',
    'ADD one.tar /x',
    {
      '/x': 'directory 0:0 755',
      '/x/t': 'directory 1234:2345 750',
      '/x/t/own': 'file 1234:2345 640',
      '/x/t/root': 'file 0:0 4755',
      '/x/t/link': 'link 1234:2345 777',
    },
  ],
  ['a packed archive, too', 'ADD one.tar.gz /x/', { '/x/t/own': 'file 1234:2345 640', '/x/one.tar.gz': 'absent' }],
  [
    'directories that an archive does not name are root’s',
    'ADD one.tar /x',
    { '/x/n': 'directory 0:0 755', '/x/n/o': 'directory 0:0 755', '/x/n/o/parents': 'file 7:8 600' },
  ],
  [
    '--chown is of what an archive names as well',
    'ADD --chown=12:34 one.tar /x',
    {
      '/x': 'directory 12:34 755',
      '/x/t': 'directory 12:34 750',
      '/x/t/own': 'file 12:34 640',
      '/x/t/root': 'file 12:34 4755',
      '/x/n/o': 'directory 0:0 755',
      '/x/n/o/parents': 'file 12:34 600',
    },
  ],
  [
    '--chmod is not of what an archive has',
    'ADD --chmod=700 one.tar /x',
    { '/x/t': 'directory 1234:2345 750', '/x/t/own': 'file 1234:2345 640' },
  ],
  [
    'below USER archives keep their owners',
    'USER daemon\nADD one.tar /x',
    { '/x': 'directory 0:0 755', '/x/t': 'directory 1234:2345 750' },
  ],
  [
    'an archive has no say over the directory it is unpacked into',
    'ADD top.tar /x',
    { '/x': 'directory 0:0 755', '/x/x': 'file 1234:2345 644' },
  ],
  [
    'it has over directories that it names',
    'ADD root.tar /',
    {
      '/etc': 'directory 1234:2345 700',
      '/etc/new': 'file 1234:2345 600',
      '/etc/passwd': 'file 0:0 644',
      '/tmp': 'directory 0:0 755',
    },
  ],
  ['COPY unpacks nothing', 'COPY one.tar /x/', { '/x/one.tar': 'file 0:0 600', '/x/t': 'absent' }],
  ['what is only packed is not unpacked', 'ADD text.gz /x/', { '/x/text.gz': 'file 0:0 600' }],
  ['--unpack=false', 'ADD --unpack=false one.tar /x/', { '/x/one.tar': 'file 0:0 600', '/x/t': 'absent' }],
  [
    'a file of the web is closed',
    'ADD http://files.test/tool /x/',
    { '/x': 'directory 0:0 755', '/x/tool': 'file 0:0 600' },
  ],
  ['a file of the web by another name', 'ADD http://files.test/tool /x/y', { '/x/y': 'file 0:0 600' }],
  [
    'with owner and mode',
    'ADD --chown=12:34 --chmod=755 http://files.test/tool /x/',
    { '/x': 'directory 12:34 755', '/x/tool': 'file 12:34 755' },
  ],
  [
    'an archive of the web is not unpacked',
    'ADD http://files.test/one.tar.gz /x/',
    { '/x/one.tar.gz': 'file 0:0 600', '/x/t': 'absent' },
  ],
  [
    'but for --unpack',
    'ADD --unpack=true http://files.test/one.tar.gz /x/',
    { '/x/t': 'directory 1234:2345 750', '/x/one.tar.gz': 'absent' },
  ],
  ['an address without a name', 'ADD http://files.test/ /x/', { '/x/__unnamed__': 'file 0:0 600' }],
  ['an address with a question', 'ADD http://files.test/tool?v=1 /x/', { '/x/tool': 'file 0:0 600' }],
];
