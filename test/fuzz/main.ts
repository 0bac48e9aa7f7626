import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Tries the promises of check and fix on files by the thousand, looks for new paths through the code with
texts that are changed again and again, and measures how time grows with length.

  --times N   N times as much of everything (default 1: below five minutes on two processors)
  --seed N    the seed of what is made up (default 1)
  --dir PATH  tries every Dockerfile below this directory too
`;

const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const top = new URL('../..', import.meta.url).pathname;
const env = {
  ...process.env,
  FUZZ_TIMES: options.times,
  FUZZ_SEED: options.seed,
  ...(options.dir === undefined ? {} : { FUZZ_DIR: resolve(options.dir) }),
};

type Ran = { readonly text: string; readonly code: number };

/** The run of some tests; what it says is kept, as two that speak at once cannot be read. */
const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const command = ['--import', 'tsx', 'test/run.ts', ...args];
    const child = spawn(process.execPath, command, { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    // Whoever ends us for taking too long wants to know at what.
    process.once('SIGTERM', () => child.kill());
    child.on('close', (code) => {
      process.stdout.write(text);
      done({ text, code: code ?? 1 });
    });
  });

const LAST = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/;

const test = async (): Promise<void> => {
  // What is measured takes as long as all of the rest.
  const ran = await Promise.all([run('test/fuzz/growth'), run('test/fuzz', 'growth')]);
  const counts = ran.map(({ text }) => LAST.exec(text)?.slice(1).map(Number) ?? [0, 1, 0]);
  const [passed, failed, skipped] = [0, 1, 2].map((at) => counts.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = ran.every(({ code }) => code === 0) ? 0 : 1;
};

if (options.help) process.stdout.write(HELP);
else await test();
