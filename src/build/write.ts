import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated, templatesFile } from './generated.js';

/** `npm run bundle [-- DIRECTORY]`: writes all that is generated, into the project or below another directory. */
const top = new URL('../../', import.meta.url).pathname;
const target = process.argv[2] ?? top;

const write = ({ path, text, mode }: { path: string; text: string; mode: number }): void => {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
};

write(templatesFile());
const files = await generated();
rmSync(join(target, 'bin/blocks'), { recursive: true, force: true });
for (const file of files) write(file);
