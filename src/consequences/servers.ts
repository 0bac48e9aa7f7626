import type { StageUser } from '../image/stage.js';
import type { Start } from '../image/start/start.js';
import type { Family } from '../knowledge/images/model.js';

/** A server as distributions and official images install it: what it writes, and where it listens. */
export type Server = {
  /** Last part of the paths of programs that start it. */
  readonly programs: readonly string[];
  /** Images whose own entry point starts it. */
  readonly repositories: readonly string[];
  /** Kinds of images whose package it is, or of the images named; empty for all. */
  readonly families: readonly Family[];
  /** Directories that it writes into, whoever runs it; the images named have them. `$NAME` at the beginning is a variable of the stage. */
  readonly directories: readonly string[];
  /** Directories into which it puts something beside what is there. */
  readonly beside: readonly string[];
  /** Files that it makes in directories that stay root's. */
  readonly files: readonly string[];
  /** Port below 1024 that it binds unless its configuration says otherwise. */
  readonly port: number | undefined;
  /** The account of the image that its workers run as. */
  readonly account: string | undefined;
  /** It runs whole as another user once the paths are that user's: nothing else of it wants root. */
  readonly anyUser: boolean;
  /** Where this was read: `owner/repo@commit:path`. */
  readonly source: string;
};

type Row = Partial<Server> & Pick<Server, 'source'>;

const row = (given: Row): Server => ({
  programs: [],
  repositories: [],
  families: [],
  directories: [],
  beside: [],
  files: [],
  port: undefined,
  account: undefined,
  anyUser: false,
  ...given,
});

/** The rows of images stand above those of packages, which have other paths. */
export const servers: readonly Server[] = [
  row({
    repositories: ['docker.io/library/nginx'],
    programs: ['nginx', 'nginx-debug'],
    directories: ['/var/cache/nginx'],
    files: ['/run/nginx.pid'],
    port: 80,
    account: 'nginx',
    anyUser: true,
    source: 'nginxinc/docker-nginx-unprivileged@8ead5ce:mainline/debian/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/httpd'],
    programs: ['httpd', 'httpd-foreground'],
    directories: ['/usr/local/apache2/logs'],
    port: 80,
    account: 'www-data',
    anyUser: true,
    source: 'docker-library/httpd@9b63b37:2.4/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/php'],
    programs: ['apache2-foreground', 'apache2'],
    port: 80,
    account: 'www-data',
    anyUser: true,
    source: 'docker-library/php@445bf41:8.3/bookworm/apache/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/php'],
    programs: ['php-fpm'],
    account: 'www-data',
    anyUser: true,
    source: 'docker-library/php@445bf41:8.3/bookworm/fpm/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/tomcat'],
    programs: ['catalina.sh', 'startup.sh'],
    beside: ['/usr/local/tomcat/webapps', '/usr/local/tomcat/conf'],
    anyUser: true,
    source: 'docker-library/tomcat@40f27d5:10.1/jdk21/temurin-noble/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/redis', 'docker.io/valkey/valkey'],
    directories: ['/data'],
    account: 'redis',
    source: 'docker-library/redis@e920499:7.2/debian/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/postgres', 'docker.io/postgis/postgis', 'docker.io/pgvector/pgvector'],
    directories: ['/var/lib/postgresql', '/var/run/postgresql'],
    account: 'postgres',
    source: 'docker-library/postgres@6edb0a8:16/bookworm/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/mysql', 'docker.io/library/mariadb'],
    directories: ['/var/lib/mysql', '/var/run/mysqld'],
    account: 'mysql',
    source: 'docker-library/mysql@7f30fdb:8.4/Dockerfile.oracle',
  }),
  row({
    repositories: ['docker.io/library/mongo'],
    directories: ['/data/db', '/data/configdb'],
    account: 'mongodb',
    source: 'docker-library/mongo@2c69a57:8.0/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/rabbitmq'],
    directories: ['/var/lib/rabbitmq', '/etc/rabbitmq', '/var/log/rabbitmq'],
    account: 'rabbitmq',
    source: 'docker-library/rabbitmq@9193c1d:4.0/ubuntu/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/cassandra'],
    directories: ['/etc/cassandra', '/var/lib/cassandra', '/var/log/cassandra'],
    account: 'cassandra',
    source: 'docker-library/cassandra@7b9da8f:5.0/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/caddy'],
    programs: ['caddy'],
    port: 80,
    anyUser: true,
    source: 'caddyserver/caddy-docker@62d1326:2.11/alpine/Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/eclipse-mosquitto'],
    directories: ['/mosquitto'],
    account: 'mosquitto',
    source: 'eclipse/mosquitto@192b7d8:docker/2.0/Dockerfile',
  }),
  row({
    repositories: ['quay.io/prometheus/prometheus'],
    families: ['busybox'],
    directories: ['/prometheus'],
    account: 'nobody',
    anyUser: true,
    source: 'prometheus/prometheus@d15adb9:Dockerfile',
  }),
  row({
    repositories: ['docker.io/library/elasticsearch'],
    directories: ['/usr/share/elasticsearch/data', '/usr/share/elasticsearch/logs', '/usr/share/elasticsearch/config'],
    account: 'elasticsearch',
    source: 'elastic/dockerfiles@000ec07:elasticsearch/Dockerfile',
  }),
  row({
    programs: ['nginx'],
    families: ['alpine', 'wolfi'],
    directories: ['/var/lib/nginx', '/var/log/nginx', '/run/nginx'],
    port: 80,
    account: 'nginx',
    anyUser: true,
    source: 'alpinelinux/aports@006f206:main/nginx/APKBUILD',
  }),
  row({
    programs: ['nginx'],
    families: ['debian', 'rhel', 'rhel-minimal', 'photon', 'suse'],
    directories: ['/var/lib/nginx', '/var/log/nginx'],
    files: ['/run/nginx.pid'],
    port: 80,
    anyUser: true,
    source: 'wikimedia/operations-software-nginx@18a8e1c:debian/rules',
  }),
  row({
    programs: ['apache2', 'apache2ctl', 'apachectl', 'apache2-foreground'],
    families: ['debian'],
    directories: ['/var/log/apache2', '/var/run/apache2', '/var/lock/apache2'],
    port: 80,
    anyUser: true,
    source: 'docker-library/php@445bf41:8.3/bookworm/apache/Dockerfile',
  }),
  row({
    programs: ['httpd-foreground'],
    directories: ['$HTTPD_PREFIX/logs'],
    port: 80,
    anyUser: true,
    source: 'docker-library/httpd@9b63b37:2.4/Dockerfile',
  }),
  row({
    programs: ['httpd'],
    families: ['alpine'],
    directories: ['/var/log/apache2', '/run/apache2'],
    port: 80,
    anyUser: true,
    source: 'alpinelinux/aports@008714a:main/apache2/APKBUILD',
  }),
  row({
    programs: ['redis-server', 'redis-sentinel'],
    families: ['alpine', 'debian'],
    directories: ['/var/lib/redis', '/var/log/redis'],
    anyUser: true,
    source: 'alpinelinux/aports@024897e:main/redis/APKBUILD',
  }),
  row({
    programs: ['catalina.sh', 'startup.sh'],
    directories: ['$CATALINA_HOME/logs', '$CATALINA_HOME/temp', '$CATALINA_HOME/work'],
    beside: ['$CATALINA_HOME/webapps'],
    anyUser: true,
    source: 'docker-library/tomcat@40f27d5:10.1/jdk21/temurin-noble/Dockerfile',
  }),
  row({
    programs: ['caddy'],
    port: 80,
    anyUser: true,
    source: 'caddyserver/caddy-docker@62d1326:2.11/alpine/Dockerfile',
  }),
  row({
    programs: ['start.jar'],
    directories: ['$JETTY_BASE', '$TMPDIR'],
    anyUser: true,
    source: 'jetty/jetty.docker@029e2b8:eclipse-temurin/12.0/jdk17/Dockerfile',
  }),
];

/**
 * The servers that a stage starts, by what its container runs, or else by what its base image does. The first row of a
 * program is the closest.
 */
export const serversOf = ({
  stage,
  start,
}: {
  readonly stage: StageUser;
  readonly start: Start;
}): readonly Server[] => {
  const facts = stage.image?.facts;
  const names = start.programs.map(({ name }) => name);
  const fits = ({ repositories, families }: Server): boolean => {
    if (repositories.length > 0 && (facts === undefined || !repositories.includes(facts.image))) return false;
    return families.length === 0 || (facts !== undefined && families.includes(facts.family));
  };
  const candidates = servers.filter(fits);
  const inherits = start.entrypoint === undefined && start.command === undefined;
  if (inherits) return candidates.filter(({ repositories }) => repositories.length > 0).slice(0, 1);
  const found = names.flatMap((name) => candidates.find(({ programs }) => programs.includes(name)) ?? []);
  return [...new Set(found)];
};
