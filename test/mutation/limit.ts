import { Worker } from 'node:worker_threads';

/** Numbers that the thread with the clock sees: which piece of work this is, and its milliseconds. */
const shared = new Int32Array(new SharedArrayBuffer(8));

const WATCH = `
const { workerData } = require('node:worker_threads');
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
let [work, start] = [0, 0];
setInterval(() => {
  if (workerData[0] !== work) [work, start] = [workerData[0], used()];
  else if (workerData[1] > 0 && used() - start > workerData[1]) process.kill(process.pid, 'SIGKILL');
}, 50);
`;
new Worker(WATCH, { eval: true, workerData: shared }).unref();

/** Ends the process when what follows takes more milliseconds of processor time; 0: it may take what it takes. */
export const limit = (milliseconds: number): void => {
  shared[1] = 0;
  Atomics.add(shared, 0, 1);
  shared[1] = milliseconds;
};
