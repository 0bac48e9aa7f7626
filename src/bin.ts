import { main } from './main.js';
import { argv, crash, exitWith, nodeHost } from './program/host.js';

main(argv, nodeHost).then(exitWith, crash);
