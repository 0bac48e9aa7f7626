import type { Host } from './host.js';
import type { Checked } from './prepare.js';
import type { Settings } from './settings.js';
import type { Answer, Task, Worker } from './task.js';

/** Files that a thread is given at once: those that lie together, which often share their context. */
const TOGETHER = 16;

/** Blocks for each thread that are asked for before the first of them is told. */
const AHEAD = 4;

/** Files for which one more thread is worth its start. */
const WORTH = 150;

/** So many are started where nobody says how many: each takes some 50 MB. */
const MOST_UNASKED = 8;

/** How many threads check so many files; 0: none beside this one. */
export const jobsFor = (host: Host, { mode, jobs, resolve }: Settings, files: number): number => {
  // What is written, or looked up, is needed by files that come later.
  if (mode !== 'check' || resolve !== undefined) return 0;
  const asked = jobs ?? Math.min(host.cores(), MOST_UNASKED, Math.floor(files / WORTH));
  return asked < 2 ? 0 : Math.min(asked, Math.ceil(files / TOGETHER));
};

/**
 * What came of each of so many files, in their order, whichever thread has checked it. `locked` gets the images of which
 * the lock file was believed. `undefined`: no thread can be started.
 */
export const checkedInThreads = (
  start: (task: Task) => Worker | undefined,
  paths: readonly string[],
  { flags }: Settings,
  threads: number,
  files: number,
  locked: Set<string>,
): AsyncGenerator<Checked, void> | undefined => {
  const workers: Worker[] = [];
  for (let at = 0; at < threads; at += 1) {
    const worker = start({ flags, paths });
    if (worker === undefined) return undefined;
    workers.push(worker);
  }
  return answersOf(workers, files, locked);
};

async function* answersOf(
  workers: readonly Worker[],
  files: number,
  locked: Set<string>,
): AsyncGenerator<Checked, void> {
  const busy = workers.map(() => 0);
  const open: Promise<Answer>[] = [];
  let asked = 0;
  const ask = (): void => {
    const at = busy.indexOf(Math.min(...busy));
    const count = (more: number): void => {
      busy[at] = (busy[at] ?? 0) + more;
    };
    const answer = workers[at]?.ask(asked, Math.min(asked + TOGETHER, files));
    if (answer === undefined) return;
    asked += TOGETHER;
    count(1);
    // It is awaited in its turn, and what fails is thrown then.
    answer.then(
      () => count(-1),
      () => count(-1),
    );
    open.push(answer);
  };
  try {
    for (;;) {
      while (asked < files && open.length < workers.length * AHEAD) ask();
      const answer = await open.shift();
      if (answer === undefined) return;
      for (const name of answer.locked) locked.add(name);
      yield* answer.checked;
    }
  } finally {
    for (const { stop } of workers) stop();
  }
}
