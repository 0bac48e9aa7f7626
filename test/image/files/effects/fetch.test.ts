import { suite } from 'uvu';
import { type Row, table } from './table.js';

const tests = suite('image/files/effects: fetch');

const FILE = 'file 0:0 644';

/** The value of each option is a path, which would be taken for an address. */
const taken = (program: string, options: readonly string[]): readonly Row[] =>
  options.map((option) => [
    `${program} ${option} takes a value`,
    `RUN ${program} ${option} no/such https://example.com/a.tgz`,
    { '/w/a.tgz': FILE, '/w/such': 'absent', '/such': 'absent' },
  ]);

const words = (text: string): readonly string[] => text.split(' ');

table(tests, 'curl', [
  ...taken(
    'curl -O',
    words(
      '--header --data --request --user --user-agent --retry --max-time --connect-timeout --retry-delay ' +
        '--retry-max-time --proto --cacert --cert --key --proxy -H -d -X -u -A -e -T -F -K -m -x -b -c -y -Y -w -C -E -r -P',
    ),
  ),
  ['--url takes a value that is no operand', 'RUN curl -O --url https://example.com/a', { '/w/a': 'absent' }],
  ['-o names the file', 'RUN curl -o b https://example.com/a', { '/w/b': FILE, '/w/a': 'absent' }],
  ['--output as well', 'RUN curl --output b https://example.com/a', { '/w/b': FILE, '/w/a': 'absent' }],
  ['--remote-name keeps the name', 'RUN curl --remote-name https://example.com/a', { '/w/a': FILE }],
  [
    'of several addresses, all',
    'RUN curl -O https://a.example/a -O https://a.example/b',
    { '/w/a': FILE, '/w/b': FILE },
  ],
  ['the query is no part of the name', 'RUN curl -O https://example.com/a?b=c/d#e', { '/w/a': FILE, '/w/d': 'absent' }],
  ['nor is what stands behind a #', 'RUN curl -O https://example.com/a#e', { '/w/a': FILE, '/w/a#e': 'absent' }],
  ['an address without a path has no name', 'RUN curl -O example.com', { '/w/example.com': 'absent' }],
  ['a name that a variable hides makes nothing', 'RUN curl -O https://example.com/$V', { '/w/$V': 'absent' }],
  ['one that a command prints does neither', 'RUN curl -O https://example.com/`cat v`', { '/w/`cat v`': 'absent' }],
  [
    '--output-dir is for relative names',
    'RUN curl --output-dir /o -o a https://e.org/x && curl --output-dir /o -o /b https://e.org/x',
    { '/o/a': FILE, '/w/a': 'absent', '/b': FILE, '/o/b': 'absent' },
  ],
  [
    'where its failure is caught nothing may have come',
    'RUN curl -o a https://example.com/a || true',
    { '/w/a': 'unknown' },
  ],
  ['its bytes are not known', 'RUN curl -o a https://example.com/a', { '"/w/a"': 'unread', '/w/a': FILE }],
  ['its home is that of who runs it', 'RUN curl -o ~/a https://example.com/a', { '/root/a': FILE }],
]);

table(tests, 'wget', [
  ...taken(
    'wget',
    words('--header --user-agent --tries --timeout --output-file -o -a -e -U -t -T -w -Q -i -B -A -D -R -I -X -l -Y'),
  ),
  ['keeps the name', 'RUN wget https://example.com/a', { '/w/a': FILE }],
  ['-O names the file', 'RUN wget -O b https://example.com/a', { '/w/b': FILE, '/w/a': 'absent' }],
  [
    '--output-document as well',
    'RUN wget --output-document=b https://example.com/a',
    { '/w/b': FILE, '/w/a': 'absent' },
  ],
  ['with its value behind it', 'RUN wget --output-document b https://e.org/a', { '/w/b': FILE, '/w/a': 'absent' }],
  ['-O - prints', 'RUN wget -O - https://example.com/a', { '/w/-': 'absent', '/w/a': 'absent' }],
  ['-qO- as well', 'RUN wget -qO- https://example.com/a', { '/w/-': 'absent', '/w/a': 'absent' }],
  ['-P names a directory', 'RUN wget -P p https://example.com/a', { '/w/p/a': FILE, '/w/a': 'absent' }],
  ['--directory-prefix as well', 'RUN wget --directory-prefix p https://e.org/a', { '/w/p/a': FILE, '/w/a': 'absent' }],
  ['-P counts for nothing beside -O', 'RUN wget -P p -O b https://e.org/a', { '/w/b': FILE, '/w/p/b': 'absent' }],
  ['a name that is hidden makes nothing', 'RUN wget -O $V https://e.org/a', { '/w/a': 'absent', '/w/$V': 'absent' }],
]);

/** A directory of root's with a file in it. */
const MADE = 'RUN mkdir -p /d && touch /d/x';

table(tests, 'archives', [
  ['tar -x unpacks where it runs', 'RUN tar -xf a.tar', { '/w/x': 'unknown', '/x': 'absent' }],
  ['tar --extract as well', 'RUN tar --extract --file a.tar', { '/w/x': 'unknown', '/x': 'absent' }],
  ['tar --get as well', 'RUN tar --get --file a.tar', { '/w/x': 'unknown' }],
  ['-C says where', 'RUN tar -xf a.tar -C /a', { '/a/x': 'unknown', '/w/x': 'absent' }],
  ['--directory as well', 'RUN tar -xf a.tar --directory /a', { '/a/x': 'unknown', '/w/x': 'absent' }],
  ['a directory that is hidden may be any', 'RUN tar -xf a.tar -C $V', { '/w/x': 'absent' }],
  ['bsdtar is a tar', 'RUN bsdtar -xf a.tar -C /a', { '/a/x': 'unknown', '/w/x': 'absent' }],
  ['a tar that is made is a file', 'RUN tar --create --file /o.tar x', { '/o.tar': FILE, '"/o.tar"': 'unread' }],
  ['letters without a dash are options', 'RUN tar cf /o.tar x', { '/o.tar': FILE, '/w/x': 'absent' }],
  ['a tar that is printed is none', 'RUN tar -c -f - x && tar cf - x', { '/w/-': 'absent' }],
  ['a word with a digit is no bunch of letters', 'RUN tar x1 cf /o.tar', { '/o.tar': 'absent' }],
  ['-I takes a value', 'RUN tar -I xz -c -f /o.tar x && tar -Ixz -cf /p.tar x', { '/o.tar': FILE, '/p.tar': FILE }],
  ['-T takes a value', 'RUN tar -T list -c -f /o.tar', { '/o.tar': FILE }],
  [
    'of what root unpacks the archive says whose it is',
    'RUN mkdir /a && tar -xf a.tar -C /a',
    { '/a/x': 'unknown', '/a': 'directory 0:0 755' },
  ],
  [
    '-o makes it whose who unpacks it',
    `${MADE} && tar -xof a.tar -C /d`,
    { '/d/x': '? 0:0 ?', '/d': 'directory 0:0 755' },
  ],
  ['so does --no-same-owner', `${MADE} && tar -xf a.tar -C /d --no-same-owner`, { '/d/x': '? 0:0 ?' }],
  ['without it nobody knows', `${MADE} && tar -xf a.tar -C /d`, { '/d/x': '? ?:? ?' }],
  [
    'who is not root owns what he unpacks',
    'RUN mkdir -m 777 /d && touch /d/x && chown 7:8 /d/x\nUSER 7:8\nRUN tar -xf a.tar -C /d',
    { '/d/x': '? 7:8 ?' },
  ],
  ['unzip unpacks where it runs', 'RUN unzip a.zip', { '/w/x': 'unknown', '/x': 'absent' }],
  ['-d says where', 'RUN unzip a.zip -d /a', { '/a/x': 'unknown', '/w/x': 'absent' }],
  ['a directory that is hidden may be any', 'RUN unzip a.zip -d $V', { '/w/x': 'absent' }],
  ['unzip -l only lists', 'RUN unzip -l a.zip', { '/w/x': 'absent' }],
  ['unzip -t only tests', 'RUN unzip -t a.zip', { '/w/x': 'absent' }],
  ['unzip -Z only lists', 'RUN unzip -Z a.zip', { '/w/x': 'absent' }],
  ['unzip -p only prints', 'RUN unzip -p a.zip x', { '/w/x': 'absent' }],
  ['-P takes a value', 'RUN unzip -P plt a.zip', { '/w/x': 'unknown' }],
  ['what root unzips is his', `${MADE} && unzip a.zip -d /d`, { '/d/x': '? 0:0 ?' }],
]);

table(tests, 'git', [
  [
    'clone makes a directory of the name',
    'RUN git clone https://e.org/a',
    { '/w/a': 'directory 0:0 755', '/w/b': 'absent' },
  ],
  ['without .git', 'RUN git clone https://e.org/a.git', { '/w/a': 'directory 0:0 755', '/w/a.git': 'absent' }],
  ['and without a slash at its end', 'RUN git clone https://e.org/a/', { '/w/a': 'directory 0:0 755' }],
  ['somebody’s files lie in it', 'RUN git clone https://e.org/a', { '/w/a/x': 'unknown', '/w/x': 'absent' }],
  ['or of a name that is told', 'RUN git clone https://e.org/a b', { '/w/b': 'directory 0:0 755', '/w/a': 'absent' }],
  ['anywhere', 'RUN git clone https://e.org/a /b/../c', { '/c': 'directory 0:0 755', '/w/a': 'absent' }],
  ['a name that is hidden makes none', 'RUN git clone https://e.org/a $V', { '/w/a': 'absent' }],
  ['nor does an address that is hidden', 'RUN git clone $V', { '/w': 'directory 0:0 755', '/w/x': 'absent' }],
  ['-C says where', 'RUN git -C /r clone https://e.org/a', { '/r/a': 'directory 0:0 755', '/w/a': 'absent' }],
  ['a directory that is hidden may be any', 'RUN git -C $V clone https://e.org/a', { '/w/a': 'absent' }],
  ...words('-b -c -j -o -u --branch --depth --config --origin --reference --jobs').map(
    (option): Row => [
      `clone ${option} takes a value`,
      `RUN git clone ${option} v https://e.org/a`,
      { '/w/a': 'directory 0:0 755', '/w/https:': 'absent' },
    ],
  ),
  ...words('checkout init pull reset submodule lfs apply merge').map(
    (command): Row => [
      `${command} changes files where it runs`,
      `RUN git ${command}`,
      { '/w/x': 'unknown', '/x': 'absent' },
    ],
  ),
  ...words('status log config fetch').map(
    (command): Row => [`${command} changes none`, `RUN git ${command}`, { '/w/x': 'absent' }],
  ),
]);

tests.run();
