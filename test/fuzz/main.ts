import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Tries the promises of check and fix on Dockerfiles by the thousand, and how time grows with their length.

  --runs N    Dockerfiles for each of the five sets of options (default 2000)
  --seed N    the seed of what is made up (default 1); the same seed makes the same Dockerfiles
  --dir PATH  tries every Dockerfile below this directory too
  --most N    largest size of the files by which growth is measured (default 8000)
`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
    most: { type: 'string', default: '8000' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(HELP);
else {
  const top = new URL('../..', import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/run.ts', 'test/fuzz'], {
    cwd: top,
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_RUNS: options.runs,
      FUZZ_SEED: options.seed,
      FUZZ_MOST: options.most,
      ...(options.dir === undefined ? {} : { FUZZ_DIR: resolve(options.dir) }),
    },
  });
  process.exitCode = status ?? 1;
}
