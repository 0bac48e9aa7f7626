import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AccountTool, Flavour } from '../../../src/image/accounts/model.js';
import { parseOptions } from '../../../src/image/accounts/options.js';
import { lastOf } from '../operations/read.js';

/** What is not set here may come from the base image, of which nothing is known. */
const VARIABLES = 'FROM example.com/x\nENV UID=1001 EMPTY=';

/** Options as `key` or `key=value`, the rest as it is; `?` for what a variable hides. */
const read = (tool: AccountTool, flavour: Exclude<Flavour, 'missing'>, line: string): string => {
  const [command] = lastOf(`${VARIABLES}\nRUN ${tool} ${line}`, 'run').commands();
  const { options, operands } = parseOptions(tool, flavour, command?.args ?? []);
  return [
    ...options.map(({ key, value, valueSpan }) => (valueSpan === undefined ? key : `${key}=${value ?? '?'}`)),
    ...operands.map(({ value }) => `@${value ?? '?'}`),
  ].join(' ');
};

const options = suite('image/accounts/options');

for (const [tool, flavour, line, expected] of [
  // How words become options.
  ['useradd', 'shadow', 'a -m b', 'createHome @a @b'],
  ['useradd', 'shadow', '-m -- -r a', 'createHome @-r @a'],
  ['useradd', 'shadow', '- a', '@- @a'],
  ['useradd', 'shadow', '$EMPTY a', '@a'],
  ['useradd', 'shadow', '"" a', '@ @a'],
  ['useradd', 'shadow', '$HIDDEN a', '@? @a'],
  ['useradd', 'shadow', '-mu 5 a', 'createHome uid=5 @a'],
  ['useradd', 'shadow', '-mu5 a', 'createHome uid=5 @a'],
  ['useradd', 'shadow', '-u$UID a', 'uid=1001 @a'],
  ['useradd', 'shadow', '-u$HIDDEN a', 'uid=? @a'],
  ['useradd', 'shadow', '-$u5 a', 'foreign uid=? @a'],
  ['useradd', 'shadow', '--uid=$UID a', 'uid=1001 @a'],
  ['useradd', 'shadow', '--uid $UID a', 'uid=1001 @a'],
  ['useradd', 'shadow', '--uid= a', 'uid= @a'],
  ['useradd', 'shadow', '--uid', 'uid'],
  ['useradd', 'shadow', '-u', 'uid'],
  ['useradd', 'shadow', '--system=x a', 'system @a'],
  ['useradd', 'shadow', '--ui 5 a', 'uid=5 @a'],
  ['useradd', 'shadow', '--no a', 'foreign @a'],
  ['useradd', 'shadow', '--UID 5 a', 'foreign @5 @a'],
  ['useradd', 'shadow', '--=x a', 'foreign @a'],
  ['useradd', 'shadow', '--constructor -x', 'foreign foreign'],
  ['adduser', 'perl', '-system --SYSTEM --sys a', 'system system system @a'],
  ['adduser', 'perl', '-q -i x a', 'other group=x @a'],
  ['adduser', 'perl', '-h a', 'foreign @a'],
  ['adduser', 'perl', '--uid=5 -uid 6 a', 'uid=5 uid=6 @a'],
  // useradd.
  ['useradd', 'shadow', '-b x -c x -e x -f x -k x -p x -s x -Z x -K x', `baseHome=x ${'other=x '.repeat(8).trim()}`],
  ['useradd', 'shadow', '-h -l', 'other other'],
  [
    'useradd',
    'shadow',
    '-D -d x -g x -G x -m -M -N -o -r -u x -U -R x -P x',
    'defaults home=x group=x groups=x createHome noHome noOwnGroup nonUnique system uid=x ownGroup elsewhere=x elsewhere=x',
  ],
  [
    'useradd',
    'shadow',
    '--defaults --home-dir x --home x --gid x --groups x --create-home --no-create-home --no-user-group',
    'defaults home=x home=x group=x groups=x createHome noHome noOwnGroup',
  ],
  [
    'useradd',
    'shadow',
    '--non-unique --system --uid x --user-group --root x --prefix x',
    'nonUnique system uid=x ownGroup elsewhere=x elsewhere=x',
  ],
  [
    'useradd',
    'shadow',
    '--badname --btrfs-subvolume-home --help --no-log-init --add-subids-for-system',
    'other '.repeat(5).trim(),
  ],
  [
    'useradd',
    'shadow',
    '--base-dir x --comment x --expiredate x --inactive x --skel x --key x --password x --shell x --selinux-user x',
    `baseHome=x ${'other=x '.repeat(8).trim()}`,
  ],
  // groupadd.
  ['groupadd', 'shadow', '-h -K x -p x -U x', 'other other=x other=x members=x'],
  ['groupadd', 'shadow', '-f -g x -o -r -R x -P x', 'force gid=x nonUnique system elsewhere=x elsewhere=x'],
  ['groupadd', 'shadow', '--help --key x --password x --users x', 'other other=x other=x members=x'],
  [
    'groupadd',
    'shadow',
    '--force --gid x --non-unique --system --root x --prefix x',
    'force gid=x nonUnique system elsewhere=x elsewhere=x',
  ],
  // usermod.
  ['usermod', 'shadow', '-a -b -h -L -m -r -U', 'other '.repeat(7).trim()],
  ['usermod', 'shadow', '-c x -e x -f x -p x -s x -v x -V x -w x -W x -Z x', 'other=x '.repeat(10).trim()],
  [
    'usermod',
    'shadow',
    '-d x -g x -G x -l x -o -u x -R x -P x',
    'home=x group=x groups=x rename=x nonUnique uid=x elsewhere=x elsewhere=x',
  ],
  ['usermod', 'shadow', '--append --badname --help --lock --move-home --remove --unlock', 'other '.repeat(7).trim()],
  [
    'usermod',
    'shadow',
    '--comment x --expiredate x --inactive x --password x --shell x --selinux-user x --add-subuids x --del-subuids x --add-subgids x --del-subgids x',
    'other=x '.repeat(10).trim(),
  ],
  [
    'usermod',
    'shadow',
    '--home x --gid x --groups x --login x --non-unique --uid x --root x --prefix x',
    'home=x group=x groups=x rename=x nonUnique uid=x elsewhere=x elsewhere=x',
  ],
  // groupmod.
  ['groupmod', 'shadow', '-a -h -p x -U x', 'other other other=x members=x'],
  ['groupmod', 'shadow', '-g x -n x -o -R x -P x', 'gid=x rename=x nonUnique elsewhere=x elsewhere=x'],
  ['groupmod', 'shadow', '--append --help --password x --users x', 'other other other=x members=x'],
  [
    'groupmod',
    'shadow',
    '--gid x --new-name x --non-unique --root x --prefix x',
    'gid=x rename=x nonUnique elsewhere=x elsewhere=x',
  ],
  // userdel and groupdel.
  ['userdel', 'shadow', '-f -h -r -Z -R x -P x', 'other other other other elsewhere=x elsewhere=x'],
  ['groupdel', 'shadow', '-f -h -R x -P x', 'other other elsewhere=x elsewhere=x'],
  [
    'userdel',
    'shadow',
    '--force --help --remove --selinux-user --remove-home --root x --prefix x',
    `${'other '.repeat(5)}elsewhere=x elsewhere=x`,
  ],
  ['deluser', 'busybox', '--remove-home a', 'other @a'],
  ['delgroup', 'busybox', '-x a', 'foreign @a'],
  // adduser and addgroup.
  [
    'adduser',
    'busybox',
    '-s x -k x -h x -g x -G x -D -S -H -u x',
    'other=x other=x home=x gecos=x group=x noPassword system noHome uid=x',
  ],
  [
    'adduser',
    'busybox',
    '--shell x --skel x --home x --gecos x --ingroup x --disabled-password --empty-password --system --no-create-home --uid x',
    'other=x other=x home=x gecos=x group=x noPassword noPassword system noHome uid=x',
  ],
  ['adduser', 'busybox', '-m --gid 5', 'foreign foreign @5'],
  ['addgroup', 'busybox', '-g x -S --gid x --system -f', 'gid=x system gid=x system foreign'],
  ['adduser', 'shadow', '-m -u 5 -S', 'createHome uid=5 foreign'],
  ['addgroup', 'shadow', '-f -g 5 -S', 'force gid=5 foreign'],
  [
    'adduser',
    'perl',
    '--home x --no-create-home --uid x --gecos x --comment x --ingroup x --gid x --disabled-password --disabled-login --system --group',
    'home=x noHome uid=x gecos=x gecos=x group=x gid=x noPassword noPassword system makeGroup',
  ],
  [
    'addgroup',
    'perl',
    '--shell x --firstuid x --lastuid x --firstgid x --lastgid x --conf x --stdoutmsglevel x --stderrmsglevel x --logmsglevel x',
    'other=x '.repeat(9).trim(),
  ],
  [
    'adduser',
    'perl',
    '--add_extra_groups --add-extra-groups --encrypt-home --extrausers --quiet --debug --verbose --version --help --force-badname --allow-badname --allow-bad-names --allow-all-names',
    'other '.repeat(13).trim(),
  ],
  // deluser and delgroup of Debian.
  [
    'deluser',
    'perl',
    '--quiet --debug --verbose --version --help --remove-home --remove-all-files --backup --system --only-if-empty --force',
    'other '.repeat(11).trim(),
  ],
  ['delgroup', 'perl', '--backup-to x --backup-suffix x --conf x -GROUP', 'other=x other=x other=x makeGroup'],
] as const) {
  options(`${tool} of ${flavour}: ${line}`, () => assert.is(read(tool, flavour, line), expected));
}

options.run();
