import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCommand } from '../../src/knowledge/arguments.js';

const reading = suite('knowledge/arguments');

/** `role=text` of each argument, then what the options say, then `?` and each unknown word. */
const told = (line: string): string | undefined => {
  const words = line.split(' ').map((word) => (word === '$?' ? undefined : word));
  const found = readCommand(words);
  if (found === undefined) return undefined;
  const args = found.args.map(({ role, text = '$?' }) => `${role}=${text}`);
  return [...args, ...found.given, ...found.unknown.map((at) => `?${words[at]}`)].join(' ');
};

for (const [sentence, line, expected] of [
  ['every operand of mkdir is made', 'mkdir -p /a /b', 'made=/a made=/b parents'],
  ['an option takes the next word', 'mkdir -m 700 /a', 'mode=700 made=/a mode'],
  ['an option takes the rest of its word', 'mkdir -pm700 /a', 'mode=700 made=/a parents mode'],
  ['a long option takes what stands behind =', '/bin/mkdir --mode=700 /a', 'mode=700 made=/a mode'],
  ['a long option takes the next word', 'mkdir --mode 700 /a', 'mode=700 made=/a mode'],
  ['a long option may be cut short', 'mkdir --par /a', 'made=/a parents'],
  ['but not where two are meant', 'mkdir --ver /a', 'made=/a ?--ver'],
  ['options may follow operands', 'mkdir /a -p', 'made=/a parents'],
  ['behind -- all are operands', 'mkdir -- -p', 'made=-p'],
  ['an unknown option is told', 'mkdir -q /a', 'made=/a ?-q'],
  ['an unknown word is an operand', 'mkdir $? /a', 'made=$? made=/a'],
  ['cp reads all but the last', 'cp a b /c', 'read=a read=b target=/c'],
  ['cp -t reads all', 'cp -t /c a b', 'into=/c read=a read=b into'],
  ['cp -T has a file as target', 'cp -T a /c', 'read=a file=/c plain'],
  ['cp -a keeps owner and mode', 'cp -a a /c', 'read=a target=/c recursive preserve'],
  ['one operand of ln is linked here', 'ln -s /a/b', 'linked=/a/b symbolic'],
  ['ln links to its last operand', 'ln -s /a /b', 'linked=/a link=/b symbolic'],
  [
    'install makes directories with -d',
    'install -d -o app -m 0755 /a /b',
    'owner=app mode=0755 made=/a made=/b directory owner mode',
  ],
  ['install copies without', 'install -Dm755 a /b/c', 'mode=755 read=a target=/b/c leading mode'],
  ['chmod takes its mode first', 'chmod -R u+x /a /b', 'mode=u+x changed=/a changed=/b recursive'],
  ['a mode may look like an option', 'chmod -x /a', 'mode=-x changed=/a'],
  ['chmod may take the mode of a file', 'chmod --reference=/r /a', 'read=/r changed=/a read'],
  ['chown takes its owner first', 'chown -R app:app /a', 'owner=app:app changed=/a recursive'],
  ['sed rewrites only with -i', 'sed s/a/b/ /f', 'word=s/a/b/ read=/f'],
  ['sed -i rewrites', 'sed -i s/a/b/ /f', 'word=s/a/b/ edited=/f edits'],
  ['sed -i keeps a suffix to itself', 'sed -i.bak s/a/b/ /f', 'edits=.bak word=s/a/b/ edited=/f edits'],
  ['sed -e holds the script', 'sed -i -e s/a/b/ /f', 'script=s/a/b/ edited=/f edits script'],
  ['the letters of sed', 'sed -ri s/a/b/ /f', 'word=s/a/b/ edited=/f edits'],
  ['tar reads and unpacks', 'tar -xzf a.tgz -C /opt', 'archive=a.tgz into=/opt extract archive into'],
  ['tar needs no dash', 'tar xzf a.tgz -C /opt', 'archive=a.tgz into=/opt extract archive into'],
  ['tar reads its input', 'tar xz -C /opt --strip-components=1', 'into=/opt strip=1 extract into strip'],
  ['- is no file', 'tar -xzf - -C /opt', 'word=- into=/opt extract archive into'],
  ['tar may leave the owners out', 'tar --no-same-owner -xf a', 'archive=a caller extract archive'],
  ['unzip unpacks into a directory', 'unzip -q a.zip -d /opt', 'read=a.zip into=/opt into'],
  ['curl writes what -o says', 'curl -fsSL -o /f https://example.com/a', 'file=/f word=https://example.com/a file'],
  ['curl -O names the file by itself', 'curl -fsSLO https://example.com/a', 'url=https://example.com/a remote'],
  ['the values of other options are no addresses', 'curl -H a:b -X POST https://e.com', 'word=https://e.com'],
  ['wget names the file by itself', 'wget -q https://e.com/a', 'url=https://e.com/a'],
  ['wget -O names the file', 'wget -qO /f https://e.com/a', 'file=/f word=https://e.com/a file'],
  ['wget -O- prints', 'wget -qO- https://e.com/a', 'word=- word=https://e.com/a file'],
  ['wget -P names the directory', 'wget -nv -P /d https://e.com/a', 'into=/d url=https://e.com/a into'],
  [
    'git clone makes a directory',
    'git clone --depth 1 -b v1 https://e.com/a.git /src',
    'url=https://e.com/a.git made=/src',
  ],
  ['options of git stand before the command', 'git -C /x clone https://e.com/a', 'into=/x url=https://e.com/a into'],
  ['other commands of git are not known', 'git commit -m x', undefined],
  ['dd names its files by assignments', 'dd if=/dev/zero of=/swap bs=1M', 'read=/dev/zero file=/swap word=bs=1M'],
  ['ssh-keygen writes a key', 'ssh-keygen -t rsa -N pass -f /k', 'key=/k key'],
  ['openssl has long options with one dash', 'openssl req -x509 -keyout /k -out /c', 'key=/k file=/c key file'],
  ['of other programs nothing is known', 'frobnicate /a', undefined],
] as const) {
  reading(sentence, () => assert.is(told(line), expected));
}

reading('an argument has its place', () => {
  const found = readCommand(['cp', '--target-directory=/b', 'a'])?.args;
  assert.equal(
    found?.map(({ at, from }) => [at, from]),
    [
      [1, 19],
      [2, 0],
    ],
  );
});

reading.run();
