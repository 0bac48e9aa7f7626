import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../e2e/tally.js';

export const top = new URL('../..', import.meta.url).pathname;

/** Programs of others stay here from run to run. */
const HOME = join(top, 'node_modules/.cache/consumers');

const VERSIONS = {
  reviewdog: 'github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0',
  packages: ['@microsoft/sarif-multitool@5.7.0', '@actions/core@3.0.1', 'marked@18.2.1'],
  python: ['junitparser==5.0.3'],
} as const;

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export const ran = (program: string, args: readonly string[], cwd: string, input = ''): Ran => {
  const options = { cwd, input, encoding: 'utf8', timeout: 300_000, maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  return { code: status, out: stdout ?? '', err: error === undefined ? stderr : String(error) };
};

const installed = (path: string, program: string, args: readonly string[]): string => {
  mkdirSync(HOME, { recursive: true });
  const file = join(HOME, path);
  if (existsSync(file)) return file;
  const { code, err } = ran(program, args, HOME);
  if (code !== 0 || !existsSync(file)) skip(`${program} could not install it: ${err.trim().split('\n').at(-1)}`);
  return file;
};

/** Built of its source. */
export const reviewdog = (): string =>
  installed('bin/reviewdog', 'env', [`GOBIN=${join(HOME, 'bin')}`, 'go', 'install', VERSIONS.reviewdog]);

const packageFile = (path: string): string =>
  installed(join('node_modules', path), 'npm', [
    ...['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', HOME],
    ...VERSIONS.packages,
  ]);

/** The program itself: the script around it puts its arguments through a shell. */
export const multitool = (): string => {
  const file = packageFile('@microsoft/sarif-multitool-linux/Sarif.Multitool');
  chmodSync(file, 0o755);
  return file;
};

export const actionsCore = (): string => packageFile('@actions/core/lib/core.js');

export const marked = (): string => packageFile('marked/lib/marked.esm.js');

/** A Python that has junitparser. */
export const python = (): string => {
  installed('venv/bin/python3', 'python3', ['-m', 'venv', join(HOME, 'venv')]);
  installed('venv/bin/junitparser', join(HOME, 'venv/bin/pip'), ['install', '--quiet', ...VERSIONS.python]);
  return join(HOME, 'venv/bin/python3');
};
