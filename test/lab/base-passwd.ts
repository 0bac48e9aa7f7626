import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npx tsx test/lab/base-passwd.ts FILE.deb ...`: the accounts that each of these packages of base-passwd makes, as the
 * words of `src/knowledge/releases/debian.json`.
 */
const main = (packages: readonly string[]): void => {
  for (const file of packages) {
    const directory = mkdtempSync(join(tmpdir(), 'base-passwd-'));
    try {
      const { status, stderr } = spawnSync('dpkg-deb', ['-x', file, directory], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${file}: ${stderr}`);
      const master = (name: string) => readFileSync(join(directory, 'usr/share/base-passwd', name), 'utf8');
      console.log(`${file}\nusers: ${words(master('passwd.master'), [0, 2, 3, 5])}`);
      console.log(`groups: ${words(master('group.master'), [0, 2])}`);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
};

/** The fields of each line that are asked for, a word a line. */
const words = (text: string, fields: readonly number[]): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(':'))
    .map((parts) => fields.map((field) => parts[field] ?? '').join(':'))
    .join(' ');

main(process.argv.slice(2));
