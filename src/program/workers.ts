import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker as Thread, workerData } from 'node:worker_threads';
import type { Input } from './inputs.js';
import { workers as say } from './sentences.js';
import { type Answer, AS_WORKER, type Ask, type Task, type Worker } from './task.js';

/** The program as Node runs it, beside the file that this is built into. */
const PROGRAM = new URL('./dockerfile-nonroot.js', import.meta.url);

/** Starts the program once more, in a thread. */
export const startWorker = (task: Task): Worker | undefined => {
  const program = fileURLToPath(PROGRAM);
  if (!existsSync(program)) return undefined;
  const thread = new Thread(program, { argv: [AS_WORKER], workerData: task });
  const open: { readonly done: (answer: Answer) => void; readonly failed: (error: unknown) => void }[] = [];
  let reason: unknown;
  const end = (error: unknown): void => {
    reason ??= error;
    for (const each of open.splice(0)) each.failed(reason);
  };
  thread.on('message', (answer: Answer) => open.shift()?.done(answer));
  thread.on('error', end);
  thread.on('exit', (code) => end(new Error(say.ended(code))));
  return {
    ask: (inputs) =>
      new Promise((done, failed) => {
        if (reason !== undefined) return failed(reason);
        open.push({ done, failed });
        thread.postMessage(inputs satisfies Ask);
      }),
    stop: () => {
      thread.postMessage(undefined);
      thread.unref();
    },
  };
};

/** In a thread: what it is to check. */
export const ownTask = (): Task => workerData;

/** In a thread: answers what it is asked until there is nothing more. */
export const answerAll = (answer: (inputs: readonly Input[]) => Promise<Answer>): void => {
  let before = Promise.resolve();
  parentPort?.on('message', (asked: Ask) => {
    if (asked === undefined) return parentPort?.close();
    before = before.then(async () => parentPort?.postMessage(await answer(asked)));
    before.catch((error: unknown) => {
      // Whoever has asked is told by an error of the thread.
      setImmediate(() => {
        throw error;
      });
    });
  });
};
