import { argv, crash, exitWith, nodeHost } from './host.js';
import { main } from './main.js';

main(argv, nodeHost).then(exitWith, crash);
