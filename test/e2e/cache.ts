import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const directory = (): string => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dockerfile-nonroot-e2e');

/**
 * The path of a file that is slow to make. `recipe` is all that it depends on: another recipe makes another file.
 * `make` writes to the path that it is given, in a scratch directory of its own.
 */
export const cached = async (
  name: string,
  recipe: string,
  make: (target: string, scratch: string) => Promise<void>,
): Promise<string> => {
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 12);
  const path = join(directory(), `${name}-${key}`);
  if (existsSync(path)) return path;
  mkdirSync(directory(), { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'dockerfile-nonroot-make-'));
  const half = `${path}.${process.pid}`;
  try {
    await make(half, scratch);
    renameSync(half, path);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(half, { force: true });
  }
  return path;
};
