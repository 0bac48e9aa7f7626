import { systemCalls } from '../knowledge/system-calls.js';
import type { EngineHost, Running } from './engine-host.js';
import type { Trace } from './model.js';
import { hasEnded } from './processes.js';
import { tracer as say } from './sentences.js';
import { callsIn, MOST_CALLS } from './trace-lines.js';

export type Tracer = {
  /** Looks at processes from now on, and at all that they start. */
  readonly attach: (pids: readonly number[]) => Promise<void>;
  /** Looks no more. */
  readonly stop: () => Promise<void>;
  /** What was seen, when nobody looks any more. */
  readonly read: (workdir: string) => Trace;
};

/** Ends what it starts when its report gets too long; the program that is looked at goes on without it. */
const PROGRAM = 'prlimit';
const TRACER = 'strace';

/** Milliseconds in which it has to hold the processes, and between two looks at whether it does. */
const PATIENCE = 5000;
const STEP = 20;

/** Bytes of its report that are read. */
const MOST = 128 * 1024 * 1024;

/** The file is ours and lies in a directory that only we can read. */
export const newTracer = (host: EngineHost, file: string): Tracer => {
  const running: Running[] = [];
  let missing: string | undefined = say.notSeen;
  const attach: Tracer['attach'] = async (pids) => {
    const args = [
      `--fsize=${MOST}`,
      TRACER,
      ...OPTIONS,
      '-e',
      `trace=${filter()}`,
      '-o',
      file,
      ...pids.flatMap((pid) => ['-p', String(pid)]),
    ];
    const started = host.start(PROGRAM, args, {});
    running.push(started);
    const end = host.clock() + PATIENCE;
    const holds = (pid: number) => started.output().includes(`Process ${pid} attached`);
    // Of a runtime's processes one or the other ends before it can be held.
    const isThere = () => pids.some(holds) && pids.every((pid) => holds(pid) || hasEnded(host, pid));
    while (!isThere() && started.code() === undefined && host.clock() < end) await host.sleep(STEP);
    missing = isThere() ? (running.length > 1 ? missing : undefined) : whyNot(started);
  };
  return {
    attach,
    stop: async () => {
      for (const each of running) await each.stop();
    },
    read: (workdir) => {
      if (missing !== undefined) return { missing };
      const calls = callsIn(host.begin(file, MOST), workdir);
      // It held what only set the container up.
      if (calls.length === 0) return { missing: say.notSeen };
      return { calls, isCut: calls.length >= MOST_CALLS || (host.look(file)?.size ?? 0) >= MOST };
    },
  };
};

const filter = (): string =>
  systemCalls()
    .flatMap((row) => row.names)
    // A question mark: the call need not be known on this machine.
    .map((name) => `?${name}`)
    .join(',');

const OPTIONS = ['-f', '-y', '-Y', '-A', '-e', 'signal=none'];

const whyNot = (running: Running): string => {
  const code = running.code();
  const said = running.output().trim().split('\n').at(-1) ?? '';
  // Where it is there itself, it says with the same code that the other one is not.
  if (code === NOT_STARTED) return say.notInstalled(said.startsWith(PROGRAM) ? TRACER : PROGRAM);
  return code === undefined ? say.tooLate : say.says(said.replace(/^strace: */, ''));
};

const NOT_STARTED = 127;
