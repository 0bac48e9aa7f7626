const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Programs that change no file but those into which their output is sent. Source: POSIX.1-2024, Utilities. */
export const READERS: ReadonlySet<string> = words(`
  [ [[ : . alias awk base64 basename bc break cat cd clear cmp column comm continue cut date declare df diff dirname du
  echo egrep eval exit export expr false fgrep file fold free gawk getconf getent grep groups gunzip-c hash head
  hexdump hostname iconv id jobs jq kill ldd less let local locale ls lsb_release lscpu md5sum more mount nl nm nproc
  numfmt objdump od paste pgrep popd printenv printf ps pushd pwd read readelf readlink readonly realpath return rev
  seq set sha1sum sha256sum sha512sum shasum shift shopt sleep sort source stat strings sum tac tail test time tr trap
  true tty type typeset ulimit umask unalias uname uniq unset wait wc whereis which who whoami xxd yes zcat
`);

/** Programs that install packages: they write into the directories of the system. */
export const PACKAGE_MANAGERS: ReadonlySet<string> = words(`
  add-apt-repository apk apt apt-get aptitude dnf dpkg dpkg-reconfigure emerge gdebi ldconfig locale-gen microdnf nix
  nix-env opkg pacman rpm tdnf update-alternatives update-ca-certificates yum zypper
`);

/** Where they write. */
export const PACKAGE_DIRECTORIES: readonly string[] = [
  ...['/bin', '/etc', '/lib', '/lib64', '/opt', '/run', '/sbin', '/srv', '/tmp', '/usr'],
  ...['/var/cache', '/var/lib', '/var/log', '/var/mail', '/var/spool', '/var/www'],
];

/**
 * Programs that make files in the directory that they run in, in HOME and in the places that they are told, and change
 * neither owner nor mode of what is there: compilers, package managers of languages, interpreters.
 */
export const BUILD_TOOLS: ReadonlySet<string> = words(`
  ant bazel bun bundle bundler bunx cabal cargo cc clang clang++ cmake composer conda corepack cpan cpanm deno dart
  django-admin dotnet elixir erlc esbuild flutter g++ gatsby gcc gem ghc git gleam go gradle gradlew gulp grunt
  hatch hugo javac java jekyll jlink julia kotlinc ld lein luarocks make mamba maven meson micromamba mix mvn mvnw
  nest ng ninja nim node npm npx nx pdm pecl perl pear php phpize pip pip2 pip3 pipenv pipx pnpm pnpx poetry prisma
  pyinstaller python python2 python3 qmake rake rails rebar3 ruby rustc rustup sbt scala stack strip swift swiftc tsc
  turbo uv uvx vite webpack yarn yarnpkg zig
`);

/** Compilers whose `-o` names the program that they make. */
export const COMPILERS: ReadonlySet<string> = words('c++ cc clang clang++ g++ gcc ghc go ld rustc swiftc zig');
