import { main } from './main.js';
import { argv, crash, exitWith, nodeHost } from './program/node-host.js';
import { AS_WORKER } from './program/task.js';

// What a thread throws goes to the one that has started it.
if (argv[0] === AS_WORKER) import('./worker.js').then(({ work }) => work(nodeHost));
else main(argv, nodeHost).then(exitWith, crash);
