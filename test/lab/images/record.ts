import { readFileSync, writeFileSync } from 'node:fs';
import type { Attempt } from './attempt.js';

/** Writes what came of a case into its file. Why it is so stays as somebody has written it. */
export const recordIn = (file: string, { safety, after }: Attempt): void => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const body = lines.findIndex((line) => line.startsWith('-- '));
  const others = lines.filter((line, index) => index >= body || !/^(fix|after):/.test(line));
  writeFileSync(file, [`fix: ${safety}`, `after: ${after}`, ...others].join('\n'));
};
