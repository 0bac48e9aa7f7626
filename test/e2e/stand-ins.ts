const PACKAGE_MANAGERS = 'apt-get apt apk yum dnf microdnf tdnf zypper';
const STAND_INS = 'node python python3 java ruby bun deno dotnet gunicorn uvicorn php-fpm httpd redis-server';

/** Programs that need a network or are not there, replaced; the image's own account tools stay as they are. */
const tools = (more = ''): string => `
COPY stubs/ probe /usr/local/bin/
RUN cd /usr/local/bin && mv package-manager .package-manager \\
 && for name in ${PACKAGE_MANAGERS}; do ln -s .package-manager $name; done \\
 && for name in yarn pnpm npx; do ln -s npm $name; done && ln -s pip pip3 && ln -s init tini && ln -s init dumb-init \\
 && for name in ${STAND_INS} ${more}; do ln -s probe $name; done`;

const SHADOW = 'useradd groupadd usermod groupmod userdel groupdel';

/** Each image made from those above it: name, base, the lines below FROM. */
export const BASES: readonly (readonly [string, string, string])[] = [
  ['bookworm', 'root/bookworm', tools('curl wget')],
  ['trixie', 'root/trixie', tools('curl wget')],
  ['alpine', 'root/alpine', tools('curl')],
  ['busybox', 'root/busybox', ''],
  ['distroless', 'root/distroless', 'USER 0'],
  ['distroless-nonroot', 'root/distroless', 'USER 65532'],
  [
    'ubuntu-noble',
    'trixie',
    'RUN useradd --uid 1000 --user-group --create-home --shell /bin/bash ubuntu && usermod -aG adm,dialout,sudo ubuntu',
  ],
  [
    'node-bookworm',
    'bookworm',
    `RUN groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node
CMD ["node"]`,
  ],
  ['node-alpine', 'alpine', 'RUN addgroup -g 1000 node && adduser -u 1000 -G node -s /bin/sh -D node\nCMD ["node"]'],
  ['python-bookworm', 'bookworm', 'CMD ["python3"]'],
  ['golang-bookworm', 'bookworm', 'ENV GOPATH=/go\nENV PATH=/go/bin:/usr/local/go/bin:$PATH\nWORKDIR /go'],
  ['golang-alpine', 'alpine', 'ENV GOPATH=/go\nENV PATH=/go/bin:/usr/local/go/bin:$PATH\nWORKDIR /go'],
  [
    'nginx-bookworm',
    'bookworm',
    `RUN groupadd --system --gid 101 nginx \\
 && useradd --system --gid 101 --no-create-home --home-dir /nonexistent --shell /bin/false --uid 101 nginx \\
 && mkdir -p /var/cache/nginx /etc/nginx/conf.d /usr/share/nginx/html /var/log/nginx \\
 && printf 'user  nginx;\\npid        /var/run/nginx.pid;\\ninclude /etc/nginx/conf.d/*.conf;\\n' > /etc/nginx/nginx.conf \\
 && printf 'server {\\n    listen       80;\\n}\\n' > /etc/nginx/conf.d/default.conf && ln -s probe /usr/local/bin/nginx
EXPOSE 80
ENV PROBE_PORTS=80
CMD ["nginx", "-g", "daemon off;"]`,
  ],
  [
    'nginx-alpine',
    'alpine',
    `RUN addgroup -g 101 -S nginx \\
 && adduser -S -D -H -u 101 -h /var/cache/nginx -s /sbin/nologin -G nginx -g nginx nginx \\
 && mkdir -p /var/cache/nginx /etc/nginx/conf.d /usr/share/nginx/html /var/log/nginx \\
 && printf 'user  nginx;\\npid        /var/run/nginx.pid;\\ninclude /etc/nginx/conf.d/*.conf;\\n' > /etc/nginx/nginx.conf \\
 && printf 'server {\\n    listen       80;\\n}\\n' > /etc/nginx/conf.d/default.conf && ln -s probe /usr/local/bin/nginx
EXPOSE 80
ENV PROBE_PORTS=80
CMD ["nginx", "-g", "daemon off;"]`,
  ],
  [
    'postgres',
    'bookworm',
    `RUN groupadd -r --gid=999 postgres \\
 && useradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql --shell=/bin/bash postgres \\
 && install --directory --owner postgres --group postgres --mode 1777 /var/lib/postgresql/data /var/run/postgresql \\
 && mkdir /docker-entrypoint-initdb.d && ln -s probe /usr/local/bin/postgres && ln -s init /usr/local/bin/gosu
VOLUME /var/lib/postgresql/data
EXPOSE 5432
ENV PGDATA=/var/lib/postgresql/data
CMD ["postgres"]`,
  ],
  ['ruby-bookworm', 'bookworm', 'RUN ln -s npm /usr/local/bin/bundle\nENV GEM_HOME=/usr/local/bundle\nCMD ["irb"]'],
  ['java-noble', 'ubuntu-noble', 'ENV JAVA_HOME=/opt/java/openjdk\nENV PATH=$JAVA_HOME/bin:$PATH\nCMD ["jshell"]'],
  ['k3s', 'busybox', 'COPY probe /bin/k3s\nENTRYPOINT ["/bin/k3s"]\nCMD ["agent"]'],
  [
    'spark',
    'bookworm',
    'ARG spark_uid=185\nRUN groupadd -g 185 spark && useradd -u 185 -g 185 spark\nUSER ${spark_uid}\nCMD ["bash"]',
  ],
  ['notebooks', 'bookworm', 'RUN ln -s probe /usr/local/bin/start-notebook\nENV RUN_UID=0'],
  [
    'jenkins',
    'bookworm',
    'RUN groupadd -g 1000 jenkins && useradd -m -d /var/jenkins_home -u 1000 -g 1000 jenkins\nUSER jenkins',
  ],
  ['aspnet', 'bookworm', 'ENV APP_UID=1654\nRUN groupadd -g 1654 app && useradd -l -u 1654 -g 1654 -m app'],
  ['dotnet-sdk', 'aspnet', 'RUN ln -sf npm /usr/local/bin/dotnet\nENV DOTNET_ROOT=/usr/share/dotnet'],
  [
    'rhel',
    'bookworm',
    `RUN rm -f /usr/sbin/adduser /usr/sbin/addgroup && ln -s useradd /usr/sbin/adduser && rm /usr/local/bin/apt* \\
 && sed -i -e 's/^#* *CREATE_HOME.*//' -e 's/^#* *SYS_[UG]ID_MIN.*//' /etc/login.defs \\
 && printf 'CREATE_HOME yes\\nSYS_UID_MIN 201\\nSYS_GID_MIN 201\\n' >> /etc/login.defs`,
  ],
  [
    'rhel-minimal',
    'rhel',
    `RUN rm /usr/sbin/adduser && mkdir /opt/shadow && cd /usr/sbin && mv ${SHADOW} /opt/shadow \\
 && rm /usr/local/bin/yum /usr/local/bin/dnf`,
  ],
  ['rhel-micro', 'rhel-minimal', 'RUN rm -r /opt/shadow /usr/local/bin/microdnf /usr/local/bin/tdnf'],
];

/** Which made image stands for a name that a Dockerfile writes after FROM; the first that matches. */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/^(alpine)(:|$)/, 'alpine'],
  [/^(busybox)(:|$)/, 'busybox'],
  [/^gcr\.io\/distroless\/.*:nonroot$/, 'distroless-nonroot'],
  [/^gcr\.io\/distroless\/(?!.*debug)/, 'distroless'],
  [/^node:.*alpine/, 'node-alpine'],
  [/^node(:|$)/, 'node-bookworm'],
  [/^golang:.*alpine/, 'golang-alpine'],
  [/^golang(:|$)/, 'golang-bookworm'],
  [/^python:.*alpine/, 'alpine'],
  [/^python(:|$)/, 'python-bookworm'],
  [/^nginx:.*alpine/, 'nginx-alpine'],
  [/^postgres(:[^-]*)?$/, 'postgres'],
  [/^ruby(:(?!.*alpine)|$)/, 'ruby-bookworm'],
  [/^eclipse-temurin(:[^-]*-j(dk|re))?$/, 'java-noble'],
  [/^mcr\.microsoft\.com\/dotnet\/sdk:8/, 'dotnet-sdk'],
  [/^apache\/spark(:|$)/, 'spark'],
  [/^rancher\/k3s(:|$)/, 'k3s'],
  [/^registry\.example\.com\/platform\/java-service(:|$)/, 'bookworm'],
  [/^registry\.example\.com\/notebooks\/base(:|$)/, 'notebooks'],
  [/^nginx(:|$)/, 'nginx-bookworm'],
  [/^ubuntu(:(latest|noble|2[4-9].*))?$/, 'ubuntu-noble'],
  [/^ubuntu:(2[0-2]|jammy|focal)/, 'bookworm'],
  [/^debian:(bookworm|12)/, 'bookworm'],
  [/^debian(:(trixie|13|latest|stable).*)?$/, 'trixie'],
  [/^jenkins\/jenkins:lts$/, 'jenkins'],
  [/^mcr\.microsoft\.com\/dotnet\/aspnet:8/, 'aspnet'],
  [/^registry\.access\.redhat\.com\/ubi[89](\/ubi)?-minimal(:|$)/, 'rhel-minimal'],
  [/^registry\.access\.redhat\.com\/ubi[89](\/ubi)?(:|$)/, 'rhel'],
  [/^registry\.access\.redhat\.com\/ubi[89](\/ubi)?-micro(:|$)/, 'rhel-micro'],
  [/^(fedora|rockylinux|almalinux)(:[^-]*)?$/, 'rhel'],
  [/^amazonlinux(:|$)/, 'rhel-minimal'],
];

/** The made image that stands for a reference to an image; `undefined` when none does. */
export const standInFor = (reference: string): string | undefined => {
  const short = reference.replace(/^(docker\.io\/)?(library\/)?/, '');
  return STANDS_FOR.find(([pattern]) => pattern.test(short))?.[1];
};
