/**
 * Prints what the directories of src/knowledge/directories are in the systems below the directories that it is told, and
 * what of it the table does not say for Debian: `debootstrap --variant=minbase bookworm ROOT`, then
 * `npx tsx test/lab/directories.ts ROOT…`.
 */
import { lstatSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { directories } from '../../src/knowledge/directories.js';

const stateOf = (root: string, path: string): string | undefined => {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink()) return `-> ${posix.resolve(posix.dirname(path), readlinkSync(join(root, path)))}`;
  const mode = (stat.mode & 0o7777).toString(8).padStart(4, '0');
  return stat.uid === 0 && stat.gid === 0 ? mode : `${mode} ${stat.uid}:${stat.gid}`;
};

for (const root of process.argv.slice(2)) {
  for (const { names, in: states } of directories()) {
    for (const path of names) {
      const found = stateOf(root, path);
      const told = states.get('debian');
      if (found !== told) console.log(`${root} ${path}: ${found ?? 'not there'}, the table says ${told ?? 'nothing'}`);
    }
  }
}
