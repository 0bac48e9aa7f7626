import { isWithin } from '../text/path.js';
import type { Family } from './images/model.js';

/** A directory that comes with the base files of a distribution; it belongs to root, but where `group` says so. */
export type BaseDirectory = {
  readonly path: string;
  readonly mode: number;
  /** `undefined`: 0; `null`: not known. */
  readonly group?: number | null;
};

/** What the base files of a family bring. */
export type BaseFiles = {
  readonly directories: readonly BaseDirectory[];
  /** Path of a link to its target. */
  readonly links: Readonly<Record<string, string>>;
  readonly source: string;
};

const at = (mode: number, paths: string): readonly BaseDirectory[] =>
  paths
    .trim()
    .split(/\s+/)
    .map((path) => ({ path, mode }));

/** Of every image that has files at all: the layers of none of them change these. */
const EVERYWHERE: readonly BaseDirectory[] = [...at(0o755, '/ /etc /usr /usr/bin /var'), ...at(0o1777, '/tmp')];

const COMMON: readonly BaseDirectory[] = [
  ...EVERYWHERE,
  ...at(
    0o755,
    `/bin /dev /home /lib /media /mnt /opt /run /sbin /srv /usr/lib /usr/local /usr/local/bin /usr/local/lib
    /usr/local/share /usr/sbin /usr/share /var/cache /var/lib /var/log /var/opt /var/spool`,
  ),
  ...at(0o1777, '/var/tmp'),
  ...at(0o700, '/root'),
];

/** Also of Ubuntu. */
const DEBIAN: BaseFiles = {
  directories: [
    ...COMMON,
    ...at(
      0o755,
      `/boot /usr/games /usr/include /usr/libexec /usr/local/etc /usr/local/games /usr/local/include /usr/local/sbin
      /usr/local/src /usr/src /var/backups`,
    ),
    ...at(0o1777, '/run/lock'),
    { path: '/var/mail', mode: 0o2775, group: 8 },
  ],
  links: { '/var/run': '/run', '/var/lock': '/run/lock' },
  source: 'Debian base-files 12.4+deb12u15: dpkg-deb -c; debian:12: stat',
};

const ALPINE: BaseFiles = {
  directories: COMMON,
  links: { '/var/run': '/run' },
  source: 'alpinelinux/docker-alpine: branches v3.12, v3.17, v3.20: alpine-minirootfs-*-x86_64.tar.gz',
};

const FEDORA: BaseFiles = {
  directories: [
    ...COMMON.filter(({ path }) => !['/', '/root', '/usr/bin', '/usr/lib', '/usr/sbin', '/var/run'].includes(path)),
    ...at(0o755, '/usr/include /usr/libexec /usr/local/etc /usr/local/include /usr/local/sbin /usr/local/src /usr/src'),
    ...at(0o555, '/ /usr/bin /usr/lib /usr/sbin'),
    ...at(0o550, '/root'),
  ],
  links: { '/var/run': '/run', '/var/lock': '/run/lock' },
  source: 'Fedora and RHEL filesystem.spec: %files, with %attr of what is not 0755 root root',
};

const OTHERS: BaseFiles = {
  directories: COMMON.filter(({ path }) => path !== '/root'),
  links: { '/var/run': '/run' },
  source: 'Filesystem Hierarchy Standard 3.0: what every distribution has',
};

const DISTROLESS: BaseFiles = {
  directories: [...EVERYWHERE, ...at(0o700, '/root'), ...at(0o755, '/home')],
  links: {},
  source: 'GoogleContainerTools/distroless@cd08076: base/base.bzl',
};

const BUSYBOX: BaseFiles = {
  directories: [...EVERYWHERE, ...at(0o755, '/bin'), ...at(0o700, '/root')],
  links: {},
  source: 'docker-library/busybox: busybox 1.38.0 glibc, musl and uclibc: rootfs.tar',
};

/** What is there at the start of every image of a family; `undefined` where that is nothing that one could tell. */
export const baseFiles = (family: Family): BaseFiles | undefined => {
  switch (family) {
    case 'debian':
      return DEBIAN;
    case 'alpine':
    case 'wolfi':
      return ALPINE;
    case 'rhel':
    case 'rhel-minimal':
      return FEDORA;
    case 'suse':
    case 'photon':
    case 'arch':
      return OTHERS;
    case 'distroless':
      return DISTROLESS;
    case 'busybox':
      return BUSYBOX;
    case 'nix':
    case 'scratch':
    case 'windows':
    case 'unknown':
      return undefined;
  }
};

/** Directories of the system into which a base image may have put anything; elsewhere, what it puts is its own. */
const FILLED = [
  ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/proc', '/root', '/run', '/sbin', '/sys', '/usr'],
  '/var',
];

/** Where an image that runs a program of its own puts it. */
const FILLED_BY_SERVICES = ['/opt', '/srv'];

/** Directories of the system that images leave empty, though they lie below one that they fill. */
const EMPTY = ['/usr/src', '/var/tmp'];

/**
 * Whether a base image may have something at a path that no row speaks of. Below the directories of the system, yes; a
 * directory of another name, such as /app, is one that its row would name. `service`: it runs a program of its own, or
 * may do so.
 */
export const mayBeInBase = (path: string, service: boolean): boolean => {
  if (EMPTY.some((directory) => path.startsWith(`${directory}/`))) return false;
  return (
    FILLED.some((each) => isWithin(path, each)) || (service && FILLED_BY_SERVICES.some((each) => isWithin(path, each)))
  );
};

/** Two names of one directory where /usr is merged, and of two where it is not. */
export const MERGED: readonly string[] = ['/bin', '/sbin', '/lib', '/lib64'];
