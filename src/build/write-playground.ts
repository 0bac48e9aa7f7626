import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { playground } from './playground.js';

/** `npm run playground -- DIRECTORY`: writes the page that any static host can show. */
const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Say where the page is to be written: npm run playground -- DIRECTORY');
  process.exit(2);
}
const top = new URL('../../', import.meta.url).pathname;
mkdirSync(directory, { recursive: true });
for (const [name, text] of await playground(top)) writeFileSync(join(directory, name), text);
console.log(`The page is in ${resolve(directory)}/index.html. Put the directory on any static host.`);
