import type { Input } from './inputs.js';
import { TOGETHER } from './job-count.js';
import type { Checked } from './prepare.js';
import type { Settings } from './settings.js';
import type { Answer, Task, Worker } from './task.js';

/** Blocks for each thread that are asked for before the first of them is told. */
const AHEAD = 4;

/** What threads read before they check. */
export const taskOf = ({ flags }: Settings, paths: readonly string[]): Task => ({ flags, paths });

/**
 * What came of each file, in their order, whichever thread has checked it. `locked` gets the images of which the lock file
 * was believed. `undefined`: no thread can be started.
 */
export const checkedInThreads = (
  start: (task: Task) => Worker | undefined,
  task: Task,
  threads: number,
  inputs: Iterable<Input>,
  locked: Set<string>,
): AsyncGenerator<Checked, void> | undefined => {
  const workers: Worker[] = [];
  for (let at = 0; at < threads; at += 1) {
    const worker = start(task);
    if (worker === undefined) return undefined;
    workers.push(worker);
  }
  return answersOf(workers, blocksOf(inputs), locked);
};

function* blocksOf(inputs: Iterable<Input>): Generator<readonly Input[], void> {
  let block: Input[] = [];
  for (const input of inputs) {
    block.push(input);
    if (block.length < TOGETHER) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

async function* answersOf(
  workers: readonly Worker[],
  blocks: Iterator<readonly Input[], void>,
  locked: Set<string>,
): AsyncGenerator<Checked, void> {
  const lines = workers.map((worker) => ({ worker, waiting: 0 }));
  const open: Promise<Answer>[] = [];
  /** Gives the next block to the thread with the least to do; `false`: there is none. */
  const ask = (): boolean => {
    const block = blocks.next().value ?? undefined;
    const [line] = lines.toSorted((a, b) => a.waiting - b.waiting);
    if (block === undefined || line === undefined) return false;
    const done = (): void => {
      line.waiting -= 1;
    };
    line.waiting += 1;
    const answer = line.worker.ask(block);
    // It is awaited in its turn, and what fails is thrown then.
    answer.then(done, done);
    open.push(answer);
    return true;
  };
  try {
    for (;;) {
      while (open.length < workers.length * AHEAD && ask());
      const answer = await open.shift();
      if (answer === undefined) return;
      for (const name of answer.locked) locked.add(name);
      yield* answer.checked;
    }
  } finally {
    for (const { stop } of workers) stop();
  }
}
