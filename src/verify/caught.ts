import type { EngineHost } from './engine-host.js';
import { pidsOf } from './processes.js';

/** Milliseconds between two looks: a runtime takes fifty and more from a container's first process to its program. */
const STEP = 1;

/**
 * Waits for the first processes of a container and holds them before its program begins; none when `isOver` first. What
 * they start meanwhile is held, too.
 */
export const caught = async (
  host: EngineHost,
  isOurs: (pid: number) => boolean,
  isOver: () => boolean,
): Promise<readonly number[]> => {
  const known = new Set(pidsOf(host));
  while (!isOver()) {
    const held = newOnes(host, known, isOurs);
    for (const pid of held) host.hold(pid);
    // Between the look and the hold one may have started another.
    if (held.length > 0) return [...held, ...later(host, known, isOurs)];
    await host.sleep(STEP);
  }
  return [];
};

const later = (host: EngineHost, known: Set<number>, isOurs: (pid: number) => boolean): readonly number[] => {
  const held = newOnes(host, known, isOurs);
  for (const pid of held) host.hold(pid);
  return held;
};

/** A process that is not ours yet may become it: a runtime moves it into the container's group. */
const newOnes = (host: EngineHost, known: Set<number>, isOurs: (pid: number) => boolean): readonly number[] => {
  const found = pidsOf(host).filter((pid) => !known.has(pid) && isOurs(pid));
  for (const pid of found) known.add(pid);
  return found;
};
