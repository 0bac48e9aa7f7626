import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generated, PROGRAM, sources } from './generated.js';
import { shownSamples } from './shown-samples.js';

/** `npm run bundle`: writes all that is generated. */
const top = new URL('../../', import.meta.url).pathname;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};

const shown = await shownSamples(top);
for (const [path, text] of sources(top, shown)) write(path, text);
const made = await generated(top, shown);
rmSync(join(top, 'bin'), { recursive: true, force: true });
for (const [path, text] of made) write(path, text);
chmodSync(join(top, PROGRAM), 0o755);
