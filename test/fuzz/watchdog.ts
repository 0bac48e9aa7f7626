import { Worker } from 'node:worker_threads';

/** Milliseconds after which a case counts as one that never ends. */
const PATIENCE = 60_000;

const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let timer;
parentPort.on('message', (text) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeSync(2, 'never ends: ' + JSON.stringify(text).slice(0, 4000) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, workerData);
  timer.unref();
});
parentPort.unref();
`;

/**
 * A thread that ends the process when a case hangs, which nothing in the same thread could notice. Call the answer
 * with each text before it is tried, and with an empty one at the end.
 */
export const watchdog = (): ((text: string) => void) => {
  const worker = new Worker(WORKER, { eval: true, workerData: PATIENCE });
  worker.unref();
  return (text) => worker.postMessage(text);
};
