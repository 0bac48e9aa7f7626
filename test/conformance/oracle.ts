import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FileReply, FileRequest, OracleImage, WordReply, WordRequest } from './protocol.js';

/** BuildKit's own packages, in a process of their own that answers in the order it is asked. */
export type Oracle = {
  readonly file: (request: FileRequest) => Promise<FileReply>;
  readonly word: (request: WordRequest) => Promise<WordReply>;
  readonly close: () => void;
};

const SOURCE = fileURLToPath(new URL('oracle', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/conformance', import.meta.url));
const BUILD_LIMIT = 600_000;

/** Why there is no oracle on this machine; `undefined` when there can be one. */
export const whyNoOracle = (): string | undefined => {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (status !== 0) return 'Go is not installed';
  return stdout.startsWith('go version') ? undefined : 'go version says nothing';
};

/** Compiles the oracle and answers the path of the program. The first time fetches the modules of `go.sum`. */
export const buildOracle = (): string => {
  mkdirSync(CACHE, { recursive: true });
  const program = join(CACHE, process.platform === 'win32' ? 'oracle.exe' : 'oracle');
  go(['build', '-mod=readonly', '-trimpath', '-o', program, '.']);
  return program;
};

/** Where the sources of BuildKit lie that the oracle is made of. */
export const buildkitDirectory = (): string => go(['list', '-m', '-f', '{{.Dir}}', 'github.com/moby/buildkit']).trim();

const go = (args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    cwd: SOURCE,
    encoding: 'utf8',
    timeout: BUILD_LIMIT,
    env: { ...process.env, CGO_ENABLED: '0' },
  });
  if (status === 0) return stdout;
  throw new Error(`go ${args[0]} fails: ${error?.message ?? stderr}`);
};

type Line = { readonly file?: FileReply; readonly word?: WordReply; readonly ask?: string };

type Waiting = { readonly take: (line: Line) => void; readonly fail: (reason: Error) => void };

/** Characters of the oracle's standard error that are kept. */
const LAST_WORDS = 2000;

/** Starts the oracle. `imageOf` is asked once for every image that a FROM means, by its canonical name. */
export const startOracle = (program: string, imageOf: (reference: string) => OracleImage): Oracle => {
  const child = spawn(program, [], { stdio: 'pipe' });
  const waiting: Waiting[] = [];
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify(message)}\n`);
  };
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line: Line = JSON.parse(text);
    if (line.ask !== undefined) send({ image: imageOf(line.ask) });
    else waiting.shift()?.take(line);
  });
  let said = '';
  // The lexer complains of every NUL; only the last words of an oracle that dies are of use.
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-LAST_WORDS);
  });
  failWhenGone(child, waiting, () => said);
  const ask = (message: object): Promise<Line> =>
    new Promise((take, fail) => {
      waiting.push({ take, fail });
      send(message);
    });
  return {
    file: async (file) => answered((await ask({ file })).file),
    word: async (word) => answered((await ask({ word })).word),
    close: () => child.stdin.end(),
  };
};

const answered = <T>(reply: T | undefined): T => {
  if (reply === undefined) throw new Error('the oracle answers something else than it was asked');
  return reply;
};

const failWhenGone = (child: ChildProcess, waiting: Waiting[], said: () => string): void => {
  const fail = (reason: Error): void => {
    for (const { fail } of waiting.splice(0)) fail(reason);
  };
  child.on('error', fail);
  child.on('exit', (code, signal) => fail(new Error(`the oracle ends with ${code ?? signal}: ${said()}`)));
};

/** So many requests may be under way: fewer than the oracle's queue holds. */
const AHEAD = 100;

/** Goes through `items` with some of them under way at a time; `each` sees them in order. */
export const inParallel = async <T>(items: Iterable<T>, each: (item: T) => Promise<void>): Promise<void> => {
  const underWay = new Set<Promise<void>>();
  for (const item of items) {
    const done: Promise<void> = each(item).finally(() => underWay.delete(done));
    underWay.add(done);
    if (underWay.size >= AHEAD) await Promise.race(underWay);
  }
  await Promise.all(underWay);
};
