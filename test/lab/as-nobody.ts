/**
 * Runs programs as nobody, without capabilities, in a system of its own, and prints how each ends and what it says last:
 * which of them need root, switch users, or do without. Make the system with `debootstrap bookworm ROOT` and install the packages
 * of the programs in it; then, as root: `npx tsx test/lab/as-nobody.ts ROOT [NAME…]`.
 */
import { spawnSync } from 'node:child_process';

const [root = '', ...wanted] = process.argv.slice(2);

/** Longer than this a program runs: a server that has started. */
const SECONDS = 20;

const LINES = `
tcpdump -c 1 -i lo
tshark -c 1 -i lo
dumpcap -c 1 -i lo
ip link add d0 type dummy
ip route add 10.9.9.0/24 dev lo
iptables -L
ip6tables -L
nft list ruleset
tc qdisc add dev lo root pfifo
ifconfig lo mtu 1400
ethtool -s lo wol d
arping -c 1 127.0.0.1
arp-scan --localnet
hping3 -c 1 127.0.0.1
nmap -sS -p 1 127.0.0.1
nmap -sT -p 1 127.0.0.1
traceroute -I 127.0.0.1
mtr -r -c 1 127.0.0.1
conntrack -L
iftop -t -s 1
iotop -b -n 1
nsenter -t 1 -m true
unshare -m true
mknod /tmp/node c 1 3
mknod /tmp/pipe p
mount -t tmpfs none /mnt
umount /proc
losetup -f /tmp/x
sshfs localhost:/ /mnt
rclone mount /tmp /mnt
fusermount -u /mnt
fail2ban-server -f
certbot certonly -n --standalone --agree-tos -m a@example.com -d example.com
dpkg-reconfigure tzdata
update-ca-certificates
debconf-set-selections /dev/null
ldconfig
locale-gen
update-locale LANG=C
update-alternatives --set editor /bin/ed
dpkg-divert --add /bin/x
a2enmod rewrite
phpenmod opcache
update-rc.d cron defaults
useradd x1
adduser --disabled-password --gecos x x2
groupadd x3
addgroup x4
usermod -s /bin/sh www-data
groupmod -n x5 games
userdel x1
deluser x2
passwd -d games
chpasswd
chage -E 1 games
gpasswd -a games games
groupmems -a games -g games
setcap cap_net_raw=ep /bin/ls
chroot / true
sysctl -w kernel.domainname=x
modprobe dummy
hwclock -r
date -s 2030-01-01
hostname x
swapon /x
cron -f
atd -d
sshd -D
dropbear -F -R
dovecot -F
postfix start-fg
exim4 -bdf
rsyslogd -n
syslog-ng -F
dnsmasq -k
named -g
unbound -d
knotd
nsd -d
pdns_server
ntpd -n
chronyd -d
openntpd -d
smbd -F
nmbd -F
vsftpd
proftpd -n
pure-ftpd
in.tftpd -L
xl2tpd -D
pppd nodetach
openvpn --dev tun
wg-quick up wg0
ipsec start --nofork
keepalived -n
hostapd /etc/hostapd.conf
dhcpd -f
udhcpd -f
radvd -n
rpcbind -f
rpc.nfsd 1
rpc.mountd -F
dockerd
containerd
supervisord -n
monit -I
runsvdir /tmp
systemctl start cron
service cron start
invoke-rc.d cron start
apt-get update
apt-get install -y hello
dpkg -i /x.deb
snmpd -f
avahi-daemon
dbus-daemon --system --nofork
cupsd -f
xinetd -dontfork
nginx -g 'daemon off;'
apache2ctl -D FOREGROUND
lighttpd -D -f /etc/lighttpd/lighttpd.conf
haproxy -f /etc/haproxy/haproxy.cfg
squid -N
varnishd -F -a :6081 -b localhost:80
memcached -u memcache
memcached
redis-server
redis-server /etc/redis/redis.conf
mysqld
postgres
tor
privoxy --no-daemon /etc/privoxy/config
tinyproxy -d
mosquitto
freeradius -f
slapd -d 0
clamd -F
rspamd -f
opendkim -f
icecast2 -c /etc/icecast2/icecast.xml
mpd --no-daemon
turnserver
stunnel4 /etc/stunnel/x.conf
php-fpm8.2 -F
uwsgi --http-socket :8099 --uid www-data
gunicorn -u www-data -b :8098 x:y
twistd3 -n -u 33 web --listen tcp:8097
celery worker --uid=33
named -g -u bind -p 5353
tor --User debian-tor --DataDirectory /tmp/tor
dnsmasq -k -u nobody -p 5353
slapd -d 0 -u openldap -h ldap://:3389
chronyd -d -u _chrony
privoxy --user privoxy --no-daemon /etc/privoxy/config
rspamd -f -u _rspamd -i
snmpd -f -u Debian-snmp
nsd -d -u nsd -p 5354
pdns_server --setuid=pdns --launch=
mysqld --user=mysql --datadir=/tmp
varnishd -F -n /tmp/v -j unix,user=vcache -a :6081 -b localhost:80
su www-data -s /bin/true
sudo -n true
runuser -u www-data true
gosu www-data true
setpriv --reuid 33 --clear-groups true
chpst -u www-data true
start-stop-daemon --start --chuid www-data --exec /bin/true
logrotate -f /etc/logrotate.conf
crontab -l
gparted
Xvfb :7
x11vnc
vncserver :1
xrdp -n
make -f /dev/null modules_install
strace -c true
lsof
ping -c 1 127.0.0.1
chown nobody /etc/hostname
chgrp nogroup /etc/hostname`;

const NOBODY =
  'setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all --no-new-privs env HOME=/nonexistent';

/** In namespaces of its own: what a program does to the network, to mounts or to other processes stays there. */
const ended = (command: string): string => {
  const inner = `cd /tmp; timeout -k 1 ${SECONDS} ${command} < /dev/null > /tmp/out 2>&1; echo $?; tail -c 300 /tmp/out`;
  const outer = `ip link set lo up; rm -f ${root}/tmp/out; exec chroot ${root} ${NOBODY} sh -c "$0"`;
  const args = ['--mount', '--net', '--uts', '--ipc', '--pid', '--fork', 'sh', '-c', outer, inner];
  const { stdout } = spawnSync('unshare', args, { encoding: 'utf8', timeout: 30_000 });
  return stdout.trim().split('\n').join(' | ');
};

for (const command of LINES.split('\n').filter((each) => each !== ''))
  if (wanted.length === 0 || wanted.includes(command.split(' ')[0] ?? ''))
    console.log(`${command}\n  ${ended(command)}`);
