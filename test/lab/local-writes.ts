/**
 * Runs build tools as nobody in a directory that is root's, and in one of their own, and prints where a row of
 * src/knowledge/local-writes is wrong: each has to fail in the first and to leave in the second what the row says. To be
 * run as root, with the tools in PATH: `npx tsx test/lab/local-writes.ts`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localWrites } from '../../src/knowledge/local-writes.js';

const NOBODY = 65534;

/** A project that each of the tools can build without the network. */
const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{"name":"x","version":"1.0.0","private":true,"license":"MIT","dependencies":{"a":"file:./a"}}',
  'a/package.json': '{"name":"a","version":"1.0.0"}',
  'package-lock.json': JSON.stringify({
    name: 'x',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'x', version: '1.0.0', license: 'MIT', dependencies: { a: 'file:./a' } },
      a: { version: '1.0.0' },
      'node_modules/a': { resolved: 'a', link: true },
    },
  }),
};

const project = (owner: number): string => {
  const top = mkdtempSync(join(tmpdir(), 'local-writes-'));
  chmodSync(top, 0o755);
  const directory = join(top, 'project');
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  for (const path of [
    directory,
    ...readdirSync(directory, { recursive: true }).map((each) => join(directory, `${each}`)),
  ])
    chownSync(path, owner, owner);
  return directory;
};

const runIn = (directory: string, words: readonly string[]): number | null => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  chownSync(home, NOBODY, NOBODY);
  const [program = '', ...args] = words;
  const environment = { PATH: process.env.PATH, HOME: home, CI: '1' };
  return spawnSync(program, args, { cwd: directory, uid: NOBODY, gid: NOBODY, env: environment, timeout: 120_000 })
    .status;
};

for (const { names, commands, writes } of localWrites()) {
  for (const name of names) {
    for (const command of commands) {
      const words = [name, ...(command === '' ? [] : command.split(' '))];
      const closed = runIn(project(0), words);
      const own = project(NOBODY);
      const open = runIn(own, words);
      const left = writes.filter((each) => existsSync(join(own, each)));
      const right = closed !== 0 && open === 0 && left.length === writes.length;
      console.log(
        `${right ? 'ok' : 'WRONG'} ${words.join(' ')}: root's ${closed}, own ${open}, left ${left.join(' ') || 'nothing'}`,
      );
    }
  }
}
