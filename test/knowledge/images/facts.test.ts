import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookupImage } from '../../../src/knowledge/images/lookup.js';

const ports = suite('knowledge/images: ports below 1024');

for (const [sentence, word, expected] of [
  ['Apache listens on 80', 'wordpress:php8.3', [80]],
  ['by its name, too', 'wordpress:php8.3-apache', [80]],
  ['php-fpm on 9000', 'wordpress:php8.3-fpm', []],
  ['Apache of a version', 'wordpress:6.5-apache', [80]],
  ['php-fpm of a version', 'wordpress:6.5-php8.3-fpm', []],
  ['Apache of Friendica', 'friendica:2024.08-apache', [80]],
  ['what Friendica is without a word', 'friendica', [80]],
  ['php-fpm of Friendica', 'friendica:2024.08-fpm', []],
  ['Apache of Monica', 'monica:4-apache', [80]],
  ['php-fpm of Monica', 'monica:4-fpm', []],
  ['Apache of Postfix Admin', 'postfixadmin:3', [80]],
  ['php-fpm of Postfix Admin', 'postfixadmin:3.3-fpm', []],
  ['php-fpm of an older one', 'postfixadmin:3.2-fpm', []],
  ['Apache of an older one', 'postfixadmin:3.2-apache', [80]],
  ['on Alpine', 'friendica:2024.08-fpm-alpine', []],
] as const) {
  ports(`${sentence}: ${word}`, () => assert.equal(lookupImage(word)?.facts.privilegedPorts, expected));
}

ports.run();

const owned = suite('knowledge/images: directories that are not root’s');

for (const [word, path, expected] of [
  ['odoo:17', '/mnt/extra-addons', 'odoo:root'],
  ['odoo:18', '/mnt/extra-addons', 'odoo:root'],
  ['odoo:17', '/var/lib/odoo', 'undefined:undefined'],
  ['sonatype/nexus3', '/nexus-data', 'nexus:nexus'],
  ['apache/airflow', '/opt/airflow', 'airflow:root'],
] as const) {
  owned(`${path} of ${word}`, () => {
    const found = lookupImage(word)?.facts.owned.find((each) => each.path === path);
    assert.is(`${found?.owner}:${found?.group}`, expected);
  });
}

owned.run();
