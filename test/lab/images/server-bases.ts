import type { Base } from './base.js';

const NGINX_CONF = `user  nginx;
worker_processes  auto;
error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;
events {
    worker_connections  1024;
}
http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;
    access_log  /var/log/nginx/access.log;
    sendfile        on;
    keepalive_timeout  65;
    client_body_temp_path /var/cache/nginx/client_temp;
    proxy_temp_path /var/cache/nginx/proxy_temp;
    fastcgi_temp_path /var/cache/nginx/fastcgi_temp;
    uwsgi_temp_path /var/cache/nginx/uwsgi_temp;
    scgi_temp_path /var/cache/nginx/scgi_temp;
    include /etc/nginx/conf.d/*.conf;
}`;

const NGINX_SITE = `server {
    listen       80;
    server_name  localhost;
    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }
}`;

/** Fills in templates, as the official entry script does. */
const NGINX_ENTRY = `#!/bin/sh
set -e
if [ "$1" = nginx ] && [ -d /etc/nginx/templates ] && [ -w /etc/nginx/conf.d ]; then
  for each in /etc/nginx/templates/*.template; do
    name=$(basename "$each" .template)
    perl -pe 's/\\$\\{(\\w+)\\}/$ENV{$1}\\/\\/$&/ge' < "$each" > "/etc/nginx/conf.d/$name"
  done
fi
exec "$@"`;

const file = (path: string, text: string): string => `cat > ${path} <<'END'\n${text}\nEND\n`;

const NGINX = `groupdel nginx 2>/dev/null || :; groupadd --system --gid 101 nginx
useradd --system --gid nginx --no-create-home --home-dir /nonexistent --shell /bin/false --uid 101 nginx
rm -rf /etc/nginx/sites-* /etc/nginx/conf.d /etc/nginx/snippets /var/www && mkdir -p /etc/nginx/conf.d /usr/share/nginx/html /var/cache/nginx /docker-entrypoint.d
${file('/etc/nginx/nginx.conf', NGINX_CONF)}${file('/etc/nginx/conf.d/default.conf', NGINX_SITE)}
${file('/docker-entrypoint.sh', NGINX_ENTRY)}chmod 755 /docker-entrypoint.sh && echo '<h1>Welcome to nginx!</h1>' > /usr/share/nginx/html/index.html
rm -rf /var/lib/nginx && ln -s /var/cache/nginx /var/lib/nginx
chown root:root /var/log/nginx && chmod 755 /var/log/nginx && ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log`;

const ENTRIES = {
  redis: `#!/bin/sh
set -e
if [ "\${1#-}" != "$1" ] || [ "\${1%.conf}" != "$1" ]; then
  set -- redis-server "$@"
fi
if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
  find . \\! -user redis -exec chown redis '{}' +
  exec gosu redis "$0" "$@"
fi
exec "$@"`,
  postgres: `#!/bin/bash
set -e
if [ "$1" = postgres ] && [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA" && chown -R postgres "$PGDATA" && chmod 700 "$PGDATA"
  exec gosu postgres "$0" "$@"
fi
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  initdb --username=postgres --auth=trust > /dev/null
  pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start > /dev/null
  for each in /docker-entrypoint-initdb.d/*.sql; do [ ! -f "$each" ] || psql --username postgres -f "$each"; done
  pg_ctl -D "$PGDATA" -m fast -w stop > /dev/null
fi
exec "$@"`,
} as const;

const entry = (name: keyof typeof ENTRIES): string =>
  `${file('/usr/local/bin/docker-entrypoint.sh', ENTRIES[name])}chmod 755 /usr/local/bin/docker-entrypoint.sh\n`;

/** Servers as their official images have them. */
export const SERVER_BASES: readonly Base[] = [
  {
    name: 'nginx',
    standsFor: ['nginx:1.27', 'nginx:1.27-bookworm'],
    packages: ['nginx-light', 'perl-base'],
    script: NGINX,
    config: 'ENTRYPOINT ["/docker-entrypoint.sh"]\nEXPOSE 80\nSTOPSIGNAL SIGQUIT\nCMD ["nginx", "-g", "daemon off;"]',
  },
  {
    name: 'redis',
    standsFor: ['redis:7.2', 'redis:7.2-bookworm'],
    packages: ['redis-server', 'gosu'],
    script: `${entry('redis')}usermod -u 999 redis; groupmod -g 999 redis
rm -rf /etc/redis /var/lib/redis /var/log/redis; mv /usr/bin/redis-* /usr/local/bin/; mkdir /data && chown redis:redis /data`,
    config: 'VOLUME /data\nWORKDIR /data\nENTRYPOINT ["docker-entrypoint.sh"]\nEXPOSE 6379\nCMD ["redis-server"]',
  },
  {
    name: 'postgres',
    standsFor: ['postgres:15', 'postgres:15-bookworm'],
    packages: ['postgresql-15', 'gosu'],
    script: `${entry('postgres')}groupmod -g 999 postgres; usermod -u 999 -g 999 postgres
rm -rf /var/lib/postgresql/15 /etc/postgresql; mkdir -p /docker-entrypoint-initdb.d
install --directory --owner postgres --group postgres --mode 1777 /var/lib/postgresql /var/lib/postgresql/data
install --directory --owner postgres --group postgres --mode 3777 /var/run/postgresql`,
    config: `ENV PATH=$PATH:/usr/lib/postgresql/15/bin
ENV PGDATA=/var/lib/postgresql/data
VOLUME /var/lib/postgresql/data
ENTRYPOINT ["docker-entrypoint.sh"]
STOPSIGNAL SIGINT
EXPOSE 5432
CMD ["postgres"]`,
  },
];
