import type { Family } from './model.js';

/** Words of `name:uid:gid:home` and `name:gid`, as /etc/passwd and /etc/group have them; an unknown id is empty. */
export type StockAccounts = { readonly users: string; readonly groups: string; readonly source: string };

/**
 * The accounts that come with the base files of a family. Where versions differ the list holds those of each: what is
 * not in it is in none of them.
 */
export const accountsOfFamily = (family: Family): StockAccounts => STOCK[family];

/** Also of Ubuntu. `_apt` was 100 up to Debian 11 and is 42 since; gnats went with Debian 12; openssh-client brings ssh or _ssh. */
const DEBIAN: StockAccounts = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:65534:/bin games:5:60:/usr/games
    man:6:12:/var/cache/man lp:7:7:/var/spool/lpd mail:8:8:/var/mail news:9:9:/var/spool/news
    uucp:10:10:/var/spool/uucp proxy:13:13:/bin www-data:33:33:/var/www backup:34:34:/var/backups
    list:38:38:/var/list irc:39:39:/run/ircd gnats:41:41:/var/lib/gnats _apt::65534:/nonexistent
    nobody:65534:65534:/nonexistent`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15
    dialout:20 fax:21 voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37
    list:38 irc:39 src:40 gnats:41 shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100
    nogroup:65534 ssh: _ssh:`,
  source: 'Debian base-passwd 3.6: passwd.master, group.master',
};

/** Since 3.20 fewer: adm, operator, man, postmaster, at, squid, xfs, cyrus, vpopmail and smmsp are gone. */
const ALPINE: StockAccounts = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/usr/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null at:25:25:/var/spool/cron/atjobs squid:31:31:/var/cache/squid xfs:33:33:/etc/X11/fs
    games:35:35:/usr/games cyrus:85:12:/usr/cyrus vpopmail:89:89:/var/vpopmail ntp:123:123:/var/empty
    smmsp:209:209:/var/spool/mqueue guest:405:100:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 squid:31 xfs:33 kvm:34 games:35 shadow:42 cdrw:80 www-data:82 usb:85 vpopmail:89 users:100 ntp:123
    nofiles:200 smmsp:209 locate:245 abuild:300 utmp:406 ping:999 nogroup:65533 nobody:65534`,
  source: 'alpinelinux/docker-alpine: branches v3.12, v3.17, v3.20: alpine-minirootfs-*-x86_64.tar.gz',
};

const BUSYBOX: StockAccounts = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:100:/bin mail:8:8:/var/spool/mail
    www-data:33:33:/var/www operator:37:37:/var nobody:65534:65534:/home`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 kmem:9 wheel:10 cdrom:11 dialout:18 floppy:19
    video:28 audio:29 tape:32 www-data:33 operator:37 utmp:43 plugdev:46 staff:50 lock:54 netdev:82 users:100
    nobody:65534`,
  source: 'busybox 1.38.0 image: etc/passwd, etc/group',
};

const WOLFI: StockAccounts = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/var/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 kvm:34 games:35 shadow:42 cdrw:80 usb:85 ntp:123 nofiles:200 smmsp:209 locate:245 utmp:406
    nogroup:65533 nobody:65534`,
  source: 'wolfi-dev/os@8190a1652f: wolfi-baselayout/vendor/etc/passwd, group',
};

/** nobody was 99 up to release 7. */
const RHEL: StockAccounts = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/spool/mail operator:11:0:/root games:12:100:/usr/games
    ftp:14:50:/var/ftp nobody:::/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 cdrom:11 mail:12 man:15 dialout:18
    floppy:19 games:20 tape:33 video:39 ftp:50 lock:54 audio:63 users:100 nobody:`,
  source: 'Fedora setup package: passwd, group',
};

const rootAnd = (users: string, groups: string, source: string): StockAccounts => ({
  users: `root:0:0:/root ${users}`,
  groups: `root:0 ${groups}`,
  source,
});

const STOCK: Readonly<Record<Family, StockAccounts>> = {
  debian: DEBIAN,
  alpine: ALPINE,
  wolfi: WOLFI,
  rhel: RHEL,
  'rhel-minimal': RHEL,
  suse: rootAnd('bin:1:1:/bin daemon:2:2:/sbin nobody:65534:65534:/var/lib/nobody', '', 'openSUSE system-users'),
  photon: rootAnd('nobody:::', '', 'vmware/photon: filesystem.spec'),
  arch: rootAnd('nobody:65534:65534:/', 'nobody:65534', 'Arch Linux filesystem package: passwd, group'),
  nix: rootAnd('nobody:65534:65534:', 'nobody:65534', 'NixOS/nix: docker.nix'),
  busybox: BUSYBOX,
  distroless: rootAnd('', 'tty:5 staff:50', 'every such image names its others'),
  scratch: { users: '', groups: '', source: 'no file at all' },
  windows: { users: 'ContainerUser:: ContainerAdministrator::', groups: '', source: 'Windows base images' },
  unknown: rootAnd('', '', 'no more is known'),
};
