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

export const pidsOf = (host: EngineHost): readonly number[] => host.list('/proc').filter(isNumber).map(Number);

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

export const parentOf = (host: EngineHost, pid: number): number => Number(statOf(host, pid)[1] ?? 0);

/** Whether a process is no more, or only waits for its parent to notice. */
export const hasEnded = (host: EngineHost, pid: number): boolean => ENDED.has(statOf(host, pid)[0] ?? '');

const ENDED: ReadonlySet<string> = new Set(['', 'Z', 'X', 'x']);

/** Clock ticks for which a process and all that it has started ran: fields 14 and 15 of each, of ended ones 16 and 17. */
export const usedBy = (host: EngineHost, first: number): number => {
  const pids = [...pidsOf(host)].sort((a, b) => a - b);
  const stats = new Map(pids.map((pid) => [pid, statOf(host, pid)]));
  const inside = new Set([first]);
  let total = 0;
  // A parent has nearly always the lower number, and so comes first; what is missed is only time.
  for (const [pid, [, parent = '', ...fields]] of stats) {
    if (pid !== first && !inside.has(Number(parent))) continue;
    inside.add(pid);
    total += fields.slice(9, 13).reduce((sum, field) => sum + (Number(field) || 0), 0);
  }
  return total;
};

/** The fields of a process from the third on; the second is the program's name, in which anything may be. */
const statOf = (host: EngineHost, pid: number): readonly string[] => {
  const stat = host.peek(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};
