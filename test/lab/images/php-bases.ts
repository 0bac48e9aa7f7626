import type { Base } from './base.js';

const apache = `
a2dismod mpm_event && a2enmod mpm_prefork php8.2
rm -rf /var/www/html && mkdir -p /var/www/html && chown www-data:www-data /var/www/html && chmod 1777 /var/www/html
mkdir -p /var/run/apache2 /var/lock/apache2 && chmod 1777 /var/run/apache2 /var/lock/apache2 /var/log/apache2
chown www-data:www-data /var/run/apache2 /var/lock/apache2 /var/log/apache2
sed -ri 's/^export ([^=]+)=(.*)$/: \${\\1:=\\2}\\nexport \\1/' /etc/apache2/envvars
ln -sfT /dev/stderr /var/log/apache2/error.log && ln -sfT /dev/stdout /var/log/apache2/access.log
ln -sfT /dev/stdout /var/log/apache2/other_vhosts_access.log
printf '#!/bin/sh\\nset -e\\n. /etc/apache2/envvars\\nrm -f "$APACHE_PID_FILE"\\nexec apache2 -DFOREGROUND "$@"\\n' > /usr/local/bin/apache2-foreground
chmod 755 /usr/local/bin/apache2-foreground`;

const entry = (
  program: string,
): string => `printf '#!/bin/sh\\nset -e\\nif [ "\${1#-}" != "$1" ]; then\\n  set -- ${program} "$@"\\nfi\\nexec "$@"\\n' > /usr/local/bin/docker-php-entrypoint
chmod 755 /usr/local/bin/docker-php-entrypoint && ln -s /usr/bin/php /usr/local/bin/php`;

/** PHP as a program, and as a module of Apache. */
export const PHP_BASES: readonly Base[] = [
  {
    name: 'php',
    standsFor: ['php:8.2-cli', 'php:8.2'],
    packages: ['php-cli', 'php-sqlite3'],
    script: entry('php'),
    config: 'ENTRYPOINT ["docker-php-entrypoint"]\nCMD ["php", "-a"]',
  },
  {
    name: 'php-apache',
    standsFor: ['php:8.2-apache'],
    packages: ['libapache2-mod-php', 'php-cli', 'php-sqlite3', 'apache2'],
    script: `${entry('apache2-foreground')}\n${apache}`,
    config: `ENTRYPOINT ["docker-php-entrypoint"]
ENV APACHE_CONFDIR=/etc/apache2
ENV APACHE_ENVVARS=/etc/apache2/envvars
STOPSIGNAL SIGWINCH
WORKDIR /var/www/html
EXPOSE 80
CMD ["apache2-foreground"]`,
  },
];
