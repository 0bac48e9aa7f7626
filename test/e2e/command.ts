import { spawn } from 'node:child_process';

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Milliseconds; the command is killed after them and counts as exit code 124. */
  readonly timeout?: number;
};

const TIMED_OUT = 124;
const NOT_STARTED = 127;
const DEFAULT_TIMEOUT = 120_000;

/** Runs a program without a shell. It always answers: a program that cannot start is exit code 127. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', ...options.env };
    const child = spawn(command, [...args], { cwd: options.cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeout ?? DEFAULT_TIMEOUT);
    const done = (code: number, more = '') => {
      clearTimeout(timer);
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() + more });
    };
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => done(NOT_STARTED, error.message));
    child.on('close', (code) => done(timedOut ? TIMED_OUT : (code ?? NOT_STARTED)));
    child.stdin.end(options.input ?? '');
  });

/** As `run`, but anything other than exit code 0 throws with what the program said. */
export const must = async (command: string, args: readonly string[], options: RunOptions = {}): Promise<string> => {
  const ran = await run(command, args, options);
  if (ran.code === 0) return ran.stdout;
  const said = `${ran.stdout}\n${ran.stderr}`.trim().split('\n').slice(-30).join('\n');
  throw new Error(`${command} ${args.join(' ')}: exit code ${ran.code}\n${said}`);
};
