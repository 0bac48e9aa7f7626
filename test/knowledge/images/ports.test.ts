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
  ['on Alpine', 'friendica:2024.08-fpm-alpine', []],
] as const) {
  ports(`${sentence}: ${word}`, () => assert.equal(lookupImage(word)?.facts.privilegedPorts, expected));
}

ports.run();
