import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated, PROGRAM, templatesFile } from './generated.js';

/** `npm run bundle`: writes all that is generated. */
const top = new URL('../../', import.meta.url).pathname;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};

write(...templatesFile(top));
const made = await generated(top);
rmSync(join(top, 'bin'), { recursive: true, force: true });
for (const [path, text] of made) write(path, text);
chmodSync(join(top, PROGRAM), 0o755);
