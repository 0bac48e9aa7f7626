/**
 * Looks into the programs that src/knowledge/programs holds to make no account, and prints those in which nothing speaks
 * of accounts: no file of them, no program or function that makes them. `npx tsx test/lab/account-writers.ts [ROOT…]`
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../../src/knowledge/programs.js';

const roots = process.argv.length > 2 ? process.argv.slice(2) : ['/'];
const PLACES = ['usr/bin', 'usr/sbin', 'usr/local/bin', 'usr/local/sbin'];
const SPEAKS = /useradd|adduser|groupadd|addgroup|\/etc\/(?:passwd|group)\b|putpwent|putgrent|lckpwdf|pw_update/;

const fileOf = (name: string): string | undefined =>
  roots.flatMap((root) => PLACES.map((place) => join(root, place, name))).find((path) => existsSync(path));

for (const { names, accounts } of programs()) {
  if (accounts !== 'none') continue;
  for (const name of names) {
    const path = fileOf(name);
    const found = path === undefined ? undefined : SPEAKS.exec(readFileSync(realpathSync(path), 'latin1'))?.[0];
    console.log(`${name}: ${path === undefined ? 'not there' : (found ?? 'nothing')}`);
  }
}
