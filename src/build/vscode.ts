import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extensionFiles } from './extension.js';

/** `npm run vscode`: makes the extension of VS Code, and packs it as a .vsix. A directory to put it in may be named. */
const top = new URL('../../', import.meta.url).pathname;
const into = resolve(process.argv[2] ?? join(top, 'dist'));
const folder = join(into, 'vscode');

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of await extensionFiles(top)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** It is large, and nothing else needs it. */
const PACKER = '@vscode/vsce@3.9.2';

const file = join(into, 'dockerfile-nonroot.vsix');
const { status } = spawnSync(
  'npm',
  ['exec', '--yes', `--package=${PACKER}`, '--', 'vsce', 'package', '--no-dependencies', '--out', file],
  { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
