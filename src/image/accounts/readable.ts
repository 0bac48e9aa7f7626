import { isTest } from '../../shell/frames.js';
import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Programs that make no account, whatever their arguments. A build is taken to make none. */
const HARMLESS = words(`
  : . [ [[ true false test cd pwd echo printf cat tee ls mkdir rmdir touch chmod chown chgrp chattr cp mv rm ln install
  find sort uniq head tail cut tr wc grep egrep fgrep sed awk gawk date sleep basename dirname readlink realpath stat du
  df diff cmp file which type hash command export readonly local declare typeset unset set shift read exit return wait
  trap ulimit umask let test expr seq yes tar gzip gunzip bzip2 bunzip2 xz unxz zstd zip unzip 7z cpio ar curl wget
  aria2c git svn hg rsync scp ssh-keyscan ssh-keygen gpg gpgv gpgconf apt-key apt-mark apt-cache apt-config
  apt-file add-apt-repository debconf-set-selections dpkg-query dpkg-divert dpkg-architecture dpkg-reconfigure
  dpkg-statoverride ldconfig locale-gen update-locale localedef localectl update-ca-certificates update-ca-trust
  update-alternatives alternatives setcap getcap setfacl getfacl md5sum sha1sum sha256sum sha512sum b2sum base64 openssl
  id whoami groups getent hostname uname arch nproc free ps kill killall pkill env printenv locale tty su gosu su-exec
  runuser setpriv passwd chpasswd chsh chfn chage gpasswd npm npx yarn pnpm corepack node bun deno pip pip2 pip3 pipx uv
  poetry pipenv conda mamba micromamba python python2 python3 virtualenv go cargo rustup rustc make gmake cmake ninja
  meson gcc g++ cc c++ clang ld ar strip patchelf upx autoconf automake autoreconf libtoolize pkg-config gradle mvn ant
  sbt lein java javac jar jlink keytool dotnet nuget gem bundle bundler ruby rake rails rbenv composer php
  docker-php-ext-install docker-php-ext-configure docker-php-ext-enable pecl pear phpenmod phpdismod a2enmod a2dismod
  a2ensite a2dissite a2enconf a2disconf perl cpan cpanm R Rscript lua luarocks mix elixir erl rebar3 ghc stack cabal ocaml
  opam swift zig crystal nim vcpkg conan bazel buildctl helm kubectl terraform aws gcloud az jq yq envsubst xmlstarlet
  crontab ls dd split patch xargs iconv msgfmt tic mktemp mkfifo mknod nginx httpd apache2ctl apachectl caddy haproxy redis-cli
  psql sqlite3 systemctl service update-rc.d insserv chkconfig rc-update fc-cache mkfontscale fix-permissions
  sync dbus-uuidgen dos2unix unix2dos bash-completion history alias source shopt pushd popd builtin eval exec time
  busybox apk apt apt-get aptitude dnf dnf5 yum microdnf tdnf zypper rpm pacman dpkg install_packages apt-install
`);

/** A use of these that makes an account has been taken for what it is; what is left shows help or works elsewhere. */
const ACCOUNT_TOOLS = words('useradd usermod userdel groupadd groupmod groupdel adduser addgroup deluser delgroup');

/** Programs that run whatever their arguments or input say. */
const OPEN = words('. source eval xargs busybox chroot');

/** Package tools that install a file that only they can look into. */
const INSTALLS_FILES = words('dpkg rpm');

/** Whether it can be told that a command makes no account. A script that the image holds may do anything. */
export const isReadable = (command: Command, piped: boolean): boolean => {
  const first = command.words[0];
  if (first === undefined || isTest(command)) return true;
  if (!first.literal) return false;
  const name = nameOf(first);
  const args = () => command.words.slice(1).map(({ text }) => text);
  if (INSTALLS_FILES.has(name))
    return !args().some((arg) => /^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure/.test(arg));
  if (OPEN.has(name)) return opened(name, args());
  // `curl … | python3 -` runs what was fetched.
  if (piped && INTERPRETERS.has(name) && args().every((arg) => arg.startsWith('-'))) return false;
  if (HARMLESS.has(name) || ACCOUNT_TOOLS.has(name)) return true;
  return BUILDS.test(name) || VERSIONED.test(name);
};

const INTERPRETERS = words('python python2 python3 perl ruby node php');

/** `./configure` and wrappers of build tools that lie in the source tree. */
const BUILDS = /^(?:\.{1,2}\/|\/).*\/?(?:configure|gradlew|mvnw|pip3?|npm|python3?)$|^\.\/(?:configure|gradlew|mvnw)$/;

const VERSIONED = /^(?:pip|python|php|ruby|gem|gcc|g\+\+|clang|perl|node|java)[0-9][0-9.]*$/;

const opened = (name: string, args: readonly string[]): boolean => {
  if (name !== 'xargs' && name !== 'busybox') return false;
  return args.some((arg) => !arg.startsWith('-') && HARMLESS.has(arg) && !OPEN.has(arg));
};
