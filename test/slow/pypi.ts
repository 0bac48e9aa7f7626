import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf } from '../program.js';

/** A program of Python's registry, or that of the machine; says so and answers `undefined` where it can be had nowhere. */
export const ofPython = (name: string): string | undefined => {
  const run = (command: string, ...argv: readonly string[]): number | null =>
    spawnSync(command, argv, { timeout: 300_000 }).status;
  if (run(name, '--version') === 0) return name;
  const directory = directoryOf({});
  run('python3', '-m', 'venv', join(directory, 'venv'));
  run(join(directory, 'venv/bin/pip'), 'install', '--quiet', name);
  const installed = join(directory, 'venv/bin', name);
  if (existsSync(installed)) return installed;
  process.stdout.write(`skipped: ${name} cannot be installed here\n`);
  return undefined;
};
