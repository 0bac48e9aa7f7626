import type { Entry } from './rootfs.js';
import { directories } from './rootfs.js';

const lines = (text: string): string => `${text.trim().split(/\s+/).join('\n')}\n`;

/** Users and groups that the images of Alpine have. */
const ALPINE_PASSWD = lines(`
  root:x:0:0:root:/root:/bin/sh bin:x:1:1:bin:/bin:/sbin/nologin daemon:x:2:2:daemon:/sbin:/sbin/nologin
  lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin sync:x:5:0:sync:/sbin:/bin/sync
  shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown halt:x:7:0:halt:/sbin:/sbin/halt
  mail:x:8:12:mail:/var/mail:/sbin/nologin news:x:9:13:news:/usr/lib/news:/sbin/nologin
  uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin cron:x:16:16:cron:/var/spool/cron:/sbin/nologin
  ftp:x:21:21::/var/lib/ftp:/sbin/nologin sshd:x:22:22:sshd:/dev/null:/sbin/nologin
  games:x:35:35:games:/usr/games:/sbin/nologin ntp:x:123:123:NTP:/var/empty:/sbin/nologin
  guest:x:405:100:guest:/dev/null:/sbin/nologin nobody:x:65534:65534:nobody:/:/sbin/nologin`);

const ALPINE_GROUP = lines(`
  root:x:0:root bin:x:1:root,bin,daemon daemon:x:2:root,bin,daemon sys:x:3:root,bin adm:x:4:root,daemon tty:x:5:
  disk:x:6:root lp:x:7:lp kmem:x:9: wheel:x:10:root floppy:x:11:root mail:x:12:mail news:x:13:news uucp:x:14:uucp
  cron:x:16:cron audio:x:18: cdrom:x:19: dialout:x:20:root ftp:x:21: sshd:x:22: input:x:23: tape:x:26:root
  video:x:27:root netdev:x:28: kvm:x:34:kvm games:x:35: shadow:x:42: www-data:x:82: users:x:100:games ntp:x:123:
  abuild:x:300: utmp:x:406: ping:x:999: nogroup:x:65533: nobody:x:65534:`);

/** The busybox image has no nogroup and no nologin. */
const BUSYBOX_PASSWD = lines(`
  root:x:0:0:root:/root:/bin/sh daemon:x:1:1:daemon:/usr/sbin:/bin/false bin:x:2:2:bin:/bin:/bin/false
  sys:x:3:3:sys:/dev:/bin/false sync:x:4:100:sync:/bin:/bin/sync mail:x:8:8:mail:/var/spool/mail:/bin/false
  www-data:x:33:33:www-data:/var/www:/bin/false operator:x:37:37:Operator:/var:/bin/false
  nobody:x:65534:65534:nobody:/home:/bin/false`);

const BUSYBOX_GROUP = lines(`
  root:x:0: daemon:x:1: bin:x:2: sys:x:3: adm:x:4: tty:x:5: disk:x:6: mail:x:8: www-data:x:33: operator:x:37:
  users:x:100: nobody:x:65534:`);

const DISTROLESS_PASSWD = lines(`
  root:x:0:0:root:/root:/sbin/nologin nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
  nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin`);

const DISTROLESS_GROUP = lines('root:x:0: nobody:x:65534: tty:x:5: staff:x:50: nonroot:x:65532:');

const accounts = (passwd: string, group: string): readonly Entry[] => [
  { kind: 'file', path: 'etc/passwd', text: passwd },
  { kind: 'file', path: 'etc/group', text: group },
];

const common: readonly Entry[] = [
  ...directories('usr/sbin', 'usr/local/bin', 'var', 'proc', 'sys', 'dev'),
  { kind: 'directory', path: 'tmp', mode: 0o1777 },
  { kind: 'directory', path: 'root', mode: 0o700 },
];

const shadow = (passwd: string): Entry => ({
  kind: 'file',
  path: 'etc/shadow',
  text: passwd.replace(/^([^:]+):.*$/gm, '$1:!::0:::::'),
  mode: 0o640,
});

/** Applets are links to one program, as Alpine has them; `applets` are paths like `bin/ls`. */
const applets = (binary: string, paths: readonly string[]): readonly Entry[] => [
  { kind: 'copy', path: 'bin/busybox', of: binary, mode: 0o755 },
  ...paths.filter((path) => path !== 'bin/busybox').map((path): Entry => ({ kind: 'link', path, to: '/bin/busybox' })),
];

export const alpineRoot = (binary: string, paths: readonly string[]): readonly Entry[] => [
  ...common,
  ...directories('home', 'srv', 'opt', 'run', 'var/cache', 'var/log', 'var/empty'),
  { kind: 'link', path: 'var/run', to: '../run' },
  { kind: 'file', path: 'etc/alpine-release', text: '3.20.3\n' },
  ...accounts(ALPINE_PASSWD, ALPINE_GROUP),
  shadow(ALPINE_PASSWD),
  ...applets(binary, [...paths, 'sbin/nologin']),
];

export const busyboxRoot = (binary: string, paths: readonly string[]): readonly Entry[] => [
  ...common,
  { kind: 'directory', path: 'home', owner: 65534 },
  ...accounts(BUSYBOX_PASSWD, BUSYBOX_GROUP),
  shadow(BUSYBOX_PASSWD),
  ...applets(binary, paths),
];

/** No shell and no tool; the stand-in programs are all there is to start. */
export const distrolessRoot = (probe: string): readonly Entry[] => [
  ...common,
  { kind: 'directory', path: 'home/nonroot', owner: 65532, mode: 0o700 },
  ...accounts(DISTROLESS_PASSWD, DISTROLESS_GROUP),
  ...['nodejs/bin/node', 'usr/bin/java', 'usr/bin/python3'].map(
    (path): Entry => ({ kind: 'copy', path, of: probe, mode: 0o755 }),
  ),
];
