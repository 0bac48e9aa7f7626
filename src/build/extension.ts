import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleExtension, bundleProgram } from './bundle.js';
import type { Files } from './generated.js';
import { licences } from './licences.js';

const HOME = 'src/editor/vscode';

/** All that the extension of VS Code consists of, by its path in it: the program is a part of it. */
export const extensionFiles = async (top: string): Promise<Files> => {
  const [program, extension] = [await bundleProgram(top), await bundleExtension(top)];
  const files = new Map([...program.files, ...extension.files]);
  files.delete('bin/action.js');
  const read = (path: string): string => readFileSync(join(top, path), 'utf8');
  for (const name of ['README.md', 'CHANGELOG.md', '.vscodeignore']) files.set(name, read(`${HOME}/${name}`));
  files.set('LICENSE', read('LICENSE'));
  files.set('THIRD-PARTY.md', licences(top, [...program.inputs, ...extension.inputs], HAVE));
  files.set('package.json', manifestOf(read(`${HOME}/package.json`), read('package.json')));
  return files;
};

const HAVE = 'The files in `bin/` contain code of these packages.';

/** With what both have in common as the program has it. Our own modules are none of the editor's. */
const manifestOf = (own: string, program: string): string => {
  const { type: _, ...manifest } = JSON.parse(own);
  const { version, license, homepage, repository, bugs } = JSON.parse(program);
  return `${JSON.stringify({ ...manifest, version, license, homepage, repository, bugs: { url: bugs } }, undefined, 2)}\n`;
};
