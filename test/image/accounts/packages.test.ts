import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accountsOfPackages, packagesOf } from '../../../src/image/accounts/packages.js';
import { lastOf } from '../operations/read.js';

const packagesIn = (line: string) => {
  const [command] = lastOf(`FROM example.com/x\nRUN ${line}`, 'run').commands();
  return command && packagesOf(command);
};

const reading = suite('image/accounts/packages: what a command installs and removes');

for (const [line, expected] of [
  ['apk add a', 'apk +a'],
  ['apt install a', 'apt +a'],
  ['apt-get install a b', 'apt +a +b'],
  ['/usr/bin/apt-get install a', 'apt +a'],
  ['aptitude install a', 'apt +a'],
  ['install_packages a b', 'apt +a +b'],
  ['apt-install a', 'apt +a'],
  ['dnf install a', 'rpm +a'],
  ['dnf5 install a', 'rpm +a'],
  ['yum install a', 'rpm +a'],
  ['microdnf install a', 'rpm +a'],
  ['tdnf install a', 'rpm +a'],
  ['zypper in a', 'rpm +a'],
  ['zypper install a', 'rpm +a'],
  ['rpm -i a', 'rpm +a'],
  ['rpm -Uvh a', 'rpm +a'],
  ['rpm -F a', 'rpm +a'],
  ['rpm -e a', 'rpm -a'],
  ['rpm -q a', undefined],
  ['rpm', undefined],
  ['pacman -S a', 'pacman +a'],
  ['pacman -Syu a', 'pacman +a'],
  ['pacman -U a', 'pacman +a'],
  ['pacman -Rns a', 'pacman -a'],
  ['pacman -Sy', undefined],
  ['pacman -Q a', undefined],
  ['pacman -i a', undefined],
  ['pacman -e a', undefined],
  ['rpm -S a', undefined],
  ['rpm -R a', undefined],
  ['npm install a', undefined],
  ['$APT install a', undefined],
  // What installs.
  ...['reinstall', 'upgrade', 'groupinstall', 'localinstall', 'distro-sync', 'swap', 'module', 'group'].map(
    (verb) => [`dnf ${verb} a`, 'rpm +a'] as const,
  ),
  ...['dist-upgrade', 'full-upgrade', 'build-dep'].map((verb) => [`apt-get ${verb} a`, 'apt +a'] as const),
  ...['dup', 'up'].map((verb) => [`zypper ${verb} a`, 'rpm +a'] as const),
  ['dnf update a', 'rpm +a'],
  ['apt-get update', undefined],
  ['apk update', undefined],
  ['apt-get', undefined],
  ['apt-get clean', undefined],
  // What removes.
  ...['remove', 'purge', 'autoremove'].map((verb) => [`apt ${verb} a`, 'apt -a'] as const),
  ['apk del a', 'apk -a'],
  ['dnf erase a', 'rpm -a'],
  ['zypper rm a', 'rpm -a'],
  // Values of options are no packages, but for what takes none.
  ...['-t', '--target-release', '-o', '-c', '-a'].map((option) => [`apt-get ${option} x install a`, 'apt +a'] as const),
  ...['-t', '--virtual', '-X', '--repository', '--keys-dir', '-p', '--root'].map(
    (option) => [`apk ${option} x add a`, 'apk +a'] as const,
  ),
  ...['-c', '--setopt', '--enablerepo', '--disablerepo', '--releasever', '--installroot', '--repo'].map(
    (option) => [`dnf ${option} x install a`, 'rpm +a'] as const,
  ),
  ['zypper -r x install a', 'rpm +a'],
  ['zypper --from x install a', 'rpm +a'],
  ['dnf -r install a', 'rpm +a'],
  ['dnf -c x install a', 'rpm +a'],
  ['apt-get -y --no-install-recommends install a', 'apt +a'],
  ['apt-get install -t x', 'apt'],
  // Names.
  ['apt-get install a=1.2 b:amd64 c:arm64 d:any e:i386 f:x', 'apt +a +b +c +d +e +f:x'],
  ["apk add 'a>1' 'b<2' c~3 d@edge", 'apk +a +b +c +d'],
  ['apt-get install a:amd64=1', 'apt +a'],
  ['apt-get install $A', 'apt +$A'],
] as const) {
  reading(line, () => {
    const found = packagesIn(line);
    const sign = found?.action === 'remove' ? '-' : '+';
    assert.is(found && [found.manager, ...found.names.map((name) => `${sign}${name}`)].join(' '), expected);
    if (found !== undefined) assert.ok(['install', 'remove'].includes(found.action));
  });
}

reading.run();

const accounts = suite('image/accounts/packages: accounts that come with them');

/** Accounts, and `...` where there may be others. */
const accountsIn = (line: string): string | undefined => {
  const found = packagesIn(line);
  if (found === undefined) return undefined;
  const { names, others } = accountsOfPackages(found);
  return [...names, ...(others ? ['...'] : [])].join(' ');
};

for (const [line, expected] of [
  ['apk add bash ca-certificates zstd', ''],
  ['apt-get install adduser zlib1g-dev', ''],
  ['dnf install bash zlib', ''],
  ['pacman -S bash zip', ''],
  ['apt-get install bash x', '...'],
  ['apk add --no-cache -t .deps .others', ''],
  ['apt-get install .x', '...'],
  ['apt-get upgrade', '...'],
  ['apt-get remove x', ''],
  ['apt-get remove nginx', ''],
  [
    'apk add apache2 haproxy lighttpd mariadb memcached mosquitto nginx postgresql redis tor varnish',
    'apache haproxy lighttpd mysql memcached mosquitto nginx postgres redis tor varnish ...',
  ],
  [
    'apt-get install haproxy mariadb-server mosquitto mysql-server postgresql rabbitmq-server redis-server',
    'haproxy mysql mosquitto mysql postgres epmd rabbitmq redis ...',
  ],
  [
    'dnf install haproxy httpd mariadb-server memcached nginx postgresql-server redis',
    'haproxy apache mysql memcached nginx postgres redis ...',
  ],
  ['pacman -S nginx', '...'],
  ['apt-get install constructor', '...'],
] as const) {
  accounts(`${line}: ${expected}`, () => assert.is(accountsIn(line), expected));
}

accounts.run();
