import type { EngineHost } from './engine-host.js';

/** Milliseconds between two looks, and for programs of an engine that are about to end by themselves. */
const STEP = 100;
const PATIENCE = 5000;

/** Processes whose root is a file system that was mounted from a directory of this name, parents first. */
export const processesIn = (host: EngineHost, name: string): readonly number[] => {
  const inside = new Set(pidsOf(host).filter((pid) => isRootedIn(host, pid, name)));
  const depth = (pid: number): number => (inside.has(parentOf(host, pid)) ? 1 : 0);
  return [...inside].sort((a, b) => depth(a) - depth(b) || a - b);
};

/** Ends its containers, waits for an engine's own programs to put things away, and ends those too. */
export const endProcesses = async (host: EngineHost, name: string): Promise<void> => {
  const end = host.clock() + PATIENCE;
  for (const pid of processesIn(host, name)) host.kill(pid);
  while (named(host, name).length > 0 && host.clock() < end) await host.sleep(STEP);
  for (const pid of [...named(host, name), ...processesIn(host, name)]) host.kill(pid);
};

const pidsOf = (host: EngineHost): readonly number[] => host.list('/proc').filter(isNumber).map(Number);

const isNumber = (entry: string): boolean => /^\d+$/.test(entry);

/** Fields of a line: id, parent, device, root, mount point, and behind a dash the file system with its directories. */
const isRootedIn = (host: EngineHost, pid: number, name: string): boolean =>
  (host.peek(`/proc/${pid}/mountinfo`) ?? '')
    .split('\n')
    .some((line) => line.includes(name) && line.split(' ')[4] === '/');

/** Programs that were given the directory, and those that they started: these have it in their environment. */
const named = (host: EngineHost, name: string): readonly number[] =>
  pidsOf(host).filter((pid) =>
    ['cmdline', 'environ'].some((file) => host.peek(`/proc/${pid}/${file}`)?.includes(name) === true),
  );

/** The fourth field; the second is the program's name, in which anything may be. */
const parentOf = (host: EngineHost, pid: number): number => {
  const stat = host.peek(`/proc/${pid}/stat`) ?? '';
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
};
