import { isWithin } from '../text/path.js';

/** Directories of the system: nobody's process owns them, and what may be written to is open already. */
const SYSTEM: ReadonlySet<string> = new Set(
  ['/', '/bin', '/boot', '/dev', '/etc', '/home', '/lib', '/lib32', '/lib64', '/media', '/mnt', '/opt', '/proc'].concat(
    ['/root', '/run', '/sbin', '/srv', '/sys', '/tmp', '/usr', '/usr/bin', '/usr/lib', '/usr/lib64', '/usr/libexec'],
    ['/usr/include', '/usr/local', '/usr/local/bin', '/usr/local/etc', '/usr/local/include', '/usr/local/lib'],
    ['/usr/local/sbin', '/usr/local/share', '/usr/local/src', '/usr/sbin', '/usr/share', '/usr/src', '/var'],
    ['/var/backups', '/var/cache', '/var/lib', '/var/local', '/var/lock', '/var/log', '/var/mail', '/var/opt'],
    ['/var/run', '/var/spool', '/var/tmp', '/etc/profile.d', '/etc/ssl', '/etc/ssl/certs', '/etc/pki', '/run/lock'],
  ),
);

/** A directory that no fix gives away. */
export const isSystem = (path: string): boolean => SYSTEM.has(path) || isRootHome(path);

export const isRootHome = (path: string): boolean => isWithin(path, '/root');

/** Everybody may write there. */
export const isOpen = (path: string): boolean =>
  isWithin(path, '/tmp') || isWithin(path, '/var/tmp') || isWithin(path, '/dev') || isWithin(path, '/run/secrets');

/** Where the kernel answers. */
export const isKernel = (path: string): boolean => isWithin(path, '/proc') || isWithin(path, '/sys');
