import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../src/program/decode.js';
import { PROGRAM } from '../program.js';
import { SHAPES } from './growth/shapes.js';

/**
 * Megabytes that V8 may use for objects; it ends the whole process when they do not do. The files
 * are of 1 MiB, with up to 150,000 commands.
 */
const MOST = 320;

/** Nearly the largest file of a shape that is not refused for its size. */
const largest = (make: (n: number) => string): string => {
  const fits = (n: number): boolean => typeof decode('Dockerfile', Buffer.from(make(n))) === 'string';
  let high = 1024;
  while (high < 2 ** 20 && fits(high)) high *= 2;
  let low = high / 2;
  while (high - low > low / 64) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return make(low);
};

const memory = suite(`fuzz: the largest files fit into ${MOST} MB`);

for (const [name, make] of SHAPES) {
  memory(name, () => {
    const directory = mkdtempSync(join(tmpdir(), 'memory-'));
    try {
      const file = join(directory, 'Dockerfile');
      writeFileSync(file, largest(make));
      const options = [`--max-old-space-size=${MOST}`, PROGRAM, 'check', '--diff', '--unsafe-fixes', file];
      const { status, signal, stderr } = spawnSync(process.execPath, options, {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        timeout: 120_000,
      });
      assert.ok(status === 0 || status === 1, `${signal ?? status}: ${stderr.slice(0, 500)}`);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
}

memory.run();
