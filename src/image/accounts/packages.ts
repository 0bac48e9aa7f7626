import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';

export type Manager = 'apk' | 'apt' | 'rpm' | 'pacman';

export type Packages = {
  readonly manager: Manager;
  readonly action: 'install' | 'remove';
  /** Without version, architecture and release; words that hold a variable as they are written. */
  readonly names: readonly string[];
};

const MANAGERS: ReadonlyMap<string, Manager> = new Map([
  ['apk', 'apk'],
  ['apt', 'apt'],
  ['apt-get', 'apt'],
  ['aptitude', 'apt'],
  ['install_packages', 'apt'],
  ['apt-install', 'apt'],
  ['dnf', 'rpm'],
  ['dnf5', 'rpm'],
  ['yum', 'rpm'],
  ['microdnf', 'rpm'],
  ['tdnf', 'rpm'],
  ['zypper', 'rpm'],
  ['rpm', 'rpm'],
  ['pacman', 'pacman'],
]);

const INSTALL: ReadonlySet<string> = new Set([
  'add',
  'install',
  'in',
  'reinstall',
  'upgrade',
  'update',
  'dist-upgrade',
  'full-upgrade',
  'build-dep',
  'groupinstall',
  'localinstall',
  'distro-sync',
  'dup',
  'up',
  'swap',
  'module',
  'group',
]);

const REMOVE: ReadonlySet<string> = new Set(['del', 'remove', 'purge', 'erase', 'rm', 'autoremove']);

/** Options whose value is a word of its own. */
const VALUED: ReadonlySet<string> = new Set([
  '-t',
  '--virtual',
  '-X',
  '--repository',
  '--target-release',
  '-o',
  '-c',
  '--setopt',
  '--enablerepo',
  '--disablerepo',
  '--releasever',
  '--installroot',
  '--root',
  '-r',
  '--repo',
  '--from',
  '--keys-dir',
  '-p',
  '-a',
]);

/** The packages that a command installs or removes; `undefined` for any other command. */
export const packagesOf = ({ words }: Command): Packages | undefined => {
  const name = nameOf(words[0]);
  const manager = MANAGERS.get(name);
  if (manager === undefined) return undefined;
  const operands = operandsOf(
    words.slice(1).map(({ text }) => text),
    manager,
  );
  if (name === 'install_packages' || name === 'apt-install')
    return { manager, action: 'install', names: operands.map(plainName) };
  if (manager === 'pacman' || name === 'rpm') return byFlag(manager, words[1]?.text ?? '', operands);
  const [verb = '', ...names] = operands;
  // For apt, apk and pacman `update` fetches lists of packages and installs nothing.
  if (verb === 'update' && manager !== 'rpm') return undefined;
  if (verb !== 'update' && !INSTALL.has(verb) && !REMOVE.has(verb)) return undefined;
  return { manager, action: REMOVE.has(verb) ? 'remove' : 'install', names: names.map(plainName) };
};

const byFlag = (manager: Manager, flags: string, names: readonly string[]): Packages | undefined => {
  const installs = manager === 'pacman' ? /^-S(?!y+$)|^-U/ : /^-[iUF]/;
  const removes = manager === 'pacman' ? /^-R/ : /^-e/;
  if (installs.test(flags)) return { manager, action: 'install', names: names.map(plainName) };
  return removes.test(flags) ? { manager, action: 'remove', names: names.map(plainName) } : undefined;
};

const operandsOf = (args: readonly string[], manager: Manager): readonly string[] => {
  const operands: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-')) operands.push(arg);
    else if (VALUED.has(arg) && !(manager === 'rpm' && arg === '-r')) at++;
  }
  return operands;
};

const plainName = (text: string): string => text.replace(/[=<>~@].*$/, '').replace(/:(?:amd64|arm64|any|i386)$/, '');

/** Packages that bring no account, with all that they depend on. */
const HARMLESS: Readonly<Record<Manager, ReadonlySet<string>>> = {
  apk: new Set(
    `
    alpine-sdk autoconf automake bash binutils bind-tools brotli build-base bzip2 ca-certificates
    ca-certificates-bundle cargo cmake coreutils curl curl-dev diffutils dumb-init file findutils g++ gawk
    gcc gcompat gettext git git-lfs gmp-dev gnupg go grep gzip icu-data-full icu-libs jq krb5-libs less
    libc-dev libc6-compat libcap libffi libffi-dev libgcc libintl libpq libssl1.1 libssl3 libstdc++ libtool
    libxml2 libxml2-dev libxslt linux-headers lua make musl musl-dev musl-utils nano ncurses nodejs npm
    openssl openssl-dev patch pcre pcre-dev perl pkgconf postgresql-client postgresql-dev procps py3-pip
    py3-setuptools python3 python3-dev readline rsync ruby rust sed shadow su-exec sqlite sqlite-dev sudo
    tar tini tree tzdata unzip vim wget xz yaml yarn zip zlib zlib-dev zstd
  `
      .trim()
      .split(/\s+/),
  ),
  apt: new Set(
    `
    adduser apt-transport-https autoconf automake base-files bash binutils build-essential bzip2
    ca-certificates cmake coreutils curl diffutils dumb-init file findutils g++ gawk gcc gettext-base gosu
    grep gzip jq less libc6 libc6-dev libcurl4 libffi-dev libgomp1 libpq5 libpq-dev libssl-dev libssl3
    libtool locales make nano openssl passwd patch pkg-config procps python3 python3-dev python3-pip
    python3-venv sed sudo tar tini tree tzdata unzip vim vim-tiny wget xz-utils zip zlib1g zlib1g-dev
  `
      .trim()
      .split(/\s+/),
  ),
  rpm: new Set(
    `
    bash bzip2 ca-certificates coreutils curl curl-minimal diffutils file findutils gawk gcc gcc-c++
    git-core glibc-langpack-en grep gzip hostname jq less make ncurses openssl patch procps procps-ng
    python3 python3-pip sed shadow shadow-utils sudo tar tzdata unzip vim-minimal wget which xz zip zlib
  `
      .trim()
      .split(/\s+/),
  ),
  pacman: new Set(
    'bash ca-certificates curl gcc git go grep jq make openssl patch sed sudo tar unzip wget which zip'.split(' '),
  ),
};

/** Accounts that come with a package, user and group of one name. Their ids are whatever was free. */
const ACCOUNTS: Readonly<Record<Manager, Readonly<Record<string, string>>>> = {
  apk: {
    apache2: 'apache',
    haproxy: 'haproxy',
    lighttpd: 'lighttpd',
    mariadb: 'mysql',
    memcached: 'memcached',
    mosquitto: 'mosquitto',
    nginx: 'nginx',
    postgresql: 'postgres',
    redis: 'redis',
    tor: 'tor',
    varnish: 'varnish',
  },
  apt: {
    haproxy: 'haproxy',
    'mariadb-server': 'mysql',
    mosquitto: 'mosquitto',
    'mysql-server': 'mysql',
    postgresql: 'postgres',
    'rabbitmq-server': 'rabbitmq',
    'redis-server': 'redis',
  },
  rpm: {
    haproxy: 'haproxy',
    httpd: 'apache',
    'mariadb-server': 'mysql',
    memcached: 'memcached',
    nginx: 'nginx',
    'postgresql-server': 'postgres',
    redis: 'redis',
  },
  pacman: {},
};

/** Accounts that are known to come with packages, and whether there may be others. */
export const accountsOfPackages = ({ manager, action, names }: Packages) => {
  if (action === 'remove') return { names: [], others: false };
  const known = ACCOUNTS[manager];
  const harmless = HARMLESS[manager];
  const found = names.flatMap((name) => (Object.hasOwn(known, name) ? [known[name] ?? name] : []));
  const virtual = (name: string) => name.startsWith('.') && manager === 'apk';
  return { names: found, others: names.length === 0 || !names.every((name) => harmless.has(name) || virtual(name)) };
};
